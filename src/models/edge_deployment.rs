//! Deployments of edge workflows to edge compute devices.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{ConnectionInfo, FlowClass, SourceType, TagFilter, patterns};
use crate::{Page, losant_model, open_enum};

/// Deployment of one workflow version to one edge compute device.
#[losant_model(response)]
pub struct EdgeDeployment {
    /// Identifier that Losant assigned to the deployment.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub edge_deployment_id: String,
    /// Id of the application that contains the device.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Id of the edge compute device.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: String,
    /// Display name of the device.
    #[limits(1..=255)]
    pub device_name: Option<String>,
    /// Latest connection status of the device.
    pub device_connection_info: Option<ConnectionInfo>,
    /// Id of the deployed workflow.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_id: String,
    /// Display name of the workflow.
    #[limits(1..=255)]
    pub flow_name: Option<String>,
    /// Whether an edge workflow or a custom node is deployed.
    pub flow_class: Option<FlowClass>,
    /// Name of the deployed file.
    #[pattern(patterns::FILE_NAME)]
    pub file_name: Option<String>,
    pub creation_date: Option<Timestamp>,
    /// When the deployment last changed.
    pub last_updated: Option<Timestamp>,
    /// Workflow version that the device runs, 1 to 255 characters. Null if it runs none.
    pub current_version: Option<Value>,
    /// Workflow version that the device should run, 1 to 255 characters. Null if it should run none.
    pub desired_version: Option<Value>,
    /// Entity tag of the content on the device.
    #[limits(1..=255)]
    pub current_etag: Option<String>,
    /// Entity tag of the content that should be on the device.
    #[limits(1..=255)]
    pub desired_etag: Option<String>,
    /// History of changes to the deployment.
    pub logs: Vec<DeploymentLog>,
}

/// A page of edge deployments.
pub type EdgeDeployments = Page<EdgeDeployment>;

/// Deployment of an edge workflow version to devices, or its removal from them.
#[losant_model(request)]
pub struct EdgeDeploymentRelease {
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
}

/// Removal of edge workflows from devices.
#[losant_model(request)]
pub struct EdgeDeploymentRemove {
    /// Id of the workflow to remove. Null removes all workflows from the device.
    pub flow_id: Value,
    /// Id of the device to remove from. Null removes the workflow from all devices.
    pub device_id: Value,
}

/// Replacement of an edge workflow version on all devices that have it.
#[losant_model(request)]
pub struct EdgeDeploymentReplace {
    /// Id of the workflow whose version to replace.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_id: String,
    /// Deployed version to replace.
    #[limits(1..=255)]
    pub old_version: String,
    /// Version to deploy instead, 1 to 255 characters. Null removes the workflow.
    pub new_version: Value,
}

/// One change to an edge deployment, or an attempt that failed.
#[losant_model(response)]
pub struct DeploymentLog {
    /// Kind of actor that made the change, such as a user or a workflow.
    pub source_type: Option<SourceType>,
    /// Id of the actor that made the change.
    #[pattern(patterns::OBJECT_ID)]
    pub source_id: Option<String>,
    /// When the change was made or attempted.
    pub date: Option<Timestamp>,
    /// Whether the desired or the current version changed.
    pub change_type: Option<ChangeType>,
    /// Version after the change, 1 to 255 characters. Null if none.
    pub new_value: Option<Value>,
    /// Version before the change, 1 to 255 characters. Null if none.
    pub previous_value: Option<Value>,
    /// Version whose deployment was attempted, 1 to 255 characters. Null if none.
    pub attempted_value: Option<Value>,
    /// Entity tag of the content after the change.
    #[limits(1..=255)]
    pub new_etag: Option<String>,
    /// Entity tag of the content before the change.
    #[limits(1..=255)]
    pub previous_etag: Option<String>,
    /// Entity tag of the content whose deployment was attempted.
    #[limits(1..=255)]
    pub attempted_etag: Option<String>,
    /// Why the change failed.
    pub error: Option<String>,
}

open_enum! {
    /// Side of a deployment that a log entry concerns.
    pub enum ChangeType {
        /// State that the device reports.
        Current = "current",
        /// State that the device should reach.
        Desired = "desired",
    }
}

open_enum! {
    /// Fields that a list of deployments to edge devices can be sorted by.
    pub enum EdgeDeploymentsSortField {
        Id = "id",
        /// Edge device that the deployment belongs to, by id.
        DeviceId = "deviceId",
        /// Workflow that is deployed, by id.
        FlowId = "flowId",
        /// Workflow version that the device should run.
        DesiredVersion = "desiredVersion",
        /// Workflow version that the device runs now.
        CurrentVersion = "currentVersion",
        CreationDate = "creationDate",
        /// When the deployment was last changed.
        LastUpdated = "lastUpdated",
    }
}
