//! Actions on several devices at once, and the names that devices have.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::operations;
use super::query::{advanced, filter::is_one_of};
use super::relations;
use super::route::Refusal;
use super::series::number;
use super::state::{FakeState, Incoming};
use super::store::{Document, values_at};
use super::telemetry::{Range, Removal};

/// The most names that a response has.
const MOST_NAMES: usize = 1000;

impl FakeState {
    /// `devices.attributeNames`
    pub(super) fn attribute_names(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let types = incoming.given.list("dataType");
        let devices = self.queried(incoming)?;
        let attributes = devices.iter().flat_map(|device| values_at(device, "attributes"));
        let attributes = attributes.filter(|attribute| {
            let attribute = attribute.as_object();
            types.is_empty() || attribute.is_some_and(|a| is_one_of(a, "dataType", &types))
        });
        let names = names(incoming, attributes.filter_map(|attribute| attribute["name"].as_str()));
        Ok(json!({"attributeNames": names}))
    }

    /// `devices.tagKeys`
    pub(super) fn tag_keys(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let devices = self.queried(incoming)?;
        let keys = devices.iter().flat_map(|device| values_at(device, "tags.key"));
        Ok(json!({"tagKeys": names(incoming, keys.filter_map(Value::as_str))}))
    }

    /// `devices.tagValues`
    pub(super) fn tag_values(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let key = incoming.given.text("key").unwrap_or_default();
        let devices = self.queried(incoming)?;
        let tags = devices.iter().flat_map(|device| values_at(device, "tags"));
        let values = tags.filter(|tag| tag["key"] == key).filter_map(|tag| tag["value"].as_str());
        Ok(json!({"tagKey": key, "tagValues": names(incoming, values)}))
    }

    /// `devices.deviceNames`
    pub(super) fn device_names(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let devices = self.queried(incoming)?;
        let start = start(incoming);
        let named = devices.into_iter().filter(|device| {
            let name = device.get("name").and_then(Value::as_str).unwrap_or_default();
            name.to_lowercase().starts_with(&start)
        });
        let summary = named.take(MOST_NAMES).map(|device| {
            let field = |key: &str| device.get(key).cloned().unwrap_or_default();
            json!({"id": field("id"), "name": field("name"), "deviceClass": field("deviceClass")})
        });
        Ok(json!({"deviceSummary": summary.collect::<Vec<_>>()}))
    }

    /// The devices of an application that fit the query of a request.
    fn queried(&self, incoming: &Incoming<'_>) -> Result<Vec<&Document>, Refusal> {
        let all = self.store.items(&format!("{}/devices/", incoming.document_path()));
        let all = all.map(|(path, device)| (path.as_str(), device)).collect();
        let selected = super::query::filter::keep(&self.store, incoming, all)?;
        Ok(selected.into_iter().map(|(_, device)| device).collect())
    }

    /// `devices.delete`
    pub(super) fn delete_devices(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let devices = self.selected_devices(incoming)?;
        for path in &devices {
            relations::remove(&mut self.store, "device", path);
        }
        Ok(json!({"removed": devices.len(), "failed": 0}))
    }

    /// `devices.restore`
    pub(super) fn restore_devices(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let deleted = self.store.deleted_items(&format!("{}/devices/", incoming.document_path()));
        let deleted: Vec<_> = deleted.map(|(path, device)| (path.as_str(), device)).collect();
        let query = incoming.body.get("query").filter(|query| !query.is_null());
        let schema = &super::known::schemas::DEVICES;
        let query = query.map(|query| advanced::parse(schema, query)).transpose()?;
        let selected = query.map(|query| query.select(&self.store, deleted)).unwrap_or_default();
        let paths: Vec<_> = selected.into_iter().map(|(path, _)| path.to_owned()).collect();
        for path in &paths {
            self.store.restore(path);
            self.sync(incoming.resources, "device", path);
        }
        Ok(json!({"restored": paths.len(), "failed": 0}))
    }

    /// `devices.patch`: fields that all devices get, and operations on parts of them.
    pub(super) fn patch_devices(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let devices = self.selected_devices(incoming)?;
        for path in &devices {
            let mut device = self.store.get(path).cloned().unwrap_or_default();
            relations::merge(&mut device, &incoming.body["updateFields"]);
            for operation in incoming.body["updateOperations"].as_array().into_iter().flatten() {
                operations::apply(&mut device, operation);
            }
            device.insert("lastUpdated".to_owned(), self.store.date());
            self.store.put(path, device);
            self.sync(incoming.resources, "device", path);
        }
        Ok(json!({"updated": devices.len(), "failed": 0, "skipped": 0}))
    }

    /// `devices.removeData`
    pub(super) fn remove_devices_data(
        &mut self,
        incoming: &Incoming<'_>,
    ) -> Result<Value, Refusal> {
        let body = &incoming.body;
        let keeps = |key: &str| body[key] == true;
        let (start, end) = (number(body, "start"), number(body, "end"));
        let removal = Removal {
            range: Range::new(start, end, None, self.millis()),
            attributes: body["attributes"].as_array().map(Vec::as_slice),
            keeps_connections: keeps("keepConnectionHistory"),
            keeps_commands: keeps("keepCommandHistory"),
        };
        for path in self.selected_devices(incoming)? {
            if let Some(telemetry) = self.telemetry.get_mut(&path) {
                telemetry.remove(&removal);
            }
        }
        Ok(self.job())
    }
}

/// Distinct names that start as the request asks for, sorted.
fn names<'n>(incoming: &Incoming<'_>, all: impl Iterator<Item = &'n str>) -> Vec<String> {
    let start = start(incoming);
    let names = all.filter(|name| name.to_lowercase().starts_with(&start));
    let names: BTreeSet<_> = names.map(str::to_owned).collect();
    names.into_iter().take(MOST_NAMES).collect()
}

fn start(incoming: &Incoming<'_>) -> String {
    incoming.given.text("startsWith").unwrap_or_default().to_lowercase()
}
