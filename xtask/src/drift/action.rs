//! Compares two states of an action.

use super::param;
use super::report::Drift;
use crate::spec::Action;

pub(super) fn compare(drift: &mut Drift, id: &str, old: &Action, new: &Action) {
    for (what, was, is) in
        [("method", &old.method, &new.method), ("path", &old.suffix, &new.suffix)]
    {
        if was != is {
            drift.breaks(format!("{id}: {what} is {is}, was {was}"));
        }
    }
    flags(drift, id, old, new);
    param::compare_all(drift, id, &old.params, &new.params);
    responses(drift, id, old, new);
    events(drift, id, old, new);
    scopes(drift, id, old, new);
}

/// Refusing more callers breaks; refusing fewer does not.
fn flags(drift: &mut Drift, id: &str, old: &Action, new: &Action) {
    let allow_oauth = (!old.deny_oauth, !new.deny_oauth);
    let allow_unverified = (old.allow_unverified, new.allow_unverified);
    for (flag, allowed) in [("deny_oauth", allow_oauth), ("allow_unverified", allow_unverified)] {
        match allowed {
            (true, false) => drift.breaks(format!("{id}: refuses more callers: `{flag}` changed")),
            (false, true) => drift.adds(&format!("{id}: allows more callers"), flag),
            _ => {}
        }
    }
}

fn responses(drift: &mut Drift, id: &str, old: &Action, new: &Action) {
    let shown = |ty: &Option<String>| ty.as_ref().map_or("()".to_owned(), Clone::clone);
    for (status, was) in &old.responses {
        match new.responses.get(status) {
            None => drift.breaks(format!("{id}: no longer returns {status}")),
            Some(is) if is != was => {
                let (is, was) = (shown(is), shown(was));
                drift.breaks(format!("{id}: type of {status} is {is}, was {was}"));
            }
            Some(_) => {}
        }
    }
    for (status, is) in new.responses.iter().filter(|(code, _)| !old.responses.contains_key(code)) {
        let list = if *status < 400 { "ok" } else { "errors" };
        let ty = is.as_ref().map_or("()".to_owned(), |ty| format!("models::{ty}"));
        drift.breaks(format!("{id}: also returns {status}: add {status} = {ty} to {list}(…)"));
    }
}

fn events(drift: &mut Drift, id: &str, old: &Action, new: &Action) {
    for (name, was) in &old.events {
        match new.events.iter().find(|(other, _)| other == name) {
            None => drift.breaks(format!("{id}: event `{name}` removed")),
            Some((_, is)) if is != was => {
                drift.breaks(format!("{id}: type of event `{name}` is {is}, was {was}"));
            }
            Some(_) => {}
        }
    }
    let known = |name: &String| old.events.iter().any(|(other, _)| other == name);
    for (name, ty) in new.events.iter().filter(|(name, _)| !known(name)) {
        drift.adds(&format!("{id}: new event"), &format!("\"{name}\" = models::{ty}"));
    }
}

fn scopes(drift: &mut Drift, id: &str, old: &Action, new: &Action) {
    let lost: Vec<_> = old.scopes.difference(&new.scopes).map(String::as_str).collect();
    // Without any scope, every token allows the action.
    if !lost.is_empty() && !new.scopes.is_empty() {
        drift.breaks(format!("{id}: no longer allowed by {}", lost.join(", ")));
    }
    let gained: Vec<_> = new.scopes.difference(&old.scopes).map(String::as_str).collect();
    if !gained.is_empty() {
        drift.adds(&format!("{id}: allowed by more scopes"), &gained.join("\n"));
    }
}
