//! `/applications/{applicationId}/resource-jobs/{resourceJobId}`,
//! `/applications/{applicationId}/resource-jobs`: the resource jobs of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One resource job of an application.
#[losant_resource(
    path = "/applications/{applicationId}/resource-jobs/{resourceJobId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ResourceJob {
    /// Cancel a run of the job.
    #[post("/cancelExecution", scopes = APPLICATION_WRITE)]
    fn cancel_execution(
        &self,
        /// The id of the run.
        #[query]
        execution_id: String,
    ) -> models::Success;

    /// Delete the resource job.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Delete the workflows too that it triggers.
        include_workflows: Option<bool>,
    ) -> models::Success;

    /// Run the job.
    #[post("/execute", scopes = APPLICATION_WRITE)]
    fn execute(
        &self,
        #[body] execution_options: models::ResourceJobExecutionOptions,
    ) -> models::SuccessWithExecutionId;

    /// Read the resource job.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ResourceJob;

    /// Read how runs of the job went.
    #[get("/logs", scopes = APPLICATION_READ)]
    fn logs(
        &self,
        /// Maximum number of entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        since: Option<crate::QueryTime>,
    ) -> models::ResourceJobExecutionLogs;

    /// Change the resource job.
    #[patch(scopes = APPLICATION_WRITE, ok(200, 201))]
    fn patch(&self, #[body] resource_job: models::ResourceJobPatch) -> models::ResourceJob;
}

/// The resource jobs of an application.
#[losant_resource(
    path = "/applications/{applicationId}/resource-jobs",
    parent = Application,
    errors(400, 404)
)]
pub trait ResourceJobs {
    /// List the resource jobs.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ResourceJobsSortField, "name"),
        paged,
        filtered(models::ResourceJobsFilterField)
    )]
    fn get(&self) -> models::ResourceJobs;

    /// Create a resource job.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] resource_job: models::ResourceJobPost) -> models::ResourceJob;
}
