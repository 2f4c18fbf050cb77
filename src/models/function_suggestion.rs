//! Code that Losant suggests for a function node.

use serde_json::Value;

use crate::losant_model;
use crate::models::FinishReason;

/// Request to generate the code of a function node.
///
/// No action takes it.
#[losant_model(request)]
pub struct SuggestFunctionPost {
    /// Prompt that describes the function.
    #[limits(1..=8192)]
    pub text: String,
    /// Payload to consider along with the prompt.
    pub payload: Option<Value>,
}

/// Generated code for a function node.
///
/// No action returns it.
#[losant_model(response)]
pub struct SuggestFunctionResponse {
    /// Prose that comes with the result.
    #[limits(1..=32767)]
    pub text: Option<String>,
    /// Code with comments about it.
    pub response: Option<SuggestedFunction>,
    /// Identifier of this result.
    #[limits(1..=1024)]
    pub response_id: String,
    /// Reason that the generation stopped.
    pub finish_reason: FinishReason,
}

/// Code suggested for a function node.
#[losant_model(response)]
pub struct SuggestedFunction {
    /// JavaScript code.
    #[limits(..=32767)]
    pub code: Option<String>,
    /// Explanation of the code.
    #[limits(..=32767)]
    pub comments: Option<String>,
}
