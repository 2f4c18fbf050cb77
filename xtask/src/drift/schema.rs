//! Compares two states of the JSON schemas, field by field.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::report::{Drift, indented, variant};
use crate::names::{capital, snake, type_name, words};

pub(super) fn compare_all(
    drift: &mut Drift,
    old: &BTreeMap<String, Value>,
    new: &BTreeMap<String, Value>,
) {
    for (name, was) in old {
        match new.get(name) {
            Some(is) => compare(drift, name, &flattened(was), &flattened(is)),
            None => drift.breaks(format!("schema {name}: removed")),
        }
    }
    for (name, is) in new.iter().filter(|(name, _)| !old.contains_key(*name)) {
        drift.adds(&format!("schema {name}: new"), &model(name, is));
    }
}

fn compare(drift: &mut Drift, name: &str, old: &Fields, new: &Fields) {
    for (path, was) in old {
        let field = format!("schema {name}: `{path}`");
        match new.get(path) {
            Some(is) => compare_fields(drift, &field, was, is),
            None => drift.breaks(format!("{field} removed")),
        }
    }
    for (path, is) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        let what = format!("schema {name}: new field `{path}`");
        if is.required {
            drift.breaks(format!("{what}, which is required"));
        }
        drift.adds(&what, &is.declaration(path));
    }
}

fn compare_fields(drift: &mut Drift, field: &str, was: &Field, is: &Field) {
    if is.kind != was.kind {
        drift.breaks(format!("{field} is {}, was {}", is.kind, was.kind));
    }
    if is.required && !was.required {
        drift.breaks(format!("{field} is now required"));
    }
    for gone in was.values.difference(&is.values) {
        drift.breaks(format!("{field} no longer allows `{gone}`"));
    }
    for value in is.values.difference(&was.values) {
        drift.adds(&format!("{field} has a new value"), &variant(value));
    }
}

/// The declaration of a model, with the fields of its first level.
fn model(name: &str, schema: &Value) -> String {
    let fields = flattened(schema);
    let direct = fields.iter().filter(|(path, _)| !path.contains(['.', '[']));
    let fields: String = direct.map(|(path, field)| field.declaration(path)).collect();
    let kind = match name {
        name if name.ends_with("Patch") => "patch",
        name if name.ends_with("Post") => "request",
        _ => "response",
    };
    let (ty, fields) = (type_name(name), indented(&fields));
    format!("/// {ty}.\n#[losant_model({kind})]\npub struct {ty} {{\n{fields}\n}}")
}

/// The properties of a schema by their paths: `a.b`, `items[].c`.
type Fields = BTreeMap<String, Field>;

/// A property of a schema.
#[derive(Debug)]
struct Field {
    kind: String,
    required: bool,
    values: BTreeSet<String>,
}

impl Field {
    fn declaration(&self, path: &str) -> String {
        let name = path.rsplit(['.', ']']).find(|name| !name.is_empty()).unwrap_or(path);
        let ty = match self.kind.as_str() {
            "string" => "String",
            "string date-time" => "Timestamp",
            "integer" => "i64",
            "number" => "f64",
            "boolean" => "bool",
            "array" => "Vec<Value>",
            _ => "Value",
        };
        format!("/// {}.\npub {}: Option<{ty}>,\n", capital(&words(name)), snake(name))
    }
}

fn flattened(schema: &Value) -> Fields {
    let mut fields = BTreeMap::new();
    flatten(schema, "", &mut fields);
    fields
}

fn flatten(schema: &Value, path: &str, fields: &mut Fields) {
    for variants in ["oneOf", "anyOf", "allOf"] {
        for variant in schema[variants].as_array().into_iter().flatten() {
            flatten(variant, path, fields);
        }
    }
    if schema["items"].is_object() {
        flatten(&schema["items"], &format!("{path}[]"), fields);
    }
    let required: BTreeSet<_> = strings(&schema["required"]).collect();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let field = fields.entry(path.clone()).or_insert_with(|| Field {
            kind: kind(property),
            required: required.contains(name.as_str()),
            values: BTreeSet::new(),
        });
        field.values.extend(strings(&property["enum"]).map(str::to_owned));
        flatten(property, &path, fields);
    }
}

/// The type of a property, as far as it matters: a reference, or the types with their format.
fn kind(property: &Value) -> String {
    if let Some(reference) = property["$ref"].as_str() {
        return type_name(reference);
    }
    let kinds: BTreeSet<_> = match &property["type"] {
        Value::String(kind) => [kind.clone()].into(),
        kinds @ Value::Array(_) => strings(kinds).map(str::to_owned).collect(),
        _ => {
            let variants = ["oneOf", "anyOf"].into_iter();
            variants.filter_map(|name| property[name].as_array()).flatten().map(kind).collect()
        }
    };
    let kinds = kinds.into_iter().collect::<Vec<_>>().join(" or ");
    match property["format"].as_str() {
        Some(format) => format!("{kinds} {format}"),
        None => kinds,
    }
}

fn strings(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}
