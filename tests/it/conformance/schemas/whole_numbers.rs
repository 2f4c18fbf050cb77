//! The schemas say `number` of counts too, so that random documents have fractions where the models
//! have integers.

use losant::Shape;
use losant::shape::{Content, FieldValue, Object};
use serde_json::Value;

/// Removes the fractions of the numbers that are integers in the models.
pub(super) fn round(value: &mut Value, shape: &Shape) {
    match (shape, value) {
        (Shape::Nullable(shape), value) => round(value, shape),
        (Shape::OneOf(shapes), value) => {
            for shape in *shapes {
                round(value, shape);
            }
        }
        (Shape::Integer, Value::Number(number)) => {
            if let Some(fraction) = number.as_f64().filter(|number| number.fract() != 0.0) {
                #[expect(clippy::cast_possible_truncation, reason = "the numbers are small")]
                let whole = fraction as i64;
                *number = whole.into();
            }
        }
        (Shape::List(shape), Value::Array(items)) => {
            for item in items {
                round(item, shape);
            }
        }
        (Shape::Map(shape), Value::Object(entries)) => {
            for value in entries.values_mut() {
                round(value, shape);
            }
        }
        (Shape::Object(object), value) => round_fields(value, object),
        (Shape::Union { tag, variants, .. }, value) => {
            let kind = value.get(tag).and_then(Value::as_str);
            let variant = variants.iter().find(|(name, _)| kind == Some(name));
            if let Some((_, shape)) = variant {
                round(value, shape);
            }
        }
        _ => {}
    }
}

fn round_fields(value: &mut Value, object: &Object) {
    let Value::Object(entries) = value else { return };
    let names: Vec<_> = object.fields().map(|field| field.name).collect();
    for field in object.fields() {
        if let Some(value) = entries.get_mut(field.name) {
            round_content(value, &field.value);
        }
    }
    if let Some(rest) = object.rest() {
        let others = entries.iter_mut().filter(|(key, _)| !names.contains(&key.as_str()));
        for (_, value) in others {
            round_content(value, &rest);
        }
    }
}

fn round_content(value: &mut Value, field: &FieldValue) {
    match (&field.content, value) {
        (Content::List(item), Value::Array(items)) => {
            for value in items {
                round_content(value, item);
            }
        }
        (Content::Map { values, .. }, Value::Object(entries)) => {
            for value in entries.values_mut() {
                round_content(value, values);
            }
        }
        (Content::Plain { shape, .. }, value) => round(value, shape),
        _ => {}
    }
}
