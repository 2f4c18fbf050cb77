//! The rules of scopes.

use syn::LitStr;

use crate::resource::ast::Scopes;
use crate::util::errors::Errors;

pub(super) fn check_scopes(scopes: &Scopes, errors: &Errors) {
    let Scopes::List(list) = scopes else { return };
    for scope in list {
        check_scope(scope, errors);
    }
}

pub(super) fn check_scope(scope: &LitStr, errors: &Errors) {
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
