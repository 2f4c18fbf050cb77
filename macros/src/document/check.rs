//! Reads the struct and holds it against the rules, one function a rule.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Data, DeriveInput, Expr, ExprLit, Fields, Lit, Meta, Path, Token, Type, parse_quote,
};

use super::{Direction, Document, Field, Presence};
use crate::errors::Errors;
use crate::names;
use crate::written::inner_of;

const DIRECTIONS: [(&str, Direction); 3] = [
    ("response", Direction::Response),
    ("request", Direction::Request),
    ("patch", Direction::Patch),
];

/// The model, or `None` if the item is none at all.
pub(super) fn document(args: TokenStream, item: TokenStream, errors: &Errors) -> Option<Document> {
    let mut item: DeriveInput = errors.ok(syn::parse2(item))?;
    let (direction, runtime) = arguments(args, &item, errors);
    let Data::Struct(data) = &item.data else {
        errors.at(&item.ident, "a model is a struct with named fields; for an enumeration there is `losant::open_enum!`, and for a union `losant::open_union!`");
        return None;
    };
    let Fields::Named(named) = &data.fields else {
        errors.at(&item.ident, "a model has named fields: they are the keys of the document");
        return None;
    };
    if !item.generics.params.is_empty() {
        errors.at(&item.generics, "a model has no generic parameters");
        return None;
    }
    has_docs(&item.attrs, &item.ident, "model", errors);
    without_our_derives(&mut item.attrs, errors);
    let mut rest = None;
    let mut fields = Vec::new();
    for syntax in &named.named {
        let Some((field, is_rest)) = field(syntax, direction, errors) else { continue };
        match (is_rest, &rest) {
            (false, _) => fields.push(field),
            (true, None) => rest = Some(field),
            (true, Some(_)) => {
                errors.at(&syntax.ident, "a model has one `#[rest]` field at most");
            }
        }
    }
    names_differ(&fields, errors);
    let (attrs, vis, ident) = (item.attrs, item.vis, item.ident);
    Some(Document { direction, runtime, attrs, vis, ident, fields, rest })
}

/// `response`, `request` or `patch`, and `crate = path`.
fn arguments(args: TokenStream, item: &DeriveInput, errors: &Errors) -> (Direction, Path) {
    let mut runtime: Path = syn::parse_quote!(::losant);
    let mut direction = None;
    let parsed = Punctuated::<Argument, Token![,]>::parse_terminated.parse2(args);
    for argument in errors.ok(parsed).into_iter().flatten() {
        match argument {
            Argument::Crate(path) => runtime = path,
            Argument::Word(word) => {
                let name = names::plain(&word);
                match DIRECTIONS.iter().find(|(known, _)| *known == name) {
                    Some(_) if direction.is_some() => {
                        errors.at(&word, "a model goes one way: `response`, `request` or `patch`");
                    }
                    Some((_, found)) => direction = Some(*found),
                    None => errors.at(
                        &word,
                        format!(
                            "there is no argument `{name}`; {}",
                            names::or_nearest(&name, &["response", "request", "patch", "crate"])
                        ),
                    ),
                }
                direction = direction.or(Some(Direction::Response));
            }
        }
    }
    let direction = direction.unwrap_or_else(|| {
        errors.at(&item.ident, "say which way the document goes: `#[losant_model(response)]`, `#[losant_model(request)]` or `#[losant_model(patch)]`");
        Direction::Response
    });
    (direction, runtime)
}

enum Argument {
    Crate(Path),
    Word(proc_macro2::Ident),
}

impl syn::parse::Parse for Argument {
    fn parse(input: syn::parse::ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Token![crate]) {
            input.parse::<Token![crate]>()?;
            input.parse::<Token![=]>()?;
            return input.call(Path::parse_mod_style).map(Self::Crate);
        }
        input.parse().map(Self::Word)
    }
}

/// One field, and whether it is the `#[rest]`.
fn field(syntax: &syn::Field, direction: Direction, errors: &Errors) -> Option<(Field, bool)> {
    let ident = syntax.ident.clone()?;
    let mut name = names::camel_case(&names::plain(&ident));
    let (mut secret, mut rest, mut required) = (false, None, None);
    let (mut attrs, mut docs) = (Vec::new(), Vec::new());
    for attr in &syntax.attrs {
        let word = attr.path().get_ident().map(ToString::to_string).unwrap_or_default();
        match word.as_str() {
            "doc" => docs.push(attr.clone()),
            "secret" => secret = is_bare(attr, errors),
            "rest" => rest = is_bare(attr, errors).then_some(attr),
            "required" => required = is_bare(attr, errors).then_some(attr),
            "name" => name = text(attr, errors).unwrap_or(name),
            "cfg" | "cfg_attr" | "deprecated" | "allow" | "expect" => attrs.push(attr.clone()),
            _ => {
                let path = attr.path().to_token_stream().to_string().replace(' ', "");
                errors.at(attr.path(), format!("`#[{path}]` has no meaning on a field of a model; allowed are `#[name = \"…\"]`, `#[secret]`, `#[rest]`, `#[required]`, doc comments, `#[deprecated]` and lint levels"));
            }
        }
    }
    has_docs(&docs, &ident, "field", errors);
    if ident == "new" {
        errors.at(&ident, "`new` is what makes the model; give the field another name, and its key by `#[name = \"new\"]`");
    }
    let presence = presence(&syntax.ty, required, errors);
    if direction == Direction::Patch && rest.is_none() && is_needed(&presence) {
        errors.at(&syntax.ty, "a patch changes only what it names, so each field is an `Option`, or an `Option<Option<…>>` where `null` is a value");
    }
    if let (Some(attr), false) = (rest, is_needed(&presence)) {
        errors.at(
            attr,
            "a `#[rest]` field is a map from `String`, which is empty where there is nothing more",
        );
        rest = None;
    }
    let (vis, ty) = (syntax.vis.clone(), syntax.ty.clone());
    Some((Field { attrs, docs, vis, ident, name, ty, presence, secret }, rest.is_some()))
}

fn is_needed(presence: &Presence) -> bool {
    matches!(presence, Presence::Always | Presence::OrNull)
}

/// `#[secret]` and its like take nothing.
fn is_bare(attr: &Attribute, errors: &Errors) -> bool {
    errors.ok(attr.meta.require_path_only().map(drop)).is_some()
}

/// The text of `#[name = "…"]`.
fn text(attr: &Attribute, errors: &Errors) -> Option<String> {
    match &attr.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if !text.value().is_empty() => {
                return Some(text.value());
            }
            other => errors.at(other, "a name is a text, such as `\"client_id\"`"),
        },
        other => errors.at(other, "write `#[name = \"…\"]`, with the key as Losant spells it"),
    }
    None
}

/// How a field's type is written tells what can be in its place.
fn presence(ty: &Type, required: Option<&Attribute>, errors: &Errors) -> Presence {
    match (inner_of("Option", ty), required) {
        (Some(_), Some(_)) => Presence::OrNull,
        (Some(inner), None) => match inner_of("Option", inner) {
            Some(value) => Presence::OrAbsentOrNull(value.clone()),
            None => Presence::OrAbsent(inner.clone()),
        },
        (None, None) => Presence::Always,
        (None, Some(attr)) => {
            errors.at(attr, "`#[required]` is for an `Option`: it is then always sent, as `null` where it is `None`. Other types are required as they are");
            Presence::Always
        }
    }
}

fn has_docs(attrs: &[Attribute], ident: &proc_macro2::Ident, what: &str, errors: &Errors) {
    if !attrs.iter().any(|attr| attr.path().is_ident("doc")) {
        errors.at(ident, format!("a {what} has a doc comment: what it is, with unit and limits"));
    }
}

/// Takes away the derives that the model brings itself.
fn without_our_derives(attrs: &mut [Attribute], errors: &Errors) {
    const OURS: [&str; 6] = ["Clone", "Debug", "Default", "PartialEq", "Serialize", "Deserialize"];
    for attr in attrs.iter_mut().filter(|attr| attr.path().is_ident("derive")) {
        let paths = attr.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        let mut others = Vec::new();
        for path in paths.into_iter().flatten() {
            let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            if OURS.contains(&name.as_str()) {
                errors.at(&path, format!("`#[losant_model]` brings `{name}` itself"));
            } else {
                others.push(path);
            }
        }
        *attr = parse_quote!(#[derive(#(#others),*)]);
    }
}

fn names_differ(fields: &[Field], errors: &Errors) {
    let mut seen = HashMap::new();
    for field in fields {
        if let Some(first) = seen.insert(&field.name, &field.ident) {
            errors.at(
                &field.ident,
                format!("`{first}` has the key `{}` already; each key is one field", field.name),
            );
        }
    }
}
