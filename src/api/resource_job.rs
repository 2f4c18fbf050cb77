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

    /// Read how runs of the job went, the last one by default.
    #[get("/logs", scopes = APPLICATION_READ)]
    fn logs(
        &self,
        /// How many entries to give at most: 1 by default.
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        since: Option<crate::QueryTime>,
    ) -> models::ResourceJobExecutionLogs;

    /// Change the resource job.
    #[patch(scopes = APPLICATION_WRITE, ok(201))]
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
    #[get(scopes = APPLICATION_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the name by default.
        sort_field: Option<models::ResourceJobsSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many resource jobs a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::ResourceJobsFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
    ) -> models::ResourceJobs;

    /// Create a resource job.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] resource_job: models::ResourceJobPost) -> models::ResourceJob;
}
