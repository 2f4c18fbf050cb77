//! The answer of actions that have nothing else to say.

use serde::{Deserialize, Serialize};

/// What an action gives that did what it was asked, and has no more to say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Success {
    /// Always `true` where Losant sends it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
}
