//! `/applications/{applicationId}/flows/{flowId}`, `/applications/{applicationId}/flows`: the
//! workflows of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A workflow of an application.
///
/// ```no_run
/// use losant::models::{FlowPatch, VirtualButtonPress};
/// use losant::serde_json::json;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let flow = application.flow("575ed18f7ae143cd83dc4aa6");
/// flow.patch(FlowPatch::new().enabled(true)).await?;
/// flow.press_virtual_button(VirtualButtonPress::new("calibrate").payload(json!({"pump": 7}))).await?;
///
/// for failure in flow.errors().limit(5).await?.errors {
///     println!("{:?} {:?}: {:?}", failure.time, failure.node_label, failure.error);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/flows/{flowId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Flow {
    /// Deletes all values from the workflow's storage, and returns the current storage.
    #[delete("/storage", scopes = APPLICATION_WRITE)]
    fn clear_storage_entries(&self) -> models::FlowStorageEntries;

    /// Deletes the workflow with all its versions.
    ///
    /// It stops at once, except on an edge device that is not connected, where it runs until the device
    /// connects again.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the errors that occurred in runs of the workflow within a time range.
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
        /// Id or name of the version that ran, such as `develop`; all versions by default.
        flow_version: Option<String>,
        /// Edge or embedded device that the workflow ran on; all devices by default.
        device_id: Option<String>,
    ) -> models::FlowErrors;

    /// Returns the workflow, with its triggers and nodes.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Whether to include the details of custom nodes that the workflow uses.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
    ) -> models::Flow;

    /// Returns the latest log entries about runs of the workflow.
    #[get("/logs", scopes = APPLICATION_READ, scope = "flow.log")]
    fn get_log_entries(
        &self,
        /// Maximum number of log entries to return, newest first.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Earliest time of the log entries to return, in milliseconds since the Unix epoch.
        since: Option<crate::QueryTime>,
    ) -> models::FlowLog;

    /// Returns the values in the workflow's storage, by key.
    #[get("/storage", scopes = APPLICATION_READ)]
    fn get_storage_entries(&self) -> models::FlowStorageEntries;

    /// Returns the memory use and the number of keys of the workflow's storage.
    #[get("/storage-metadata", scopes = APPLICATION_READ)]
    fn get_storage_entries_metadata(&self) -> models::FlowStorageMetadata;

    /// Updates the workflow and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        /// Whether to include the details of custom nodes that the workflow uses.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        #[body] flow: models::FlowPatch,
        /// Whether to apply stricter rules to the configuration of nodes and triggers.
        #[query(default = "false")]
        strict_validation: Option<bool>,
    ) -> models::Flow;

    /// Presses a virtual button of the workflow, which triggers a run with the payload in the body.
    #[post(
        "/virtualButton",
        scopes = APPLICATION_WRITE,
        throttle(100, "10s", per(applicationId, flowId))
    )]
    fn press_virtual_button(&self, #[body] button: models::VirtualButtonPress) -> models::Success;

    /// Sets one value in the workflow's storage, which keeps it between runs.
    #[patch("/storage", scopes = APPLICATION_WRITE)]
    fn set_storage_entry(&self, #[body] entry: models::FlowStorageEntry) -> models::Success;

    /// Returns statistics of runs of the workflow for each interval of a time range.
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
        /// Id or name of the version that ran, such as `develop`; all versions by default.
        flow_version: Option<String>,
        /// Edge or embedded device that the workflow ran on; all devices by default.
        device_id: Option<String>,
    ) -> models::FlowStats;
}

/// The workflows of an application.
///
/// ```no_run
/// use losant::models::{FlowPost, FlowTrigger, FlowTriggerType};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let button = FlowTrigger::new(FlowTriggerType::VirtualButton).key("calibrate");
/// application.flows().post(FlowPost::new("Calibrate").triggers([button])).await?;
///
/// let mut flows = application.flows().get().filter("Warn*").items();
/// while let Some(flow) = flows.try_next().await? {
///     println!("{} is enabled: {:?}", flow.name, flow.enabled);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/flows",
    parent = Application,
    errors(400, 404)
)]
pub trait Flows {
    /// Returns the workflows of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::FlowsSortField, "name"),
        paged,
        filtered(models::FlowsFilterField)
    )]
    fn get(
        &self,
        /// Class of the workflows, which is the place where they run.
        #[query(default = "cloud")]
        flow_class: Option<models::FlowClass>,
        /// Triggers to look for. Only the default version of each workflow is checked.
        trigger_filter: Option<Vec<models::TriggerFilter>>,
        /// Whether to include the details of custom nodes that the workflows use.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// Conditions that the workflows must meet. They replace the filter, `flow_class` and
        /// `trigger_filter`.
        #[query(json)]
        query: Option<models::AdvancedFlowQuery>,
        /// Whether to also return workflows of which a version matches. Only used with `query`.
        #[query(default = "false")]
        all_versions: Option<bool>,
    ) -> models::Flows;

    /// Returns the workflow versions that have a given name, in pages.
    ///
    /// ```no_run
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let mut versions = application.flows().get_by_version("v1.4").items();
    /// while let Some(version) = versions.try_next().await? {
    ///     println!("{:?} {}", version.flow_id, version.name);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        "/version",
        scopes = APPLICATION_READ,
        sorted(models::FlowsSortField, "name"),
        paged,
        filtered(models::FlowsFilterField)
    )]
    fn get_by_version(
        &self,
        /// Class of the workflows, which is the place where they run.
        #[query(default = "cloud")]
        flow_class: Option<models::FlowClass>,
        /// Name of the version.
        #[query]
        version: String,
        /// Triggers to look for. Only the default version of each workflow is checked.
        trigger_filter: Option<Vec<models::TriggerFilter>>,
        /// Whether to include the details of custom nodes that the workflows use.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// Conditions that the workflows must meet. They replace the filter, `flow_class` and
        /// `trigger_filter`.
        #[query(json)]
        query: Option<models::AdvancedFlowByVersionQuery>,
    ) -> models::FlowVersions;

    /// Imports workflows and workflow versions, and returns the created ones.
    #[post("/import", scopes = APPLICATION_WRITE, ok(201))]
    fn import(&self, #[body] import_data: models::FlowsImportPost) -> models::FlowsImportResult;

    /// Returns the custom nodes that workflows of the application can use, besides the built-in nodes.
    #[get("/palette", scopes = APPLICATION_READ)]
    fn palette(&self) -> models::PaletteResponse;

    /// Creates a workflow with its triggers and nodes, and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] flow: models::FlowPost,
        /// Whether to include the details of custom nodes that the workflow uses.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// Whether to apply stricter rules to the configuration of nodes and triggers.
        #[query(default = "false")]
        strict_validation: Option<bool>,
    ) -> models::Flow;
}
