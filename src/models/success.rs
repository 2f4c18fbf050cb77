//! Responses of calls that return no document of their own.

use crate::losant_model;
use crate::models::patterns;

/// Confirmation that the call succeeded.
#[losant_model(response)]
pub struct Success {
    /// Always `true`; a failed call returns an error instead.
    pub success: Option<bool>,
}

/// Confirmation that an execution was queued.
#[losant_model(response)]
pub struct SuccessWithExecutionId {
    /// Always `true`; a failed call returns an error instead.
    pub success: Option<bool>,
    /// Id of the queued execution, for example to cancel it.
    #[pattern(patterns::OBJECT_ID)]
    pub execution_id: String,
}

/// Confirmation that a background job was queued.
///
/// No action returns it: see [`JobEnqueuedResult`](crate::models::JobEnqueuedResult).
#[losant_model(response)]
pub struct SuccessWithJobId {
    /// Always `true`; a failed call returns an error instead.
    pub success: Option<bool>,
    /// Id of the queued job.
    #[limits(..=21)]
    pub job_id: String,
}
