//! The arguments of the attributes: their names, and how each is read.

use proc_macro2::{Group, TokenStream};
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream, Parser};
use syn::{Ident, LitInt, LitStr, Token, token};

use crate::resource::ast::{
    ActionArgs, EventDecl, GroupDecl, ParamArgs, ParamGroup, ResourceArgs, ResponseDecl, Scopes,
    ThrottleDecl,
};
use crate::util::arg_list::{
    self, Forms, arguments, in_full_parentheses, in_parentheses, list, unquoted, value,
};
use crate::util::errors::Errors;

const NAME: (&str, &str) = ("name", "`name = \"…\"`");
const SCOPES: (&str, &str) = ("scopes", "`scopes = SET`, `scopes(\"…\", \"…\")` or `scopes(none)`");
const ERRORS: (&str, &str) = ("errors", "`errors(404, 422 = Type)`");

const RESOURCE: &Forms = &[
    ("path", "`path = \"/…/{id}\"`"),
    ("parent", "`parent = Type`"),
    ("extends", "`extends = Type`"),
    ("accessor", "`accessor = \"…\"`"),
    ERRORS,
    NAME,
    SCOPES,
    ("crate", "`crate = path`"),
];
const ACTION: &Forms = &[
    SCOPES,
    ("scope", "`scope = \"…\"`"),
    ("ok", "`ok(201)` or `ok(200 = Type, 204 = ())`"),
    ERRORS,
    ("sorted", "`sorted(Type, \"field\")` or `sorted(Type, \"field\", \"desc\")`"),
    ("paged", "`paged`, `paged(\"offset\")`, `paged(\"cursor\")` or `paged(per_page = 1000)`"),
    ("filtered", "`filtered(Type)`"),
    ("events", "`events(\"name\" = Type)`"),
    ("retry", "`retry = \"safe\"`, `retry = \"idempotent\"` or `retry = \"never\"`"),
    ("throttle", "`throttle(30, \"15s\", per(id))` or `throttle(1, concurrent)`"),
    ("deny_oauth", "`deny_oauth` without a value"),
    ("allow_unverified", "`allow_unverified` without a value"),
    NAME,
];
const THROTTLE: &Forms = &[
    ("concurrent", "`concurrent` without a value"),
    ("per", "`per(deviceId)`, with path parameters by Losant's names"),
    ("shared", "`shared = \"…\"`"),
];
const PARAM: &Forms = &[
    NAME,
    ("default", "`default = \"…\"`"),
    ("json", "`json` without a value"),
    ("before_groups", "`before_groups` without a value"),
];

pub(crate) fn resource(tokens: TokenStream, errors: &Errors) -> ResourceArgs {
    let mut args = ResourceArgs::default();
    let mut path = None;
    let bare = |string: LitStr, _| {
        let message = format!("missing name of the argument; write `path = {}`", quoted(&string));
        errors.at(&string, message);
        path = Some(string);
    };
    args.wrong = arguments(tokens, RESOURCE, errors, bare, |key, input| {
        match key.to_string().as_str() {
            "path" => args.path = Some(arg_list::path(input, errors)?),
            "parent" => args.parent = Some(unquoted(key, input, errors)?),
            "extends" => args.extends = Some(unquoted(key, input, errors)?),
            "accessor" => args.accessor = Some(value(input)?),
            "errors" => args.errors = codes(input, errors)?,
            "name" => args.name = Some(value(input)?),
            "crate" => args.krate = Some(unquoted(key, input, errors)?),
            _ => args.scopes = Some(scopes(input, errors)?),
        }
        Ok(())
    });
    args.path = args.path.or(path);
    args
}

/// Reads the arguments of a method attribute, with the suffix in front.
pub(crate) fn action(tokens: TokenStream, errors: &Errors) -> ActionArgs {
    let mut args = ActionArgs::default();
    let mut suffix = None;
    let bare = |string: LitStr, before| {
        if before > 0 {
            let message = format!("the suffix {} must be the first argument", quoted(&string));
            errors.at(&string, message);
        }
        suffix = Some(string);
    };
    args.wrong = arguments(tokens, ACTION, errors, bare, |key, input| {
        match key.to_string().as_str() {
            "scopes" => args.scopes = Some(scopes(input, errors)?),
            "scope" => args.scope = Some(value(input)?),
            "ok" => args.ok = codes(input, errors)?,
            "errors" => args.errors = codes(input, errors)?,
            "retry" => args.retry = Some(value(input)?),
            "throttle" => args.throttles.push(throttle(key, input, errors)?),
            "deny_oauth" => args.deny_oauth = true,
            "allow_unverified" => args.allow_unverified = true,
            "name" => args.name = Some(value(input)?),
            "events" => args.events = Some((key.clone(), events(input, errors)?)),
            _ => args.groups.push(group(key, input, errors)?),
        }
        Ok(())
    });
    args.suffix = suffix;
    if args.is_wrong("scopes") || (args.scopes.is_none() && args.is_wrong("scope")) {
        args.scopes = Some(Scopes::None);
    }
    args
}

pub(crate) fn param(tokens: TokenStream, errors: &Errors) -> ParamArgs {
    let mut args = ParamArgs::default();
    let mut name = None;
    let bare = |string: LitStr, _| {
        let message = format!("missing name of the argument; write `name = {}`", quoted(&string));
        errors.at(&string, message);
        name = Some(string);
    };
    arguments(tokens, PARAM, errors, bare, |key, input| {
        match key.to_string().as_str() {
            "json" => args.json = Some(key.clone()),
            "default" => args.default = Some(value(input)?),
            "before_groups" => args.before_groups = Some(key.clone()),
            _ => args.name = Some(value(input)?),
        }
        Ok(())
    });
    args.name = args.name.or(name);
    args
}

fn quoted(string: &LitStr) -> String {
    format!("{:?}", string.value())
}

/// Reads `(404, 422 = Type, (500, 503) = Type)`.
fn codes(input: ParseStream<'_>, errors: &Errors) -> syn::Result<Vec<ResponseDecl>> {
    let form = "a status code, as in `404` or `404 = Type`";
    Ok(list(in_full_parentheses(input)?, form, errors, |input| {
        let statuses = if input.peek(token::Paren) {
            code_group(input, errors)?
        } else {
            vec![input.parse()?]
        };
        let ty = if input.peek(Token![=]) { Some(value(input)?) } else { None };
        Ok(ResponseDecl { statuses, ty })
    }))
}

/// Reads `(200, 201)` of `(200, 201) = Type`.
fn code_group(input: ParseStream<'_>, errors: &Errors) -> syn::Result<Vec<LitInt>> {
    let group: Group = input.fork().parse()?;
    let codes = list(in_parentheses(input)?, "a status code", errors, Parse::parse);
    if group.stream().is_empty() {
        errors.at(&group, "a group must contain status codes, as in `(200, 201) = Type`");
    } else if !input.peek(Token![=]) {
        let message = format!(
            "missing type of a group of codes; write `{group} = Type`, or remove the parentheses"
        );
        errors.at(&group, message);
    }
    Ok(codes)
}

/// Reads what follows `sorted`, `paged` or `filtered`.
fn group(keyword: &Ident, input: ParseStream<'_>, errors: &Errors) -> syn::Result<GroupDecl> {
    let group = match keyword.to_string().as_str() {
        "sorted" => sorted.parse2(in_parentheses(input)?)?,
        "filtered" => ParamGroup::Filtered { field: syn::parse2(in_parentheses(input)?)? },
        _ if input.peek(token::Paren) => paged(in_full_parentheses(input)?, errors),
        _ => ParamGroup::Paged { paging: None, defaults: Vec::new() },
    };
    Ok(GroupDecl { keyword: keyword.clone(), group })
}

/// Reads `Type, "field", "desc"`.
fn sorted(input: ParseStream<'_>) -> syn::Result<ParamGroup> {
    let field = input.parse()?;
    input.parse::<Token![,]>()?;
    let default = input.parse()?;
    let has_direction = input.parse::<Option<Token![,]>>()?.is_some() && !input.is_empty();
    let direction = if has_direction { Some(input.parse()?) } else { None };
    Ok(ParamGroup::Sorted { field, default, direction })
}

/// Reads `"offset", limit = 1000`.
fn paged(tokens: TokenStream, errors: &Errors) -> ParamGroup {
    let form = "`\"offset\"`, `\"cursor\"`, or a default, as in `per_page = 1000`";
    let (mut paging, mut defaults) = (None, Vec::new());
    list(tokens, form, errors, |input| {
        if !input.peek(LitStr) {
            defaults.push((input.parse()?, value(input)?));
        } else if paging.is_some() {
            return Err(input.error("duplicate paging"));
        } else {
            paging = Some(input.parse()?);
        }
        Ok(())
    });
    ParamGroup::Paged { paging, defaults }
}

/// Reads `(30, "15s", per(deviceId), shared = "…")`.
fn throttle(keyword: &Ident, input: ParseStream<'_>, errors: &Errors) -> syn::Result<ThrottleDecl> {
    let calls_and_rest = |input: ParseStream<'_>| -> syn::Result<(LitInt, TokenStream)> {
        let calls = input.parse()?;
        if !input.is_empty() {
            input.parse::<Token![,]>()?;
        }
        Ok((calls, input.parse()?))
    };
    let (calls, rest) = calls_and_rest.parse2(in_full_parentheses(input)?)?;
    let (mut windows, mut concurrent) = (Vec::new(), None);
    let (mut per, mut shared) = (Vec::new(), None);
    arguments(
        rest,
        THROTTLE,
        errors,
        |window, _| windows.push(window),
        |key, input| {
            match key.to_string().as_str() {
                "concurrent" => concurrent = Some(key.clone()),
                "per" => per = path_params(in_full_parentheses(input)?, errors),
                _ => shared = Some(value(input)?),
            }
            Ok(())
        },
    );
    Ok(ThrottleDecl { keyword: keyword.clone(), calls, windows, concurrent, per, shared })
}

/// Reads `applicationId, deviceId`.
fn path_params(tokens: TokenStream, errors: &Errors) -> Vec<Ident> {
    list(tokens, "the name of a path parameter, as in `deviceId`", errors, Ident::parse_any)
}

/// Reads `("name" = Type)`.
fn events(input: ParseStream<'_>, errors: &Errors) -> syn::Result<Vec<EventDecl>> {
    let form = "the name of an event and its type, as in `\"deviceState\" = Type`";
    Ok(list(in_full_parentheses(input)?, form, errors, |input| {
        Ok(EventDecl { name: input.parse()?, ty: value(input)? })
    }))
}

/// Reads `= SET`, `("a", "b")` or `(none)`.
fn scopes(input: ParseStream<'_>, errors: &Errors) -> syn::Result<Scopes> {
    if input.peek(Token![=]) {
        return value(input).map(Scopes::Set);
    }
    let tokens = in_full_parentheses(input)?;
    let none = |input: ParseStream<'_>| input.parse::<Ident>();
    if none.parse2(tokens.clone()).is_ok_and(|ident| ident == "none") {
        return Ok(Scopes::None);
    }
    let form = "a scope, as in `\"all.User.read\"`, or `scopes = SET` for a set of scopes";
    Ok(Scopes::List(list(tokens, form, errors, Parse::parse)))
}
