//! Every model holds what Losant's schemas say: documents come back as they went in.

mod table;

use std::collections::HashSet;
use std::path::PathBuf;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use table::SCHEMAS;

/// A document, read into a model and written again.
type Trip = fn(&Value) -> Result<Value, String>;

fn trip<T: DeserializeOwned + Serialize>(document: &Value) -> Result<Value, String> {
    let text = document.to_string();
    let model: T = serde_json::from_str(&text).map_err(|error| error.to_string())?;
    serde_json::to_value(&model).map_err(|error| error.to_string())
}

/// What is different, and where. In a response, `null` and nothing are one.
fn differences(given: &Value, back: &Value, is_request: bool, at: &str, found: &mut Vec<String>) {
    match (given, back) {
        (Value::Object(given), Value::Object(back)) => {
            let keys = given.keys().chain(back.keys().filter(|key| !given.contains_key(*key)));
            for key in keys {
                let at = format!("{at}.{key}");
                match (given.get(key), back.get(key)) {
                    (Some(given), Some(back)) => differences(given, back, is_request, &at, found),
                    (Some(Value::Null), None) if !is_request => {}
                    (Some(given), None) => found.push(format!("{at} is lost: {given}")),
                    (None, Some(back)) => found.push(format!("{at} is invented: {back}")),
                    (None, None) => {}
                }
            }
        }
        (Value::Array(given), Value::Array(back)) if given.len() == back.len() => {
            for (index, (given, back)) in given.iter().zip(back).enumerate() {
                differences(given, back, is_request, &format!("{at}[{index}]"), found);
            }
        }
        (Value::String(given), Value::String(back))
            if given == back || same_instant(given, back) => {}
        (Value::Number(given), Value::Number(back)) if given.as_f64() == back.as_f64() => {}
        (given, back) if given == back => {}
        (given, back) => found.push(format!("{at} is {given} and came back as {back}")),
    }
}

fn same_instant(given: &str, back: &str) -> bool {
    let (given, back) = (given.parse::<Timestamp>(), back.parse::<Timestamp>());
    matches!((given, back), (Ok(given), Ok(back)) if given == back)
}

/// The bodies of calls, which hold nothing but what the caller set.
fn is_request(schema: &str) -> bool {
    ["Post", "Patch"].iter().any(|end| schema.ends_with(end))
}

fn check(schema: &str, document: &Value) -> Vec<String> {
    let Some((_, trip)) = SCHEMAS.iter().find(|(name, _)| *name == schema) else {
        return vec![format!("{schema} has no model")];
    };
    match trip(document) {
        Err(error) => vec![format!("{schema} is refused: {error}")],
        Ok(back) => {
            let mut found = Vec::new();
            differences(document, &back, is_request(schema), schema, &mut found);
            found
        }
    }
}

/// A file of the directory that this variable names, or nothing and a word on it.
fn given(variable: &str, file: &str) -> Option<String> {
    let Some(directory) = std::env::var_os(variable) else {
        println!("skipped: {variable} is not set");
        return None;
    };
    Some(std::fs::read_to_string(std::path::Path::new(&directory).join(file)).unwrap())
}

/// What the description gets wrong: here the type is what must be meant.
const BROKEN: &[(&str, &str)] = &[
    ("deviceAttributes", "its example is an unresolved reference"),
    ("orgInvites", "the fields of an invite stand where keywords belong, so any document is valid"),
    (
        "orgInvitesUser",
        "the fields of an invite stand where keywords belong, so any document is valid",
    ),
    ("instanceAuditLogs", "its items are said to be collections of themselves"),
    ("instanceOrgMembers", "its items are said to be collections of themselves"),
];

fn is_broken(schema: &str) -> bool {
    BROKEN.iter().any(|(name, _)| *name == schema)
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_examples_of_the_description_come_back() {
    let Some(examples) = given("LOSANT_API_SPEC", "apiExamples.json") else { return };
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
fn the_recorded_documents_come_back() {
    let Some(lines) = given("LOSANT_GOLDEN", "instances.jsonl") else { return };
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

/// Documents of a schema that together have each of its properties: one for each alternative.
struct Samples {
    schemas: PathBuf,
    /// Whether enumerations have values that nobody knows yet.
    new_values: bool,
}

impl Samples {
    fn of(&self, schema: &Value, depth: usize) -> Vec<Value> {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let Some(name) = name.rsplit('/').next().filter(|_| depth < 4) else { return vec![] };
            return self.of(&self.schema(name), depth + 2);
        }
        for key in ["oneOf", "anyOf"] {
            let Some(Value::Array(ways)) = schema.get(key) else { continue };
            let ways = ways.iter().filter(|way| is_a_shape(way)).collect::<Vec<_>>();
            if schema.get("properties").is_none() && !ways.is_empty() {
                return ways.into_iter().flat_map(|way| self.of(way, depth + 1)).collect();
            }
        }
        if let Some(Value::Array(parts)) = schema.get("allOf") {
            let mut whole = serde_json::Map::new();
            for part in parts.iter().filter_map(|part| self.of(part, depth + 1).pop()) {
                whole.extend(part.as_object().cloned().unwrap_or_default());
            }
            return vec![Value::Object(whole)];
        }
        if let Some(Value::Array(values)) = schema.get("enum") {
            let known = values.iter().take(1).cloned();
            let new = self.new_values && values.iter().all(Value::is_string);
            return if new { vec![json!("addedLater")] } else { known.collect() };
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

    /// An object with all properties, and one more for each further way a property can be.
    fn object(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let properties = schema["properties"].as_object().cloned().unwrap_or_default();
        let ways: Vec<_> = properties
            .iter()
            .filter(|(_, schema)| schema.is_object())
            .map(|(key, schema)| (key.clone(), self.of(schema, depth + 1)))
            .collect();
        let most = ways.iter().map(|(_, ways)| ways.len()).max().unwrap_or(1).max(1);
        (0..most)
            .map(|at| {
                let entries = ways.iter().filter_map(|(key, ways)| {
                    let way = ways.get(at).or(ways.first())?;
                    Some((key.clone(), way.clone()))
                });
                Value::Object(entries.collect())
            })
            .collect()
    }

    fn map(&self, schema: &Value, depth: usize) -> Vec<Value> {
        let patterns = schema.get("patternProperties").and_then(Value::as_object);
        let value = patterns.and_then(|patterns| patterns.values().next());
        let value = value.or(schema.get("additionalProperties")).filter(|value| value.is_object());
        let ways = value.map(|value| self.of(value, depth + 1)).unwrap_or_default();
        ways.into_iter().map(|way| json!({"someKey": way})).collect()
    }

    fn schema(&self, name: &str) -> Value {
        let text = std::fs::read_to_string(self.schemas.join(format!("{name}.json"))).unwrap();
        serde_json::from_str(&text).unwrap()
    }
}

fn is_a_shape(schema: &Value) -> bool {
    ["type", "properties", "enum", "$ref", "oneOf"].iter().any(|key| schema.get(key).is_some())
}

fn text(schema: &Value) -> Value {
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => json!("2026-01-02T03:04:05.678Z"),
        _ => json!("575ec7417ae143cd83dc4a95"),
    }
}

fn samples(new_values: bool) -> Option<Samples> {
    given("LOSANT_API_SPEC", "apiInfo.json")?;
    let directory = std::env::var_os("LOSANT_API_SPEC")?;
    Some(Samples { schemas: PathBuf::from(directory).join("schemas"), new_values })
}

#[test]
fn every_property_of_every_schema_has_a_field() {
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
    assert_eq!(seen, SCHEMAS.len(), "each schema has a model and each model a schema");
}

/// The document with something new in every object, and with each value of an enumeration new.
fn grown(document: &Value) -> Value {
    match document {
        Value::Object(entries) => {
            let is_map = ["someKey", "sandbox"].iter().any(|key| entries.contains_key(*key));
            let mut entries: serde_json::Map<_, _> =
                entries.iter().map(|(key, value)| (key.clone(), grown(value))).collect();
            if !is_map {
                entries.insert("addedLater".to_owned(), json!("by Losant"));
            }
            Value::Object(entries)
        }
        Value::Array(items) => items.iter().map(grown).collect(),
        other => other.clone(),
    }
}

/// The schemas that answers have.
fn answers() -> HashSet<String> {
    let info = given("LOSANT_API_SPEC", "apiInfo.json").unwrap();
    let info: Value = serde_json::from_str(&info).unwrap();
    let resources = info.as_object().unwrap().values();
    let actions = resources.flat_map(|resource| resource["actions"].as_object().unwrap().values());
    let answers = actions.flat_map(|action| action["responses"].as_object().unwrap().values());
    let schemas = answers.filter_map(|answer| answer["schema"]["$ref"].as_str());
    schemas.filter_map(|schema| Some(schema.rsplit('/').next()?.to_owned())).collect()
}

/// The document with each of its top-level fields left out in turn.
fn shrunk(document: &Value) -> Vec<Value> {
    let Value::Object(entries) = document else { return vec![] };
    let without = |key: &String| {
        let mut entries = entries.clone();
        entries.remove(key);
        Value::Object(entries)
    };
    entries.keys().map(without).collect()
}

#[test]
fn what_losant_adds_or_leaves_out_fails_no_response() {
    let Some(samples) = samples(true) else { return };
    let mut found = Vec::new();
    let answers = answers();
    for (schema, trip) in SCHEMAS.iter().filter(|(schema, _)| answers.contains(*schema)) {
        for document in samples.of(&samples.schema(schema), 0) {
            let changed = std::iter::once(grown(&document)).chain(shrunk(&document));
            let refused = changed.filter_map(|changed| trip(&changed).err());
            found.extend(refused.map(|error| format!("{schema}: {error}")));
        }
    }
    assert_none(&found);
}
