//! The rules of a model, one function a rule.

use std::collections::HashMap;

use proc_macro2::Ident;
use syn::punctuated::Punctuated;
use syn::{Attribute, Path, Token, parse_quote};

use super::ir::{Field, Model, ModelKind, Presence, Rules};
use crate::util::errors::Errors;

pub(super) fn model(model: &mut Model, errors: &Errors) {
    has_docs(&model.attrs, &model.ident, "model", errors);
    remove_our_derives(&mut model.attrs, errors);
    remove_other_attributes(&mut model.attrs, errors);
    for field in model.fields.iter().chain(&model.rest) {
        has_docs(&field.docs, &field.ident, "field", errors);
        is_not_named_new(field, errors);
    }
    if let Some(rest) = &model.rest {
        limits_only_each(rest, errors);
    }
    if model.kind == ModelKind::Patch {
        are_optional(&model.fields, errors);
    }
    have_different_keys(&model.fields, errors);
}

fn has_docs(attrs: &[Attribute], ident: &Ident, what: &str, errors: &Errors) {
    if !attrs.iter().any(|attr| attr.path().is_ident("doc")) {
        errors.at(
            ident,
            format!("missing doc comment; describe the {what}, with its unit and limits"),
        );
    }
}

/// Removes derives of traits that the macro implements, and reports them.
fn remove_our_derives(attrs: &mut [Attribute], errors: &Errors) {
    const OURS: [&str; 6] = ["Clone", "Debug", "Default", "PartialEq", "Serialize", "Deserialize"];
    for attr in attrs.iter_mut().filter(|attr| attr.path().is_ident("derive")) {
        let paths = attr.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
        let mut others = Vec::new();
        for path in paths.into_iter().flatten() {
            let name = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
            if OURS.contains(&name.as_str()) {
                errors.at(
                    &path,
                    format!("`#[losant_model]` already implements `{name}`; remove it here"),
                );
            } else {
                others.push(path);
            }
        }
        *attr = parse_quote!(#[derive(#(#others),*)]);
    }
}

/// Removes attributes that do nothing on a model, and reports them.
fn remove_other_attributes(attrs: &mut Vec<Attribute>, errors: &Errors) {
    attrs.retain(|attr| {
        let last = attr.path().segments.last().map(|last| last.ident.to_string());
        match last.as_deref() {
            Some("losant_model") => errors.at(attr, "a model must have only one `#[losant_model]`"),
            Some("serde") => errors.at(attr, "a model does not use `#[serde]`; keys are the camelCase of the fields, or as in `#[name = \"…\"]` on a field"),
            _ => return true,
        }
        false
    });
}

fn is_not_named_new(Field { ident, .. }: &Field, errors: &Errors) {
    if ident == "new" {
        errors.at(ident, "every model already has a constructor `new`; rename the field, and keep its key with `#[name = \"new\"]`");
    }
}

/// The keys of a `#[rest]` field are those without a field, so that it has no size of its own.
fn limits_only_each(Field { ident, rules, .. }: &Field, errors: &Errors) {
    let Rules { limits, key_patterns, .. } = rules;
    if limits.size.is_some() || limits.keys.is_some() || !key_patterns.is_empty() {
        errors.at(ident, "the rules of a `#[rest]` field must be about its values: `#[limits(each(…))]`, `#[format(…)]` and `#[pattern(…)]`");
    }
}

fn are_optional(fields: &[Field], errors: &Errors) {
    for Field { ty, presence, .. } in fields {
        match presence {
            Presence::Required => errors.at(ty, "a field of a patch must be an `Option`, or an `Option<Option<…>>` if `null` is a value"),
            Presence::RequiredNullable => errors.at(ty, "a field of a patch must not be `#[required]`; write `Option<Option<…>>` if `null` is a value"),
            _ => {}
        }
    }
}

fn have_different_keys(fields: &[Field], errors: &Errors) {
    let mut seen = HashMap::new();
    for field in fields {
        if let Some(first) = seen.insert(&field.name, &field.ident) {
            errors.at(
                &field.ident,
                format!(
                    "`{first}` already has the key `{}`; each field must have its own key",
                    field.name
                ),
            );
        }
    }
}
