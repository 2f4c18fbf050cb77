//! What Losant takes and gives of workflow versions.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    AdvancedQuery, CreatorType, FlowClass, FlowNode, FlowRunStats, FlowTrigger, GlobalValue,
    edit::edits,
};
use crate::{Page, losant_model};

/// A workflow version.
#[losant_model(response)]
pub struct FlowVersion {
    /// The id.
    pub id: String,
    /// The id of the workflow version.
    pub flow_version_id: Option<String>,
    /// The id of the workflow.
    pub flow_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// Its version, 1 to 255 characters.
    pub version: Option<String>,
    /// Where the workflow runs.
    pub flow_class: Option<FlowClass>,
    /// What the author noted, at most 32767 characters.
    pub notes: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What starts it.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
    /// How often it ran.
    pub stats: Option<FlowRunStats>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The versions.
    pub versions: Option<Vec<String>>,
}

/// A change of a workflow version; what is not set stays as it is.
#[losant_model(patch)]
pub struct FlowVersionPatch {
    /// What the author noted, at most 32767 characters.
    pub notes: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
}

/// A new workflow version.
#[losant_model(request)]
pub struct FlowVersionPost {
    /// Its version, 1 to 255 characters.
    pub version: String,
    /// What the author noted, at most 32767 characters.
    pub notes: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What starts it.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
}

/// Workflow versions.
pub type FlowVersions = Page<FlowVersion>;

/// A new workflow versions delete.
#[losant_model(request)]
pub struct FlowVersionsDeletePost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// Which are meant.
    pub query: AdvancedQuery,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

edits! {
    FlowVersion => FlowVersionPatch: notes, enabled
}
