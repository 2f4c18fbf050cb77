//! `#[losant_model]`: a struct of documented fields becomes a type of JSON documents.
//!
//! The same way as a resource: parse and check, then expand what could be read.

mod check;
mod expand;
mod parse;

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Path, Type, Visibility};

use crate::util::errors::Errors;

/// Expands one `#[losant_model(…)]`.
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::default();
    match parse::model(args, item.clone(), &errors) {
        Some(model) => errors.prepend_to(expand::model(&model)),
        None => errors.prepend_to(item),
    }
}

/// Which way a document goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum ModelKind {
    /// Losant gives it: unknown fields are ignored, missing ones never fail.
    Response,
    /// Losant takes it: required fields are arguments of `new`, unknown fields are refused.
    Request,
    /// Losant takes it and changes what it names: all fields may be absent.
    Patch,
}

/// A checked model.
pub(crate) struct Model {
    pub(crate) kind: ModelKind,
    pub(crate) krate: Path,
    /// Everything that was on the struct, doc comments included.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    pub(crate) fields: Vec<Field>,
    /// The field of the keys that no other field has.
    pub(crate) rest: Option<Field>,
}

/// A checked field.
pub(crate) struct Field {
    /// What goes on to the field: doc comments, `#[cfg]` and lints.
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) docs: Vec<Attribute>,
    pub(crate) vis: Visibility,
    pub(crate) ident: Ident,
    /// Its key in the document.
    pub(crate) name: String,
    pub(crate) ty: Type,
    pub(crate) presence: Presence,
    pub(crate) secret: bool,
}

/// What there can be in place of a field's value.
#[derive(Clone)]
pub(crate) enum Presence {
    /// Nothing: the value is always there.
    Required,
    /// `null`, but not nothing: `#[required] Option<T>`.
    RequiredNullable,
    /// Nothing: `Option<T>`.
    Optional(Type),
    /// Nothing or `null`, which differ: `Option<Option<T>>`.
    OptionalNullable(Type),
}

impl Presence {
    /// Whether the key is always written.
    pub(crate) fn is_required(&self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}
