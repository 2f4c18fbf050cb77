//! The handle of a resource: its struct, its constructor, and the accessor on its parent.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::allow_deprecated;
use crate::docs;
use crate::model::{Parent, Resource};
use crate::names::{located, snake_case};

pub(super) fn expand(resource: &Resource, private: &TokenStream) -> TokenStream {
    let Resource { attrs, vis, ident, .. } = resource;
    let own_docs = &attrs.docs;
    let about =
        docs::paragraph(&format!("`{}`, Losant's `{}`.", resource.path.text, resource.name));
    let outer = attrs.cfg_and_deprecated();
    let new = new(resource, private);
    let implementations = implementations(resource, private);
    let accessor = resource.parent.as_ref().map(|parent| accessor(parent, resource, private));
    let assertion =
        resource.parent.as_ref().and_then(|parent| assertion(parent, resource, private));
    quote! {
        #(#own_docs)* #about #outer
        #[derive(::core::clone::Clone)]
        #vis struct #ident(#private::Location);
        #new
        #implementations
        #accessor
        #assertion
    }
}

fn new(resource: &Resource, private: &TokenStream) -> TokenStream {
    let Resource { ident, vis, .. } = resource;
    let cfg = resource.attrs.cfg();
    let allow = allow_deprecated(resource);
    let values: Vec<_> = resource
        .path
        .placeholders
        .iter()
        .map(|name| located(&snake_case(name), ident.span()))
        .collect();
    let text = quote!(::std::string::String);
    let client = Ident::new("client", Span::mixed_site());
    quote! {
        #cfg #allow
        impl #ident {
            /// The handle with all the values of its path.
            #vis fn new(
                #client: &#private::Client,
                #(#values: impl ::core::convert::Into<#text>,)*
            ) -> Self {
                Self(#private::Location::new(
                    #client,
                    &[#(&::core::convert::Into::<#text>::into(#values)),*],
                ))
            }
        }
    }
}

fn implementations(resource: &Resource, private: &TokenStream) -> TokenStream {
    let Resource { ident, name, .. } = resource;
    let cfg = resource.attrs.cfg();
    let allow = allow_deprecated(resource);
    let path = &resource.path.text;
    let placeholders = &resource.path.placeholders;
    let shown = ident.to_string();
    let actions = resource.actions.iter().map(|action| {
        let (cfg, call) = (action.attrs.cfg(), super::action::call_ident(action, resource));
        quote!(#cfg <#call as #private::Call>::ACTION)
    });
    quote! {
        #cfg #allow
        #[automatically_derived]
        impl #private::Handle for #ident {
            const RESOURCE: &'static #private::Resource = {
                static RESOURCE: #private::Resource = #private::Resource::new(
                    #name,
                    #path,
                    <#ident as #private::Handle>::PLACEHOLDERS,
                    &[#(#actions),*],
                );
                &RESOURCE
            };
            const PLACEHOLDERS: &'static [&'static str] = &[#(#placeholders),*];
            fn client(&self) -> &#private::Client {
                self.0.client()
            }
            fn location(&self) -> #private::Location {
                ::core::clone::Clone::clone(&self.0)
            }
        }
        #cfg #allow
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.debug(#shown, <#ident as #private::Handle>::PLACEHOLDERS, f)
            }
        }
    }
}

/// The method that leads from the parent to the resource.
fn accessor(parent: &Parent, resource: &Resource, private: &TokenStream) -> TokenStream {
    let Resource { ident, vis, attrs, .. } = resource;
    let Parent { ty, accessor, foreign } = parent;
    let placeholders = &resource.path.placeholders;
    let own = placeholders.last().filter(|_| resource.path.ends_in_placeholder());
    let own = own.map(|name| located(&snake_case(name), accessor.span()));
    let own: Vec<_> = own.into_iter().collect();
    let text = quote!(::std::string::String);
    let about = docs::line(&format!(
        "The [`{ident}`] here{}.",
        if own.is_empty() { "" } else { ", with this value in its path" }
    ));
    let outer = attrs.cfg_and_deprecated();
    let (cfg, allow) = (attrs.cfg(), allow_deprecated(resource));
    let signature =
        quote!(fn #accessor(&self, #(#own: impl ::core::convert::Into<#text>),*) -> #ident);
    let place = quote_spanned!(ty.span()=> #private::Handle::location(self));
    let body = quote!({
        #ident(#place.child(&[#(&::core::convert::Into::<#text>::into(#own)),*]))
    });
    if !foreign {
        return quote!(#cfg #allow impl #ty { #about #outer #vis #signature #body });
    }
    let extension = located(&format!("{ident}Ext"), ident.span());
    let purpose = docs::line(&format!(
        "Adds [`{accessor}`](Self::{accessor}) to its parent, for [`{ident}`]."
    ));
    quote! {
        #purpose #cfg #allow
        #vis trait #extension {
            #about #outer
            #signature;
        }
        #cfg #allow
        impl #extension for #ty { #signature #body }
    }
}

/// Holds the path against the parent's.
fn assertion(parent: &Parent, resource: &Resource, private: &TokenStream) -> Option<TokenStream> {
    if !resource.path_is_right {
        return None;
    }
    let ty = &parent.ty;
    let cfg = resource.attrs.cfg();
    let mut before = resource.path.placeholders.as_slice();
    if resource.path.ends_in_placeholder() {
        before = before.split_last().map_or(before, |(_, before)| before);
    }
    let shown: String = before.iter().map(|name| format!(" {{{{{name}}}}}")).collect();
    let shown = if shown.is_empty() { " none".to_owned() } else { shown };
    let message = format!(
        "the placeholders before the path's own must be exactly its parent's, in order; here they are:{shown}"
    );
    Some(quote_spanned! {ty.span()=>
        #cfg
        const _: () = ::core::assert!(
            #private::same_placeholders(<#ty as #private::Handle>::PLACEHOLDERS, &[#(#before),*]),
            #message
        );
    })
}
