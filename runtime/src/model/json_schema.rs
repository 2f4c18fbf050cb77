//! Shapes as JSON Schema.

use serde_json::{Map, Value, json};

use crate::model::shape::limits::Limits;
use crate::model::shape::{Content, Field, FieldValue, Object, Shape, ShapeRef};

impl Shape {
    /// Converts to a JSON Schema of draft 2020-12, which accepts the values that
    /// [`check`](Self::check) accepts.
    ///
    /// Formats are to be validated, not only noted.
    #[must_use]
    pub fn json_schema(&self) -> Value {
        let mut schemas = Schemas { strict: is_strict(self), ..Schemas::default() };
        let mut root = Map::from_iter([(
            "$schema".to_owned(),
            json!("https://json-schema.org/draft/2020-12/schema"),
        )]);
        root.append(&mut schemas.shape(self));
        let definitions: Map<_, _> = schemas
            .objects
            .into_iter()
            .map(|definition| (definition.name, definition.schema))
            .collect();
        if !definitions.is_empty() {
            root.insert("$defs".to_owned(), definitions.into());
        }
        root.into()
    }
}

/// Whether unknown values are invalid: unless the outermost model is that of a response.
fn is_strict(shape: &Shape) -> bool {
    match shape {
        Shape::Object(object) => !object.response,
        Shape::Nullable(shape) | Shape::List(shape) | Shape::Map(shape) => is_strict(shape),
        Shape::OneOf(shapes) => shapes.iter().all(|shape| is_strict(shape)),
        _ => true,
    }
}

type Schema = Map<String, Value>;

/// The definitions of objects, which refer to each other.
#[derive(Default)]
struct Schemas {
    strict: bool,
    objects: Vec<Definition>,
}

/// The schema of an object, or of an object with the tag of a union.
struct Definition {
    object: Object,
    tag: Option<(&'static str, &'static str)>,
    name: String,
    schema: Value,
}

impl Schemas {
    fn shape(&mut self, shape: &Shape) -> Schema {
        match shape {
            Shape::Any => Map::new(),
            Shape::Boolean => of_type("boolean"),
            Shape::Integer => of_type("integer"),
            Shape::Number => of_type("number"),
            Shape::Timestamp => with(of_type("string"), "format", json!("date-time")),
            Shape::Enum(values) if self.strict => with(of_type("string"), "enum", json!(values)),
            Shape::String | Shape::Enum(_) => of_type("string"),
            Shape::Nullable(shape) => nullable(self.shape(shape)),
            Shape::List(item) => with(of_type("array"), "items", self.shape(item).into()),
            Shape::Map(value) => {
                with(of_type("object"), "additionalProperties", self.shape(value).into())
            }
            Shape::Object(object) => self.reference(object, None),
            Shape::Union { tag, variants, .. } => self.union(tag, variants),
            Shape::OneOf(shapes) => {
                let shapes: Vec<_> = shapes.iter().map(|shape| self.shape(shape)).collect();
                with(Map::new(), "anyOf", json!(shapes))
            }
        }
    }

    /// A reference to the definition of an object, which is added if it is new.
    fn reference(&mut self, object: &Object, tag: Option<(&'static str, &'static str)>) -> Schema {
        let is_known = |known: &Definition| known.object.is(object) && known.tag == tag;
        let known = self.objects.iter().position(is_known);
        let index = known.unwrap_or_else(|| {
            let name = self.unused_name(object.name);
            let index = self.objects.len();
            self.objects.push(Definition { object: *object, tag, name, schema: Value::Null });
            self.objects[index].schema = self.object(object, tag).into();
            index
        });
        let reference = format!("#/$defs/{}", self.objects[index].name);
        with(Map::new(), "$ref", reference.into())
    }

    /// The name of an object, with a number if another one has the name.
    fn unused_name(&self, name: &str) -> String {
        let is_used = |name: &str| self.objects.iter().any(|known| known.name == name);
        let numbered = (2..).map(|number| format!("{name}{number}"));
        std::iter::once(name.to_owned())
            .chain(numbered)
            .find(|name| !is_used(name))
            .unwrap_or_default()
    }

    fn object(&mut self, object: &Object, tag: Option<(&'static str, &'static str)>) -> Schema {
        let fields: Vec<_> = object.fields().collect();
        let mut properties: Map<_, _> =
            fields.iter().map(|field| (field.name.to_owned(), self.field(field).into())).collect();
        if let Some((tag, kind)) = tag {
            properties.insert(tag.to_owned(), json!({"const": kind}));
        }
        let mut schema = with(of_type("object"), "properties", properties.into());
        let required: Vec<_> =
            fields.iter().filter(|field| field.required).map(|field| field.name).collect();
        if !required.is_empty() {
            schema.insert("required".to_owned(), json!(required));
        }
        if let Some(rest) = object.rest() {
            schema.insert("additionalProperties".to_owned(), self.value(&rest).into());
        } else if object.is_closed() {
            schema.insert("additionalProperties".to_owned(), json!(false));
        }
        schema
    }

    fn field(&mut self, field: &Field) -> Schema {
        let schema = self.value(&field.value);
        if field.secret { with(schema, "writeOnly", json!(true)) } else { schema }
    }

    fn value(&mut self, value: &FieldValue) -> Schema {
        let schema = match &value.content {
            Content::List(item) => {
                let schema = with(of_type("array"), "items", self.value(item).into());
                with_limits(schema, value.limits, ITEMS)
            }
            Content::Map { keys, values } => {
                let schema =
                    with(of_type("object"), "additionalProperties", self.value(values).into());
                let schema = with_keys(schema, &self.value(keys));
                with_limits(schema, value.limits, ENTRIES)
            }
            Content::Plain { shape, .. } => {
                let schema = self.shape(shape);
                let schema = with_limits_of(schema, shape, value.limits);
                with_form(schema, &value.content)
            }
        };
        if value.nullable { nullable(schema) } else { schema }
    }

    /// A schema for each kind. A kind that is unknown is any object, or invalid in a request.
    fn union(
        &mut self,
        tag: &'static str,
        variants: &'static [(&'static str, ShapeRef)],
    ) -> Schema {
        let kinds: Vec<_> = variants.iter().map(|(kind, _)| *kind).collect();
        let conditions: Vec<_> = variants
            .iter()
            .filter_map(|(kind, shape)| {
                let Shape::Object(object) = shape.get() else { return None };
                let then = self.reference(object, Some((tag, kind)));
                let is_kind = json!({"properties": {tag: {"const": kind}}, "required": [tag]});
                Some(json!({"if": is_kind, "then": then}))
            })
            .collect();
        let schema = with(of_type("object"), "allOf", json!(conditions));
        if !self.strict {
            return schema;
        }
        let schema = with(schema, "properties", json!({tag: {"enum": kinds}}));
        with(schema, "required", json!([tag]))
    }
}

fn of_type(name: &str) -> Schema {
    Map::from_iter([("type".to_owned(), json!(name))])
}

fn with(mut schema: Schema, keyword: &str, value: Value) -> Schema {
    schema.insert(keyword.to_owned(), value);
    schema
}

/// The schema, or `null`.
fn nullable(schema: Schema) -> Schema {
    match schema.get("type") {
        _ if schema.is_empty() => schema,
        Some(Value::String(name)) if !schema.contains_key("enum") => {
            let types = json!([name, "null"]);
            with(schema, "type", types)
        }
        _ => with(Map::new(), "anyOf", json!([schema, {"type": "null"}])),
    }
}

/// The keywords for the smallest and the largest size.
type Keywords = [&'static str; 2];

const LENGTH: Keywords = ["minLength", "maxLength"];
const RANGE: Keywords = ["minimum", "maximum"];
const ITEMS: Keywords = ["minItems", "maxItems"];
const ENTRIES: Keywords = ["minProperties", "maxProperties"];

fn with_limits(mut schema: Schema, Limits { min, max }: Limits, keywords: Keywords) -> Schema {
    for (keyword, limit) in keywords.into_iter().zip([min, max]) {
        if let Some(limit) = limit {
            schema.insert(keyword.to_owned(), number(limit));
        }
    }
    schema
}

/// The limits of a value of a type. Where the type is not known, all of them apply.
fn with_limits_of(schema: Schema, shape: &Shape, limits: Limits) -> Schema {
    match shape {
        Shape::String | Shape::Enum(_) => with_limits(schema, limits, LENGTH),
        Shape::Integer | Shape::Number => with_limits(schema, limits, RANGE),
        Shape::List(_) => with_limits(schema, limits, ITEMS),
        Shape::Map(_) | Shape::Object(_) => with_limits(schema, limits, ENTRIES),
        _ => [LENGTH, RANGE, ITEMS, ENTRIES]
            .into_iter()
            .fold(schema, |schema, keywords| with_limits(schema, limits, keywords)),
    }
}

/// A limit as JSON, without a fraction where it has none: counts must not have one.
fn number(limit: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "limits are small")]
    let whole = limit as i64;
    if limit.fract() == 0.0 { json!(whole) } else { json!(limit) }
}

/// The formats and patterns, of which one must match.
fn with_form(mut schema: Schema, content: &Content) -> Schema {
    let Content::Plain { formats, patterns, .. } = content else { return schema };
    let formats = formats.iter().map(|format| ("format", json!(format.name())));
    let patterns = patterns.iter().map(|pattern| ("pattern", json!(pattern.regex)));
    let forms: Vec<_> = formats.chain(patterns).collect();
    match &forms[..] {
        [] => schema,
        [(keyword, value)] => with(schema, keyword, value.clone()),
        forms => {
            let forms: Vec<_> =
                forms.iter().map(|(keyword, value)| json!({ *keyword: value })).collect();
            schema.insert("anyOf".to_owned(), json!(forms));
            schema
        }
    }
}

/// The keys of a map, unless any string is one.
fn with_keys(schema: Schema, keys: &Schema) -> Schema {
    if keys.len() > 1 { with(schema, "propertyNames", json!(keys)) } else { schema }
}
