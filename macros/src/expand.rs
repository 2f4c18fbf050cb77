//! From what was meant to code: data, and thin typed wrappers around the runtime.
//!
//! No decision is left to the generated code. It names `__private`, `::core` and `::std` alone.

mod action;
mod handle;
mod metadata;

use proc_macro2::TokenStream;
use quote::quote;

use crate::ast::Verb;
use crate::model::Resource;

pub(crate) fn resource(resource: &Resource) -> TokenStream {
    let private = private(resource);
    let actions = resource.actions.iter().map(|action| action::expand(action, resource, &private));
    let (methods, calls): (Vec<_>, Vec<_>) = actions.unzip();
    let handle = handle::expand(resource, &methods, &private);
    quote!(#handle #(#calls)*)
}

/// The path of the runtime's hidden module.
fn private(resource: &Resource) -> TokenStream {
    let krate = &resource.krate;
    quote!(#krate::__private)
}

/// What silences the generated code's own mentions of what the user has deprecated.
fn allow_deprecated(resource: &Resource) -> Option<TokenStream> {
    let params = resource.actions.iter().flat_map(|action| &action.params);
    let attrs = resource.actions.iter().map(|action| &action.attrs);
    let mut attrs = attrs.chain(params.map(|param| &param.attrs)).chain([&resource.attrs]);
    attrs.any(|attrs| attrs.deprecated.is_some()).then(|| quote!(#[allow(deprecated)]))
}

impl Verb {
    /// As HTTP writes it, and as the runtime's constants are called.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}
