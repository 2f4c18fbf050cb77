//! States that devices report.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Error, Value, from_value, to_value};

use crate::losant_model;
use crate::models::{Moment, OneOrMany, patterns};

/// Attribute values that a device reports for one point in time.
#[losant_model(request, response)]
pub struct DeviceState {
    /// When the values were measured. If omitted from a report, Losant uses the time of receipt.
    pub time: Option<Moment>,
    /// Arbitrary JSON to accompany the values.
    pub meta: Option<Value>,
    /// Reported values, by attribute name.
    #[pattern(keys(patterns::KEY))]
    pub data: BTreeMap<String, Value>,
    /// Name of the workflow version that the report concerns.
    #[limits(1..=255)]
    pub flow_version: Option<String>,
}

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

/// Recent states of one device.
pub type DeviceStates = Vec<DeviceState>;

/// One state report, or a batch of them.
pub type DeviceStateOrStates = OneOrMany<DeviceState>;
