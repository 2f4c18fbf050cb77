//! From what was meant to code: data, and thin typed wrappers around the runtime.
//!
//! No decision is left to the generated code. It names `__private`, `::core` and `::std` alone.

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
use crate::resource::ir::{Action, Resource};

pub(crate) fn resource(resource: &Resource) -> TokenStream {
    let private = private(resource);
    let actions = resource.actions.iter().map(|action| self::action(action, resource, &private));
    let (methods, calls): (Vec<_>, Vec<_>) = actions.unzip();
    let handle = handle::expand(resource, &methods, &private);
    quote!(#handle #(#calls)*)
}

/// The method on the handle, and the items beside it.
fn action(
    action: &Action,
    resource: &Resource,
    private: &TokenStream,
) -> (TokenStream, TokenStream) {
    let context = ActionContext::new(action, resource, private);
    let success = success::success(&context);
    let call = call::call(&context);
    (method::method(&context), quote!(#success #call))
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
