//! What Losant takes and gives of embedded deployments.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{ChangeType, ConnectionInfo, SourceType, Tag};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the update type of an embedded deployment can be.
    pub enum UpdateType {
        /// New workflow.
        NewFlow = "newFlow",
        /// Replace workflow.
        ReplaceFlow = "replaceFlow",
        /// Remove workflow.
        RemoveFlow = "removeFlow",
        /// Clear.
        Clear = "clear",
        /// Globals.
        Globals = "globals",
        /// Device.
        Device = "device",
        /// Unknown bundle.
        UnknownBundle = "unknownBundle",
        /// Known bundle.
        KnownBundle = "knownBundle",
    }
}

/// An embedded deployment.
#[losant_model(response)]
pub struct EmbeddedDeployment {
    /// The id.
    pub id: String,
    /// The id of the embedded deployment.
    pub embedded_deployment_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// The name of the device, 1 to 255 characters.
    pub device_name: Option<String>,
    /// The device connection info.
    pub device_connection_info: Option<ConnectionInfo>,
    /// The workflows.
    pub flows: Option<BTreeMap<String, EmbeddedDeploymentFlow>>,
    /// The current bundle version, 1 to 255 characters.
    pub current_bundle_version: Option<Value>,
    /// The desired bundle version, 1 to 255 characters.
    pub desired_bundle_version: Option<Value>,
    /// Whether it runs a bundle that Losant does not know.
    pub unknown_bundle: Option<bool>,
    /// What happened to it.
    pub logs: Option<Vec<EmbeddedDeploymentLog>>,
}

/// What to export of embedded deployments, and where to.
#[losant_model(request)]
pub struct EmbeddedDeploymentExport {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The id of the embedded deployment.
    pub embedded_deployment_id: Option<String>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// How much the build tells while it runs, as a number.
    pub trace_level: Option<i64>,
    /// Whether debug nodes are left out.
    pub disable_debug_message: Option<bool>,
    /// The size of the stack, in bytes, 1600 to 2147483648.
    pub stack_size: Option<i64>,
    /// Whether the build has debug symbols.
    pub debug_symbols: Option<bool>,
    /// Whether the build lends its memory.
    pub export_memory: Option<bool>,
    /// Whether it is compressed.
    pub gzip: Option<bool>,
}

/// An embedded deployment release.
#[losant_model(request)]
pub struct EmbeddedDeploymentRelease {
    /// The id of the workflow.
    pub flow_id: String,
    /// Its version, 1 to 255 characters.
    pub version: Value,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The release tag, 1 to 255 characters.
    pub release_tag: Option<Value>,
}

/// An embedded deployment remove.
#[losant_model(request)]
pub struct EmbeddedDeploymentRemove {
    /// The id of the workflow.
    pub flow_id: Value,
    /// The id of the device.
    pub device_id: Value,
}

/// An embedded deployment replace.
#[losant_model(request)]
pub struct EmbeddedDeploymentReplace {
    /// The id of the workflow.
    pub flow_id: String,
    /// The version to replace, 1 to 255 characters.
    pub old_version: String,
    /// The version to put in its place; null to remove it, 1 to 255 characters.
    pub new_version: Value,
}

/// Embedded deployments.
pub type EmbeddedDeployments = Page<EmbeddedDeployment>;

/// An embedded deployment log.
#[losant_model(response)]
pub struct EmbeddedDeploymentLog {
    /// What kind of source it is.
    pub source_type: Option<SourceType>,
    /// The id of the source.
    pub source_id: Option<String>,
    /// The date.
    pub date: Option<Timestamp>,
    /// What kind of change it is.
    pub change_type: Option<ChangeType>,
    /// What kind of update it is.
    pub update_type: Option<UpdateType>,
    /// The id of the update workflow.
    pub update_flow_id: Option<String>,
    /// The version that it is to have; null if none, 1 to 255 characters.
    pub desired_version: Option<Value>,
    /// The new bundle, 1 to 255 characters.
    pub new_bundle: Option<Value>,
    /// The attempted bundle, 1 to 255 characters.
    pub attempted_bundle: Option<Value>,
    /// What went wrong.
    pub error: Option<String>,
}

/// An embedded deployment workflow.
#[losant_model(response)]
pub struct EmbeddedDeploymentFlow {
    /// The name of the workflow, 1 to 255 characters.
    pub flow_name: Option<String>,
    /// The version that it has; null if none, 1 to 255 characters.
    pub current_version: Option<Value>,
    /// The version that it is to have; null if none, 1 to 255 characters.
    pub desired_version: Option<Value>,
}
