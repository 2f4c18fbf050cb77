//! A declaration as it was meant: what [`check`](crate::check) makes and expansion reads.
//!
//! Only checking builds these, so that expansion has nothing left to doubt.

use syn::{Ident, LitStr, Path, Type, Visibility};

use crate::resource::ast::Verb;
use crate::resource::path_template::PathTemplate;
use crate::util::attrs::Attrs;

pub(crate) struct Resource {
    pub(crate) attrs: Attrs,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    /// Losant's name.
    pub(crate) name: String,
    /// Where the generated code finds the runtime.
    pub(crate) krate: Path,
    pub(crate) path: PathTemplate,
    /// Whether the path is one that a parent's can be compared with.
    pub(crate) path_is_valid: bool,
    pub(crate) parent: Option<Parent>,
    pub(crate) actions: Vec<Action>,
}

/// The handle that gets an accessor.
pub(crate) struct Parent {
    pub(crate) ty: Type,
    /// Whether it belongs to another crate, so that the accessor needs a trait.
    pub(crate) foreign: bool,
    pub(crate) accessor: Ident,
}

pub(crate) struct Action {
    pub(crate) attrs: Attrs,
    pub(crate) verb: Verb,
    pub(crate) ident: Ident,
    /// Losant's name.
    pub(crate) name: String,
    /// The full path, suffix included.
    pub(crate) path: String,
    /// The placeholders of the suffix.
    pub(crate) suffix: Vec<String>,
    pub(crate) params: Vec<Param>,
    pub(crate) scopes: Scopes,
    pub(crate) success: Success,
    pub(crate) errors: Vec<ResponseSpec>,
    pub(crate) retry: RetryClass,
    pub(crate) paging: Option<Paging>,
    pub(crate) deny_oauth: bool,
    pub(crate) allow_unverified: bool,
}

pub(crate) enum Scopes {
    /// None are needed.
    None,
    /// A named set, and these.
    Set(Path, Vec<String>),
    /// These literals, and these.
    List(Vec<LitStr>, Vec<String>),
}

/// What a call gives.
pub(crate) enum Success {
    One(Box<ResponseSpec>),
    Several(Vec<ResponseSpec>),
    Events(Box<ResponseSpec>, Vec<Event>),
}

/// A kind of event: its name, and the type of its data.
pub(crate) struct Event {
    pub(crate) name: String,
    /// The variant it becomes.
    pub(crate) variant: Ident,
    pub(crate) ty: Type,
}

/// How a collection is divided.
#[derive(Clone, Copy)]
pub(crate) enum Paging {
    Page,
    Offset,
    Cursor,
}

impl Success {
    pub(crate) fn responses(&self) -> &[ResponseSpec] {
        match self {
            Self::One(response) | Self::Events(response, _) => std::slice::from_ref(&**response),
            Self::Several(responses) => responses,
        }
    }
}

/// A status and the type of its body; no type is the empty body of a success, and Losant's own
/// error document of an error.
pub(crate) struct ResponseSpec {
    pub(crate) status: u16,
    pub(crate) ty: Option<Type>,
}

#[derive(Clone, Copy)]
pub(crate) enum RetryClass {
    Safe,
    Idempotent,
    Never,
}

pub(crate) struct Param {
    pub(crate) attrs: Attrs,
    pub(crate) ident: Ident,
    /// Its type, without the `Option` of an optional one, and without `impl Into` around it.
    pub(crate) ty: Type,
    /// Whether whatever becomes the type is taken.
    pub(crate) accepts_into: bool,
    /// Losant's name.
    pub(crate) name: String,
    pub(crate) location: ParamLocation,
    pub(crate) optional: bool,
    pub(crate) json: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParamLocation {
    Path,
    Query,
    Body,
    Part,
}
