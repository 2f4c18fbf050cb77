//! Custom nodes that an instance provides to the workflows of its applications.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    CreatorType, FlowCategory, FlowCustomNodeSupport, FlowNode, FlowRunStats, FlowTrigger,
    NameFilterField, NamedSortField, edit::edits, patterns,
};
use crate::{Page, losant_model};

/// Workflow node that an instance provides to all of its applications.
#[losant_model(response)]
pub struct InstanceCustomNode {
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the custom node, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_custom_node_id: String,
    /// Instance that provides the node.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_id: String,
    pub creation_date: Option<Timestamp>,
    /// Id of the user or other entity that created the node.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Kind of entity that created the node.
    pub created_by_type: Option<CreatorType>,
    /// When the node was last changed.
    pub last_updated: Option<Timestamp>,
    /// Id of the user or other entity that last changed the node.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Kind of entity that last changed the node.
    pub last_updated_by_type: Option<CreatorType>,
    /// Label of the node in the workflow editor.
    #[limits(1..=255)]
    pub name: String,
    /// Purpose of the node.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Purpose of the node in a few words.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon as a base64 data URL of a JPEG, PNG or SVG image.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<String>,
    /// URL of the node's documentation.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Section of the node palette that lists the node.
    pub category: Option<FlowCategory>,
    /// Oldest version of the edge agent that can run the node, such as `1.0.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Trigger that starts the node's own workflow.
    #[limits(..=1)]
    pub triggers: Vec<FlowTrigger>,
    /// Workflow nodes that run inside the custom node.
    pub nodes: Vec<FlowNode>,
    /// Input fields, number of outputs and result of the node, for users who place it in a workflow.
    pub custom_node_config: Option<Value>,
    /// Class of the workflows that can use the node, either cloud or edge.
    #[limits(..=1)]
    pub custom_node_supports: Vec<FlowCustomNodeSupport>,
    /// Application that the node originates from.
    #[pattern(patterns::OBJECT_ID)]
    pub source_application_id: Option<String>,
    /// Workflow that the node originates from.
    #[pattern(patterns::OBJECT_ID)]
    pub source_flow_id: Option<String>,
    /// Version of the workflow that the node originates from.
    #[limits(1..=255)]
    pub source_flow_version: Option<String>,
    /// Numbers of runs and errors.
    pub stats: Option<FlowRunStats>,
    /// Organizations and sandboxes whose workflows use the node.
    pub usage: Option<CustomNodeUsage>,
}

edits! {
    InstanceCustomNode => InstanceCustomNodePatch: name, description, short_description, icon_data, docs_url, category, minimum_agent_version, triggers, nodes, custom_node_config, custom_node_supports
}

/// Changes to a custom node of an instance; unset fields keep their values.
#[losant_model(patch)]
pub struct InstanceCustomNodePatch {
    /// Label of the node in the workflow editor.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Purpose of the node.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Purpose of the node in a few words.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon as a base64 data URL of a JPEG, PNG or SVG image. `Some(None)`
    /// removes it.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<Option<String>>,
    /// URL of the node's documentation.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Section of the node palette that lists the node.
    pub category: Option<FlowCategory>,
    /// Oldest version of the edge agent that can run the node, such as `1.0.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Triggers of the node's own workflow, which starts at `customNodeStart`.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Workflow nodes that run inside the custom node.
    pub nodes: Option<Vec<FlowNode>>,
    /// Input fields, number of outputs and result of the node, for users who place it in a workflow.
    pub custom_node_config: Option<Value>,
    /// Class of the workflows that can use the node, either cloud or edge.
    #[limits(..=1)]
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// Other properties, by key. Losant accepts strings, booleans and empty arrays.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// New custom node of an instance.
#[losant_model(request)]
pub struct InstanceCustomNodePost {
    /// Label of the node in the workflow editor.
    #[limits(1..=255)]
    pub name: String,
    /// Purpose of the node.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Purpose of the node in a few words.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon as a base64 data URL of a JPEG, PNG or SVG image.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<Option<String>>,
    /// URL of the node's documentation.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Section of the node palette that lists the node.
    pub category: Option<FlowCategory>,
    /// Oldest version of the edge agent that can run the node, such as `1.0.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Triggers of the node's own workflow, which starts at `customNodeStart`.
    pub triggers: Vec<FlowTrigger>,
    /// Workflow nodes that run inside the custom node.
    pub nodes: Vec<FlowNode>,
    /// Input fields, number of outputs and result of the node, for users who place it in a workflow.
    pub custom_node_config: Option<Value>,
    /// Class of the workflows that can use the node, either cloud or edge.
    #[limits(..=1)]
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// Other properties, by key. Losant accepts strings, booleans and empty arrays.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// A page of an instance's custom nodes.
pub type InstanceCustomNodes = Page<InstanceCustomNode>;

/// Numbers of applications and workflows that use a custom node.
#[losant_model(response)]
pub struct CustomNodeUsage {
    /// Usage in the sandboxes of the instance.
    pub sandbox: Option<CustomNodeSandboxUsage>,
    /// Usage in each organization, by organization id.
    #[rest]
    pub rest: BTreeMap<String, CustomNodeOrgUsage>,
}

/// Usage of a custom node in one organization.
#[losant_model(response)]
pub struct CustomNodeOrgUsage {
    /// Number of applications that use the node.
    pub app_count: Option<i64>,
    /// Number of workflows that use the node.
    pub flow_count: Option<i64>,
    /// Name of the organization whose workflows use the node.
    #[limits(1..=255)]
    pub org_name: Option<String>,
    /// Color that identifies the organization in the interface.
    #[limits(..=64)]
    pub org_icon_color: Option<String>,
}

/// Usage of a custom node in sandboxes.
#[losant_model(response)]
pub struct CustomNodeSandboxUsage {
    /// Number of applications that use the node.
    pub app_count: Option<i64>,
    /// Number of workflows that use the node.
    pub flow_count: Option<i64>,
}

/// Field that a list of custom nodes of an instance can be filtered by.
pub type InstanceCustomNodesFilterField = NameFilterField;

/// Fields that a list of custom nodes of an instance can be sorted by.
pub type InstanceCustomNodesSortField = NamedSortField;
