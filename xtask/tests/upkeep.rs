//! Drift between descriptions made here, and from Losant's own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

use serde_json::{Value, json};
use xtask::declare;
use xtask::drift::{self, Drift};
use xtask::spec::Spec;

/// A description with one resource, after one change.
fn spec(change: impl FnOnce(&mut Value, &mut Value)) -> Spec {
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
    Spec::read(folder.path()).unwrap()
}

/// The drift that one change causes.
fn report(change: impl FnOnce(&mut Value, &mut Value)) -> (Vec<String>, Vec<String>) {
    let old = spec(|_, _| {});
    let Drift { breaking, added, .. } = drift::between(&old, &spec(change));
    (breaking, added)
}

fn breaks(expected: &str, change: impl FnOnce(&mut Value, &mut Value)) {
    assert_eq!(report(change), (vec![expected.to_owned()], vec![]));
}

fn adds(expected: &str, change: impl FnOnce(&mut Value, &mut Value)) {
    assert_eq!(report(change), (vec![], vec![expected.to_owned()]));
}

#[test]
fn breaking_changes_name_what_breaks() {
    breaks("webhook.delete: action removed", |api, _| {
        api["webhook"]["actions"].as_object_mut().unwrap().remove("delete");
    });
    breaks("webhook.get: method is POST, was GET", |api, _| {
        api["webhook"]["actions"]["get"]["method"] = json!("post");
    });
    breaks("webhook.get: `limit` is now required", |api, _| {
        api["webhook"]["actions"]["get"]["params"][1]["required"] = json!(true);
    });
    breaks("webhook.get: default of `limit` is 25, was missing", |api, _| {
        api["webhook"]["actions"]["get"]["params"][1]["default"] = json!(25);
    });
    breaks("webhook.get: `sortField` no longer allows `id`", |api, _| {
        api["webhook"]["actions"]["get"]["params"][0]["enum"] = json!(["name"]);
    });
    let code = "webhook.delete: also returns 202: add 202 = models::JobEnqueuedResult to ok(…)";
    breaks(code, |api, _| {
        api["webhook"]["actions"]["delete"]["responses"]["202"] =
            json!({"schema": {"$ref": "#/definitions/jobEnqueuedResult"}});
    });
    breaks("schema webhook: `parts[].size` is string, was integer", |_, schema| {
        schema["properties"]["parts"]["items"]["properties"]["size"]["type"] = json!("string");
    });
    breaks("schema webhook: `name` removed", |_, schema| {
        schema["properties"].as_object_mut().unwrap().remove("name");
    });
}

#[test]
fn additions_have_their_declaration() {
    let value = "webhook.get: new value of `sortField`\n    /// LastUpdated.\n    LastUpdated = \"lastUpdated\",";
    adds(value, |api, _| {
        api["webhook"]["actions"]["get"]["params"][0]["enum"] =
            json!(["name", "id", "lastUpdated"]);
    });
    let param = "webhook.delete: new parameter `includeWorkflows`\n            /// Include workflows.\n            include_workflows: Option<bool>,";
    adds(param, |api, _| {
        api["webhook"]["actions"]["delete"]["params"] =
            json!([{"name": "includeWorkflows", "in": "query", "type": "string"}]);
    });
    let field =
        "schema webhook: new field `parts[].label`\n    /// Label.\n    pub label: Option<String>,";
    adds(field, |_, schema| {
        schema["properties"]["parts"]["items"]["properties"]["label"] = json!({"type": "string"});
    });
    let (breaking, added) = report(|api, _| {
        api["webhook"]["actions"]["test"] = json!({"method": "post", "path": "/test", "responses": {
            "200": {"schema": {"$ref": "#/definitions/success"}}
        }});
    });
    assert!(breaking.is_empty());
    assert!(added[0].contains("fn test(&self) -> models::Success;"), "{added:?}");
}

#[test]
fn equal_descriptions_have_no_drift() {
    let drift = drift::between(&spec(|_, _| {}), &spec(|_, _| {}));
    assert_eq!(drift.to_string(), "Nothing has changed.\n");
}

#[test]
fn the_catalog_matches_the_description() {
    let Some(spec) = Spec::from_env().unwrap() else {
        return eprintln!("skipped: LOSANT_API_SPEC is not set");
    };
    let drift = drift::between(&Spec::declared(), &spec.corrected().unwrap());
    assert_eq!(drift.to_string(), "Nothing has changed.\n");
}

#[test]
fn an_unknown_resource_is_an_error() {
    let error = declare::resource(&spec(|_, _| {}), "webhok").unwrap_err();
    assert_eq!(error.to_string(), "unknown resource `webhok`; the resources are webhook");
}
