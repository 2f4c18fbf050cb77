//! A server that fails in every way that a network can.
//!
//! It serves many connections at once and keeps them alive, as real servers do.

use std::sync::Arc;
use std::time::Duration;

use losant::{Client, ClientBuilder, Retry};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// How the server responds to a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// No fault: a response with this status, this header line and a JSON body.
    Status(u16, &'static str),
    /// Resets the connection before responding.
    Reset,
    /// Closes the connection before responding.
    Close,
    /// Never responds.
    Stall,
    /// Sends the head of a 200 and the start of its body, then nothing.
    StallInBody,
    /// Sends the head of a stream of events, then nothing.
    SilentStream,
    /// Sends the head of this status and the start of its body, then nothing.
    StallInError(u16),
    /// Closes the connection in the middle of the body.
    Cut,
    /// Sends bytes that are not HTTP.
    Garbage,
    /// Sends a body of 1 GiB.
    Huge,
    /// Sends a complete response, then closes the connection without announcing it.
    DieAfterwards,
}

pub(crate) const OK: Fault = Fault::Status(200, "");

/// The attempt timeout for servers that stall.
///
/// A request must arrive and its response must start within it, which takes a few milliseconds on an
/// idle machine.
pub(crate) const STALL_TIMEOUT: Duration = Duration::from_secs(2);

/// The longest that a test waits for something to happen. Reaching it is a failure.
pub(crate) const NEVER: Duration = Duration::from_secs(120);

/// Chooses the fault for a request, by its number from 0.
type Plan = Arc<dyn Fn(usize) -> Fault + Send + Sync>;

pub(crate) struct FaultServer {
    url: String,
    counters: Counters,
    server: JoinHandle<()>,
}

#[derive(Clone, Default)]
struct Counters {
    requests: watch::Sender<usize>,
    open_connections: watch::Sender<usize>,
}

impl FaultServer {
    pub(crate) async fn start(plan: impl Fn(usize) -> Fault + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let counters = Counters::default();
        let server = tokio::spawn(accept(listener, Arc::new(plan), counters.clone()));
        Self { url, counters, server }
    }

    /// A builder of a client that retries within milliseconds, and whose timeouts no test reaches.
    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        let retry = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(4));
        let builder = Client::builder().base_url(&self.url).access_token("t").retry(retry);
        builder.attempt_timeout(2 * NEVER).timeout(20 * NEVER).max_body(1 << 16)
    }

    pub(crate) fn request_count(&self) -> usize {
        *self.counters.requests.borrow()
    }

    /// Waits until this many requests have arrived.
    pub(crate) async fn wait_for_requests(&self, count: usize) {
        wait_for(&self.counters.requests, |requests| *requests >= count).await;
    }

    /// Waits until no connection is open.
    pub(crate) async fn wait_until_closed(&self) {
        wait_for(&self.counters.open_connections, |open| *open == 0).await;
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn wait_for(counter: &watch::Sender<usize>, condition: impl FnMut(&usize) -> bool) {
    let mut counter = counter.subscribe();
    let reached = tokio::time::timeout(NEVER, counter.wait_for(condition)).await;
    reached.expect("the server must see it").unwrap();
}

async fn accept(listener: TcpListener, plan: Plan, counters: Counters) {
    while let Ok((stream, _)) = listener.accept().await {
        let (plan, counters) = (Arc::clone(&plan), counters.clone());
        counters.open_connections.send_modify(|open| *open += 1);
        tokio::spawn(async move {
            // A client that disconnects early is part of the tests.
            let _ = serve(stream, &plan, &counters.requests).await;
            counters.open_connections.send_modify(|open| *open -= 1);
        });
    }
}

async fn serve(
    mut stream: TcpStream,
    plan: &Plan,
    requests: &watch::Sender<usize>,
) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    while read_request(&mut stream, &mut bytes).await? {
        let mut number = 0;
        requests.send_modify(|requests| {
            number = *requests;
            *requests += 1;
        });
        match plan(number) {
            Fault::Status(status, header) => send_status(&mut stream, status, header).await?,
            fault => return fail(stream, fault).await,
        }
    }
    Ok(())
}

/// Responds with a fault, which no other request follows on the connection.
async fn fail(mut stream: TcpStream, fault: Fault) -> std::io::Result<()> {
    match fault {
        Fault::Status(status, header) => send_status(&mut stream, status, header).await,
        Fault::Reset => socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO)),
        Fault::Close => Ok(()),
        Fault::Stall => wait_for_close(stream).await,
        Fault::StallInBody => stall_in_body(stream, 200).await,
        Fault::SilentStream => {
            let head = b"HTTP/1.1 200 X\r\ncontent-type: text/event-stream\r\n\r\n";
            stream.write_all(head).await?;
            wait_for_close(stream).await
        }
        Fault::StallInError(status) => stall_in_body(stream, status).await,
        Fault::Cut => stream.write_all(b"HTTP/1.1 200 X\r\ncontent-length: 9\r\n\r\n{\"a\":").await,
        Fault::Garbage => stream.write_all(b"\x16\x03\x01 not HTTP\r\n\r\n").await,
        Fault::Huge => send_huge_body(stream).await,
        Fault::DieAfterwards => {
            stream.write_all(b"HTTP/1.1 200 X\r\ncontent-length: 2\r\n\r\n{}").await
        }
    }
}

async fn send_status(stream: &mut TcpStream, status: u16, header: &str) -> std::io::Result<()> {
    let body = r#"{"type":"Scripted","message":"as planned"}"#;
    let header = if header.is_empty() { String::new() } else { format!("{header}\r\n") };
    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n", body.len());
    stream.write_all(format!("{head}{header}\r\n{body}").as_bytes()).await
}

async fn send_huge_body(mut stream: TcpStream) -> std::io::Result<()> {
    let head = format!("HTTP/1.1 200 X\r\ncontent-length: {}\r\n\r\n", 1 << 30);
    stream.write_all(head.as_bytes()).await?;
    let chunk = vec![b' '; 1 << 16];
    for _ in 0..1 << 14 {
        stream.write_all(&chunk).await?;
    }
    Ok(())
}

async fn stall_in_body(mut stream: TcpStream, status: u16) -> std::io::Result<()> {
    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: 9\r\n\r\n{{");
    stream.write_all(head.as_bytes()).await?;
    wait_for_close(stream).await
}

async fn wait_for_close(mut stream: TcpStream) -> std::io::Result<()> {
    while stream.read(&mut [0; 64]).await? > 0 {}
    Ok(())
}

/// Reads a request and drops it. Returns whether there was one.
async fn read_request(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> std::io::Result<bool> {
    loop {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4);
        let head = String::from_utf8_lossy(&bytes[..end.unwrap_or(0)]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length = length.map_or(0, |length| length.parse().unwrap());
        if let Some(whole) = end.map(|end| end + length).filter(|whole| bytes.len() >= *whole) {
            bytes.drain(..whole);
            return Ok(true);
        }
        if stream.read_buf(bytes).await? == 0 {
            return Ok(false);
        }
    }
}
