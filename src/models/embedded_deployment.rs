//! Deployments of embedded workflows to devices that run the Embedded Edge Agent.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{ChangeType, ConnectionInfo, SourceType, TagFilter, patterns};
use crate::{Page, losant_model, open_enum};

/// Workflows on an embedded device, compiled into a WebAssembly bundle.
#[losant_model(response)]
pub struct EmbeddedDeployment {
    /// Identifier that Losant assigned to the deployment.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub embedded_deployment_id: String,
    /// Id of the application that contains the device.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the deployment last changed.
    pub last_updated: Option<Timestamp>,
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: String,
    /// Display name of the device.
    #[limits(1..=255)]
    pub device_name: Option<String>,
    /// Latest connection status of the device.
    pub device_connection_info: Option<ConnectionInfo>,
    /// Workflows in the deployment, by workflow id.
    #[pattern(keys(patterns::OBJECT_ID))]
    pub flows: BTreeMap<String, EmbeddedDeploymentFlow>,
    /// Version of the bundle that the device runs, 1 to 255 characters. May be null.
    pub current_bundle_version: Option<Value>,
    /// Version of the bundle that the device should run, 1 to 255 characters. May be null.
    pub desired_bundle_version: Option<Value>,
    /// Whether the device runs a bundle that Losant does not recognize.
    pub unknown_bundle: Option<bool>,
    /// History of changes to the deployment.
    pub logs: Vec<EmbeddedDeploymentLog>,
}

/// A page of embedded deployments.
pub type EmbeddedDeployments = Page<EmbeddedDeployment>;

/// Options for exporting the compiled WebAssembly files of an embedded deployment.
#[losant_model(request)]
pub struct EmbeddedDeploymentExport {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Id of the deployment to export.
    #[pattern(patterns::OBJECT_ID)]
    pub embedded_deployment_id: Option<String>,
    /// Id of the device whose deployment to export.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Trace level of the compiled bundle, as a number.
    pub trace_level: Option<i64>,
    /// Whether the compiled bundle omits debug messages.
    pub disable_debug_message: Option<bool>,
    /// Size of the stack of the compiled bundle, in bytes.
    #[limits(1600..=2147483648)]
    pub stack_size: Option<i64>,
    /// Whether the compiled bundle contains debug symbols.
    pub debug_symbols: Option<bool>,
    /// Whether the WebAssembly module exports its memory to the host.
    pub export_memory: Option<bool>,
    /// Whether the exported files are compressed with gzip.
    pub gzip: Option<bool>,
}

/// Deployment of an embedded workflow version to devices, or its removal from them.
#[losant_model(request)]
pub struct EmbeddedDeploymentRelease {
    /// Id of the workflow to deploy.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_id: String,
    /// Workflow version to deploy, 1 to 255 characters. Null removes the workflow.
    pub version: Value,
    /// Ids of the devices to deploy to.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags that select the devices to deploy to.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Label of the release, 1 to 255 characters. May be null.
    pub release_tag: Option<Value>,
}

/// Removal of embedded workflows from devices.
#[losant_model(request)]
pub struct EmbeddedDeploymentRemove {
    /// Id of the workflow to remove. Null removes all workflows from the device.
    pub flow_id: Value,
    /// Id of the device to remove from. Null removes the workflow from all devices.
    pub device_id: Value,
}

/// Replacement of an embedded workflow version on all devices that have it.
#[losant_model(request)]
pub struct EmbeddedDeploymentReplace {
    /// Id of the workflow whose version to replace.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_id: String,
    /// Deployed version to replace.
    #[limits(1..=255)]
    pub old_version: String,
    /// Version to deploy instead, 1 to 255 characters. Null removes the workflow.
    pub new_version: Value,
}

/// One change to an embedded deployment.
#[losant_model(response)]
pub struct EmbeddedDeploymentLog {
    /// Kind of actor that made the change, such as a user or a workflow.
    pub source_type: Option<SourceType>,
    /// Id of the actor that made the change.
    #[pattern(patterns::OBJECT_ID)]
    pub source_id: Option<String>,
    /// When the change was made.
    pub date: Option<Timestamp>,
    /// Whether the desired or the current content of the device changed.
    pub change_type: Option<ChangeType>,
    /// Event that caused the change.
    pub update_type: Option<UpdateType>,
    /// Id of the workflow that was added, replaced or removed.
    #[pattern(patterns::OBJECT_ID)]
    pub update_flow_id: Option<String>,
    /// Workflow version that the device should run, 1 to 255 characters. May be null.
    pub desired_version: Option<Value>,
    /// Version of the bundle after the change, 1 to 255 characters. May be null.
    pub new_bundle: Option<Value>,
    /// Version of the bundle whose deployment was attempted, 1 to 255 characters. May be null.
    pub attempted_bundle: Option<Value>,
    /// Why the change failed.
    pub error: Option<String>,
}

/// Workflow within an embedded deployment.
#[losant_model(response)]
pub struct EmbeddedDeploymentFlow {
    /// Display name of the workflow.
    #[limits(1..=255)]
    pub flow_name: Option<String>,
    /// Workflow version that the device runs, 1 to 255 characters. Null if it runs none.
    pub current_version: Option<Value>,
    /// Workflow version that the device should run, 1 to 255 characters. Null if it should run none.
    pub desired_version: Option<Value>,
}

open_enum! {
    /// Event that changed an embedded deployment.
    pub enum UpdateType {
        /// A workflow was added.
        NewFlow = "newFlow",
        /// A workflow was replaced by another version.
        ReplaceFlow = "replaceFlow",
        /// A workflow was removed.
        RemoveFlow = "removeFlow",
        /// All workflows were removed.
        Clear = "clear",
        /// Global variables changed.
        Globals = "globals",
        /// The device itself changed.
        Device = "device",
        /// The device runs a bundle that Losant does not recognize.
        UnknownBundle = "unknownBundle",
        /// The device runs a bundle that Losant recognizes.
        KnownBundle = "knownBundle",
    }
}

open_enum! {
    /// Fields that a list of deployments to embedded devices can be sorted by.
    pub enum EmbeddedDeploymentsSortField {
        Id = "id",
        CreationDate = "creationDate",
        /// When the deployment was last changed.
        LastUpdated = "lastUpdated",
    }
}
