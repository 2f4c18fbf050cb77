//! What the parts of an action's expansion have in common, and how its items are named.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::allow_deprecated;
use crate::resource::docs;
use crate::resource::ir::{Action, Resource, Success};
use crate::util::names::{ident_at, pascal_case, unraw};

/// The name of the call struct.
pub(super) fn call_ident(action: &Action, resource: &Resource) -> Ident {
    action_ident(action, resource, "Call")
}

/// The name of the static that tells what is known of the action.
pub(super) fn metadata_ident(action: &Action, resource: &Resource) -> Ident {
    Ident::new(&format!("__{}", call_ident(action, resource)), Span::call_site())
}

pub(super) fn action_ident(action: &Action, resource: &Resource, what: &str) -> Ident {
    let name = format!("{}{}{what}", unraw(&resource.ident), pascal_case(&unraw(&action.ident)));
    ident_at(&name, action.ident.span())
}

/// What the parts of an expansion have in common.
pub(super) struct ActionContext<'a> {
    pub(super) action: &'a Action,
    pub(super) resource: &'a Resource,
    pub(super) private: &'a TokenStream,
    pub(super) call: Ident,
    /// The type that the call gives.
    pub(super) value: TokenStream,
    /// The conditions of resource and action.
    pub(super) cfg: TokenStream,
    pub(super) allow: Option<TokenStream>,
    pub(super) docs: TokenStream,
}

impl<'a> ActionContext<'a> {
    pub(super) fn new(
        action: &'a Action,
        resource: &'a Resource,
        private: &'a TokenStream,
    ) -> Self {
        let (outer, inner) = (resource.attrs.cfg(), action.attrs.cfg());
        let own_docs = &action.attrs.docs;
        let about = docs::action(action, resource);
        let several = action_ident(action, resource, "Ok");
        let events = action_ident(action, resource, "Event");
        Self {
            action,
            resource,
            private,
            call: call_ident(action, resource),
            value: match &action.success {
                Success::One(response) => response.ty.as_ref().map_or(quote!(()), |ty| quote!(#ty)),
                Success::Several(_) => quote!(#several),
                Success::Events(..) => quote!(#private::EventStream<#events>),
            },
            cfg: quote!(#outer #inner),
            allow: allow_deprecated(resource),
            docs: quote!(#(#own_docs)* #about),
        }
    }
}
