//! Every model holds what Losant's schemas say: documents come back as they went in.

mod schemas;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use schemas::SCHEMAS;

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
        (Value::String(given), Value::String(back)) if given == back || same_instant(given, back) => {}
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
const BROKEN: &[(&str, &str)] = &[("deviceAttributes", "its example is an unresolved reference")];

#[test]
fn the_examples_of_the_description_come_back() {
    let Some(examples) = given("LOSANT_API_SPEC", "apiExamples.json") else { return };
    let examples: serde_json::Map<String, Value> = serde_json::from_str(&examples).unwrap();
    let mut found = Vec::new();
    for (schema, example) in &examples {
        if !BROKEN.iter().any(|(name, _)| name == schema) {
            found.extend(check(schema, example));
        }
    }
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}

#[test]
fn the_recorded_documents_come_back() {
    let Some(lines) = given("LOSANT_GOLDEN", "instances.jsonl") else { return };
    let mut found = Vec::new();
    for line in lines.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        found.extend(check(line["schema"].as_str().unwrap(), &line["instance"]));
    }
    assert!(found.is_empty(), "{} differences:\n{}", found.len(), found.join("\n"));
}
