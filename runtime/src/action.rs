//! What resources and actions *are*, as plain `&'static` data.
//!
//! The macro writes this data and the rest of the runtime reads it; nothing here sends anything.

use std::any::TypeId;
use std::fmt;

use http::{Method, StatusCode};

use crate::{ApiError, Paging};

/// One resource of the API: a path and the actions it offers.
#[derive(Debug)]
#[non_exhaustive]
pub struct Resource {
    /// Losant's name for it, such as `userApiToken`.
    pub name: &'static str,
    /// Its full path template, such as `/me/tokens/{apiTokenId}`.
    pub path: &'static str,
    /// The placeholders of [`path`](Self::path), in order and without braces.
    pub placeholders: &'static [&'static str],
    /// Its actions, in declared order.
    pub actions: &'static [&'static Action],
}

impl Resource {
    /// What the client itself is the handle of: the API as a whole, without actions of its own.
    pub const ROOT: &'static Self = &Self::new("", "", &[], &[]);

    /// What a declaration expands to.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        path: &'static str,
        placeholders: &'static [&'static str],
        actions: &'static [&'static Action],
    ) -> Self {
        Self { name, path, placeholders, actions }
    }
}

/// One action of a resource: everything that is known of it without sending it.
///
/// ```
/// use losant::{Call, api::UserApiTokenGetCall};
///
/// let action = UserApiTokenGetCall::ACTION;
/// assert_eq!(action.to_string(), "userApiToken.get");
/// assert_eq!(action.method, "GET");
/// assert_eq!(action.path, "/me/tokens/{apiTokenId}");
/// assert!(action.scopes.contains(&"all.User.read"));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Action {
    /// Resource and action in one, as Losant writes it: `userApiToken.get`.
    pub id: &'static str,
    /// Losant's name of the resource: `userApiToken`.
    pub resource: &'static str,
    /// Losant's name of the action: `get`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The full path template, the resource's path included.
    pub path: &'static str,
    /// Path, query, body and part parameters: first those of the path, then as declared.
    ///
    /// The four parameters that every action takes are in [`GLOBAL_PARAMS`].
    pub params: &'static [Param],
    /// The scopes that allow it; a token needs one of them. Empty where none is needed.
    ///
    /// They are sorted, if the set that the declaration names is, as those of `losant::scopes` are.
    pub scopes: &'static [&'static str],
    /// The documented answers: successes first, then errors, each in declared order.
    pub responses: &'static [ResponseSpec],
    /// How freely it may be sent again.
    pub retry: RetryClass,
    /// Whether tokens that were issued through OAuth are refused.
    pub deny_oauth: bool,
    /// Whether users may call it who have not verified their email address.
    pub allow_unverified: bool,
    /// How its collection is divided into pages, if it is.
    pub paging: Option<Paging>,
    /// The events of its stream: names, and the types of their data. Empty if it has none.
    pub events: &'static [(&'static str, &'static str)],
}

impl Action {
    /// What a declaration expands to; the methods below add what few actions have.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        [id, resource, name]: [&'static str; 3],
        method: Method,
        path: &'static str,
        retry: RetryClass,
        params: &'static [Param],
        scopes: &'static [&'static str],
        responses: &'static [ResponseSpec],
    ) -> Self {
        Self {
            id,
            resource,
            name,
            method,
            path,
            params,
            scopes,
            responses,
            retry,
            deny_oauth: false,
            allow_unverified: false,
            paging: None,
            events: &[],
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn deny_oauth(mut self) -> Self {
        self.deny_oauth = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn allow_unverified(mut self) -> Self {
        self.allow_unverified = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn paged(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn events(mut self, events: &'static [(&'static str, &'static str)]) -> Self {
        self.events = events;
        self
    }

    /// The parameter with this name in this location, and its position among all.
    pub(crate) fn find(
        &self,
        location: ParamLocation,
        name: &str,
    ) -> Option<(usize, &'static Param)> {
        let mut params = self.params.iter().enumerate();
        params.find(|(_, param)| param.location == location && param.name == name)
    }

    /// The declared answer with this status.
    #[must_use]
    pub fn response(&self, status: StatusCode) -> Option<&'static ResponseSpec> {
        self.responses.iter().find(|answer| answer.status == status.as_u16())
    }

    /// Whether it sends a multipart form rather than JSON.
    pub(crate) fn is_multipart(&self) -> bool {
        self.params.iter().any(|param| param.location == ParamLocation::Part)
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// One parameter of an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Param {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub location: ParamLocation,
    /// Whether a call can't do without it.
    pub required: bool,
    /// What kind of value it takes.
    pub kind: ParamKind,
    /// The values Losant lists for it; empty where any value will do.
    pub values: &'static [&'static str],
    fits: Fits,
}

/// How the JSON of a body is held against its type, where a fake was asked for.
#[derive(Clone, Copy)]
struct Fits(Option<Check>);

type Check = fn(&[u8]) -> Result<(), String>;

impl fmt::Debug for Fits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "checked" } else { "unchecked" })
    }
}

/// It follows from the type, and the type from the declaration.
impl PartialEq for Fits {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Fits {}

impl Param {
    /// What a declaration expands to: a parameter of a type that knows its kind and values.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        location: ParamLocation,
        required: bool,
        kind: ParamKind,
        values: &'static [&'static str],
    ) -> Self {
        Self { name, location, required, kind, values, fits: Fits(None) }
    }

    /// What a declaration expands to: a placeholder of the path.
    #[doc(hidden)]
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, ParamLocation::Path, true, ParamKind::String, &[])
    }

    /// What a declaration expands to: text in the query.
    #[doc(hidden)]
    #[must_use]
    pub const fn text(name: &'static str, required: bool) -> Self {
        Self::new(name, ParamLocation::Query, required, ParamKind::String, &[])
    }

    /// What a declaration expands to: a query value or a part that is one piece of JSON.
    #[doc(hidden)]
    #[must_use]
    pub const fn json(name: &'static str, location: ParamLocation, required: bool) -> Self {
        Self::new(name, location, required, ParamKind::Json, &[])
    }

    /// What a declaration expands to: the body, and how its type is checked.
    #[doc(hidden)]
    #[must_use]
    pub const fn body(name: &'static str, required: bool, check: Option<Check>) -> Self {
        Self { fits: Fits(check), ..Self::json(name, ParamLocation::Body, required) }
    }

    /// Why this JSON is no body of the parameter's type, if it is none; for the fake.
    #[doc(hidden)]
    #[must_use]
    pub fn misfit(&self, json: &[u8]) -> Option<String> {
        self.fits.0.and_then(|check| check(json).err())
    }
}

/// The parameters that every action takes: three query flags and the header `losantdomain`.
///
/// A call sets them with [`actions`](crate::Call::actions), [`links`](crate::Call::links),
/// [`embedded`](crate::Call::embedded) and [`losant_domain`](crate::Call::losant_domain).
pub static GLOBAL_PARAMS: [Param; 4] = [
    Param::new("_actions", ParamLocation::Query, false, ParamKind::Boolean, &[]),
    Param::new("_links", ParamLocation::Query, false, ParamKind::Boolean, &[]),
    Param::new("_embedded", ParamLocation::Query, false, ParamKind::Boolean, &[]),
    Param::new("losantdomain", ParamLocation::Header, false, ParamKind::String, &[]),
];

/// Where a parameter goes in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamLocation {
    /// A placeholder of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// The whole JSON body.
    Body,
    /// One part of a multipart form.
    Part,
}

/// What kind of value a parameter takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamKind {
    /// Text.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number, fractions included.
    Number,
    /// A moment, in milliseconds; see [`QueryTime`](crate::QueryTime).
    Time,
    /// A list, written `name[0]=…&name[1]=…`.
    Array,
    /// An object, written `name[key]=…`.
    Object,
    /// Anything, as one piece of JSON.
    Json,
    /// The content of a file.
    File,
}

/// One documented answer of an action: a status and the type of its body.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct ResponseSpec {
    /// The HTTP status.
    pub status: u16,
    /// The type of the body as the declaration names it, without its module: `ApiToken`.
    /// `()` is an empty body; errors that name no type have `Error`.
    pub type_name: &'static str,
    type_id: fn() -> TypeId,
}

impl ResponseSpec {
    /// What a declaration expands to: the answer with this status has the type `T`.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: 'static>(status: u16, type_name: &'static str) -> Self {
        Self { status, type_name, type_id: TypeId::of::<T> }
    }

    /// What a declaration expands to: a success without a body.
    #[doc(hidden)]
    #[must_use]
    pub const fn empty(status: u16) -> Self {
        Self::new::<()>(status, "()")
    }

    /// What a declaration expands to: an error with Losant's own document.
    #[doc(hidden)]
    #[must_use]
    pub const fn error(status: u16) -> Self {
        Self::new::<ApiError>(status, "Error")
    }

    /// Whether this is a success (200 to 299).
    #[must_use]
    pub const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// Whether the body was declared to be a `T`.
    pub(crate) fn is<T: 'static>(&self) -> bool {
        (self.type_id)() == TypeId::of::<T>()
    }
}

impl fmt::Debug for ResponseSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.type_name)
    }
}

/// How freely an action may be sent again after a failure.
///
/// It is declared action by action, because the method does not tell: some of Losant's GETs start
/// jobs, and some of its POSTs only ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryClass {
    /// It changes nothing, so it may be sent again at will. The default of GET.
    Safe,
    /// RetryLoop it twice leaves what sending it once leaves. The default of DELETE.
    Idempotent,
    /// RetryLoop it twice may do it twice. The default of POST, PUT and PATCH.
    Never,
}
