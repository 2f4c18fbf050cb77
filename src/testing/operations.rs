//! The operations of `devices.patch`, each of which changes a part of a device.

use serde_json::{Value, json};

use super::store::Document;

/// Carries out an operation, which is valid. One on an attribute that the device lacks does nothing.
pub(super) fn apply(device: &mut Document, operation: &Value) {
    let text = |key: &str| operation[key].as_str().unwrap_or_default();
    let (value, target) = (&operation["value"], text("target"));
    let is_set = text("operation") == "set";
    match (text("operation"), target) {
        ("set", "tag") => {
            change_list(device, "tags", |tags| put(tags, "key", value));
        }
        ("remove", "tag") => {
            change_list(device, "tags", |tags| tags.retain(|tag| tag["key"] != text("tagKey")));
        }
        ("add", _) => {
            change_list(device, "attributes", |attributes| put(attributes, "name", value));
        }
        ("remove", "attribute") => change_list(device, "attributes", |attributes| {
            attributes.retain(|attribute| attribute["name"] != text("attributeName"));
        }),
        (_, "attributeTag") => {
            let Some(attribute) = attribute(device, text("attributeName")) else { return };
            let tags = attribute.entry("attributeTags").or_insert_with(|| json!({}));
            let Value::Object(tags) = tags else { return };
            if is_set {
                tags.insert(
                    value["key"].as_str().unwrap_or_default().to_owned(),
                    value["value"].clone(),
                );
            } else {
                tags.remove(text("tagKey"));
            }
        }
        (_, "attributeName" | "attributeDescription" | "attributeContentType") => {
            let key = match target {
                "attributeName" => "name",
                "attributeDescription" => "description",
                _ => "contentType",
            };
            if let Some(attribute) = attribute(device, text("attributeName")) {
                set(attribute, key, value);
            }
        }
        _ => set(device, target, value),
    }
}

/// Sets a field, or removes it if there is no value.
fn set(fields: &mut Document, key: &str, value: &Value) {
    if value.is_null() {
        fields.remove(key);
    } else {
        fields.insert(key.to_owned(), value.clone());
    }
}

/// Puts an item at the end of a list, in place of the one with the same value at a key.
fn put(items: &mut Vec<Value>, key: &str, item: &Value) {
    items.retain(|other| other[key] != item[key]);
    items.push(item.clone());
}

fn change_list(device: &mut Document, key: &str, change: impl FnOnce(&mut Vec<Value>)) {
    if let Value::Array(items) = device.entry(key).or_insert_with(|| json!([])) {
        change(items);
    }
}

fn attribute<'d>(device: &'d mut Document, name: &str) -> Option<&'d mut Document> {
    let mut attributes = device.get_mut("attributes")?.as_array_mut()?.iter_mut();
    attributes.find(|attribute| attribute["name"] == name)?.as_object_mut()
}
