//! Jobs that were started.

use crate::losant_model;

/// What came of a job enqueued.
#[losant_model(response)]
pub struct JobEnqueuedResult {
    /// Whether a job was made of it.
    pub job_queued: Option<bool>,
    /// The id of the job, at most 21 characters.
    pub job_id: Option<String>,
    /// Whether it was done.
    pub success: Option<bool>,
}
