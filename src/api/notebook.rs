//! `/applications/{applicationId}/notebooks/{notebookId}`,
//! `/applications/{applicationId}/notebooks`: the notebooks of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A Jupyter notebook that runs on data of an application.
///
/// ```no_run
/// use losant::models::NotebookExecutionOptions;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let report = application.notebook("5f8a1d3c7ae143cd83dc4b15");
/// let options = NotebookExecutionOptions::new().email("operations@example.com");
/// let run = report.execute(options).await?.execution_id;
///
/// let newest = report.logs().await?;
/// println!("{run:?}: {:?}", newest.first().map(|log| &log.status));
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/notebooks/{notebookId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Notebook {
    /// Marks a run of the notebook for cancellation.
    #[post("/cancelExecution", scopes = APPLICATION_WRITE, scope = "notebook.execute")]
    fn cancel_execution(
        &self,
        /// Id of the run, as returned by `execute`.
        #[query]
        execution_id: String,
    ) -> models::Success;

    /// Deletes the notebook.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Queues a run of the notebook and returns its id.
    #[post("/execute", scopes = APPLICATION_WRITE)]
    fn execute(
        &self,
        #[body] execution_options: models::NotebookExecutionOptions,
    ) -> models::SuccessWithExecutionId;

    /// Returns the notebook, with its inputs, outputs and the URL of its Jupyter file.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Notebook;

    /// Returns the latest runs of the notebook, with their status and times.
    #[get("/logs", scopes = APPLICATION_READ)]
    fn logs(
        &self,
        /// Maximum number of log entries to return, newest first.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Earliest time of the log entries to return, in milliseconds since the Unix epoch.
        since: Option<crate::QueryTime>,
    ) -> models::NotebookExecutionLogs;

    /// Returns how long the notebook ran on each day, in minutes.
    #[get("/notebookMinuteCounts", scopes = APPLICATION_READ)]
    fn notebook_minute_counts(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Updates the notebook and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] notebook: models::NotebookPatch) -> models::Notebook;

    /// Starts a job that exports the input data of a run as a zip file.
    #[post(
        "/requestInputDataExport",
        scopes = APPLICATION_READ,
        ok(202),
        throttle(1, "15m", per(applicationId, notebookId))
    )]
    fn request_input_data_export(
        &self,
        #[body] export_options: models::NotebookDataExportOptions,
    ) -> models::JobEnqueuedResult;

    /// Uploads the Jupyter file of the notebook, and returns the notebook.
    ///
    /// ```no_run
    /// use losant::Part;
    ///
    /// # async fn f(notebook: losant::api::Notebook) -> Result<(), losant::Error> {
    /// let file = Part::file("pumps.ipynb").content_type("application/x-ipynb+json");
    /// println!("{:?}", notebook.upload(file).await?.jupyter_file_name);
    /// # Ok(()) }
    /// ```
    #[post("/upload", scopes = APPLICATION_WRITE)]
    fn upload(
        &self,
        /// Content of the Jupyter file.
        #[part]
        jupyter_file: crate::Part,
    ) -> models::Notebook;
}

/// The Jupyter notebooks of an application.
///
/// ```no_run
/// use losant::models::{DeviceDataInput, NotebookPost, TemporaryUrlOutput};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let report = NotebookPost::new("Pumps of the last hour")
///     .inputs([DeviceDataInput::new("pumps.csv", -3_600_000, 0)])
///     .outputs([TemporaryUrlOutput::new("report.pdf")]);
/// application.notebooks().post(report).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/notebooks",
    parent = Application,
    errors(400, 404)
)]
pub trait Notebooks {
    /// Returns the notebooks of the application, in pages.
    ///
    /// ```no_run
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let mut notebooks = application.notebooks().get().items();
    /// while let Some(notebook) = notebooks.try_next().await? {
    ///     println!("{}: {:?}", notebook.name, notebook.stats);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::NotebooksSortField, "name"),
        paged,
        filtered(models::NotebooksFilterField)
    )]
    fn get(&self) -> models::Notebooks;

    /// Creates a notebook and returns it. [`Notebook::upload`] adds its Jupyter file.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] notebook: models::NotebookPost) -> models::Notebook;
}
