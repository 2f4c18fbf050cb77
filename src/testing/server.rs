//! The HTTP side of the fake: connections in, JSON out. What is answered is decided elsewhere.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use crate::bytes::Bytes;
use crate::http::{self, header::CONTENT_TYPE};
use http_body_util::{BodyExt as _, Either, Full};
use hyper::body::{Body, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::{JoinHandle, JoinSet};

use super::{Reply, State, route};

/// Listens on a free port of loopback.
pub(super) async fn listen() -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// Serves until the task is stopped, and its connections with it.
pub(super) fn start(listener: TcpListener, state: Arc<State>) -> JoinHandle<()> {
    tokio::spawn(async move {
        let mut connections = JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            connections.spawn(serve(stream, Arc::clone(&state)));
        }
    })
}

async fn serve(stream: TcpStream, state: Arc<State>) {
    let service = service_fn(|request| {
        let state = Arc::clone(&state);
        async move { respond(request, &state).await }
    });
    // A client that goes away in the middle is no news for a test.
    let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
}

async fn respond(
    request: http::Request<Incoming>,
    state: &State,
) -> io::Result<http::Response<Either<Full<Bytes>, Events>>> {
    let (head, body) = request.into_parts();
    let body = body.collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let (answered, delay) = state.answer(&route::Request::new(&head, body));
    tokio::time::sleep(delay).await;
    let (status, media, body) = match answered {
        Reply::Json(status, answer) => {
            let text = if answer.is_null() { String::new() } else { answer.to_string() };
            (status, "application/json", Either::Left(Full::new(text.into())))
        }
        Reply::Garbled(status) => {
            let half = Bytes::from_static(b"{\"garbled\": ");
            (status, "application/json", Either::Left(Full::new(half)))
        }
        Reply::Events(events) => {
            (http::StatusCode::OK, "text/event-stream", Either::Right(Events(events)))
        }
        // An error of the service ends its connection.
        Reply::Nothing => {
            return Err(io::Error::other("the fake was told to cut the connection"));
        }
    };
    let mut response = http::Response::new(body);
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static(media));
    Ok(response)
}

/// A body of events, which ends when the fake lets go of the other end.
struct Events(UnboundedReceiver<Bytes>);

impl Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|event| event.map(|event| Ok(Frame::data(event))))
    }
}
