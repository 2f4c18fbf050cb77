//! Documents generated from a schema.

use std::path::PathBuf;

use serde_json::{Value, json};

/// Generates documents of a schema that together cover each property and each alternative.
pub(super) struct Samples {
    pub(super) schemas: PathBuf,
    /// Whether strings of an enumeration get a value that the schema does not list.
    pub(super) unknown_values: bool,
}

impl Samples {
    pub(super) fn of(&self, schema: &Value, depth: usize) -> Vec<Value> {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let Some(name) = name.rsplit('/').next().filter(|_| depth < 4) else { return vec![] };
            return self.of(&self.schema(name), depth + 2);
        }
        for key in ["oneOf", "anyOf"] {
            let Some(Value::Array(options)) = schema.get(key) else { continue };
            let options =
                options.iter().filter(|option| describes_a_value(option)).collect::<Vec<_>>();
            if schema.get("properties").is_none() && !options.is_empty() {
                return options.into_iter().flat_map(|option| self.of(option, depth + 1)).collect();
            }
        }
        if let Some(Value::Array(parts)) = schema.get("allOf") {
            let mut merged = serde_json::Map::new();
            for part in parts.iter().filter_map(|part| self.of(part, depth + 1).pop()) {
                merged.extend(part.as_object().cloned().unwrap_or_default());
            }
            return vec![Value::Object(merged)];
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            let first = values.iter().take(1).cloned();
            let new = self.unknown_values && values.iter().all(Value::is_string);
            return if new { vec![json!("addedLater")] } else { first.collect() };
        }
        let kind = schema.get("type").and_then(Value::as_str);
        match kind {
            Some("array") => {
                let items = schema.get("items").map(|items| self.of(items, depth + 1));
                vec![Value::Array(items.unwrap_or_default())]
            }
            Some("string") => vec![text(schema)],
            Some("integer") => vec![json!(7)],
            Some("number") => vec![json!(2.5)],
            Some("boolean") => vec![json!(true)],
            Some("null") => vec![],
            _ if schema.get("properties").is_some() => self.object(schema, depth),
            Some("object") => self.map(schema, depth),
            _ => vec![json!("any")],
        }
    }

    /// Objects with all properties, as many as the property with the most alternatives has.
    fn object(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let properties = schema["properties"].as_object().cloned().unwrap_or_default();
        let properties: Vec<_> = properties
            .iter()
            .filter(|(_, schema)| schema.is_object())
            .map(|(key, schema)| (key.clone(), self.of(schema, depth + 1)))
            .collect();
        let count = properties.iter().map(|(_, samples)| samples.len()).max().unwrap_or(1).max(1);
        (0..count)
            .map(|at| {
                let entries = properties.iter().filter_map(|(key, samples)| {
                    let sample = samples.get(at).or(samples.first())?;
                    Some((key.clone(), sample.clone()))
                });
                Value::Object(entries.collect())
            })
            .collect()
    }

    fn map(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let value = patterns.and_then(|patterns| patterns.values().next());
        let value = value.or(schema.get("additionalProperties")).filter(|value| value.is_object());
        let samples = value.map(|value| self.of(value, depth + 1)).unwrap_or_default();
        samples.into_iter().map(|sample| json!({"someKey": sample})).collect()
    }

    pub(super) fn schema(&self, name: &str) -> Value {
        let text = std::fs::read_to_string(self.schemas.join(format!("{name}.json"))).unwrap();
        serde_json::from_str(&text).unwrap()
    }
}

fn describes_a_value(schema: &Value) -> bool {
    ["type", "properties", "enum", "$ref", "oneOf"].iter().any(|key| schema.get(key).is_some())
}

fn text(schema: &Value) -> Value {
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => json!("2026-01-02T03:04:05.678Z"),
        _ => json!("575ec7417ae143cd83dc4a95"),
    }
}
