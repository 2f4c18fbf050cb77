//! Reads the arguments of attributes: `key = value, key(…), key`.
//!
//! A wrong argument is reported with the form that it should have, and skipped, so that those after
//! it are read all the same.

use proc_macro2::{TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, Lit, LitStr, Token, parenthesized};

use crate::util::errors::Errors;
use crate::util::names::{did_you_mean, list as list_names};

/// The arguments of an attribute: each name, and what is expected there.
pub(crate) type Forms = [(&'static str, &'static str)];

/// The argument that may be there several times.
const REPEATABLE: &str = "throttle";

/// Reads `key …, key …` with `read`, and returns the keys of the arguments that are wrong.
///
/// A string without a key goes to `bare`, with the number of arguments before it.
pub(crate) fn arguments(
    tokens: TokenStream,
    forms: &Forms,
    errors: &Errors,
    mut bare: impl FnMut(LitStr, usize),
    mut read: impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) -> Vec<String> {
    let (mut seen, mut wrong) = (Vec::new(), Vec::new());
    let mut count = 0;
    items(tokens, errors, |input| {
        if let Some(string) = bare_string(input, errors) {
            bare(string, count);
        } else if let Some((ident, form)) = key(input, forms, &mut seen, errors) {
            let before = errors.count();
            item(input, form, Some(&ident), errors, |input| read(&ident, input));
            if errors.count() > before {
                wrong.push(ident.to_string());
            }
        }
        count += 1;
    });
    wrong
}

/// The name of an argument, and its form; skips the argument if it is unknown.
fn key(
    input: ParseStream<'_>,
    forms: &Forms,
    seen: &mut Vec<Ident>,
    errors: &Errors,
) -> Option<(Ident, &'static str)> {
    let known: Vec<_> = forms.iter().map(|(key, _)| *key).collect();
    let Ok(ident) = input.call(Ident::parse_any) else {
        errors.at(skip(input), format!("expected an argument: {}", list_names(&known)));
        return None;
    };
    let Some((_, form)) = forms.iter().find(|(known, _)| ident == known) else {
        let name = ident.to_string();
        errors.at(&ident, format!("unknown argument `{name}`; {}", did_you_mean(&name, &known)));
        skip(input);
        return None;
    };
    if seen.contains(&ident) && ident != REPEATABLE {
        errors.at(&ident, format!("duplicate argument `{ident}`"));
    }
    seen.push(ident.clone());
    Some((ident, form))
}

/// Reads the items of a list, such as `404, 422 = T`; `form` is what is expected of each.
pub(crate) fn list<T>(
    tokens: TokenStream,
    form: &str,
    errors: &Errors,
    mut read: impl FnMut(ParseStream<'_>) -> syn::Result<T>,
) -> Vec<T> {
    let mut values = Vec::new();
    items(tokens, errors, |input| values.extend(item(input, form, None, errors, &mut read)));
    values
}

/// Calls `item` for each item between commas.
fn items(tokens: TokenStream, errors: &Errors, mut item: impl FnMut(ParseStream<'_>)) {
    let items = |input: ParseStream<'_>| -> syn::Result<()> {
        while !input.is_empty() {
            item(input);
            if let Some(semicolon) = input.parse::<Option<Token![;]>>()? {
                errors.at(semicolon, "expected `,`");
            } else if input.parse::<Option<Token![,]>>()?.is_none() && !input.is_empty() {
                errors.at_span(input.span(), "missing `,` before this");
            }
        }
        Ok(())
    };
    errors.ok(items.parse2(tokens));
}

/// Reads one item. If it is wrong, what could not be read, or else `key`, is reported and skipped.
fn item<T>(
    input: ParseStream<'_>,
    form: &str,
    key: Option<&Ident>,
    errors: &Errors,
    read: impl FnOnce(ParseStream<'_>) -> syn::Result<T>,
) -> Option<T> {
    let start = input.fork();
    let value = read(input).ok();
    let starts_item = input.peek(Ident::peek_any) || input.peek(Lit) || input.peek(Token![;]);
    if value.is_some() && (starts_item || input.is_empty() || input.peek(Token![,])) {
        return value;
    }
    let (all, rest) = (skip(&start), skip(input));
    let message = format!("expected {form}");
    match key {
        Some(key) if all.is_empty() => errors.at(key, message),
        Some(_) if !rest.is_empty() => errors.at(rest, message),
        _ => errors.at(all, message),
    }
    None
}

/// Skips the rest of an item, and returns it.
fn skip(input: ParseStream<'_>) -> TokenStream {
    let mut rest = TokenStream::new();
    while !input.is_empty() && !input.peek(Token![,]) {
        rest.extend(input.parse::<TokenTree>());
    }
    rest
}

/// A string where a key is expected.
fn bare_string(input: ParseStream<'_>, errors: &Errors) -> Option<LitStr> {
    if input.peek(LitStr) { input.parse().ok() } else { unquoted_path(input, errors) }
}

/// Reads `= value`.
pub(crate) fn value<T: Parse>(input: ParseStream<'_>) -> syn::Result<T> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// Reads `= "/path"`.
pub(crate) fn path(input: ParseStream<'_>, errors: &Errors) -> syn::Result<LitStr> {
    input.parse::<Token![=]>()?;
    unquoted_path(input, errors).map_or_else(|| input.parse(), Ok)
}

/// A path whose quotes are missing, which is reported.
fn unquoted_path(input: ParseStream<'_>, errors: &Errors) -> Option<LitStr> {
    if !input.peek(Token![/]) {
        return None;
    }
    let tokens = skip(input);
    let text: String = tokens.clone().into_iter().map(|token| token.to_string()).collect();
    let text = text.replace(' ', "");
    errors.at(&tokens, format!("missing quotes; write `\"{text}\"`"));
    let start = tokens.into_iter().next()?.span();
    Some(LitStr::new(&text, start))
}

/// Reads `= Type` or `= path`; one in quotes is reported.
pub(crate) fn unquoted<T: Parse>(
    key: &Ident,
    input: ParseStream<'_>,
    errors: &Errors,
) -> syn::Result<T> {
    input.parse::<Token![=]>()?;
    if !input.peek(LitStr) {
        return input.parse();
    }
    let string: LitStr = input.parse()?;
    let value = string.parse()?;
    errors.at(&string, format!("unexpected quotes; write `{key} = {}`", string.value()));
    Ok(value)
}

/// Reads `(…)`.
pub(crate) fn in_parentheses(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let content;
    parenthesized!(content in input);
    content.parse()
}

/// Reads `(…)` that is not empty.
pub(crate) fn in_full_parentheses(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let tokens = in_parentheses(input)?;
    if tokens.is_empty() { Err(input.error("empty")) } else { Ok(tokens) }
}
