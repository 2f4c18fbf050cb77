//! Executions of notebooks: options, log and usage.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::losant_model;
use crate::models::{
    ApplicationJobLogStatus, ImageVersion, Moment, NotebookFile, SourceType, patterns,
};

/// Executions of a notebook, newest first.
pub type NotebookExecutionLogs = Vec<NotebookExecutionLog>;

/// Options for running a notebook.
#[losant_model(request)]
pub struct NotebookExecutionOptions {
    /// Moment that the time ranges of inputs are relative to; now by default.
    pub relative_to: Option<Moment>,
    /// JSON string with the values for templates in inputs and outputs.
    ///
    /// The notebook can read it too, from `context.json` in its input directory.
    #[limits(..=32767)]
    pub template_context: Option<String>,
    /// Email address to notify when the execution completes.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that receives the result of the execution.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

/// Usage of notebooks within a time range, day by day.
#[losant_model(response)]
pub struct NotebookMinuteCounts {
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Usage on each day.
    pub counts: Vec<NotebookMinuteCount>,
}

/// Usage of notebooks on one day.
#[losant_model(response)]
pub struct NotebookMinuteCount {
    /// Start of the day.
    pub date: Option<Timestamp>,
    /// Run time on that day, in minutes.
    pub minutes: Option<i64>,
    /// Number of executions that succeeded.
    pub completed: Option<i64>,
    /// Number of executions that were canceled.
    pub canceled: Option<i64>,
    /// Number of executions that failed.
    pub errored: Option<i64>,
    /// Number of executions that exceeded the time limit.
    pub timeout: Option<i64>,
}

/// Usage of a notebook in the current billing period.
#[losant_model(response)]
pub struct NotebookRunStats {
    /// Run time in the billing period, in minutes.
    pub minutes_this_period: Option<f64>,
    /// Number of executions in the billing period.
    pub runs_this_period: Option<i64>,
    /// Number of failed executions in the billing period.
    pub errors_this_period: Option<i64>,
}

/// Record of one execution of a notebook.
#[losant_model(response)]
pub struct NotebookExecutionLog {
    /// Unique identifier; the same as `notebook_execution_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub notebook_execution_id: String,
    /// Notebook that the execution runs.
    #[pattern(patterns::OBJECT_ID)]
    pub notebook_id: String,
    /// Runtime image that the execution uses.
    pub image_version: Option<ImageVersion>,
    /// Application that contains the notebook.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Progress or outcome of the execution.
    pub status: Option<ApplicationJobLogStatus>,
    /// Moment that the time ranges of inputs are relative to.
    pub execution_relative_to: Option<Timestamp>,
    /// Maximum run time, in minutes.
    pub max_allowed_run_minutes: Option<f64>,
    /// Kind of resource that requested the execution.
    pub source_type: Option<SourceType>,
    /// Resource that requested the execution.
    #[pattern(patterns::OBJECT_ID)]
    pub source_id: Option<String>,
    /// When the execution entered the queue.
    pub run_queued_at: Option<Timestamp>,
    /// When the execution left the queue and started running.
    pub run_started_at: Option<Timestamp>,
    /// When all input files were ready.
    pub inputs_completed_at: Option<Timestamp>,
    /// When the code of the notebook finished.
    pub notebook_completed_at: Option<Timestamp>,
    /// When all output files were stored.
    pub outputs_completed_at: Option<Timestamp>,
    /// JSON string with the values for templates in inputs and outputs.
    #[limits(..=32767)]
    pub template_context: Option<String>,
    /// Input files, by file name.
    pub input_info: BTreeMap<String, NotebookFile>,
    /// Output files, by file name.
    pub output_info: BTreeMap<String, NotebookFile>,
    /// Errors that made the execution fail.
    pub execution_errors: Vec<ExecutionError>,
}

/// Error of a notebook execution.
#[losant_model(response)]
pub struct ExecutionError {
    /// Short name of the kind of error.
    pub name: Option<String>,
    /// Explanation for people.
    pub message: Option<String>,
}
