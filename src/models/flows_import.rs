//! Importing workflows.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::losant_model;
use crate::models::{
    CreatorType, Flow, FlowCategory, FlowClass, FlowCustomNodeSupport, FlowNode, FlowRunStats,
    FlowTrigger, GlobalValue, patterns,
};

/// Workflows and workflow versions to import into an application.
#[losant_model(request)]
pub struct FlowsImportPost {
    /// Workflows to create.
    #[limits(..=1000)]
    pub flows: Option<Vec<FlowsImportFlow>>,
    /// Versions to create.
    #[limits(..=1000)]
    pub flow_versions: Option<Vec<FlowsImportFlowVersion>>,
}

/// Workflows and workflow versions that an import created.
#[losant_model(response)]
pub struct FlowsImportResult {
    /// Created workflows.
    #[limits(..=1000)]
    pub flows: Vec<Flow>,
    /// Created versions.
    #[limits(..=1000)]
    pub flow_versions: Vec<FlowsImportFlowVersion>,
    /// New ids of the workflows, by the ids in the imported data.
    #[pattern(patterns::OBJECT_ID, keys(patterns::OBJECT_ID))]
    pub imported_flow_id_map: BTreeMap<String, String>,
    /// New ids of the versions, by the ids in the imported data.
    #[pattern(patterns::OBJECT_ID, keys(patterns::OBJECT_ID))]
    pub imported_version_id_map: BTreeMap<String, String>,
}

/// Workflow to create in an import, usually taken from an export.
#[losant_model(request)]
pub struct FlowsImportFlow {
    /// Identifier in the exported data; the imported workflow gets a new one.
    #[pattern(patterns::OBJECT_ID)]
    pub id: Option<String>,
    /// Application that the workflow was exported from.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: Option<String>,
    /// Name shown to people.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Summary of what a custom node does.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon of a custom node: a `data:` URL of a JPEG, PNG or SVG image.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<Option<String>>,
    /// Link to the documentation of a custom node.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Palette section that lists a custom node.
    pub category: Option<FlowCategory>,
    /// Whether the workflow runs when triggered.
    pub enabled: Option<bool>,
    /// Triggers of the develop version.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Nodes of the develop version.
    pub nodes: Option<Vec<FlowNode>>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Place where the workflow runs, which also decides the triggers and nodes it can have.
    pub flow_class: Option<FlowClass>,
    /// Version to run by default, by its id in the exported data.
    #[pattern(patterns::OBJECT_ID)]
    pub default_version_id: Option<Option<String>>,
    /// Oldest edge agent version that can run the workflow, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Kind of workflow that a custom node is made for.
    #[limits(..=1)]
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// Properties without a field of their own, by JSON key.
    #[rest]
    #[limits(each(..=1024))]
    pub rest: BTreeMap<String, String>,
}

/// Workflow version that an import creates.
#[losant_model(request, response)]
pub struct FlowsImportFlowVersion {
    /// Identifier of the version; in data to import, the one it was exported with.
    #[pattern(patterns::OBJECT_ID)]
    pub id: Option<String>,
    /// Workflow that the version belongs to; in data to import, by the id it was exported with.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_id: Option<String>,
    /// Application that contains the version.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: Option<String>,
    /// Name of the version; absent for experience workflows.
    #[limits(1..=255)]
    pub version: Option<String>,
    /// Comments of the author on this version.
    #[limits(..=32767)]
    pub notes: Option<String>,
    /// Whether the version can run. It cannot while its workflow is disabled.
    pub enabled: Option<bool>,
    /// Triggers that start runs of this version.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Steps that runs of this version consist of.
    pub nodes: Option<Vec<FlowNode>>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Oldest edge agent version that can run this version, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Same value as `id`; only in results.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    pub creation_date: Option<Timestamp>,
    /// When the version was last changed.
    pub last_updated: Option<Timestamp>,
    /// User, API token or workflow that created the version.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Kind of resource that `created_by_id` refers to.
    pub created_by_type: Option<CreatorType>,
    /// User, API token or workflow that made the last change.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Kind of resource that `last_updated_by_id` refers to.
    pub last_updated_by_type: Option<CreatorType>,
    /// Place where the workflow runs, which also decides the triggers and nodes it can have.
    pub flow_class: Option<FlowClass>,
    /// Counts of runs and errors of this version.
    pub stats: Option<FlowRunStats>,
    /// Name of the workflow; only for experience workflows.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Explanation of the workflow; only for experience workflows.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Experience versions that contain this one; only for experience workflows.
    #[limits(each(1..=255))]
    pub versions: Option<Vec<String>>,
    /// Properties without a field of their own, by JSON key.
    #[rest]
    #[limits(each(..=1024))]
    pub rest: BTreeMap<String, String>,
}
