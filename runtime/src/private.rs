//! What generated code names. Not part of the public interface.

pub use http::Method;
pub use serde;

pub use crate::__fits as fits;
pub use crate::call::decode::{Decoder, empty, json};
pub use crate::call::request::Request;
pub use crate::dynamic::nearest;
pub use crate::events::EventDecoder;
pub use crate::handle::{HandleState, assert_placeholders};
pub use crate::model::fits::{Anything, Fits};
pub use crate::model::open_enum::text;
pub use crate::model::open_union::{Object, kind, read_kind, write_kind};
pub use crate::model::{Entry, Fields, Model, Redacted, read};
pub use crate::scopes::{MergedScopes, assert_allowed};
pub use crate::wire::query::{strings, to_json};
pub use crate::{
    Action, ApiError, Call, CallFuture, ClientCore, Error, EventStream, Handle, Items, Pages,
    Paging, Param, ParamKind, ParamLocation, PartValue, QueryValue, Resource, ResponseSpec,
    RetryClass,
};
