//! The types that are sent as JSON and read from it.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::model::field_names::field_names;
use crate::model::json_path::outermost_key;

/// A type that is sent as JSON: any that implements `Serialize`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be sent as JSON",
    label = "does not implement `Serialize`",
    note = "declare it with `#[losant_model(request)]`, or derive `serde::Serialize`"
)]
pub trait ToJson {
    /// Serializes the value.
    #[doc(hidden)]
    fn to_json(&self) -> Result<String, serde_json::Error>;

    /// Converts to a JSON value.
    #[doc(hidden)]
    fn to_json_value(&self) -> Result<Value, serde_json::Error>;
}

impl<T: Serialize + ?Sized> ToJson for T {
    fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    fn to_json_value(&self) -> Result<Value, serde_json::Error> {
        serde_json::to_value(self)
    }
}

/// A type that is read from JSON: any that implements `Deserialize` and owns its data.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be read from JSON",
    label = "does not implement `Deserialize`",
    note = "declare it with `#[losant_model(response)]`, or derive `serde::Deserialize`"
)]
pub trait FromJson: Sized {
    /// Deserializes a value. As those of models, an error starts with the name of the field, if it is
    /// known.
    #[doc(hidden)]
    fn from_json(json: &[u8]) -> Result<Self, serde_json::Error>;

    /// Converts from a JSON value.
    #[doc(hidden)]
    fn from_json_value(value: Value) -> Result<Self, serde_json::Error>;
}

impl<T: DeserializeOwned> FromJson for T {
    fn from_json(json: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(json).map_err(|error| with_field(error, json, field_names::<Self>()))
    }

    fn from_json_value(value: Value) -> Result<Self, serde_json::Error> {
        serde_json::from_value(value)
    }
}

/// The error, prefixed with the outermost field that it is in, if that is one of these.
#[cold]
fn with_field(error: serde_json::Error, json: &[u8], fields: &[&str]) -> serde_json::Error {
    if fields.is_empty() {
        return error;
    }
    match outermost_key(json, error.line(), error.column()) {
        Some(key) if fields.contains(&key.as_str()) => {
            serde::de::Error::custom(format_args!("`{key}`: {error}"))
        }
        _ => error,
    }
}
