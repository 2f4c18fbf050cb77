//! An answer with all that came with its value.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode};

use crate::client::transport::transport_error;
use crate::error::{Error, ErrorKind};
use crate::metadata::Action;

/// An answer: its value, and the status, headers and attempts that led to it.
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
#[derive(Clone, Debug)]
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

    /// How often the request was sent until it was answered like this.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// The value, owned.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }
}

/// A success that the action declares, undecoded.
pub(crate) struct RawResponse {
    pub(crate) action: &'static Action,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) attempts: u32,
    /// The body, where it was read.
    pub(crate) body: Bytes,
    /// The answer that the body is still to be read from, where it was not.
    pub(crate) unread: Option<reqwest::Response>,
}

/// The body up to a limit, and what kept it from being read to its end.
pub(crate) async fn read(mut response: reqwest::Response, limit: usize) -> (Bytes, Option<Error>) {
    let mut body = Body::default();
    loop {
        match response.chunk().await {
            Ok(None) => return (body.whole(), None),
            Ok(Some(chunk)) if body.len() + chunk.len() <= limit => body.push(chunk),
            Ok(Some(chunk)) => {
                body.push(chunk.slice(..limit - body.len()));
                let message = format!("the body is larger than the {limit} bytes that are allowed");
                return (body.whole(), Some(Error::new(ErrorKind::TooLarge, message)));
            }
            Err(error) => return (body.whole(), Some(transport_error(error))),
        }
    }
}

/// A body in pieces. Most come in one, which is not copied then.
#[derive(Default)]
struct Body {
    first: Bytes,
    rest: BytesMut,
}

impl Body {
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

    fn whole(self) -> Bytes {
        if self.rest.is_empty() { self.first } else { self.rest.freeze() }
    }
}
