//! A declaration after checking: what expansion reads.
//!
//! Only [`check`](super::check) creates these values, so expansion does not fail.

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
    /// The path of the `losant` crate.
    pub(crate) krate: Path,
    pub(crate) path: PathTemplate,
    /// Whether the path has no errors, so that it can be compared with the parent's.
    pub(crate) path_is_valid: bool,
    pub(crate) parent: Option<Parent>,
    pub(crate) actions: Vec<Action>,
}

/// The handle that gets the accessor.
pub(crate) struct Parent {
    pub(crate) ty: Type,
    /// Whether the handle is of another crate, so that the accessor needs an extension trait.
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
    pub(crate) throttles: Vec<Throttle>,
    pub(crate) paging: Option<Paging>,
    pub(crate) deny_oauth: bool,
    pub(crate) allow_unverified: bool,
}

pub(crate) enum Scopes {
    /// `scopes(none)`.
    None,
    /// A named set, and the scopes of the action itself.
    Set(Path, Vec<String>),
    /// Literals, and the scopes of the action itself.
    List(Vec<LitStr>, Vec<String>),
}

/// What a call returns.
pub(crate) enum Success {
    /// One type, whatever the code.
    One(Box<ResponseGroup>),
    /// A type for each group of codes.
    Several(Vec<ResponseGroup>),
    Events(Box<ResponseGroup>, Vec<Event>),
}

/// An event of a stream: its name, and the type of its data.
pub(crate) struct Event {
    pub(crate) name: String,
    /// The variant of the enum of events.
    pub(crate) variant: Ident,
    pub(crate) ty: Type,
}

/// How a collection is divided into pages.
#[derive(Clone, Copy)]
pub(crate) enum Paging {
    Page,
    Offset,
    Cursor,
}

impl Success {
    pub(crate) fn groups(&self) -> &[ResponseGroup] {
        match self {
            Self::One(group) | Self::Events(group, _) => std::slice::from_ref(&**group),
            Self::Several(groups) => groups,
        }
    }

    pub(crate) fn responses(&self) -> Vec<ResponseSpec> {
        self.groups().iter().flat_map(ResponseGroup::responses).collect()
    }
}

/// A status code and the type of its body. Without a type, a success has an empty body, and an error
/// has Losant's standard error body.
pub(crate) struct ResponseSpec {
    pub(crate) status: u16,
    pub(crate) ty: Option<Type>,
}

/// Status codes whose responses have the same type. There is at least one code.
pub(crate) struct ResponseGroup {
    pub(crate) statuses: Vec<u16>,
    pub(crate) ty: Option<Type>,
}

impl ResponseGroup {
    pub(crate) fn responses(&self) -> impl Iterator<Item = ResponseSpec> {
        let Self { statuses, ty } = self;
        statuses.iter().map(|status| ResponseSpec { status: *status, ty: ty.clone() })
    }
}

#[derive(Clone, Copy)]
pub(crate) enum RetryClass {
    Safe,
    Idempotent,
    Never,
}

/// A limit on the calls of an action.
pub(crate) struct Throttle {
    pub(crate) calls: u32,
    /// `None` for a limit on calls at once.
    pub(crate) window: Option<Window>,
    /// The path parameters that calls are counted by.
    pub(crate) per: Vec<String>,
    pub(crate) shared: Option<String>,
}

pub(crate) struct Window {
    /// As declared, such as `15s`.
    pub(crate) text: String,
    pub(crate) millis: u64,
}

pub(crate) struct Param {
    pub(crate) attrs: Attrs,
    pub(crate) ident: Ident,
    /// The type without `Option` and without `impl Into`.
    pub(crate) ty: Type,
    /// Whether the type was written `impl Into<…>`.
    pub(crate) accepts_into: bool,
    /// Losant's name.
    pub(crate) name: String,
    pub(crate) location: ParamLocation,
    pub(crate) optional: bool,
    pub(crate) json: bool,
    /// The value that the server uses for a call without the parameter.
    pub(crate) default: Option<LitStr>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParamLocation {
    Path,
    Query,
    Body,
    Part,
}
