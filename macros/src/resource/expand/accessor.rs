//! The method on the parent of a resource that returns its handle.

use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::context::allow_deprecated;
use crate::resource::docs;
use crate::resource::ir::{Parent, Resource};
use crate::util::names::{ident_at, shown_at, snake_case, unraw};
use crate::util::type_ext::type_name;

/// The method on the parent that returns the handle.
pub(super) struct Accessor<'a> {
    parent: &'a Parent,
    resource: &'a Resource,
    docs: TokenStream,
    /// The path parameter that the resource adds to its parent's: none or one.
    arguments: Vec<Ident>,
}

impl<'a> Accessor<'a> {
    pub(super) fn new(parent: &'a Parent, resource: &'a Resource) -> Self {
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
    pub(super) fn implementation(&self) -> TokenStream {
        let Self { parent: Parent { ty, foreign, .. }, resource, docs, arguments } = self;
        let Resource { vis, ident, attrs, .. } = resource;
        let (outer, signature) = (attrs.cfg_and_deprecated(), self.signature());
        let at = shown_at(ty.span());
        let state = quote_spanned!(at=> <#ty as _losant::Handle>::handle_state(self));
        let body = quote!({ #ident { state: #state.child(&[#(::core::convert::Into::into(#arguments)),*]) } });
        if *foreign {
            let extension = self.extension_ident();
            quote!(#[automatically_derived] impl #extension for #ty { #[inline] #signature #body })
        } else {
            let method = quote!(#docs #outer #[inline] #vis #signature #body);
            quote_spanned!(ty.span()=> impl #ty { #method })
        }
    }

    /// The trait that adds the accessor to a parent of another crate.
    pub(super) fn extension(&self) -> TokenStream {
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

    /// What only the compiler knows of the parent; the last is the last expression of the block.
    pub(super) fn assertions(&self) -> TokenStream {
        let reached = self.parent.foreign.then(|| self.is_reached());
        let placeholders = self.resource.path_is_valid.then(|| self.placeholders_match());
        quote!(#reached #placeholders)
    }

    /// Asserts that no method of the parent hides that of the extension trait.
    fn is_reached(&self) -> TokenStream {
        let Self { parent: Parent { ty, accessor, .. }, resource, arguments, .. } = self;
        let (extension, ident) = (self.extension_ident(), &resource.ident);
        let text = arguments.iter().map(|_| quote!(::std::string::String));
        let at = shown_at(accessor.span());
        quote_spanned! {at=>
            const _: () = {
                let accessor = <#ty as #extension>::#accessor;
                let _: fn(&#ty, #(#text),*) -> #ident = accessor;
                _losant::Resource::assert_accessor(&accessor, &_losant::reached_method!(#ty, #accessor));
            };
        }
    }

    /// Asserts that the path continues the parent's.
    fn placeholders_match(&self) -> TokenStream {
        let (ty, name) = (&self.parent.ty, type_name(&self.parent.ty));
        let inherited = self.resource.path.placeholders_before_last();
        let at = shown_at(ty.span());
        quote_spanned! {at=>
            _losant::assert_placeholders(
                #name,
                <#ty as _losant::Handle>::PLACEHOLDERS,
                &[#(#inherited),*],
            )
        }
    }
}
