//! The call struct of an action, with its setters, and what is implemented for it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::spanned::Spanned;

use super::context::{ActionContext, action_ident, metadata_ident};
use super::metadata::metadata;
use super::param::{set, setter_arg};
use super::success::variant;
use crate::resource::docs;
use crate::resource::ir::{Event, Param, ResponseSpec, Success};
use crate::util::names::{ident_at, respan, unraw};
use crate::util::setter_arg::SetterArg;

/// The call struct and all that is implemented for it.
pub(super) fn call(context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { action, resource, private, call, value, cfg, allow, docs } = context;
    let vis = &resource.vis;
    let deprecated = &action.attrs.deprecated;
    let setters =
        action.params.iter().filter(|param| param.optional).map(|param| setter(param, context));
    let (data, metadata) = (metadata_ident(action, resource), metadata(context));
    let shown = unraw(call);
    let streams = streams(context);
    let future = future(context);
    let request = quote!(#private::Request);
    quote! {
        #docs #cfg #deprecated
        #[must_use = "a call does nothing until it is awaited"]
        #[derive(::core::clone::Clone)]
        #vis struct #call(#request);

        #cfg
        static #data: #private::Action = #metadata;

        #cfg #allow
        impl #call {
            #(#setters)*
            /// Sends it. Awaiting the call itself does the same.
            #[inline]
            #vis fn send(self) -> #private::CallFuture<#value> {
                ::core::future::IntoFuture::into_future(self)
            }
            #streams
        }

        #cfg #allow
        #[automatically_derived]
        impl #private::Call for #call {
            type Value = #value;
            const ACTION: &'static #private::Action = &#data;
            fn inner(&mut self) -> &mut #request {
                &mut self.0
            }
            fn into_inner(self) -> #request {
                self.0
            }
        }

        #cfg #allow
        #[automatically_derived]
        impl ::core::fmt::Debug for #call {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.debug(#shown, f)
            }
        }

        #cfg #allow
        #[automatically_derived]
        impl ::core::future::IntoFuture for #call {
            type Output = ::core::result::Result<#value, #private::Error>;
            type IntoFuture = #private::CallFuture<#value>;
            #[inline] // what a call decodes is compiled where it is made
            fn into_future(self) -> Self::IntoFuture {
                #future
            }
        }
    }
}

/// The streams of a paged action.
fn streams(context: &ActionContext<'_>) -> Option<TokenStream> {
    let ActionContext { action, resource, private, .. } = context;
    action.paging?;
    let vis = &resource.vis;
    let streams = quote! {
        /// All items from here on, as a stream that asks for page after page.
        #vis fn items(self) -> #private::Items<Self> {
            #private::Items::new(self)
        }
        /// All pages from here on, as a stream.
        #vis fn pages(self) -> #private::Pages<Self> {
            #private::Pages::new(self)
        }
    };
    // A return type that is no page is shown at the type.
    let ty = action.success.responses().first().and_then(|response| response.ty.as_ref());
    Some(ty.map_or(streams.clone(), |ty| respan(streams, ty.span())))
}

/// The future that sends the call and makes its value.
fn future(context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { action, private, .. } = context;
    if let Success::Events(_, events) = &action.success {
        let enumeration = action_ident(action, context.resource, "Event");
        let decoders = events.iter().map(|Event { name, variant, ty }| {
            let decode = quote! {
                |data| ::core::result::Result::map(#private::json::<#ty>(data), #enumeration::#variant)
            };
            quote!((#name, #decode))
        });
        return quote!(#private::CallFuture::events(self.0, &[#(#decoders),*]));
    }
    let decoders = action.success.responses().iter().map(|response| decoder(response, context));
    quote!(#private::CallFuture::new(self.0, &[#(#decoders),*]))
}

fn setter(param: &Param, context: &ActionContext<'_>) -> TokenStream {
    let Param { attrs, ident, .. } = param;
    let (docs, lints) = (&attrs.docs, &attrs.lints);
    let about = docs.is_empty().then(|| docs::line(&format!("Sets `{}`.", param.name)));
    let outer = attrs.cfg_and_deprecated();
    let vis = &context.resource.vis;
    let method = ident_at(&unraw(ident), ident.span());
    let SetterArg { ty, inline, .. } = setter_arg(param, context.private);
    let set = set(param, &quote!(self.0), context.private);
    quote! {
        #(#docs)* #about #outer #(#lints)* #inline
        #vis fn #method(mut self, #ident: #ty) -> Self {
            #set
            self
        }
    }
}

/// How one success becomes the value of the call.
fn decoder(response: &ResponseSpec, context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { action, private, value, .. } = context;
    let (status, variant) = (Literal::u16_unsuffixed(response.status), variant(response.status));
    let decode = match (&action.success, &response.ty) {
        (Success::One(_) | Success::Events(..), Some(ty)) => quote!(#private::json::<#ty>),
        (Success::One(_) | Success::Events(..), None) => quote!(#private::empty),
        (Success::Several(_), Some(ty)) => {
            quote!(|body| ::core::result::Result::map(#private::json::<#ty>(body), #value::#variant))
        }
        (Success::Several(_), None) => {
            quote!(|body| ::core::result::Result::map(#private::empty(body), |()| #value::#variant))
        }
    };
    quote!((#status, #decode))
}
