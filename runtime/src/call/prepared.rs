//! The request of a call that is not sent.

use std::fmt;
use std::ops::Deref;

use crate::wire::body::Body;

/// The request of a call, as [`Call::request`](crate::Call::request) returns it: an
/// [`http::Request`] whose `Debug` prints no values.
pub struct PreparedRequest(pub(crate) http::Request<Body>);

impl PreparedRequest {
    /// Returns the request as one of the crate `http`, whose `Debug` prints the query.
    #[must_use]
    pub fn into_http(self) -> http::Request<Body> {
        self.0
    }

    /// Returns the body.
    #[must_use]
    pub fn into_body(self) -> Body {
        self.0.into_body()
    }
}

impl Deref for PreparedRequest {
    type Target = http::Request<Body>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// Prints the path, and the names of query parameters and headers, but not their values.
impl fmt::Debug for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = self.uri().query().unwrap_or_default();
        let names =
            query.split('&').map(|pair| pair.split_once('=').map_or(pair, |(name, _)| name));
        f.debug_struct("PreparedRequest")
            .field("method", self.method())
            .field("path", &self.uri().path())
            .field("query", &names.filter(|name| !name.is_empty()).collect::<Vec<_>>())
            .field("headers", &self.headers().keys().map(AsRef::as_ref).collect::<Vec<&str>>())
            .field("body", self.body())
            .finish()
    }
}
