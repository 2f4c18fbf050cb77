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
        /// The length of the span of time, in milliseconds: a day by default.
        duration: Option<u64>,
        /// The end of the span of time: now by default.
        end: Option<crate::QueryTime>,
        /// How many entries to give at most: 25 by default.
        limit: Option<u64>,
        /// The direction to sort in: descending by default.
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
        include_custom_nodes: Option<bool>,
    ) -> models::Flow;

    /// Read what happened to the workflow, the last entry by default.
    #[get("/logs", scopes = APPLICATION_READ, scope = "flow.log")]
    fn get_log_entries(
        &self,
        /// How many entries to give at most: 1 by default.
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
        include_custom_nodes: Option<bool>,
        #[body] flow: models::FlowPatch,
    ) -> models::Flow;

    /// Press a virtual button of the workflow.
    #[post("/virtualButton", scopes = APPLICATION_WRITE)]
    fn press_virtual_button(&self, #[body] button: models::VirtualButtonPress) -> models::Success;

    /// Set, change or delete a value of the workflow's storage.
    #[patch("/storage", scopes = APPLICATION_WRITE)]
    fn set_storage_entry(&self, #[body] entry: models::FlowStorageEntry) -> models::Success;

    /// Count how often the workflow ran, in a span of time.
    #[get("/stats", scopes = APPLICATION_READ)]
    fn stats(
        &self,
        /// The length of the span of time, in milliseconds: a day by default.
        duration: Option<u64>,
        /// The end of the span of time: now by default.
        end: Option<crate::QueryTime>,
        /// The length of an interval, in milliseconds: an hour by default.
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
    #[get(scopes = APPLICATION_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the name by default.
        sort_field: Option<models::FlowsSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many workflows a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::FlowsFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
        /// The class that the workflows must be of: `cloud` by default.
        flow_class: Option<models::FlowClass>,
        /// Filters the workflows by their triggers.
        trigger_filter: Option<models::FlowTriggerFilter>,
        /// Give the custom nodes too that are used.
        include_custom_nodes: Option<bool>,
        /// What the workflows must be.
        #[query(json)]
        query: Option<models::AdvancedFlowQuery>,
        /// Give the versions too.
        all_versions: Option<bool>,
    ) -> models::Flows;

    /// List the workflows that have a version of this name.
    #[get("/version", scopes = APPLICATION_READ, paged)]
    fn get_by_version(
        &self,
        /// The field to sort by: the name by default.
        sort_field: Option<models::FlowsSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many workflows a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::FlowsFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
        /// The class that the workflows must be of: `cloud` by default.
        flow_class: Option<models::FlowClass>,
        /// The name of the version.
        #[query]
        version: String,
        /// Filters the workflows by their triggers.
        trigger_filter: Option<models::FlowTriggerFilter>,
        /// Give the custom nodes too that are used.
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
        include_custom_nodes: Option<bool>,
    ) -> models::Flow;
}
