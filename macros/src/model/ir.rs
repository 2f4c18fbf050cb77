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
    /// Sent to change the fields that it contains: every field is optional.
    Patch,
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
    /// Whether the key is always written.
    pub(crate) fn is_required(&self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}
