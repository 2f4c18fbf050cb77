//! How models are read and written, checked with documents of our own.

use std::collections::BTreeMap;

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
    /// Number of gadgets.
    count: Option<i64>,
    /// Its parts.
    parts: Vec<String>,
    /// Sizes by part.
    sizes: BTreeMap<String, u8>,
}

/// A new gadget.
#[losant_model(request)]
struct GadgetPost {
    /// The name.
    name: String,
    /// The gadget that contains it.
    #[required]
    parent_id: Option<String>,
    /// The code that opens it.
    #[secret]
    #[name = "PIN"]
    pin: Option<String>,
}

/// Changes to a gadget.
#[losant_model(patch)]
struct GadgetPatch {
    /// The name.
    name: Option<String>,
    /// The gadget that contains it.
    parent_id: Option<Option<String>>,
    /// Its measurements.
    #[rest]
    figures: BTreeMap<String, f64>,
}

fn assert_round_trip<T: DeserializeOwned + Serialize>(document: &Value) {
    let read: T = from_value(document.clone()).unwrap();
    assert_eq!(&to_value(&read).unwrap(), document);
    let again: T = from_str(&document.to_string()).unwrap();
    assert_eq!(&to_value(&again).unwrap(), document);
    let reader: T = serde_json::from_reader(document.to_string().as_bytes()).unwrap();
    assert_eq!(&to_value(&reader).unwrap(), document);
}

fn decode_error<T: DeserializeOwned>(document: Value) -> String {
    match from_value::<T>(document) {
        Ok(_) => panic!("it was decoded"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn documents_survive_a_round_trip() {
    assert_round_trip::<Gadget>(&json!({"id": "a", "count": 2, "parts": ["b"]}));
    assert_round_trip::<Gadget>(&json!({}));
    assert_round_trip::<GadgetPost>(&json!({"name": "", "parentId": null}));
    assert_round_trip::<GadgetPatch>(&json!({"parentId": null, "volts": 1.5}));
    assert_round_trip::<GadgetPatch>(&json!({"parentId": "b"}));
    assert_round_trip::<Devices>(&json!({
        "items": [{
            "id": "575ecf887ae143cd83dc4aa2",
            "name": "pump",
            "creationDate": "2026-01-02T03:04:05.678Z",
            "tags": [{"key": "site", "value": "north"}],
            "deviceClass": "added later",
        }],
        "count": 1, "totalCount": 1, "page": 0, "perPage": 100, "applicationId": "a",
    }));
    assert_round_trip::<Devices>(&json!({"count": 0}));
    assert_round_trip::<Device>(&json!({"tags": {"site": ["north", "east"]}}));
    assert_round_trip::<DeviceStateOrStates>(
        &json!({"data": {"temperature": 21.5}, "time": 1_500_000_000_000_i64}),
    );
    assert_round_trip::<DeviceStateOrStates>(
        &json!([{"data": {"on": true}, "time": {"$date": "2026-01-02T03:04:05Z"}}]),
    );
    assert_round_trip::<FlowTrigger>(&json!({"type": "moonPhase", "config": {"phase": "full"}}));
    assert_round_trip::<EventPost>(
        &json!({"level": "apocalyptic", "subject": "Pump", "data": {"any": [1, null]}}),
    );
}

#[test]
fn response_models_ignore_unknown_fields_and_default_missing_ones() {
    let gadget: Gadget =
        from_value(json!({"id": "a", "count": null, "color": {"deep": []}})).unwrap();
    assert_eq!(gadget, Gadget::new().id("a"));
    assert_eq!(from_str::<Gadget>("{}").unwrap(), Gadget::default());
}

#[test]
fn absent_null_and_empty_are_the_same_in_lists_and_maps_of_responses() {
    let empty = Gadget::new().id("a");
    for document in [
        json!({"id": "a"}),
        json!({"id": "a", "parts": null, "sizes": null}),
        json!({"id": "a", "parts": [], "sizes": {}}),
    ] {
        assert_eq!(from_value::<Gadget>(document).unwrap(), empty);
    }
    assert_eq!(to_value(&empty).unwrap(), json!({"id": "a"}));
    assert_round_trip::<Gadget>(&json!({"id": "a", "parts": ["b"], "sizes": {"b": 1}}));
}

#[test]
fn whole_numbers_of_responses_may_have_a_fraction_of_zero() {
    let gadget: Gadget = from_value(json!({"count": 3.0, "sizes": {"b": 1e2}})).unwrap();
    assert_eq!(gadget, Gadget::new().count(3).sizes([("b", 100)]));
    let error = decode_error::<Gadget>(json!({"count": 3.5}));
    assert_eq!(
        error,
        "`count`: invalid value: floating point `3.5`, expected a whole number in the range of `i64`"
    );
    let error = decode_error::<Gadget>(json!({"sizes": {"b": 256}}));
    assert!(error.contains("range of `u8`"), "{error}");
}

/// The color of a gadget. It has no `Default`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
enum Color {
    Red,
}

/// The color of a part, which is sent and returned.
#[losant_model(request, response)]
struct PartColor {
    /// The part.
    part: String,
    /// How often it was painted.
    layers: Option<u8>,
}

/// A gadget to paint.
#[losant_model(request)]
struct Painting {
    /// The color.
    color: Color,
    /// The colors of the parts.
    parts: Vec<PartColor>,
    /// What it cost to paint each part before.
    costs: BTreeMap<String, f64>,
    /// Where to go, step by step.
    route: Option<Vec<Vec<String>>>,
    /// Any other value.
    entries: Option<Value>,
}

#[test]
fn required_fields_need_no_default() {
    let painting = Painting::new(Color::Red, [PartColor::new("lid")], [("lid", 2)])
        .route([["a", "b"], ["c", "d"]])
        .entries("free");
    let document = json!({
        "color": "Red",
        "parts": [{"part": "lid"}],
        "costs": {"lid": 2.0},
        "route": [["a", "b"], ["c", "d"]],
        "entries": "free",
    });
    assert_eq!(to_value(&painting).unwrap(), document);
    assert_eq!(from_value::<Painting>(document).unwrap(), painting);
    assert_eq!(decode_error::<Painting>(json!({})), "missing field `color`");
}

#[test]
fn models_that_are_sent_and_returned_are_read_as_responses() {
    let read: PartColor = from_value(json!({"part": "lid", "layers": 2.0, "since": 5})).unwrap();
    assert_eq!(read, PartColor::new("lid").layers(2));
    assert_eq!(from_value::<PartColor>(json!({"part": null})).unwrap(), PartColor::new(""));
    assert_eq!(to_value(PartColor::new("")).unwrap(), json!({"part": ""}));
}

#[test]
fn request_models_reject_missing_unknown_and_mistyped_fields() {
    assert_eq!(decode_error::<GadgetPost>(json!({"parentId": null})), "missing field `name`");
    assert_eq!(decode_error::<GadgetPost>(json!({"name": "a"})), "missing field `parentId`");
    let unknown = decode_error::<GadgetPost>(json!({"name": "a", "parentId": null, "colour": 1}));
    assert_eq!(unknown, "unknown field `colour`, expected one of `name`, `parentId`, `PIN`");
    let mistyped = decode_error::<GadgetPost>(json!({"name": 5}));
    assert_eq!(mistyped, "`name`: invalid type: integer `5`, expected a string");
    assert!(decode_error::<ApiTokenPost>(json!({"scope": []})).contains("`name`"));
    assert!(
        decode_error::<DevicePatch>(json!({"creationDate": "2026-01-02"})).contains("creationDate")
    );
}

#[test]
fn open_unions_keep_unknown_variants() {
    let known = json!({"inputType": "deviceData", "fileName": "a.csv", "start": -5.0, "end": 0.0});
    let unknown = json!({"inputType": "satelliteImage", "fileName": "b.tiff", "bands": [1, 4]});
    let without_kind = json!({"fileName": "c.csv"});
    assert_round_trip::<NotebookInput>(&known);
    assert_round_trip::<Notebook>(&json!({"id": "n", "inputs": [known, unknown, without_kind]}));

    let made = NotebookInput::from(DeviceDataInput::new("a.csv", -5.0, 0.0));
    assert_eq!(to_value(&made).unwrap(), known);
    assert_eq!(from_value::<NotebookInput>(known).unwrap(), made);
    let read = from_value::<NotebookInput>(unknown.clone()).unwrap();
    assert!(
        matches!(read, NotebookInput::Unknown(object) if Value::Object(object.clone()) == unknown)
    );

    let error = decode_error::<NotebookInput>(json!({"inputType": "deviceData", "start": "noon"}));
    assert!(error.contains("`start`") && error.contains("expected f64"), "{error}");
    assert!(decode_error::<NotebookInput>(json!("deviceData")).contains("expected a map"));
}

#[test]
fn patch_distinguishes_absent_null_and_value() {
    let json = |patch: GadgetPatch| serde_json::to_string(&patch).unwrap();
    assert_eq!(json(GadgetPatch::new()), "{}");
    assert_eq!(json(GadgetPatch::new().clear_parent_id()), r#"{"parentId":null}"#);
    assert_eq!(json(GadgetPatch::new().parent_id("b")), r#"{"parentId":"b"}"#);
    assert_eq!(from_str::<GadgetPatch>("{}").unwrap().parent_id, None);
    assert_eq!(from_str::<GadgetPatch>(r#"{"parentId":null}"#).unwrap().parent_id, Some(None));
}

#[test]
fn secret_fields_are_redacted_in_debug_output() {
    let gadget = GadgetPost::new("a", None).pin("1234");
    let shown = format!("{gadget:?} {gadget:#?}");
    assert!(shown.contains('…') && !shown.contains("1234"), "{shown}");
}

/// Credentials, by name.
#[losant_model(response)]
struct Credentials {
    /// All of them.
    #[secret]
    #[rest]
    values: std::collections::BTreeMap<String, String>,
}

#[test]
fn secret_rest_is_redacted_in_debug_output() {
    let credentials: Credentials = from_value(json!({"key": "1234"})).unwrap();
    let shown = format!("{credentials:?}");
    assert!(shown.contains('…') && !shown.contains("1234"), "{shown}");
}

/// Credentials of which only one is known.
#[losant_model(response)]
struct SomeCredentials {
    /// The known one.
    #[secret]
    pub key: Option<String>,
    /// The others.
    #[rest]
    values: std::collections::BTreeMap<String, String>,
}

losant::open_union! {
    /// Credentials of any kind.
    enum AnyCredentials by "kind" {
        /// Credentials by name.
        Named(SomeCredentials) = "named",
    }
}

#[test]
fn unknown_content_beside_secrets_is_redacted_in_debug_output() {
    let content = json!({"kind": "named", "key": "1234", "pin": "1234"});
    let named: AnyCredentials = from_value(content).unwrap();
    assert_eq!(format!("{named:?}"), r"Named(SomeCredentials { key: Some(…), values: … })");
    let unknown: AnyCredentials = from_value(json!({"kind": "1234", "pin": "1234"})).unwrap();
    assert_eq!(format!("{unknown:?}"), "Unknown(…)");
}

#[test]
fn patch_from_a_response_omits_read_only_fields() {
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
fn recipe_patch_keeps_the_attributes_of_the_recipe() {
    let attributes = json!([{"name": "temperature", "dataType": "number"}]);
    let recipe = json!({"id": "r", "name": "pump", "attributes": attributes});
    let patch = DeviceRecipePatch::from(&from_value::<DeviceRecipe>(recipe).unwrap());
    assert_eq!(to_value(&patch).unwrap(), json!({"name": "pump", "attributes": attributes}));
}

#[test]
fn device_state_is_built_from_any_map() {
    let one = OneOrMany::from(losant::models::DeviceState::of(&json!({"on": true})).unwrap());
    assert_eq!(to_value(&one).unwrap(), json!({"data": {"on": true}}));
    assert!(losant::models::DeviceState::of(&[1, 2]).is_err());
}
