//! `/applications/{applicationId}/jobLogs/{jobId}`, `/applications/{applicationId}/jobLogs`: the
//! job logs of an application.

use crate::api::Application;
use crate::scopes::APPLICATION_READ;
use crate::{losant_resource, models};

/// The log entry of one background job of an application.
///
/// ```no_run
/// use losant::models::ApplicationJobLogStatus as Status;
/// use std::time::Duration;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let log = application.job_log("575ec8687ae143cd83dc4a98");
/// while matches!(log.get().await?.status, Some(Status::Queued | Status::InProgress)) {
///     tokio::time::sleep(Duration::from_secs(5)).await;
/// }
/// println!("{:?}", log.get().await?.output);
/// # Ok(()) }
/// ```
///
/// The id is not the one that a call returns when it enqueues a job: see
/// [`jobs`](crate::jobs).
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
///
/// ```no_run
/// use losant::models::{AdvancedApplicationJobLogQuery, SortDirection};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let failed = AdvancedApplicationJobLogQuery::new().status().one_of(["errored", "failed"]);
/// let newest_first = application.job_logs().get().query(failed).sort_direction(SortDirection::Desc);
/// let mut logs = newest_first.items();
/// while let Some(log) = logs.try_next().await? {
///     println!("{:?} {:?}: {:?}", log.run_queued_at, log.name, log.error);
/// }
/// # Ok(()) }
/// ```
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
