//! What Losant takes and gives of instance custom nodes.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    CreatorType, FlowCategory, FlowCustomNodeSupport, FlowNode, FlowRunStats, FlowTrigger,
    edit::edits,
};
use crate::{Page, losant_model};

/// An instance custom node.
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
    /// What it is for, in a few words, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon, as a data URL, at most 32767 characters.
    pub icon_data: Option<String>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The group it is listed in.
    pub category: Option<FlowCategory>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// What starts it, at most 1 of them.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
    /// The workflow classes that can use the node, at most 1 of them.
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// The id of the source application.
    pub source_application_id: Option<String>,
    /// The id of the source workflow.
    pub source_flow_id: Option<String>,
    /// The source workflow version, 1 to 255 characters.
    pub source_flow_version: Option<String>,
    /// How often it ran.
    pub stats: Option<FlowRunStats>,
    /// Where it is used.
    pub usage: Option<CustomNodeUsage>,
}

/// A change of an instance custom node; what is not set stays as it is.
#[losant_model(patch)]
pub struct InstanceCustomNodePatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What it is for, in a few words, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon, as a data URL, at most 32767 characters.
    pub icon_data: Option<Option<String>>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The group it is listed in.
    pub category: Option<FlowCategory>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// What starts it.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
    /// The workflow classes that can use the node, at most 1 of them.
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// A new instance custom node.
#[losant_model(request)]
pub struct InstanceCustomNodePost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What it is for, in a few words, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon, as a data URL, at most 32767 characters.
    pub icon_data: Option<Option<String>>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The group it is listed in.
    pub category: Option<FlowCategory>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// What starts it.
    pub triggers: Vec<FlowTrigger>,
    /// Its nodes.
    pub nodes: Vec<FlowNode>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
    /// The workflow classes that can use the node, at most 1 of them.
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// Instance custom nodes.
pub type InstanceCustomNodes = Page<InstanceCustomNode>;

/// Where a custom node is used.
#[losant_model(response)]
pub struct CustomNodeUsage {
    /// The sandbox.
    pub sandbox: Option<CustomNodeSandboxUsage>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, CustomNodeOrgUsage>,
}

/// Where a custom node is used in an organization.
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

/// Where a custom node is used in a sandbox.
#[losant_model(response)]
pub struct CustomNodeSandboxUsage {
    /// How many applications there are.
    pub app_count: Option<i64>,
    /// How many workflows there are.
    pub flow_count: Option<i64>,
}

edits! {
    InstanceCustomNode => InstanceCustomNodePatch: name, description, short_description, icon_data, docs_url, category, minimum_agent_version, triggers, nodes, custom_node_config, custom_node_supports
}
