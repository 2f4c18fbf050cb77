//! What Losant takes and gives of application job logs.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{ApiTokenOwnerType, NamedError};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the status of an application job log can be.
    pub enum ApplicationJobLogStatus {
        /// Queued.
        Queued = "queued",
        /// In progress.
        InProgress = "inProgress",
        /// Completed.
        Completed = "completed",
        /// Errored.
        Errored = "errored",
        /// Failed.
        Failed = "failed",
        /// Timeout.
        Timeout = "timeout",
        /// Canceling.
        Canceling = "canceling",
        /// Canceled.
        Canceled = "canceled",
        /// Erroring.
        Erroring = "erroring",
    }
}

open_enum! {
    /// What the requested by type of an application job log can be.
    pub enum RequestedByType {
        /// User.
        User = "user",
        /// API token.
        ApiToken = "apiToken",
        /// Workflow.
        Flow = "flow",
        /// Device.
        Device = "device",
        /// System.
        System = "system",
    }
}

open_enum! {
    /// What the resource type of an application job log can be.
    pub enum ApplicationJobLogResourceType {
        /// Application.
        Application = "application",
        /// Dashboard.
        Dashboard = "dashboard",
        /// Data table.
        Datatable = "datatable",
        /// Event.
        Event = "event",
        /// Device.
        Device = "device",
        /// Notebook.
        Notebook = "notebook",
        /// Device recipe.
        DeviceRecipe = "deviceRecipe",
    }
}

/// An application job log.
#[losant_model(response)]
pub struct ApplicationJobLog {
    /// The id.
    pub id: String,
    /// The id of the job.
    pub job_id: Option<String>,
    /// The id of the job execution.
    pub job_execution_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When the run was queued.
    pub run_queued_at: Option<Timestamp>,
    /// When the run started.
    pub run_started_at: Option<Timestamp>,
    /// When the run ended.
    pub run_completed_at: Option<Timestamp>,
    /// How it is.
    pub status: Option<ApplicationJobLogStatus>,
    /// The id of the requested by.
    pub requested_by_id: Option<String>,
    /// What kind of requested by it is.
    pub requested_by_type: Option<RequestedByType>,
    /// What it belongs to.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// The id of what it belongs to.
    pub owner_id: Option<String>,
    /// What kind of resource it is.
    pub resource_type: Option<ApplicationJobLogResourceType>,
    /// The id of the resource.
    pub resource_id: Option<String>,
    /// How far it is.
    pub progress: Option<JobProgress>,
    /// What went wrong.
    pub error: Option<NamedError>,
    /// What it was given.
    pub input: Option<Value>,
    /// What came of it.
    pub output: Option<Value>,
}

/// The jobs of an application.
pub type ApplicationJobLogs = Page<ApplicationJobLog>;

/// How far a job of an application got.
#[losant_model(response)]
pub struct JobProgress {
    /// How many are done.
    pub completed: Option<f64>,
    /// How many there are.
    pub total: Option<f64>,
    /// How it is.
    pub status: Option<String>,
}
