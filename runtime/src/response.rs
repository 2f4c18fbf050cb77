//! An answer with all that came with its value.

use http::{HeaderMap, StatusCode};

use crate::send::RawResponse;

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
