//! Globals: key/value pairs that workflows can read.

use serde_json::Value;

use crate::losant_model;
use crate::models::patterns;

/// Changes to application globals, one entry per key.
pub type ApplicationGlobalPatch = Vec<GlobalChange>;

/// Named value that workflows can read.
#[losant_model(request, response)]
pub struct GlobalValue {
    /// Key by which workflows read the value.
    #[pattern(patterns::KEY)]
    pub key: String,
    /// Value, encoded as JSON.
    #[limits(1..=32767)]
    pub json: String,
    /// Whether the value is kept from edge workflows.
    pub cloud_only: Option<bool>,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
}

/// Change to one of the globals of an application.
#[losant_model(request)]
pub struct GlobalChange {
    /// Key of the value to add or change.
    #[pattern(patterns::KEY)]
    pub key: String,
    /// New value, as a string that holds JSON, 1 to 32767 characters, or null.
    pub json: Option<Value>,
    /// Whether the value is kept from edge workflows.
    pub cloud_only: Option<bool>,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
}
