//! From a struct to a [`Model`]: its arguments, its fields and their attributes.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, Data, DeriveInput, Expr, ExprLit, Fields, Lit, LitStr, Meta, Path, Type};

use super::ir::{Field, Model, ModelKind, Presence};
use crate::util::arg_list::{self, Forms};
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::inner_of;

const KINDS: [(&str, ModelKind); 3] = [
    ("response", ModelKind::Response),
    ("request", ModelKind::Request),
    ("patch", ModelKind::Patch),
];
const ARGUMENTS: &Forms = &[
    ("response", "`response` without a value"),
    ("request", "`request` without a value"),
    ("patch", "`patch` without a value"),
    ("crate", "`crate = path`"),
];

/// Reads a model; `None` if the item is not a struct with named fields.
pub(super) fn model(args: TokenStream, item: TokenStream, errors: &Errors) -> Option<Model> {
    let item: DeriveInput = errors.ok(syn::parse2(item))?;
    let (kind, krate) = arguments(args, &item, errors);
    let Data::Struct(data) = &item.data else {
        errors.at(&item.ident, "a model must be a struct with named fields; use `losant::open_enum!` for an enumeration and `losant::open_union!` for a union");
        return None;
    };
    let Fields::Named(named) = &data.fields else {
        errors.at(&item.ident, "a model must have named fields, which are the keys in JSON");
        return None;
    };
    if !item.generics.params.is_empty() {
        errors.at(&item.generics, "a model must not have generic parameters");
        return None;
    }
    let mut rest = None;
    let mut fields = Vec::new();
    for syntax in &named.named {
        let Some((field, is_rest)) = field(syntax, errors) else { continue };
        match (is_rest, &rest) {
            (false, _) => fields.push(field),
            (true, None) => rest = Some(field),
            (true, Some(_)) => {
                errors.at(&syntax.ident, "a model must have only one `#[rest]` field");
            }
        }
    }
    let (attrs, vis, ident) = (item.attrs, item.vis, item.ident);
    Some(Model { kind, krate, attrs, vis, ident, fields, rest })
}

/// Reads `response`, `request` or `patch`, and `crate = path`.
fn arguments(args: TokenStream, item: &DeriveInput, errors: &Errors) -> (ModelKind, Path) {
    let mut krate: Path = syn::parse_quote!(::losant);
    let mut kind = None;
    let before = errors.count();
    let bare = |string: LitStr, _| {
        errors.at(string, "unexpected string; expected `response`, `request` or `patch`");
    };
    arg_list::arguments(args, ARGUMENTS, errors, bare, |key, input| {
        match KINDS.iter().find(|(known, _)| key == known) {
            Some((_, found)) if kind.is_some_and(|kind| kind != *found) => {
                errors.at(key, "a model must be only one of `response`, `request` and `patch`");
            }
            Some((_, found)) => kind = Some(*found),
            None => krate = arg_list::unquoted(key, input, errors)?,
        }
        Ok(())
    });
    if kind.is_none() && errors.count() == before {
        errors.at(&item.ident, "missing kind of model; write `#[losant_model(response)]`, `#[losant_model(request)]` or `#[losant_model(patch)]`");
    }
    (kind.unwrap_or(ModelKind::Response), krate)
}

/// Reads a field; also returns whether it is the `#[rest]` field.
fn field(syntax: &syn::Field, errors: &Errors) -> Option<(Field, bool)> {
    let ident = syntax.ident.clone()?;
    let mut name = names::camel_case(&names::unraw(&ident));
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
                errors.at(attr.path(), format!("unknown attribute `#[{path}]`; expected `#[name = \"…\"]`, `#[secret]`, `#[rest]`, `#[required]`, a doc comment, `#[deprecated]` or a lint level"));
            }
        }
    }
    let presence = presence(&syntax.ty, required, errors);
    if let (Some(attr), false) = (rest, presence.is_required()) {
        errors.at(attr, "a `#[rest]` field must be a map with `String` keys, not an `Option`");
        rest = None;
    }
    let (vis, ty) = (syntax.vis.clone(), syntax.ty.clone());
    Some((Field { attrs, docs, vis, ident, name, ty, presence, secret }, rest.is_some()))
}

/// Whether the attribute has no arguments, which would be an error.
fn is_bare(attr: &Attribute, errors: &Errors) -> bool {
    errors.ok(attr.meta.require_path_only().map(drop)).is_some()
}

/// Reads the string of `#[name = "…"]`.
fn text(attr: &Attribute, errors: &Errors) -> Option<String> {
    match &attr.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if !text.value().is_empty() => {
                return Some(text.value());
            }
            other => {
                errors.at(other, "expected a string that is not empty, such as `\"client_id\"`");
            }
        },
        other => errors.at(other, "expected `#[name = \"…\"]`, with the key as Losant spells it"),
    }
    None
}

/// Reads from the type whether a field may be absent or `null`.
fn presence(ty: &Type, required: Option<&Attribute>, errors: &Errors) -> Presence {
    match (inner_of("Option", ty), required) {
        (Some(_), Some(_)) => Presence::RequiredNullable,
        (Some(inner), None) => match inner_of("Option", inner) {
            Some(value) => Presence::OptionalNullable(value.clone()),
            None => Presence::Optional(inner.clone()),
        },
        (None, None) => Presence::Required,
        (None, Some(attr)) => {
            errors.at(attr, "`#[required]` must be on an `Option`, which is then sent as `null` if it is `None`; other types are always required");
            Presence::Required
        }
    }
}
