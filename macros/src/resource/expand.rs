//! From a checked resource to code: data, and thin typed wrappers around the runtime.
//!
//! The generated code makes no decisions: those belong in the runtime. It names the runtime's
//! `__private`, `::core` and `::std` only, by absolute paths.

mod accessor;
mod call;
mod context;
mod handle;
mod metadata;
mod method;
mod param;
mod success;

use proc_macro2::TokenStream;
use quote::quote;

use self::context::ActionContext;
use crate::resource::ast::Verb;
use crate::resource::ir::Resource;

pub(super) fn resource(resource: &Resource) -> TokenStream {
    let contexts = resource.actions.iter().map(|action| ActionContext::new(action, resource));
    let contexts: Vec<_> = contexts.collect();
    let handle = handle::handle(resource, &contexts);
    let calls = contexts.iter().map(call::call);
    let success_enums = contexts.iter().map(success::success_enum);
    quote!(#handle #(#success_enums #calls)*)
}

/// Silences warnings about the generated code's own use of items that the user has deprecated.
fn allow_deprecated(resource: &Resource) -> Option<TokenStream> {
    let params = resource.actions.iter().flat_map(|action| &action.params);
    let attrs = resource.actions.iter().map(|action| &action.attrs);
    let mut attrs = attrs.chain(params.map(|param| &param.attrs)).chain([&resource.attrs]);
    attrs.any(|attrs| attrs.deprecated.is_some()).then(|| quote!(#[allow(deprecated)]))
}

impl Verb {
    /// The name of the HTTP method, which is also the name of its constant in `http::Method`.
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
