//! An action as data: parameters, scopes, responses and flags, in one static.

use std::collections::BTreeSet;

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{LitStr, Type};

use super::context::ActionContext;
use crate::resource::ir::{
    Event, Paging, Param, ParamLocation, ResponseSpec, RetryClass, Scopes, Success,
};
use crate::util::names::ident_at;
use crate::util::type_ext::{is_string, type_name};

/// The action as data.
pub(super) fn metadata(context: &ActionContext<'_>) -> TokenStream {
    let ActionContext { action, resource, private, .. } = context;
    let (name, of, path) = (&action.name, &resource.name, &action.path);
    let id = format!("{of}.{name}");
    let verb = ident_at(action.verb.name(), Span::call_site());
    let retry = match action.retry {
        RetryClass::Safe => quote!(Safe),
        RetryClass::Idempotent => quote!(Idempotent),
        RetryClass::Never => quote!(Never),
    };
    let params = params(context);
    let responses = action.success.responses().iter();
    let responses = responses.map(|response| self::response(response, &quote!(empty), private));
    let errors = action.errors.iter();
    let errors = errors.map(|response| self::response(response, &quote!(error), private));
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
    let scopes = scopes(&action.scopes, private);
    quote! {
        #private::Action::new(
            [#id, #of, #name],
            #private::Method::#verb,
            #path,
            #private::RetryClass::#retry,
            &[#(#params),*],
            #scopes,
            &[#(#responses,)* #(#errors),*],
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
fn params(context: &ActionContext<'_>) -> Vec<TokenStream> {
    let ActionContext { action, resource, private, .. } = context;
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

/// A response as data; one without a type is made by this constructor.
fn response(response: &ResponseSpec, untyped: &TokenStream, private: &TokenStream) -> TokenStream {
    let (status, ty) = (Literal::u16_unsuffixed(response.status), &response.ty);
    let Some(ty) = ty else { return quote!(#private::ResponseSpec::#untyped(#status)) };
    let name = type_name(ty);
    quote!(#private::ResponseSpec::new::<#ty>(#status, #name))
}
