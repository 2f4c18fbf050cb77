//! Queries of device data, and what they give.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{AdvancedQuery, Tag};
use crate::{losant_model, open_enum};

open_enum! {
    /// What the order of a time series data can be.
    pub enum TimeSeriesOrder {
        /// Asc.
        Asc = "asc",
        /// Desc.
        Desc = "desc",
    }
}

/// A last value data.
pub type LastValueData = BTreeMap<String, LastValue>;

/// A last value query.
#[losant_model(request)]
pub struct LastValueQuery {
    /// The attribute.
    pub attribute: Option<String>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The devices that are meant.
    pub device_query: Option<AdvancedQuery>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<f64>,
}

/// A time series data.
#[losant_model(response)]
pub struct TimeSeriesData {
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Timestamp,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Timestamp,
    /// How long a step is, in ms.
    pub resolution: Value,
    /// How the values of a step become one.
    pub aggregation: Value,
    /// How many at most.
    pub limit: Value,
    /// The order of the points.
    pub order: TimeSeriesOrder,
    /// The values, by the id of the device.
    pub devices: BTreeMap<String, TimeSeriesDevice>,
}

/// A time series query.
#[losant_model(request)]
pub struct TimeSeriesQuery {
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<f64>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<f64>,
    /// How long the time range is, in ms.
    pub duration: Option<f64>,
    /// How long a step is, in ms.
    pub resolution: Option<f64>,
    /// How the values of a step become one.
    pub aggregation: Option<Value>,
    /// Its attributes.
    pub attributes: Option<Vec<String>>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The devices that are meant.
    pub device_query: Option<AdvancedQuery>,
    /// How many at most.
    pub limit: Option<f64>,
    /// The order of the points.
    pub order: Option<TimeSeriesOrder>,
}

/// The last value of one device.
#[losant_model(response)]
pub struct LastValue {
    /// When it was.
    pub time: Timestamp,
    /// The values, by attribute.
    pub data: BTreeMap<String, Value>,
}

/// The points of one device in a time series.
#[losant_model(response)]
pub struct TimeSeriesDevice {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// Its tags.
    pub tags: BTreeMap<String, Vec<String>>,
    /// The values over time.
    pub points: Vec<TimeSeriesPoint>,
}

/// One point of a time series.
#[losant_model(response)]
pub struct TimeSeriesPoint {
    /// When it was.
    pub time: Timestamp,
    /// The values, by attribute.
    pub data: BTreeMap<String, Value>,
}
