//! Classes of workflows.

use serde_json::Value;

use crate::{losant_model, open_enum};

open_enum! {
    /// Class of a workflow, which determines where it runs.
    pub enum FlowClass {
        /// Runs on edge compute devices.
        Edge = "edge",
        /// Serves as a node in other workflows.
        CustomNode = "customNode",
        /// Application workflow; runs in the Losant cloud.
        Cloud = "cloud",
        /// Runs on embedded devices.
        Embedded = "embedded",
        /// Handles requests to an experience; runs in the Losant cloud.
        Experience = "experience",
    }
}

/// Workflow classes that can use a custom node.
#[losant_model(response)]
pub struct CompatibleFlowClasses {
    /// Whether application workflows can use it.
    pub cloud: Option<bool>,
    /// Whether experience workflows can use it.
    pub experience: Option<bool>,
    /// Whether other custom nodes can use it.
    pub custom_node: Option<bool>,
    /// Whether edge workflows can use it, as a boolean or a string.
    pub edge: Option<Value>,
    /// Whether embedded workflows can use it, as a boolean or a string.
    pub embedded: Option<Value>,
}
