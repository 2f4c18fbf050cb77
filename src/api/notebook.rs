//! `/applications/{applicationId}/notebooks/{notebookId}`,
//! `/applications/{applicationId}/notebooks`: the notebooks of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One notebook of an application.
#[losant_resource(
    path = "/applications/{applicationId}/notebooks/{notebookId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Notebook {
    /// Cancel a run of the notebook.
    #[post("/cancelExecution", scopes = APPLICATION_WRITE, scope = "notebook.execute")]
    fn cancel_execution(
        &self,
        /// The id of the run.
        #[query]
        execution_id: String,
    ) -> models::Success;

    /// Delete the notebook.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Run the notebook.
    #[post("/execute", scopes = APPLICATION_WRITE)]
    fn execute(
        &self,
        #[body] execution_options: models::NotebookExecutionOptions,
    ) -> models::SuccessWithExecutionId;

    /// Read the notebook.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Notebook;

    /// Read how runs of the notebook went.
    #[get("/logs", scopes = APPLICATION_READ)]
    fn logs(
        &self,
        /// Maximum number of entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        since: Option<crate::QueryTime>,
    ) -> models::NotebookExecutionLogs;

    /// Count the minutes that notebooks ran, day by day.
    #[get("/notebookMinuteCounts", scopes = APPLICATION_READ)]
    fn notebook_minute_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Change the notebook.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] notebook: models::NotebookPatch) -> models::Notebook;

    /// Write the notebook's input data to files, in a job.
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

    /// Send the Jupyter file of the notebook.
    #[post("/upload", scopes = APPLICATION_WRITE)]
    fn upload(
        &self,
        /// The content.
        #[part]
        jupyter_file: crate::Part,
    ) -> models::Notebook;
}

/// The notebooks of an application.
#[losant_resource(
    path = "/applications/{applicationId}/notebooks",
    parent = Application,
    errors(400, 404)
)]
pub trait Notebooks {
    /// List the notebooks.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::NotebooksSortField, "name"),
        paged,
        filtered(models::NotebooksFilterField)
    )]
    fn get(&self) -> models::Notebooks;

    /// Create a notebook.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] notebook: models::NotebookPost) -> models::Notebook;
}
