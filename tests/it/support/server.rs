//! A server that sends prepared responses and records the requests.
//!
//! The responses are raw bytes, so that they can also be invalid.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use losant::{Body, Call, Client, ClientBuilder, Retry};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// The token of every client that a server makes.
pub(crate) const TOKEN: &str = "token-of-the-tests";

/// A server on its own port. After its last response it closes each connection immediately.
pub(crate) struct Server {
    address: SocketAddr,
    /// Keeps a port without a listener bound, so that no other server gets it.
    _reserved: Option<TcpSocket>,
    requests: Arc<Mutex<Vec<HttpRequest>>>,
}

impl Server {
    /// Starts a server that sends these responses, each on a connection of its own.
    pub(crate) async fn responding(
        responses: impl IntoIterator<Item = impl Into<Vec<u8>>>,
    ) -> Self {
        Self::start(responses.into_iter().map(|response| Some(response.into())).collect()).await
    }

    /// Starts a server that reads a request and never responds.
    pub(crate) async fn silent() -> Self {
        Self::start(vec![None]).await
    }

    /// Reserves an address that refuses connections.
    pub(crate) fn refusing() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
        let address = socket.local_addr().unwrap();
        Self { address, _reserved: Some(socket), requests: Arc::default() }
    }

    async fn start(responses: Vec<Option<Vec<u8>>>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::default();
        tokio::spawn(serve(listener, responses, Arc::clone(&requests)));
        Self { address, _reserved: None, requests }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client of this server, with [`TOKEN`] and without retries.
    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        Client::builder().base_url(self.url()).access_token(TOKEN).retry(Retry::none())
    }

    /// The requests received.
    pub(crate) fn requests(&self) -> Vec<HttpRequest> {
        self.requests.lock().unwrap().clone()
    }

    /// The number of requests received.
    pub(crate) fn request_count(&self) -> usize {
        self.requests().len()
    }

    /// The last request received.
    pub(crate) fn last_request(&self) -> HttpRequest {
        self.requests.lock().unwrap().last().expect("there must be a request").clone()
    }

    /// The only request received. Panics if there was none, or more than one.
    pub(crate) fn only_request(&self) -> HttpRequest {
        let [request] = self.requests().try_into().expect("there must be one request");
        request
    }
}

async fn serve(
    listener: TcpListener,
    responses: Vec<Option<Vec<u8>>>,
    requests: Arc<Mutex<Vec<HttpRequest>>>,
) {
    for response in responses {
        let (mut socket, request) = next_request(&listener).await;
        requests.lock().unwrap().push(request);
        match response {
            // The client can disconnect before it has read everything.
            Some(response) => drop(socket.write_all(&response).await),
            None => std::future::pending().await,
        }
    }
    // The port stays bound, so that no other server gets what is sent to it.
    while let Ok((socket, _)) = listener.accept().await {
        drop(socket);
    }
}

/// Waits for a request. Connections that are closed before they send one do not count.
async fn next_request(listener: &TcpListener) -> (TcpStream, HttpRequest) {
    loop {
        let (mut socket, _) = listener.accept().await.unwrap();
        if let Some(request) = HttpRequest::read(&mut socket).await {
            return (socket, request);
        }
    }
}

/// A request as it is on the wire.
#[derive(Clone, Debug)]
pub(crate) struct HttpRequest {
    pub(crate) method: String,
    /// Path and query, percent-encoded.
    pub(crate) target: String,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl HttpRequest {
    async fn read(socket: &mut TcpStream) -> Option<Self> {
        let mut bytes = Vec::new();
        let head = loop {
            if let Some(end) = find(&bytes, b"\r\n\r\n") {
                break end + 4;
            }
            fill(socket, &mut bytes).await?;
        };
        let text = String::from_utf8(bytes[..head].to_vec()).unwrap();
        let (line, rest) = text.split_once("\r\n").unwrap();
        let mut words = line.split(' ').map(str::to_owned);
        let mut request = Self {
            method: words.next().unwrap(),
            target: words.next().unwrap(),
            headers: rest.trim_end().lines().map(header).collect(),
            body: bytes.split_off(head),
        };
        if request.header("transfer-encoding").as_deref() == Some("chunked") {
            request.body = read_chunks(socket, request.body).await?;
            return Some(request);
        }
        let length = request.header("content-length").map_or(0, |length| length.parse().unwrap());
        while request.body.len() < length {
            fill(socket, &mut request.body).await?;
        }
        Some(request)
    }

    /// The request that a call sends.
    pub(crate) fn from_call(call: impl Call) -> Self {
        let request = call.request().unwrap();
        let head = Self::head(&request);
        let body = match request.into_body() {
            Body::Empty => Vec::new(),
            Body::Json(json) => json.to_vec(),
            body => panic!("{body:?} is not JSON"),
        };
        Self { body, ..head }
    }

    /// The request without its body.
    pub(crate) fn head(request: &http::Request<Body>) -> Self {
        let text = |value: &[u8]| String::from_utf8(value.to_vec()).unwrap();
        Self {
            method: request.method().to_string(),
            target: request.uri().path_and_query().unwrap().to_string(),
            headers: request
                .headers()
                .iter()
                .map(|(name, value)| (name.to_string(), text(value.as_bytes())))
                .collect(),
            body: Vec::new(),
        }
    }

    /// The path, percent-encoded.
    pub(crate) fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    /// The query, percent-encoded.
    pub(crate) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }

    /// The decoded pairs of the query, in order.
    pub(crate) fn query_pairs(&self) -> Vec<(String, String)> {
        let decoded = |text| percent_decode_str(text).decode_utf8().unwrap().into_owned();
        let query_pairs = self.query().split('&').filter(|pair| !pair.is_empty());
        query_pairs
            .map(|pair| pair.split_once('=').unwrap())
            .map(|(name, value)| (decoded(name), decoded(value)))
            .collect()
    }

    /// The decoded query as `name=value`, without the three flags that it starts with.
    pub(crate) fn own_query(&self) -> Vec<String> {
        self.query_pairs()
            .into_iter()
            .skip(3)
            .map(|(name, value)| format!("{name}={value}"))
            .collect()
    }

    /// The value of a header, or all its values, separated by commas.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.iter().filter(|(other, _)| other == name);
        let values: Vec<_> = values.map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    /// The body as JSON, or `None` if it is empty.
    pub(crate) fn json(&self) -> Option<Value> {
        (!self.body.is_empty()).then(|| serde_json::from_slice(&self.body).unwrap())
    }
}

/// Reads a chunked body of which some bytes are read already. `None` if it ends early.
async fn read_chunks(socket: &mut TcpStream, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let head = loop {
            match find(&bytes, b"\r\n") {
                Some(head) => break head,
                None => fill(socket, &mut bytes).await?,
            }
        };
        let size = usize::from_str_radix(std::str::from_utf8(&bytes[..head]).unwrap(), 16).unwrap();
        while bytes.len() < head + 2 + size + 2 {
            fill(socket, &mut bytes).await?;
        }
        body.extend_from_slice(&bytes[head + 2..head + 2 + size]);
        bytes.drain(..head + 2 + size + 2);
        if size == 0 {
            return Some(body);
        }
    }
}

/// Reads more bytes. Returns `None` at the end.
async fn fill(socket: &mut TcpStream, to: &mut Vec<u8>) -> Option<()> {
    let read = socket.read_buf(to).await.unwrap_or_default();
    (read > 0).then_some(())
}

pub(crate) fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn header(line: &str) -> (String, String) {
    let (name, value) = line.split_once(':').unwrap();
    (name.to_ascii_lowercase(), value.trim().to_owned())
}

/// A response with these header lines and this body.
pub(crate) fn response(status: u16, headers: &[&str], body: &str) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} Whatever\r\nconnection: close\r\n");
    for line in headers {
        head.push_str(line);
        head.push_str("\r\n");
    }
    format!("{head}content-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// A response with a JSON body.
#[expect(clippy::needless_pass_by_value, reason = "callers pass `json!` directly")]
pub(crate) fn json_response(status: u16, body: Value) -> Vec<u8> {
    response(status, &["content-type: application/json"], &body.to_string())
}
