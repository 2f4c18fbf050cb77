//! All fields of the bodies of all actions: each is stored, read or refused; and the table of what is
//! known names only what exists.

use std::collections::BTreeMap;

use serde_json::json;

use super::parameters::{actions, operation_of, query_params};
use super::{Caller, is_simulated};
use crate::api::DashboardsPostCall;
use crate::testing::crud::Operation;
use crate::testing::declared;
use crate::testing::known::{Effect, KNOWN, effect, field_effect};
use crate::{Action, ParamLocation, catalog};

/// The fields of the body of an action, at its top, and the parts of its form.
fn fields(action: &'static Action) -> Vec<&'static str> {
    let parts = action.params.iter().filter(|param| param.location == ParamLocation::Part);
    declared::body_fields(action).into_iter().chain(parts.map(|param| param.name)).collect()
}

/// Whether the fields of the action's body become those of a document.
fn stored_fields(action: &'static Action) -> Option<Vec<&'static str>> {
    match operation_of(action)? {
        Operation::Create(item) | Operation::Change(item) => {
            Some(declared::document_fields(item).unwrap_or_else(|| fields(action)))
        }
        _ => None,
    }
}

#[test]
fn every_field_of_a_body_is_stored_honored_or_refused() {
    let (mut honored, mut refusals, mut unknown) = (0, Vec::new(), Vec::new());
    for action in actions().filter(|action| is_simulated(action)) {
        let stored = stored_fields(action).unwrap_or_default();
        for field in fields(action) {
            match field_effect(action, field) {
                Some(Effect::Refused(reason)) => {
                    refusals.push(format!("{action} {field}: {reason}"));
                }
                Some(_) => honored += 1,
                None if stored.contains(&field) => honored += 1,
                None => unknown.push(format!("{action} {field}")),
            }
        }
    }
    assert!(unknown.is_empty(), "neither stored nor read nor refused: {unknown:#?}");
    println!("{honored} fields are honored, {} refused:\n{refusals:#?}", refusals.len());
    assert!(refusals.len() <= honored / 10, "{} are refused", refusals.len());
}

#[test]
fn the_table_names_resources_actions_and_parameters_that_exist() {
    for known in KNOWN {
        let resource = catalog().iter().find(|resource| resource.name == known.resource);
        let resource = resource.unwrap_or_else(|| panic!("no resource {}", known.resource));
        let names = |action: &'static Action| {
            query_params(action).map(|param| param.name).chain(fields(action)).collect::<Vec<_>>()
        };
        let all: Vec<_> = resource.actions.iter().flat_map(|action| names(action)).collect();
        for (name, _) in known.effects {
            assert!(all.contains(name), "{} {name}", known.resource);
        }
        for own in known.actions {
            let action = resource.actions.iter().find(|action| action.name == own.name);
            let action = action.unwrap_or_else(|| panic!("{} has no {}", known.resource, own.name));
            let effects = own.effects.iter().map(|(name, _)| name);
            for name in effects.chain(own.reads) {
                assert!(names(action).contains(name), "{action} {name}");
            }
        }
    }
}

/// What the docs say of what needs a script: the actions and the parameters, from the table.
fn page() -> String {
    let mut lines = vec!["# Actions that need a script".to_owned(), String::new()];
    for resource in catalog() {
        let actions = resource.actions.iter().filter(|action| !is_simulated(action));
        let names: Vec<_> = actions.map(|action| format!("`{}`", action.name)).collect();
        if !names.is_empty() {
            lines.push(format!("- `{}`: {}", resource.name, names.join(", ")));
        }
    }
    lines.extend(["", "# Parameters and fields that are refused", ""].map(str::to_owned));
    let mut by_reason: BTreeMap<&str, BTreeMap<&str, Vec<&str>>> = BTreeMap::new();
    for action in actions().filter(|action| is_simulated(action)) {
        let params = query_params(action).map(|p| (p.name, effect(action, p.name)));
        let fields = fields(action).into_iter().map(|name| (name, field_effect(action, name)));
        for (name, effect) in params.chain(fields) {
            if let Some(Effect::Refused(reason)) = effect {
                by_reason.entry(reason).or_default().entry(name).or_default().push(action.id);
            }
        }
    }
    for (reason, names) in by_reason {
        let names = names.iter().map(|(name, actions)| {
            let actions: Vec<_> = actions.iter().map(|action| format!("`{action}`")).collect();
            format!("`{name}` of {}", actions.join(", "))
        });
        let names: Vec<_> = names.collect();
        let (first, rest) = reason.split_at(1);
        lines.push(format!("- {}{rest}: {}", first.to_uppercase(), names.join("; ")));
    }
    lines.join("\n") + "\n"
}

#[test]
fn the_docs_list_what_needs_a_script() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/testing/refused.md");
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, page()).unwrap();
    }
    assert_eq!(std::fs::read_to_string(path).unwrap(), page(), "UPDATE_SNAPSHOTS=1 updates it");
}

#[tokio::test]
async fn refused_fields_are_501_with_their_name_unless_they_are_ignored() {
    let fake = Caller::new().await;
    let post = || {
        fake.call(
            "dashboards.post",
            json!({"dashboard": {"name": "x", "password": "Correct-Horse-7"}}),
        )
    };
    let (status, error) = post().await;
    let expected = "the fake does not simulate `password` of dashboards.post (the fake does not protect \
                    dashboards); script its response with `fake.on::<DashboardsPostCall>().reply(…)`, or \
                    have it ignored with `fake.ignore::<DashboardsPostCall>(\"password\")`";
    assert_eq!((status, &error["message"]), (501, &json!(expected)));
    fake.fake.ignore::<DashboardsPostCall>("password");
    assert_eq!(post().await.0, 201);
}
