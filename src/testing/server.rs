//! The HTTP side of the fake: connections in, JSON out. What a response says is decided elsewhere.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use crate::bytes::Bytes;
use crate::http::header::{self, HeaderName, HeaderValue};
use crate::http::{self, Method, StatusCode};
use http_body_util::{BodyExt as _, Either, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use serde_json::json;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use super::files::{Content, STORAGE};
use super::route::{Refusal, Request, allowed};
use super::state::{Reply, State};
use super::streams::EventBody;

/// How many connections can wait to be accepted. Further ones would be delayed by a second or more, until
/// the client tries again; the default is 128.
const MOST_WAITING: u32 = 4096;

/// The longest body of a call.
const LONGEST_BODY: usize = 10 << 20;

/// The longest form that the storage for files takes.
const LONGEST_UPLOAD: usize = 256 << 20;

/// Listens on a port of loopback; on a free one if it is 0.
pub(super) fn listen(port: u16) -> io::Result<(TcpListener, SocketAddr)> {
    let socket = TcpSocket::new_v4()?;
    // A port can be used again at once, as with `TcpListener::bind`.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    socket.bind((Ipv4Addr::LOCALHOST, port).into())?;
    let listener = socket.listen(MOST_WAITING)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// Serves until the task is stopped, and its connections with it.
pub(super) fn start(listener: TcpListener, state: Arc<State>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut connections = JoinSet::new();
        loop {
            match listener.accept().await {
                Ok((stream, _)) => drop(connections.spawn(serve(stream, Arc::clone(&state)))),
                // There are too many open files, for example, which does not last.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            }
            while connections.try_join_next().is_some() {}
        }
    })
}

async fn serve(stream: TcpStream, state: Arc<State>) {
    let service = service_fn(|request| respond(request, Arc::clone(&state)));
    // A client that disconnects in the middle is not an error of a test.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

type Response = http::Response<Either<Full<Bytes>, EventBody>>;

async fn respond(request: http::Request<Incoming>, state: Arc<State>) -> io::Result<Response> {
    let (head, body) = request.into_parts();
    if head.method == Method::OPTIONS {
        return Ok(options(allowed(&state.resources, head.uri.path())));
    }
    let limit = if head.uri.path() == STORAGE { LONGEST_UPLOAD } else { LONGEST_BODY };
    let (reply, delay) = match Limited::new(body, limit).collect().await {
        Ok(body) => answer(Request::new(&head, body.to_bytes()), &state).await,
        Err(error) => (Reply::Refused(unreadable(&*error, limit)), Duration::ZERO),
    };
    // Even a sleep of no time ends with the next millisecond.
    if !delay.is_zero() {
        tokio::time::sleep(delay).await;
    }
    let mut response = response(reply)?;
    state.log.call(&head.method, head.uri.path(), response.status());
    response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY);
    Ok(response)
}

async fn answer(request: Request, state: &Arc<State>) -> (Reply, Duration) {
    if !request.is_long() {
        return state.answer(&request);
    }
    let state = Arc::clone(state);
    let answering = tokio::task::spawn_blocking(move || state.answer(&request));
    answering.await.unwrap_or((Reply::Nothing, Duration::ZERO))
}

/// Why a body could not be read.
fn unreadable(error: &(dyn std::error::Error + 'static), limit: usize) -> Refusal {
    if error.is::<LengthLimitError>() {
        let message = format!("the body is longer than {limit} bytes");
        return Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "PayloadTooLarge", message);
    }
    Refusal::validation("the body ended before its announced length")
}

fn response(reply: Reply) -> io::Result<Response> {
    let (status, media_type, body) = match reply {
        Reply::Json(status, answer) => {
            let text = if answer.is_null() { String::new() } else { answer.to_string() };
            (status, "application/json", Either::Left(Full::new(text.into())))
        }
        Reply::Refused(Refusal { status, kind, message, allow }) => {
            let body = json!({"type": kind, "message": message}).to_string();
            let response = (status, "application/json", Either::Left(Full::new(body.into())));
            return Ok(with_header(build(response), header::ALLOW, allow));
        }
        Reply::Garbled(status) => {
            let half = Bytes::from_static(b"{\"garbled\": ");
            (status, "application/json", Either::Left(Full::new(half)))
        }
        Reply::Events(events) => {
            (StatusCode::OK, "text/event-stream", Either::Right(events.into_body()))
        }
        Reply::Content(Content { media_type, bytes }) => {
            let mut response = http::Response::new(Either::Left(Full::new(bytes)));
            let media_type = HeaderValue::try_from(media_type).ok();
            response.headers_mut().extend(media_type.map(|value| (header::CONTENT_TYPE, value)));
            return Ok(response);
        }
        // An error of the service ends its connection.
        Reply::Nothing => {
            return Err(io::Error::other("the fake was told to cut the connection"));
        }
    };
    Ok(build((status, media_type, body)))
}

fn build(
    (status, media_type, body): (StatusCode, &'static str, Either<Full<Bytes>, EventBody>),
) -> Response {
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response
}

const ANY: HeaderValue = HeaderValue::from_static("*");

/// The response to OPTIONS, which browsers send before a call to another site.
fn options(allow: Option<String>) -> Response {
    let status = if allow.is_some() { StatusCode::NO_CONTENT } else { StatusCode::NOT_FOUND };
    let mut response = http::Response::new(Either::Left(Full::default()));
    *response.status_mut() = status;
    for name in [header::ACCESS_CONTROL_ALLOW_ORIGIN, header::ACCESS_CONTROL_ALLOW_HEADERS] {
        response.headers_mut().insert(name, ANY);
    }
    let response = with_header(response, header::ACCESS_CONTROL_ALLOW_METHODS, allow.clone());
    with_header(response, header::ALLOW, allow)
}

fn with_header(mut response: Response, name: HeaderName, value: Option<String>) -> Response {
    if let Some(value) = value.and_then(|value| HeaderValue::try_from(value).ok()) {
        response.headers_mut().insert(name, value);
    }
    response
}
