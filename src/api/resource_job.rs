//! `/applications/{applicationId}/resource-jobs/{resourceJobId}`,
//! `/applications/{applicationId}/resource-jobs`: the resource jobs of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A job of an application that triggers workflows for each resource that matches a query.
///
/// ```no_run
/// use losant::models::ResourceJobExecutionOptions;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let recalibrate = application.resource_job("63e1c5a97ae143cd83dc4b17");
/// let options = ResourceJobExecutionOptions::new().template_context(r#"{"target": 21.5}"#);
/// recalibrate.execute(options).await?;
///
/// for run in recalibrate.logs().limit(3).await? {
///     println!("{:?}: {:?}", run.status, run.execution_summary);
/// }
/// # Ok(()) }
/// ```
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
///
/// ```no_run
/// use losant::models::{ResourceJobPost, ResourceJobResourceType};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let post = ResourceJobPost::new("Recalibrate", ResourceJobResourceType::Device)
///     .max_iteration_concurrency(10)
///     .retry_on_failure(true);
/// application.resource_jobs().post(post).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/resource-jobs",
    parent = Application,
    errors(400, 404)
)]
pub trait ResourceJobs {
    /// Returns the resource jobs of the application, in pages.
    ///
    /// ```no_run
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let mut jobs = application.resource_jobs().get().items();
    /// while let Some(job) = jobs.try_next().await? {
    ///     println!("{} {:?}", job.name, job.last_execution_requested);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ResourceJobsSortField, "name"),
        paged,
        filtered(models::ResourceJobsFilterField)
    )]
    fn get(&self) -> models::ResourceJobs;

    /// Creates a resource job and returns it. [`ResourceJob::execute`] runs it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] resource_job: models::ResourceJobPost) -> models::ResourceJob;
}
