//! An action as data: parameters, scopes, responses and flags.

use std::collections::BTreeSet;

use proc_macro2::{Literal, TokenStream, TokenTree};
use quote::{ToTokens as _, format_ident, quote};
use syn::{LitStr, Type};

use super::context::ActionContext;
use crate::resource::ir::{
    Action, Event, Paging, Param, ParamLocation, ResponseSpec, RetryClass, Scopes, Success,
    Throttle,
};
use crate::util::type_ext::{is_string, type_name};

/// The expression that makes the action's data.
pub(super) fn metadata(context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { action, resource, .. } = context;
    let (name, resource_name, path) = (&action.name, &resource.name, &action.path);
    let id = format!("{resource_name}.{name}");
    let verb = format_ident!("{}", action.verb.name());
    let retry = retry(action.retry);
    let path_params = resource.path.placeholders.iter().chain(&action.suffix);
    let path_params = path_params.map(|name| quote!(_losant::Param::path(#name)));
    let other_params = action.params.iter().filter(|param| param.location != ParamLocation::Path);
    let params = path_params.chain(other_params.map(param));
    let scopes = scopes(&action.scopes);
    let successes = action.success.responses();
    let responses = successes.iter().map(success).chain(action.errors.iter().map(error));
    let options = options(action);
    quote! {
        _losant::Action::new(
            [#id, #resource_name, #name],
            _losant::Method::#verb,
            #path,
            _losant::RetryClass::#retry,
            &[#(#params),*],
            #scopes,
            &[#(#responses),*],
        )
        #options
    }
}

fn retry(class: RetryClass) -> TokenStream {
    match class {
        RetryClass::Safe => quote!(Safe),
        RetryClass::Idempotent => quote!(Idempotent),
        RetryClass::Never => quote!(Never),
    }
}

/// The methods that add what few actions have.
fn options(action: &Action) -> TokenStream {
    let throttles = throttles(&action.throttles);
    let deny_oauth = action.deny_oauth.then(|| quote!(.deny_oauth()));
    let allow_unverified = action.allow_unverified.then(|| quote!(.allow_unverified()));
    let paged = action.paging.map(|paging| {
        let paging = match paging {
            Paging::Page => quote!(Page),
            Paging::Offset => quote!(Offset),
            Paging::Cursor => quote!(Cursor),
        };
        quote!(.paged(_losant::Paging::#paging))
    });
    let events = match &action.success {
        Success::Events(_, events) => {
            let events = events.iter().map(|Event { name, ty, .. }| {
                let ty = type_name(ty);
                quote!((#name, #ty))
            });
            Some(quote!(.events(&[#(#events),*])))
        }
        _ => None,
    };
    quote!(#throttles #deny_oauth #allow_unverified #paged #events)
}

fn throttles(throttles: &[Throttle]) -> Option<TokenStream> {
    let throttle = |Throttle { calls, window, per, shared }: &Throttle| {
        let calls = Literal::u32_unsuffixed(*calls);
        let limit = if let Some(window) = window {
            let millis = Literal::u64_unsuffixed(window.millis);
            quote!(in_window(#calls, #millis))
        } else {
            quote!(at_once(#calls))
        };
        let per = (!per.is_empty()).then(|| quote!(.per(&[#(#per),*])));
        let shared = shared.as_ref().map(|name| quote!(.shared(#name)));
        quote!(_losant::Throttle::#limit #per #shared)
    };
    let throttles: Vec<_> = throttles.iter().map(throttle).collect();
    (!throttles.is_empty()).then(|| quote!(.throttles(&[#(#throttles),*])))
}

/// The scopes. A named set is merged at compile time, since only the compiler knows its scopes.
fn scopes(scopes: &Scopes) -> TokenStream {
    match scopes {
        Scopes::None => quote!(&[]),
        Scopes::List(list, own) => {
            let all: BTreeSet<_> = list.iter().map(LitStr::value).chain(own.clone()).collect();
            let all = all.iter();
            quote!(&[#(#all),*])
        }
        Scopes::Set(set, own) => {
            let more = Literal::usize_unsuffixed(own.len());
            quote! {
                _losant::MergedScopes::<{ #set.len() + #more }>::merge(#set, &[#(#own),*]).as_slice()
            }
        }
    }
}

/// A parameter outside of the path, with its default.
fn param(param: &Param) -> TokenStream {
    let (cfg, constructed) = (param.attrs.cfg(), without_default(param));
    let default = param.default.iter();
    quote!(#cfg #constructed #(.with_default(#default))*)
}

fn without_default(param: &Param) -> TokenStream {
    let Param { name, ty, location, json, .. } = param;
    let required = !param.optional;
    match location {
        ParamLocation::Body => {
            let shape = shape(ty);
            quote!(_losant::Param::body(#name, #required, #shape))
        }
        ParamLocation::Part if *json => quote!(_losant::Param::json_part(#name, #required)),
        ParamLocation::Part => quote!(<#ty as _losant::PartValue>::PARAM.named(#name, #required)),
        _ if *json => quote!(_losant::Param::json(#name, #required)),
        _ if is_string(ty) => quote!(_losant::Param::string(#name, #required)),
        _ => quote!(<#ty as _losant::QueryValue>::PARAM.named(#name, #required)),
    }
}

/// The shape of a body.
fn shape(ty: &Type) -> TokenStream {
    // The metadata has no lifetimes.
    if borrows(ty.to_token_stream()) {
        quote!(_losant::ShapeRef::ANY)
    } else {
        quote!(_losant::ShapeOf::<#ty>::SHAPE)
    }
}

/// Whether a type contains a reference or a lifetime.
fn borrows(ty: TokenStream) -> bool {
    ty.into_iter().any(|token| match token {
        TokenTree::Punct(punct) => matches!(punct.as_char(), '&' | '\''),
        TokenTree::Group(group) => borrows(group.stream()),
        _ => false,
    })
}

fn success(response: &ResponseSpec) -> TokenStream {
    self::response(response, &quote!(empty))
}

fn error(response: &ResponseSpec) -> TokenStream {
    self::response(response, &quote!(error))
}

/// A response; this constructor makes a response without a type.
fn response(ResponseSpec { status, ty }: &ResponseSpec, untyped: &TokenStream) -> TokenStream {
    let status = Literal::u16_unsuffixed(*status);
    let Some(ty) = ty else { return quote!(_losant::ResponseSpec::#untyped(#status)) };
    let (name, shape) = (type_name(ty), shape(ty));
    quote!(_losant::ResponseSpec::new::<#ty>(#status, #name, #shape))
}
