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
        /// The length of the span of time, in milliseconds: a day by default.
        duration: Option<u64>,
        /// The end of the span of time: now by default.
        end: Option<crate::QueryTime>,
        /// How many entries to give at most: 25 by default.
        limit: Option<u64>,
        /// The direction to sort in: descending by default.
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
        /// The length of the span of time, in milliseconds: a day by default.
        duration: Option<u64>,
        /// The end of the span of time: now by default.
        end: Option<crate::QueryTime>,
        /// The length of an interval, in milliseconds: an hour by default.
        resolution: Option<u64>,
    ) -> models::FlowStats;
}

/// The custom nodes of an instance.
#[losant_resource(path = "/instances/{instanceId}/nodes", parent = Instance, errors(400))]
pub trait InstanceCustomNodes {
    /// List the custom nodes.
    #[get(scopes = INSTANCE_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the name by default.
        sort_field: Option<models::InstanceCustomNodesSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many custom nodes a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::InstanceCustomNodesFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
    ) -> models::InstanceCustomNodes;

    /// Create a custom node.
    #[post(scopes = INSTANCE_WRITE, ok(201))]
    fn post(
        &self,
        #[body] instance_custom_node: models::InstanceCustomNodePost,
    ) -> models::InstanceCustomNode;
}
