//! A server that says what it is told to, and remembers what it was asked.
//!
//! It sends raw bytes, so that a test can also say what no proper server would.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use losant::{Body, Call, Client, ClientBuilder, Retry};
use percent_encoding::percent_decode_str;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

/// The token of every client that a server makes.
pub(crate) const TOKEN: &str = "token-of-the-tests";

/// A server on a port of its own. Once its answers are used up, it closes each connection at once.
pub(crate) struct Server {
    address: SocketAddr,
    /// A port where nobody listens stays bound, so that no other test's server gets it.
    _reserved: Option<TcpSocket>,
    seen: Arc<Mutex<Vec<HttpRequest>>>,
}

impl Server {
    /// One that gives these answers, each on a connection of its own.
    pub(crate) async fn responding(
        responses: impl IntoIterator<Item = impl Into<Vec<u8>>>,
    ) -> Self {
        Self::start(responses.into_iter().map(|response| Some(response.into())).collect()).await
    }

    /// One that takes a request and never says a word.
    pub(crate) async fn silent() -> Self {
        Self::start(vec![None]).await
    }

    /// An address where nobody listens.
    pub(crate) fn refusing() -> Self {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
        let address = socket.local_addr().unwrap();
        Self { address, _reserved: Some(socket), seen: Arc::default() }
    }

    async fn start(responses: Vec<Option<Vec<u8>>>) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::default();
        tokio::spawn(serve(listener, responses, Arc::clone(&seen)));
        Self { address, _reserved: None, seen }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A client of this server, with [`TOKEN`], that sends each call once.
    pub(crate) fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        Client::builder().base_url(self.url()).access_token(TOKEN).retry(Retry::none())
    }

    /// The requests that came.
    pub(crate) fn requests(&self) -> Vec<HttpRequest> {
        self.seen.lock().unwrap().clone()
    }

    /// How many requests came.
    pub(crate) fn request_count(&self) -> usize {
        self.requests().len()
    }

    /// The last request that came.
    pub(crate) fn last_request(&self) -> HttpRequest {
        self.seen.lock().unwrap().last().expect("a request was expected").clone()
    }

    /// The request that came; a test with more than one, or none, has failed.
    pub(crate) fn only_request(&self) -> HttpRequest {
        let [seen] = self.requests().try_into().expect("one request was expected");
        seen
    }
}

async fn serve(
    listener: TcpListener,
    responses: Vec<Option<Vec<u8>>>,
    seen: Arc<Mutex<Vec<HttpRequest>>>,
) {
    for response in responses {
        let (mut socket, _) = listener.accept().await.unwrap();
        // A client that fails before it has sent its request closes the connection.
        let Some(request) = HttpRequest::read(&mut socket).await else { continue };
        seen.lock().unwrap().push(request);
        match response {
            // What the client does not read to its end, it hangs up on.
            Some(response) => drop(socket.write_all(&response).await),
            None => std::future::pending().await,
        }
    }
    // The port stays taken: another test's server must not get what is sent here.
    while let Ok((socket, _)) = listener.accept().await {
        drop(socket);
    }
}

/// A request as it was on the wire, or would be.
#[derive(Clone, Debug)]
pub(crate) struct HttpRequest {
    pub(crate) method: String,
    /// Path and query, still escaped.
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
        let mut seen = Self {
            method: words.next().unwrap(),
            target: words.next().unwrap(),
            headers: rest.trim_end().lines().map(header).collect(),
            body: bytes.split_off(head),
        };
        assert!(seen.header("transfer-encoding").is_none(), "{seen:?} has no length");
        let length = seen.header("content-length").map_or(0, |length| length.parse().unwrap());
        while seen.body.len() < length {
            fill(socket, &mut seen.body).await?;
        }
        Some(seen)
    }

    /// The request that a call would send.
    pub(crate) fn from_call(call: impl Call) -> Self {
        let request = call.request().unwrap();
        let head = Self::head(&request);
        let body = match request.into_body() {
            Body::Empty => Vec::new(),
            Body::Json(json) => json.to_vec(),
            body => panic!("{body:?} is no JSON"),
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

    /// The path, still escaped.
    pub(crate) fn path(&self) -> &str {
        self.target.split_once('?').map_or(&self.target, |(path, _)| path)
    }

    /// The query, still escaped.
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

    /// The decoded pairs behind the three flags that start every query, as text.
    pub(crate) fn own_query(&self) -> Vec<String> {
        self.query_pairs()
            .into_iter()
            .skip(3)
            .map(|(name, value)| format!("{name}={value}"))
            .collect()
    }

    /// A header's value; all its values, if it stands there more than once.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let values = self.headers.iter().filter(|(other, _)| other == name);
        let values: Vec<_> = values.map(|(_, value)| value.as_str()).collect();
        (!values.is_empty()).then(|| values.join(", "))
    }

    /// The JSON of the body; `None` if there is no body.
    pub(crate) fn json(&self) -> Option<Value> {
        (!self.body.is_empty()).then(|| serde_json::from_slice(&self.body).unwrap())
    }
}

/// Reads some more; `None` at the end.
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

/// A whole answer with these header lines and this body.
pub(crate) fn response(status: u16, headers: &[&str], body: &str) -> Vec<u8> {
    let mut head = format!("HTTP/1.1 {status} Whatever\r\nconnection: close\r\n");
    for line in headers {
        head.push_str(line);
        head.push_str("\r\n");
    }
    format!("{head}content-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

/// A whole answer of JSON.
#[expect(clippy::needless_pass_by_value, reason = "it takes what `json!` makes")]
pub(crate) fn json_response(status: u16, body: Value) -> Vec<u8> {
    response(status, &["content-type: application/json"], &body.to_string())
}
