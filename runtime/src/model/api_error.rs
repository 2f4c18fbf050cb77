//! The body of Losant's error responses.

use bytes::Bytes;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use crate::model::described::Described;
use crate::model::shape::{Object, Shape, ShapeRef};

/// The body of an error response: Losant's schemas `error` and `validationErrors`.
///
/// A field of an unexpected type does not fail deserialization. It is kept in
/// [`extra`](Self::extra).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ApiError {
    /// The kind of error, such as `NotFound`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    /// Description of the error for people.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// The invalid parts of the request, if Losant lists them.
    #[serde(rename = "validationErrors", skip_serializing_if = "Vec::is_empty")]
    pub validation_errors: Vec<ValidationError>,
    /// All other fields.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// An invalid part of a request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct ValidationError {
    /// The kind of resource that is invalid.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub error_type: Option<String>,
    /// The name of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The id of the resource.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Why it is invalid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

impl Described for ApiError {
    fn shape() -> &'static Shape {
        const KEYS: &[&str] = &["type", "message", "validationErrors"];
        const NESTED: &[ShapeRef] = &[ShapeRef(ValidationError::shape)];
        const { &Shape::Object(Object::response("ApiError", KEYS, "s s [#0 v", NESTED)) }
    }
}

impl Described for ValidationError {
    fn shape() -> &'static Shape {
        const KEYS: &[&str] = &["type", "name", "id", "message"];
        const { &Shape::Object(Object::response("ValidationError", KEYS, "s s s s", &[])) }
    }
}

impl ApiError {
    /// The error in a body; `None` if the body is not a JSON object, or larger than any real error.
    pub(crate) fn parse(body: &Bytes) -> Option<Self> {
        const MAX_SIZE: usize = 256 << 10;
        let body = Some(body).filter(|body| body.len() <= MAX_SIZE)?;
        serde_json::from_slice(body).ok().map(Self::from_map)
    }

    /// Calls a function with each string in the error, to change it. Names of fields are strings too.
    pub(crate) fn for_each_string(&mut self, change: &mut impl FnMut(&mut String)) {
        self.error_type.iter_mut().chain(&mut self.message).for_each(&mut *change);
        for invalid in &mut self.validation_errors {
            let ValidationError { error_type, name, id, message } = invalid;
            [error_type, name, id, message].into_iter().flatten().for_each(&mut *change);
        }
        for_each_string_of_object(&mut self.extra, change);
    }

    fn from_map(mut fields: Map<String, Value>) -> Self {
        Self {
            error_type: take(&mut fields, "type"),
            message: take(&mut fields, "message"),
            validation_errors: take(&mut fields, "validationErrors").unwrap_or_default(),
            extra: fields,
        }
    }
}

fn for_each_string(value: &mut Value, change: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => change(text),
        Value::Array(values) => values.iter_mut().for_each(|value| for_each_string(value, change)),
        Value::Object(fields) => for_each_string_of_object(fields, change),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn for_each_string_of_object(
    object: &mut Map<String, Value>,
    change: &mut impl FnMut(&mut String),
) {
    *object = std::mem::take(object)
        .into_iter()
        .map(|(mut name, mut value)| {
            change(&mut name);
            for_each_string(&mut value, change);
            (name, value)
        })
        .collect();
}

/// Removes and returns a field, if it has the expected type.
fn take<T: for<'de> Deserialize<'de>>(fields: &mut Map<String, Value>, name: &str) -> Option<T> {
    let value = T::deserialize(fields.get(name)?).ok()?;
    fields.remove(name);
    Some(value)
}

impl<'de> Deserialize<'de> for ApiError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from_map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_of_unexpected_types_are_kept() {
        let body = Bytes::from_static(br#"{"type": 7, "message": "no", "more": [1]}"#);
        let error = ApiError::parse(&body).unwrap_or_default();
        assert_eq!(error.error_type, None);
        assert_eq!(error.message.as_deref(), Some("no"));
        assert_eq!(error.extra.keys().collect::<Vec<_>>(), ["more", "type"]);
    }

    #[test]
    fn validation_errors_are_listed() {
        let body =
            Bytes::from_static(br#"{"validationErrors": [{"name": "x", "message": "taken"}]}"#);
        let error = ApiError::parse(&body).unwrap_or_default();
        assert_eq!(error.validation_errors[0].message.as_deref(), Some("taken"));
    }

    #[test]
    fn a_body_larger_than_any_error_is_not_parsed() {
        let body = |size| Bytes::from(format!(r#"{{"message": "{}"}}"#, "m".repeat(size)));
        assert!(ApiError::parse(&body(200 << 10)).is_some());
        assert_eq!(ApiError::parse(&body(300 << 10)), None);
    }

    #[test]
    fn a_body_that_is_not_an_object_is_not_parsed() {
        for body in ["", "<html>", "[]", "7"] {
            assert_eq!(ApiError::parse(&Bytes::from(body)), None);
        }
    }
}
