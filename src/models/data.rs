//! Queries for recorded device data, and their results.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{AdvancedQuery, TagFilter, patterns};
use crate::{losant_model, open_enum};

open_enum! {
    /// Chronological order of the points of a time series.
    pub enum TimeSeriesOrder {
        /// Oldest point first.
        Asc = "asc",
        /// Newest point first.
        Desc = "desc",
    }
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
    pub device_query: Option<AdvancedQuery>,
    /// Time up to which values are considered, in milliseconds since the epoch; 0 is now, and a negative
    /// number counts back from now.
    pub end: Option<f64>,
}

/// Result of a time series query.
#[losant_model(response)]
pub struct TimeSeriesData {
    /// Start of the time range.
    pub start: Timestamp,
    /// End of the time range.
    pub end: Timestamp,
    /// Length of the interval that each point aggregates, in milliseconds. Null for unaggregated values.
    pub resolution: Value,
    /// Aggregation that was applied: its name, or an object with `type` and `options`.
    pub aggregation: Value,
    /// Maximum number of points per device, or null.
    pub limit: Value,
    /// Chronological order of the points.
    pub order: TimeSeriesOrder,
    /// Points of each device, by device id.
    #[pattern(keys(patterns::OBJECT_ID))]
    pub devices: BTreeMap<String, TimeSeriesDevice>,
}

/// Query for attribute values over a time range, optionally aggregated.
#[losant_model(request)]
pub struct TimeSeriesQuery {
    /// Start of the time range, in milliseconds since the epoch; a negative number counts back. Use this
    /// or `duration`.
    pub start: Option<f64>,
    /// End of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub end: Option<f64>,
    /// Length of the time range that stops at `end`, in milliseconds. Use this or `start`.
    pub duration: Option<f64>,
    /// Length of the interval that each point aggregates, in milliseconds. At most the length of the
    /// time range.
    pub resolution: Option<f64>,
    /// Name of the [`Aggregation`](crate::models::Aggregation) of each interval, or an object with
    /// `type` and `options`.
    ///
    /// `"NONE"` returns every reported value, and requires that the query selects a single device.
    pub aggregation: Option<Value>,
    /// Names of the attributes to query.
    #[pattern(patterns::KEY)]
    pub attributes: Option<Vec<String>>,
    /// Ids of the devices to query.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags that select the devices to query.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Query that selects the devices.
    pub device_query: Option<AdvancedQuery>,
    /// Maximum number of points. Only applies to the aggregation `"NONE"`.
    pub limit: Option<f64>,
    /// Chronological order of the points.
    pub order: Option<TimeSeriesOrder>,
}

/// Last value of an attribute on one device.
#[losant_model(response)]
pub struct LastValue {
    /// When the device reported the value.
    pub time: Timestamp,
    /// Value under the name of the attribute.
    #[pattern(keys(patterns::KEY))]
    pub data: BTreeMap<String, Value>,
}

/// Points of one device in a time series.
#[losant_model(response)]
pub struct TimeSeriesDevice {
    /// Display name of the device.
    #[limits(1..=255)]
    pub name: String,
    /// Tag values of the device, by tag key.
    #[limits(each(each(1..=255)))]
    #[pattern(keys(patterns::KEY))]
    pub tags: BTreeMap<String, Vec<String>>,
    /// Values in chronological order, or the reverse.
    pub points: Vec<TimeSeriesPoint>,
}

/// Values at one time or over one interval of a time series.
#[losant_model(response)]
pub struct TimeSeriesPoint {
    /// Time of the report, or of the interval that the values aggregate.
    pub time: Timestamp,
    /// Reported or aggregated values, by attribute name.
    #[pattern(keys(patterns::KEY))]
    pub data: BTreeMap<String, Value>,
}
