//! The attributes of devices, which are documents of their own and part of the device.

use serde_json::Value;

use super::relations::complete;
use super::state::FakeState;
use super::store::{Document, segment};
use crate::Resource;

const DEVICE: &str = "device";
const ATTRIBUTE: &str = "deviceAttribute";
const FIELD: &str = "attributes";

impl FakeState {
    /// Keeps documents the same that say the same, after a change of one of a resource.
    pub(super) fn sync(&mut self, resources: &[&'static Resource], item: &str, path: &str) {
        self.sync_groups(item, path);
        self.sync_versions(item, path);
        if item == DEVICE {
            self.show_connection(path);
            self.attributes_of_device(resources, path);
        } else if item == ATTRIBUTE {
            let (attributes, _) = path.rsplit_once('/').unwrap_or_default();
            let device = attributes.rsplit_once('/').unwrap_or_default().0.to_owned();
            self.device_of_attributes(&device);
        }
    }

    fn attributes_of_device(&mut self, resources: &[&'static Resource], path: &str) {
        let Some(item) = resources.iter().find(|resource| resource.name == ATTRIBUTE) else {
            return;
        };
        let device = self.store.get(path);
        let Some(list) = device.and_then(|d| d.get(FIELD)).and_then(Value::as_array).cloned()
        else {
            return;
        };
        let below = format!("{path}/{FIELD}/");
        let old: Vec<_> = self.store.items(&below).map(|(path, _)| path.clone()).collect();
        for path in old {
            self.store.remove(&path, false);
        }
        for attribute in list.iter().filter_map(Value::as_object) {
            let name = attribute.get("name").and_then(Value::as_str).unwrap_or_default();
            let path = format!("{below}{}", segment(name));
            let document = complete(&self.store, item, &path, attribute.clone());
            self.store.put(&path, document);
        }
    }

    fn device_of_attributes(&mut self, device: &str) {
        let documents = self.store.items(&format!("{device}/{FIELD}/"));
        let attributes = documents.map(|(_, attribute)| {
            let mut attribute: Document = attribute.clone();
            attribute.retain(|key, _| !["applicationId", "deviceId"].contains(&&**key));
            Value::Object(attribute)
        });
        let attributes = attributes.collect();
        if let Some(device) = self.store.get_mut(device) {
            device.insert(FIELD.to_owned(), attributes);
        }
    }
}
