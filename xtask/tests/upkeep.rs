//! What the commands say, of descriptions made here and of Losant's own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that can't go on has failed")]

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::{Value, json};
use xtask::declare;
use xtask::description::{Description, type_name};
use xtask::drift::Drift;

/// Losant's description, if there is one.
fn described() -> Option<PathBuf> {
    let folder = std::env::var_os("LOSANT_API_SPEC").map(PathBuf::from);
    if folder.is_none() {
        eprintln!("skipped: LOSANT_API_SPEC names no directory with Losant's description");
    }
    folder
}

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
    let Some(folder) = described() else { return };
    let described = Description::read(&folder).unwrap();
    let drift = Drift::between(&Description::declared(), &described);
    assert_eq!(drift.to_string(), "Nothing has changed.\n");
}

#[test]
fn an_unknown_resource_is_told() {
    let error = declare::resource(&description(|_, _| {}), "webhok").unwrap_err();
    assert_eq!(error, "there is no resource `webhok`; there are webhook");
}

/// Declares resources, compiles that, and compares what it is with the catalog's own.
fn compile(description: &Description, names: &[&str]) {
    let mut program = "#![allow(unused_imports, deprecated)]\n".to_owned();
    let mut checks = String::new();
    for name in names {
        let declared = declare::resource(description, name).unwrap();
        let declared = declared
            .replace("parent = Client", "extends = losant::Client")
            .replace("parent = ", "extends = losant::api::")
            .replace("crate::", "losant::");
        let lines: Vec<_> = declared.lines().filter(|line| !line.starts_with("//!")).collect();
        let declared = lines.join("\n");
        let (module, ty) = (declare::snake(name), type_name(name));
        let _ = write!(program, "mod {module} {{\n{declared}\n}}\n");
        let _ = writeln!(checks, "    same(<{module}::{ty} as losant::Handle>::RESOURCE);");
    }
    let _ = write!(
        program,
        "fn same(own: &losant::Resource) {{
    let listed = losant::catalog().iter().find(|listed| listed.name == own.name).unwrap();
    for action in own.actions {{
        let listed = listed.actions.iter().find(|listed| listed.name == action.name).unwrap();
        let shown = |action: &losant::Action| format!(\"{{action:?}}\").replace(\"unchecked\", \"checked\");
        assert_eq!(shown(action), shown(listed));
    }}
}}

fn main() {{
{checks}}}
"
    );
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("declared.rs");
    std::fs::write(&file, program).unwrap();
    let cases = trybuild::TestCases::new();
    cases.pass(file);
    // Runs the case while the folder is there.
    drop(cases);
}

#[test]
fn what_is_declared_compiles_and_is_what_the_catalog_has() {
    let Some(folder) = described() else { return };
    let description = Description::read(&folder).unwrap();
    let names: Vec<_> = description.resources.keys().map(String::as_str).collect();
    compile(&description, &names);
}
