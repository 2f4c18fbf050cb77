//! The parameters of actions: name, location and kind of value.

use crate::const_string::{ConstString, str_eq};
use crate::model::shape::ShapeRef;

/// A parameter of an action.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Param {
    /// The name in the request, such as `perPage`.
    pub name: &'static str,
    /// The part of the request that contains it.
    pub location: ParamLocation,
    /// Whether every call must set it.
    pub required: bool,
    /// The kind of its value.
    pub kind: ParamKind,
    /// The values that Losant documents. Empty if it documents no list.
    pub values: &'static [&'static str],
    /// The value that the server uses if a call does not set the parameter. It is written as in a
    /// request, and never sent.
    pub default: Option<&'static str>,
    /// The shape of the body's JSON; [`Shape::Any`](crate::Shape::Any) for other parameters.
    pub shape: ShapeRef,
}

impl Param {
    /// Generated code calls it for a type that knows its kind and values.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        location: ParamLocation,
        required: bool,
        kind: ParamKind,
        values: &'static [&'static str],
    ) -> Self {
        Self { name, location, required, kind, values, default: None, shape: ShapeRef::ANY }
    }

    /// The same parameter with this name.
    #[doc(hidden)]
    #[must_use]
    pub const fn named(mut self, name: &'static str, required: bool) -> Self {
        self.name = name;
        self.required = required;
        self
    }

    /// Adds the default.
    #[doc(hidden)]
    #[must_use]
    pub const fn with_default(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    /// Fails compilation if the parameter does not take its default.
    #[track_caller]
    pub(crate) const fn assert_default(&self) {
        if let Some(default) = self.default
            && !self.takes(default)
        {
            self.refuse_default();
        }
    }

    /// Whether a value can be of this kind, as far as that is known.
    const fn takes(&self, value: &str) -> bool {
        match self.kind {
            ParamKind::String => self.values.is_empty() || contains(self.values, value),
            ParamKind::Boolean => contains(&["true", "false"], value),
            ParamKind::Integer => is_integer(value),
            _ => true,
        }
    }

    #[track_caller]
    #[expect(clippy::panic, reason = "it fails compilation")]
    const fn refuse_default(&self) -> ! {
        let message = ConstString::new()
            .push_str("the default of `")
            .push_str(self.name)
            .push_str("` must be ");
        let message = match self.kind {
            ParamKind::Boolean => message.push_str("`true` or `false`"),
            ParamKind::Integer => message.push_str("a whole number"),
            _ => message.push_str("one of").push_names(self.values, " `", "`"),
        };
        panic!("{}", message.as_str());
    }

    /// A placeholder of the path.
    #[doc(hidden)]
    #[must_use]
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, ParamLocation::Path, true, ParamKind::String, &[])
    }

    /// A string in the query.
    #[doc(hidden)]
    #[must_use]
    pub const fn string(name: &'static str, required: bool) -> Self {
        Self::new(name, ParamLocation::Query, required, ParamKind::String, &[])
    }

    /// A value in the query that is encoded as JSON.
    #[doc(hidden)]
    #[must_use]
    pub const fn json(name: &'static str, required: bool) -> Self {
        Self::new(name, ParamLocation::Query, required, ParamKind::Json, &[])
    }

    /// A part that is encoded as JSON.
    #[doc(hidden)]
    #[must_use]
    pub const fn json_part(name: &'static str, required: bool) -> Self {
        Self::new(name, ParamLocation::Part, required, ParamKind::Json, &[])
    }

    /// The body, with the shape of its type.
    #[doc(hidden)]
    #[must_use]
    pub const fn body(name: &'static str, required: bool, shape: ShapeRef) -> Self {
        let empty = &[];
        Self { shape, ..Self::new(name, ParamLocation::Body, required, ParamKind::Json, empty) }
    }
}

const fn contains(values: &[&str], value: &str) -> bool {
    let mut i = 0;
    while i < values.len() {
        if str_eq(values[i], value) {
            return true;
        }
        i += 1;
    }
    false
}

const fn is_integer(text: &str) -> bool {
    let text = text.as_bytes();
    let digits = match text {
        [b'-', digits @ ..] => digits,
        _ => text,
    };
    let mut i = 0;
    while i < digits.len() && digits[i].is_ascii_digit() {
        i += 1;
    }
    i > 0 && i == digits.len()
}

/// The parameters common to all actions: three flags in the query and the header `losantdomain`.
///
/// A call sets them with [`actions`](crate::Call::actions), [`links`](crate::Call::links),
/// [`embedded`](crate::Call::embedded) and [`losant_domain`](crate::Call::losant_domain).
pub static GLOBAL_PARAMS: [Param; 4] = [
    Param::new("_actions", ParamLocation::Query, false, ParamKind::Boolean, &[]),
    Param::new("_links", ParamLocation::Query, false, ParamKind::Boolean, &[]),
    Param::new("_embedded", ParamLocation::Query, false, ParamKind::Boolean, &[]),
    Param::new("losantdomain", ParamLocation::Header, false, ParamKind::String, &[]),
];

/// The part of a request that contains a parameter.
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
    /// A part of a multipart form.
    Part,
}

/// The kind of a parameter's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParamKind {
    /// A string.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// A number, possibly with a fraction.
    Number,
    /// A time in milliseconds; see [`QueryTime`](crate::QueryTime).
    Time,
    /// A list, encoded as `name[0]=…&name[1]=…`.
    Array,
    /// An object, encoded as `name[key]=…`.
    Object,
    /// Any value, encoded as JSON.
    Json,
    /// The content of a file.
    File,
}
