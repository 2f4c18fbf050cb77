//! Reads JSON schemas: their alternatives, and what they contain.

use std::collections::BTreeMap;

use losant::Shape;
use serde_json::{Map, Value};

/// The schemas of a description by name, which refer to each other.
pub(super) struct Schemas<'s>(pub(super) &'s BTreeMap<String, Value>);

impl Schemas<'_> {
    /// The alternatives of a schema without `null`, and whether `null` is one.
    pub(super) fn alternatives(&self, schema: &Value) -> (Vec<Value>, bool) {
        self.alternatives_within(schema, &[])
    }

    /// The same, in these schemas, which may refer to themselves.
    fn alternatives_within(&self, schema: &Value, within: &[&str]) -> (Vec<Value>, bool) {
        if let Some(name) = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
            let schema = self.0.get(name).filter(|_| !within.contains(&name));
            let within = [within, &[name]].concat();
            return schema
                .map(|schema| self.alternatives_within(schema, &within))
                .unwrap_or_default();
        }
        for key in ["oneOf", "anyOf"] {
            let options = schema[key].as_array().into_iter().flatten();
            let options: Vec<_> = options.filter(|option| option.is_object()).collect();
            let describes = |option: &Value| {
                ["type", "properties", "enum", "$ref", "oneOf"]
                    .iter()
                    .any(|key| option.get(key).is_some())
            };
            if !options.is_empty()
                && options.iter().all(|option| describes(option))
                && schema.get("properties").is_none()
            {
                let all: Vec<_> =
                    options.iter().map(|option| self.alternatives_within(option, within)).collect();
                let null = all.iter().any(|(_, null)| *null);
                return (all.into_iter().flat_map(|(schemas, _)| schemas).collect(), null);
            }
        }
        if let Some(parts) = schema["allOf"].as_array() {
            let parts = parts.iter().flat_map(|part| self.alternatives_within(part, within).0);
            let merged = parts.fold(Map::new(), |mut merged, part| {
                merge(&mut merged, part.as_object().unwrap_or(&Map::new()));
                merged
            });
            return (vec![merged.into()], false);
        }
        let types = schema["type"].as_array();
        let null =
            types.is_some_and(|types| types.contains(&"null".into())) || schema["type"] == "null";
        let values = schema["enum"].as_array();
        let null = null || values.is_some_and(|values| values.contains(&Value::Null));
        if schema["type"] == "null" { (vec![], true) } else { (vec![schema.clone()], null) }
    }
}

fn merge(merged: &mut Map<String, Value>, part: &Map<String, Value>) {
    for (key, value) in part {
        match (merged.get_mut(key), value) {
            (Some(Value::Object(merged)), Value::Object(part)) => merge(merged, part),
            (Some(Value::Array(merged)), Value::Array(part)) => merged.extend(part.clone()),
            _ => {
                merged.insert(key.clone(), value.clone());
            }
        }
    }
}

pub(super) fn has_type(schema: &Value, name: &str) -> bool {
    let types = schema["type"].as_array();
    schema["type"] == name || types.is_some_and(|types| types.contains(&name.into()))
}

pub(super) fn of_type<'s>(schemas: &'s [Value], name: &'s str) -> impl Iterator<Item = &'s Value> {
    schemas.iter().filter(move |schema| has_type(schema, name))
}

pub(super) fn is_of(schema: &Value, shape: &Shape) -> bool {
    match shape {
        Shape::List(_) => has_type(schema, "array"),
        Shape::Object(_) | Shape::Union { .. } | Shape::Map(_) => has_type(schema, "object"),
        Shape::Integer | Shape::Number => {
            ["integer", "number"].iter().any(|name| has_type(schema, name))
        }
        Shape::Boolean => has_type(schema, "boolean"),
        Shape::Any => true,
        _ => has_type(schema, "string"),
    }
}

pub(super) fn map_values(schema: &Value) -> impl Iterator<Item = &Value> {
    let patterns = schema["patternProperties"].as_object().into_iter().flat_map(Map::values);
    let others = Some(&schema["additionalProperties"]).filter(|schema| schema.is_object());
    patterns.chain(others)
}

/// Whether a schema says more than a type.
pub(super) fn has_rules(schema: &Value) -> bool {
    let own =
        ["minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems", "enum"];
    let Some(schema) = schema.as_object() else { return false };
    own.iter().any(|key| schema.contains_key(*key))
        || ["items", "additionalProperties"]
            .iter()
            .any(|key| schema.get(*key).is_some_and(has_rules))
        || ["properties", "patternProperties", "oneOf", "anyOf"].iter().any(|key| {
            match schema.get(*key) {
                Some(Value::Object(schemas)) => schemas.values().any(has_rules),
                Some(Value::Array(schemas)) => schemas.iter().any(has_rules),
                _ => false,
            }
        })
}
