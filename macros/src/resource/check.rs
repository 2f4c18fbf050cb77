//! From a [`Declaration`] to a [`Resource`]: one function for each rule.
//!
//! An error is reported and replaced by a likely value, so that the rest is checked too, and the
//! handle and its calls exist anyway.

mod action;
mod param;

use syn::{LitInt, LitStr, Type};

use crate::resource::ast::{Declaration, ResourceArgs, ResponseDecl, Scopes};
use crate::resource::ir::{Parent, Resource, ResponseGroup};
use crate::resource::path_template::PathTemplate;
use crate::util::attrs::Attrs;
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::{is_unit, ungrouped};

pub(crate) fn resource(declaration: Declaration, errors: &Errors) -> Resource {
    let Declaration { args, attrs, vis, ident, actions } = declaration;
    let name = wire_name(args.name.as_ref(), &ident, errors);
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
    Resource {
        parent: parent(&args, &ident, errors),
        attrs: Attrs::classify(attrs, errors, "", |_| false),
        path_is_valid: args.path.is_some()
            && path.text.matches('{').count() == path.placeholders.len(),
        krate: args.krate.unwrap_or_else(|| syn::parse_quote!(::losant)),
        vis,
        ident,
        name,
        path,
        actions,
    }
}

fn path(args: &ResourceArgs, ident: &syn::Ident, errors: &Errors) -> PathTemplate {
    let Some(path) = &args.path else {
        if !args.is_wrong("path") {
            errors.at(ident, "missing path; add `path = \"/…\"` to `#[losant_resource(…)]`");
        }
        return PathTemplate::default();
    };
    PathTemplate::parse(path, &[], errors)
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

fn parent(args: &ResourceArgs, ident: &syn::Ident, errors: &Errors) -> Option<Parent> {
    let (ty, foreign) = match (&args.parent, &args.extends) {
        (Some(parent), None) => (parent, is_elsewhere(parent, args, errors)),
        (None, Some(extends)) => (extends, true),
        (Some(_), Some(extends)) => {
            errors.at(extends, "`parent` conflicts with `extends`; use `parent = T` for a handle of this crate, `extends = T` for a handle of another crate");
            return None;
        }
        (None, None) => {
            if let Some(accessor) = &args.accessor {
                errors.at(accessor, "`accessor` requires `parent = T` or `extends = T`");
            }
            return None;
        }
    };
    let own = names::accessor(&names::unraw(ident), &last_segment(ty));
    let accessor = match &args.accessor {
        Some(given) if syn::parse_str::<syn::Ident>(&given.value()).is_err() => {
            errors.at(
                given,
                "`accessor` must be the name of a method, as in `accessor = \"member\"`",
            );
            names::ident_at(&own, ident.span())
        }
        Some(given) => names::ident_at(&given.value(), given.span()),
        None => names::ident_at(&own, ident.span()),
    };
    Some(Parent { ty: ty.clone(), foreign, accessor })
}

/// Whether `parent` is written as a handle of the crate `losant`, from another crate.
fn is_elsewhere(parent: &Type, args: &ResourceArgs, errors: &Errors) -> bool {
    let Type::Path(path) = ungrouped(parent) else { return false };
    let from_outside = path.path.segments.first().is_some_and(|first| first.ident == "losant");
    if from_outside && path.path.segments.len() > 1 && args.krate.is_none() {
        errors.at(
            parent,
            "`parent` must be a handle of this crate; use `extends = …` for a handle of another crate",
        );
        return true;
    }
    false
}

fn last_segment(ty: &Type) -> String {
    match ungrouped(ty) {
        Type::Path(path) => path.path.segments.last().map(|last| names::unraw(&last.ident)),
        _ => None,
    }
    .unwrap_or_default()
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
        ResponseGroup { statuses, ty: ty.clone().filter(|ty| !is_unit(ty)) }
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
