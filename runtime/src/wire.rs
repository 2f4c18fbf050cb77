//! How values become parts of an HTTP request: paths, queries, headers and bodies.

pub(crate) mod body;
pub(crate) mod escape;
pub(crate) mod header;
pub(crate) mod multipart;
pub(crate) mod path;
pub(crate) mod query;
pub(crate) mod sort;
pub(crate) mod time;
pub(crate) mod url;
