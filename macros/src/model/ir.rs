//! The data of a checked model, from which the code is generated.

use proc_macro2::Ident;
use syn::{Attribute, Path, Type, Visibility};

/// What a model is used for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ModelKind {
    /// Read from a response: unknown keys are ignored, and missing keys are not an error.
    Response,
    /// Sent in a request: required fields are arguments of `new`, and unknown keys are an error.
    Request,
    /// Sent and returned: as a request when it is built, and as a response when it is read.
    Both,
    /// Sent to change the fields that it contains: every field is optional.
    Patch,
}

impl ModelKind {
    /// Whether it is read from responses, in which keys may be missing or unknown.
    pub(crate) fn is_response(self) -> bool {
        matches!(self, Self::Response | Self::Both)
    }

    /// Whether a field of such a model must be set.
    pub(crate) fn requires(self, presence: &Presence) -> bool {
        self != Self::Response && presence.is_required()
    }
}

/// A checked model.
pub(crate) struct Model {
    pub(crate) kind: ModelKind,
    pub(crate) krate: Path,
    /// All attributes of the struct, doc comments included.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) fields: Vec<Field>,
    /// The `#[rest]` field, which collects the keys without a field.
    pub(crate) rest: Option<Field>,
}

impl Model {
    /// The fields that must be set.
    pub(crate) fn required(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| self.kind.requires(&field.presence))
    }

    /// Whether it can be made without any value.
    pub(crate) fn has_default(&self) -> bool {
        self.kind != ModelKind::Request || self.required().next().is_none()
    }
}

/// A checked field.
pub(crate) struct Field {
    /// `#[cfg]`, `#[deprecated]` and lint levels, which are copied to the field.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    /// The key in JSON.
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) presence: Presence,
    pub(crate) secret: bool,
    pub(crate) rules: Rules,
}

/// What is declared of a field's values besides their type.
#[derive(Default)]
pub(crate) struct Rules {
    pub(crate) limits: Limits,
    /// The formats of strings, of which a value has one.
    pub(crate) formats: Vec<Format>,
    /// The patterns of strings, of which a value matches one.
    pub(crate) patterns: Vec<Path>,
    /// The patterns of a map's keys.
    pub(crate) key_patterns: Vec<Path>,
}

/// The limits of a value, and of what it contains.
#[derive(Default)]
pub(crate) struct Limits {
    /// Characters of a string, items of a list, entries of a map, or the number itself.
    pub(crate) size: Option<Bounds>,
    /// The characters of a map's keys.
    pub(crate) keys: Option<Bounds>,
    /// The items of a list, or the values of a map.
    pub(crate) each: Option<Box<Limits>>,
}

/// The smallest and the largest value, as literals.
pub(crate) struct Bounds {
    pub(crate) min: Option<String>,
    pub(crate) max: Option<String>,
}

/// A format of strings.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    DateTime,
    Email,
    Uri,
}

/// Whether a field may be absent or `null`.
#[derive(Clone)]
pub(crate) enum Presence {
    /// Neither: `T`.
    Required,
    /// `null`, but not absent: `#[required] Option<T>`.
    RequiredNullable,
    /// Absent: `Option<T>`.
    Optional(Type),
    /// Absent or `null`, which differ: `Option<Option<T>>`.
    OptionalNullable(Type),
}

impl Presence {
    /// Whether a request always has the key.
    pub(crate) fn is_required(&self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}
