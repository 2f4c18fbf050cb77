//! A server that fails in every way a network can, as often as it is told.
//!
//! It serves many connections at once and keeps them alive, as real servers do.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use losant::{Client, ClientBuilder, Retry};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What a request is met with.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// No fault: this status with this header line and a JSON body.
    Status(u16, &'static str),
    /// The connection is reset before an answer.
    Reset,
    /// The connection is closed before an answer.
    Close,
    /// No answer comes.
    Stall,
    /// The head of an answer comes, and then nothing.
    StallInBody,
    /// The same with this status.
    StallInError(u16),
    /// Half of a body comes, and the connection is closed.
    Cut,
    /// What comes is no HTTP.
    Garbage,
    /// A GiB comes.
    Huge,
    /// A good answer, behind which the connection dies without a word.
    DieAfterwards,
}

pub(crate) const OK: Fault = Fault::Status(200, "");

/// Decides about a request, by its number from 0.
type Plan = Arc<dyn Fn(usize) -> Fault + Send + Sync>;

pub(crate) struct FaultServer {
    url: String,
    request_count: Arc<AtomicUsize>,
    open: Arc<AtomicUsize>,
    server: JoinHandle<()>,
}

impl FaultServer {
    pub(crate) async fn start(plan: impl Fn(usize) -> Fault + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (request_count, open): (Arc<AtomicUsize>, Arc<AtomicUsize>) = Default::default();
        let (plan, counts): (Plan, _) =
            (Arc::new(plan), (Arc::clone(&request_count), Arc::clone(&open)));
        let server = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (plan, (request_count, open)) = (Arc::clone(&plan), counts.clone());
                tokio::spawn(async move {
                    open.fetch_add(1, Ordering::SeqCst);
                    let _ = serve(stream, &plan, &request_count).await;
                    open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Self { url, request_count, open, server }
    }

    /// A builder of a client with retries in milliseconds.
    pub(crate) fn builder(&self) -> ClientBuilder<Client> {
        let quick = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(4));
        let builder = Client::builder().base_url(&self.url).access_token("t").retry(quick);
        builder.attempt_timeout(Duration::from_millis(600)).max_body(1 << 16)
    }

    pub(crate) fn request_count(&self) -> usize {
        self.request_count.load(Ordering::SeqCst)
    }

    /// Waits until no connection is open.
    pub(crate) async fn wait_until_closed(&self) {
        while self.open.load(Ordering::SeqCst) > 0 {
            tokio::task::yield_now().await;
        }
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.server.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    plan: &Plan,
    request_count: &AtomicUsize,
) -> std::io::Result<()> {
    let mut bytes = Vec::new();
    while read_request(&mut stream, &mut bytes).await? {
        match plan(request_count.fetch_add(1, Ordering::SeqCst)) {
            Fault::Status(status, header) => {
                let body = r#"{"type":"Scripted","message":"as told"}"#;
                let header =
                    if header.is_empty() { String::new() } else { format!("{header}\r\n") };
                let head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n", body.len());
                stream.write_all(format!("{head}{header}\r\n{body}").as_bytes()).await?;
            }
            Fault::Reset => {
                socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO))?;
                return Ok(());
            }
            Fault::Close => return Ok(()),
            Fault::Stall => return until_closed(stream).await,
            Fault::StallInBody => return stall_in_body(stream, 200).await,
            Fault::StallInError(status) => return stall_in_body(stream, status).await,
            Fault::Cut => {
                return stream
                    .write_all(b"HTTP/1.1 200 X\r\ncontent-length: 9\r\n\r\n{\"a\":")
                    .await;
            }
            Fault::Garbage => {
                return stream.write_all(b"\x16\x03\x01 no HTTP at all\r\n\r\n").await;
            }
            Fault::Huge => {
                let head = format!("HTTP/1.1 200 X\r\ncontent-length: {}\r\n\r\n", 1 << 30);
                stream.write_all(head.as_bytes()).await?;
                let piece = vec![b' '; 1 << 16];
                for _ in 0..1 << 14 {
                    stream.write_all(&piece).await?;
                }
            }
            Fault::DieAfterwards => {
                return stream.write_all(b"HTTP/1.1 200 X\r\ncontent-length: 2\r\n\r\n{}").await;
            }
        }
    }
    Ok(())
}

/// Reads a request and forgets it; whether there was one.
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

async fn stall_in_body(mut stream: TcpStream, status: u16) -> std::io::Result<()> {
    let head = format!("HTTP/1.1 {status} X\r\ncontent-length: 9\r\n\r\n{{");
    stream.write_all(head.as_bytes()).await?;
    until_closed(stream).await
}

async fn until_closed(mut stream: TcpStream) -> std::io::Result<()> {
    while stream.read(&mut [0; 64]).await? > 0 {}
    Ok(())
}
