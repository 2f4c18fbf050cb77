//! Resource jobs, which run a workflow for each matching resource; also transfers of resources.

use jiff::Timestamp;

use crate::models::{ApplicationJobLogStatus, SourceType, edit::edits, patterns};
use crate::{Page, losant_model, open_enum};

/// Batch job that triggers workflows once for each resource that matches a query.
#[losant_model(response)]
pub struct ResourceJob {
    /// Identifier that Losant assigned to the job.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub resource_job_id: String,
    /// Display name of the job.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes about the job.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Id of the application that contains the job.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Id of the data table whose rows to process, or a template for it. Required for jobs on data table
    /// rows.
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub data_table_id: Option<String>,
    /// Query that selects the resources, as JSON in a string. `{}` selects all.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// Kind of resources that the job processes.
    pub resource_type: Option<ResourceJobResourceType>,
    /// Maximum number of iterations that run at once.
    pub max_iteration_concurrency: Option<i64>,
    /// Delay between the starts of iterations, in milliseconds, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// Time within which an iteration must be acknowledged, in milliseconds, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    pub creation_date: Option<Timestamp>,
    /// When the configuration of the job last changed.
    pub last_updated: Option<Timestamp>,
    /// When an execution was last requested.
    pub last_execution_requested: Option<Timestamp>,
    /// Context of executions that specify none, as JSON in a string.
    #[limits(..=32767)]
    pub default_context: Option<String>,
    /// Whether an iteration that times out is retried.
    pub retry_on_timeout: Option<bool>,
    /// Whether an iteration that fails is retried.
    pub retry_on_failure: Option<bool>,
    /// Maximum number of retries of one iteration, 1 to 5.
    pub max_iteration_retries: Option<i64>,
    /// Delay before a retry, in milliseconds, 0 to 30000.
    pub retry_delay: Option<i64>,
}

edits! {
    ResourceJob => ResourceJobPatch: name, description, data_table_id, query_json, max_iteration_concurrency, iteration_delay, iteration_timeout, default_context, retry_on_timeout, retry_on_failure, max_iteration_retries, retry_delay
}

/// Changes to a resource job; unset fields keep their value.
#[losant_model(patch)]
pub struct ResourceJobPatch {
    /// Display name of the job.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form notes about the job.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Id of the data table whose rows to process, or a template for it. Required for jobs on data table
    /// rows.
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub data_table_id: Option<String>,
    /// Query that selects the resources, as JSON in a string. `{}` selects all.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// Maximum number of iterations that run at once.
    pub max_iteration_concurrency: Option<i64>,
    /// Delay between the starts of iterations, in milliseconds, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// Time within which an iteration must be acknowledged, in milliseconds, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// Context of executions that specify none, as JSON in a string.
    #[limits(..=32767)]
    pub default_context: Option<String>,
    /// Whether an iteration that times out is retried.
    pub retry_on_timeout: Option<bool>,
    /// Whether an iteration that fails is retried.
    pub retry_on_failure: Option<bool>,
    /// Maximum number of retries of one iteration, 1 to 5.
    pub max_iteration_retries: Option<i64>,
    /// Delay before a retry, in milliseconds, 0 to 30000.
    pub retry_delay: Option<i64>,
}

/// Configuration of a resource job to create.
#[losant_model(request)]
pub struct ResourceJobPost {
    /// Display name of the job.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes about the job.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Id of the data table whose rows to process, or a template for it. Required for jobs on data table
    /// rows.
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub data_table_id: Option<String>,
    /// Query that selects the resources, as JSON in a string. `{}` selects all.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// Kind of resources that the job processes. Cannot be changed later.
    pub resource_type: ResourceJobResourceType,
    /// Maximum number of iterations that run at once.
    pub max_iteration_concurrency: Option<i64>,
    /// Delay between the starts of iterations, in milliseconds, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// Time within which an iteration must be acknowledged, in milliseconds, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// Context of executions that specify none, as JSON in a string.
    #[limits(..=32767)]
    pub default_context: Option<String>,
    /// Whether an iteration that times out is retried.
    pub retry_on_timeout: Option<bool>,
    /// Whether an iteration that fails is retried.
    pub retry_on_failure: Option<bool>,
    /// Maximum number of retries of one iteration, 1 to 5.
    pub max_iteration_retries: Option<i64>,
    /// Delay before a retry, in milliseconds, 0 to 30000.
    pub retry_delay: Option<i64>,
}

/// A page of resource jobs.
pub type ResourceJobs = Page<ResourceJob>;

/// Recent executions of a resource job.
pub type ResourceJobExecutionLogs = Vec<ResourceJobExecutionLog>;

/// Settings that override those of a resource job for one execution.
#[losant_model(request)]
pub struct ResourceJobExecutionOptions {
    /// Context that templates of the job refer to, as JSON in a string.
    #[limits(..=32767)]
    pub template_context: Option<String>,
    /// Query that selects the resources, as JSON in a string. `{}` selects all.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// Id of the data table whose rows to process, or a template for it.
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub data_table_id: Option<String>,
}

/// Transfer of applications and dashboards to another user or organization.
#[losant_model(request)]
pub struct ResourceTransfer {
    /// Id of the user or organization that becomes the owner.
    #[pattern(patterns::OBJECT_ID)]
    pub destination_id: String,
    /// Whether the new owner is a user or an organization.
    pub destination_type: DestinationType,
    /// Ids of the applications to transfer.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub application_ids: Option<Vec<String>>,
    /// Ids of the dashboards to transfer.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub dashboard_ids: Option<Vec<String>>,
    /// Whether to apply strict checks to the transfer.
    pub strict: Option<bool>,
}

/// One execution of a resource job.
#[losant_model(response)]
pub struct ResourceJobExecutionLog {
    /// Identifier that Losant assigned to the execution.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the application that contains the job.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub resource_job_execution_id: String,
    #[pattern(patterns::OBJECT_ID)]
    pub resource_job_id: String,
    /// Data passed from one iteration to the next, as JSON in a string.
    ///
    /// Absent if iterations run in parallel.
    #[limits(..=256)]
    pub accumulator: Option<String>,
    /// Progress or outcome of the execution.
    pub status: Option<ApplicationJobLogStatus>,
    /// Query that selects the resources, as JSON in a string. `{}` selects all.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// Kind of resources that the execution processes.
    pub resource_type: Option<ResourceJobResourceType>,
    /// Kind of actor that requested the execution, such as a user or a workflow.
    pub source_type: Option<SourceType>,
    /// Id of the actor that requested the execution.
    #[pattern(patterns::OBJECT_ID)]
    pub source_id: Option<String>,
    /// Kind of actor that canceled the execution.
    pub cancel_source_type: Option<CancelSourceType>,
    /// Id of the actor that canceled the execution.
    #[pattern(patterns::OBJECT_ID)]
    pub cancel_source_id: Option<String>,
    /// When Losant began to process resources.
    pub run_started_at: Option<Timestamp>,
    /// When the execution completed. Absent while it is in progress.
    pub run_completed_at: Option<Timestamp>,
    /// URL of a CSV report on the iterations.
    pub execution_report_url: Option<String>,
    /// Context that templates of the job refer to, as JSON in a string.
    #[limits(..=32767)]
    pub template_context: Option<String>,
    /// Delay between the starts of iterations, in milliseconds, 0 to 60000.
    pub iteration_delay: Option<i64>,
    /// Time within which an iteration must be acknowledged, in milliseconds, 60000 to 900000.
    pub iteration_timeout: Option<i64>,
    /// Maximum number of iterations that run at once.
    pub max_iteration_concurrency: Option<i64>,
    /// Number of iterations by outcome.
    pub execution_summary: Option<ExecutionSummary>,
}

/// Number of iterations of a resource job execution, by outcome.
#[losant_model(response)]
pub struct ExecutionSummary {
    /// Number of iterations acknowledged as successful.
    pub succeeded: Option<i64>,
    /// Number of iterations acknowledged as failed.
    pub failed: Option<i64>,
    /// Number of iterations not acknowledged in time.
    pub timed_out: Option<i64>,
    /// Number of iterations that have started but not finished.
    pub in_progress: Option<i64>,
    /// Number of iterations that have not started.
    pub remaining: Option<i64>,
}

open_enum! {
    /// Kind of resources that a resource job processes.
    pub enum ResourceJobResourceType {
        /// Rows of one data table.
        DataTableRow = "dataTableRow",
        /// Devices of the application.
        Device = "device",
        /// Groups of experience users.
        ExperienceGroup = "experienceGroup",
        /// Users of the experience of the application.
        ExperienceUser = "experienceUser",
    }
}

open_enum! {
    /// Kind of account that a [`ResourceTransfer`] moves resources to.
    pub enum DestinationType {
        /// Account of one person.
        User = "user",
        /// Account that several members share.
        Organization = "organization",
    }
}

open_enum! {
    /// Kind of actor that canceled an execution of a resource job.
    pub enum CancelSourceType {
        /// Workflow of the application.
        Flow = "flow",
        /// Losant user.
        User = "user",
        /// Device of the application.
        Device = "device",
        /// Client that authenticated with an API token.
        ApiToken = "apiToken",
        /// Notebook of the application.
        Notebook = "notebook",
    }
}

open_enum! {
    /// Fields that a list of resource jobs can be filtered by.
    pub enum ResourceJobsFilterField {
        /// Display name of the job.
        Name = "name",
        /// Kind of resource that the job iterates over, such as `device`.
        ResourceType = "resourceType",
    }
}

open_enum! {
    /// Fields that a list of resource jobs can be sorted by.
    pub enum ResourceJobsSortField {
        /// Display name of the job.
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        /// When the job was last changed.
        LastUpdated = "lastUpdated",
        /// When a run of the job was last requested.
        LastExecutionRequested = "lastExecutionRequested",
        /// Kind of resource that the job iterates over.
        ResourceType = "resourceType",
    }
}
