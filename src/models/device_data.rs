//! The values that devices report, from whatever holds them.

use serde::Serialize;
use serde_json::{Error, from_value, to_value};

use crate::models::DeviceState;

impl DeviceState {
    /// A state of the values of a map, a struct or a JSON object: one entry an attribute.
    ///
    /// # Errors
    ///
    /// Fails for what is no map or struct, and for what can't become JSON.
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
        Ok(Self::new(from_value(to_value(values)?)?))
    }
}
