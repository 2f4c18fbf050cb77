//! Sends one request and reads its answer, as far as its status; types come later.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::HeaderMap;

use crate::{Action, Error, ErrorKind, Request};

/// A success that the action declares, undecoded.
pub(crate) struct Raw {
    pub(crate) action: &'static Action,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
}

/// Sends the request once, within its time-outs.
pub(crate) async fn send(request: Request) -> Result<Raw, Error> {
    let allowed = request.timeout.min(request.attempt_timeout);
    let sent = tokio::time::timeout(allowed, attempt(&request)).await;
    sent.unwrap_or_else(|_| Err(timed_out(allowed).after(1)))
        .map_err(|error| error.of(request.action))
}

fn timed_out(allowed: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("no answer within {allowed:?}"))
}

async fn attempt(request: &Request) -> Result<Raw, Error> {
    let http = request.to_http()?;
    let response = request.client.http().execute(http).await;
    let response = response.map_err(|error| transport(error).after(1))?;
    answer(request, response).await.map_err(|error| error.after(1))
}

/// What the answer means, by its status alone.
async fn answer(request: &Request, mut response: reqwest::Response) -> Result<Raw, Error> {
    let action = request.action;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    if action.response(status).is_some_and(crate::Answer::is_success) {
        return match read(response, request.client.body_limit()).await {
            (body, None) => Ok(Raw { action, status, headers, body, attempts: 1 }),
            (body, Some(error)) => Err(error.with_answer(status, headers, body, None)),
        };
    }
    let (body, _) = read(response, request.client.error_body_limit()).await;
    let is_error = status.is_client_error() || status.is_server_error();
    let kind = if is_error { ErrorKind::Status } else { ErrorKind::UnexpectedStatus };
    Err(Error::answered(kind, status, headers, body))
}

/// The body up to a limit, and what kept it from being read to its end.
async fn read(mut response: reqwest::Response, limit: usize) -> (Bytes, Option<Error>) {
    let mut body = BytesMut::new();
    loop {
        match response.chunk().await {
            Ok(None) => return (body.freeze(), None),
            Ok(Some(chunk)) if body.len() + chunk.len() <= limit => body.extend_from_slice(&chunk),
            Ok(Some(chunk)) => {
                body.extend_from_slice(&chunk[..limit - body.len()]);
                let message = format!("the body is larger than the {limit} bytes that are allowed");
                return (body.freeze(), Some(Error::new(ErrorKind::TooLarge, message)));
            }
            Err(error) => return (body.freeze(), Some(transport(error))),
        }
    }
}

fn transport(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let (kind, message) = match () {
        () if error.is_connect() => (ErrorKind::Connect, "no connection could be made"),
        () if error.is_timeout() => (ErrorKind::Timeout, "the HTTP client gave up waiting"),
        () if error.is_body() || error.is_decode() => {
            (ErrorKind::Transport, "the connection broke within the body")
        }
        () => (ErrorKind::Transport, "the connection broke, or the answer is no HTTP"),
    };
    Error::new(kind, message).from(error)
}
