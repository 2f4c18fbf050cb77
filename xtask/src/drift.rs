//! Compares two states of the API, and says what a maintainer has to do.

mod action;
pub mod model;
mod param;
mod report;
mod schema;

use std::collections::BTreeSet;

pub use report::Drift;

use crate::declare;
use crate::spec::{Resource, Spec};

/// Returns what changed from one state of the API to the other.
pub fn between(old: &Spec, new: &Spec) -> Drift {
    let mut drift = Drift::default();
    for (name, was) in &old.resources {
        match new.resources.get(name) {
            Some(is) => compare(&mut drift, name, was, is),
            None => drift.breaks(format!("{name}: resource removed; remove its declaration")),
        }
    }
    for name in new.resources.keys().filter(|name| !old.resources.contains_key(*name)) {
        let declaration = declare::resource(new, name).unwrap_or_else(|error| error.to_string());
        let actions: Vec<_> = new.resources[name].actions.keys().map(String::as_str).collect();
        let what = format!("{name}: new resource with {}", actions.join(", "));
        drift.adds(&what, &declaration);
    }
    if !old.schemas.is_empty() {
        schema::compare_all(&mut drift, &old.schemas, &new.schemas);
    } else if !new.schemas.is_empty() {
        model::compare_all(&mut drift, new);
    }
    drift
}

fn compare(drift: &mut Drift, name: &str, old: &Resource, new: &Resource) {
    if old.path != new.path {
        drift.breaks(format!("{name}: path is {}, was {}", new.path, old.path));
    }
    for (action, was) in &old.actions {
        let id = format!("{name}.{action}");
        match new.actions.get(action) {
            Some(is) => action::compare(drift, &id, was, is),
            None => drift.breaks(format!("{id}: action removed")),
        }
    }
    for (action, is) in new.actions.iter().filter(|(name, _)| !old.actions.contains_key(*name)) {
        let declaration = declare::action(name, action, is, &BTreeSet::new());
        drift.adds(&format!("{name}.{action}: new action"), &declaration);
    }
}
