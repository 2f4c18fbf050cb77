//! Drift between descriptions made here, and from Losant's own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde_json::{Value, json};
use xtask::declare;
use xtask::drift::{self, Drift};
use xtask::names::type_name;
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
        "type": "object",
        "properties": {
            "tags": {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}},
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
    breaks("webhook.get: `limit` now allows only `1`, `25`", |api, _| {
        api["webhook"]["actions"]["get"]["params"][1]["enum"] = json!(["1", "25"]);
    });
    breaks("schema webhook: `parts[].size` is string, was integer", |_, schema| {
        schema["properties"]["parts"]["items"]["properties"]["size"]["type"] = json!("string");
    });
    breaks("schema webhook: `name` removed", |_, schema| {
        schema["properties"].as_object_mut().unwrap().remove("name");
    });
    breaks("schema webhook: `tags` is array of integer, was array of string", |_, schema| {
        schema["properties"]["tags"]["items"]["type"] = json!("integer");
    });
    breaks("schema webhook: is array, was object", |_, schema| schema["type"] = json!("array"));
}

/// A response with the schema of this name.
fn response(schema: &str) -> Value {
    json!({"schema": {"$ref": format!("#/definitions/{schema}")}})
}

#[test]
fn other_success_codes_are_one_change_with_the_codes_of_both() {
    let change = "webhook.delete: also returns 202 JobEnqueuedResult
    ok(200 = models::Success, 202 = models::JobEnqueuedResult)";
    breaks(change, |api, _| {
        let responses = &mut api["webhook"]["actions"]["delete"]["responses"];
        responses["202"] = response("jobEnqueuedResult");
    });
    let change = "webhook.delete: returns 202 Success, was 200 Success
    ok(200, 202) -> models::Success";
    breaks(change, |api, _| {
        let responses = api["webhook"]["actions"]["delete"]["responses"].as_object_mut().unwrap();
        let success = responses.remove("200").unwrap();
        responses.insert("202".to_owned(), success);
    });
    let change = "webhook.delete: returns 201 Success, 202 Invite, was 200 Success
    ok((200, 201) = models::Success, 202 = models::Invite)";
    breaks(change, |api, _| {
        let responses = &mut api["webhook"]["actions"]["delete"]["responses"];
        *responses =
            json!({"201": response("success"), "202": response("invite"), "404": responses["404"]});
    });
    breaks("webhook.delete: no longer returns 200 Success", |api, _| {
        let responses = &mut api["webhook"]["actions"]["delete"]["responses"];
        responses.as_object_mut().unwrap().remove("200");
    });
    let change = "webhook.get: returns 200 Hook, was 200 Webhook\n    -> models::Hook";
    breaks(change, |api, _| {
        api["webhook"]["actions"]["get"]["responses"]["200"] = response("hook");
    });
}

#[test]
fn an_error_that_is_new_breaks_nothing() {
    let change = "webhook.get: also returns 410 Error\n    errors(410)";
    adds(change, |api, _| {
        api["webhook"]["actions"]["get"]["responses"]["410"] = response("error");
    });
    let change = "webhook.get: no longer returns 404 Error";
    breaks(change, |api, _| {
        let responses = &mut api["webhook"]["actions"]["get"]["responses"];
        responses.as_object_mut().unwrap().remove("404");
    });
}

#[test]
fn additions_have_their_declaration() {
    let value = "webhook.get: `sortField` also allows `lastUpdated`
    /// LastUpdated.
    LastUpdated = \"lastUpdated\",";
    adds(value, |api, _| {
        api["webhook"]["actions"]["get"]["params"][0]["enum"] =
            json!(["name", "id", "lastUpdated"]);
    });
    let param = "webhook.delete: new parameter `includeWorkflows`
    /// Include workflows.
    include_workflows: Option<bool>,";
    adds(param, |api, _| {
        api["webhook"]["actions"]["delete"]["params"] =
            json!([{"name": "includeWorkflows", "in": "query", "type": "string"}]);
    });
    let field =
        "schema webhook: new field `parts[].label`\n    /// Label.\n    pub label: Option<String>,";
    adds(field, |_, schema| {
        schema["properties"]["parts"]["items"]["properties"]["label"] = json!({"type": "string"});
    });
    adds("schema webhook: `tags` also allows `c`\n    /// C.\n    C = \"c\",", |_, schema| {
        schema["properties"]["tags"]["items"]["enum"] = json!(["a", "b", "c"]);
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
fn mistakes_that_the_catalog_knows_are_corrected_only_for_the_catalog() {
    let folder = tempfile::tempdir().unwrap();
    let api = |code: &str| {
        json!({"file": {"path": "/files/{fileId}", "actions": {
            "patch": {"method": "patch", "responses": {code: response("fileUploadPostResponse")}}
        }}})
    };
    let read = |api: &Value| {
        std::fs::write(folder.path().join("apiInfo.json"), api.to_string()).unwrap();
        Spec::read(folder.path()).unwrap()
    };
    let [old, new] = ["201", "200"].map(|code| read(&api(code)));
    let change = "file.patch: returns 200 FileUploadPostResponse, was 201 FileUploadPostResponse
    ok(200, 201) -> models::FileUploadPostResponse";
    assert_eq!(drift::between(&old, &new).breaking, [change]);
    let corrected = new.corrected().unwrap();
    let codes: Vec<_> = corrected.resources["file"].actions["patch"].responses.keys().collect();
    assert_eq!(codes, [&200, &201]);
}

#[test]
fn a_new_resource_names_its_actions_and_a_new_schema_is_listed_apart() {
    let old = spec(|_, _| {});
    let mut new = spec(|api, _| api["hook"] = api["webhook"].clone());
    new.schemas.insert("hook".to_owned(), json!({"properties": {"id": {"type": "string"}}}));
    let Drift { breaking, added, schemas } = drift::between(&old, &new);
    assert!(breaking.is_empty());
    assert!(added[0].starts_with("hook: new resource with delete, get\n"), "{added:?}");
    let schema = "hook
    /// Hook.
    #[losant_model(response)]
    pub struct Hook {
        /// Id.
        pub id: String,
    }";
    assert_eq!(schemas, [schema]);
}

/// The responses of an action as the file of changes writes them: code and schema.
fn listed(responses: &str) -> String {
    let responses: BTreeMap<u16, String> = serde_json::from_str(responses).unwrap();
    let responses = responses.iter().map(|(code, ty)| format!("{code} {}", type_name(ty)));
    responses.collect::<Vec<_>>().join(", ")
}

/// A line of the file of changes as the report says it, if it is not a new action.
fn reported(line: &str, old: &Spec) -> String {
    let (id, change) = line.split_once(": ").unwrap();
    if let Some(name) = change.strip_prefix("new parameter ") {
        return format!("{id}: new parameter `{name}`");
    }
    if let Some((name, values)) = change.split_once(" takes ") {
        let (resource, action) = id.split_once('.').unwrap();
        let params = &old.resources[resource].actions[action].params;
        let known = &params.iter().find(|param| param.name == name).unwrap().values;
        let new = values.split(", ").filter(|value| !known.contains(*value));
        let new: Vec<_> = new.map(|value| format!("`{value}`")).collect();
        return format!("{id}: `{name}` also allows {}", new.join(", "));
    }
    let (was, is) = change.strip_prefix("responses ").unwrap().split_once(" become ").unwrap();
    match (listed(was), listed(is)) {
        (was, is) if was.is_empty() => format!("{id}: also returns {is}"),
        (was, is) => format!("{id}: returns {is}, was {was}"),
    }
}

#[test]
fn drift_reports_each_change_of_version_1_31_and_no_other() {
    let new = std::env::var_os("LOSANT_API_SPEC").map(PathBuf::from).unwrap_or_default();
    let old = new.with_file_name("losant-api-1.30.0");
    let Ok(changes) = std::fs::read_to_string(new.join("CHANGES.txt")) else {
        return eprintln!("skipped: LOSANT_API_SPEC names no folder with CHANGES.txt");
    };
    if !old.exists() {
        return eprintln!("skipped: the description of version 1.30 is not beside LOSANT_API_SPEC");
    }
    let [old, new] = [old, new].map(|folder| Spec::read(&folder).unwrap());
    let drift = drift::between(&old, &new);
    let reported_lines = drift.breaking.iter().chain(&drift.added);
    let reported_lines = reported_lines.map(|change| change.lines().next().unwrap().to_owned());
    let new_resource = |line: &str| {
        let (resource, actions) = line.split_once(": new resource with ")?;
        Some(actions.split(", ").map(|action| format!("{resource}.{action}: new")).collect())
    };
    let found = reported_lines.flat_map(|line| new_resource(&line).unwrap_or_else(|| vec![line]));
    let expected = changes
        .lines()
        .map(|line| if line.ends_with(": new") { line.to_owned() } else { reported(line, &old) });
    let (mut found, mut expected): (Vec<_>, Vec<_>) = (found.collect(), expected.collect());
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
    assert_eq!((found.len(), drift.schemas.len()), (31, 9));
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
