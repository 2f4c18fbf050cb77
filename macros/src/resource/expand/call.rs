//! The call struct of an action: its definition, its setters and its traits.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Type, TypePath};

use super::context::ActionContext;
use super::metadata::metadata;
use super::param::setter;
use super::success::variant;
use crate::resource::docs;
use crate::resource::ir::{Event, Param, ResponseGroup, Success};
use crate::util::names::{ident_at, respan, shown_at, unraw};
use crate::util::private;
use crate::util::type_ext::{Scalar, scalar, type_name};

pub(super) fn call(context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { resource, cfg, allow, .. } = context;
    let definition = definition(context);
    let (metadata, methods) = (metadata(context), methods(context));
    let defaults = context.action.params.iter().filter_map(assert_default);
    let defaults = quote!(#(#defaults)*);
    let (call_impl, into_future, debug) =
        (call_impl(context), into_future(context), debug(context));
    let items = quote! {
        static __ACTION: _losant::Action = #metadata;
        #methods #call_impl #into_future #debug #defaults
    };
    let block = private::block(&resource.krate, &quote!(#cfg #allow), &items);
    quote!(#definition #block)
}

/// Asserts that a parameter takes its default, where only the compiler knows; an error is shown at
/// the default.
fn assert_default(param: &Param) -> Option<TokenStream> {
    let Param { attrs, name, default, .. } = param;
    let (cfg, default) = (attrs.cfg(), default.as_ref()?);
    if surely_takes(param, &default.value()) {
        return None;
    }
    Some(respan(quote!(#cfg __ACTION.assert_default(#name);), default.span()))
}

/// Whether a value is certainly one of the parameter's type.
fn surely_takes(Param { ty, .. }: &Param, value: &str) -> bool {
    match scalar(ty) {
        Some(Scalar::Boolean) => matches!(value, "true" | "false"),
        Some(Scalar::Integer) => value.parse::<u32>().is_ok(),
        None => is_sort_direction(ty) && matches!(value, "asc" | "desc"),
        _ => false,
    }
}

/// Whether the type is that of the directions that `sorted(…)` adds.
fn is_sort_direction(ty: &Type) -> bool {
    let Type::Path(TypePath { path, .. }) = ty else { return false };
    let is_added = path.segments.first().is_some_and(|module| module.ident == "_losant");
    is_added && type_name(ty) == "SortDirection"
}

fn definition(context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { action, resource, call, cfg, .. } = context;
    let (vis, private) = (&resource.vis, context.private());
    let (docs, deprecated) = (docs::call(action, resource), &action.attrs.deprecated);
    quote! {
        #docs #cfg #deprecated
        #[must_use = "a call does nothing until it is awaited"]
        #[derive(::core::clone::Clone)]
        #vis struct #call(#private::RequestBuilder);
    }
}

fn methods(context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { action, resource, call, .. } = context;
    let (vis, value) = (&resource.vis, context.value());
    let optional = action.params.iter().filter(|param| param.optional);
    let setters = optional.map(|param| setter(param, resource));
    let streams = streams(context);
    quote! {
        impl #call {
            #(#setters)*
            /// Sends the request. Awaiting the call does the same.
            #[inline]
            #vis fn send(self) -> _losant::CallFuture<#value> {
                ::core::future::IntoFuture::into_future(self)
            }
            #streams
        }
    }
}

/// The streams of a paged action.
fn streams(context: &ActionContext<'_>) -> Option<TokenStream> {
    context.action.paging?;
    let vis = &context.resource.vis;
    let streams = quote! {
        /// Streams all items from this page on, requesting page after page.
        #[inline]
        #vis fn items(self) -> _losant::Items<Self> {
            _losant::Items::new(self)
        }
        /// Streams this page and all that follow.
        #[inline]
        #vis fn pages(self) -> _losant::Pages<Self> {
            _losant::Pages::new(self)
        }
    };
    // An error about a return type that is not a page is shown at that type.
    let ty = context.action.success.groups().first().and_then(|group| group.ty.as_ref());
    Some(ty.map_or(streams.clone(), |ty| respan(streams, ty.span())))
}

fn call_impl(context: &ActionContext<'_>) -> TokenStream {
    let (call, value) = (&context.call, associated_type("Value", &context.value(), context));
    quote! {
        #[automatically_derived]
        impl _losant::Call for #call {
            #value
            const ACTION: &'static _losant::Action = &__ACTION;
            #[inline]
            fn builder_mut(&mut self) -> &mut _losant::RequestBuilder {
                &mut self.0
            }
            #[inline]
            fn into_builder(self) -> _losant::RequestBuilder {
                self.0
            }
        }
    }
}

/// `type {name} = {value};`. That a return type is private is shown at that type.
fn associated_type(name: &str, value: &TokenStream, context: &ActionContext<'_>) -> TokenStream {
    let groups = context.action.success.groups();
    let ty = groups.first().and_then(|group| group.ty.as_ref());
    let at = ty.map_or(Span::call_site(), Spanned::span);
    let name = ident_at(name, at);
    quote_spanned!(shown_at(at)=> type #name = #value;)
}

fn debug(context: &ActionContext<'_>) -> TokenStream {
    let (call, name) = (&context.call, unraw(&context.call));
    quote! {
        #[automatically_derived]
        impl ::core::fmt::Debug for #call {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                self.0.debug(#name, f)
            }
        }
    }
}

fn into_future(context: &ActionContext<'_>) -> TokenStream {
    let (call, value, future) = (&context.call, context.value(), future(context));
    let output = quote!(::core::result::Result<#value, _losant::Error>);
    let output = associated_type("Output", &output, context);
    let call_future = associated_type("IntoFuture", &quote!(_losant::CallFuture<#value>), context);
    quote! {
        #[automatically_derived]
        impl ::core::future::IntoFuture for #call {
            #output
            #call_future
            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                #future
            }
        }
    }
}

/// The future that sends the request and decodes its response.
fn future(context: &ActionContext<'_>) -> TokenStream {
    if let Success::Events(_, events) = &context.action.success {
        let decoders = events.iter().map(|event| event_decoder(event, context));
        return quote!(_losant::CallFuture::events(self.0, &[#(#decoders),*]));
    }
    let groups = context.action.success.groups().iter();
    let decoders = groups.flat_map(|group| {
        let decode = response_decoder(group, context);
        let statuses = group.statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
        statuses.map(move |status| quote!((#status, #decode)))
    });
    quote!(_losant::CallFuture::new(self.0, &[#(#decoders),*]))
}

/// The name of an event, and the function that decodes its data.
fn event_decoder(event: &Event, context: &ActionContext<'_>) -> TokenStream {
    let Event { name, variant, ty } = event;
    let success_enum = &context.success_enum;
    let decode = quote! {
        |data| ::core::result::Result::map(
            <#ty as _losant::FromJson>::from_json(data),
            #success_enum::#variant,
        )
    };
    quote!((#name, #decode))
}

/// The function that decodes the body of a response.
fn response_decoder(group: &ResponseGroup, context: &ActionContext<'_>) -> TokenStream {
    let ty = &group.ty;
    let decode = ty
        .as_ref()
        .map_or(quote!(_losant::decode_empty), |ty| quote!(<#ty as _losant::FromJson>::from_json));
    let Success::Several(_) = context.action.success else { return decode };
    let (success_enum, variant) = (&context.success_enum, variant(group));
    let argument = ty.is_none().then(|| quote!(|()|));
    let wrap = quote!(#argument #success_enum::#variant);
    quote!(|body| ::core::result::Result::map(#decode(body), #wrap))
}
