//! What the `losant` crate stands on: requests, sending, answers and errors.
//!
//! This crate knows HTTP and Losant's conventions, and no resource. Use it through `losant`, which
//! re-exports all that is public here; a declaration made with `#[losant_resource]` reaches it
//! through `losant::__private`.
//!
//! Its modules stand in layers, and each uses only those above it in this list.

// How documents are read and written.
mod model;

// What is known of an action.
mod const_string;
mod metadata;
mod scopes;

mod error;

// How values become HTTP.
mod wire;

// What all calls share.
mod attempt;
mod auth;
#[cfg(feature = "blocking")]
mod background;
mod client;

// One call, from its setters to its value.
mod call;

#[cfg(feature = "blocking")]
mod blocking;
mod handle;
mod upload;

mod events;
mod paging;

// Calls by name.
mod dynamic;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use attempt::Attempt;
pub use auth::{AccessToken, Claims, Session, SignIn, TokenFuture, TokenProvider, claims};
#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use call::Call;
pub use call::download::Download;
pub use call::future::CallFuture;
pub use call::response::Response;
pub use client::ClientCore;
pub use client::builder::ClientBuilder;
pub use client::retry::Retry;
pub use dynamic::DynamicCall;
pub use error::{Error, ErrorKind};
pub use events::{EventStream, StreamItem};
pub use handle::Handle;
pub use metadata::paging::{InvalidPosition, Paging, Position};
pub use metadata::param::{GLOBAL_PARAMS, Param, ParamKind, ParamLocation};
pub use metadata::response::ResponseSpec;
pub use metadata::{Action, Resource, RetryClass};
pub use model::api_error::{ApiError, ValidationError};
pub use paging::page::{Page, Paged};
pub use paging::stream::{Items, Pages};
pub use upload::{UploadTarget, upload};
pub use wire::body::Body;
pub use wire::multipart::{Part, PartValue, Progress};
pub use wire::query::{QueryEncoder, QueryValue};
pub use wire::time::QueryTime;
// The crates whose types are in the interface.
pub use {bytes, http, jiff, reqwest, serde_json};
