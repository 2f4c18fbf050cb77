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
    #[get(scopes = APPLICATION_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: `runQueuedAt` by default.
        sort_field: Option<models::ApplicationJobLogsSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many job logs a page holds: 100 by default.
        per_page: Option<u64>,
        /// What the job logs must be.
        #[query(json)]
        query: Option<models::AdvancedApplicationJobLogQuery>,
    ) -> models::ApplicationJobLogs;
}
