//! What the parts of an action's expansion share: its data, and the names of its items.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::resource::ir::{Action, Resource, Success};
use crate::util::names::{ident_at, pascal_case, unraw};
use crate::util::private;

pub(super) struct ActionContext<'a> {
    pub(super) action: &'a Action,
    pub(super) resource: &'a Resource,
    /// The call struct: `GadgetGetCall`.
    pub(super) call: Ident,
    /// The enum of the success codes, `GadgetGetOk`, or of the events, `GadgetGetEvent`; it exists
    /// if the action declares several codes or events.
    pub(super) success_enum: Ident,
    /// `#[cfg]`s of the resource and the action.
    pub(super) cfg: TokenStream,
    /// `#[allow(deprecated)]`, where it is needed.
    pub(super) allow: Option<TokenStream>,
}

impl<'a> ActionContext<'a> {
    pub(super) fn new(action: &'a Action, resource: &'a Resource) -> Self {
        let (outer, inner) = (resource.attrs.cfg(), action.attrs.cfg());
        let enum_suffix = if let Success::Events(..) = action.success { "Event" } else { "Ok" };
        Self {
            action,
            resource,
            call: item_ident(action, resource, "Call"),
            success_enum: item_ident(action, resource, enum_suffix),
            cfg: quote!(#outer #inner),
            allow: allow_deprecated(resource),
        }
    }

    /// The path of the runtime's hidden module, for items outside of the block that abbreviates it.
    pub(super) fn private(&self) -> TokenStream {
        private::path(&self.resource.krate)
    }

    /// The method on the handle.
    pub(super) fn method(&self) -> Ident {
        ident_at(&unraw(&self.action.ident), self.action.ident.span())
    }

    /// The type that the call returns.
    pub(super) fn value(&self) -> TokenStream {
        let success_enum = &self.success_enum;
        match &self.action.success {
            Success::One(response) => response.ty.as_ref().map_or(quote!(()), |ty| quote!(#ty)),
            Success::Several(_) => quote!(#success_enum),
            Success::Events(..) => quote!(_losant::EventStream<#success_enum>),
        }
    }
}

/// The name of an item beside the handle: `{Resource}{Method}{suffix}`.
fn item_ident(action: &Action, resource: &Resource, suffix: &str) -> Ident {
    let (resource, method) = (unraw(&resource.ident), pascal_case(&unraw(&action.ident)));
    ident_at(&format!("{resource}{method}{suffix}"), action.ident.span())
}

/// Silences warnings about the generated code's own use of items that the user has deprecated.
pub(super) fn allow_deprecated(resource: &Resource) -> Option<TokenStream> {
    let params = resource.actions.iter().flat_map(|action| &action.params);
    let attrs = resource.actions.iter().map(|action| &action.attrs);
    let mut attrs = attrs.chain(params.map(|param| &param.attrs)).chain([&resource.attrs]);
    attrs.any(|attrs| attrs.deprecated.is_some()).then(|| quote!(#[allow(deprecated)]))
}
