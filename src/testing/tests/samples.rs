//! The smallest valid value of a shape. The crate `tests/json_schema` uses this file too.

use crate::Shape;
use crate::shape::{Content, FieldValue, Format};
use serde_json::{Value, json};

/// Returns a value with the required fields.
pub(super) fn smallest(shape: &Shape) -> Value {
    match shape {
        Shape::Boolean => json!(true),
        Shape::Integer | Shape::Number => json!(1),
        Shape::String => json!("x"),
        Shape::Timestamp => json!("1970-01-01T00:00:00Z"),
        Shape::Enum(values) => json!(values[0]),
        Shape::List(_) => json!([]),
        Shape::Object(object) => {
            let required = object.fields().filter(|field| field.required);
            required.map(|field| (field.name.to_owned(), field_value(&field.value))).collect()
        }
        Shape::Union { tag, variants, .. } => {
            let (kind, shape) = variants[0];
            let mut value = smallest(&shape);
            value[tag] = json!(kind);
            value
        }
        Shape::OneOf(shapes) => smallest(&shapes[0]),
        _ => json!({}),
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "limits are counts")]
fn field_value(value: &FieldValue) -> Value {
    let min = value.limits.min.unwrap_or_default();
    match &value.content {
        Content::List(_) if min == 0.0 => json!([]),
        Content::List(item) => json!([field_value(item)]),
        Content::Plain { patterns, .. } if !patterns.is_empty() => {
            let long = "x".repeat(min as usize);
            let samples = [long.as_str(), "575ec7417ae143cd83dc4a95", "1.0.0", "Correct-Horse-7"];
            let matches = |text: &&str| patterns.iter().any(|pattern| pattern.matches(text));
            json!(samples.into_iter().find(matches))
        }
        Content::Plain { formats, .. } if formats.contains(&Format::Email) => {
            json!("ada@example.com")
        }
        Content::Plain { formats, .. } if formats.contains(&Format::Uri) => {
            json!("https://example.com")
        }
        Content::Plain { shape: Shape::String, .. } => json!("x".repeat(1.max(min as usize))),
        Content::Plain { shape: Shape::Integer | Shape::Number, .. } => json!(min),
        Content::Plain { shape, .. } => smallest(shape),
        _ => json!({}),
    }
}
