//! What is said where there is nothing to tell.

use crate::losant_model;

/// What is said where there is nothing to tell.
#[losant_model(response)]
pub struct Success {
    /// Whether it was done.
    pub success: Option<bool>,
}

/// A success with execution id.
#[losant_model(response)]
pub struct SuccessWithExecutionId {
    /// Whether it was done.
    pub success: Option<bool>,
    /// The id of the execution.
    pub execution_id: Option<String>,
}

/// A success with job id.
#[losant_model(response)]
pub struct SuccessWithJobId {
    /// Whether it was done.
    pub success: Option<bool>,
    /// The id of the job, at most 21 characters.
    pub job_id: Option<String>,
}
