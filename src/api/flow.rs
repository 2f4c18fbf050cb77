//! `/applications/{applicationId}/flows/{flowId}`, `/applications/{applicationId}/flows`: the
//! workflows of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One workflow of an application.
#[losant_resource(
    path = "/applications/{applicationId}/flows/{flowId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Flow {
    /// Delete the workflow's storage.
    #[delete("/storage", scopes = APPLICATION_WRITE)]
    fn clear_storage_entries(&self) -> models::FlowStorageEntries;

    /// Delete the workflow.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the workflow's errors of a span of time.
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
        /// The version that they must be of.
        flow_version: Option<String>,
        /// The device that they must be about.
        device_id: Option<String>,
    ) -> models::FlowErrors;

    /// Read the workflow.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
    ) -> models::Flow;

    /// Read what happened to the workflow.
    #[get("/logs", scopes = APPLICATION_READ, scope = "flow.log")]
    fn get_log_entries(
        &self,
        /// Maximum number of entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        since: Option<crate::QueryTime>,
    ) -> models::FlowLog;

    /// Read the workflow's storage.
    #[get("/storage", scopes = APPLICATION_READ)]
    fn get_storage_entries(&self) -> models::FlowStorageEntries;

    /// Read the size of what the workflow's storage holds.
    #[get("/storage-metadata", scopes = APPLICATION_READ)]
    fn get_storage_entries_metadata(&self) -> models::FlowStorageMetadata;

    /// Change the workflow.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        #[body] flow: models::FlowPatch,
        /// Whether to apply stricter rules to the configuration of nodes and triggers.
        #[query(default = "false")]
        strict_validation: Option<bool>,
    ) -> models::Flow;

    /// Press a virtual button of the workflow.
    #[post(
        "/virtualButton",
        scopes = APPLICATION_WRITE,
        throttle(100, "10s", per(applicationId, flowId))
    )]
    fn press_virtual_button(&self, #[body] button: models::VirtualButtonPress) -> models::Success;

    /// Set, change or delete a value of the workflow's storage.
    #[patch("/storage", scopes = APPLICATION_WRITE)]
    fn set_storage_entry(&self, #[body] entry: models::FlowStorageEntry) -> models::Success;

    /// Count how often the workflow ran, in a span of time.
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
        /// The version that they must be of.
        flow_version: Option<String>,
        /// The device that they must be about.
        device_id: Option<String>,
    ) -> models::FlowStats;
}

/// The workflows of an application.
#[losant_resource(
    path = "/applications/{applicationId}/flows",
    parent = Application,
    errors(400, 404)
)]
pub trait Flows {
    /// List the workflows.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::FlowsSortField, "name"),
        paged,
        filtered(models::FlowsFilterField)
    )]
    fn get(
        &self,
        /// Class of the workflows.
        #[query(default = "cloud")]
        flow_class: Option<models::FlowClass>,
        /// Filters the workflows by their triggers.
        trigger_filter: Option<models::FlowTriggerFilter>,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// What the workflows must be.
        #[query(json)]
        query: Option<models::AdvancedFlowQuery>,
        /// Give the versions too.
        #[query(default = "false")]
        all_versions: Option<bool>,
    ) -> models::Flows;

    /// List the workflows that have a version of this name.
    #[get(
        "/version",
        scopes = APPLICATION_READ,
        sorted(models::FlowsSortField, "name"),
        paged,
        filtered(models::FlowsFilterField)
    )]
    fn get_by_version(
        &self,
        /// Class of the workflows.
        #[query(default = "cloud")]
        flow_class: Option<models::FlowClass>,
        /// The name of the version.
        #[query]
        version: String,
        /// Filters the workflows by their triggers.
        trigger_filter: Option<models::FlowTriggerFilter>,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// What the workflows must be.
        #[query(json)]
        query: Option<models::AdvancedFlowByVersionQuery>,
    ) -> models::FlowVersions;

    /// Create workflows from exported ones.
    #[post("/import", scopes = APPLICATION_WRITE, ok(201))]
    fn import(&self, #[body] import_data: models::FlowsImportPost) -> models::FlowsImportResult;

    /// Read the nodes and triggers that workflows can be made of.
    #[get("/palette", scopes = APPLICATION_READ)]
    fn palette(&self) -> models::PaletteResponse;

    /// Create a workflow.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] flow: models::FlowPost,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
        /// Whether to apply stricter rules to the configuration of nodes and triggers.
        #[query(default = "false")]
        strict_validation: Option<bool>,
    ) -> models::Flow;
}
