//! `/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}`,
//! `/applications/{applicationId}/flows/{flowId}/versions`: the versions of a workflow.

use crate::api::Flow;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A saved version of a workflow.
///
/// ```no_run
/// use losant::models::FlowVersionPatch;
///
/// # async fn f(flow: losant::api::Flow) -> Result<(), losant::Error> {
/// let develop = flow.version("develop").get().await?;
/// println!("{} nodes", develop.nodes.len());
///
/// flow.version("v1.3").patch(FlowVersionPatch::new().enabled(false)).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/flows/{flowId}/versions/{flowVersionId}",
    parent = Flow,
    errors(400, 404)
)]
pub trait FlowVersion {
    /// Deletes the version. This cannot be undone.
    ///
    /// `develop` and the default version of the workflow cannot be deleted.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the errors that occurred in runs of the version within a time range.
    #[get("/errors", scopes = APPLICATION_READ)]
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
        /// Edge device that the version ran on; all devices by default.
        device_id: Option<String>,
    ) -> models::FlowErrors;

    /// Returns the version, with its triggers and nodes.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Whether to include the details of custom nodes that the version uses.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
    ) -> models::FlowVersion;

    /// Returns the latest log entries about runs of the version.
    #[get("/logs", scopes = APPLICATION_READ, scope = "flowVersion.log")]
    fn get_log_entries(
        &self,
        /// Maximum number of log entries to return, newest first.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Earliest time of the log entries to return, in milliseconds since the Unix epoch.
        since: Option<crate::QueryTime>,
    ) -> models::FlowLog;

    /// Updates the version and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        /// Whether to include the details of custom nodes that the version uses.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        #[body] flow_version: models::FlowVersionPatch,
    ) -> models::FlowVersion;

    /// Returns statistics of runs of the version for each interval of a time range.
    #[get("/stats", scopes = APPLICATION_READ)]
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
        /// Edge device that the version ran on; all devices by default.
        device_id: Option<String>,
    ) -> models::FlowStats;
}

/// The saved versions of a workflow.
///
/// ```no_run
/// use losant::models::FlowVersionPost;
///
/// # async fn f(flow: losant::api::Flow) -> Result<(), losant::Error> {
/// let develop = flow.get().await?;
/// let release = FlowVersionPost::new("v1.4")
///     .triggers(develop.triggers)
///     .nodes(develop.nodes);
/// flow.versions().post(release).strict_validation(true).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/flows/{flowId}/versions",
    parent = Flow,
    errors(400, 404)
)]
pub trait FlowVersions {
    /// Deletes the versions that match a query, either at once or in a job.
    #[post(
        "/delete",
        scopes = APPLICATION_WRITE,
        ok(200 = models::BulkDeleteResponse, 202 = models::JobEnqueuedResult)
    )]
    fn delete(&self, #[body] options: models::FlowVersionsDeletePost);

    /// Returns the versions of the workflow, in pages.
    ///
    /// ```no_run
    /// # async fn f(flow: losant::api::Flow) -> Result<(), losant::Error> {
    /// let mut versions = flow.versions().get().items();
    /// while let Some(version) = versions.try_next().await? {
    ///     println!("{:?} {:?}", version.version, version.creation_date);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::FlowVersionsSortField, "version"),
        paged,
        filtered(models::FlowVersionsFilterField)
    )]
    fn get(
        &self,
        /// Whether to include the details of custom nodes that the versions use.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// Conditions that the versions must meet. They replace the filter.
        #[query(json)]
        query: Option<models::AdvancedFlowVersionQuery>,
    ) -> models::FlowVersions;

    /// Creates a version of the workflow and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] flow_version: models::FlowVersionPost,
        /// Whether to include the details of custom nodes that the version uses.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// Whether to replace an existing version of the same name.
        #[query(default = "false")]
        allow_replacement: Option<bool>,
        /// Whether to apply stricter rules to the configuration of nodes and triggers.
        #[query(default = "false")]
        strict_validation: Option<bool>,
    ) -> models::FlowVersion;
}
