//! `/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}`,
//! `/applications/{applicationId}/flows/{flowId}/versions`: the versions of a workflow.

use crate::api::Flow;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One version of a workflow.
#[losant_resource(
    path = "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}",
    parent = Flow,
    errors(400, 404)
)]
pub trait FlowVersion {
    /// Delete the version.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the version's errors of a span of time.
    #[get("/errors", scopes = APPLICATION_READ)]
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
        /// The device that they must be about.
        device_id: Option<String>,
    ) -> models::FlowErrors;

    /// Read the version.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
    ) -> models::FlowVersion;

    /// Read what happened to the version.
    #[get("/logs", scopes = APPLICATION_READ, scope = "flowVersion.log")]
    fn get_log_entries(
        &self,
        /// Maximum number of entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        since: Option<crate::QueryTime>,
    ) -> models::FlowLog;

    /// Change the version.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        #[body] flow_version: models::FlowVersionPatch,
    ) -> models::FlowVersion;

    /// Count how often the version ran, in a span of time.
    #[get("/stats", scopes = APPLICATION_READ)]
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
        /// The device that they must be about.
        device_id: Option<String>,
    ) -> models::FlowStats;
}

/// The versions of a workflow.
#[losant_resource(
    path = "/applications/{applicationId}/flows/{flowId}/versions",
    parent = Flow,
    errors(400, 404)
)]
pub trait FlowVersions {
    /// Delete the versions that fit a query, in a job if they are many.
    #[post(
        "/delete",
        scopes = APPLICATION_WRITE,
        ok(200 = models::BulkDeleteResponse, 202 = models::JobEnqueuedResult)
    )]
    fn delete(&self, #[body] options: models::FlowVersionsDeletePost);

    /// List the versions.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::FlowVersionsSortField, "version"),
        paged,
        filtered(models::FlowVersionsFilterField)
    )]
    fn get(
        &self,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// What the versions must be.
        #[query(json)]
        query: Option<models::AdvancedFlowVersionQuery>,
    ) -> models::FlowVersions;

    /// Create a version.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] flow_version: models::FlowVersionPost,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// Replace a version of the same name.
        #[query(default = "false")]
        allow_replacement: Option<bool>,
        /// Whether to apply stricter rules to the configuration of nodes and triggers.
        #[query(default = "false")]
        strict_validation: Option<bool>,
    ) -> models::FlowVersion;
}
