//! Bodies of requests: JSON, or the parts of a multipart form.

use std::fmt;

use bytes::Bytes;

use crate::wire::multipart::Part;

/// The body of a built request.
#[derive(Clone)]
#[non_exhaustive]
pub enum Body {
    /// No body, as in every GET.
    Empty,
    /// JSON text.
    Json(Bytes),
    /// A multipart form: names and parts, in declared order. Its `Content-Type` is made when it is
    /// sent, since it holds the boundary.
    Multipart(Vec<(&'static str, Part)>),
}

/// Shows kinds and sizes, never content.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("Empty"),
            Self::Json(json) => write!(f, "Json({} bytes)", json.len()),
            Self::Multipart(parts) => f.debug_tuple("Multipart").field(parts).finish(),
        }
    }
}
