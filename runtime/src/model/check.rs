//! The walker that validates a JSON value against a shape.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::model::names::nearest_name;
use crate::model::shape::format::Format;
use crate::model::shape::limits::Limits;
use crate::model::shape::{Content, Field, FieldValue, Object, Shape, ShapeRef};
use crate::model::violation::{Violation, ViolationKind};

impl Shape {
    /// Validates a value, and returns every violation in it; none if the value is valid.
    ///
    /// What a response may contain depends on the outermost model: in that of a response, unknown
    /// values of enumerations, unknown kinds of unions and unknown fields are valid, since Losant adds
    /// some.
    ///
    /// ```
    /// use losant::{Described, models};
    /// use serde_json::json;
    ///
    /// let tag = json!({"key": "a b", "value": "north"});
    /// let device = json!({"name": "", "deviceClass": "robot", "tags": [tag]});
    /// let violations = models::DevicePost::shape().check(&device);
    /// let messages: Vec<_> = violations.iter().map(ToString::to_string).collect();
    /// assert_eq!(messages[0], "$.name: must have at least 1 character");
    /// assert_eq!(messages.len(), 3);
    /// ```
    #[must_use]
    pub fn check(&self, value: &Value) -> Vec<Violation> {
        let mut walker = Walker::default();
        walker.value(self, value, None);
        walker.violations
    }
}

/// A step from a value to one inside of it.
#[derive(Clone, Copy)]
enum Step<'v> {
    Key(&'v str),
    Index(usize),
}

/// Whether unknown values and kinds are violations; `None` outside of any model, where they are.
type Strict = Option<bool>;

#[derive(Default)]
struct Walker<'v> {
    path: Vec<Step<'v>>,
    /// Whether the value is in a secret, to which the path leads then.
    in_secret: bool,
    violations: Vec<Violation>,
}

impl<'v> Walker<'v> {
    fn report(&mut self, kind: ViolationKind) {
        let path = path(&self.path);
        self.violations.push(Violation { path, kind });
    }

    /// Reports the type of a value.
    fn report_type(&mut self, shape: &Shape, value: &Value) {
        let null = value.is_null();
        let kind = if null { ViolationKind::Null } else { ViolationKind::Type(vec![shape.kind()]) };
        self.report(kind);
    }

    fn report_at(&mut self, key: &'v str, kind: ViolationKind) {
        self.inside(Step::Key(key), |walker| walker.report(kind));
    }

    fn inside(&mut self, step: Step<'v>, walk: impl FnOnce(&mut Self)) {
        let shown = !self.in_secret;
        if shown {
            self.path.push(step);
        }
        walk(self);
        if shown {
            self.path.pop();
        }
    }

    fn value(&mut self, shape: &Shape, value: &'v Value, strict: Strict) {
        match (shape, value) {
            (Shape::Any, _) | (Shape::Nullable(_), Value::Null) => {}
            (Shape::Nullable(shape), _) => self.value(shape, value, strict),
            (Shape::List(item), Value::Array(items)) => {
                self.items(items, |walker, value| walker.value(item, value, strict));
            }
            (Shape::Map(shape), Value::Object(entries)) => {
                self.entries(entries, |walker, value| walker.value(shape, value, strict));
            }
            (Shape::Object(object), Value::Object(fields)) => {
                self.object(object, None, fields, strict);
            }
            (Shape::Union { tag, variants, .. }, Value::Object(fields)) => {
                self.union(tag, variants, fields, strict);
            }
            (Shape::OneOf(shapes), _) => self.one_of(shapes, value, strict),
            (Shape::Enum(values), Value::String(text)) => {
                if strict.unwrap_or(true) && !values.contains(&text.as_str()) {
                    self.report(ViolationKind::Choice(values));
                }
            }
            _ if is_scalar(shape, value) => {}
            _ => self.report_type(shape, value),
        }
    }

    fn items(&mut self, items: &'v [Value], mut walk: impl FnMut(&mut Self, &'v Value)) {
        for (index, item) in items.iter().enumerate() {
            self.inside(Step::Index(index), |walker| walk(walker, item));
        }
    }

    fn entries(
        &mut self,
        entries: &'v Map<String, Value>,
        mut walk: impl FnMut(&mut Self, &'v Value),
    ) {
        for (key, value) in entries {
            self.inside(Step::Key(key), |walker| walk(walker, value));
        }
    }

    /// Validates an object, except for the field `tag` that a union has already looked at.
    fn object(
        &mut self,
        object: &Object,
        tag: Option<&str>,
        entries: &'v Map<String, Value>,
        strict: Strict,
    ) {
        let strict = strict.or(Some(!object.response));
        for field in object.fields() {
            match entries.get(field.name) {
                Some(value) => self.field(&field, value, strict),
                None if field.required => self.report_at(field.name, ViolationKind::Missing),
                None => {}
            }
        }
        let others = entries
            .iter()
            .filter(|(key, _)| !object.keys.contains(&key.as_str()) && Some(key.as_str()) != tag);
        self.others(object, others, strict);
    }

    fn field(&mut self, field: &Field, value: &'v Value, strict: Strict) {
        self.inside(Step::Key(field.name), |walker| {
            let in_secret = walker.in_secret;
            walker.in_secret |= field.secret;
            walker.field_value(&field.value, value, strict);
            walker.in_secret = in_secret;
        });
    }

    /// Validates the entries without a field.
    fn others(
        &mut self,
        object: &Object,
        others: impl Iterator<Item = (&'v String, &'v Value)>,
        strict: Strict,
    ) {
        let rest = object.rest();
        for (key, value) in others {
            match &rest {
                Some(rest) => self.inside(Step::Key(key), |walker| {
                    walker.field_value(rest, value, strict);
                }),
                None if object.is_closed() => {
                    let near = nearest_name(key, object.keys.iter().copied());
                    self.report_at(key, ViolationKind::Unknown(near));
                }
                None => {}
            }
        }
    }

    fn field_value(&mut self, field: &FieldValue, value: &'v Value, strict: Strict) {
        if value.is_null() && field.nullable {
            return;
        }
        match (&field.content, value) {
            (Content::List(item), Value::Array(items)) => {
                self.limits(field.limits, size(items.len()), ViolationKind::ItemCount);
                self.items(items, |walker, value| walker.field_value(item, value, strict));
            }
            (Content::Map { keys, values }, Value::Object(entries)) => {
                self.limits(field.limits, size(entries.len()), ViolationKind::EntryCount);
                for (key, value) in entries {
                    self.inside(Step::Key(key), |walker| {
                        walker.key(keys, key);
                        walker.field_value(values, value, strict);
                    });
                }
            }
            (Content::Plain { shape, .. }, _) => {
                self.value(shape, value, strict);
                self.rules(field, value);
            }
            (Content::List(_), _) => self.report_type(&Shape::List(ShapeRef::ANY), value),
            (Content::Map { .. }, _) => self.report_type(&Shape::Map(ShapeRef::ANY), value),
        }
    }

    /// Validates a value of the right type against limits, formats and patterns.
    fn rules(&mut self, FieldValue { limits, content, .. }: &FieldValue, value: &Value) {
        match value {
            Value::String(text) => {
                self.limits(*limits, size(text.chars().count()), ViolationKind::Length);
                self.form(content, text);
            }
            Value::Array(items) => {
                self.limits(*limits, size(items.len()), ViolationKind::ItemCount);
            }
            Value::Object(entries) => {
                self.limits(*limits, size(entries.len()), ViolationKind::EntryCount);
            }
            Value::Number(number) => {
                let number = number.as_f64().unwrap_or(f64::INFINITY);
                self.limits(*limits, number, ViolationKind::Range);
            }
            Value::Null | Value::Bool(_) => {}
        }
    }

    fn limits(&mut self, limits: Limits, size: f64, kind: fn(Limits) -> ViolationKind) {
        let Limits { min, max } = limits;
        if min.is_some_and(|min| size < min) {
            self.report(kind(Limits { min, max: None }));
        } else if max.is_some_and(|max| size > max) {
            self.report(kind(Limits { min: None, max }));
        }
    }

    fn form(&mut self, content: &Content, text: &str) {
        let Content::Plain { formats, patterns, .. } = content else { return };
        let valid = (formats.is_empty() && patterns.is_empty())
            || formats.iter().any(|format| format.matches(text))
            || patterns.iter().any(|pattern| pattern.matches(text));
        if !valid {
            self.report(ViolationKind::Form(formats.clone(), patterns.clone()));
        }
    }

    /// Validates the key of a map as a string.
    fn key(&mut self, keys: &FieldValue, key: &str) {
        let before = self.violations.len();
        self.limits(keys.limits, size(key.chars().count()), ViolationKind::Length);
        self.form(&keys.content, key);
        for violation in &mut self.violations[before..] {
            violation.kind = ViolationKind::Key(Box::new(violation.kind.clone()));
        }
    }

    fn union(
        &mut self,
        tag: &'static str,
        variants: &'static [(&'static str, ShapeRef)],
        fields: &'v Map<String, Value>,
        strict: Strict,
    ) {
        let kind = fields.get(tag).and_then(Value::as_str);
        let variant = variants.iter().find(|(name, _)| kind == Some(name)).map(|(_, shape)| shape);
        match variant.map(|shape| shape.get()) {
            Some(Shape::Object(object)) => self.object(object, Some(tag), fields, strict),
            None if strict.unwrap_or(true) => {
                let kinds = variants.iter().map(|(name, _)| *name).collect();
                let missing = !fields.contains_key(tag);
                let kind =
                    if missing { ViolationKind::Missing } else { ViolationKind::Kind(kinds) };
                self.report_at(tag, kind);
            }
            _ => {}
        }
    }

    /// Validates against each shape, and reports the violations of the one that comes closest.
    fn one_of(&mut self, shapes: &'static [ShapeRef], value: &'v Value, strict: Strict) {
        let before = self.violations.len();
        let mut closest: Option<Vec<Violation>> = None;
        for shape in shapes.iter().filter(|shape| has_type(shape, value)) {
            self.value(shape, value, strict);
            let found = self.violations.split_off(before);
            if closest.as_ref().is_none_or(|closest| found.len() < closest.len()) {
                closest = Some(found);
            }
        }
        match closest {
            Some(found) => self.violations.extend(found),
            None => self.report(ViolationKind::Type(kinds(shapes))),
        }
    }
}

/// The kinds of these shapes, each once.
fn kinds(shapes: &[ShapeRef]) -> Vec<&'static str> {
    let mut kinds = Vec::new();
    for kind in shapes.iter().map(|shape| shape.get().kind()) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    kinds
}

/// Whether a value has the JSON type of a shape.
fn has_type(shape: &Shape, value: &Value) -> bool {
    match (shape, value) {
        (Shape::Any, _)
        | (Shape::Nullable(_), Value::Null)
        | (Shape::List(_), Value::Array(_))
        | (Shape::Map(_) | Shape::Object(_) | Shape::Union { .. }, Value::Object(_))
        | (Shape::Enum(_), Value::String(_)) => true,
        (Shape::Nullable(shape), _) => has_type(shape, value),
        (Shape::OneOf(shapes), _) => shapes.iter().any(|shape| has_type(shape, value)),
        _ => is_scalar(shape, value),
    }
}

/// Whether a value is one of a scalar shape.
fn is_scalar(shape: &Shape, value: &Value) -> bool {
    match (shape, value) {
        (Shape::Boolean, Value::Bool(_))
        | (Shape::Number, Value::Number(_))
        | (Shape::String, Value::String(_)) => true,
        (Shape::Integer, Value::Number(number)) => {
            number.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        (Shape::Timestamp, Value::String(text)) => Format::DateTime.matches(text),
        _ => false,
    }
}

#[expect(clippy::cast_precision_loss, reason = "no value has 2^53 parts")]
fn size(count: usize) -> f64 {
    count as f64
}

/// The path to a value: `$.tags[3].key`, with keys that are not identifiers in brackets.
fn path(steps: &[Step<'_>]) -> String {
    let mut path = "$".to_owned();
    for step in steps {
        // Writing to a string does not fail.
        let _ = match step {
            Step::Index(index) => write!(path, "[{index}]"),
            Step::Key(key) if is_identifier(key) => write!(path, ".{key}"),
            Step::Key(key) => write!(path, "[{}]", Value::from(*key)),
        };
    }
    path
}

fn is_identifier(key: &str) -> bool {
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$';
    !key.is_empty() && !key.as_bytes()[0].is_ascii_digit() && key.bytes().all(valid)
}
