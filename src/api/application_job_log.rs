//! `/applications/{applicationId}/jobLogs/{jobId}`, `/applications/{applicationId}/jobLogs`: the
//! job logs of an application.

use crate::api::Application;
use crate::scopes::APPLICATION_READ;
use crate::{losant_resource, models};

/// One job log of an application.
#[losant_resource(
    path = "/applications/{applicationId}/jobLogs/{jobId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationJobLog {
    /// Read the job log.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApplicationJobLog;
}

/// The job logs of an application.
#[losant_resource(
    path = "/applications/{applicationId}/jobLogs",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationJobLogs {
    /// List the job logs.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationJobLogsSortField, "runQueuedAt"),
        paged
    )]
    fn get(
        &self,
        /// What the job logs must be.
        #[query(json)]
        query: Option<models::AdvancedApplicationJobLogQuery>,
    ) -> models::ApplicationJobLogs;
}
