//! The documentation of generated items: what the declaration says, after the user's own docs.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Path, PathArguments, Type, parse_quote};

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

/// The handle: its path, and the method that returns it.
pub(crate) fn handle(resource: &Resource) -> TokenStream {
    let Resource { attrs, name, path, .. } = resource;
    let about = format!("Losant's `{name}`, at `{}`.", path.text);
    let source = accessor_link(resource).map(|link| format!(" Returned by {link}."));
    after_own_docs(attrs, &[about + &source.unwrap_or_default()])
}

/// A link to the accessor of a handle, if it has one that can be linked.
fn accessor_link(resource: &Resource) -> Option<String> {
    let parent = resource.parent.as_ref()?;
    let method = unraw(&parent.accessor);
    let path = match &parent.ty {
        _ if parent.foreign => format!("{}Ext", unraw(&resource.ident)),
        Type::Path(ty) => plain_path(&ty.path)?,
        _ => return None,
    };
    Some(format!("[`{path}::{method}`]"))
}

/// The accessor on the parent: what it leads to.
pub(crate) fn accessor(resource: &Resource) -> TokenStream {
    let Resource { ident, path, attrs, .. } = resource;
    let about = summary(attrs).map_or(format!(": `{}`.", path.text), |text| apposition(&text));
    line(&format!("Returns [`{ident}`]{about}"))
}

/// The call struct: what it does, and links to the method with the details and to an example.
pub(crate) fn call(action: &Action, resource: &Resource) -> TokenStream {
    let (handle, method) = (unraw(&resource.ident), unraw(&action.ident));
    let call = format!("Call of [`{handle}::{method}`]: {}.", request(action));
    let has_example =
        |attr| doc_text(attr).is_some_and(|text| text.trim_start().starts_with("```"));
    let mut paragraphs = vec![call];
    paragraphs.extend(summary(&action.attrs));
    if resource.attrs.docs.iter().any(has_example) {
        paragraphs.push(format!("[`{handle}`] has an example."));
    }
    let lines = paragraphs.iter().enumerate().map(|(index, text)| {
        let blank = (index > 0).then(|| line(""));
        let text = line(text);
        quote!(#blank #text)
    });
    quote!(#(#lines)*)
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

/// The first paragraph of docs, in one line. `None` if it can't be shown at another item.
fn summary(attrs: &Attrs) -> Option<String> {
    let lines = attrs.docs.iter().map_while(doc_text);
    let first: Vec<_> =
        lines.map(|text| text.trim().to_owned()).take_while(|text| !text.is_empty()).collect();
    let text = first.join(" ");
    let is_elsewhere = !text.is_empty() && !text.contains("Self::") && !text.starts_with("```");
    is_elsewhere.then_some(text)
}

/// The text of a doc comment.
fn doc_text(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attr.meta else { return None };
    match &pair.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// The summary of a handle, to follow its name: `, the handle of an application.`
fn apposition(summary: &str) -> String {
    let article = ["A ", "An ", "The "].into_iter().find(|article| summary.starts_with(article));
    match article {
        Some(article) => {
            format!(", the handle of {}", summary.replacen(article, &article.to_lowercase(), 1))
        }
        None => format!(": {summary}"),
    }
}

/// A path that has no generic arguments and no `$crate`.
fn plain_path(path: &Path) -> Option<String> {
    let segments = path.segments.iter().map(|segment| {
        let name = unraw(&segment.ident);
        let is_plain = matches!(segment.arguments, PathArguments::None) && !name.contains('$');
        is_plain.then_some(name)
    });
    let segments = segments.collect::<Option<Vec<_>>>()?;
    let colons = if path.leading_colon.is_some() { "::" } else { "" };
    Some(format!("{colons}{}", segments.join("::")))
}

/// The name of a type or constant, with a link to it where its path is plain.
///
/// The link shows its path, since a link with another text leads nowhere if the item is private.
fn type_link(ty: &Type) -> String {
    let path = match ty {
        Type::Path(ty) if ty.qself.is_none() => plain_path(&ty.path),
        _ => None,
    };
    path.map_or_else(|| format!("`{}`", type_name(ty)), |path| format!("[`{path}`]"))
}

/// `` `GET /me/tokens` ``
fn request(action: &Action) -> String {
    format!("`{} {}`", action.verb.name(), action.path)
}

/// `` any of [`USER_READ`], `userApiToken.*` or `userApiToken.get` ``
fn scopes(scopes: &Scopes) -> String {
    let code = |scope: &str| format!("`{scope}`");
    let (broad, own) = match scopes {
        Scopes::None => return "none needed".to_owned(),
        Scopes::Set(set, own) => (vec![type_link(&parse_quote!(#set))], own),
        Scopes::List(list, own) => (list.iter().map(|scope| code(&scope.value())).collect(), own),
    };
    let mut all: Vec<_> = broad.into_iter().chain(own.iter().map(|scope| code(scope))).collect();
    let last = all.pop().unwrap_or_default();
    if all.is_empty() { last } else { format!("any of {} or {last}", all.join(", ")) }
}

fn success(success: &Success) -> String {
    let Success::Events(_, events) = success else {
        return responses(&success.responses(), "without a body");
    };
    let event = |event: &Event| format!("`{}` ({})", event.name, type_link(&event.ty));
    let events: Vec<_> = events.iter().map(event).collect();
    format!("200 with a stream of the events {}", events.join(", "))
}

fn responses(responses: &[ResponseSpec], untyped: &str) -> String {
    let one = |response: &ResponseSpec| match &response.ty {
        Some(ty) => format!("{} {}", response.status, type_link(ty)),
        None => format!("{} {untyped}", response.status).trim_end().to_owned(),
    };
    responses.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn pages(paging: Paging) -> &'static str {
    match paging {
        Paging::Page => "by `page` and `per_page`; `.items()` requests all",
        Paging::Offset => "by `offset` and `limit`; `.items()` requests all",
        Paging::Cursor => {
            "by `starting_after_id` or `ending_before_id`, and `limit`; `.items()` requests all"
        }
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
