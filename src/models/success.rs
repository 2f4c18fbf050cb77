//! The documents of success.

use crate::losant_model;

/// Success.
#[losant_model(response)]
pub struct Success {
    /// Whether it was done.
    pub success: Option<bool>,
}

/// Success with execution id.
#[losant_model(response)]
pub struct SuccessWithExecutionId {
    /// Whether it was done.
    pub success: Option<bool>,
    /// The id of the execution.
    pub execution_id: Option<String>,
}

/// Success with job id.
#[losant_model(response)]
pub struct SuccessWithJobId {
    /// Whether it was done.
    pub success: Option<bool>,
    /// The id of the job, at most 21 characters.
    pub job_id: Option<String>,
}
