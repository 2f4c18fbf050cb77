//! The names that Losant uses for resources, actions and parameters.

use syn::{Ident, LitStr};

use crate::util::errors::Errors;
use crate::util::names;

/// Losant's name: the argument `name`, or the Rust name in camelCase.
pub(super) fn wire_name(given: Option<&LitStr>, ident: &Ident, errors: &Errors) -> String {
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
pub(super) fn check_scope_name(name: Option<&LitStr>, errors: &Errors) {
    let is_part = |c: char| c.is_alphanumeric() || "_-".contains(c);
    if let Some(name) = name.filter(|name| !name.value().chars().all(is_part)) {
        errors.at(name, "`name` must be letters and digits, since scopes are made of it");
    }
}
