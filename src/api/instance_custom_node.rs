//! `/instances/{instanceId}/nodes/{instanceCustomNodeId}`, `/instances/{instanceId}/nodes`: the
//! custom nodes of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE};
use crate::{losant_resource, models};

/// One custom node of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/nodes/{instanceCustomNodeId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceCustomNode {
    /// Delete the custom node.
    #[delete(scopes = INSTANCE_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the node's errors of a span of time.
    #[get("/errors", scopes = INSTANCE_READ)]
    fn errors(
        &self,
        /// Length of the time range, in milliseconds.
        #[query(default = "86400000")]
        duration: Option<u64>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Maximum number of entries to return.
        #[query(default = "25")]
        limit: Option<u64>,
        /// Direction to sort in.
        #[query(default = "desc")]
        sort_direction: Option<models::SortDirection>,
    ) -> models::FlowErrors;

    /// Read the custom node.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceCustomNode;

    /// Change the custom node.
    #[patch(scopes = INSTANCE_WRITE)]
    fn patch(
        &self,
        #[body] instance_custom_node: models::InstanceCustomNodePatch,
    ) -> models::InstanceCustomNode;

    /// Count how often the node ran, in a span of time.
    #[get("/stats", scopes = INSTANCE_READ)]
    fn stats(
        &self,
        /// Length of the time range, in milliseconds.
        #[query(default = "86400000")]
        duration: Option<u64>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Length of an interval, in milliseconds.
        #[query(default = "3600000")]
        resolution: Option<u64>,
    ) -> models::FlowStats;
}

/// The custom nodes of an instance.
#[losant_resource(path = "/instances/{instanceId}/nodes", parent = Instance, errors(400))]
pub trait InstanceCustomNodes {
    /// List the custom nodes.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceCustomNodesSortField, "name"),
        paged,
        filtered(models::InstanceCustomNodesFilterField)
    )]
    fn get(&self) -> models::InstanceCustomNodes;

    /// Create a custom node.
    #[post(scopes = INSTANCE_WRITE, ok(201))]
    fn post(
        &self,
        #[body] instance_custom_node: models::InstanceCustomNodePost,
    ) -> models::InstanceCustomNode;
}
