//! The log of a workflow, and what its debug messages are selected by.

use jiff::Timestamp;
use serde_json::Value;

use crate::losant_model;
use crate::models::OneOrMany;

/// Recent log entries about runs of a workflow, newest first.
pub type FlowLog = Vec<FlowLogEntry>;

/// One or more ids whose debug messages are left out.
///
/// No action takes it.
pub type DebugExcludeIds = OneOrMany<String>;

/// Levels of debug messages: `all`, `none`, `verbose`, `info`, `warn` or `error`.
///
/// No action takes it.
pub type DebugLevels = OneOrMany<String>;

/// Log entry about runs of a workflow.
#[losant_model(response)]
pub struct FlowLogEntry {
    /// Id of the version that ran, or `develop`.
    pub flow_version_id: Option<String>,
    /// When the runs took place.
    pub time: Option<Timestamp>,
    /// Number of paths through the workflow that ended in an error.
    pub paths_failed: Option<i64>,
    /// Number of paths through the workflow that ran to their end.
    pub paths_completed: Option<i64>,
    /// Number of runs that the entry covers.
    pub run_count: Option<i64>,
    /// Wall-clock time that the runs took, in milliseconds.
    pub wall_time: Option<f64>,
    /// Errors that occurred in the runs.
    pub errors: Vec<Value>,
}
