//! The documents of instance custom node.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    CreatorType, FlowCategory, FlowCustomNodeSupport, FlowNode, FlowRunStats, FlowTrigger,
};
use crate::{Page, losant_model};

/// Instance custom node.
#[losant_model(response)]
pub struct InstanceCustomNode {
    /// The id.
    pub id: String,
    /// The id of the instance custom node.
    pub instance_custom_node_id: Option<String>,
    /// The id of its instance.
    pub instance_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The short description, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon data, at most 32767 characters.
    pub icon_data: Option<String>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The category.
    pub category: Option<FlowCategory>,
    /// The minimum agent version.
    pub minimum_agent_version: Option<String>,
    /// What starts it, at most 1 of them.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// The settings of custom node.
    pub custom_node_config: Option<Value>,
    /// The custom node supports, at most 1 of them.
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// The id of the source application.
    pub source_application_id: Option<String>,
    /// The id of the source workflow.
    pub source_flow_id: Option<String>,
    /// The source workflow version, 1 to 255 characters.
    pub source_flow_version: Option<String>,
    /// The stats.
    pub stats: Option<FlowRunStats>,
    /// The usage.
    pub usage: Option<CustomNodeUsage>,
}

/// A change of an instance custom node; what is not set stays as it is.
#[losant_model(patch)]
pub struct InstanceCustomNodePatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The short description, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon data, at most 32767 characters.
    pub icon_data: Option<Option<String>>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The category.
    pub category: Option<FlowCategory>,
    /// The minimum agent version.
    pub minimum_agent_version: Option<String>,
    /// What starts it.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// The settings of custom node.
    pub custom_node_config: Option<Value>,
    /// The custom node supports, at most 1 of them.
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// What makes an instance custom node.
#[losant_model(request)]
pub struct InstanceCustomNodePost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The short description, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon data, at most 32767 characters.
    pub icon_data: Option<Option<String>>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The category.
    pub category: Option<FlowCategory>,
    /// The minimum agent version.
    pub minimum_agent_version: Option<String>,
    /// What starts it.
    pub triggers: Vec<FlowTrigger>,
    /// Its nodes.
    pub nodes: Vec<FlowNode>,
    /// The settings of custom node.
    pub custom_node_config: Option<Value>,
    /// The custom node supports, at most 1 of them.
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// Instance custom nodes.
pub type InstanceCustomNodes = Page<InstanceCustomNode>;

/// Custom node usage.
#[losant_model(response)]
pub struct CustomNodeUsage {
    /// The sandbox.
    pub sandbox: Option<CustomNodeSandboxUsage>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, CustomNodeOrgUsage>,
}

/// Custom node organization usage.
#[losant_model(response)]
pub struct CustomNodeOrgUsage {
    /// How many applications there are.
    pub app_count: Option<i64>,
    /// How many workflows there are.
    pub flow_count: Option<i64>,
    /// The name of its organization, 1 to 255 characters.
    pub org_name: Option<String>,
    /// The organization icon color, at most 64 characters.
    pub org_icon_color: Option<String>,
}

/// Custom node sandbox usage.
#[losant_model(response)]
pub struct CustomNodeSandboxUsage {
    /// How many applications there are.
    pub app_count: Option<i64>,
    /// How many workflows there are.
    pub flow_count: Option<i64>,
}
