//! What Losant takes and gives of edge deployments.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{ConnectionInfo, SourceType, Tag};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the workflow class of an edge deployment can be.
    pub enum FlowClass {
        /// Edge.
        Edge = "edge",
        /// Custom node.
        CustomNode = "customNode",
        /// Cloud.
        Cloud = "cloud",
        /// Embedded.
        Embedded = "embedded",
        /// Experience.
        Experience = "experience",
    }
}

open_enum! {
    /// What the change type of an edge deployment can be.
    pub enum ChangeType {
        /// Current.
        Current = "current",
        /// Desired.
        Desired = "desired",
    }
}

/// An edge deployment.
#[losant_model(response)]
pub struct EdgeDeployment {
    /// The id.
    pub id: String,
    /// The id of the edge deployment.
    pub edge_deployment_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// The name of the device, 1 to 255 characters.
    pub device_name: Option<String>,
    /// The device connection info.
    pub device_connection_info: Option<ConnectionInfo>,
    /// The id of the workflow.
    pub flow_id: Option<String>,
    /// The name of the workflow, 1 to 255 characters.
    pub flow_name: Option<String>,
    /// Where the workflow runs.
    pub flow_class: Option<FlowClass>,
    /// The name of the file.
    pub file_name: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The version that it has; null if none, 1 to 255 characters.
    pub current_version: Option<Value>,
    /// The version that it is to have; null if none, 1 to 255 characters.
    pub desired_version: Option<Value>,
    /// What tells the content that it has, 1 to 255 characters.
    pub current_etag: Option<String>,
    /// What tells the content that it is to have, 1 to 255 characters.
    pub desired_etag: Option<String>,
    /// What happened to it.
    pub logs: Option<Vec<DeploymentLog>>,
}

/// An edge deployment release.
#[losant_model(request)]
pub struct EdgeDeploymentRelease {
    /// The id of the workflow.
    pub flow_id: String,
    /// Its version, 1 to 255 characters.
    pub version: Value,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
}

/// An edge deployment remove.
#[losant_model(request)]
pub struct EdgeDeploymentRemove {
    /// The id of the workflow.
    pub flow_id: Value,
    /// The id of the device.
    pub device_id: Value,
}

/// An edge deployment replace.
#[losant_model(request)]
pub struct EdgeDeploymentReplace {
    /// The id of the workflow.
    pub flow_id: String,
    /// The version to replace, 1 to 255 characters.
    pub old_version: String,
    /// The version to put in its place; null to remove it, 1 to 255 characters.
    pub new_version: Value,
}

/// Edge deployments.
pub type EdgeDeployments = Page<EdgeDeployment>;

/// One step of an edge deployment, as it was logged.
#[losant_model(response)]
pub struct DeploymentLog {
    /// What kind of source it is.
    pub source_type: Option<SourceType>,
    /// The id of the source.
    pub source_id: Option<String>,
    /// The date.
    pub date: Option<Timestamp>,
    /// What kind of change it is.
    pub change_type: Option<ChangeType>,
    /// The new value, 1 to 255 characters.
    pub new_value: Option<Value>,
    /// The previous value, 1 to 255 characters.
    pub previous_value: Option<Value>,
    /// The attempted value, 1 to 255 characters.
    pub attempted_value: Option<Value>,
    /// The new etag, 1 to 255 characters.
    pub new_etag: Option<String>,
    /// The previous etag, 1 to 255 characters.
    pub previous_etag: Option<String>,
    /// The attempted etag, 1 to 255 characters.
    pub attempted_etag: Option<String>,
    /// What went wrong.
    pub error: Option<String>,
}
