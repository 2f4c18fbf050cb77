//! The properties of a JSON schema by their paths: `a.b`, `items[].c`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::names::type_name;

/// The properties of a schema by their paths.
pub(crate) type Fields = BTreeMap<String, Field>;

/// A property of a schema.
#[derive(Debug, Default)]
pub(crate) struct Field {
    /// The types with their format, the references, and `array of …`.
    pub(crate) kinds: BTreeSet<String>,
    /// Whether every document that can have it must have it.
    pub(crate) required: bool,
    /// The allowed values. Empty if any is.
    pub(crate) values: BTreeSet<String>,
}

/// Returns all properties of a schema. What it refers to is not part of it.
pub(crate) fn fields(schema: &Value) -> Fields {
    let mut fields = Fields::new();
    collect(schema, "", &mut fields);
    fields
}

fn collect(schema: &Value, path: &str, fields: &mut Fields) {
    for variant in variants(schema) {
        collect(variant, path, fields);
    }
    if schema["items"].is_object() {
        collect(&schema["items"], &format!("{path}[]"), fields);
    }
    let required: BTreeSet<_> = strings(&schema["required"]).collect();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let path = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        let is_required = required.contains(name.as_str());
        let first = || Field { required: is_required, ..Field::default() };
        let field = fields.entry(path.clone()).or_insert_with(first);
        field.required &= is_required;
        field.kinds.extend(kinds(property));
        field.values.extend(values(property));
        collect(property, &path, fields);
    }
}

/// The types of a schema, as far as they matter.
pub(crate) fn kinds(schema: &Value) -> BTreeSet<String> {
    if let Some(reference) = schema["$ref"].as_str() {
        return [type_name(reference)].into();
    }
    let own: Vec<_> = match &schema["type"] {
        Value::String(own) => vec![own.as_str()],
        own => strings(own).collect(),
    };
    if own.is_empty() {
        return variants(schema).flat_map(kinds).collect();
    }
    own.into_iter().map(|own| kind(own, schema)).collect()
}

/// One type of a schema, with its format or what its items are.
fn kind(own: &str, schema: &Value) -> String {
    let items = || shown(&kinds(&schema["items"]));
    match (own, schema["format"].as_str()) {
        ("array", _) if !items().is_empty() => format!("array of {}", items()),
        ("string", Some(format)) => format!("string {format}"),
        _ => own.to_owned(),
    }
}

/// Returns types as they are printed.
pub(crate) fn shown(kinds: &BTreeSet<String>) -> String {
    kinds.iter().map(String::as_str).collect::<Vec<_>>().join(" or ")
}

/// The values that a schema lists, for itself, its variants or its items.
fn values(schema: &Value) -> BTreeSet<String> {
    let own = strings(&schema["enum"]).map(str::to_owned);
    let inner = variants(schema).chain(schema.get("items"));
    own.chain(inner.flat_map(values)).collect()
}

fn variants(schema: &Value) -> impl Iterator<Item = &Value> {
    let names = ["oneOf", "anyOf", "allOf"].into_iter();
    names.filter_map(|name| schema[name].as_array()).flatten()
}

fn strings(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn kinds_have_formats_items_and_variants() {
        let kind = |schema| shown(&kinds(&schema));
        assert_eq!(kind(json!({"type": "string", "format": "email"})), "string email");
        let list = json!({"type": "array", "items": {"type": "string"}});
        assert_eq!(kind(list), "array of string");
        let nullable = json!({"oneOf": [{"type": "string"}, {"type": "null"}]});
        assert_eq!(kind(nullable), "null or string");
        assert_eq!(kind(json!({"$ref": "#/definitions/device"})), "Device");
        assert_eq!(kind(json!({"type": "array"})), "array");
    }

    #[test]
    fn a_field_is_required_if_every_variant_requires_it() {
        let id = json!({"id": {"type": "string"}});
        let schema = json!({"oneOf": [
            {"properties": id, "required": ["id"]},
            {"properties": {"id": {"type": "integer"}}}
        ]});
        let fields = fields(&schema);
        assert!(!fields["id"].required);
        assert_eq!(shown(&fields["id"].kinds), "integer or string");
    }

    #[test]
    fn values_of_items_and_variants_are_values_of_the_field() {
        let schema = json!({"properties": {
            "scope": {"type": "array", "items": {"enum": ["a", "b"]}},
            "filter": {"oneOf": [{"enum": ["all"]}, {"enum": ["none"]}]}
        }});
        let fields = fields(&schema);
        let values = |name: &str| fields[name].values.iter().cloned().collect::<Vec<_>>();
        assert_eq!(values("scope"), ["a", "b"]);
        assert_eq!(values("filter"), ["all", "none"]);
    }
}
