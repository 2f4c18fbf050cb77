//! `#[losant_model]`: a struct of documented fields becomes a type of JSON documents.
//!
//! The same way as a resource: parse and check, then expand what could be read.

mod check;
mod expand;

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Path, Type, Visibility};

use crate::errors::Errors;

/// Expands one `#[losant_model(…)]`.
pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let errors = Errors::default();
    match check::document(args, item.clone(), &errors) {
        Some(document) => errors.before(expand::document(&document)),
        None => errors.before(item),
    }
}

/// Which way a document goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    /// Losant gives it: unknown fields are ignored, missing ones never fail.
    Response,
    /// Losant takes it: required fields are arguments of `new`, unknown fields are refused.
    Request,
    /// Losant takes it and changes what it names: all fields may be absent.
    Patch,
}

/// A checked model.
pub(crate) struct Document {
    pub(crate) direction: Direction,
    pub(crate) runtime: Path,
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
    Always,
    /// `null`, but not nothing: `#[required] Option<T>`.
    OrNull,
    /// Nothing: `Option<T>`.
    OrAbsent(Type),
    /// Nothing or `null`, which differ: `Option<Option<T>>`.
    OrAbsentOrNull(Type),
}
