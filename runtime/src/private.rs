//! The items that generated code uses. They are not part of the public interface.

pub use core::convert::Into;
pub use core::option::Option::{None, Some};

pub use http::Method;
pub use serde;

pub use crate::call::decode::{Decoder, decode_empty};
pub use crate::call::request::RequestBuilder;
pub use crate::events::EventDecoder;
pub use crate::handle::{HandleState, assert_placeholders};
pub use crate::model::described::{ShapeOf, Undescribed};
pub use crate::model::names::nearest_name;
pub use crate::model::open_enum::read_open_enum;
pub use crate::model::open_union::{JsonObject, read_variant, tag_of, write_variant};
pub use crate::model::setters::{collect, collect_entries, collect_with};
pub use crate::model::variants::assert_different;
pub use crate::model::{Draft, Redacted, read_model, required_value};
pub use crate::scopes::{MergedScopes, assert_allowed};
pub use crate::{__explain_variants as explain_variants, __reached_method as reached_method};
pub use crate::{
    Action, ApiError, Call, CallFuture, ClientCore, Described, Entry, Error, EventStream,
    FieldWriter, FromJson, Handle, Items, Model, NotNull, Object, Pages, Paging, Param, ParamKind,
    ParamLocation, PartValue, QueryValue, Resource, ResponseSpec, RetryClass, Shape, ShapeRef,
    SortDirection, Throttle, ToJson,
};
