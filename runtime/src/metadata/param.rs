//! Parameters: where each goes, and what it takes.

use std::fmt;

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
    check: BodyCheck,
}

/// How the JSON of a body is held against its type, where a fake was asked for.
#[derive(Clone, Copy)]
struct BodyCheck(Option<Check>);

type Check = fn(&[u8]) -> Result<(), String>;

impl fmt::Debug for BodyCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "checked" } else { "unchecked" })
    }
}

/// It follows from the type, and the type from the declaration.
impl PartialEq for BodyCheck {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for BodyCheck {}

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
        Self { name, location, required, kind, values, check: BodyCheck(None) }
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
    pub const fn string(name: &'static str, required: bool) -> Self {
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
        Self { check: BodyCheck(check), ..Self::json(name, ParamLocation::Body, required) }
    }

    /// Fails with the reason if JSON is not valid for the body's type. The fake calls it.
    #[doc(hidden)]
    pub fn check_body(&self, json: &[u8]) -> Result<(), String> {
        self.check.0.map_or(Ok(()), |check| check(json))
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
