//! `/applications/{applicationId}/jobLogs/{jobId}`, `/applications/{applicationId}/jobLogs`: the
//! job logs of an application.

use crate::api::Application;
use crate::scopes::APPLICATION_READ;
use crate::{losant_resource, models};

/// The log entry of one background job of an application.
#[losant_resource(
    path = "/applications/{applicationId}/jobLogs/{jobId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationJobLog {
    /// Returns the log entry: the status of the job, its progress, input and output.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApplicationJobLog;
}

/// The log of the background jobs of an application.
#[losant_resource(
    path = "/applications/{applicationId}/jobLogs",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationJobLogs {
    /// Returns the log entries of background jobs, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationJobLogsSortField, "runQueuedAt"),
        paged
    )]
    fn get(
        &self,
        /// Conditions that the log entries must meet.
        #[query(json)]
        query: Option<models::AdvancedApplicationJobLogQuery>,
    ) -> models::ApplicationJobLogs;
}
