//! Attribute values over time, plain or aggregated.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{AdvancedDeviceQuery, TagFilter, patterns};
use crate::{losant_model, open_enum};

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
    pub device_query: Option<AdvancedDeviceQuery>,
    /// Maximum number of points. Only applies to the aggregation `"NONE"`.
    pub limit: Option<f64>,
    /// Chronological order of the points.
    pub order: Option<TimeSeriesOrder>,
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

open_enum! {
    /// Chronological order of the points of a time series.
    pub enum TimeSeriesOrder {
        /// Oldest point first.
        Asc = "asc",
        /// Newest point first.
        Desc = "desc",
    }
}

open_enum! {
    /// Calculation that reduces several attribute values to one.
    pub enum Aggregation {
        /// Earliest value.
        First = "FIRST",
        /// Most recent value.
        Last = "LAST",
        /// Number of values.
        Count = "COUNT",
        /// Largest value.
        Max = "MAX",
        /// Smallest value.
        Min = "MIN",
        /// Middle value (50th percentile).
        Median = "MEDIAN",
        /// Arithmetic average.
        Mean = "MEAN",
        /// Total of all values.
        Sum = "SUM",
        /// Population standard deviation.
        StdDev = "STD_DEV",
    }
}
