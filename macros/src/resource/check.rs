//! From a [`Declaration`] to a [`Resource`]: one function for each rule.
//!
//! An error is reported and replaced by a likely value, so that the rest is checked too, and the
//! handle and its calls exist anyway.

mod action;
mod own_name;
mod param;
mod param_groups;
mod parent;
mod signature;

use syn::{LitInt, LitStr};

use crate::resource::ast::{Declaration, ResourceArgs, ResponseDecl, Scopes};
use crate::resource::ir::{Resource, ResponseGroup};
use crate::resource::path_template::PathTemplate;
use crate::util::attrs::Attrs;
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::is_unit;
use crate::util::type_rules::{self, TypeUse};

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
        attrs: Attrs::classify(attrs, errors, "", |_| false),
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

fn path(args: &ResourceArgs, ident: &syn::Ident, errors: &Errors) -> PathTemplate {
    let Some(path) = &args.path else {
        if !args.is_wrong("path") {
            errors.at(ident, "missing path; add `path = \"/…\"` to `#[losant_resource(…)]`");
        }
        return PathTemplate::default();
    };
    PathTemplate::parse(path, None, errors)
}

/// Losant's name: the argument `name`, or the Rust name in camelCase.
fn wire_name(given: Option<&LitStr>, ident: &syn::Ident, errors: &Errors) -> String {
    match given {
        Some(name) if name.value().is_empty() => {
            errors.at(name, "`name` must not be empty; omit it to use the Rust name in camelCase");
            names::camel_case(&names::unraw(ident))
        }
        Some(name) => name.value(),
        None => names::camel_case(&names::unraw(ident)),
    }
}

/// Names of resources and actions are parts of scopes.
fn check_scope_name(name: Option<&LitStr>, errors: &Errors) {
    let is_part = |c: char| c.is_alphanumeric() || "_-".contains(c);
    if let Some(name) = name.filter(|name| !name.value().chars().all(is_part)) {
        errors.at(name, "`name` must be letters and digits, since scopes are made of it");
    }
}

fn check_scopes(scopes: &Scopes, errors: &Errors) {
    let Scopes::List(list) = scopes else { return };
    for scope in list {
        check_scope(scope, errors);
    }
}

fn check_scope(scope: &LitStr, errors: &Errors) {
    let text = scope.value();
    if text.is_empty() {
        errors.at(scope, "a scope must not be empty; write it like `\"all.User.read\"`");
    } else if text == "none" {
        errors.at(scope, "unexpected quotes; write `scopes(none)`");
    } else if text.contains(|c: char| c.is_whitespace() || c == ',') {
        errors.at(
            scope,
            "a scope must not contain a space or a comma; write each scope in quotes of its own",
        );
    }
}

/// Which codes a list may contain.
#[derive(Clone, Copy, PartialEq, Eq)]
enum StatusClass {
    Success,
    Error,
}

/// Converts a list of codes to numbers; codes that it may not contain are reported and omitted.
fn check_codes(codes: &[ResponseDecl], class: StatusClass, errors: &Errors) -> Vec<ResponseGroup> {
    let mut seen = Vec::new();
    let groups = codes.iter().map(|ResponseDecl { statuses, ty }| {
        let mut check = |code| check_code(code, class, &mut seen, errors);
        let statuses: Vec<_> = statuses.iter().filter_map(&mut check).collect();
        let mut ty = ty.clone().filter(|ty| !is_unit(ty));
        if let Some(ty) = &mut ty {
            type_rules::check(ty, TypeUse::Read, errors);
        }
        ResponseGroup { statuses, ty }
    });
    groups.filter(|group| !group.statuses.is_empty()).collect()
}

/// Converts a code to a number, unless the list may not contain it or it is in `seen`.
fn check_code(
    code: &LitInt,
    class: StatusClass,
    seen: &mut Vec<u16>,
    errors: &Errors,
) -> Option<u16> {
    let status = code.base10_parse::<u16>().unwrap_or_default();
    if seen.contains(&status) {
        errors.at(code, format!("duplicate status code {status}"));
        return None;
    }
    let problem = match (status, class) {
        (200..=299, StatusClass::Success) | (400..=599, StatusClass::Error) => {
            seen.push(status);
            return Some(status);
        }
        (200..=299, StatusClass::Error) => "is a success code; list it in `ok(…)`",
        (400..=599, StatusClass::Success) => "is an error code; list it in `errors(…)`",
        (_, StatusClass::Success) => "is not a success code; success codes are 200 to 299",
        (_, StatusClass::Error) => "is not an error code; error codes are 400 to 599",
    };
    errors.at(code, format!("{code} {problem}"));
    None
}
