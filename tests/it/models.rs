//! Documents of our own through the models: what every stranger's machine can check.

use losant::losant_model;
use losant::models::{
    ApiTokenPost, Device, DeviceDataInput, DevicePatch, DeviceRecipe, DeviceRecipePatch,
    DeviceStateOrStates, Devices, EventPost, FlowTrigger, Notebook, NotebookInput, OneOrMany,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_str, from_value, json, to_value};

/// A gadget, with a field of each kind.
#[losant_model(response)]
struct Gadget {
    /// The id.
    id: String,
    /// How many there are.
    count: Option<i64>,
    /// Its parts.
    parts: Option<Vec<String>>,
}

/// A new gadget.
#[losant_model(request)]
struct GadgetPost {
    /// The name.
    name: String,
    /// What it is part of.
    #[required]
    parent_id: Option<String>,
    /// The code that opens it.
    #[secret]
    #[name = "PIN"]
    pin: Option<String>,
}

/// A change of a gadget.
#[losant_model(patch)]
struct GadgetPatch {
    /// The name.
    name: Option<String>,
    /// What it is part of.
    parent_id: Option<Option<String>>,
    /// Its figures.
    #[rest]
    figures: std::collections::BTreeMap<String, f64>,
}

fn same<T: DeserializeOwned + Serialize>(document: &Value) {
    let read: T = from_value(document.clone()).unwrap();
    assert_eq!(&to_value(&read).unwrap(), document);
    let again: T = from_str(&document.to_string()).unwrap();
    assert_eq!(&to_value(&again).unwrap(), document);
    let reader: T = serde_json::from_reader(document.to_string().as_bytes()).unwrap();
    assert_eq!(&to_value(&reader).unwrap(), document);
}

fn refused<T: DeserializeOwned>(document: Value) -> String {
    match from_value::<T>(document) {
        Ok(_) => panic!("it was read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn documents_come_back_as_they_went_in() {
    same::<Gadget>(&json!({"id": "a", "count": 2, "parts": []}));
    same::<Gadget>(&json!({}));
    same::<GadgetPost>(&json!({"name": "", "parentId": null}));
    same::<GadgetPatch>(&json!({"parentId": null, "volts": 1.5}));
    same::<GadgetPatch>(&json!({"parentId": "b"}));
    same::<Devices>(&json!({
        "items": [{
            "id": "575ecf887ae143cd83dc4aa2",
            "name": "pump",
            "creationDate": "2026-01-02T03:04:05.678Z",
            "tags": [{"key": "site", "value": "north"}],
            "deviceClass": "added later",
        }],
        "count": 1, "totalCount": 1, "page": 0, "perPage": 100, "applicationId": "a",
    }));
    same::<Devices>(&json!({"count": 0}));
    same::<Device>(&json!({"tags": {"site": ["north", "east"]}}));
    same::<DeviceStateOrStates>(
        &json!({"data": {"temperature": 21.5}, "time": 1_500_000_000_000_i64}),
    );
    same::<DeviceStateOrStates>(
        &json!([{"data": {"on": true}, "time": {"$date": "2026-01-02T03:04:05Z"}}]),
    );
    same::<FlowTrigger>(&json!({"type": "moonPhase", "config": {"phase": "full"}}));
    same::<EventPost>(
        &json!({"level": "apocalyptic", "subject": "Pump", "data": {"any": [1, null]}}),
    );
}

#[test]
fn a_response_takes_what_it_does_not_know_and_does_without_what_is_missing() {
    let gadget: Gadget =
        from_value(json!({"id": "a", "count": null, "color": {"deep": []}})).unwrap();
    assert_eq!(gadget, Gadget::new("a"));
    assert_eq!(from_str::<Gadget>("{}").unwrap(), Gadget::default());
}

#[test]
fn a_request_refuses_what_losant_would_refuse() {
    assert_eq!(refused::<GadgetPost>(json!({"parentId": null})), "missing field `name`");
    assert_eq!(refused::<GadgetPost>(json!({"name": "a"})), "missing field `parentId`");
    let unknown = refused::<GadgetPost>(json!({"name": "a", "parentId": null, "colour": 1}));
    assert_eq!(unknown, "unknown field `colour`, expected one of `name`, `parentId`, `PIN`");
    let mistyped = refused::<GadgetPost>(json!({"name": 5}));
    assert_eq!(mistyped, "`name`: invalid type: integer `5`, expected a string");
    assert!(refused::<ApiTokenPost>(json!({"scope": []})).contains("`name`"));
    assert!(refused::<DevicePatch>(json!({"creationDate": "2026-01-02"})).contains("creationDate"));
}

#[test]
fn a_union_knows_its_kinds_and_keeps_the_others() {
    let known = json!({"inputType": "deviceData", "fileName": "a.csv", "start": -5.0, "end": 0.0});
    let unknown = json!({"inputType": "satelliteImage", "fileName": "b.tiff", "bands": [1, 4]});
    let without_kind = json!({"fileName": "c.csv"});
    same::<NotebookInput>(&known);
    same::<Notebook>(&json!({"id": "n", "inputs": [known, unknown, without_kind]}));

    let made = NotebookInput::from(DeviceDataInput::new("a.csv", -5.0, 0.0));
    assert_eq!(to_value(&made).unwrap(), known);
    assert_eq!(from_value::<NotebookInput>(known).unwrap(), made);
    let read = from_value::<NotebookInput>(unknown.clone()).unwrap();
    assert!(
        matches!(read, NotebookInput::Unknown(object) if Value::Object(object.clone()) == unknown)
    );

    let error = refused::<NotebookInput>(json!({"inputType": "deviceData", "start": "noon"}));
    assert!(error.contains("`start`") && error.contains("expected f64"), "{error}");
    assert!(refused::<NotebookInput>(json!("deviceData")).contains("expected a map"));
}

#[test]
fn absent_null_and_a_value_are_three_things_in_a_patch() {
    let json = |patch: GadgetPatch| serde_json::to_string(&patch).unwrap();
    assert_eq!(json(GadgetPatch::new()), "{}");
    assert_eq!(json(GadgetPatch::new().clear_parent_id()), r#"{"parentId":null}"#);
    assert_eq!(json(GadgetPatch::new().parent_id("b")), r#"{"parentId":"b"}"#);
    assert_eq!(from_str::<GadgetPatch>("{}").unwrap().parent_id, None);
    assert_eq!(from_str::<GadgetPatch>(r#"{"parentId":null}"#).unwrap().parent_id, Some(None));
}

#[test]
fn a_secret_is_not_shown() {
    let gadget = GadgetPost::new("a", None).pin("1234");
    let shown = format!("{gadget:?} {gadget:#?}");
    assert!(shown.contains('…') && !shown.contains("1234"), "{shown}");
}

#[test]
fn what_is_edited_leaves_behind_what_can_not_be_changed() {
    let device: Device = from_value(json!({
        "id": "a", "name": "pump", "creationDate": "2026-01-02T03:04:05Z", "parentId": "b",
        "tags": [{"key": "site", "value": "north"}],
        "attributes": [{"name": "speed", "dataType": "number", "readOnly": true}],
    }))
    .unwrap();
    let change = DevicePatch::from(&device).name("drain").clear_parent_id();
    assert_eq!(
        to_value(&change).unwrap(),
        json!({
            "name": "drain",
            "parentId": null,
            "tags": [{"key": "site", "value": "north"}],
            "attributes": [{"name": "speed", "dataType": "number"}],
        })
    );
    let untouched = DevicePatch::from(&Device::default());
    assert_eq!(to_value(&untouched).unwrap(), json!({}));
}

#[test]
fn a_recipe_keeps_its_attributes_when_it_is_edited() {
    let attributes = json!([{"name": "temperature", "dataType": "number"}]);
    let recipe = json!({"id": "r", "name": "pump", "attributes": attributes});
    let patch = DeviceRecipePatch::from(&from_value::<DeviceRecipe>(recipe).unwrap());
    assert_eq!(to_value(&patch).unwrap(), json!({"name": "pump", "attributes": attributes}));
}

#[test]
fn one_and_many_become_what_a_call_takes() {
    let one = OneOrMany::from(losant::models::DeviceState::of(&json!({"on": true})).unwrap());
    assert_eq!(to_value(&one).unwrap(), json!({"data": {"on": true}}));
    assert!(losant::models::DeviceState::of(&[1, 2]).is_err());
}

/// A field that is named like a secret is one. Names that only speak of secrets are listed.
#[test]
fn what_is_named_like_a_secret_is_not_shown() {
    const NAMED: [&str; 9] = [
        "password",
        "secret",
        "token",
        "private_key",
        "api_key",
        "ssl_key",
        "key_json",
        "connection_string",
        "account_key",
    ];
    const SPEAK_OF_SECRETS: [&str; 20] = [
        "api_key_sid",
        "api_token_count",
        "api_token_id",
        "apitoken",
        "client_secret_expires_at",
        "exp_user_token_cutoff",
        "generate_private_key",
        "instance_api_token",
        "instance_api_token_id",
        "invalidate_existing_tokens",
        "is_password_protected",
        "make_unique_key_secret",
        "oauth_token_id",
        "password_last_updated",
        "token_cutoff",
        "token_endpoint_auth_method",
        "token_ttl",
        "user_oauth_token_id",
        "tokens",
        "token_count",
    ];
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../src/models");
    let mut fields = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let mut attributes = Vec::new();
        for line in text.lines().map(str::trim) {
            if line.starts_with("#[") {
                attributes.push(line.to_owned());
                continue;
            }
            let name = line.strip_prefix("pub ").and_then(|line| Some(line.split_once(": ")?.0));
            if let Some(name) = name {
                fields += 1;
                let is_named = NAMED.iter().any(|part| name.contains(part));
                let is_shown = !attributes.iter().any(|line| line == "#[secret]");
                let only_speaks = SPEAK_OF_SECRETS.contains(&name);
                assert!(!is_named || !is_shown || only_speaks, "`{name}` is to be `#[secret]`");
            }
            attributes.clear();
        }
    }
    assert!(fields > 1500, "the models were read: {fields} fields");
}
