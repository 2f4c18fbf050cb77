//! Errors of workflow runs.

use jiff::Timestamp;

use crate::losant_model;
use crate::models::{NamedError, SortDirection, patterns};

/// Errors that occurred in runs of a workflow within a time range.
#[losant_model(response)]
pub struct FlowErrors {
    /// Version that the errors are limited to; absent for all versions.
    #[limits(1..=255)]
    pub flow_version: Option<String>,
    /// Id of the version that the errors are limited to.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    /// Edge or embedded device that the errors are limited to; absent for all devices.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Maximum number of entries in `errors`.
    pub limit: Option<i64>,
    /// Order of `errors` by time.
    pub sort_direction: Option<SortDirection>,
    /// Errors that match.
    pub errors: Vec<FlowError>,
}

/// Error that occurred in a run of a workflow.
#[losant_model(response)]
pub struct FlowError {
    /// When the error occurred.
    pub time: Option<Timestamp>,
    /// Device that the workflow ran on; only for edge and embedded workflows.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Name of the device that the workflow ran on.
    #[limits(1..=255)]
    pub device_name: Option<String>,
    /// Workflow version that ran.
    #[limits(1..=255)]
    pub flow_version: Option<String>,
    /// Id of the workflow version that ran.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    /// Node that failed.
    pub node_id: Option<String>,
    /// Label of the failed node in the workflow editor.
    pub node_label: Option<String>,
    /// Kind of the error and its message.
    pub error: Option<NamedError>,
}
