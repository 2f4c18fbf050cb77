//! The runtime of the `losant` crate: requests, sending, responses and errors.
//!
//! This crate contains HTTP and Losant's conventions, but no resource. Use it through `losant`, which
//! re-exports its public items. The expansion of `#[losant_resource]` uses it through
//! `losant::__private`.
//!
//! The modules form layers. Each uses only modules of its own layer and of those before it.

// Messages of errors that are found at compile time.
mod const_string;

// How models are read and written.
mod model;

// The data of resources and actions.
mod metadata;
mod scopes;

mod error;

// How values become parts of an HTTP request.
mod wire;

// Limits on time.
mod deadline;

// What all calls of a client share.
mod attempt;
mod auth;
#[cfg(feature = "blocking")]
mod background;
mod client;

// A call, from its setters to the value of its response.
mod call;

#[cfg(feature = "blocking")]
mod blocking;
mod handle;
mod upload;

mod events;
mod job;
mod paging;

// Calls by the name of the action.
mod dynamic;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;

pub use attempt::Attempt;
pub use auth::claims::{Claims, claims};
pub use auth::session::Session;
pub use auth::{AccessToken, SignIn, TokenFuture, TokenProvider};
#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use call::Call;
pub use call::download::Download;
pub use call::future::CallFuture;
pub use call::prepared::PreparedRequest;
pub use call::response::Response;
pub use client::ClientCore;
pub use client::builder::ClientBuilder;
pub use client::retry::Retry;
pub use dynamic::DynamicCall;
pub use error::{Error, ErrorKind, RetriesEndedBy};
pub use events::{EventStream, StreamItem};
pub use handle::Handle;
pub use job::{FollowJob, JobEntry, JobError, JobState};
#[doc(hidden)]
pub use metadata::Accessor;
pub use metadata::paging::{InvalidPosition, Paging, Position};
pub use metadata::param::{GLOBAL_PARAMS, Param, ParamKind, ParamLocation};
pub use metadata::response::ResponseSpec;
pub use metadata::throttle::Throttle;
pub use metadata::{Action, Resource, RetryClass};
pub use model::api_error::{ApiError, ValidationError};
pub use model::described::Described;
pub use model::json::{FromJson, ToJson};
pub use model::setters::NotNull;
pub use model::shape::format::Format;
pub use model::shape::limits::Limits;
pub use model::shape::pattern::Pattern;
pub use model::shape::{Content, Field, FieldValue, Object, Shape, ShapeRef};
pub use model::violation::{Violation, ViolationKind};
#[doc(hidden)]
pub use model::{Entry, FieldWriter, Model};
pub use paging::page::{Page, Paged};
pub use paging::stream::{Items, Pages};
pub use upload::{UploadTarget, upload};
pub use wire::body::Body;
pub use wire::multipart::{Part, PartValue, Progress};
pub use wire::query::{QueryEncoder, QueryValue};
pub use wire::sort::SortDirection;
pub use wire::time::QueryTime;
// The crates whose types are in the interface.
pub use {bytes, http, jiff, reqwest, serde_json};
