//! Groups of parameters that one argument adds to an action: `sorted`, `paged` and `filtered`.
//!
//! What a group consists of is a table here; the rest of the macro sees only parameters.

use proc_macro2::Span;
use syn::{Attribute, Ident, LitInt, LitStr, Type, parse_quote};

use crate::resource::ast::{ActionArgs, GroupDecl, ParamGroup};
use crate::resource::ir::{Paging, Param, ParamLocation};
use crate::util::attrs::{self, Attrs};
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::is_string;
use crate::util::type_rules::{self, TypeUse};

const DIRECTIONS: [&str; 2] = ["asc", "desc"];
const PAGINGS: [&str; 3] = ["page", "offset", "cursor"];

/// The parameters of the groups, in the order of the arguments.
pub(super) fn params(action: &ActionArgs, declared: &[Param], errors: &Errors) -> Vec<Param> {
    let mut params = Vec::new();
    for group in &action.groups {
        if action.events.is_some() {
            let keyword = &group.keyword;
            let message = format!("`{keyword}` conflicts with `events(…)`; remove one of them");
            errors.at(keyword, message);
            continue;
        }
        let added = match &group.group {
            ParamGroup::Sorted { field, default, direction } => {
                sorted(checked(field, errors), default, direction.as_ref(), errors)
            }
            ParamGroup::Paged { paging, defaults } => {
                paged(self::paging(paging.as_ref()), defaults, group, errors)
            }
            ParamGroup::Filtered { field } => filtered(checked(field, errors)),
        };
        params
            .extend(added.into_iter().filter(|param| !is_declared(param, group, declared, errors)));
    }
    params
}

/// How the collection is divided into pages, if the action is `paged`.
pub(super) fn check_paging(action: &ActionArgs, errors: &Errors) -> Option<Paging> {
    let group =
        action.groups.iter().find(|group| matches!(group.group, ParamGroup::Paged { .. }))?;
    let ParamGroup::Paged { paging, .. } = &group.group else { return None };
    if action.events.is_some() {
        return None;
    }
    if action.ok.len() > 1 && action.ok.iter().any(|code| code.ty.is_some()) {
        let message = "a paged action must have only one success type, which is the page";
        errors.at(&group.keyword, message);
        return None;
    }
    if let Some(paging) = paging {
        check_word(paging, "paging", &PAGINGS, errors);
    }
    Some(self::paging(paging.as_ref()))
}

fn paging(kind: Option<&LitStr>) -> Paging {
    match kind.map(LitStr::value).as_deref() {
        Some("offset") => Paging::Offset,
        Some("cursor") => Paging::Cursor,
        _ => Paging::Page,
    }
}

/// The type, without what it must not contain, which is reported.
fn checked(ty: &Type, errors: &Errors) -> Type {
    let mut ty = ty.clone();
    type_rules::check(&mut ty, TypeUse::Sent, errors);
    ty
}

fn sorted(
    field: Type,
    default: &LitStr,
    direction: Option<&LitStr>,
    errors: &Errors,
) -> Vec<Param> {
    if let Some(direction) = direction {
        check_word(direction, "direction", &DIRECTIONS, errors);
    }
    let direction = direction.filter(|direction| DIRECTIONS.contains(&&*direction.value()));
    let direction = direction.cloned().unwrap_or_else(|| LitStr::new("asc", default.span()));
    let sort_direction = parse_quote!(_losant::SortDirection);
    vec![
        param("sort_field", "Field to sort by.", field, Some(default.clone())),
        param("sort_direction", "Direction to sort in.", sort_direction, Some(direction)),
    ]
}

fn filtered(field: Type) -> Vec<Param> {
    vec![
        param("filter_field", "Field that `filter` applies to.", field, None),
        param("filter", "Pattern that the field must match; `*` matches any text.", text(), None),
    ]
}

fn paged(
    paging: Paging,
    defaults: &[(Ident, LitInt)],
    group: &GroupDecl,
    errors: &Errors,
) -> Vec<Param> {
    let default = |name: &str| {
        let own = defaults.iter().find(|(ident, _)| ident == name);
        own.map(|(_, value)| LitStr::new(value.base10_digits(), value.span()))
    };
    let standard = |name: &str, value: &str| {
        default(name).or_else(|| Some(LitStr::new(value, group.keyword.span())))
    };
    let limit = ("limit", "Maximum number of items to return.");
    let params = match paging {
        Paging::Page => vec![
            param("page", "Page to return, from 0.", number(), standard("page", "0")),
            param("per_page", "Number of items per page.", number(), standard("per_page", "100")),
        ],
        Paging::Offset => vec![
            param(limit.0, limit.1, number(), default(limit.0)),
            param("offset", "Number of items to skip.", number(), standard("offset", "0")),
        ],
        Paging::Cursor => vec![
            param("starting_after_id", "Returns items after the one with this id.", text(), None),
            param("ending_before_id", "Returns items before the one with this id.", text(), None),
            param(limit.0, limit.1, number(), default(limit.0)),
        ],
    };
    check_defaults(defaults, &params, errors);
    params
}

/// Checks that each default is that of a number among the parameters, and the only one.
fn check_defaults(defaults: &[(Ident, LitInt)], params: &[Param], errors: &Errors) {
    let numbers = params.iter().filter(|param| !is_string(&param.ty));
    let numbers: Vec<_> = numbers.map(|param| param.ident.to_string()).collect();
    let numbers: Vec<_> = numbers.iter().map(String::as_str).collect();
    for (index, (ident, _)) in defaults.iter().enumerate() {
        let name = ident.to_string();
        if !numbers.contains(&name.as_str()) {
            let hint = names::did_you_mean(&name, &numbers);
            errors.at(ident, format!("unknown parameter `{name}`; {hint}"));
        } else if defaults[..index].iter().any(|(other, _)| other == ident) {
            errors.at(ident, format!("duplicate default of `{name}`"));
        }
    }
}

/// Whether a parameter of a group is declared by hand, which only `paged` permits.
fn is_declared(added: &Param, group: &GroupDecl, declared: &[Param], errors: &Errors) -> bool {
    let is_same = |own: &&Param| own.location == ParamLocation::Query && own.name == added.name;
    let own = declared.iter().find(is_same);
    let Some(own) = own.or_else(|| declared.iter().find(|own| own.ident == added.ident)) else {
        return false;
    };
    let (keyword, ident) = (&group.keyword, &added.ident);
    match &group.group {
        ParamGroup::Paged { defaults, .. } if own.name == added.name => {
            if let Some((default, _)) = defaults.iter().find(|(name, _)| name == ident) {
                let message = format!(
                    "`{ident}` is declared as a parameter; move the default there, as in \
                     `#[query(default = \"…\")]`"
                );
                errors.at(default, message);
            }
        }
        _ => {
            let message = format!("`{keyword}` already adds `{ident}`; remove the parameter");
            errors.at(&own.ident, message);
        }
    }
    true
}

fn check_word(word: &LitStr, what: &str, known: &[&str], errors: &Errors) {
    let value = word.value();
    if !known.contains(&value.as_str()) {
        let hint = names::did_you_mean(&value, known);
        errors.at(word, format!("unknown {what} `{value}`; {hint}"));
    }
}

/// An optional query parameter.
fn param(ident: &str, docs: &str, ty: Type, default: Option<LitStr>) -> Param {
    Param {
        attrs: Attrs { docs: vec![doc(docs)], ..Attrs::default() },
        ident: names::ident_at(ident, Span::call_site()),
        ty,
        accepts_into: false,
        name: names::camel_case(ident),
        location: ParamLocation::Query,
        optional: true,
        json: false,
        default,
    }
}

fn doc(text: &str) -> Attribute {
    attrs::doc(&format!(" {text}"))
}

fn number() -> Type {
    parse_quote!(::core::primitive::u64)
}

fn text() -> Type {
    parse_quote!(::std::string::String)
}
