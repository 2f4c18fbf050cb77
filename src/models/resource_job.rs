//! What Losant takes and gives of resource jobs.

use jiff::Timestamp;

use crate::models::{ApplicationJobLogStatus, SourceType, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the resource type of a resource job can be.
    pub enum ResourceJobResourceType {
        /// Data table row.
        DataTableRow = "dataTableRow",
        /// Device.
        Device = "device",
        /// Experience group.
        ExperienceGroup = "experienceGroup",
        /// Experience user.
        ExperienceUser = "experienceUser",
    }
}

open_enum! {
    /// What the destination type of a resource transfer can be.
    pub enum DestinationType {
        /// User.
        User = "user",
        /// Organization.
        Organization = "organization",
    }
}

open_enum! {
    /// What the cancel source type of a resource job execution logs can be.
    pub enum CancelSourceType {
        /// Workflow.
        Flow = "flow",
        /// User.
        User = "user",
        /// Device.
        Device = "device",
        /// API token.
        ApiToken = "apiToken",
        /// Notebook.
        Notebook = "notebook",
    }
}

/// A resource job.
#[losant_model(response)]
pub struct ResourceJob {
    /// The id.
    pub id: String,
    /// The id of the resource job.
    pub resource_job_id: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The id of the data table.
    pub data_table_id: Option<String>,
    /// The query, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
    /// What kind of resource it is.
    pub resource_type: Option<ResourceJobResourceType>,
    /// How many run at a time.
    pub max_iteration_concurrency: Option<i64>,
    /// The pause between two, in ms, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// How long one may take, in ms, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// When it was last started.
    pub last_execution_requested: Option<Timestamp>,
    /// What each run is given, as JSON text, at most 32767 characters.
    pub default_context: Option<String>,
    /// Whether one that took too long is tried again.
    pub retry_on_timeout: Option<bool>,
    /// Whether one that failed is tried again.
    pub retry_on_failure: Option<bool>,
    /// How often one is tried again, 1 to 5.
    pub max_iteration_retries: Option<i64>,
    /// The pause before it is tried again, in ms, 0 to 30000.
    pub retry_delay: Option<i64>,
}

/// The runs of a resource job.
pub type ResourceJobExecutionLogs = Vec<ResourceJobExecutionLog>;

/// The options of a resource job execution.
#[losant_model(request)]
pub struct ResourceJobExecutionOptions {
    /// What templates are filled from, as JSON text, at most 32767 characters.
    pub template_context: Option<String>,
    /// The query, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
    /// The id of the data table.
    pub data_table_id: Option<String>,
}

/// A change of a resource job; what is not set stays as it is.
#[losant_model(patch)]
pub struct ResourceJobPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The id of the data table.
    pub data_table_id: Option<String>,
    /// The query, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
    /// How many run at a time.
    pub max_iteration_concurrency: Option<i64>,
    /// The pause between two, in ms, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// How long one may take, in ms, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// What each run is given, as JSON text, at most 32767 characters.
    pub default_context: Option<String>,
    /// Whether one that took too long is tried again.
    pub retry_on_timeout: Option<bool>,
    /// Whether one that failed is tried again.
    pub retry_on_failure: Option<bool>,
    /// How often one is tried again, 1 to 5.
    pub max_iteration_retries: Option<i64>,
    /// The pause before it is tried again, in ms, 0 to 30000.
    pub retry_delay: Option<i64>,
}

/// A new resource job.
#[losant_model(request)]
pub struct ResourceJobPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The id of the data table.
    pub data_table_id: Option<String>,
    /// The query, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
    /// What kind of resource it is.
    pub resource_type: ResourceJobResourceType,
    /// How many run at a time.
    pub max_iteration_concurrency: Option<i64>,
    /// The pause between two, in ms, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// How long one may take, in ms, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// What each run is given, as JSON text, at most 32767 characters.
    pub default_context: Option<String>,
    /// Whether one that took too long is tried again.
    pub retry_on_timeout: Option<bool>,
    /// Whether one that failed is tried again.
    pub retry_on_failure: Option<bool>,
    /// How often one is tried again, 1 to 5.
    pub max_iteration_retries: Option<i64>,
    /// The pause before it is tried again, in ms, 0 to 30000.
    pub retry_delay: Option<i64>,
}

/// Resource jobs.
pub type ResourceJobs = Page<ResourceJob>;

/// A resource transfer.
#[losant_model(request)]
pub struct ResourceTransfer {
    /// The id of the destination.
    pub destination_id: String,
    /// What kind of destination it is.
    pub destination_type: DestinationType,
    /// The ids of the applications, at most 1000 of them.
    pub application_ids: Option<Vec<String>>,
    /// The ids of the dashboards, at most 1000 of them.
    pub dashboard_ids: Option<Vec<String>>,
    /// Whether to stop where anything can't be moved.
    pub strict: Option<bool>,
}

/// A resource job execution log.
#[losant_model(response)]
pub struct ResourceJobExecutionLog {
    /// The id.
    pub id: String,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The id of the resource job execution.
    pub resource_job_execution_id: Option<String>,
    /// The id of the resource job.
    pub resource_job_id: Option<String>,
    /// What the runs collected, as JSON text, at most 256 characters.
    pub accumulator: Option<String>,
    /// How it is.
    pub status: Option<ApplicationJobLogStatus>,
    /// The query, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
    /// What kind of resource it is.
    pub resource_type: Option<ResourceJobResourceType>,
    /// What kind of source it is.
    pub source_type: Option<SourceType>,
    /// The id of the source.
    pub source_id: Option<String>,
    /// What kind of cancel source it is.
    pub cancel_source_type: Option<CancelSourceType>,
    /// The id of the cancel source.
    pub cancel_source_id: Option<String>,
    /// When the run started.
    pub run_started_at: Option<Timestamp>,
    /// When the run ended.
    pub run_completed_at: Option<Timestamp>,
    /// The address of the execution report.
    pub execution_report_url: Option<String>,
    /// What templates are filled from, as JSON text, at most 32767 characters.
    pub template_context: Option<String>,
    /// The pause between two, in ms, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// How long one may take, in ms, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// How many run at a time.
    pub max_iteration_concurrency: Option<i64>,
    /// How the runs went.
    pub execution_summary: Option<ExecutionSummary>,
}

/// How a run of a resource job went.
#[losant_model(response)]
pub struct ExecutionSummary {
    /// How many succeeded.
    pub succeeded: Option<f64>,
    /// How many could not be changed.
    pub failed: Option<f64>,
    /// How many took too long.
    pub timed_out: Option<f64>,
    /// How many are running.
    pub in_progress: Option<f64>,
    /// How many are left.
    pub remaining: Option<f64>,
}

edits! {
    ResourceJob => ResourceJobPatch: name, description, data_table_id, query_json, max_iteration_concurrency, iteration_delay, iteration_timeout, default_context, retry_on_timeout, retry_on_failure, max_iteration_retries, retry_delay
}
