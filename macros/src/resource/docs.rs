//! The documentation of generated items: what the declaration says, after the user's own docs.

use proc_macro2::TokenStream;
use quote::quote;
use syn::LitStr;

use crate::resource::ir::{
    Action, Event, Paging, Param, Resource, ResponseSpec, RetryClass, Scopes, Success, Throttle,
};
use crate::util::attrs::Attrs;
use crate::util::names::unraw;
use crate::util::type_ext::type_name;

/// One line.
pub(crate) fn line(text: &str) -> TokenStream {
    let text = if text.is_empty() { String::new() } else { format!(" {text}") };
    quote!(#[doc = #text])
}

/// The handle: its path.
pub(crate) fn handle(resource: &Resource) -> TokenStream {
    let about = format!("Losant's `{}`, at `{}`.", resource.name, resource.path.text);
    after_own_docs(&resource.attrs, &[about])
}

/// The accessor on the parent.
pub(crate) fn accessor(resource: &Resource) -> TokenStream {
    let Resource { ident, path, .. } = resource;
    line(&match path.last_placeholder() {
        Some(name) => format!("Returns the [`{ident}`] with this `{name}`: `{}`.", path.text),
        None => format!("Returns [`{ident}`]: `{}`.", path.text),
    })
}

/// The call struct: a link to the method, which has the details.
pub(crate) fn call(action: &Action, resource: &Resource) -> TokenStream {
    let (handle, method) = (unraw(&resource.ident), unraw(&action.ident));
    let request = request(action);
    line(&format!("Call of [`{method}`]({handle}::{method}) on [`{handle}`]: {request}."))
}

/// The method that starts the call: the request, scopes, responses and retries.
pub(crate) fn method(action: &Action, resource: &Resource) -> TokenStream {
    let mut lines = vec![
        format!("Losant's `{}.{}`: {}.", resource.name, action.name, request(action)),
        String::new(),
        format!("* Scopes: {}", scopes(&action.scopes)),
        format!("* Success: {}", success(&action.success)),
    ];
    if !action.errors.is_empty() {
        lines.push(format!("* Errors: {}", responses(&action.errors, "")));
    }
    if let Some(paging) = action.paging {
        lines.push(format!("* Pages: {}", pages(paging)));
    }
    lines.push(format!("* Retries: {}", retries(action.retry)));
    lines.extend(action.throttles.iter().map(throttle));
    if action.deny_oauth {
        lines.push("* Tokens issued through OAuth are refused.".to_owned());
    }
    if action.allow_unverified {
        lines.push("* Users with an unverified email address are allowed.".to_owned());
    }
    after_own_docs(&action.attrs, &lines)
}

/// The setter of a parameter: the user's docs, and the default.
pub(crate) fn setter(param: &Param) -> TokenStream {
    let own = &param.attrs.docs;
    let name = own.is_empty().then(|| line(&format!("Sets `{}`.", param.name)));
    let default = param.default.as_ref().map(|default| {
        let (blank, default) = (line(""), line(&format!("Defaults to `{}`.", default.value())));
        quote!(#blank #default)
    });
    quote!(#(#own)* #name #default)
}

/// The user's docs, and these lines as a paragraph after them.
fn after_own_docs(attrs: &Attrs, lines: &[String]) -> TokenStream {
    let own = &attrs.docs;
    let blank = (!own.is_empty()).then(|| quote!(#[doc = ""]));
    let lines = lines.iter().map(|text| line(text));
    quote!(#(#own)* #blank #(#lines)*)
}

/// `` `GET /me/tokens` ``
fn request(action: &Action) -> String {
    format!("`{} {}`", action.verb.name(), action.path)
}

fn scopes(scopes: &Scopes) -> String {
    let (broad, own) = match scopes {
        Scopes::None => return "none needed".to_owned(),
        Scopes::Set(set, own) => {
            let name = set.segments.last().map(|last| last.ident.to_string());
            (name.into_iter().collect(), own)
        }
        Scopes::List(list, own) => (list.iter().map(LitStr::value).collect::<Vec<_>>(), own),
    };
    let all: Vec<_> = broad.iter().chain(own).map(|scope| format!("`{scope}`")).collect();
    format!("one of {}", all.join(", "))
}

fn success(success: &Success) -> String {
    let Success::Events(_, events) = success else {
        return responses(&success.responses(), "without a body");
    };
    let event = |event: &Event| format!("`{}` (`{}`)", event.name, type_name(&event.ty));
    let events: Vec<_> = events.iter().map(event).collect();
    format!("200 with a stream of the events {}", events.join(", "))
}

fn responses(responses: &[ResponseSpec], untyped: &str) -> String {
    let one = |response: &ResponseSpec| match &response.ty {
        Some(ty) => format!("{} `{}`", response.status, type_name(ty)),
        None => format!("{} {untyped}", response.status).trim_end().to_owned(),
    };
    responses.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn pages(paging: Paging) -> &'static str {
    match paging {
        Paging::Page => "by `page` and `perPage`",
        Paging::Offset => "by `offset` and `limit`",
        Paging::Cursor => "by `startingAfterId` or `endingBeforeId`, and `limit`",
    }
}

/// `* Throttle: 30 calls in 15s for each deviceId`
fn throttle(Throttle { calls, window, per, shared }: &Throttle) -> String {
    let plural = if *calls == 1 { "" } else { "s" };
    let time = window.as_ref().map_or("at once".to_owned(), |window| format!("in {}", window.text));
    let names: Vec<_> = per.iter().map(|name| format!("`{name}`")).collect();
    let each =
        if per.is_empty() { String::new() } else { format!(" for each {}", names.join(" and ")) };
    let shared =
        shared.as_ref().map(|name| format!(", shared with the other actions of \"{name}\""));
    format!("* Throttle: {calls} call{plural} {time}{each}{}", shared.unwrap_or_default())
}

fn retries(class: RetryClass) -> &'static str {
    match class {
        RetryClass::Safe => "safe, since the action changes nothing",
        RetryClass::Idempotent => "idempotent, since repeating the request has no further effect",
        RetryClass::Never => "never, once the server may have received the request",
    }
}
