//! The rules of status codes.

use syn::LitInt;

use crate::resource::ast::ResponseDecl;
use crate::resource::ir::ResponseGroup;
use crate::util::errors::Errors;
use crate::util::type_ext::is_unit;
use crate::util::type_rules::{self, TypeUse};

/// Which codes a list may contain.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum StatusClass {
    Success,
    Error,
}

/// Converts a list of codes to numbers; codes that it may not contain are reported and omitted.
pub(super) fn check_codes(
    codes: &[ResponseDecl],
    class: StatusClass,
    errors: &Errors,
) -> Vec<ResponseGroup> {
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

/// Reports the codes of responses without a body that have a type.
pub(super) fn check_bodies(codes: &[ResponseDecl], groups: &[ResponseGroup], errors: &Errors) {
    let typed = groups.iter().filter(|group| group.ty.is_some());
    let typed: Vec<_> = typed.flat_map(|group| &group.statuses).collect();
    for code in codes.iter().flat_map(|code| &code.statuses) {
        let status = code.base10_parse::<u16>().unwrap_or_default();
        if matches!(status, 204 | 205) && typed.contains(&&status) {
            let message =
                format!("a response with status {code} has no body; its type must be `()`");
            errors.at(code, message);
        }
    }
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
