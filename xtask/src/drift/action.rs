//! Compares two states of an action.

use super::param;
use super::report::Drift;
use crate::declare;
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

/// Another success code or type breaks; an error that is new in the description does not.
fn responses(drift: &mut Drift, id: &str, old: &Action, new: &Action) {
    let [lost, gained] = [only_in(old, new, is_success), only_in(new, old, is_success)];
    if let Some(change) = changed(id, &lost, &gained) {
        let mut both = old.responses.clone();
        both.extend(new.responses.clone());
        // A code that is gone stays declared, for servers of the old version.
        let declaration = if gained.is_empty() { String::new() } else { declare::returns(&both) };
        drift.breaks_unless_declared(&change, &declaration);
    }
    let [lost, gained] = [only_in(old, new, is_error), only_in(new, old, is_error)];
    if let Some(change) = changed(id, &lost, &gained) {
        let known = old.responses.keys().copied().collect();
        let declaration = declare::errors(new, &known).unwrap_or_default();
        if lost.is_empty() {
            drift.adds(&change, &declaration);
        } else {
            drift.breaks_unless_declared(&change, &declaration);
        }
    }
}

fn is_success(status: u16) -> bool {
    status < 400
}

fn is_error(status: u16) -> bool {
    !is_success(status)
}

/// The codes of one kind that the other state does not have with the same type.
fn only_in(state: &Action, other: &Action, is_kind: fn(u16) -> bool) -> String {
    let own = state
        .responses
        .iter()
        .filter(|(status, ty)| is_kind(**status) && other.responses.get(status) != Some(*ty));
    let shown = own.map(|(status, ty)| format!("{status} {}", ty.as_deref().unwrap_or("()")));
    shown.collect::<Vec<_>>().join(", ")
}

fn changed(id: &str, lost: &str, gained: &str) -> Option<String> {
    match (lost.is_empty(), gained.is_empty()) {
        (true, true) => None,
        (true, false) => Some(format!("{id}: also returns {gained}")),
        (false, true) => Some(format!("{id}: no longer returns {lost}")),
        (false, false) => Some(format!("{id}: returns {gained}, was {lost}")),
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
