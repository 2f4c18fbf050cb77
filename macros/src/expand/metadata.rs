//! An action as data: parameters, scopes, answers and flags, in one static.

use proc_macro2::{Literal, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::Type;

use super::action::Names;
use crate::docs;
use crate::model::{Answer, Event, Outcome, Paging, Param, Place, Retry, Scopes};
use crate::names::located;

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
    let answers = action.outcome.answers().iter().map(|answer| self::answer(answer, "()", private));
    let errors = action.errors.iter().map(|answer| self::answer(answer, "Error", private));
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
    let (sets, scopes) = scopes(&action.scopes, private);
    quote!({
        #sets
        static __ACTION: #private::Action = #private::Action::new(
            [#id, #of, #name],
            #private::Method::#verb,
            #path,
            #private::RetryClass::#retry,
        )
        .params(&[#(#params),*])
        #scopes
        .responses(&[#(#answers,)* #(#errors),*])
        #deny_oauth
        #allow_unverified
        #paged
        #events;
        &__ACTION
    })
}

/// The scopes, joined at compile time, since only the compiler knows what a named set holds.
fn scopes(scopes: &Scopes, private: &TokenStream) -> (TokenStream, TokenStream) {
    let (set, own) = match scopes {
        Scopes::None => return (TokenStream::new(), TokenStream::new()),
        Scopes::Set(set, own) => (quote!(#set), own),
        Scopes::List(list, own) => (quote!(&[#(#list),*]), own),
    };
    let more = own.len();
    let joined = quote! {
        const __SET: &[&str] = #set;
        static __SCOPES: #private::Merged<{ __SET.len() + #more }> =
            #private::Merged::of(__SET, &[#(#own),*]);
    };
    (joined, quote!(.scopes(__SCOPES.as_slice())))
}

/// The parameters: those of the resource's path, of the suffix, and the others as declared.
fn params(names: &Names<'_>) -> Vec<TokenStream> {
    let Names { action, resource, private, .. } = names;
    let path = resource.path.placeholders.iter().chain(&action.suffix);
    let path = path.map(|name| quote!(#private::Param::path(#name)));
    let others = action.params.iter().filter(|param| param.place != Place::Path).map(|param| {
        let Param { name, ty, .. } = param;
        let (cfg, required) = (param.attrs.cfg(), !param.optional);
        let (place, value) = match param.place {
            Place::Body => ("Body", "QueryValue"),
            Place::Part => ("Part", "PartValue"),
            Place::Path | Place::Query => ("Query", "QueryValue"),
        };
        let [place, value] = [place, value].map(|name| located(name, Span::call_site()));
        if param.place == Place::Body {
            // What borrows can be written and not read, and the compiler can't be asked which it is.
            let fits = (!borrows(ty)).then(|| quote!(.fits(#private::fits!(#ty))));
            return quote! {
                #cfg #private::Param::json(#name, #private::Place::#place, #required) #fits
            };
        }
        if param.json {
            return quote!(#cfg #private::Param::json(#name, #private::Place::#place, #required));
        }
        quote! {
            #cfg #private::Param::new(
                #name,
                #private::Place::#place,
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

/// An answer as data; `untyped` names the type of one without.
fn answer(answer: &Answer, untyped: &str, private: &TokenStream) -> TokenStream {
    let (status, ty) = (Literal::u16_unsuffixed(answer.status), &answer.ty);
    match ty {
        Some(ty) => {
            let name = docs::type_name(ty);
            quote!(#private::Answer::new::<#ty>(#status, #name))
        }
        None if untyped == "()" => quote!(#private::Answer::new::<()>(#status, "()")),
        None => quote!(#private::Answer::new::<#private::ApiError>(#status, #untyped)),
    }
}
