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
use crate::resource::ir::Resource;

pub(super) fn resource(resource: &Resource) -> TokenStream {
    let contexts = resource.actions.iter().map(|action| ActionContext::new(action, resource));
    let contexts: Vec<_> = contexts.collect();
    let handle = handle::handle(resource, &contexts);
    let calls = contexts.iter().map(call::call);
    let success_enums = contexts.iter().map(success::success_enum);
    quote!(#handle #(#success_enums #calls)*)
}
