//! Statistics of workflow runs.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::losant_model;
use crate::models::patterns;

/// Activity of a workflow within a time range, interval by interval.
#[losant_model(response)]
pub struct FlowStats {
    /// Version that the statistics are limited to; absent for all versions.
    #[limits(1..=255)]
    pub flow_version: Option<String>,
    /// Id of the version that the statistics are limited to.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    /// Edge or embedded device that the statistics are limited to; absent for all devices.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Length of an interval, in milliseconds.
    pub resolution: Option<i64>,
    /// Activity in each interval.
    pub metrics: Vec<FlowMetric>,
}

/// Counts of the runs and errors of a workflow.
#[losant_model(request, response)]
pub struct FlowRunStats {
    /// Number of times that the workflow ran.
    pub run_count: Option<f64>,
    /// Number of errors in those runs.
    pub error_count: Option<f64>,
    /// The same counts for each version, by version.
    pub by_version: Option<BTreeMap<String, VersionRunStats>>,
}

/// Counts of the runs and errors of one workflow version.
#[losant_model(request, response)]
pub struct VersionRunStats {
    /// Number of times that the version ran.
    pub run_count: Option<f64>,
    /// Number of errors in those runs.
    pub error_count: Option<f64>,
}

/// Activity of a workflow in one interval of time.
#[losant_model(response)]
pub struct FlowMetric {
    /// Timestamp of the interval.
    pub time: Option<Timestamp>,
    /// Number of paths through the workflow that ended in an error.
    pub paths_failed: Option<i64>,
    /// Number of paths through the workflow that ran to their end.
    pub paths_completed: Option<i64>,
    /// Number of runs in the interval.
    pub run_count: Option<i64>,
    /// Wall-clock time that the runs took, in milliseconds.
    pub wall_time: Option<f64>,
}
