//! Responses: with their value, and before it is deserialized.

use std::fmt;

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};
use tokio::task::consume_budget;

use crate::client::pacing::Permit;
use crate::client::transport::transport_error;
use crate::error::{Error, ErrorKind};
use crate::metadata::Action;

/// A response: its value with its status, its headers and the number of attempts.
///
/// ```no_run
/// use losant::Call;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let response = client.me().get().with_response().await?;
/// println!("{} after {} attempts", response.status(), response.attempts());
/// let me = response.into_value();
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    attempts: u32,
    value: T,
}

impl<T> Response<T> {
    pub(crate) fn new(raw: RawResponse, value: T) -> Self {
        Self { status: raw.status, headers: raw.headers, attempts: raw.attempts, value }
    }

    /// The HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Number of times the request was sent, including this response.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Returns the value.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }
}

/// Prints neither the value nor the values of headers: both may contain secrets.
impl<T> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &self.headers.keys().map(AsRef::as_ref).collect::<Vec<&str>>())
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// A response with a declared success status, before its body is deserialized.
pub(crate) struct RawResponse {
    pub(crate) action: &'static Action,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    /// The body, if it was read.
    pub(crate) body: Bytes,
    /// The response of reqwest, if its body was not read yet.
    pub(crate) unread: Option<Box<UnreadResponse>>,
}

/// A response whose body is read in pieces.
pub(crate) struct UnreadResponse {
    pub(crate) response: reqwest::Response,
    /// Keeps other calls waiting until the body ends, if only some may run at once.
    pub(crate) permit: Permit,
}

/// Reads the body up to a limit. If it could not be read to its end, also returns the error.
pub(crate) async fn read_body(
    mut response: reqwest::Response,
    limit: usize,
) -> (Bytes, Option<Error>) {
    let mut body = BodyBuffer::default();
    loop {
        // A few bytes can unfold to many chunks, which are there without a wait.
        consume_budget().await;
        match response.chunk().await {
            Ok(None) => return (body.into_bytes(), None),
            Ok(Some(chunk)) if body.len() + chunk.len() <= limit => body.push(chunk),
            Ok(Some(chunk)) => {
                body.push(chunk.slice(..limit - body.len()));
                let message = format!("the body is larger than the limit of {limit} bytes");
                return (body.into_bytes(), Some(Error::new(ErrorKind::TooLarge, message)));
            }
            Err(error) => return (body.into_bytes(), Some(transport_error(error))),
        }
    }
}

/// Collects the chunks of a body. A single chunk, the usual case, is not copied.
#[derive(Default)]
struct BodyBuffer {
    first: Bytes,
    rest: BytesMut,
}

impl BodyBuffer {
    fn len(&self) -> usize {
        self.first.len() + self.rest.len()
    }

    fn push(&mut self, chunk: Bytes) {
        if self.len() == 0 {
            self.first = chunk;
        } else {
            self.rest.extend_from_slice(&std::mem::take(&mut self.first));
            self.rest.extend_from_slice(&chunk);
        }
    }

    fn into_bytes(self) -> Bytes {
        if self.rest.is_empty() { self.first } else { self.rest.freeze() }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::future::poll_fn;
    use std::pin::{Pin, pin};
    use std::task::{Context, Poll};

    use super::*;

    /// This many chunks, all of which are there already.
    struct Chunks(usize);

    impl futures_core::Stream for Chunks {
        type Item = Result<Bytes, Infallible>;

        fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
            let left = self.0.checked_sub(1);
            self.0 = left.unwrap_or_default();
            Poll::Ready(left.map(|_| Ok(Bytes::from_static(b"x"))))
        }
    }

    /// The size of a body of this many chunks, and how often the runtime got a turn while it was read.
    async fn read(chunks: usize) -> (usize, u32) {
        let body = reqwest::Body::wrap_stream(Chunks(chunks));
        let mut reading = pin!(read_body(http::Response::new(body).into(), usize::MAX));
        let mut turns = 0;
        let (body, error) = poll_fn(|context| {
            turns += 1;
            reading.as_mut().poll(context)
        })
        .await;
        assert!(error.is_none());
        (body.len(), turns)
    }

    #[tokio::test]
    async fn a_body_that_is_there_at_once_leaves_turns_to_other_tasks() {
        assert_eq!(read(10).await, (10, 1));
        let (size, turns) = read(1000).await;
        assert_eq!(size, 1000);
        assert!(turns > 5, "{turns}");
    }
}
