//! From a struct to a [`Model`]: its arguments, its fields and their attributes.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{
    Attribute, Expr, ExprLit, Fields, GenericParam, Ident, Item, ItemStruct, Lit, LitStr, Meta,
    Path, Type,
};

use super::ir::{Field, Model, ModelKind, Presence};
use super::rules::{self, RuleAttrs};
use crate::util::arg_list::{self, Forms};
use crate::util::attrs::keyword;
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::{first_argument, inner_of, is_string, ungrouped};
use crate::util::type_rules::{self, TypeUse};

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
    let item: Item = errors.ok(syn::parse2(item))?;
    let Item::Struct(item) = item else {
        errors.at(keyword(&item), "a model must be a struct with named fields; use `losant::open_enum!` for an enumeration and `losant::open_union!` for a union");
        return None;
    };
    let (kind, krate) = arguments(args, &item.ident, errors);
    let Fields::Named(named) = &item.fields else {
        errors.at(&item.ident, "a model must have named fields, which are the keys in JSON");
        return None;
    };
    let before = errors.count();
    if !check_generics(&item, errors) {
        return None;
    }
    // Types that use a lifetime parameter, which was reported, are not a second mistake.
    let reported = Errors::default();
    let type_errors = if errors.count() > before { &reported } else { errors };
    let mut rest = None;
    let mut fields = Vec::new();
    for syntax in &named.named {
        let Some((field, is_rest)) = field(syntax, type_errors, errors) else { continue };
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

/// Whether the model can be expanded: without generic parameters, or with lifetimes only.
fn check_generics(item: &ItemStruct, errors: &Errors) -> bool {
    let params = &item.generics.params;
    if params.iter().all(|param| matches!(param, GenericParam::Lifetime(_))) {
        if let Some(lifetime) = params.first() {
            errors.at(lifetime, "a model must own its data; use `String` and `Vec<T>` in place of references, and remove the lifetime");
        }
        return true;
    }
    errors.at(&item.generics, "a model must not have generic parameters");
    false
}

/// Removes the attributes of fields from an item that is not a model.
pub(super) fn without_model(item: TokenStream) -> TokenStream {
    let Ok(mut item) = syn::parse2::<Item>(item.clone()) else { return item };
    let fields = match &mut item {
        Item::Struct(item) => vec![&mut item.fields],
        Item::Enum(item) => item.variants.iter_mut().map(|variant| &mut variant.fields).collect(),
        _ => Vec::new(),
    };
    let is_ours = |attr: &Attribute| {
        let ours = ["name", "secret", "rest", "required", "limits", "format", "pattern"];
        ours.iter().any(|name| attr.path().is_ident(name))
    };
    for field in fields.into_iter().flat_map(|fields| fields.iter_mut()) {
        field.attrs.retain(|attr| !is_ours(attr));
    }
    item.into_token_stream()
}

/// Reads `response`, `request` or `patch`, and `crate = path`.
fn arguments(args: TokenStream, ident: &Ident, errors: &Errors) -> (ModelKind, Path) {
    let mut krate: Path = syn::parse_quote!(::losant);
    let mut kind = None;
    let before = errors.count();
    let bare = |string: LitStr, _| {
        errors.at(string, "unexpected string; expected `response`, `request` or `patch`");
    };
    arg_list::arguments(args, ARGUMENTS, errors, bare, |key, input| {
        match KINDS.iter().find(|(known, _)| key == known) {
            Some((_, found)) => match merged(kind, *found) {
                Some(merged) => kind = Some(merged),
                None => errors.at(key, "a model that is a `patch` must not be of another kind"),
            },
            None => krate = arg_list::unquoted(key, input, errors)?,
        }
        Ok(())
    });
    if kind.is_none() && errors.count() == before {
        errors.at(ident, "missing kind of model; write `#[losant_model(response)]`, `#[losant_model(request)]` or `#[losant_model(patch)]`");
    }
    (kind.unwrap_or(ModelKind::Response), krate)
}

/// The kind of a model that is also of another kind; `None` if a model cannot be both.
fn merged(kind: Option<ModelKind>, other: ModelKind) -> Option<ModelKind> {
    match (kind, other) {
        (None, other) => Some(other),
        (Some(kind), other) if kind == other => Some(kind),
        (
            Some(ModelKind::Request | ModelKind::Response | ModelKind::Both),
            ModelKind::Request | ModelKind::Response,
        ) => Some(ModelKind::Both),
        _ => None,
    }
}

/// Reads a field; also returns whether it is the `#[rest]` field.
fn field(syntax: &syn::Field, type_errors: &Errors, errors: &Errors) -> Option<(Field, bool)> {
    let ident = syntax.ident.clone()?;
    let FieldAttrs { docs, attrs, name, secret, rest, required, rules } =
        FieldAttrs::read(&syntax.attrs, errors);
    let mut ty = syntax.ty.clone();
    type_rules::check(&mut ty, TypeUse::Field, type_errors);
    let presence = presence(&ty, required.as_ref(), errors);
    let is_rest = rest.is_some() && check_rest(&ty, name.as_ref(), errors);
    let name = name.and_then(|attr| text(&attr, errors));
    let name = name.unwrap_or_else(|| names::camel_case(&names::unraw(&ident)));
    let (vis, secret) = (syntax.vis.clone(), secret.is_some());
    let rules = rules::read(&rules, &ty, errors);
    Some((Field { attrs, docs, vis, ident, name, ty, presence, secret, rules }, is_rest))
}

/// The attributes of a field.
#[derive(Default)]
struct FieldAttrs {
    docs: Vec<Attribute>,
    /// Those that are copied to the field.
    attrs: Vec<Attribute>,
    name: Option<Attribute>,
    secret: Option<Attribute>,
    rest: Option<Attribute>,
    required: Option<Attribute>,
    rules: RuleAttrs,
}

impl FieldAttrs {
    fn read(attrs: &[Attribute], errors: &Errors) -> Self {
        let mut read = Self::default();
        for attr in attrs {
            let word = attr.path().get_ident().map(ToString::to_string).unwrap_or_default();
            let attr = attr.clone();
            match word.as_str() {
                "doc" => read.docs.push(attr),
                "name" => set(&mut read.name, attr, errors),
                "secret" => set_bare(&mut read.secret, attr, errors),
                "rest" => set_bare(&mut read.rest, attr, errors),
                "required" => set_bare(&mut read.required, attr, errors),
                "limits" => set(&mut read.rules.limits, attr, errors),
                "format" => set(&mut read.rules.format, attr, errors),
                "pattern" => set(&mut read.rules.pattern, attr, errors),
                "cfg_attr" | "deprecated" | "allow" | "expect" => read.attrs.push(attr),
                "cfg" => errors.at(attr, "a field must not have a `#[cfg]`; put it on the model"),
                _ => unknown_attribute(&attr, errors),
            }
        }
        read
    }
}

fn unknown_attribute(attr: &Attribute, errors: &Errors) {
    let path = attr.path().to_token_stream().to_string().replace(' ', "");
    errors.at(attr.path(), format!("unknown attribute `#[{path}]`; expected `#[name = \"…\"]`, `#[secret]`, `#[rest]`, `#[required]`, `#[limits(…)]`, `#[format(…)]`, `#[pattern(…)]`, a doc comment, `#[deprecated]` or a lint level"));
}

fn set(attr: &mut Option<Attribute>, found: Attribute, errors: &Errors) {
    if attr.is_some() {
        errors.at(&found, format!("duplicate `#[{}]`", found.path().to_token_stream()));
    }
    *attr = Some(found);
}

/// Sets an attribute that must not have arguments.
fn set_bare(attr: &mut Option<Attribute>, found: Attribute, errors: &Errors) {
    if found.meta.require_path_only().is_err() {
        let name = found.path().to_token_stream();
        errors.at(&found, format!("`#[{name}]` must not have an argument"));
    }
    set(attr, found, errors);
}

/// Whether a `#[rest]` field can be that.
fn check_rest(ty: &Type, name: Option<&Attribute>, errors: &Errors) -> bool {
    if let Some(name) = name {
        errors.at(name, "a `#[rest]` field has no key of its own; remove `#[name]`");
    }
    let is_map = may_be_map(ty);
    if !is_map {
        errors.at(ty, "a `#[rest]` field must be a map with `String` keys, such as `BTreeMap<String, serde_json::Value>`");
    }
    is_map
}

/// Whether a type can be a map from `String`, as far as it is written out.
fn may_be_map(ty: &Type) -> bool {
    let Type::Path(path) = ungrouped(ty) else { return false };
    let Some(last) = path.path.segments.last() else { return false };
    match first_argument(&last.arguments) {
        Some(key) => is_string(key) && !["Vec", "Option"].iter().any(|name| last.ident == name),
        None => !is_string(ty),
    }
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
