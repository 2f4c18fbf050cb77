//! The rules of a parameter.

use syn::{Attribute, FnArg, Ident, Pat, PatIdent, PatType, Signature, Type, TypeParamBound};

use super::param_groups;
use super::reserved::CALL_METHODS;
use super::wire_name::wire_name;
use crate::resource::ast::{ActionArgs, ParamArgs, Verb};
use crate::resource::attr_args;
use crate::resource::ir::{Param, ParamLocation};
use crate::resource::parse;
use crate::resource::path_template::PathTemplate;
use crate::util::attrs::Attrs;
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::{first_argument, inner_of, is_string, type_name, ungrouped};
use crate::util::type_rules::{self, TypeUse};

/// The parameters of an action: those that are declared, with those of its groups among them.
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
    let (mut params, mut markers) = (Vec::new(), Vec::new());
    for typed in typed {
        let Some((param, args)) = param(typed, resource, &suffix.placeholders, errors) else {
            continue;
        };
        params.push(param);
        markers.extend(args.before_groups.map(|marker| (marker, params.len())));
    }
    check_placeholders(&params, suffix, action, errors);
    check_body(&params, verb, errors);
    check_markers(&markers, action, errors);
    let mut params = with_own_names(params, errors);
    let added = param_groups::params(action, &params, errors);
    let position = markers.first().map_or(0, |(_, position)| *position).min(params.len());
    params.splice(position..position, added);
    params
}

/// Checks that `before_groups` is there once at most, and only where there are groups.
fn check_markers(markers: &[(Ident, usize)], action: &ActionArgs, errors: &Errors) {
    for (index, (marker, _)) in markers.iter().enumerate() {
        if action.groups.is_empty() {
            errors.at(
                marker,
                "`before_groups` has no effect, since the action has no `sorted`, `paged` or \
                 `filtered`; remove it",
            );
        } else if index > 0 {
            errors.at(marker, "duplicate `before_groups`; the groups must follow one parameter");
        }
    }
}

fn param(
    typed: &PatType,
    resource: &[String],
    suffix: &[String],
    errors: &Errors,
) -> Option<(Param, ParamArgs)> {
    let ident = param_name(&typed.pat, errors)?;
    let before = errors.count();
    let (attrs, marker) = read_attrs(typed, errors);
    let is_reported = errors.count() > before;
    let (declared, args) = marker.unzip();
    let mut args = args.unwrap_or_default();
    let name = wire_name(args.name.as_ref(), &ident, errors);
    let in_suffix = suffix.contains(&name) && args.name.is_none();
    let location = match declared {
        Some(_) if in_suffix => {
            errors.at(&ident, format!("`{{{name}}}` is in the path; remove the attribute"));
            ParamLocation::Path
        }
        Some(location) => location,
        None if suffix.contains(&name) => ParamLocation::Path,
        None => ParamLocation::Query,
    };
    let written = ungrouped(&typed.ty);
    let (optional, ty) = inner_of("Option", written).map_or((false, written), |ty| (true, ty));
    let ty = if location == ParamLocation::Body { ty } else { not_optional(ty, errors) };
    let (accepts_into, ty) = into_target(ty).map_or((false, ty), |ty| (true, ty));
    if let Some(json) = args.json.as_ref().filter(|_| location == ParamLocation::Body) {
        errors.at(json, "a `#[body]` is always JSON; remove `json`");
    }
    let (mut ty, json, default) = (ty.clone(), args.json.is_some(), args.default.take());
    type_rules::check(&mut ty, TypeUse::Sent, errors);
    let mut param =
        Param { attrs, ident, ty, accepts_into, name, location, optional, json, default };
    check_deprecated(&param, errors);
    check_default(&mut param, errors);
    check_setter_name(&param, errors);
    if resource.contains(&param.name) {
        repeats_placeholder(&param, errors);
    } else if location == ParamLocation::Query && declared.is_none() && !optional && !is_reported {
        missing_location(&mut param, suffix, errors);
    }
    if location == ParamLocation::Path {
        check_path_param(&param, typed, errors);
        (param.optional, param.accepts_into) = (false, false);
    }
    Some((param, args))
}

/// The name of a parameter, which must be all of its pattern.
fn param_name(pattern: &Pat, errors: &Errors) -> Option<Ident> {
    match pattern {
        Pat::Ident(PatIdent { ident, by_ref: None, mutability: None, subpat: None, .. }) => {
            return Some(ident.clone());
        }
        Pat::Ident(PatIdent { ident, .. }) => {
            let message = format!("a parameter must be a name and a type; write `{ident}: …`");
            errors.at(pattern, message);
            return Some(ident.clone());
        }
        _ => {}
    }
    errors.at(pattern, "a parameter must be a name and a type, as in `filter: Option<String>`");
    None
}

/// The attribute that says where a parameter goes, if there is one, and its arguments.
type Marker = Option<(ParamLocation, ParamArgs)>;

/// The attributes that go on to the setter, and the marker.
fn read_attrs(typed: &PatType, errors: &Errors) -> (Attrs, Marker) {
    let mut marker = None;
    let allowed = "`#[query]`, `#[body]`, `#[part]`, ";
    let read = |attr: &Attribute| read_marker(attr, &mut marker, errors);
    let attrs = Attrs::classify(typed.attrs.clone(), errors, allowed, read);
    (attrs, marker)
}

/// Reads `#[query]`, `#[body]` or `#[part]`; returns whether the attribute is one of them.
fn read_marker(attr: &Attribute, marker: &mut Marker, errors: &Errors) -> bool {
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
        *marker = Some((location, args));
    }
    true
}

/// Reports a parameter that is sent nowhere; one that is meant to be a placeholder becomes that.
fn missing_location(param: &mut Param, suffix: &[String], errors: &Errors) {
    let Param { ident, name, .. } = &param;
    let placeholders: Vec<_> = suffix.iter().map(String::as_str).collect();
    if let Some(meant) = names::nearest(name, &placeholders) {
        let meant_ident = names::snake_case(meant);
        errors.at(ident, format!("no placeholder for `{ident}`; did you mean `{meant_ident}`?"));
        (param.name, param.location) = (meant.to_owned(), ParamLocation::Path);
        return;
    }
    let message = format!(
        "missing location of `{ident}`; name it like a placeholder of the path, make it an `Option` \
         for an optional query parameter, or add `#[query]`, `#[body]` or `#[part]`"
    );
    errors.at(ident, message);
}

fn repeats_placeholder(Param { ident, name, .. }: &Param, errors: &Errors) {
    errors.at(ident, format!("`{{{name}}}` is in the resource's path, and the handle already has its value; remove the parameter"));
}

fn check_deprecated(param: &Param, errors: &Errors) {
    if let Some(deprecated) = param.attrs.deprecated.as_ref().filter(|_| !param.optional) {
        let message = "a required parameter must not be deprecated, since every call passes it";
        errors.at(deprecated, message);
    }
}

/// Reports a default where there can't be one, and drops it.
fn check_default(param: &mut Param, errors: &Errors) {
    let message = match param.location {
        ParamLocation::Body => "a body must not have a default; declare the defaults of its fields",
        _ if !param.optional => "a required parameter must not have a default; make it an `Option`",
        _ => return,
    };
    if let Some(default) = param.default.take() {
        errors.at(default, message);
    }
}

fn check_setter_name(Param { ident, name, optional, .. }: &Param, errors: &Errors) {
    if *optional && CALL_METHODS.contains(&names::unraw(ident).as_str()) {
        let message = format!(
            "every call already has a method `{ident}`; rename the parameter, and keep Losant's name with \
             `#[query(name = \"{name}\")]`"
        );
        errors.at(ident, message);
    }
}

fn check_path_param(param: &Param, typed: &PatType, errors: &Errors) {
    if param.optional {
        errors.at(&typed.ty, "a path parameter must not be an `Option`");
    }
    if param.accepts_into && !is_string(&param.ty) {
        let message =
            format!("a path parameter must not be `impl Into`; write `{}`", type_name(&param.ty));
        errors.at(&typed.ty, message);
    }
    if let Some(cfg) = param.attrs.cfg.first() {
        errors.at(cfg, "a path parameter must not have a `#[cfg]`");
    }
}

fn check_placeholders(
    params: &[Param],
    suffix: &PathTemplate,
    action: &ActionArgs,
    errors: &Errors,
) {
    let has_param = |name: &String| {
        params.iter().any(|param| param.location == ParamLocation::Path && param.name == *name)
    };
    for name in suffix.placeholders.iter().filter(|name| !has_param(name)) {
        let argument = names::snake_case(name);
        errors.at(
            &action.suffix,
            format!("missing parameter for the placeholder `{{{name}}}`; add `{argument}: String`"),
        );
    }
}

/// Removes parameters whose Rust name is taken; names on the wire are unique in each location.
fn with_own_names(params: Vec<Param>, errors: &Errors) -> Vec<Param> {
    let mut named: Vec<Param> = Vec::new();
    for param in params {
        let Param { ident, name, location, .. } = &param;
        if named.iter().any(|other| other.ident == *ident) {
            errors.at(ident, format!("duplicate parameter `{ident}`"));
            continue;
        }
        if named.iter().any(|other| other.name == *name && other.location == *location) {
            errors.at(ident, format!("another parameter is already sent as `{name}`"));
        }
        named.push(param);
    }
    named
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

/// The `T` of an `Option<T>` within another `Option`, which is reported.
fn not_optional<'t>(ty: &'t Type, errors: &Errors) -> &'t Type {
    let Some(inner) = inner_of("Option", ty) else { return ty };
    errors.at(ty, "only a field in JSON can be `null`; write the type that is in this `Option`");
    inner
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
