//! Documents are built, sent, edited and sent back: `cargo run --example models`.

use std::collections::BTreeMap;
use std::error::Error;

use losant::models::{
    AdvancedDeviceQuery, AdvancedEventQuery, DataType, Device, DeviceAttributePost, DeviceClass,
    DeviceDataInput, DevicePatch, DevicePost, DeviceState, EventsExport, FlowClass, FlowNode,
    FlowPost, FlowTrigger, FlowTriggerType, NotebookPost, TagFilter, TemporaryUrlOutput,
    TimeSeriesQuery,
};
use serde_json::json;

#[derive(serde::Serialize)]
struct Reading {
    temperature: f64,
    running: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    new_documents()?;
    queries()?;
    states()?;
    edited_document()
}

/// Constructors take the required fields, setters the others.
fn new_documents() -> Result<(), Box<dyn Error>> {
    let pump = DevicePost::new("pump 7")
        .device_class(DeviceClass::Standalone)
        .tags([("site", "north")])
        .attributes([DeviceAttributePost::new("temperature", DataType::Number)]);
    show("A new device", &pump)?;

    let flow = FlowPost::new("Warn when hot")
        .flow_class(FlowClass::Cloud)
        .triggers([FlowTrigger::new(FlowTriggerType::DeviceTag)
            .key("site=north")
            .output_ids([["check"]])])
        .nodes([FlowNode::new("ConditionalNode")
            .id("check")
            .config(json!({"expression": "{{data.temperature}} > 80"}))]);
    show("A new workflow", &flow)?;

    let report = NotebookPost::new("Pumps of the last hour")
        .inputs([DeviceDataInput::new("pumps.csv", -3_600_000, 0)])
        .outputs([TemporaryUrlOutput::new("report.pdf")]);
    show("A new notebook", &report)
}

fn queries() -> Result<(), Box<dyn Error>> {
    let unacknowledged =
        AdvancedEventQuery::new().state().eq("new").level().one_of(["error", "critical"]).any([
            AdvancedEventQuery::new().subject().starts_with("Pump"),
            AdvancedEventQuery::new().device_id().eq("575ecf887ae143cd83dc4aa2"),
        ]);
    show("An export of events", &EventsExport::new().query(unacknowledged))?;

    let day = TimeSeriesQuery::new()
        .duration(86_400_000.0)
        .resolution(3_600_000.0)
        .attributes(["temperature"])
        .device_query(AdvancedDeviceQuery::new().tag("site", "north"));
    show("The last day, hour by hour", &day)?;

    show("A filter by tags", &[TagFilter::from(("site", "north")), TagFilter::new().key("model")])
}

/// The state of a device has the attributes that the device declares, so any struct or map will do.
fn states() -> Result<(), Box<dyn Error>> {
    let reading = Reading { temperature: 21.5, running: true };
    let from_struct = DeviceState::of(&reading)?;
    let from_json = DeviceState::of(&json!({"temperature": 21.5, "running": true}))?;
    let from_map = DeviceState::new(BTreeMap::from([
        ("temperature".to_owned(), json!(21.5)),
        ("running".to_owned(), json!(true)),
    ]));
    assert_eq!(from_struct, from_json);
    assert_eq!(from_json, from_map);
    show("A state", &from_map)
}

/// A response becomes the request that changes it.
fn edited_document() -> Result<(), Box<dyn Error>> {
    let device: Device = serde_json::from_value(json!({
        "id": "575ecf887ae143cd83dc4aa2",
        "name": "pump 7",
        "creationDate": "2026-01-02T03:04:05Z",
        "parentId": "575ecf887ae143cd83dc4aa3",
        "deviceClass": "somethingLosantAddedLater",
    }))?;
    let change = DevicePatch::from(&device).name("pump 8").clear_parent_id();
    show("The same device, edited", &change)
}

fn show(what: &str, document: &impl serde::Serialize) -> Result<(), Box<dyn Error>> {
    println!("{what}: {}", serde_json::to_string(document)?);
    Ok(())
}
