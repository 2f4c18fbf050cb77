//! Background jobs that a call starts.

use crate::losant_model;

/// Confirmation that the call continues as a background job.
#[losant_model(response)]
pub struct JobEnqueuedResult {
    /// Always `true`.
    pub job_queued: Option<bool>,
    /// Id of the background job.
    ///
    /// Few jobs can be found by it: see [`jobs`](crate::jobs).
    #[limits(..=21)]
    pub job_id: String,
    /// Always `true`; the outcome of the job is reported separately.
    pub success: Option<bool>,
}
