//! What the documentation of generated items says beside the user's own words.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::Type;

use crate::attrs::Attrs;
use crate::model::{Action, Event, Outcome, Paging, Resource, ResponseSpec, Retry, Scopes};

/// Method and path, scopes, answers and retry class of an action.
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
        format!("* Gives: {}", gives(&action.outcome)),
    ];
    if !action.errors.is_empty() {
        lines.push(format!("* Errors: {}", answers(&action.errors, "")));
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

fn answers(answers: &[ResponseSpec], untyped: &str) -> String {
    let one = |answer: &ResponseSpec| match &answer.ty {
        Some(ty) => format!("{} `{}`", answer.status, type_name(ty)),
        None => format!("{} {untyped}", answer.status).trim_end().to_owned(),
    };
    answers.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn gives(outcome: &Outcome) -> String {
    let Outcome::Events(_, events) = outcome else {
        return answers(outcome.answers(), "nothing");
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

fn retry(class: Retry) -> &'static str {
    match class {
        Retry::Safe => "safe, it changes nothing",
        Retry::Idempotent => "idempotent, twice leaves what once leaves",
        Retry::Never => "never, once it may have arrived",
    }
}

/// A type as a person writes it, without the modules in front: `Vec<ApiToken>`.
pub(crate) fn type_name(ty: &Type) -> String {
    let mut text = String::new();
    write_type(ty.to_token_stream(), &mut text);
    text
}

fn write_type(tokens: TokenStream, text: &mut String) {
    let mut segment = 0;
    for token in tokens {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                text.push_str(open);
                write_type(group.stream(), text);
                text.push_str(close);
                segment = text.len();
            }
            TokenTree::Punct(punct) if punct.as_char() == ':' => text.truncate(segment),
            TokenTree::Punct(punct) => {
                text.push(punct.as_char());
                if punct.as_char() == ',' || punct.as_char() == ';' {
                    text.push(' ');
                }
                segment = text.len();
            }
            word => {
                segment = text.len();
                text.push_str(&word.to_string());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::type_name;

    #[test]
    fn types_are_named_without_their_modules() {
        assert_eq!(type_name(&parse_quote!(models::ApiToken)), "ApiToken");
        assert_eq!(type_name(&parse_quote!(::std::vec::Vec<crate::models::Device>)), "Vec<Device>");
        assert_eq!(type_name(&parse_quote!((a::B, [c::D; 3]))), "(B, [D; 3])");
        assert_eq!(type_name(&parse_quote!(a::Map<b::K, Option<c::V>>)), "Map<K, Option<V>>");
    }
}
