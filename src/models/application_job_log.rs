//! Log of the background jobs of an application, such as exports and archiving.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{ApiTokenOwnerType, NamedError, advanced_query::advanced_query, patterns};
use crate::{Page, losant_model, open_enum};

/// Log entry of a background job, such as an export.
#[losant_model(response)]
pub struct ApplicationJobLog {
    /// Unique id of the log entry.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the job that the entry describes.
    #[pattern(patterns::OBJECT_ID)]
    pub job_id: Option<String>,
    /// Id of the run of the job.
    #[pattern(patterns::OBJECT_ID)]
    pub job_execution_id: Option<String>,
    /// Kind of job, such as `ApplicationExport` or `ArchiveData`.
    pub name: Option<String>,
    /// Application that the job belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the job entered the queue.
    pub run_queued_at: Option<Timestamp>,
    /// When the job started.
    pub run_started_at: Option<Timestamp>,
    /// When the job ended.
    pub run_completed_at: Option<Timestamp>,
    /// State of the job, such as queued or completed.
    pub status: Option<ApplicationJobLogStatus>,
    /// Id of the user, API token or other actor that requested the job.
    #[pattern(patterns::OBJECT_ID)]
    pub requested_by_id: Option<String>,
    /// Kind of actor that requested the job.
    pub requested_by_type: Option<RequestedByType>,
    /// Whether the job belongs to an application, a user or an organization.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// Id of the application, user or organization that the job belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: Option<String>,
    /// Kind of resource that the job works on.
    pub resource_type: Option<ApplicationJobLogResourceType>,
    /// Resource that the job works on, by id.
    #[pattern(patterns::OBJECT_ID)]
    pub resource_id: Option<String>,
    /// Share of the work that is done.
    pub progress: Option<JobProgress>,
    /// Error that ended the job.
    pub error: Option<NamedError>,
    /// Parameters of the job, which depend on its kind.
    pub input: Option<Value>,
    /// Result of the job, which depends on its kind, such as download URLs or counts.
    pub output: Option<Value>,
}

/// A page of the job log of an application.
pub type ApplicationJobLogs = Page<ApplicationJobLog>;

/// Progress of a background job.
#[losant_model(response)]
pub struct JobProgress {
    /// Part of `total` that is done.
    pub completed: Option<f64>,
    /// Size of the whole work.
    pub total: Option<f64>,
    /// State of the job, reported with its progress.
    pub status: Option<String>,
}

advanced_query! {
    /// A query that selects job logs of an application.
    AdvancedApplicationJobLogQuery {
        id: Id = "id",
        /// When the job was queued.
        run_queued_at: Time = "runQueuedAt",
        /// When the run of the job started.
        run_started_at: Time = "runStartedAt",
        /// When the run of the job ended.
        run_completed_at: Time = "runCompletedAt",
        /// State of the job.
        status: Choice<ApplicationJobLogStatus> = "status",
        name: Text = "name",
        /// Id of the resource that the job works on.
        resource_id: Id = "resourceId",
        /// Kind of resource that the job works on.
        resource_type: Choice<ApplicationJobLogResourceType> = "resourceType",
    }
}

open_enum! {
    /// State of a job, an import, a notebook execution or a resource job execution.
    pub enum ApplicationJobLogStatus {
        /// Waiting to start.
        Queued = "queued",
        /// Running.
        InProgress = "inProgress",
        /// Finished.
        Completed = "completed",
        /// Ended by an error.
        Errored = "errored",
        /// Ended without success.
        Failed = "failed",
        /// Ended because it took too long.
        Timeout = "timeout",
        /// Stopping because cancellation was requested.
        Canceling = "canceling",
        /// Ended by cancellation.
        Canceled = "canceled",
        /// Stopping because of an error.
        Erroring = "erroring",
    }
}

open_enum! {
    /// Kind of actor that requested a job or another action.
    pub enum RequestedByType {
        /// A person with a Losant account.
        User = "user",
        /// A request with an API token.
        ApiToken = "apiToken",
        /// A workflow.
        Flow = "flow",
        /// A device of the application.
        Device = "device",
        /// Losant itself.
        System = "system",
    }
}

open_enum! {
    /// Kind of resource that a job works on.
    pub enum ApplicationJobLogResourceType {
        /// An entire application.
        Application = "application",
        /// A dashboard with its blocks.
        Dashboard = "dashboard",
        /// A table with rows of custom data.
        Datatable = "datatable",
        /// Events of the application.
        Event = "event",
        /// One or more devices.
        Device = "device",
        /// A Jupyter notebook.
        Notebook = "notebook",
        /// A recipe from which devices are created.
        DeviceRecipe = "deviceRecipe",
    }
}

open_enum! {
    /// Fields that a list of job logs of an application can be sorted by.
    pub enum ApplicationJobLogsSortField {
        /// Display name of the job.
        Name = "name",
        /// Progress or outcome of the run.
        Status = "status",
        /// Kind of resource that the job works on.
        ResourceType = "resourceType",
        /// When the run was requested.
        RunQueuedAt = "runQueuedAt",
        /// When the job began to work.
        RunStartedAt = "runStartedAt",
        /// When the job finished its work.
        RunCompletedAt = "runCompletedAt",
    }
}
