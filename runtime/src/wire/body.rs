//! The body of a request as callers see it.

use std::fmt;

use bytes::Bytes;

use crate::wire::multipart::Part;

/// The body of a request, as [`Call::request`](crate::Call::request) returns it.
#[derive(Clone)]
#[non_exhaustive]
pub enum Body {
    /// No body, as in every GET.
    Empty,
    /// JSON: the body of the call, or `{}` if it has none.
    Json(Bytes),
    /// A multipart form with at least one part: names and parts in declared order. The header `Content-Type` contains the
    /// boundary, and is added when the form is sent.
    Multipart(Vec<(&'static str, Part)>),
}

/// Prints kind and size, never the content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Json(json) => write!(f, "Json({} bytes)", json.len()),
            Self::Multipart(parts) => f.debug_tuple("Multipart").field(parts).finish(),
        }
    }
}
