//! Every model compared with Losant's schemas, by documents that are read and written again.

mod rules;
mod samples;
mod table;
mod whole_numbers;

use std::collections::HashSet;
use std::path::PathBuf;

use jiff::Timestamp;
use serde_json::{Value, json};

use samples::Samples;
use table::{SCHEMAS, SHAPES};

use super::read_file;

/// Collects the differences with their paths. In a response, `null` and an empty list or map equal an
/// absent field.
fn differences(
    original: &Value,
    result: &Value,
    is_request: bool,
    at: &str,
    found: &mut Vec<String>,
) {
    match (original, result) {
        (Value::Object(original), Value::Object(result)) => {
            let keys =
                original.keys().chain(result.keys().filter(|key| !original.contains_key(*key)));
            for key in keys {
                let at = format!("{at}.{key}");
                match (original.get(key), result.get(key)) {
                    (Some(original), Some(result)) => {
                        differences(original, result, is_request, &at, found);
                    }
                    (Some(original), None) if !is_request && is_empty(original) => {}
                    (Some(original), None) => found.push(format!("{at} is lost: {original}")),
                    (None, Some(result)) => found.push(format!("{at} was added: {result}")),
                    (None, None) => {}
                }
            }
        }
        (Value::Array(original), Value::Array(result)) if original.len() == result.len() => {
            for (index, (original, result)) in original.iter().zip(result).enumerate() {
                differences(original, result, is_request, &format!("{at}[{index}]"), found);
            }
        }
        (Value::String(original), Value::String(result))
            if original == result || same_instant(original, result) => {}
        (Value::Number(original), Value::Number(result))
            if original.as_f64() == result.as_f64() => {}
        (original, result) if original == result => {}
        (original, result) => found.push(format!("{at} was {original} and became {result}")),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        value => value.is_null(),
    }
}

fn same_instant(original: &str, result: &str) -> bool {
    let (original, result) = (original.parse::<Timestamp>(), result.parse::<Timestamp>());
    matches!((original, result), (Ok(original), Ok(result)) if original == result)
}

/// Whether the schema is a request body, which contains only what the caller set.
fn is_request(schema: &str) -> bool {
    ["Post", "Patch"].iter().any(|end| schema.ends_with(end))
}

/// The document without the fractions of numbers that are integers in the models.
fn with_whole_numbers(schema: &str, document: &Value) -> Value {
    let mut document = document.clone();
    if let Some((_, shape)) = SHAPES.iter().find(|(name, _)| *name == schema) {
        whole_numbers::round(&mut document, shape());
    }
    document
}

fn check(schema: &str, document: &Value) -> Vec<String> {
    let Some((_, round_trip)) = SCHEMAS.iter().find(|(name, _)| *name == schema) else {
        return vec![format!("{schema} has no model")];
    };
    let document = with_whole_numbers(schema, document);
    match round_trip(&document) {
        Err(error) => vec![format!("{schema} was rejected: {error}")],
        Ok(result) => {
            let mut found = Vec::new();
            differences(&document, &result, is_request(schema), schema, &mut found);
            found
        }
    }
}

fn is_broken(schema: &str) -> bool {
    super::deviations::schemas().any(|name| name == schema)
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

#[test]
fn described_examples_survive_a_round_trip() {
    let Some(examples) = read_file("LOSANT_API_SPEC", "apiExamples.json") else { return };
    let examples: serde_json::Map<String, Value> = serde_json::from_str(&examples).unwrap();
    let mut found = Vec::new();
    for (schema, example) in &examples {
        if schema != "deviceAttributes" {
            found.extend(check(schema, example));
        }
    }
    assert_none(&found);
}

#[test]
fn recorded_documents_survive_a_round_trip() {
    let Some(lines) = read_file("LOSANT_GOLDEN", "instances.jsonl") else { return };
    let mut found = Vec::new();
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let schema = line["schema"].as_str().unwrap();
        if !is_broken(schema) {
            found.extend(check(schema, &line["instance"]));
        }
    }
    assert_none(&found);
}

fn samples(unknown_values: bool) -> Option<Samples> {
    read_file("LOSANT_API_SPEC", "apiInfo.json")?;
    let directory = std::env::var_os("LOSANT_API_SPEC")?;
    Some(Samples { schemas: PathBuf::from(directory).join("schemas"), unknown_values })
}

#[test]
fn every_schema_property_has_a_field() {
    let Some(samples) = samples(false) else { return };
    let mut found = Vec::new();
    let mut seen = 0;
    for entry in std::fs::read_dir(&samples.schemas).unwrap() {
        let file = entry.unwrap().path();
        let schema = file.file_stem().unwrap().to_str().unwrap().to_owned();
        seen += 1;
        if is_broken(&schema) {
            continue;
        }
        for document in samples.of(&samples.schema(&schema), 0) {
            found.extend(check(&schema, &document));
        }
    }
    assert_none(&found);
    assert_eq!(seen, SCHEMAS.len(), "the table must have every schema of the description");
}

/// The document with an unknown field in every object.
fn with_unknown_fields(document: &Value) -> Value {
    match document {
        Value::Object(entries) => {
            let is_map = ["someKey", "sandbox"].iter().any(|key| entries.contains_key(*key));
            let mut entries: serde_json::Map<_, _> = entries
                .iter()
                .map(|(key, value)| (key.clone(), with_unknown_fields(value)))
                .collect();
            if !is_map {
                entries.insert("addedLater".to_owned(), json!("by Losant"));
            }
            Value::Object(entries)
        }
        Value::Array(items) => items.iter().map(with_unknown_fields).collect(),
        other => other.clone(),
    }
}

/// The schemas of responses.
fn response_schemas() -> HashSet<String> {
    let info = read_file("LOSANT_API_SPEC", "apiInfo.json").unwrap();
    let info: Value = serde_json::from_str(&info).unwrap();
    let resources = info.as_object().unwrap().values();
    let actions = resources.flat_map(|resource| resource["actions"].as_object().unwrap().values());
    let responses = actions.flat_map(|action| action["responses"].as_object().unwrap().values());
    let schemas = responses.filter_map(|response| response["schema"]["$ref"].as_str());
    schemas.filter_map(|schema| Some(schema.rsplit('/').next()?.to_owned())).collect()
}

/// The document without each of its top-level fields in turn.
fn with_missing_fields(document: &Value) -> Vec<Value> {
    let Value::Object(entries) = document else { return vec![] };
    let without = |key: &String| {
        let mut entries = entries.clone();
        entries.remove(key);
        Value::Object(entries)
    };
    entries.keys().map(without).collect()
}

#[test]
fn responses_tolerate_added_and_missing_fields() {
    let Some(samples) = samples(true) else { return };
    let mut found = Vec::new();
    let responses = response_schemas();
    for (schema, round_trip) in SCHEMAS.iter().filter(|(schema, _)| responses.contains(*schema)) {
        for document in samples.of(&samples.schema(schema), 0) {
            let document = with_whole_numbers(schema, &document);
            let changed = std::iter::once(with_unknown_fields(&document))
                .chain(with_missing_fields(&document));
            let refused = changed.filter_map(|changed| round_trip(&changed).err());
            found.extend(refused.map(|error| format!("{schema}: {error}")));
        }
    }
    assert_none(&found);
}
