//! What the `losant` crate stands on: requests, sending, answers and errors.
//!
//! This crate knows HTTP and Losant's conventions, and no resource. Use it through `losant`, which
//! re-exports all that is public here; a declaration made with `#[losant_resource]` reaches it
//! through `losant::__private`.

mod action;
mod api_error;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod builder;
mod call;
mod client;
mod const_string;
mod decode;
mod download;
mod error;
mod events;
mod fits;
mod handle;
mod json_path;
mod model;
mod named;
mod open_enum;
mod open_union;
mod page;
mod pages;
mod part;
mod path;
mod position;
mod query;
mod query_time;
mod request;
mod response;
mod retry;
mod scopes;
mod send;
mod sse;
mod token;
mod transport;
mod upload;

pub use action::{
    Action, GLOBAL_PARAMS, Param, ParamKind, ParamLocation, Resource, ResponseSpec, RetryClass,
};
pub use api_error::{ApiError, ValidationError};
#[cfg(feature = "blocking")]
pub use blocking::Blocking;
pub use body::Body;
pub use builder::ClientBuilder;
pub use call::{Call, CallFuture};
pub use client::ClientCore;
pub use download::Download;
pub use error::{Error, ErrorKind};
pub use events::{EventStream, StreamItem};
pub use handle::Handle;
pub use named::DynamicCall;
pub use page::{Page, Paged, Paging};
pub use pages::{Items, Pages};
pub use part::{Part, PartValue, Progress};
pub use position::{InvalidPosition, Position};
pub use query::{QueryEncoder, QueryValue};
pub use query_time::QueryTime;
pub use response::Response;
pub use retry::Retry;
pub use send::Attempt;
pub use token::{AccessToken, Claims, Session, SignIn, TokenFuture, TokenProvider, claims};
pub use upload::{UploadTarget, upload};

/// What generated code names. Not part of the public interface.
#[doc(hidden)]
pub mod __private {
    pub use http::Method;
    pub use serde;

    pub use crate::__fits as fits;
    pub use crate::decode::{Decoder, empty, json};
    pub use crate::events::EventDecoder;
    pub use crate::fits::{Anything, Fits};
    pub use crate::handle::{HandleState, assert_placeholders};
    pub use crate::model::{Entry, Fields, Model, Redacted, read};
    pub use crate::named::nearest;
    pub use crate::open_enum::text;
    pub use crate::open_union::{Object, kind, read_kind, write_kind};
    pub use crate::query::{strings, to_json};
    pub use crate::request::Request;
    pub use crate::scopes::{MergedScopes, assert_allowed};
    pub use crate::{
        Action, ApiError, Call, CallFuture, ClientCore, Error, EventStream, Handle, Items, Pages,
        Paging, Param, ParamKind, ParamLocation, PartValue, QueryValue, Resource, ResponseSpec,
        RetryClass,
    };
}

pub(crate) use request::Request;
