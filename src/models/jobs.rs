//! Jobs, which do in the background what takes too long for an answer.

use serde::{Deserialize, Serialize};

/// A job was begun.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct JobEnqueuedResult {
    /// Always `true` where Losant sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    /// The id of the job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// Always `true` where Losant sends it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_queued: Option<bool>,
}
