//! The arguments of the attributes: their names, and how each is read.
//!
//! An argument with an error is reported and skipped, so that the arguments after it are still read.

use proc_macro2::{Group, TokenStream, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, LitInt, LitStr, Path, Token, Type, parenthesized, token};

use crate::resource::ast::{ActionArgs, EventDecl, ParamArgs, ResourceArgs, ResponseDecl, Scopes};
use crate::util::errors::Errors;
use crate::util::names::did_you_mean;

const RESOURCE: &[&str] =
    &["path", "parent", "extends", "accessor", "errors", "name", "scopes", "crate"];
const ACTION: &[&str] = &[
    "scopes",
    "scope",
    "ok",
    "errors",
    "paged",
    "events",
    "retry",
    "deny_oauth",
    "allow_unverified",
    "name",
];
const PARAM: &[&str] = &["name", "json"];

pub(crate) fn resource(tokens: TokenStream, errors: &Errors) -> ResourceArgs {
    let mut args = ResourceArgs::default();
    arguments(tokens, RESOURCE, errors, |key, input| {
        match key.to_string().as_str() {
            "path" => args.path = Some(value(input)?),
            "parent" => args.parent = Some(value(input)?),
            "extends" => args.extends = Some(value(input)?),
            "accessor" => args.accessor = Some(value(input)?),
            "errors" => args.errors = codes(input, errors)?,
            "name" => args.name = Some(value(input)?),
            "crate" => args.krate = Some(value(input)?),
            _ => args.scopes = scopes(key, input, errors)?,
        }
        Ok(())
    });
    args
}

/// Reads the arguments of a method attribute, with the suffix in front.
pub(crate) fn action(tokens: TokenStream, errors: &Errors) -> ActionArgs {
    let mut args = ActionArgs::default();
    let split = |input: ParseStream<'_>| -> syn::Result<_> {
        let suffix: Option<LitStr> = input.parse()?;
        if suffix.is_some() && !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        Ok((suffix, input.parse()?))
    };
    let (suffix, rest): (_, TokenStream) = errors.ok(split.parse2(tokens)).unwrap_or_default();
    args.suffix = suffix;
    arguments(rest, ACTION, errors, |key, input| {
        match key.to_string().as_str() {
            "scopes" => args.scopes = scopes(key, input, errors)?,
            "scope" => args.scope = Some(value(input)?),
            "ok" => args.ok = codes(input, errors)?,
            "errors" => args.errors = codes(input, errors)?,
            "retry" => args.retry = Some(value(input)?),
            "deny_oauth" => args.deny_oauth = true,
            "allow_unverified" => args.allow_unverified = true,
            "name" => args.name = Some(value(input)?),
            "paged" => {
                let kind = if input.peek(Token![=]) { Some(value(input)?) } else { None };
                args.paged = Some((key.clone(), kind));
            }
            _ => args.events = Some((key.clone(), events(input, errors)?)),
        }
        Ok(())
    });
    args
}

pub(crate) fn param(tokens: TokenStream, errors: &Errors) -> ParamArgs {
    let mut args = ParamArgs::default();
    arguments(tokens, PARAM, errors, |key, input| {
        match key.to_string().as_str() {
            "json" => args.json = true,
            _ => args.name = Some(value(input)?),
        }
        Ok(())
    });
    args
}

/// Reads `key …, key …`, each value with `read`.
fn arguments(
    tokens: TokenStream,
    known: &[&str],
    errors: &Errors,
    mut read: impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) {
    let mut seen = Vec::new();
    list(tokens, errors, |input| {
        let ident = input.call(Ident::parse_any)?;
        let key = ident.to_string();
        if !known.contains(&key.as_str()) {
            let message = format!("unknown argument `{key}`; {}", did_you_mean(&key, known));
            skip(input);
            return Err(syn::Error::new(ident.span(), message));
        }
        if seen.contains(&key) {
            errors.at(&ident, format!("duplicate argument `{key}`"));
        }
        let read = read(&ident, input);
        seen.push(key);
        read
    });
}

/// Reads items separated by commas; an item with an error is reported and skipped.
fn list(
    tokens: TokenStream,
    errors: &Errors,
    mut item: impl FnMut(ParseStream<'_>) -> syn::Result<()>,
) {
    let items = |input: ParseStream<'_>| -> syn::Result<()> {
        while !input.is_empty() {
            let at = input.cursor();
            match item(input) {
                Ok(()) if !input.is_empty() && !input.peek(Token![,]) => {
                    errors.add(input.error("expected `,`"));
                }
                Ok(()) => {}
                Err(error) => errors.add(error),
            }
            skip(input);
            if input.cursor() == at || !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    };
    errors.ok(items.parse2(tokens));
}

/// Skips the rest of an argument.
fn skip(input: ParseStream<'_>) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _ = input.parse::<TokenTree>();
    }
}

/// Reads `= value`.
fn value<T: Parse>(input: ParseStream<'_>) -> syn::Result<T> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// Reads `(404, 422 = Type, (500, 503) = Type)`.
fn codes(input: ParseStream<'_>, errors: &Errors) -> syn::Result<Vec<ResponseDecl>> {
    let mut codes = Vec::new();
    list(in_parentheses(input)?, errors, |input| {
        let statuses = if input.peek(token::Paren) {
            code_group(input, errors)?
        } else {
            vec![input.parse()?]
        };
        let ty: Option<Type> = if input.peek(Token![=]) { Some(value(input)?) } else { None };
        codes.push(ResponseDecl { statuses, ty });
        Ok(())
    });
    Ok(codes)
}

/// Reads `(200, 201)` of `(200, 201) = Type`.
fn code_group(input: ParseStream<'_>, errors: &Errors) -> syn::Result<Vec<LitInt>> {
    let group: Group = input.fork().parse()?;
    let mut codes = Vec::new();
    list(in_parentheses(input)?, errors, |input| {
        codes.push(input.parse()?);
        Ok(())
    });
    if group.stream().is_empty() {
        errors.at(&group, "a group must contain status codes, as in `(200, 201) = Type`");
    } else if !input.peek(Token![=]) {
        let message = format!(
            "missing type of a group of codes; write `{group} = Type`, or remove the parentheses"
        );
        errors.at(&group, message);
    }
    Ok(codes)
}

/// Reads `("name" = Type)`.
fn events(input: ParseStream<'_>, errors: &Errors) -> syn::Result<Vec<EventDecl>> {
    let mut events = Vec::new();
    list(in_parentheses(input)?, errors, |input| {
        events.push(EventDecl { name: input.parse()?, ty: value(input)? });
        Ok(())
    });
    Ok(events)
}

/// Reads `= SET`, `("a", "b")` or `(none)`.
fn scopes(key: &Ident, input: ParseStream<'_>, errors: &Errors) -> syn::Result<Option<Scopes>> {
    if input.peek(Token![=]) {
        let set: Path = value(input).map_err(|error| {
            let message =
                "expected the path of a scope set; write a list as `scopes(\"…\", \"…\")`";
            syn::Error::new(error.span(), message)
        })?;
        return Ok(Some(Scopes::Set(set)));
    }
    let tokens = in_parentheses(input)?;
    let none = |input: ParseStream<'_>| input.parse::<Ident>();
    if none.parse2(tokens.clone()).is_ok_and(|ident| ident == "none") {
        return Ok(Some(Scopes::None));
    }
    let mut scopes = Vec::new();
    list(tokens, errors, |input| {
        scopes.push(input.parse()?);
        Ok(())
    });
    Ok(Some(Scopes::List(key.clone(), scopes)))
}

fn in_parentheses(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let content;
    parenthesized!(content in input);
    content.parse()
}
