//! The throttles of the catalog compared with those that Losant documents.
//!
//! The list is `throttles.json` in the directory that `LOSANT_THROTTLES` names.

use std::collections::{BTreeMap, BTreeSet};

use losant::{Action, catalog};
use serde::Deserialize;

use super::read_file;

#[derive(Deserialize)]
struct Documented {
    windows: Vec<Limit>,
    concurrent: Vec<Limit>,
}

/// A limit, and the actions whose calls count together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
struct Limit {
    actions: BTreeSet<String>,
    calls: u32,
    #[serde(default)]
    seconds: Option<u64>,
    per: Vec<String>,
}

fn actions() -> impl Iterator<Item = &'static Action> {
    catalog().iter().flat_map(|resource| resource.actions).copied()
}

/// The limits of the catalog. A shared one is listed once, with all of its actions.
fn declared() -> BTreeSet<Limit> {
    let mut limits = BTreeMap::<_, BTreeSet<String>>::new();
    for action in actions() {
        for throttle in action.throttles {
            let name = throttle.shared.unwrap_or(action.id);
            limits.entry((name, throttle)).or_default().insert(action.id.to_owned());
        }
    }
    let limit = |((_, throttle), actions): ((&str, &losant::Throttle), _)| Limit {
        actions,
        calls: throttle.calls,
        seconds: throttle.window.map(|window| window.as_secs()),
        per: throttle.per.iter().map(|name| (*name).to_owned()).collect(),
    };
    limits.into_iter().map(limit).collect()
}

#[test]
fn throttles_match_those_that_losant_documents() {
    let Some(documented) = read_file("LOSANT_THROTTLES", "throttles.json") else { return };
    let Documented { windows, concurrent } = serde_json::from_str(&documented).unwrap();
    let documented: BTreeSet<_> = windows.into_iter().chain(concurrent).collect();
    assert_eq!(declared(), documented);
}

#[test]
fn actions_that_share_a_throttle_declare_it_alike() {
    let mut limits = BTreeMap::new();
    for throttle in actions().flat_map(|action| action.throttles) {
        let Some(name) = throttle.shared else { continue };
        assert_eq!(limits.entry(name).or_insert(throttle), &throttle, "{name}");
    }
    assert!(limits.contains_key("device messages"));
}
