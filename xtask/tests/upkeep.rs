//! What the commands say, of descriptions made here and of Losant's own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

use serde_json::{Value, json};
use xtask::declare;
use xtask::description::Description;
use xtask::drift::Drift;

/// A description of one resource, changed in one way.
fn description(change: impl FnOnce(&mut Value, &mut Value)) -> Description {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("schemas")).unwrap();
    let error = json!({"schema": {"$ref": "#/definitions/error"}});
    let mut api = json!({
        "webhook": {
            "path": "/applications/{applicationId}/webhooks/{webhookId}",
            "params": [{"name": "applicationId", "in": "path", "type": "string", "required": true}],
            "actions": {
                "get": {
                    "method": "get",
                    "params": [
                        {"name": "sortField", "in": "query", "type": "string", "enum": ["name", "id"]},
                        {"name": "limit", "in": "query", "type": "string"}
                    ],
                    "responses": {"200": {"schema": {"$ref": "#/definitions/webhook"}}, "404": error}
                },
                "delete": {"method": "delete", "responses": {
                    "200": {"schema": {"$ref": "#/definitions/success"}}, "404": error
                }}
            }
        }
    });
    let mut schema = json!({
        "properties": {
            "name": {"type": "string"},
            "state": {"type": "string", "enum": ["on", "off"]},
            "parts": {"type": "array", "items": {"properties": {"size": {"type": "integer"}}}}
        }
    });
    change(&mut api, &mut schema);
    for (file, content) in [("apiInfo.json", &api), ("schemas/webhook.json", &schema)] {
        std::fs::write(folder.path().join(file), content.to_string()).unwrap();
    }
    Description::read(folder.path()).unwrap()
}

/// What is said of one change.
fn said(change: impl FnOnce(&mut Value, &mut Value)) -> (Vec<String>, Vec<String>) {
    let old = description(|_, _| {});
    let Drift { breaking, added, .. } = Drift::between(&old, &description(change));
    (breaking, added)
}

fn breaks(expected: &str, change: impl FnOnce(&mut Value, &mut Value)) {
    assert_eq!(said(change), (vec![expected.to_owned()], vec![]));
}

fn adds(expected: &str, change: impl FnOnce(&mut Value, &mut Value)) {
    assert_eq!(said(change), (vec![], vec![expected.to_owned()]));
}

#[test]
fn what_breaks_is_told_first_and_by_its_name() {
    breaks("webhook.delete: the action was removed", |api, _| {
        api["webhook"]["actions"].as_object_mut().unwrap().remove("delete");
    });
    breaks("webhook.get: the method is POST and was GET", |api, _| {
        api["webhook"]["actions"]["get"]["method"] = json!("post");
    });
    breaks("webhook.get: `limit` is required now", |api, _| {
        api["webhook"]["actions"]["get"]["params"][1]["required"] = json!(true);
    });
    breaks("webhook.get: `sortField` does not take `id` any more", |api, _| {
        api["webhook"]["actions"]["get"]["params"][0]["enum"] = json!(["name"]);
    });
    let code =
        "webhook.delete: it also answers with 202: add 202 = models::JobEnqueuedResult to ok(…)";
    breaks(code, |api, _| {
        api["webhook"]["actions"]["delete"]["responses"]["202"] =
            json!({"schema": {"$ref": "#/definitions/jobEnqueuedResult"}});
    });
    breaks("schema webhook: `parts[].size` is string and was integer", |_, schema| {
        schema["properties"]["parts"]["items"]["properties"]["size"]["type"] = json!("string");
    });
    breaks("schema webhook: `name` was removed", |_, schema| {
        schema["properties"].as_object_mut().unwrap().remove("name");
    });
}

#[test]
fn what_is_added_comes_with_its_declaration() {
    let value = "webhook.get: `sortField` takes a further value\n    /// LastUpdated.\n    LastUpdated = \"lastUpdated\",";
    adds(value, |api, _| {
        api["webhook"]["actions"]["get"]["params"][0]["enum"] =
            json!(["name", "id", "lastUpdated"]);
    });
    let param = "webhook.delete: a new parameter, `includeWorkflows`\n            /// Include workflows.\n            include_workflows: Option<bool>,";
    adds(param, |api, _| {
        api["webhook"]["actions"]["delete"]["params"] =
            json!([{"name": "includeWorkflows", "in": "query", "type": "string"}]);
    });
    let field = "schema webhook: a new field, `parts[].label`\n    /// Label.\n    pub label: Option<String>,";
    adds(field, |_, schema| {
        schema["properties"]["parts"]["items"]["properties"]["label"] = json!({"type": "string"});
    });
    let (breaking, added) = said(|api, _| {
        api["webhook"]["actions"]["test"] = json!({"method": "post", "path": "/test", "responses": {
            "200": {"schema": {"$ref": "#/definitions/success"}}
        }});
    });
    assert!(breaking.is_empty());
    assert!(added[0].contains("fn test(&self) -> models::Success;"), "{added:?}");
}

#[test]
fn nothing_is_said_where_nothing_has_changed() {
    let drift = Drift::between(&description(|_, _| {}), &description(|_, _| {}));
    assert_eq!(drift.to_string(), "Nothing has changed.\n");
}

#[test]
fn the_catalog_has_not_drifted_from_the_description() {
    let Some(described) = Description::from_env().unwrap() else {
        return eprintln!("skipped: LOSANT_API_SPEC is not set");
    };
    let drift = Drift::between(&Description::declared(), &described);
    assert_eq!(drift.to_string(), "Nothing has changed.\n");
}

#[test]
fn an_unknown_resource_is_told() {
    let error = declare::resource(&description(|_, _| {}), "webhok").unwrap_err();
    assert_eq!(error, "there is no resource `webhok`; there are webhook");
}
