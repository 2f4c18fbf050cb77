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
        /// The length of the span of time, in milliseconds: a day by default.
        duration: Option<u64>,
        /// The end of the span of time: now by default.
        end: Option<crate::QueryTime>,
        /// How many entries to give at most: 25 by default.
        limit: Option<u64>,
        /// The direction to sort in: descending by default.
        sort_direction: Option<models::SortDirection>,
        /// The device that they must be about.
        device_id: Option<String>,
    ) -> models::FlowErrors;

    /// Read the version.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Give the custom nodes too that are used.
        include_custom_nodes: Option<bool>,
    ) -> models::FlowVersion;

    /// Read what happened to the version, the last entry by default.
    #[get("/logs", scopes = APPLICATION_READ, scope = "flowVersion.log")]
    fn get_log_entries(
        &self,
        /// How many entries to give at most: 1 by default.
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        since: Option<crate::QueryTime>,
    ) -> models::FlowLog;

    /// Change the version.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        /// Give the custom nodes too that are used.
        include_custom_nodes: Option<bool>,
        #[body] flow_version: models::FlowVersionPatch,
    ) -> models::FlowVersion;

    /// Count how often the version ran, in a span of time.
    #[get("/stats", scopes = APPLICATION_READ)]
    fn stats(
        &self,
        /// The length of the span of time, in milliseconds: a day by default.
        duration: Option<u64>,
        /// The end of the span of time: now by default.
        end: Option<crate::QueryTime>,
        /// The length of an interval, in milliseconds: an hour by default.
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
    #[get(scopes = APPLICATION_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the version by default.
        sort_field: Option<models::FlowVersionsSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many versions a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::FlowVersionsFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
        /// Give the custom nodes too that are used.
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
        include_custom_nodes: Option<bool>,
        /// Replace a version of the same name.
        allow_replacement: Option<bool>,
    ) -> models::FlowVersion;
}
