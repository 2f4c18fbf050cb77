//! An action as data: parameters, scopes, answers and flags, in one static.

use std::collections::BTreeSet;

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{LitStr, Type};

use super::action::Names;
use crate::docs;
use crate::model::{Event, Outcome, Paging, Param, ParamLocation, ResponseSpec, Retry, Scopes};
use crate::names::located;
use crate::written::is_string;

/// The action as data.
pub(super) fn metadata(names: &Names<'_>) -> TokenStream {
    let Names { action, resource, private, .. } = names;
    let (name, of, path) = (&action.name, &resource.name, &action.path);
    let id = format!("{of}.{name}");
    let verb = located(action.verb.name(), Span::call_site());
    let retry = match action.retry {
        Retry::Safe => quote!(Safe),
        Retry::Idempotent => quote!(Idempotent),
        Retry::Never => quote!(Never),
    };
    let params = params(names);
    let answers = action.outcome.answers().iter();
    let answers = answers.map(|answer| self::answer(answer, &quote!(empty), private));
    let errors = action.errors.iter();
    let errors = errors.map(|answer| self::answer(answer, &quote!(error), private));
    let deny_oauth = action.deny_oauth.then(|| quote!(.deny_oauth()));
    let allow_unverified = action.allow_unverified.then(|| quote!(.allow_unverified()));
    let paged = action.paging.map(|paging| {
        let paging = match paging {
            Paging::Page => quote!(Page),
            Paging::Offset => quote!(Offset),
            Paging::Cursor => quote!(Cursor),
        };
        quote!(.paged(#private::Paging::#paging))
    });
    let events = match &action.outcome {
        Outcome::Events(_, events) => {
            let events = events.iter().map(|Event { name, ty, .. }| {
                let ty = docs::type_name(ty);
                quote!((#name, #ty))
            });
            Some(quote!(.events(&[#(#events),*])))
        }
        _ => None,
    };
    let scopes = scopes(&action.scopes, private);
    quote! {
        #private::Action::new(
            [#id, #of, #name],
            #private::Method::#verb,
            #path,
            #private::RetryClass::#retry,
            &[#(#params),*],
            #scopes,
            &[#(#answers,)* #(#errors),*],
        )
        #deny_oauth
        #allow_unverified
        #paged
        #events
    }
}

/// The scopes. Those of a named set are joined at compile time, since only the compiler knows them.
fn scopes(scopes: &Scopes, private: &TokenStream) -> TokenStream {
    match scopes {
        Scopes::None => quote!(&[]),
        Scopes::List(list, own) => {
            let all: BTreeSet<_> = list.iter().map(LitStr::value).chain(own.clone()).collect();
            let all = all.iter();
            quote!(&[#(#all),*])
        }
        Scopes::Set(set, own) => {
            let more = own.len();
            quote!({
                static __SCOPES: #private::MergedScopes<{ #set.len() + #more }> =
                    #private::MergedScopes::of(#set, &[#(#own),*]);
                __SCOPES.as_slice()
            })
        }
    }
}

/// The parameters: those of the resource's path, of the suffix, and the others as declared.
fn params(names: &Names<'_>) -> Vec<TokenStream> {
    let Names { action, resource, private, .. } = names;
    let path = resource.path.placeholders.iter().chain(&action.suffix);
    let path = path.map(|name| quote!(#private::Param::path(#name)));
    let others = action.params.iter().filter(|param| param.location != ParamLocation::Path).map(|param| {
        let Param { name, ty, .. } = param;
        let (cfg, required) = (param.attrs.cfg(), !param.optional);
        if param.location == ParamLocation::Body {
            // What borrows can be written and not read, and the compiler can't be asked which it is.
            let fits = if borrows(ty) {
                quote!(::core::option::Option::None)
            } else {
                quote!(#private::fits!(#ty))
            };
            return quote!(#cfg #private::Param::body(#name, #required, #fits));
        }
        let (place, value) = match param.location {
            ParamLocation::Part => (quote!(Part), quote!(PartValue)),
            _ => (quote!(Query), quote!(QueryValue)),
        };
        if param.json {
            return quote!(#cfg #private::Param::json(#name, #private::ParamLocation::#place, #required));
        }
        if param.location == ParamLocation::Query && is_string(ty) {
            return quote!(#cfg #private::Param::text(#name, #required));
        }
        quote! {
            #cfg #private::Param::new(
                #name,
                #private::ParamLocation::#place,
                #required,
                <#ty as #private::#value>::KIND,
                <#ty as #private::#value>::VALUES,
            )
        }
    });
    path.chain(others).collect()
}

/// Whether a reference or a lifetime stands in a type.
fn borrows(ty: &Type) -> bool {
    fn any(tokens: TokenStream) -> bool {
        tokens.into_iter().any(|token| match token {
            TokenTree::Punct(punct) => matches!(punct.as_char(), '&' | '\''),
            TokenTree::Group(group) => any(group.stream()),
            _ => false,
        })
    }
    any(ty.to_token_stream())
}

/// An answer as data; one without a type is made by this constructor.
fn answer(answer: &ResponseSpec, untyped: &TokenStream, private: &TokenStream) -> TokenStream {
    let (status, ty) = (Literal::u16_unsuffixed(answer.status), &answer.ty);
    let Some(ty) = ty else { return quote!(#private::ResponseSpec::#untyped(#status)) };
    let name = docs::type_name(ty);
    quote!(#private::ResponseSpec::new::<#ty>(#status, #name))
}
