//! Compares the declared models with Losant's schemas, field by field: which are required, which may be
//! `null`, limits, formats, patterns and allowed values.

mod rules;
mod schemas;

use std::collections::{BTreeMap, BTreeSet};

use losant::shape::{Content, Field, FieldValue, Object, ShapeRef};
use losant::{ParamLocation, Shape};
use serde_json::Value;

use rules::Rules;
use schemas::{Schemas, has_rules, is_of, map_values, of_type};

use super::report::Drift;
use crate::names::capital;
use crate::spec::Spec;

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
    let mut comparison = Comparison::new(schemas);
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
struct Comparison<'s> {
    schemas: Schemas<'s>,
    places: BTreeMap<String, (BTreeSet<Rules>, Rules)>,
    /// Places below values of any shape.
    unreachable: BTreeSet<String>,
    /// The objects whose fields are being compared, since models may contain themselves.
    open: Vec<(String, Value)>,
}

impl<'s> Comparison<'s> {
    fn new(schemas: &'s BTreeMap<String, Value>) -> Self {
        Self {
            schemas: Schemas(schemas),
            places: BTreeMap::new(),
            unreachable: BTreeSet::new(),
            open: Vec::new(),
        }
    }

    /// The places at which the declaration differs from the schemas.
    ///
    /// A model that several schemas share has the rules of those that have any. An enumeration that
    /// several fields share has the values of all.
    fn differences(&self) -> impl Iterator<Item = (String, String)> {
        self.places.iter().filter_map(|(at, (described, declared))| {
            let mut described: Vec<_> = described.iter().collect();
            if described.len() > 1 {
                described.retain(|rules| !rules.is_empty());
            }
            let same = described.iter().all(|described| described.matches(declared));
            let described: Vec<_> = described.into_iter().map(Rules::to_string).collect();
            let difference =
                || format!("described {}, declared {declared}", described.join(" or "));
            (!same).then(|| (at.clone(), difference()))
        })
    }

    fn shape(&mut self, schema: &Value, shape: &Shape, at: &str) {
        let (schemas, _) = self.schemas.alternatives(schema);
        match shape {
            Shape::Any if schemas.iter().any(has_rules) => {
                self.unreachable.insert(at.to_owned());
            }
            Shape::Any => {}
            Shape::Nullable(inner) => self.shape(schema, inner, at),
            Shape::Object(object) => {
                for schema in &schemas {
                    self.object(schema, object, None);
                }
            }
            Shape::List(item) => {
                for schema in of_type(&schemas, "array") {
                    self.rules(std::slice::from_ref(schema), Rules::default(), at);
                    self.shape(&schema["items"], item, &format!("{at}[]"));
                }
            }
            Shape::Map(value) => {
                for schema in of_type(&schemas, "object").flat_map(map_values) {
                    self.shape(schema, value, &format!("{at}{{}}"));
                }
            }
            Shape::Union { tag, variants, .. } => {
                for schema in &schemas {
                    self.union(schema, tag, variants, at);
                }
            }
            Shape::OneOf(shapes) => {
                for schema in &schemas {
                    if let Some(index) = shapes.iter().position(|shape| is_of(schema, shape)) {
                        self.shape(schema, &shapes[index], &format!("{at}|{index}"));
                    }
                }
            }
            _ => self.rules(&schemas, Rules::of_type(shape), at),
        }
    }

    /// Compares the kinds that a schema describes with the variants of a union.
    fn union(&mut self, schema: &Value, tag: &str, variants: &[(&str, ShapeRef)], at: &str) {
        let kinds = schema["properties"][tag]["enum"].as_array().into_iter().flatten();
        for kind in kinds.filter_map(Value::as_str) {
            let variant = variants.iter().find(|(name, _)| *name == kind);
            if let Some(Shape::Object(object)) = variant.map(|(_, shape)| shape.get()) {
                self.object(schema, object, Some(tag));
            } else {
                self.missing(&format!("{at}.{tag}"), "kind", kind);
            }
        }
    }

    /// Compares the properties of a schema, except for the tag of a union, with the fields of a model.
    fn object(&mut self, schema: &Value, object: &Object, tag: Option<&str>) {
        let key = (object.name.to_owned(), schema.clone());
        if self.open.contains(&key) {
            return;
        }
        self.open.push(key);
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if Some(name.as_str()) != tag {
                self.property(schema, name, property, object);
            }
        }
        if let Some(rest) = object.rest() {
            for value in map_values(schema) {
                self.value(value, &rest, &format!("{}{{}}", object.name));
            }
        }
        self.open.pop();
    }

    fn property(&mut self, schema: &Value, name: &str, property: &Value, object: &Object) {
        let at = format!("{}.{name}", object.name);
        let field = object.fields().find(|field| field.name == name);
        match (field, object.rest()) {
            (Some(field), _) => {
                let required = schema["required"].as_array().into_iter().flatten();
                let is_required = required.into_iter().any(|required| required == name);
                self.field(property, &field, object, is_required, &at);
            }
            (None, Some(rest)) => self.value(property, &rest, &format!("{}{{}}", object.name)),
            (None, None) => self.missing(&at, "field", name),
        }
    }

    fn field(&mut self, schema: &Value, field: &Field, object: &Object, required: bool, at: &str) {
        if !object.response {
            let (_, nullable) = self.schemas.alternatives(schema);
            let any = matches!(&field.value.content, Content::Plain { shape: Shape::Any, .. });
            let declared = field.value.nullable || (any && nullable);
            let declared = Rules::presence(field.required, declared);
            self.declare(&format!("{at}?"), Rules::presence(required, nullable), declared);
        }
        self.value(schema, &field.value, at);
    }

    fn value(&mut self, schema: &Value, value: &FieldValue, at: &str) {
        let (schemas, _) = self.schemas.alternatives(schema);
        match &value.content {
            Content::List(item) => {
                for schema in of_type(&schemas, "array") {
                    self.rules(std::slice::from_ref(schema), Rules::of_limits(value.limits), at);
                    self.value(&schema["items"], item, &format!("{at}[]"));
                }
            }
            Content::Map { keys, values } => {
                for schema in of_type(&schemas, "object") {
                    self.rules(std::slice::from_ref(schema), Rules::of_limits(value.limits), at);
                    self.keys(schema, keys, at);
                    for schema in map_values(schema) {
                        self.value(schema, values, &format!("{at}{{}}"));
                    }
                }
            }
            Content::Plain { shape, .. } => {
                let rules = Rules::declared(value);
                let is_scalar = matches!(
                    shape,
                    Shape::String | Shape::Integer | Shape::Number | Shape::Boolean
                );
                if is_scalar || !rules.is_empty() {
                    self.rules(&schemas, rules, at);
                } else {
                    self.shape(schema, shape, at);
                }
            }
            _ => {}
        }
    }

    /// Compares the patterns of a map's keys.
    fn keys(&mut self, schema: &Value, keys: &FieldValue, at: &str) {
        const ANY: [&str; 2] = [".*", "^.*$"];
        for (pattern, _) in schema["patternProperties"].as_object().into_iter().flatten() {
            let mut described = Rules::default();
            if !ANY.contains(&pattern.as_str()) {
                described.add("pattern", pattern);
            }
            self.declare(&format!("{at}{{key}}"), described, Rules::declared(keys));
        }
    }

    /// Compares the rules of a value that is not an object with known fields.
    fn rules(&mut self, schemas: &[Value], declared: Rules, at: &str) {
        self.declare(at, Rules::described(schemas), declared);
    }

    /// Something is described and not declared.
    fn missing(&mut self, at: &str, kind: &str, name: &str) {
        let mut described = Rules::default();
        described.add(kind, name);
        self.declare(at, described, Rules::default());
    }

    fn declare(&mut self, at: &str, described: Rules, declared: Rules) {
        let place = self.places.entry(at.to_owned()).or_default();
        place.0.insert(described);
        place.1 = declared;
    }
}
