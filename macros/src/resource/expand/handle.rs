//! The handle of a resource: its struct, its constructor, and the accessor on its parent.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::allow_deprecated;
use crate::resource::docs;
use crate::resource::ir::{Parent, Resource};
use crate::util::names::{ident_at, respan, snake_case};
use crate::util::type_ext::type_name;

pub(super) fn expand(
    resource: &Resource,
    methods: &[TokenStream],
    private: &TokenStream,
) -> TokenStream {
    let Resource { attrs, vis, ident, .. } = resource;
    let own_docs = &attrs.docs;
    let about = format!("`{}`, Losant's `{}`.", resource.path.text, resource.name);
    let about = docs::paragraph(&[about], attrs);
    let outer = attrs.cfg_and_deprecated();
    let (cfg, allow) = (attrs.cfg(), allow_deprecated(resource));
    let new = new(resource, private);
    let implementations = implementations(resource, private);
    let accessor = resource.parent.as_ref().map(|parent| accessor(parent, resource, private));
    let assertion =
        resource.parent.as_ref().and_then(|parent| assertion(parent, resource, private));
    quote! {
        #(#own_docs)* #about #outer
        #[derive(::core::clone::Clone)]
        #vis struct #ident(#private::HandleState);

        #cfg #allow
        impl #ident {
            #new
            #(#methods)*
        }
        #implementations
        #accessor
        #assertion
    }
}

fn new(resource: &Resource, private: &TokenStream) -> TokenStream {
    let Resource { ident, vis, .. } = resource;
    let values = resource.path.placeholders.iter();
    let values: Vec<_> = values.map(|name| ident_at(&snake_case(name), ident.span())).collect();
    let text = quote!(::std::string::String);
    let client = Ident::new("client", Span::mixed_site());
    quote! {
        /// The handle with all the values of its path.
        #vis fn new(
            #client: &#private::ClientCore,
            #(#values: impl ::core::convert::Into<#text>,)*
        ) -> Self {
            Self(#private::HandleState::new(#client, &[#(::core::convert::Into::into(#values)),*]))
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
    let data = Ident::new(&format!("__{ident}"), Span::call_site());
    let actions = resource.actions.iter().map(|action| {
        let (cfg, data) = (action.attrs.cfg(), super::context::metadata_ident(action, resource));
        quote!(#cfg &#data)
    });
    quote! {
        #cfg
        static #data: #private::Resource =
            #private::Resource::new(#name, #path, &[#(#placeholders),*], &[#(#actions),*]);

        #cfg #allow
        #[automatically_derived]
        impl #private::Handle for #ident {
            const RESOURCE: &'static #private::Resource = &#data;
            fn client(&self) -> &#private::ClientCore {
                self.0.client()
            }
            fn handle_state(&self) -> #private::HandleState {
                ::core::clone::Clone::clone(&self.0)
            }
        }
        #cfg #allow
        #[automatically_derived]
        impl ::core::fmt::Debug for #ident {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.debug(&#data, #shown, f)
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
    let about = match own {
        Some(own) => format!("[`{ident}`] with this `{own}`: `{}`.", resource.path.text),
        None => format!("[`{ident}`]: `{}`.", resource.path.text),
    };
    let about = docs::line(&about);
    let own = own.map(|name| ident_at(&snake_case(name), accessor.span()));
    let own: Vec<_> = own.into_iter().collect();
    let text = quote!(::std::string::String);
    let outer = attrs.cfg_and_deprecated();
    let (cfg, allow) = (attrs.cfg(), allow_deprecated(resource));
    let signature =
        quote!(fn #accessor(&self, #(#own: impl ::core::convert::Into<#text>),*) -> #ident);
    let state = quote!(<#ty as #private::Handle>::handle_state(self));
    let state = respan(state, ty.span());
    let body = quote!({
        #ident(#state.child(&[#(::core::convert::Into::into(#own)),*]))
    });
    if !foreign {
        let items = quote!(#about #outer #vis #signature #body);
        return quote_spanned!(ty.span()=> #cfg #allow impl #ty { #items });
    }
    let extension = ident_at(&format!("{ident}Ext"), ident.span());
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
    if !resource.path_is_valid {
        return None;
    }
    let ty = &parent.ty;
    let cfg = resource.attrs.cfg();
    let mut before = resource.path.placeholders.as_slice();
    if resource.path.ends_in_placeholder() {
        before = before.split_last().map_or(before, |(_, before)| before);
    }
    let name = type_name(ty);
    let assertion = quote! {
        #private::assert_placeholders(
            #name,
            <#ty as #private::Handle>::PLACEHOLDERS,
            &[#(#before),*],
        )
    };
    let assertion = respan(assertion, ty.span());
    Some(quote!(#cfg const _: () = #assertion;))
}
