//! Prints a resource of a description as a declaration, in the style of the catalog's own files.
//!
//! Names, paths, status codes and scopes come from the description. Types of scalars are not in it:
//! they come from what the catalog declares under the same name. Doc comments are made from names and
//! need a person's eye, because the description's own sentences are not copied.

mod action;
mod catalog;
mod groups;
mod model;
mod param;
mod scopes;

use std::collections::BTreeSet;

pub use action::action;
pub(crate) use action::{errors, returns};
pub(crate) use model::{field, model};
pub use param::param;

use crate::error::Result;
use crate::names::{capital, type_name, words};
use crate::spec::{Action, Resource, Spec};

/// Prints a whole file: the imports and one resource.
pub fn resource(spec: &Spec, name: &str) -> Result<String> {
    let resource = spec.resources.get(name).ok_or_else(|| {
        let names: Vec<_> = spec.resources.keys().map(String::as_str).collect();
        format!("unknown resource `{name}`; the resources are {}", names.join(", "))
    })?;
    let parent = parent(spec, name, &resource.path).map(type_name);
    let common = common_errors(resource);
    let actions = resource.actions.iter();
    let actions: Vec<_> =
        actions.map(|(own, described)| action(name, own, described, &common)).collect();
    Ok(format!(
        "//! `{}`: {}.\n\n{}\n{}pub trait {} {{\n{}}}\n",
        resource.path,
        words(name),
        imports(resource, parent.as_deref()),
        attribute(name, resource, parent.as_deref(), &common),
        type_name(name),
        actions.join("\n"),
    ))
}

/// The `use` lines.
fn imports(resource: &Resource, parent: Option<&str>) -> String {
    let sets: BTreeSet<_> = resource.actions.values().filter_map(scopes::set).collect();
    let sets: Vec<_> = sets.into_iter().collect();
    let api = parent.map(|parent| format!("use crate::api::{parent};\n"));
    let scopes = match sets.as_slice() {
        [] => String::new(),
        [set] => format!("use crate::scopes::{set};\n"),
        sets => format!("use crate::scopes::{{{}}};\n", sets.join(", ")),
    };
    let client = if parent.is_some() { "" } else { "Client, " };
    format!("{}{scopes}use crate::{{{client}losant_resource, models}};\n", api.unwrap_or_default())
}

/// The doc comment and the attribute of the trait.
fn attribute(
    name: &str,
    resource: &Resource,
    parent: Option<&str>,
    common: &BTreeSet<u16>,
) -> String {
    let codes: Vec<_> = common.iter().map(u16::to_string).collect();
    let errors = if codes.is_empty() {
        String::new()
    } else {
        format!(",\n    errors({})", codes.join(", "))
    };
    format!(
        "/// {}.\n#[losant_resource(\n    path = \"{}\",\n    parent = {}{errors}\n)]\n",
        capital(&words(name)),
        resource.path,
        parent.unwrap_or("Client"),
    )
}

/// The error codes that all actions share.
fn common_errors(resource: &Resource) -> BTreeSet<u16> {
    let errors = |action: &Action| {
        let codes = action.responses.keys().copied();
        codes.filter(|status| *status >= 400).collect::<BTreeSet<_>>()
    };
    let mut all = resource.actions.values().map(errors);
    let first = all.next().unwrap_or_default();
    all.fold(first, |common, errors| common.intersection(&errors).copied().collect())
}

/// The resource with the longest path that has all placeholders before this resource's own.
fn parent<'s>(spec: &'s Spec, name: &str, path: &str) -> Option<&'s str> {
    // Only the resource `instance` has a path in the singular.
    let plural = |path: &str| path.replace("/instance/", "/instances/");
    let path = plural(path);
    let mut own = placeholders(&path);
    if path.ends_with('}') {
        own.pop();
    }
    let parents = spec.resources.iter().filter(|(other, resource)| {
        let above = plural(&resource.path);
        let has_handle = !own.is_empty() && above.ends_with('}') || *other == "experience";
        *other != name
            && path.starts_with(&format!("{above}/"))
            && placeholders(&above) == own
            && has_handle
    });
    parents.max_by_key(|(_, resource)| resource.path.len()).map(|(name, _)| name.as_str())
}

fn placeholders(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|piece| piece.strip_prefix('{')?.strip_suffix('}')).collect()
}
