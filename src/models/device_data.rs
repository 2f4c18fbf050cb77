//! Conversion of Rust values into device states.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Error, Value, from_value, to_value};

use crate::models::DeviceState;

impl DeviceState {
    /// Creates a state from a map, a struct or a JSON object, with one attribute per entry.
    ///
    /// # Errors
    ///
    /// Fails if `values` is not a map, struct or JSON object, or cannot be serialized as JSON.
    ///
    /// ```
    /// use losant::models::DeviceState;
    ///
    /// #[derive(serde::Serialize)]
    /// struct Reading {
    ///     temperature: f64,
    /// }
    ///
    /// let state = DeviceState::of(&Reading { temperature: 21.5 })?;
    /// assert_eq!(state, DeviceState::of(&serde_json::json!({"temperature": 21.5}))?);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn of(values: &impl Serialize) -> Result<Self, Error> {
        let data: BTreeMap<String, Value> = from_value(to_value(values)?)?;
        Ok(Self::new(data))
    }
}
