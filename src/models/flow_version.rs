//! Versions of workflows.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    CreatorType, FlowClass, FlowCustomNodeSupport, FlowNode, FlowRunStats, FlowTrigger,
    GlobalValue, VersionsFilterField, VersionsSortField, advanced_query::advanced_query,
    edit::edits, patterns,
};
use crate::{Page, losant_model};

/// Published version of a workflow.
///
/// Its triggers, nodes and globals cannot be edited.
#[losant_model(response)]
pub struct FlowVersion {
    /// Unique identifier; the same as `flow_version_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: String,
    /// Workflow that the version belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_id: String,
    /// Application that contains the version.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
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
    /// Name of the version; absent for experience workflows.
    #[limits(1..=255)]
    pub version: Option<String>,
    /// Place where the workflow runs, which also decides the triggers and nodes it can have.
    pub flow_class: Option<FlowClass>,
    /// Comments of the author on this version.
    #[limits(..=32767)]
    pub notes: Option<String>,
    /// Whether the version can run. It cannot while its workflow is disabled.
    pub enabled: Option<bool>,
    /// Triggers that start runs of this version.
    pub triggers: Vec<FlowTrigger>,
    /// Nodes of this version, fixed at its creation.
    pub nodes: Vec<FlowNode>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Vec<GlobalValue>,
    /// Oldest edge agent version that can run this version, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Counts of runs and errors of this version.
    pub stats: Option<FlowRunStats>,
    /// Name of the workflow; empty unless it is an experience workflow.
    #[limits(1..=255)]
    pub name: String,
    /// Explanation of the workflow; only for experience workflows.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Experience versions that contain this one; only for experience workflows.
    #[limits(each(1..=255))]
    pub versions: Vec<String>,
}

edits! {
    FlowVersion => FlowVersionPatch: notes, enabled
}

/// Changes to a workflow version. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct FlowVersionPatch {
    /// Comments of the author on this version.
    #[limits(..=32767)]
    pub notes: Option<String>,
    /// Whether the version can run. It cannot while its workflow is disabled.
    pub enabled: Option<bool>,
}

/// Workflow version to create.
///
/// It does not copy the develop version: what is left out stays empty.
#[losant_model(request)]
pub struct FlowVersionPost {
    /// Name of the version.
    #[limits(1..=255)]
    pub version: String,
    /// Comments of the author on this version.
    #[limits(..=32767)]
    pub notes: Option<String>,
    /// Whether the version can run. It cannot while its workflow is disabled.
    pub enabled: Option<bool>,
    /// Triggers that start runs of this version.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Nodes of this version, which cannot be edited later.
    pub nodes: Option<Vec<FlowNode>>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Oldest edge agent version that can run this version, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
}

/// A page of workflow versions, with their total number.
pub type FlowVersions = Page<FlowVersion>;

/// Request to delete several versions of a workflow.
#[losant_model(request)]
pub struct FlowVersionsDeletePost {
    /// Email address to notify when the job completes.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Condition on the versions to delete.
    pub query: AdvancedFlowVersionQuery,
    /// URL that receives the result of the job.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

advanced_query! {
    /// A query that selects versions of a workflow.
    AdvancedFlowVersionQuery {
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
        /// Name of the version.
        version: Text = "version",
        /// Triggers of the version.
        triggers: Triggers = "triggers",
        /// Nodes of the version.
        nodes: Nodes = "nodes",
        /// Class of the workflows that can use the custom node.
        custom_node_supports: Choice<FlowCustomNodeSupport> = "customNodeSupports",
    }
}

/// Field that a list of workflow versions can be filtered by.
pub type FlowVersionsFilterField = VersionsFilterField;

/// Fields that a list of workflow versions can be sorted by.
pub type FlowVersionsSortField = VersionsSortField;
