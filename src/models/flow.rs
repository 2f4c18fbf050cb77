//! Workflows.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    CreatorType, FlowClass, FlowCustomNodeSupport, FlowNode, FlowRunStats, FlowTrigger,
    GlobalValue, NameFilterField, NamedSortField, advanced_query::advanced_query, edit::edits,
    patterns,
};
use crate::{Page, losant_model, open_enum};

/// Workflow of an application, with the contents of its develop version.
///
/// Custom nodes are workflows too, of the class [`FlowClass::CustomNode`].
#[losant_model(response)]
pub struct Flow {
    /// Unique identifier; the same as `flow_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_id: String,
    /// Application that contains the workflow.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the workflow was created.
    pub creation_date: Option<Timestamp>,
    /// When the workflow was last changed.
    pub last_updated: Option<Timestamp>,
    /// User, API token or workflow that created the workflow.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Kind of resource that `created_by_id` refers to.
    pub created_by_type: Option<CreatorType>,
    /// User, API token or workflow that made the last change.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Kind of resource that `last_updated_by_id` refers to.
    pub last_updated_by_type: Option<CreatorType>,
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
    pub icon_data: Option<String>,
    /// Link to the documentation of a custom node.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Palette section that lists a custom node.
    pub category: Option<FlowCategory>,
    /// Whether the workflow runs when triggered.
    pub enabled: Option<bool>,
    /// Version that runs by default. If absent, the develop version does.
    #[pattern(patterns::OBJECT_ID)]
    pub default_version_id: Option<String>,
    /// Oldest edge agent version that can run the workflow, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Place where the workflow runs, which also decides the triggers and nodes it can have.
    pub flow_class: Option<FlowClass>,
    /// Triggers of the develop version.
    pub triggers: Vec<FlowTrigger>,
    /// Nodes of the develop version.
    pub nodes: Vec<FlowNode>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Kind of workflow that a custom node is made for.
    #[limits(..=1)]
    pub custom_node_supports: Vec<FlowCustomNodeSupport>,
    /// Number of uses of a custom node in workflows.
    pub custom_node_use_count: Option<i64>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Vec<GlobalValue>,
    /// Whether the workflow is deleted from the develop version, so that only other versions
    /// contain it.
    pub deleted_in_develop: Option<bool>,
    /// Counts of runs and errors.
    pub stats: Option<FlowRunStats>,
}

edits! {
    Flow => FlowPatch: name, description, short_description, icon_data, docs_url, category, enabled, default_version_id, triggers, nodes, globals, minimum_agent_version, custom_node_config
}

/// Changes to a workflow and its develop version. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct FlowPatch {
    /// Name shown to people.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Summary of what a custom node does.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon of a custom node: a `data:` URL of a JPEG, PNG or SVG image.
    /// Null removes it.
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
    /// Version to run by default. Null makes it the develop version.
    #[pattern(patterns::OBJECT_ID)]
    pub default_version_id: Option<Option<String>>,
    /// Triggers of the develop version.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Nodes of the develop version.
    pub nodes: Option<Vec<FlowNode>>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Oldest edge agent version that can run the workflow, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
}

/// Workflow to create. Its contents become the develop version.
#[losant_model(request)]
pub struct FlowPost {
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
    /// Place where the workflow runs, which also decides the triggers and nodes it can have. It
    /// cannot be changed later.
    pub flow_class: Option<FlowClass>,
    /// Oldest edge agent version that can run the workflow, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Kind of workflow that a custom node is made for.
    ///
    /// It cannot be changed later.
    #[limits(..=1)]
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
}

/// A page of workflows, with their total number.
pub type Flows = Page<Flow>;

advanced_query! {
    /// A query that selects workflows that have a particular version.
    AdvancedFlowByVersionQuery {
        /// Name of the workflow.
        name: Text = "name",
        id: Id = "id",
        creation_date: Time = "creationDate",
        /// When the version was last changed.
        last_updated: Time = "lastUpdated",
        /// Class of the workflow.
        flow_class: Choice<FlowClass> = "flowClass",
        /// Whether the version runs.
        enabled: Flag = "enabled",
        /// Id of the workflow.
        flow_id: Id = "flowId",
    }
}

advanced_query! {
    /// A query that selects workflows.
    AdvancedFlowQuery {
        /// Name of the workflow.
        name: Text = "name",
        /// Id of the workflow.
        id: Id = "id",
        /// When the workflow was created.
        creation_date: Time = "creationDate",
        /// When the workflow was last changed.
        last_updated: Time = "lastUpdated",
        /// Class of the workflow.
        flow_class: Choice<FlowClass> = "flowClass",
        /// Whether the workflow runs.
        enabled: Flag = "enabled",
        default_version: Id = "defaultVersion",
        /// Triggers of the workflow.
        triggers: Triggers = "triggers",
        /// Nodes of the workflow.
        nodes: Nodes = "nodes",
        /// Class of the workflows that can use the custom node.
        custom_node_supports: Choice<FlowCustomNodeSupport> = "customNodeSupports",
    }
}

open_enum! {
    /// Section of the workflow editor's palette that lists a custom node.
    pub enum FlowCategory {
        /// Listed among the data nodes.
        Data = "data",
        /// Listed among the experience nodes.
        Experience = "experience",
        /// Listed among the logic nodes.
        Logic = "logic",
        /// Listed among the output nodes.
        Output = "output",
        /// Listed among the debug nodes.
        Debug = "debug",
    }
}

/// Field that a list of workflows can be filtered by.
pub type FlowsFilterField = NameFilterField;

/// Fields that a list of workflows can be sorted by.
pub type FlowsSortField = NamedSortField;
