//! The rules of an action.

use std::collections::BTreeMap;

use syn::{Ident, LitStr, ReturnType, Signature, Type};

use super::codes::{StatusClass, check_bodies, check_codes};
use super::scopes::{check_scope, check_scopes};
use super::throttle::throttles;
use super::wire_name::{check_scope_name, wire_name};
use super::{param, param_groups, signature};
use crate::resource::ast::{self, ActionArgs, ActionDecl, EventDecl, ResponseDecl, Verb};
use crate::resource::ir::{
    Action, Event, ResponseGroup, ResponseSpec, RetryClass, Scopes, Success,
};
use crate::resource::path_template::PathTemplate;
use crate::util::attrs::Attrs;
use crate::util::errors::Errors;
use crate::util::names;
use crate::util::type_ext::is_unit;
use crate::util::type_rules::{self, TypeUse};

/// What the actions of a resource inherit from it.
pub(super) struct Inherited<'r> {
    pub(super) resource: &'r str,
    pub(super) path: &'r PathTemplate,
    pub(super) scopes: Option<&'r ast::Scopes>,
    pub(super) errors: &'r [ResponseDecl],
}

/// Checks the actions and returns those that can be expanded.
pub(super) fn actions(
    actions: Vec<ActionDecl>,
    inherited: &Inherited<'_>,
    errors: &Errors,
) -> Vec<Action> {
    let mut checked: Vec<Action> = Vec::new();
    for action in actions {
        let given = given_name(&action).cloned();
        let Some(action) = self::action(action, inherited, errors) else { continue };
        if is_unique(&action, given.as_ref(), inherited.resource, &checked, errors) {
            checked.push(action);
        }
    }
    checked
}

/// Whether no item of the action has the name of one of another action, and no method of `new`.
fn is_unique(
    action: &Action,
    given_name: Option<&LitStr>,
    resource: &str,
    others: &[Action],
    errors: &Errors,
) -> bool {
    let Action { name, ident, .. } = action;
    let type_name = |action: &Action| names::pascal_case(&names::unraw(&action.ident));
    let same_type = others.iter().find(|other| type_name(other) == type_name(action));
    if others.iter().any(|other| other.name == *name) {
        let message = format!(
            "duplicate action `{resource}.{name}`; name one of them differently with `name = \"…\"`"
        );
        match given_name {
            Some(given) => errors.at(given, message),
            None => errors.at(ident, message),
        }
    } else if let Some(other) = same_type {
        let message = if other.ident == *ident {
            format!(
                "duplicate method `{ident}`; rename one, and keep Losant's name with `name = \"…\"`"
            )
        } else {
            format!(
                "the calls of `{}` and `{ident}` have the same name; rename one of the methods",
                other.ident
            )
        };
        errors.at(ident, message);
    }
    same_type.is_none() && names::unraw(ident) != "new"
}

fn given_name(action: &ActionDecl) -> Option<&LitStr> {
    action.verbs.first()?.args.name.as_ref()
}

fn action(action: ActionDecl, inherited: &Inherited<'_>, errors: &Errors) -> Option<Action> {
    let ActionDecl { verbs, attrs, mut sig, body } = action;
    let readable = signature::check(&mut sig, errors);
    if let Some(body) = body {
        errors.at_span(
            body.brace_token.span.open(),
            "an action must not have a body; end it with `;`",
        );
    }
    let before = errors.count();
    let allowed = "`#[get]`, `#[post]`, `#[put]`, `#[patch]`, `#[delete]`, ";
    let attrs = Attrs::classify(attrs, errors, allowed, |_| false);
    let is_unknown = errors.count() > before;
    let (verb, args) = verb(verbs, is_unknown, &sig, errors);
    let suffix = args.suffix.as_ref();
    let suffix = suffix.map(|suffix| PathTemplate::parse(suffix, Some(inherited.path), errors));
    let suffix = suffix.unwrap_or_default();
    let name = wire_name(args.name.as_ref(), &sig.ident, errors);
    check_scope_name(args.name.as_ref(), errors);
    let params = param::params(&sig, verb, &inherited.path.placeholders, &suffix, &args, errors);
    let success = success(&args, &sig, errors);
    check_bodies(&args.ok, success.groups(), errors);
    let path_params = inherited.path.placeholders.iter().chain(&suffix.placeholders);
    let path_params: Vec<_> = path_params.map(String::as_str).collect();
    let action = Action {
        path: inherited.path.join(&suffix),
        scopes: scopes(&args, inherited, &name, &sig, errors),
        success,
        errors: error_responses(&args.errors, inherited.errors, errors),
        retry: retry(args.retry.as_ref(), verb, errors),
        throttles: throttles(&args.throttles, &path_params, errors),
        paging: param_groups::check_paging(&args, errors),
        deny_oauth: args.deny_oauth,
        allow_unverified: args.allow_unverified,
        attrs,
        params,
        suffix: suffix.placeholders,
        ident: sig.ident,
        verb,
        name,
    };
    readable.then_some(action)
}

/// The method attribute and its arguments.
///
/// `is_reported` is whether an attribute that may be meant as one was reported.
fn verb(
    verbs: Vec<ast::VerbAttr>,
    is_reported: bool,
    sig: &Signature,
    errors: &Errors,
) -> (Verb, ActionArgs) {
    let mut verbs = verbs.into_iter();
    let first = verbs.next();
    if let Some(second) = verbs.next() {
        errors.at(&second.ident, "duplicate HTTP method; an action must have only one of `#[get]`, `#[post]`, `#[put]`, `#[patch]` and `#[delete]`");
    }
    first.map_or_else(
        || {
            if !is_reported {
                let message = "missing HTTP method; add `#[get]`, `#[post]`, `#[put]`, `#[patch]` or `#[delete]`";
                errors.at(&sig.ident, message);
            }
            // Missing scopes, or a body with GET, would be a second error for the same mistake.
            (Verb::Post, ActionArgs { scopes: Some(ast::Scopes::None), ..ActionArgs::default() })
        },
        |first| (first.verb, first.args),
    )
}

fn scopes(
    args: &ActionArgs,
    inherited: &Inherited<'_>,
    name: &str,
    sig: &Signature,
    errors: &Errors,
) -> Scopes {
    if let Some(scopes) = &args.scopes {
        check_scopes(scopes, errors);
    }
    if let Some(own) = &args.scope {
        check_scope(own, errors);
    }
    let own =
        args.scope.as_ref().map_or_else(|| format!("{}.{name}", inherited.resource), LitStr::value);
    let mut own = vec![format!("{}.*", inherited.resource), own];
    own.sort();
    own.dedup();
    match args.scopes.as_ref().or(inherited.scopes) {
        Some(ast::Scopes::Set(set)) => Scopes::Set(set.clone(), own),
        Some(ast::Scopes::List(list)) => Scopes::List(list.clone(), own),
        Some(ast::Scopes::None) => {
            if let Some(own) = &args.scope {
                errors.at(own, "`scope` conflicts with `scopes(none)`; remove one of them");
            }
            Scopes::None
        }
        None => {
            errors.at(
                &sig.ident,
                "missing scopes; add `scopes = SET`, `scopes(\"…\")`, or `scopes(none)` if no scope is \
                 needed, to the action or to the resource",
            );
            Scopes::None
        }
    }
}

/// What the call returns, from `ok(…)` and the return type.
fn success(args: &ActionArgs, sig: &Signature, errors: &Errors) -> Success {
    let given = signature::return_type(sig, errors);
    if let Some((_, events)) = &args.events {
        return stream(events, args, sig, errors);
    }
    let groups = check_codes(&args.ok, StatusClass::Success, errors);
    let is_typed = args.ok.iter().any(|code| code.ty.is_some());
    let reported = ["ok", "events"].iter().any(|key| args.is_wrong(key));
    if is_typed && args.ok.len() > 1 {
        check_types(&args.ok, sig, errors);
        return Success::Several(groups);
    }
    Success::One(Box::new(one_type(groups, is_typed, reported, given, sig, errors)))
}

/// Checks that each of several success codes has its type.
fn check_types(codes: &[ResponseDecl], sig: &Signature, errors: &Errors) {
    if let ReturnType::Type(_, ty) = &sig.output {
        errors.at(
            ty,
            "success codes with types, as in `ok(200 = A, 202 = B)`, conflict with a return type; \
             remove the types or the return type",
        );
        return;
    }
    for code in codes.iter().filter(|code| code.ty.is_none()).flat_map(|code| &code.statuses) {
        errors.at(
            code,
            format!(
                "missing type of a success code; write `{code} = Type`, or `{code} = ()` for an \
                 empty body"
            ),
        );
    }
}

/// The type of all success codes, from `ok(…)` or the return type.
fn one_type(
    groups: Vec<ResponseGroup>,
    is_typed: bool,
    reported: bool,
    returned: Option<Type>,
    sig: &Signature,
    errors: &Errors,
) -> ResponseGroup {
    let mut statuses = Vec::new();
    let mut listed = None;
    for group in groups {
        statuses.extend(group.statuses);
        listed = listed.or(group.ty);
    }
    match &returned {
        Some(returned) if is_typed => errors
            .at(returned, "duplicate success type; remove the type in `ok(…)` or the return type"),
        None if !is_typed && !reported => errors.at(
            &sig.ident,
            "missing return type; add one, `-> ()` for an empty body, or add types in `ok(…)`",
        ),
        _ => {}
    }
    if statuses.is_empty() {
        statuses.push(200);
    }
    ResponseGroup { statuses, ty: returned.or(listed).filter(|ty| !is_unit(ty)) }
}

/// The events of a stream.
fn stream(declared: &[EventDecl], args: &ActionArgs, sig: &Signature, errors: &Errors) -> Success {
    if let ReturnType::Type(_, ty) = &sig.output {
        errors.at(
            ty,
            "a return type conflicts with `events(…)`, which lists the types; remove the return type",
        );
    }
    if let Some(code) = args.ok.first().and_then(|code| code.statuses.first()) {
        errors.at(
            code,
            "`ok(…)` conflicts with `events(…)`, whose only success code is 200; remove `ok(…)`",
        );
    }
    let mut events: Vec<Event> = Vec::new();
    for EventDecl { name, ty } in declared {
        let text = name.value();
        let variant = names::pascal_case(&text);
        if syn::parse_str::<Ident>(&variant).is_err() {
            errors.at(
                name,
                "the name of an event must be letters and digits, since a variant is named after it",
            );
        } else if events.iter().any(|event| event.variant == variant) {
            errors.at(name, format!("duplicate event `{text}`"));
        } else {
            let variant = names::ident_at(&variant, name.span());
            let mut ty = ty.clone();
            type_rules::check(&mut ty, TypeUse::Read, errors);
            events.push(Event { name: text, variant, ty });
        }
    }
    Success::Events(Box::new(ResponseGroup { statuses: vec![200], ty: None }), events)
}

/// The errors of the action and the resource. A code of the action replaces that of the resource.
fn error_responses(
    own: &[ResponseDecl],
    inherited: &[ResponseDecl],
    errors: &Errors,
) -> Vec<ResponseSpec> {
    let own = check_codes(own, StatusClass::Error, errors);
    let inherited = check_codes(inherited, StatusClass::Error, &Errors::default());
    // A code of both is listed once, with the type that the action gives it.
    let responses = inherited.iter().chain(&own).flat_map(ResponseGroup::responses);
    let by_status: BTreeMap<_, _> = responses.map(|response| (response.status, response)).collect();
    by_status.into_values().collect()
}

fn retry(given: Option<&LitStr>, verb: Verb, errors: &Errors) -> RetryClass {
    let default = match verb {
        Verb::Get => RetryClass::Safe,
        Verb::Delete => RetryClass::Idempotent,
        Verb::Post | Verb::Put | Verb::Patch => RetryClass::Never,
    };
    let Some(given) = given else { return default };
    match given.value().as_str() {
        "safe" => RetryClass::Safe,
        "idempotent" => RetryClass::Idempotent,
        "never" => RetryClass::Never,
        other => {
            let known = ["safe", "idempotent", "never"];
            errors.at(
                given,
                format!("unknown retry class `{other}`; {}", names::did_you_mean(other, &known)),
            );
            default
        }
    }
}
