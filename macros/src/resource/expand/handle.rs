//! The handle of a resource: its struct, its constructor and methods, and the accessor on its
//! parent.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::allow_deprecated;
use super::context::ActionContext;
use super::method::method;
use crate::resource::docs;
use crate::resource::ir::{Parent, Resource};
use crate::util::names::{ident_at, respan, snake_case, unraw};
use crate::util::private;
use crate::util::type_ext::type_name;

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
        items.extend(placeholder_assertion(parent, resource));
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
        #vis struct #ident(#private::HandleState);
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
        impl #ident {
            /// Returns the handle with these values in its path.
            #vis fn new(
                #client: &_losant::ClientCore,
                #(#values: impl ::core::convert::Into<::std::string::String>,)*
            ) -> Self {
                Self(_losant::HandleState::new(#client, &[#(#into(#values)),*]))
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
            fn client(&self) -> &_losant::ClientCore {
                self.0.client()
            }
            fn handle_state(&self) -> _losant::HandleState {
                ::core::clone::Clone::clone(&self.0)
            }
        }
    }
}

fn debug(resource: &Resource) -> TokenStream {
    let (ident, name) = (&resource.ident, unraw(&resource.ident));
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.debug(&__RESOURCE, #name, f)
            }
        }
    }
}

/// The method on the parent that returns the handle.
struct Accessor<'a> {
    parent: &'a Parent,
    resource: &'a Resource,
    docs: TokenStream,
    /// The path parameter that the resource adds to its parent's: none or one.
    arguments: Vec<Ident>,
}

impl<'a> Accessor<'a> {
    fn new(parent: &'a Parent, resource: &'a Resource) -> Self {
        let argument = resource.path.last_placeholder();
        let ident = |name: &String| ident_at(&snake_case(name), parent.accessor.span());
        Self {
            parent,
            resource,
            docs: docs::accessor(resource),
            arguments: argument.into_iter().map(ident).collect(),
        }
    }

    fn signature(&self) -> TokenStream {
        let Self { parent: Parent { accessor, .. }, resource, arguments, .. } = self;
        let ident = &resource.ident;
        quote! {
            fn #accessor(
                &self,
                #(#arguments: impl ::core::convert::Into<::std::string::String>),*
            ) -> #ident
        }
    }

    /// The accessor with its body, as an inherent method or as that of the extension trait.
    fn implementation(&self) -> TokenStream {
        let Self { parent: Parent { ty, foreign, .. }, resource, docs, arguments } = self;
        let Resource { vis, ident, attrs, .. } = resource;
        let (outer, signature) = (attrs.cfg_and_deprecated(), self.signature());
        let state = respan(quote!(<#ty as _losant::Handle>::handle_state(self)), ty.span());
        let body =
            quote!({ #ident(#state.child(&[#(::core::convert::Into::into(#arguments)),*])) });
        if *foreign {
            let extension = self.extension_ident();
            quote!(#[automatically_derived] impl #extension for #ty { #signature #body })
        } else {
            let method = quote!(#docs #outer #vis #signature #body);
            quote_spanned!(ty.span()=> impl #ty { #method })
        }
    }

    /// The trait that adds the accessor to a parent of another crate.
    fn extension(&self) -> TokenStream {
        let Self { parent: Parent { accessor, .. }, resource, docs, .. } = self;
        let Resource { vis, ident, attrs, .. } = resource;
        let (extension, signature) = (self.extension_ident(), self.signature());
        let (cfg, outer, allow) =
            (attrs.cfg(), attrs.cfg_and_deprecated(), allow_deprecated(resource));
        let about = format!("Adds [`{accessor}`](Self::{accessor}) to the parent of [`{ident}`].");
        let about = docs::line(&about);
        quote! {
            #about #cfg #allow
            #vis trait #extension {
                #docs #outer
                #signature;
            }
        }
    }

    fn extension_ident(&self) -> Ident {
        let ident = &self.resource.ident;
        ident_at(&format!("{}Ext", unraw(ident)), ident.span())
    }
}

/// Compares the path with the parent's, which only the compiler knows; the last expression of the
/// block.
fn placeholder_assertion(parent: &Parent, resource: &Resource) -> Option<TokenStream> {
    if !resource.path_is_valid {
        return None;
    }
    let (ty, name) = (&parent.ty, type_name(&parent.ty));
    let inherited = resource.path.placeholders_before_last();
    let assertion = quote! {
        _losant::assert_placeholders(
            #name,
            <#ty as _losant::Handle>::PLACEHOLDERS,
            &[#(#inherited),*],
        )
    };
    Some(respan(assertion, ty.span()))
}
