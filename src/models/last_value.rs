//! The last value of an attribute on several devices.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::losant_model;
use crate::models::{AdvancedDeviceQuery, TagFilter, patterns};

/// Last value of an attribute on one device.
#[losant_model(response)]
pub struct LastValue {
    /// When the device reported the value.
    pub time: Timestamp,
    /// Value under the name of the attribute.
    #[pattern(keys(patterns::KEY))]
    pub data: BTreeMap<String, Value>,
}

/// Last values of an attribute, by device id.
pub type LastValueData = BTreeMap<String, LastValue>;

/// Query for the last value of one attribute on several devices.
#[losant_model(request)]
pub struct LastValueQuery {
    /// Name of the attribute to look up.
    #[pattern(patterns::KEY)]
    pub attribute: Option<String>,
    /// Ids of the devices to query.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags that select the devices to query.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Query that selects the devices.
    pub device_query: Option<AdvancedDeviceQuery>,
    /// Time up to which values are considered, in milliseconds since the epoch; 0 is now, and a negative
    /// number counts back from now.
    pub end: Option<f64>,
}
