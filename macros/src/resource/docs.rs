//! What the documentation of generated items says beside the user's own words.

use proc_macro2::TokenStream;
use quote::quote;

use crate::resource::ir::{
    Action, Event, Paging, Resource, ResponseSpec, RetryClass, Scopes, Success,
};
use crate::util::attrs::Attrs;
use crate::util::type_ext::type_name;

/// Method and path, scopes, responses and retry class of an action.
pub(crate) fn action(action: &Action, resource: &Resource) -> TokenStream {
    let mut lines = vec![
        format!(
            "`{} {}`, Losant's `{}.{}`.",
            action.verb.name(),
            action.path,
            resource.name,
            action.name
        ),
        String::new(),
        format!("* Scopes: {}", scopes(&action.scopes)),
        format!("* Gives: {}", gives(&action.success)),
    ];
    if !action.errors.is_empty() {
        lines.push(format!("* Errors: {}", responses(&action.errors, "")));
    }
    if let Some(paging) = action.paging {
        lines.push(format!("* Pages: {}", pages(paging)));
    }
    lines.push(format!("* Retry: {}", retry(action.retry)));
    if action.deny_oauth {
        lines.push("* Tokens issued through OAuth are refused.".to_owned());
    }
    if action.allow_unverified {
        lines.push("* Users whose email address is not verified may call it.".to_owned());
    }
    paragraph(&lines, &action.attrs)
}

/// A paragraph behind those of the user.
pub(crate) fn paragraph(lines: &[String], behind: &Attrs) -> TokenStream {
    let blank = (!behind.docs.is_empty()).then(|| quote!(#[doc = ""]));
    let lines = lines.iter().map(|text| line(text));
    quote!(#blank #(#lines)*)
}

/// One line.
pub(crate) fn line(text: &str) -> TokenStream {
    let text = if text.is_empty() { String::new() } else { format!(" {text}") };
    quote!(#[doc = #text])
}

fn scopes(scopes: &Scopes) -> String {
    let (set, own) = match scopes {
        Scopes::None => return "none needed".to_owned(),
        Scopes::Set(set, own) => {
            let set = set.segments.last().map(|last| last.ident.to_string());
            (set.into_iter().collect(), own)
        }
        Scopes::List(list, own) => (list.iter().map(syn::LitStr::value).collect::<Vec<_>>(), own),
    };
    let all: Vec<_> = set.iter().chain(own).map(|scope| format!("`{scope}`")).collect();
    format!("one of {}", all.join(", "))
}

fn responses(responses: &[ResponseSpec], untyped: &str) -> String {
    let one = |response: &ResponseSpec| match &response.ty {
        Some(ty) => format!("{} `{}`", response.status, type_name(ty)),
        None => format!("{} {untyped}", response.status).trim_end().to_owned(),
    };
    responses.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn gives(success: &Success) -> String {
    let Success::Events(_, events) = success else {
        return responses(success.responses(), "nothing");
    };
    let event = |event: &Event| format!("`{}` `{}`", event.name, type_name(&event.ty));
    format!(
        "200 a stream of the events {}",
        events.iter().map(event).collect::<Vec<_>>().join(", ")
    )
}

fn pages(paging: Paging) -> &'static str {
    match paging {
        Paging::Page => "by number, with `page` and `perPage`",
        Paging::Offset => "by `offset` and `limit`",
        Paging::Cursor => "by id, with `startingAfterId` or `endingBeforeId`, and `limit`",
    }
}

fn retry(class: RetryClass) -> &'static str {
    match class {
        RetryClass::Safe => "safe, it changes nothing",
        RetryClass::Idempotent => "idempotent, twice leaves what once leaves",
        RetryClass::Never => "never, once it may have arrived",
    }
}
