//! Values that a workflow stores.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::losant_model;

/// Values in the persistent storage of a workflow, by key.
pub type FlowStorageEntries = BTreeMap<String, Value>;

/// Value to put into the persistent storage of a workflow.
///
/// All versions of the workflow share the storage, and the change takes effect immediately.
#[losant_model(request)]
pub struct FlowStorageEntry {
    /// Key to store the value under.
    #[limits(1..=255)]
    pub key: String,
    /// Any JSON value.
    pub value: Option<Value>,
}

/// Size of the persistent storage of a workflow.
#[losant_model(response)]
pub struct FlowStorageMetadata {
    /// Memory that the stored values take, in bytes.
    pub memory_used: Option<i64>,
    /// Number of stored values.
    pub keys_count: Option<i64>,
}
