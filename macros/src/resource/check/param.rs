//! The rules of a parameter.

use proc_macro2::Span;
use syn::{Attribute, FnArg, Ident, Pat, PatType, Signature, Type, TypeParamBound, parse_quote};

use super::wire_name;
use crate::resource::ast::{ActionArgs, ParamArgs, Verb};
use crate::resource::attr_args;
use crate::resource::ir::{Paging, Param, ParamLocation};
use crate::resource::parse;
use crate::resource::path_template::PathTemplate;
use crate::util::attrs::Attrs;
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::{first_argument, inner_of, ungrouped};

/// Methods that every call has, so that no setter can be called like them.
const RESERVED_METHODS: &[&str] = &[
    "access_token",
    "actions",
    "attempt_timeout",
    "blocking",
    "clone",
    "embedded",
    "fmt",
    "header",
    "inner",
    "into",
    "into_future",
    "into_inner",
    "items",
    "links",
    "losant_domain",
    "maybe",
    "optional",
    "pages",
    "raw",
    "request",
    "retry",
    "send",
    "send_blocking",
    "timeout",
    "with_response",
];

/// The parameters of an action: those of its suffix in the order of the path, then the others.
pub(super) fn params(
    sig: &Signature,
    verb: Verb,
    resource: &[String],
    suffix: &PathTemplate,
    action: &ActionArgs,
    errors: &Errors,
) -> Vec<Param> {
    let typed = sig.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) => Some(typed),
        FnArg::Receiver(_) => None,
    });
    let params: Vec<_> =
        typed.filter_map(|typed| param(typed, resource, &suffix.placeholders, errors)).collect();
    check_placeholders(&params, suffix, action, errors);
    check_names(&params, errors);
    check_body(&params, verb, errors);
    params
}

/// The parameters that `paged` adds: those of its kind that are not declared.
pub(super) fn paging_params(paging: Option<Paging>, declared: &[Param]) -> Vec<Param> {
    let number = || parse_quote!(::core::primitive::u64);
    let text = || parse_quote!(::std::string::String);
    let kinds: &[(&str, &str, &dyn Fn() -> Type)] = match paging {
        None => &[],
        Some(Paging::Page) => &[
            ("page", "Which page to give, from 0.", &number),
            ("per_page", "How many items a page holds.", &number),
        ],
        Some(Paging::Offset) => &[
            ("limit", "How many items to give.", &number),
            ("offset", "How many items to pass over.", &number),
        ],
        Some(Paging::Cursor) => &[
            ("starting_after_id", "Give the items behind the one with this id.", &text),
            ("ending_before_id", "Give the items before the one with this id.", &text),
            ("limit", "How many items to give.", &number),
        ],
    };
    let missing = kinds.iter().filter(|(ident, ..)| {
        let name = names::camel_case(ident);
        !declared.iter().any(|param| param.location == ParamLocation::Query && param.name == name)
    });
    let param = |(ident, about, ty): &(&str, &str, &dyn Fn() -> Type)| Param {
        attrs: Attrs { docs: vec![documented(about)], ..Attrs::default() },
        ident: names::ident_at(ident, Span::call_site()),
        ty: ty(),
        accepts_into: false,
        name: names::camel_case(ident),
        location: ParamLocation::Query,
        optional: true,
        json: false,
    };
    missing.map(param).collect()
}

fn documented(about: &str) -> Attribute {
    let about = format!(" {about}");
    parse_quote!(#[doc = #about])
}

fn param(
    typed: &PatType,
    resource: &[String],
    suffix: &[String],
    errors: &Errors,
) -> Option<Param> {
    let Pat::Ident(pattern) = &*typed.pat else {
        errors.at(
            &typed.pat,
            "a parameter must be a name and a type, as in `filter: Option<String>`",
        );
        return None;
    };
    let ident = pattern.ident.clone();
    let mut marker = None;
    let attrs = typed.attrs.clone();
    let allowed = "`#[query]`, `#[body]`, `#[part]`, ";
    let attrs =
        Attrs::classify(attrs, errors, allowed, |attr| read_marker(attr, &mut marker, errors));
    let written = ungrouped(&typed.ty);
    let (optional, ty) = inner_of("Option", written).map_or((false, written), |ty| (true, ty));
    let (into, ty) = into_target(ty).map_or((false, ty), |ty| (true, ty));
    let (placed, args) = marker.unwrap_or_default();
    let name = wire_name(args.name.as_ref(), &ident, errors);
    check_repetition(&ident, &name, resource, errors);
    let in_path = suffix.contains(&name) && placed.is_none();
    let location = match placed {
        _ if in_path => ParamLocation::Path,
        Some(placed) => placed,
        None => {
            if !optional && !resource.contains(&name) {
                no_place(&ident, errors);
            }
            ParamLocation::Query
        }
    };
    if in_path {
        check_path_param(&attrs, optional, typed, errors);
    }
    if optional && RESERVED_METHODS.contains(&names::unraw(&ident).as_str()) {
        let message = format!(
            "every call already has a method `{ident}`; rename the parameter, and keep Losant's name with \
             `#[query(name = \"{name}\")]`"
        );
        errors.at(&ident, message);
    }
    if let Some(deprecated) = attrs.deprecated.as_ref().filter(|_| !optional) {
        errors.at(
            deprecated,
            "a required parameter must not be deprecated, since every call passes it",
        );
    }
    Some(Param {
        attrs,
        ident,
        ty: ty.clone(),
        accepts_into: into,
        name,
        location,
        optional: optional && !in_path,
        json: args.json,
    })
}

/// Reads `#[query]` and its like; whether it is one.
fn read_marker(
    attr: &Attribute,
    marker: &mut Option<(Option<ParamLocation>, ParamArgs)>,
    errors: &Errors,
) -> bool {
    let location = match attr.path().get_ident().map(ToString::to_string).as_deref() {
        Some("query") => ParamLocation::Query,
        Some("body") => ParamLocation::Body,
        Some("part") => ParamLocation::Part,
        _ => return false,
    };
    let args = attr_args::param(parse::arguments(attr, errors), errors);
    if marker.is_some() {
        errors.at(attr, "duplicate location; a parameter must have only one of `#[query]`, `#[body]` and `#[part]`");
    } else {
        *marker = Some((Some(location), args));
    }
    true
}

fn no_place(ident: &Ident, errors: &Errors) {
    let message = format!(
        "missing location of `{ident}`; name it like a placeholder of the path, make it an `Option` \
         for an optional query parameter, or add `#[query]`, `#[body]` or `#[part]`"
    );
    errors.at(ident, message);
}

fn check_repetition(ident: &Ident, name: &str, resource: &[String], errors: &Errors) {
    if resource.iter().any(|placeholder| placeholder == name) {
        errors.at(ident, format!("`{{{name}}}` is in the resource's path, and the handle already has its value; remove the parameter"));
    }
}

fn check_path_param(attrs: &Attrs, optional: bool, typed: &PatType, errors: &Errors) {
    if optional {
        errors.at(&typed.ty, "a path parameter must not be an `Option`");
    }
    if let Some(cfg) = attrs.cfg.first() {
        errors.at(cfg, "a path parameter must not have a `#[cfg]`");
    }
}

fn check_placeholders(
    params: &[Param],
    suffix: &PathTemplate,
    action: &ActionArgs,
    errors: &Errors,
) {
    let given = |name: &String| {
        params.iter().any(|param| param.location == ParamLocation::Path && param.name == *name)
    };
    for name in suffix.placeholders.iter().filter(|name| !given(name)) {
        let argument = names::snake_case(name);
        errors.at(
            &action.suffix,
            format!("missing parameter for the placeholder `{{{name}}}`; add `{argument}: String`"),
        );
    }
}

/// A name may stand once in each place, and once as a Rust name.
fn check_names(params: &[Param], errors: &Errors) {
    for (index, param) in params.iter().enumerate() {
        let before = &params[..index];
        if before.iter().any(|other| other.ident == param.ident) {
            errors.at(&param.ident, format!("duplicate parameter `{}`", param.ident));
        } else if before
            .iter()
            .any(|other| other.name == param.name && other.location == param.location)
        {
            errors
                .at(&param.ident, format!("another parameter is already sent as `{}`", param.name));
        }
    }
}

fn check_body(params: &[Param], verb: Verb, errors: &Errors) {
    let mut before: Option<ParamLocation> = None;
    for param in params {
        let message = match (param.location, before) {
            (ParamLocation::Body | ParamLocation::Part, _) if verb == Verb::Get => {
                "a GET request must not have a body; use a query parameter or another method"
            }
            (ParamLocation::Body, Some(ParamLocation::Body)) => {
                "duplicate body; an action must have only one `#[body]`"
            }
            (ParamLocation::Body, Some(ParamLocation::Part))
            | (ParamLocation::Part, Some(ParamLocation::Body)) => {
                "`#[body]` conflicts with `#[part]`; an action must have only one of them"
            }
            (ParamLocation::Body | ParamLocation::Part, None) => {
                before = Some(param.location);
                continue;
            }
            _ => continue,
        };
        errors.at(&param.ident, message);
    }
}

/// The `T` of `impl Into<T>`.
fn into_target(ty: &Type) -> Option<&Type> {
    let Type::ImplTrait(implementor) = ty else { return None };
    let mut bounds = implementor.bounds.iter();
    let (Some(TypeParamBound::Trait(bound)), None) = (bounds.next(), bounds.next()) else {
        return None;
    };
    let last = bound.path.segments.last().filter(|last| last.ident == "Into")?;
    first_argument(&last.arguments).map(ungrouped)
}
