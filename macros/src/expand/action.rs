//! An action: the method on the handle, the call struct with its setters, and its metadata.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use syn::spanned::Spanned;

use super::allow_deprecated;
use super::metadata::metadata;
use crate::argument::Argument;
use crate::docs;
use crate::model::{Action, Event, Outcome, Param, ParamLocation, Resource, ResponseSpec};
use crate::names::{all_located, located, pascal_case, plain};
use crate::written::is_string;

/// The method, and all that stands beside the handle.
pub(super) fn expand(
    action: &Action,
    resource: &Resource,
    private: &TokenStream,
) -> (TokenStream, TokenStream) {
    let names = Names::of(action, resource, private);
    let outcome = outcome(&names);
    let call = call(&names);
    (method(&names), quote!(#outcome #call))
}

/// The name of the call struct.
pub(super) fn call_ident(action: &Action, resource: &Resource) -> Ident {
    named(action, resource, "Call")
}

/// The name of the static that tells what is known of the action.
pub(super) fn metadata_ident(action: &Action, resource: &Resource) -> Ident {
    Ident::new(&format!("__{}", call_ident(action, resource)), Span::call_site())
}

fn named(action: &Action, resource: &Resource, what: &str) -> Ident {
    let name = format!("{}{}{what}", plain(&resource.ident), pascal_case(&plain(&action.ident)));
    located(&name, action.ident.span())
}

/// What the parts of an expansion have in common.
pub(super) struct Names<'a> {
    pub(super) action: &'a Action,
    pub(super) resource: &'a Resource,
    pub(super) private: &'a TokenStream,
    call: Ident,
    /// The type that the call gives.
    value: TokenStream,
    /// The conditions of resource and action.
    cfg: TokenStream,
    allow: Option<TokenStream>,
    docs: TokenStream,
}

impl<'a> Names<'a> {
    fn of(action: &'a Action, resource: &'a Resource, private: &'a TokenStream) -> Self {
        let (outer, inner) = (resource.attrs.cfg(), action.attrs.cfg());
        let own_docs = &action.attrs.docs;
        let about = docs::action(action, resource);
        let several = named(action, resource, "Ok");
        let events = named(action, resource, "Event");
        Self {
            action,
            resource,
            private,
            call: call_ident(action, resource),
            value: match &action.outcome {
                Outcome::One(answer) => answer.ty.as_ref().map_or(quote!(()), |ty| quote!(#ty)),
                Outcome::Several(_) => quote!(#several),
                Outcome::Events(..) => quote!(#private::EventStream<#events>),
            },
            cfg: quote!(#outer #inner),
            allow: allow_deprecated(resource),
            docs: quote!(#(#own_docs)* #about),
        }
    }
}

/// The inherent method that makes the call.
fn method(names: &Names<'_>) -> TokenStream {
    let Names { action, resource, private, call, docs, .. } = names;
    let vis = &resource.vis;
    let ident = located(&plain(&action.ident), action.ident.span());
    let (outer, lints) = (action.attrs.cfg_and_deprecated(), &action.attrs.lints);
    let required: Vec<_> = action.params.iter().filter(|param| !param.optional).collect();
    let arguments = required.iter().map(|param| {
        let (cfg, name) = (param.attrs.cfg(), &param.ident);
        let ty = argument(param, private).ty;
        quote!(#cfg #name: #ty)
    });
    let path_values = action.suffix.iter().map(|placeholder| {
        let mut in_path = required.iter().filter(|param| param.location == ParamLocation::Path);
        let given = in_path.find(|param| param.name == *placeholder);
        given.map_or(quote!(&""), |param| {
            let Param { ty, ident, .. } = param;
            let into = is_string(ty).then(|| quote!(::core::convert::Into::<#ty>::into));
            quote!(&#into(#ident))
        })
    });
    let metadata = metadata_ident(action, resource);
    let request = Ident::new("request", Span::mixed_site());
    let sets: Vec<_> = required
        .iter()
        .filter(|param| param.location != ParamLocation::Path)
        .map(|param| {
            let (cfg, set) = (param.attrs.cfg(), set(param, &quote!(#request), private));
            quote!(#cfg #set)
        })
        .collect();
    let mutable = (!sets.is_empty()).then(|| quote!(mut));
    let conditional = required.iter().any(|param| !param.attrs.cfg.is_empty());
    let allow = conditional.then(|| quote!(#[allow(unused_mut)]));
    quote! {
        #docs #outer #(#lints)*
        #[inline]
        #vis fn #ident(&self, #(#arguments),*) -> #call {
            #allow
            let #mutable #request =
                self.0.request(&#metadata, &[#(#path_values),*]);
            #(#sets)*
            #call(#request)
        }
    }
}

fn argument(param: &Param, private: &TokenStream) -> Argument {
    Argument::of(&param.ident, &param.ty, param.into, private)
}

/// The statement that puts a parameter's value into a request.
fn set(param: &Param, request: &TokenStream, private: &TokenStream) -> TokenStream {
    let Param { name, ty, ident, .. } = param;
    let value = argument(param, private).value;
    // A type that does not fit is one message, at the type: the paths name it as the metadata does.
    match (param.location, param.json) {
        (ParamLocation::Body, _) => quote!(#request.body::<#ty>(#name, &#value);),
        (ParamLocation::Part, false) => {
            quote!(#request.part(#name, <#ty as #private::PartValue>::part(&#value));)
        }
        (ParamLocation::Part, true) => quote!(#request.part_json::<#ty>(#name, &#value);),
        (_, false) if is_string(ty) => quote!(#request.query_text(#name, #ident);),
        (_, false) => {
            quote!(#request.query(#name, <#ty as #private::QueryValue>::encode, &#value);)
        }
        (_, true) => quote!(#request.query_json::<#ty>(#name, &#value);),
    }
}

/// The enum of an action with several success codes, or of a stream's events.
fn outcome(names: &Names<'_>) -> Option<TokenStream> {
    let Names { action, resource, call, cfg, allow, .. } = names;
    let (ident, about, variants): (_, _, Vec<_>) = match &action.outcome {
        Outcome::One(_) => return None,
        Outcome::Several(answers) => {
            let variants = answers.iter().map(|answer| {
                let (variant, ty) = (variant(answer.status), answer.ty.iter());
                let about = docs::line(&format!("Status {}.", answer.status));
                quote!(#about #variant #((#ty))*)
            });
            let about = format!("What a call of [`{call}`] gives, by its status.");
            (named(action, resource, "Ok"), about, variants.collect())
        }
        Outcome::Events(_, events) => {
            let variants = events.iter().map(|Event { name, variant, ty }| {
                let about = docs::line(&format!("The event `{name}`."));
                quote!(#about #variant(#ty))
            });
            let about = format!("An event of the stream that [`{call}`] opens.");
            (named(action, resource, "Event"), about, variants.collect())
        }
    };
    let (vis, about) = (&resource.vis, docs::line(&about));
    Some(quote! {
        #about #cfg #allow
        #[derive(::core::clone::Clone, ::core::fmt::Debug)]
        #[allow(dead_code)] // a private declaration need not read what it is given
        #[non_exhaustive]
        #vis enum #ident { #(#variants),* }
    })
}

/// The name of a success status.
fn variant(status: u16) -> Ident {
    let name = match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        208 => "AlreadyReported",
        226 => "ImUsed",
        other => return located(&format!("Status{other}"), Span::call_site()),
    };
    located(name, Span::call_site())
}

/// The call struct and all that is implemented for it.
fn call(names: &Names<'_>) -> TokenStream {
    let Names { action, resource, private, call, value, cfg, allow, docs } = names;
    let vis = &resource.vis;
    let deprecated = &action.attrs.deprecated;
    let setters =
        action.params.iter().filter(|param| param.optional).map(|param| setter(param, names));
    let (data, metadata) = (metadata_ident(action, resource), metadata(names));
    let shown = plain(call);
    let streams = streams(names);
    let future = future(names);
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
fn streams(names: &Names<'_>) -> Option<TokenStream> {
    let Names { action, resource, private, .. } = names;
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
    let ty = action.outcome.answers().first().and_then(|answer| answer.ty.as_ref());
    Some(ty.map_or(streams.clone(), |ty| all_located(streams, ty.span())))
}

/// The future that sends the call and makes its value.
fn future(names: &Names<'_>) -> TokenStream {
    let Names { action, private, .. } = names;
    if let Outcome::Events(_, events) = &action.outcome {
        let enumeration = named(action, names.resource, "Event");
        let decoders = events.iter().map(|Event { name, variant, ty }| {
            let decode = quote! {
                |data| ::core::result::Result::map(#private::json::<#ty>(data), #enumeration::#variant)
            };
            quote!((#name, #decode))
        });
        return quote!(#private::CallFuture::events(self.0, &[#(#decoders),*]));
    }
    let decoders = action.outcome.answers().iter().map(|answer| decoder(answer, names));
    quote!(#private::CallFuture::new(self.0, &[#(#decoders),*]))
}

fn setter(param: &Param, names: &Names<'_>) -> TokenStream {
    let Param { attrs, ident, .. } = param;
    let (docs, lints) = (&attrs.docs, &attrs.lints);
    let about = docs.is_empty().then(|| docs::line(&format!("Sets `{}`.", param.name)));
    let outer = attrs.cfg_and_deprecated();
    let vis = &names.resource.vis;
    let method = located(&plain(ident), ident.span());
    let Argument { ty, inline, .. } = argument(param, names.private);
    let set = set(param, &quote!(self.0), names.private);
    quote! {
        #(#docs)* #about #outer #(#lints)* #inline
        #vis fn #method(mut self, #ident: #ty) -> Self {
            #set
            self
        }
    }
}

/// How one success becomes the value of the call.
fn decoder(answer: &ResponseSpec, names: &Names<'_>) -> TokenStream {
    let Names { action, private, value, .. } = names;
    let (status, variant) = (Literal::u16_unsuffixed(answer.status), variant(answer.status));
    let decode = match (&action.outcome, &answer.ty) {
        (Outcome::One(_) | Outcome::Events(..), Some(ty)) => quote!(#private::json::<#ty>),
        (Outcome::One(_) | Outcome::Events(..), None) => quote!(#private::empty),
        (Outcome::Several(_), Some(ty)) => {
            quote!(|body| ::core::result::Result::map(#private::json::<#ty>(body), #value::#variant))
        }
        (Outcome::Several(_), None) => {
            quote!(|body| ::core::result::Result::map(#private::empty(body), |()| #value::#variant))
        }
    };
    quote!((#status, #decode))
}
