//! The documents of job.

use crate::losant_model;

/// Job enqueued result.
#[losant_model(response)]
pub struct JobEnqueuedResult {
    /// Whether there is job queued.
    pub job_queued: Option<bool>,
    /// The id of the job, at most 21 characters.
    pub job_id: Option<String>,
    /// Whether it was done.
    pub success: Option<bool>,
}
