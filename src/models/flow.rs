//! What Losant takes and gives of workflows.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    CreatorType, FinishReason, FlowClass, GlobalValue, NamedError, OneOrMany, SortDirection,
    edit::edits,
};
use crate::{Page, losant_model, open_enum, query_value};

open_enum! {
    /// What the category of a workflow can be.
    pub enum FlowCategory {
        /// Data.
        Data = "data",
        /// Experience.
        Experience = "experience",
        /// Logic.
        Logic = "logic",
        /// Output.
        Output = "output",
        /// Debug.
        Debug = "debug",
    }
}

open_enum! {
    /// What the custom node supports of a workflow can be.
    pub enum FlowCustomNodeSupport {
        /// Cloud.
        Cloud = "cloud",
        /// Edge.
        Edge = "edge",
    }
}

open_enum! {
    /// What the type of a workflow can be.
    pub enum FlowTriggerType {
        /// Application file.
        AppFile = "appFile",
        /// Custom node start.
        CustomNodeStart = "customNodeStart",
        /// Device create.
        DeviceCreate = "deviceCreate",
        /// Device command.
        DeviceCommand = "deviceCommand",
        /// Device id connect.
        DeviceIdConnect = "deviceIdConnect",
        /// Device tag connect.
        DeviceTagConnect = "deviceTagConnect",
        /// Device id disconnect.
        DeviceIdDisconnect = "deviceIdDisconnect",
        /// Device tag disconnect.
        DeviceTagDisconnect = "deviceTagDisconnect",
        /// Inbound email.
        InboundEmail = "inboundEmail",
        /// Notebook.
        Notebook = "notebook",
        /// On boot.
        OnBoot = "onBoot",
        /// On connect.
        OnConnect = "onConnect",
        /// On disconnect.
        OnDisconnect = "onDisconnect",
        /// Resource job complete.
        ResourceJobComplete = "resourceJobComplete",
        /// Resource job iteration.
        ResourceJobIteration = "resourceJobIteration",
        /// Resource job iteration timeout.
        ResourceJobIterationTimeout = "resourceJobIterationTimeout",
        /// Udp.
        Udp = "udp",
        /// Webhook.
        Webhook = "webhook",
        /// Beckhoff.
        Beckhoff = "beckhoff",
        /// Data table.
        DataTable = "dataTable",
        /// Integration.
        Integration = "integration",
        /// Device id.
        DeviceId = "deviceId",
        /// Device tag.
        DeviceTag = "deviceTag",
        /// Device id inactivity.
        DeviceIdInactivity = "deviceIdInactivity",
        /// Device tag inactivity.
        DeviceTagInactivity = "deviceTagInactivity",
        /// Direct.
        Direct = "direct",
        /// Endpoint.
        Endpoint = "endpoint",
        /// Event.
        Event = "event",
        /// File tail.
        FileTail = "fileTail",
        /// File watch.
        FileWatch = "fileWatch",
        /// Workflow error.
        FlowError = "flowError",
        /// MQTT topic.
        MqttTopic = "mqttTopic",
        /// On sync.
        OnSync = "onSync",
        /// Opcua.
        Opcua = "opcua",
        /// Redis.
        Redis = "redis",
        /// Request.
        Request = "request",
        /// Serial.
        Serial = "serial",
        /// Snmp trap.
        SnmpTrap = "snmpTrap",
        /// Timer.
        Timer = "timer",
        /// Virtual button.
        VirtualButton = "virtualButton",
    }
}

/// Which nodes are not debugged.
pub type DebugExcludeIds = OneOrMany<String>;

/// Which levels of debugging are shown.
pub type DebugLevels = OneOrMany<String>;

/// A workflow.
#[losant_model(response)]
pub struct Flow {
    /// The id.
    pub id: String,
    /// The id of the workflow.
    pub flow_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What it is for, in a few words, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon, as a data URL, at most 32767 characters.
    pub icon_data: Option<String>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The group it is listed in.
    pub category: Option<FlowCategory>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The id of the default version.
    pub default_version_id: Option<String>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// Where the workflow runs.
    pub flow_class: Option<FlowClass>,
    /// What starts it.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
    /// The workflow classes that can use the node, at most 1 of them.
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// How many custom node uses there are.
    pub custom_node_use_count: Option<f64>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// Whether it is gone from the develop version.
    pub deleted_in_develop: Option<bool>,
    /// How often it ran.
    pub stats: Option<FlowRunStats>,
}

/// Workflow errors.
#[losant_model(response)]
pub struct FlowErrors {
    /// The workflow version that it is for, 1 to 255 characters.
    pub flow_version: Option<String>,
    /// The id of the workflow version.
    pub flow_version_id: Option<String>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<Timestamp>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<Timestamp>,
    /// How many at most.
    pub limit: Option<f64>,
    /// The direction to sort in.
    pub sort_direction: Option<SortDirection>,
    /// What went wrong.
    pub errors: Option<Vec<FlowError>>,
}

/// A workflow log.
pub type FlowLog = Vec<FlowLogEntry>;

/// A change of a workflow; what is not set stays as it is.
#[losant_model(patch)]
pub struct FlowPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What it is for, in a few words, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon, as a data URL, at most 32767 characters.
    pub icon_data: Option<Option<String>>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The group it is listed in.
    pub category: Option<FlowCategory>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The id of the default version.
    pub default_version_id: Option<Option<String>>,
    /// What starts it.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
}

/// A new workflow.
#[losant_model(request)]
pub struct FlowPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What it is for, in a few words, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon, as a data URL, at most 32767 characters.
    pub icon_data: Option<Option<String>>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The group it is listed in.
    pub category: Option<FlowCategory>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What starts it.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// Where the workflow runs.
    pub flow_class: Option<FlowClass>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
    /// The workflow classes that can use the node, at most 1 of them.
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
}

/// How workflows ran over time.
#[losant_model(response)]
pub struct FlowStats {
    /// The workflow version that it is for, 1 to 255 characters.
    pub flow_version: Option<String>,
    /// The id of the workflow version.
    pub flow_version_id: Option<String>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<Timestamp>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<Timestamp>,
    /// How long a step is, in ms.
    pub resolution: Option<f64>,
    /// The figures, step by step.
    pub metrics: Option<Vec<FlowMetric>>,
}

/// What workflows store.
pub type FlowStorageEntries = BTreeMap<String, Value>;

/// A workflow storage entry.
#[losant_model(request)]
pub struct FlowStorageEntry {
    /// The key, 1 to 255 characters.
    pub key: String,
    /// The value.
    pub value: Option<Value>,
}

/// A workflow storage metadata.
#[losant_model(response)]
pub struct FlowStorageMetadata {
    /// The memory that values take, in bytes.
    pub memory_used: Option<f64>,
    /// How many keyss there are.
    pub keys_count: Option<f64>,
}

/// Chooses workflows by their triggers.
pub type FlowTriggerFilter = Vec<TriggerFilter>;

/// Workflows.
pub type Flows = Page<Flow>;

/// A new workflows import.
#[losant_model(request)]
pub struct FlowsImportPost {
    /// The workflows, at most 1000 of them.
    pub flows: Option<Vec<FlowsImportFlow>>,
    /// The workflow versions, at most 1000 of them.
    pub flow_versions: Option<Vec<FlowsImportFlowVersion>>,
}

/// What came of a workflows import.
#[losant_model(response)]
pub struct FlowsImportResult {
    /// The workflows, at most 1000 of them.
    pub flows: Option<Vec<Flow>>,
    /// The workflow versions, at most 1000 of them.
    pub flow_versions: Option<Vec<FlowsImportFlowVersion>>,
    /// The new ids of workflows, by the old.
    pub imported_flow_id_map: Option<BTreeMap<String, String>>,
    /// The new ids of versions, by the old.
    pub imported_version_id_map: Option<BTreeMap<String, String>>,
}

/// The nodes of a palette.
#[losant_model(response)]
pub struct PaletteResponse {
    /// The nodes that can be used.
    pub custom_nodes: Option<Vec<CustomNode>>,
    /// The id of its application.
    pub application_id: Option<String>,
}

/// A new suggest function.
#[losant_model(request)]
pub struct SuggestFunctionPost {
    /// What is wanted, in words, 1 to 8192 characters.
    pub text: String,
    /// What goes with it.
    pub payload: Option<Value>,
}

/// What came of a suggest function.
#[losant_model(response)]
pub struct SuggestFunctionResponse {
    /// What is wanted, in words, 1 to 32767 characters.
    pub text: Option<String>,
    /// The response.
    pub response: Option<SuggestedFunction>,
    /// The id of the response, 1 to 1024 characters.
    pub response_id: String,
    /// Why the answer ends where it does.
    pub finish_reason: FinishReason,
}

/// A press of a virtual button.
#[losant_model(request)]
pub struct VirtualButtonPress {
    /// The key.
    pub key: String,
    /// What goes with it.
    pub payload: Option<Value>,
    /// What the workflow editor keeps of it.
    pub meta: Option<Value>,
    /// The workflow version that it is for, 1 to 255 characters.
    pub flow_version: Option<String>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// The id of the deployment.
    pub deployment_id: Option<String>,
}

/// An error of a workflow.
#[losant_model(response)]
pub struct FlowError {
    /// When it was.
    pub time: Option<Timestamp>,
    /// The id of the device.
    pub device_id: Option<String>,
    /// The name of the device, 1 to 255 characters.
    pub device_name: Option<String>,
    /// The workflow version that it is for, 1 to 255 characters.
    pub flow_version: Option<String>,
    /// The id of the workflow version.
    pub flow_version_id: Option<String>,
    /// The id of the node.
    pub node_id: Option<String>,
    /// What the node is called in the editor.
    pub node_label: Option<String>,
    /// What went wrong.
    pub error: Option<NamedError>,
}

/// Code that was suggested for a function node.
#[losant_model(response)]
pub struct SuggestedFunction {
    /// The code, at most 32767 characters.
    pub code: Option<String>,
    /// What there is to say of it, at most 32767 characters.
    pub comments: Option<String>,
}

/// A workflows import workflow.
#[losant_model(request)]
pub struct FlowsImportFlow {
    /// The id.
    pub id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What it is for, in a few words, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon, as a data URL, at most 32767 characters.
    pub icon_data: Option<Option<String>>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The group it is listed in.
    pub category: Option<FlowCategory>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What starts it.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// Where the workflow runs.
    pub flow_class: Option<FlowClass>,
    /// The id of the default version.
    pub default_version_id: Option<Option<String>>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
    /// The workflow classes that can use the node, at most 1 of them.
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, String>,
}

/// A workflow trigger.
#[losant_model(response)]
pub struct FlowTrigger {
    /// The key, at most 1024 characters.
    pub key: Option<String>,
    /// Its kind.
    pub r#type: FlowTriggerType,
    /// Its settings, which depend on its kind.
    pub config: Option<Value>,
    /// What the workflow editor keeps of it.
    pub meta: Option<Value>,
    /// The ids of the nodes behind each output, at most 100 of them.
    pub output_ids: Option<Vec<Vec<String>>>,
}

/// A workflow node.
#[losant_model(response)]
pub struct FlowNode {
    /// The id, at most 1024 characters.
    pub id: Option<String>,
    /// Its kind, 1 to 1024 characters.
    pub r#type: String,
    /// Its settings, which depend on its kind.
    pub config: Option<Value>,
    /// What the workflow editor keeps of it.
    pub meta: Option<Value>,
    /// The ids of the nodes behind each output, at most 100 of them.
    pub output_ids: Option<Vec<Vec<String>>>,
}

/// How often a workflow ran, and how often it failed.
#[losant_model(response)]
pub struct FlowRunStats {
    /// How many runs there are.
    pub run_count: Option<f64>,
    /// How many errors there are.
    pub error_count: Option<f64>,
    /// The same, version by version.
    pub by_version: Option<BTreeMap<String, VersionRunStats>>,
}

/// How often one version of a workflow ran.
#[losant_model(response)]
pub struct VersionRunStats {
    /// How many runs there are.
    pub run_count: Option<f64>,
    /// How many errors there are.
    pub error_count: Option<f64>,
}

/// A workflow log entry.
#[losant_model(response)]
pub struct FlowLogEntry {
    /// The id of the workflow version.
    pub flow_version_id: Option<String>,
    /// When it was.
    pub time: Option<Timestamp>,
    /// How many paths failed.
    pub paths_failed: Option<f64>,
    /// How many paths were completed.
    pub paths_completed: Option<f64>,
    /// How many runs there are.
    pub run_count: Option<f64>,
    /// How long it took, in ms.
    pub wall_time: Option<f64>,
    /// What went wrong.
    pub errors: Option<Vec<Value>>,
}

/// What a workflow did within one step of time.
#[losant_model(response)]
pub struct FlowMetric {
    /// When it was.
    pub time: Option<Timestamp>,
    /// How many paths failed.
    pub paths_failed: Option<f64>,
    /// How many paths were completed.
    pub paths_completed: Option<f64>,
    /// How many runs there are.
    pub run_count: Option<f64>,
    /// How long it took, in ms.
    pub wall_time: Option<f64>,
}

/// Chooses by what triggers a workflow.
#[losant_model(request)]
pub struct TriggerFilter {
    /// The key, at most 1024 characters.
    pub key: Option<String>,
    /// Its kind, at most 1024 characters.
    pub r#type: Option<String>,
}

/// A workflows import workflow version.
#[losant_model(response)]
pub struct FlowsImportFlowVersion {
    /// The id.
    pub id: String,
    /// The id of the workflow.
    pub flow_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// Its version, 1 to 255 characters.
    pub version: Option<String>,
    /// What the author noted, at most 32767 characters.
    pub notes: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// What starts it.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Its nodes.
    pub nodes: Option<Vec<FlowNode>>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The edge agent that it needs at least.
    pub minimum_agent_version: Option<String>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
    /// The id of the workflow version.
    pub flow_version_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// Where the workflow runs.
    pub flow_class: Option<FlowClass>,
    /// How often it ran.
    pub stats: Option<FlowRunStats>,
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The versions.
    pub versions: Option<Vec<String>>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, String>,
}

/// A custom node of a palette.
#[losant_model(response)]
pub struct CustomNode {
    /// The id.
    pub id: String,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What it is for, in a few words, at most 1024 characters.
    pub short_description: Option<String>,
    /// The icon, as a data URL, at most 32767 characters.
    pub icon_data: Option<String>,
    /// The address of the docs, at most 1024 characters.
    pub docs_url: Option<String>,
    /// The group it is listed in.
    pub category: Option<FlowCategory>,
    /// What users of the node are asked.
    pub custom_node_config: Option<Value>,
    /// The id of the workflow version.
    pub flow_version_id: Option<String>,
    /// Its version, 1 to 255 characters.
    pub version: Option<String>,
    /// The workflow classes that can use it.
    pub compatible_flow_classes: Option<CompatibleFlowClasses>,
}

/// The workflow classes that a node of a palette works in.
#[losant_model(response)]
pub struct CompatibleFlowClasses {
    /// Whether cloud holds.
    pub cloud: Option<bool>,
    /// Whether experience holds.
    pub experience: Option<bool>,
    /// Whether there is custom node.
    pub custom_node: Option<bool>,
    /// The edge.
    pub edge: Option<Value>,
    /// The embedded.
    pub embedded: Option<Value>,
}

edits! {
    Flow => FlowPatch: name, description, short_description, icon_data, docs_url, category, enabled, default_version_id, triggers, nodes, globals, minimum_agent_version, custom_node_config
}

query_value!(TriggerFilter);
