//! Compares the declared models with Losant's schemas, field by field: which are required, which may be
//! `null`, limits, formats, patterns and allowed values.

use std::collections::{BTreeMap, BTreeSet};

use losant::shape::{Content, Field, FieldValue, Limits, Object};
use losant::{ParamLocation, Shape};
use serde_json::{Map, Value};

use super::report::Drift;
use crate::names::capital;
use crate::spec::Spec;

/// The rules of a value, as one line of text each: `1 to 255`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Rules(BTreeSet<String>);

impl Rules {
    /// Adds a rule, unless its value is empty.
    fn add(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.0.insert(format!("{name} {value}"));
        }
    }
}

impl std::fmt::Display for Rules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let rules: Vec<_> = self.0.iter().map(|rule| format!("`{rule}`")).collect();
        f.write_str(if rules.is_empty() { "nothing" } else { "" })?;
        f.write_str(&rules.join(", "))
    }
}

impl Rules {
    /// Whether these described rules are the declared ones, which may allow more values.
    fn matches(&self, declared: &Self) -> bool {
        let is_value = |rule: &&String| rule.starts_with("value ");
        let rules = |rules: &Self| {
            rules.0.iter().filter(|rule| !is_value(rule)).cloned().collect::<Vec<_>>()
        };
        let mut values = self.0.iter().filter(is_value);
        rules(self) == rules(declared) && values.all(|value| declared.0.contains(value))
    }
}

/// Compares the bodies and responses of the catalog with the schemas of a description.
pub(super) fn compare_all(drift: &mut Drift, new: &Spec) {
    let models: Vec<_> = losant::catalog()
        .iter()
        .flat_map(|resource| resource.actions)
        .flat_map(|action| models(action, new))
        .collect();
    for (place, difference) in differences(&new.schemas, &models) {
        if !new.deviating.contains(&place) {
            drift.breaks(format!("model {place}: {difference}"));
        }
    }
}

/// The schemas of an action's body and responses, each with the shape that is declared for it.
fn models(declared: &losant::Action, new: &Spec) -> Vec<(String, &'static Shape)> {
    let resource = new.resources.get(declared.resource);
    let described = resource.and_then(|resource| resource.actions.get(declared.name));
    let Some(described) = described else { return Vec::new() };
    let schema = |ty: &String| new.schemas.keys().find(|name| capital(name) == *ty).cloned();
    let bodies = declared.params.iter().filter(|param| param.location == ParamLocation::Body);
    let body = bodies.filter_map(|param| {
        let described = described.params.iter().find(|described| described.name == param.name)?;
        Some((schema(described.schema.as_ref()?)?, param.shape.get()))
    });
    let responses = declared.responses.iter().filter_map(|response| {
        let described = described.responses.get(&response.status)?.as_ref()?;
        Some((schema(described)?, response.shape.get()))
    });
    body.chain(responses).collect()
}

/// The places at which these shapes differ from their schemas, each with the difference.
#[must_use]
pub fn differences(
    schemas: &BTreeMap<String, Value>,
    shapes: &[(String, &'static Shape)],
) -> BTreeMap<String, String> {
    let mut comparison = Comparison { schemas: schemas.clone(), ..Comparison::default() };
    for (name, shape) in shapes {
        if let Some(schema) = schemas.get(name) {
            comparison.shape(schema, shape, name);
        }
    }
    let any = "described with rules, declared as any value";
    let unreachable = comparison.unreachable.iter().map(|at| (at.clone(), any.to_owned()));
    comparison.differences().chain(unreachable).collect()
}

/// The rules of each place in a model, such as `DevicePost.tags[].key`: what the schemas that lead
/// there say, and what the model declares.
#[derive(Default)]
struct Comparison {
    schemas: BTreeMap<String, Value>,
    places: BTreeMap<String, (BTreeSet<Rules>, Rules)>,
    /// Places below values of any shape.
    unreachable: BTreeSet<String>,
    /// The objects whose fields are being compared, since models may contain themselves.
    open: Vec<(String, Value)>,
}

impl Comparison {
    /// The places at which the declaration differs from the schemas.
    ///
    /// A model that several schemas share has the rules of those that have any. An enumeration that
    /// several fields share has the values of all.
    fn differences(&self) -> impl Iterator<Item = (String, String)> {
        self.places.iter().filter_map(|(at, (described, declared))| {
            let mut described: Vec<_> = described.iter().collect();
            if described.len() > 1 {
                described.retain(|rules| !rules.0.is_empty());
            }
            let same = described.iter().all(|described| described.matches(declared));
            let described: Vec<_> = described.into_iter().map(Rules::to_string).collect();
            let difference =
                || format!("described {}, declared {declared}", described.join(" or "));
            (!same).then(|| (at.clone(), difference()))
        })
    }

    /// The alternatives of a schema without `null`, and whether `null` is one.
    fn alternatives(&self, schema: &Value) -> (Vec<Value>, bool) {
        self.alternatives_within(schema, &[])
    }

    /// The same, in these schemas, which may refer to themselves.
    fn alternatives_within(&self, schema: &Value, within: &[&str]) -> (Vec<Value>, bool) {
        if let Some(name) = schema["$ref"].as_str().and_then(|name| name.rsplit('/').next()) {
            let schema = self.schemas.get(name).filter(|_| !within.contains(&name));
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

    fn shape(&mut self, schema: &Value, shape: &Shape, at: &str) {
        let (schemas, _) = self.alternatives(schema);
        match shape {
            Shape::Any => {
                if schemas.iter().any(has_rules) {
                    self.unreachable.insert(at.to_owned());
                }
            }
            Shape::Nullable(inner) => self.shape(schema, inner, at),
            Shape::Object(object) => {
                for schema in &schemas {
                    self.object(schema, object, None);
                }
            }
            Shape::List(item) => {
                for schema in of_type(&schemas, "array") {
                    self.rules(std::slice::from_ref(schema), &Rules::default(), at);
                    self.shape(&schema["items"], item, &format!("{at}[]"));
                }
            }
            Shape::Map(value) => {
                for schema in of_type(&schemas, "object") {
                    for value_schema in map_values(schema) {
                        self.shape(value_schema, value, &format!("{at}{{}}"));
                    }
                }
            }
            Shape::Union { tag, variants, .. } => {
                for schema in &schemas {
                    let kinds = schema["properties"][tag]["enum"].as_array().into_iter().flatten();
                    for kind in kinds {
                        let variant = variants.iter().find(|(name, _)| kind == name);
                        match variant.map(|(_, shape)| shape.get()) {
                            Some(Shape::Object(object)) => self.object(schema, object, Some(tag)),
                            _ => self.declare(
                                &format!("{at}.{tag}"),
                                described("kind", kind),
                                Rules::default(),
                            ),
                        }
                    }
                }
            }
            Shape::OneOf(shapes) => {
                for schema in &schemas {
                    if let Some(index) = shapes.iter().position(|shape| is_of(schema, shape)) {
                        self.shape(schema, &shapes[index], &format!("{at}|{index}"));
                    }
                }
            }
            _ => self.rules(&schemas, &declared_of(shape), at),
        }
    }

    fn object(&mut self, schema: &Value, object: &Object, tag: Option<&str>) {
        let key = (object.name.to_owned(), schema.clone());
        if self.open.contains(&key) {
            return;
        }
        self.open.push(key);
        let required: Vec<_> = schema["required"].as_array().into_iter().flatten().collect();
        for (name, schema) in schema["properties"].as_object().into_iter().flatten() {
            if Some(name.as_str()) == tag {
                continue;
            }
            let at = format!("{}.{name}", object.name);
            let Some(field) = object.fields().find(|field| field.name == name) else {
                if let Some(rest) = object.rest() {
                    self.value(schema, &rest, &format!("{}{{}}", object.name));
                }
                continue;
            };
            let is_required = required.iter().any(|required| *required == name);
            self.field(schema, &field, object, is_required, &at);
        }
        if let Some(rest) = object.rest() {
            for value in map_values(schema) {
                self.value(value, &rest, &format!("{}{{}}", object.name));
            }
        }
        self.open.pop();
    }

    fn field(&mut self, schema: &Value, field: &Field, object: &Object, required: bool, at: &str) {
        if !object.response {
            let (_, nullable) = self.alternatives(schema);
            let presence = |required: bool, nullable: bool| {
                let mut rules = Rules::default();
                rules.add("required", if required { "yes" } else { "" });
                rules.add("nullable", if nullable { "yes" } else { "" });
                rules
            };
            let any = matches!(&field.value.content, Content::Plain { shape: Shape::Any, .. });
            let declared = presence(field.required, field.value.nullable || (any && nullable));
            self.declare(&format!("{at}?"), presence(required, nullable), declared);
        }
        self.value(schema, &field.value, at);
    }

    fn value(&mut self, schema: &Value, value: &FieldValue, at: &str) {
        let (schemas, _) = self.alternatives(schema);
        match &value.content {
            Content::List(item) => {
                for schema in of_type(&schemas, "array") {
                    self.rules(std::slice::from_ref(schema), &declared_limits(value.limits), at);
                    self.value(&schema["items"], item, &format!("{at}[]"));
                }
            }
            Content::Map { keys, values } => {
                for schema in of_type(&schemas, "object") {
                    self.rules(std::slice::from_ref(schema), &declared_limits(value.limits), at);
                    for pattern in schema["patternProperties"].as_object().into_iter().flatten() {
                        let mut described = Rules::default();
                        if ![".*", "^.*$"].contains(&pattern.0.as_str()) {
                            described.add("pattern", pattern.0);
                        }
                        self.declare(&format!("{at}{{key}}"), described, declared(keys));
                    }
                    for schema in map_values(schema) {
                        self.value(schema, values, &format!("{at}{{}}"));
                    }
                }
            }
            Content::Plain { shape, .. } => {
                let is_scalar = matches!(
                    shape,
                    Shape::String | Shape::Integer | Shape::Number | Shape::Boolean
                );
                if is_scalar {
                    self.rules(&schemas, &declared(value), at);
                } else {
                    let mut rules = declared(value);
                    rules.0.extend(declared_of(shape).0);
                    if rules.0.is_empty() {
                        self.shape(schema, shape, at);
                    } else {
                        self.rules(&schemas, &rules, at);
                    }
                }
            }
            _ => {}
        }
    }

    /// Compares the rules of a value that is not an object with known fields.
    fn rules(&mut self, schemas: &[Value], declared: &Rules, at: &str) {
        let mut described = Rules::default();
        let strings: Vec<_> = of_type(schemas, "string").collect();
        let (mut min, mut max) = (Some(f64::INFINITY), Some(0.0_f64));
        for schema in &strings {
            if schema.get("enum").is_some() {
                continue;
            }
            let number = |key: &str| schema[key].as_f64();
            min = min.zip(number("minLength").filter(|min| *min > 0.0)).map(|(a, b)| a.min(b));
            max = max.zip(number("maxLength")).map(|(a, b)| a.max(b));
            described.add("format", schema["format"].as_str().unwrap_or_default());
            described.add("pattern", &escaped(schema["pattern"].as_str().unwrap_or_default()));
        }
        if strings.iter().any(|schema| schema.get("enum").is_none()) {
            described.add("limits", &limits(min, max));
        }
        for schema in schemas {
            for (low, high) in [
                ("minimum", "maximum"),
                ("minItems", "maxItems"),
                ("minProperties", "maxProperties"),
            ] {
                let count = low != "minimum";
                let min = schema[low].as_f64().filter(|min| !count || *min > 0.0);
                described.add("limits", &limits(min, schema[high].as_f64()));
            }
            for value in schema["enum"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                described.add("value", value);
            }
        }
        self.declare(at, described, declared.clone());
    }

    fn declare(&mut self, at: &str, described: Rules, declared: Rules) {
        let place = self.places.entry(at.to_owned()).or_default();
        place.0.insert(described);
        place.1 = declared;
    }
}

/// A pattern with the braces escaped that are meant literally, as the Unicode mode of a regular
/// expression requires.
fn escaped(pattern: &str) -> String {
    pattern.replace("{{", r"\{\{").replace("}}", r"\}\}")
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

fn described(name: &str, value: &Value) -> Rules {
    let mut rules = Rules::default();
    rules.add(name, &value.to_string());
    rules
}

fn limits(min: Option<f64>, max: Option<f64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min}..={max}"),
        (Some(min), None) => format!("{min}.."),
        (None, Some(max)) => format!("..={max}"),
        (None, None) => String::new(),
    }
}

fn declared_limits(declared: Limits) -> Rules {
    let mut rules = Rules::default();
    rules.add("limits", &limits(declared.min, declared.max));
    rules
}

fn declared(value: &FieldValue) -> Rules {
    let mut rules = declared_limits(value.limits);
    if let Content::Plain { formats, patterns, .. } = &value.content {
        formats.iter().map(|format| format.name()).for_each(|name| rules.add("format", name));
        patterns.iter().map(|pattern| pattern.regex).for_each(|regex| rules.add("pattern", regex));
    }
    rules
}

/// The rules that a type has by itself.
fn declared_of(shape: &Shape) -> Rules {
    let mut rules = Rules::default();
    match shape {
        Shape::Enum(values) => values.iter().copied().for_each(|value| rules.add("value", value)),
        Shape::Timestamp => rules.add("format", "date-time"),
        _ => {}
    }
    rules
}

fn has_type(schema: &Value, name: &str) -> bool {
    let types = schema["type"].as_array();
    schema["type"] == name || types.is_some_and(|types| types.contains(&name.into()))
}

fn of_type<'s>(schemas: &'s [Value], name: &'s str) -> impl Iterator<Item = &'s Value> {
    schemas.iter().filter(move |schema| has_type(schema, name))
}

fn is_of(schema: &Value, shape: &Shape) -> bool {
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

fn map_values(schema: &Value) -> impl Iterator<Item = &Value> {
    let patterns = schema["patternProperties"].as_object().into_iter().flat_map(Map::values);
    let others = Some(&schema["additionalProperties"]).filter(|schema| schema.is_object());
    patterns.chain(others)
}

/// Whether a schema says more than a type.
fn has_rules(schema: &Value) -> bool {
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
