//! The handle of a resource: its struct, its constructor and its methods.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::accessor::Accessor;
use super::context::{ActionContext, allow_deprecated};
use super::method::method;
use crate::resource::docs;
use crate::resource::ir::Resource;
use crate::util::names::{ident_at, snake_case, unraw};
use crate::util::private;

pub(super) fn handle(resource: &Resource, actions: &[ActionContext<'_>]) -> TokenStream {
    let definition = definition(resource);
    let (metadata, methods) = (metadata(resource, actions), methods(resource, actions));
    let (handle_impl, debug) = (handle_impl(resource), debug(resource));
    let mut items = quote! {
        static __RESOURCE: _losant::Resource = #metadata;
        #methods #handle_impl #debug
    };
    let mut extension = None;
    if let Some(parent) = &resource.parent {
        let accessor = Accessor::new(parent, resource);
        items.extend(accessor.implementation());
        items.extend(accessor.assertions());
        extension = parent.foreign.then(|| accessor.extension());
    }
    let (cfg, allow) = (resource.attrs.cfg(), allow_deprecated(resource));
    let block = private::block(&resource.krate, &quote!(#cfg #allow), &items);
    quote!(#definition #extension #block)
}

fn definition(resource: &Resource) -> TokenStream {
    let Resource { attrs, vis, ident, .. } = resource;
    let (docs, outer) = (docs::handle(resource), attrs.cfg_and_deprecated());
    let private = private::path(&resource.krate);
    quote! {
        #docs #outer
        #[derive(::core::clone::Clone)]
        #vis struct #ident {
            state: #private::HandleState,
        }
    }
}

/// The constructor, and a method for each action.
fn methods(resource: &Resource, actions: &[ActionContext<'_>]) -> TokenStream {
    let Resource { ident, vis, path, .. } = resource;
    let values = path.placeholders.iter().map(|name| ident_at(&snake_case(name), ident.span()));
    let values: Vec<_> = values.collect();
    let client = Ident::new("client", Span::mixed_site());
    let into = quote!(::core::convert::Into::into);
    let methods = actions.iter().map(method);
    quote! {
        // The docs name the types and scopes of the declaration, which may be private.
        #[allow(rustdoc::private_intra_doc_links)]
        impl #ident {
            /// Returns the handle with these values in its path.
            #vis fn new(
                #client: &_losant::ClientCore,
                #(#values: impl ::core::convert::Into<::std::string::String>,)*
            ) -> Self {
                Self { state: _losant::HandleState::new(#client, &[#(#into(#values)),*]) }
            }
            #(#methods)*
        }
    }
}

/// The expression that makes the resource's data.
fn metadata(resource: &Resource, actions: &[ActionContext<'_>]) -> TokenStream {
    let Resource { name, path, .. } = resource;
    let (path, placeholders) = (&path.text, &path.placeholders);
    let actions = actions.iter().map(|ActionContext { action, call, .. }| {
        let cfg = action.attrs.cfg();
        quote!(#cfg <#call as _losant::Call>::ACTION)
    });
    quote!(_losant::Resource::new(#name, #path, &[#(#placeholders),*], &[#(#actions),*]))
}

fn handle_impl(Resource { ident, .. }: &Resource) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl _losant::Handle for #ident {
            const RESOURCE: &'static _losant::Resource = &__RESOURCE;
            #[inline]
            fn client(&self) -> &_losant::ClientCore {
                self.state.client()
            }
            #[inline]
            fn handle_state(&self) -> _losant::HandleState {
                ::core::clone::Clone::clone(&self.state)
            }
        }
    }
}

fn debug(resource: &Resource) -> TokenStream {
    let (ident, name) = (&resource.ident, unraw(&resource.ident));
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.state.debug(&__RESOURCE, #name, f)
            }
        }
    }
}
