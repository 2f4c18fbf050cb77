//! `/applications/{applicationId}/resource-jobs/{resourceJobId}`,
//! `/applications/{applicationId}/resource-jobs`: the resource jobs of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A job of an application that triggers workflows for each resource that matches a query.
#[losant_resource(
    path = "/applications/{applicationId}/resource-jobs/{resourceJobId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ResourceJob {
    /// Marks a run of the job for cancellation.
    #[post("/cancelExecution", scopes = APPLICATION_WRITE)]
    fn cancel_execution(
        &self,
        /// Id of the run, as returned by `execute`.
        #[query]
        execution_id: String,
    ) -> models::Success;

    /// Deletes the resource job, and on request the workflows that it triggers.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Whether to also delete the workflows that the job triggers.
        include_workflows: Option<bool>,
    ) -> models::Success;

    /// Queues a run of the job and returns its id.
    #[post("/execute", scopes = APPLICATION_WRITE)]
    fn execute(
        &self,
        #[body] execution_options: models::ResourceJobExecutionOptions,
    ) -> models::SuccessWithExecutionId;

    /// Returns the resource job, with its query and retry settings.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ResourceJob;

    /// Returns the latest runs of the job, with their status and times.
    #[get("/logs", scopes = APPLICATION_READ)]
    fn logs(
        &self,
        /// Maximum number of log entries to return, newest first.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Earliest time of the log entries to return, in milliseconds since the Unix epoch.
        since: Option<crate::QueryTime>,
    ) -> models::ResourceJobExecutionLogs;

    /// Updates the resource job and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE, ok(200, 201))]
    fn patch(&self, #[body] resource_job: models::ResourceJobPatch) -> models::ResourceJob;
}

/// The jobs of an application that trigger workflows for many resources.
#[losant_resource(
    path = "/applications/{applicationId}/resource-jobs",
    parent = Application,
    errors(400, 404)
)]
pub trait ResourceJobs {
    /// Returns the resource jobs of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ResourceJobsSortField, "name"),
        paged,
        filtered(models::ResourceJobsFilterField)
    )]
    fn get(&self) -> models::ResourceJobs;

    /// Creates a resource job and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] resource_job: models::ResourceJobPost) -> models::ResourceJob;
}
