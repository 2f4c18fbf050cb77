//! Background jobs that a call starts.

use crate::losant_model;

/// Confirmation that the call continues as a background job.
#[losant_model(response)]
pub struct JobEnqueuedResult {
    /// Always `true`.
    pub job_queued: Option<bool>,
    /// Id of the background job.
    ///
    /// It has another form than the ids of job logs, so that an
    /// [`ApplicationJobLog`](crate::api::ApplicationJobLog) cannot be found by it. Only the
    /// [log of imports](crate::api::Application::import_logs) into an application has ids of this form:
    /// [`job_id`](crate::models::ApplicationImportExecution::job_id).
    #[limits(..=21)]
    pub job_id: String,
    /// Always `true`; the outcome of the job is reported separately.
    pub success: Option<bool>,
}
