//! Nodes of a workflow.

use serde_json::Value;

use crate::losant_model;

/// Step of a workflow.
#[losant_model(request, response)]
pub struct FlowNode {
    /// Identifier that is unique within the workflow.
    ///
    /// Triggers and other nodes refer to it in `output_ids`.
    #[limits(..=1024)]
    pub id: Option<String>,
    /// Class of the node, such as `HttpNode` or `ConditionalNode`.
    #[limits(1..=1024)]
    pub r#type: String,
    /// Settings, which depend on the type.
    pub config: Option<Value>,
    /// Label, position and other data of the workflow editor.
    pub meta: Option<Value>,
    /// Ids of the nodes that run next, one inner list per output.
    ///
    /// Nodes that branch have several outputs; the first one of a conditional node is its false
    /// branch.
    #[limits(..=100, each(..=100, each(1..=48)))]
    pub output_ids: Option<Vec<Vec<String>>>,
}
