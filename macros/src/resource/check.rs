//! From a [`Declaration`] to a [`Resource`]: one function for each rule.
//!
//! An error is reported and replaced by a likely value, so that the rest is checked too, and the
//! handle and its calls exist anyway.

mod action;
mod codes;
mod own_name;
mod param;
mod param_groups;
mod parent;
mod reserved;
mod scopes;
mod signature;
mod throttle;
mod wire_name;

use syn::Attribute;

use self::codes::{StatusClass, check_codes};
use self::scopes::check_scopes;
use self::wire_name::{check_scope_name, wire_name};
use crate::resource::ast::{Declaration, ResourceArgs};
use crate::resource::ir::Resource;
use crate::resource::path_template::PathTemplate;
use crate::util::attrs::Attrs;
use crate::util::errors::Errors;

/// Checks a declaration; `None` if one of its types is meant to be another item of the trait's name.
pub(crate) fn resource(declaration: Declaration, errors: &Errors) -> Option<Resource> {
    if own_name::is_used(&declaration, errors) {
        return None;
    }
    let Declaration { args, attrs, vis, ident, actions } = declaration;
    let name = wire_name(args.name.as_ref(), &ident, errors);
    check_scope_name(args.name.as_ref(), errors);
    let path = path(&args, &ident, errors);
    let inherited = action::Inherited {
        resource: &name,
        path: &path,
        scopes: args.scopes.as_ref(),
        errors: &args.errors,
    };
    if let Some(scopes) = &args.scopes {
        check_scopes(scopes, errors);
    }
    check_codes(&args.errors, StatusClass::Error, errors);
    let actions = action::actions(actions, &inherited, errors);
    Some(Resource {
        parent: parent::parent(&args, &ident, errors),
        attrs: Attrs::classify(attrs, errors, "", |attr| is_repeated(attr, errors)),
        path_is_valid: args.path.is_some()
            && path.text.matches('{').count() == path.placeholders.len(),
        krate: args.krate.unwrap_or_else(|| syn::parse_quote!(::losant)),
        vis,
        ident,
        name,
        path,
        actions,
    })
}

/// Reports a second `#[losant_resource]`, and returns whether the attribute is one.
fn is_repeated(attr: &Attribute, errors: &Errors) -> bool {
    let is_ours = attr.path().segments.last().is_some_and(|last| last.ident == "losant_resource");
    if is_ours {
        errors.at(attr, "a resource must have only one `#[losant_resource]`");
    }
    is_ours
}

fn path(args: &ResourceArgs, ident: &syn::Ident, errors: &Errors) -> PathTemplate {
    let Some(path) = &args.path else {
        if !args.is_wrong("path") {
            errors.at(ident, "missing path; add `path = \"/…\"` to `#[losant_resource(…)]`");
        }
        return PathTemplate::default();
    };
    PathTemplate::parse(path, None, errors)
}
