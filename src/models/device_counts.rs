//! Numbers of devices over time.

use jiff::Timestamp;

use crate::losant_model;

/// Number of devices on each day of a time range.
#[losant_model(response)]
pub struct DeviceCounts {
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Counts per day.
    pub counts: Vec<DeviceCount>,
}

/// Number of devices on one day.
#[losant_model(response)]
pub struct DeviceCount {
    /// Day of the counts.
    pub date: Option<Timestamp>,
    /// Number of devices created that day.
    pub created: Option<i64>,
    /// Number of devices deleted that day.
    pub deleted: Option<i64>,
    /// Number of devices that existed that day.
    pub total: Option<i64>,
}
