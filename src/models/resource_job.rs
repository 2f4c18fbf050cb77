//! The documents of resource job.

use jiff::Timestamp;

use crate::models::{ApplicationJobLogStatus, SourceType};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `resourceType` in a resource job.
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
    /// The values of `destinationType` in a resource transfer.
    pub enum DestinationType {
        /// User.
        User = "user",
        /// Organization.
        Organization = "organization",
    }
}

open_enum! {
    /// The values of `cancelSourceType` in a resource job execution logs.
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

/// Resource job.
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
    /// The query JSON, at most 8192 characters.
    pub query_json: Option<String>,
    /// What kind of resource it is.
    pub resource_type: Option<ResourceJobResourceType>,
    /// The max iteration concurrency.
    pub max_iteration_concurrency: Option<i64>,
    /// The iteration delay, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// The iteration timeout, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The last execution requested.
    pub last_execution_requested: Option<Timestamp>,
    /// The default context, at most 32767 characters.
    pub default_context: Option<String>,
    /// Whether there is retry on timeout.
    pub retry_on_timeout: Option<bool>,
    /// Whether there is retry on failure.
    pub retry_on_failure: Option<bool>,
    /// The max iteration retries, 1 to 5.
    pub max_iteration_retries: Option<i64>,
    /// The retry delay, 0 to 30000.
    pub retry_delay: Option<i64>,
}

/// Resource job execution logs.
pub type ResourceJobExecutionLogs = Vec<ResourceJobExecutionLog>;

/// Resource job execution options.
#[losant_model(request)]
pub struct ResourceJobExecutionOptions {
    /// The template context, at most 32767 characters.
    pub template_context: Option<String>,
    /// The query JSON, at most 8192 characters.
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
    /// The query JSON, at most 8192 characters.
    pub query_json: Option<String>,
    /// The max iteration concurrency.
    pub max_iteration_concurrency: Option<i64>,
    /// The iteration delay, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// The iteration timeout, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// The default context, at most 32767 characters.
    pub default_context: Option<String>,
    /// Whether there is retry on timeout.
    pub retry_on_timeout: Option<bool>,
    /// Whether there is retry on failure.
    pub retry_on_failure: Option<bool>,
    /// The max iteration retries, 1 to 5.
    pub max_iteration_retries: Option<i64>,
    /// The retry delay, 0 to 30000.
    pub retry_delay: Option<i64>,
}

/// What makes a resource job.
#[losant_model(request)]
pub struct ResourceJobPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The id of the data table.
    pub data_table_id: Option<String>,
    /// The query JSON, at most 8192 characters.
    pub query_json: Option<String>,
    /// What kind of resource it is.
    pub resource_type: ResourceJobResourceType,
    /// The max iteration concurrency.
    pub max_iteration_concurrency: Option<i64>,
    /// The iteration delay, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// The iteration timeout, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// The default context, at most 32767 characters.
    pub default_context: Option<String>,
    /// Whether there is retry on timeout.
    pub retry_on_timeout: Option<bool>,
    /// Whether there is retry on failure.
    pub retry_on_failure: Option<bool>,
    /// The max iteration retries, 1 to 5.
    pub max_iteration_retries: Option<i64>,
    /// The retry delay, 0 to 30000.
    pub retry_delay: Option<i64>,
}

/// Resource jobs.
pub type ResourceJobs = Page<ResourceJob>;

/// Resource transfer.
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
    /// Whether strict holds.
    pub strict: Option<bool>,
}

/// Resource job execution log.
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
    /// The accumulator, at most 256 characters.
    pub accumulator: Option<String>,
    /// How it is.
    pub status: Option<ApplicationJobLogStatus>,
    /// The query JSON, at most 8192 characters.
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
    /// When it was run started.
    pub run_started_at: Option<Timestamp>,
    /// When it was run completed.
    pub run_completed_at: Option<Timestamp>,
    /// The address of the execution report.
    pub execution_report_url: Option<String>,
    /// The template context, at most 32767 characters.
    pub template_context: Option<String>,
    /// The iteration delay, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// The iteration timeout, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// The max iteration concurrency.
    pub max_iteration_concurrency: Option<i64>,
    /// The execution summary.
    pub execution_summary: Option<ExecutionSummary>,
}

/// Execution summary.
#[losant_model(response)]
pub struct ExecutionSummary {
    /// The succeeded.
    pub succeeded: Option<f64>,
    /// The failed.
    pub failed: Option<f64>,
    /// The timed out.
    pub timed_out: Option<f64>,
    /// The in progress.
    pub in_progress: Option<f64>,
    /// The remaining.
    pub remaining: Option<f64>,
}
