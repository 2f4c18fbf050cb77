//! Custom nodes that workflows define, and the palette that offers them.

use serde_json::Value;

use crate::models::{CompatibleFlowClasses, FlowCategory, patterns};
use crate::{losant_model, open_enum};

/// Custom node that the workflow editor offers, in one of its versions.
#[losant_model(response)]
pub struct CustomNode {
    /// Unique identifier of the custom node, which all its versions share.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Name shown to people.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Summary of what the node does.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon of the node: a `data:` URL of a JPEG, PNG or SVG image.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<String>,
    /// Link to the documentation of the node.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Palette section that lists the node.
    pub category: Option<FlowCategory>,
    /// Inputs and outputs that the node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Id of the version; absent for the develop version.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    /// Name of the version; `develop` for the editable one.
    #[limits(1..=255)]
    pub version: Option<String>,
    /// Workflow classes that can use the node.
    pub compatible_flow_classes: Option<CompatibleFlowClasses>,
}

/// Additional nodes that the workflow editor offers for an application.
#[losant_model(response)]
pub struct PaletteResponse {
    /// Custom nodes of the application.
    pub custom_nodes: Vec<CustomNode>,
    /// Application that the palette belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
}

open_enum! {
    /// Kind of workflow that a custom node is made for.
    pub enum FlowCustomNodeSupport {
        /// Application workflows, experience workflows and other custom nodes that run in the
        /// cloud.
        Cloud = "cloud",
        /// Edge workflows and other custom nodes that run on edge devices.
        Edge = "edge",
    }
}
