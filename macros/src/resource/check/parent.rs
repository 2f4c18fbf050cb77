//! The rules of a resource's parent and of the accessor on it.

use syn::{Ident, LitStr, Type};

use super::reserved::HANDLE_METHODS;
use crate::resource::ast::ResourceArgs;
use crate::resource::ir::Parent;
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::ungrouped;

/// Checks the parent, and returns it if there is one.
pub(super) fn parent(args: &ResourceArgs, ident: &Ident, errors: &Errors) -> Option<Parent> {
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
    if !is_handle_name(ty, args.parent.is_some(), errors) {
        return None;
    }
    let accessor = accessor(args.accessor.as_ref(), ident, ty, errors)?;
    Some(Parent { ty: ty.clone(), foreign, accessor })
}

/// Whether the type can be that of a handle.
fn is_handle_name(ty: &Type, is_parent: bool, errors: &Errors) -> bool {
    let is_name = matches!(ungrouped(ty), Type::Path(path) if !path.path.is_ident("Self"));
    if !is_name {
        let key = if is_parent { "parent" } else { "extends" };
        errors.at(ty, format!("`{key}` must be the name of a handle, such as `losant::Client`"));
    }
    is_name
}

/// The name of the method on the parent: as given, or made from the trait's. `None` if every handle
/// has a method of this name.
fn accessor(
    given: Option<&LitStr>,
    ident: &Ident,
    parent: &Type,
    errors: &Errors,
) -> Option<Ident> {
    let own = names::accessor(&names::unraw(ident), &last_segment(parent));
    let own = names::ident_at(&own, ident.span());
    let accessor = match given {
        Some(given) if syn::parse_str::<Ident>(&given.value()).is_err() => {
            let message = "`accessor` must be the name of a method, as in `accessor = \"member\"`";
            errors.at(given, message);
            own
        }
        Some(given) => names::ident_at(&given.value(), given.span()),
        None => own,
    };
    let name = names::unraw(&accessor);
    if HANDLE_METHODS.contains(&name.as_str()) {
        let message = format!(
            "every handle already has a method `{name}`; choose another with `accessor = \"…\"`"
        );
        errors.at_span(given.map_or(ident.span(), LitStr::span), message);
        return None;
    }
    Some(accessor)
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
