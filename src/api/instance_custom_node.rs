//! `/instances/{instanceId}/nodes/{instanceCustomNodeId}`, `/instances/{instanceId}/nodes`: the
//! custom nodes of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE};
use crate::{losant_resource, models};

/// A custom workflow node of an instance.
///
/// ```no_run
/// use losant::models::{FlowCategory, InstanceCustomNodePatch};
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let node = instance.custom_node("60c2b8f47ae143cd83dc4b11");
/// node.patch(InstanceCustomNodePatch::new().category(FlowCategory::Data)).await?;
/// for failure in node.errors().await?.errors {
///     println!("{:?}: {:?}", failure.node_label, failure.error);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/nodes/{instanceCustomNodeId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceCustomNode {
    /// Deletes the custom node.
    #[delete(scopes = INSTANCE_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the errors that occurred in runs of the node within a time range.
    #[get("/errors", scopes = INSTANCE_READ)]
    fn errors(
        &self,
        /// Length of the time range, in milliseconds.
        #[query(default = "86400000")]
        duration: Option<u64>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Maximum number of errors to return.
        #[query(default = "25")]
        limit: Option<u64>,
        /// Direction to sort in.
        #[query(default = "desc")]
        sort_direction: Option<models::SortDirection>,
    ) -> models::FlowErrors;

    /// Returns the custom node, with its triggers, nodes and usage.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceCustomNode;

    /// Updates the custom node and returns it. Fields that are not set keep their values.
    #[patch(scopes = INSTANCE_WRITE)]
    fn patch(
        &self,
        #[body] instance_custom_node: models::InstanceCustomNodePatch,
    ) -> models::InstanceCustomNode;

    /// Returns statistics of runs of the node for each interval of a time range.
    #[get("/stats", scopes = INSTANCE_READ)]
    fn stats(
        &self,
        /// Length of the time range, in milliseconds.
        #[query(default = "86400000")]
        duration: Option<u64>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Length of each interval, in milliseconds.
        #[query(default = "3600000")]
        resolution: Option<u64>,
    ) -> models::FlowStats;
}

/// The custom workflow nodes of an instance.
///
/// ```no_run
/// use losant::models::{FlowNode, FlowTrigger, FlowTriggerType, InstanceCustomNodePost};
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let start = FlowTrigger::new(FlowTriggerType::CustomNodeStart);
/// let post = InstanceCustomNodePost::new("Convert", [start], [FlowNode::new("FunctionNode")]);
/// instance.custom_nodes().post(post).await?;
///
/// let mut nodes = instance.custom_nodes().get().items();
/// while let Some(node) = nodes.try_next().await? {
///     println!("{}: {:?}", node.name, node.usage);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/instances/{instanceId}/nodes", parent = Instance, errors(400))]
pub trait InstanceCustomNodes {
    /// Returns the custom nodes of the instance, in pages.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceCustomNodesSortField, "name"),
        paged,
        filtered(models::InstanceCustomNodesFilterField)
    )]
    fn get(&self) -> models::InstanceCustomNodes;

    /// Creates a custom node and returns it.
    #[post(scopes = INSTANCE_WRITE, ok(201))]
    fn post(
        &self,
        #[body] instance_custom_node: models::InstanceCustomNodePost,
    ) -> models::InstanceCustomNode;
}
