//! Models of workflows.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    CreatorType, FinishReason, FlowClass, GlobalValue, NamedError, OneOrMany, SortDirection,
    edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum, query_value};

open_enum! {
    /// Section of the workflow editor's palette that lists a custom node.
    pub enum FlowCategory {
        /// Listed among the data nodes.
        Data = "data",
        /// Listed among the experience nodes.
        Experience = "experience",
        /// Listed among the logic nodes.
        Logic = "logic",
        /// Listed among the output nodes.
        Output = "output",
        /// Listed among the debug nodes.
        Debug = "debug",
    }
}

open_enum! {
    /// Kind of workflow that a custom node is made for.
    pub enum FlowCustomNodeSupport {
        /// Application workflows, experience workflows and other custom nodes that run in the
        /// cloud.
        Cloud = "cloud",
        /// Edge workflows and other custom nodes that run on edge devices.
        Edge = "edge",
    }
}

open_enum! {
    /// Event that starts a run of a workflow.
    pub enum FlowTriggerType {
        /// A file of the application is created, changed or deleted.
        AppFile = "appFile",
        /// A workflow reaches the custom node. Every custom node has exactly one such trigger.
        CustomNodeStart = "customNodeStart",
        /// A device is created individually; bulk creation does not count.
        DeviceCreate = "deviceCreate",
        /// The device that runs the workflow receives a command.
        DeviceCommand = "deviceCommand",
        /// A specific device connects to Losant.
        DeviceIdConnect = "deviceIdConnect",
        /// A device with a matching tag connects to Losant.
        DeviceTagConnect = "deviceTagConnect",
        /// A specific device disconnects from Losant.
        DeviceIdDisconnect = "deviceIdDisconnect",
        /// A device with a matching tag disconnects from Losant.
        DeviceTagDisconnect = "deviceTagDisconnect",
        /// An email arrives.
        InboundEmail = "inboundEmail",
        /// A notebook execution finishes, with or without errors.
        Notebook = "notebook",
        /// The edge agent that runs the workflow starts.
        OnBoot = "onBoot",
        /// The edge device that runs the workflow connects to Losant.
        OnConnect = "onConnect",
        /// The edge device that runs the workflow disconnects from Losant.
        OnDisconnect = "onDisconnect",
        /// A resource job finishes all iterations or is canceled.
        ResourceJobComplete = "resourceJobComplete",
        /// An iteration of a resource job starts.
        ResourceJobIteration = "resourceJobIteration",
        /// An iteration of a resource job is not acknowledged in time.
        ResourceJobIterationTimeout = "resourceJobIterationTimeout",
        /// The edge device receives a UDP datagram.
        Udp = "udp",
        /// A webhook receives a request.
        Webhook = "webhook",
        /// A monitored symbol of a Beckhoff controller gets a new value.
        Beckhoff = "beckhoff",
        /// A row of a data table is inserted, changed or deleted.
        DataTable = "dataTable",
        /// An integration receives a message, connects, disconnects or fails.
        Integration = "integration",
        /// A specific device reports state.
        DeviceId = "deviceId",
        /// A device with a matching tag reports state.
        DeviceTag = "deviceTag",
        /// A specific device has not reported state for the configured time.
        DeviceIdInactivity = "deviceIdInactivity",
        /// A device with a matching tag has not reported state for the configured time.
        DeviceTagInactivity = "deviceTagInactivity",
        /// Firmware calls `eea_direct_trigger` of the Embedded Edge Agent.
        Direct = "direct",
        /// An experience endpoint receives a request.
        Endpoint = "endpoint",
        /// An event is created or changes its state.
        Event = "event",
        /// New data is written to a file on the edge device.
        FileTail = "fileTail",
        /// A file or directory on the edge device is added, changed or removed.
        FileWatch = "fileWatch",
        /// An error halts a run of a workflow.
        FlowError = "flowError",
        /// A message is published to an MQTT topic.
        MqttTopic = "mqttTopic",
        /// The edge device receives updated devices or application globals.
        OnSync = "onSync",
        /// A monitored node of an OPC UA server changes.
        Opcua = "opcua",
        /// A message is published to a Redis channel.
        Redis = "redis",
        /// The web server of the edge agent receives an HTTP request.
        Request = "request",
        /// Data arrives on a serial port of the edge device.
        Serial = "serial",
        /// The edge device receives an SNMP trap or inform request.
        SnmpTrap = "snmpTrap",
        /// An interval elapses or a cron schedule is due.
        Timer = "timer",
        /// A button is pressed in the workflow editor or through the API.
        VirtualButton = "virtualButton",
    }
}

/// One or more ids whose debug messages are left out.
pub type DebugExcludeIds = OneOrMany<String>;

/// Levels of debug messages: `all`, `none`, `verbose`, `info`, `warn` or `error`.
pub type DebugLevels = OneOrMany<String>;

/// Workflow of an application, with the contents of its develop version.
///
/// Custom nodes are workflows too, of the class [`FlowClass::CustomNode`].
#[losant_model(response)]
pub struct Flow {
    /// Unique identifier; the same as `flow_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_id: String,
    /// Application that contains the workflow.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the workflow was created.
    pub creation_date: Option<Timestamp>,
    /// When the workflow was last changed.
    pub last_updated: Option<Timestamp>,
    /// User, API token or workflow that created the workflow.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Kind of resource that `created_by_id` refers to.
    pub created_by_type: Option<CreatorType>,
    /// User, API token or workflow that made the last change.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Kind of resource that `last_updated_by_id` refers to.
    pub last_updated_by_type: Option<CreatorType>,
    /// Name shown to people.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Summary of what a custom node does.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon of a custom node: a `data:` URL of a JPEG, PNG or SVG image.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<String>,
    /// Link to the documentation of a custom node.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Palette section that lists a custom node.
    pub category: Option<FlowCategory>,
    /// Whether the workflow runs when triggered.
    pub enabled: Option<bool>,
    /// Version that runs by default. If absent, the develop version does.
    #[pattern(patterns::OBJECT_ID)]
    pub default_version_id: Option<String>,
    /// Oldest edge agent version that can run the workflow, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Place where the workflow runs, which also decides the triggers and nodes it can have.
    pub flow_class: Option<FlowClass>,
    /// Triggers of the develop version.
    pub triggers: Vec<FlowTrigger>,
    /// Nodes of the develop version.
    pub nodes: Vec<FlowNode>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Kind of workflow that a custom node is made for.
    #[limits(..=1)]
    pub custom_node_supports: Vec<FlowCustomNodeSupport>,
    /// Number of uses of a custom node in workflows.
    pub custom_node_use_count: Option<i64>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Vec<GlobalValue>,
    /// Whether the workflow is deleted from the develop version, so that only other versions
    /// contain it.
    pub deleted_in_develop: Option<bool>,
    /// Counts of runs and errors.
    pub stats: Option<FlowRunStats>,
}

/// Errors that occurred in runs of a workflow within a time range.
#[losant_model(response)]
pub struct FlowErrors {
    /// Version that the errors are limited to; absent for all versions.
    #[limits(1..=255)]
    pub flow_version: Option<String>,
    /// Id of the version that the errors are limited to.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    /// Edge or embedded device that the errors are limited to; absent for all devices.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Maximum number of entries in `errors`.
    pub limit: Option<i64>,
    /// Order of `errors` by time.
    pub sort_direction: Option<SortDirection>,
    /// Errors that match.
    pub errors: Vec<FlowError>,
}

/// Recent log entries about runs of a workflow, newest first.
pub type FlowLog = Vec<FlowLogEntry>;

/// Changes to a workflow and its develop version. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct FlowPatch {
    /// Name shown to people.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Summary of what a custom node does.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon of a custom node: a `data:` URL of a JPEG, PNG or SVG image.
    /// Null removes it.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<Option<String>>,
    /// Link to the documentation of a custom node.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Palette section that lists a custom node.
    pub category: Option<FlowCategory>,
    /// Whether the workflow runs when triggered.
    pub enabled: Option<bool>,
    /// Version to run by default. Null makes it the develop version.
    #[pattern(patterns::OBJECT_ID)]
    pub default_version_id: Option<Option<String>>,
    /// Triggers of the develop version.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Nodes of the develop version.
    pub nodes: Option<Vec<FlowNode>>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Oldest edge agent version that can run the workflow, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
}

/// Workflow to create. Its contents become the develop version.
#[losant_model(request)]
pub struct FlowPost {
    /// Name shown to people.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Summary of what a custom node does.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon of a custom node: a `data:` URL of a JPEG, PNG or SVG image.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<Option<String>>,
    /// Link to the documentation of a custom node.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Palette section that lists a custom node.
    pub category: Option<FlowCategory>,
    /// Whether the workflow runs when triggered.
    pub enabled: Option<bool>,
    /// Triggers of the develop version.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Nodes of the develop version.
    pub nodes: Option<Vec<FlowNode>>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Place where the workflow runs, which also decides the triggers and nodes it can have. It
    /// cannot be changed later.
    pub flow_class: Option<FlowClass>,
    /// Oldest edge agent version that can run the workflow, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Kind of workflow that a custom node is made for.
    ///
    /// It cannot be changed later.
    #[limits(..=1)]
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
}

/// Activity of a workflow within a time range, interval by interval.
#[losant_model(response)]
pub struct FlowStats {
    /// Version that the statistics are limited to; absent for all versions.
    #[limits(1..=255)]
    pub flow_version: Option<String>,
    /// Id of the version that the statistics are limited to.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    /// Edge or embedded device that the statistics are limited to; absent for all devices.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Length of an interval, in milliseconds.
    pub resolution: Option<i64>,
    /// Activity in each interval.
    pub metrics: Vec<FlowMetric>,
}

/// Values in the persistent storage of a workflow, by key.
pub type FlowStorageEntries = BTreeMap<String, Value>;

/// Value to put into the persistent storage of a workflow.
///
/// All versions of the workflow share the storage, and the change takes effect immediately.
#[losant_model(request)]
pub struct FlowStorageEntry {
    /// Key to store the value under.
    #[limits(1..=255)]
    pub key: String,
    /// Any JSON value.
    pub value: Option<Value>,
}

/// Size of the persistent storage of a workflow.
#[losant_model(response)]
pub struct FlowStorageMetadata {
    /// Memory that the stored values take, in bytes.
    pub memory_used: Option<i64>,
    /// Number of stored values.
    pub keys_count: Option<i64>,
}

/// Filter that selects workflows by the triggers of their default version.
pub type FlowTriggerFilter = Vec<TriggerFilter>;

/// One page of workflows, with their total number.
pub type Flows = Page<Flow>;

/// Workflows and workflow versions to import into an application.
#[losant_model(request)]
pub struct FlowsImportPost {
    /// Workflows to create.
    #[limits(..=1000)]
    pub flows: Option<Vec<FlowsImportFlow>>,
    /// Versions to create.
    #[limits(..=1000)]
    pub flow_versions: Option<Vec<FlowsImportFlowVersion>>,
}

/// Workflows and workflow versions that an import created.
#[losant_model(response)]
pub struct FlowsImportResult {
    /// Created workflows.
    #[limits(..=1000)]
    pub flows: Vec<Flow>,
    /// Created versions.
    #[limits(..=1000)]
    pub flow_versions: Vec<FlowsImportFlowVersion>,
    /// New ids of the workflows, by the ids in the imported data.
    #[pattern(patterns::OBJECT_ID, keys(patterns::OBJECT_ID))]
    pub imported_flow_id_map: BTreeMap<String, String>,
    /// New ids of the versions, by the ids in the imported data.
    #[pattern(patterns::OBJECT_ID, keys(patterns::OBJECT_ID))]
    pub imported_version_id_map: BTreeMap<String, String>,
}

/// Additional nodes that the workflow editor offers for an application.
#[losant_model(response)]
pub struct PaletteResponse {
    /// Custom nodes of the application.
    pub custom_nodes: Vec<CustomNode>,
    /// Application that the palette belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
}

/// Request to generate the code of a function node.
#[losant_model(request)]
pub struct SuggestFunctionPost {
    /// Prompt that describes the function.
    #[limits(1..=8192)]
    pub text: String,
    /// Payload to consider along with the prompt.
    pub payload: Option<Value>,
}

/// Generated code for a function node.
#[losant_model(response)]
pub struct SuggestFunctionResponse {
    /// Prose that comes with the result.
    #[limits(1..=32767)]
    pub text: Option<String>,
    /// Code with comments about it.
    pub response: Option<SuggestedFunction>,
    /// Identifier of this result.
    #[limits(1..=1024)]
    pub response_id: String,
    /// Reason that the generation stopped.
    pub finish_reason: FinishReason,
}

/// Press of a virtual button, which starts a run of its workflow.
#[losant_model(request)]
pub struct VirtualButtonPress {
    /// Key of the virtual button trigger.
    pub key: String,
    /// Data for the run to start with.
    pub payload: Option<Value>,
    /// Further data to send with the press.
    pub meta: Option<Value>,
    /// Version whose button is pressed.
    #[limits(1..=255)]
    pub flow_version: Option<String>,
    /// Edge device that runs the workflow.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Deployment of the workflow to the edge device.
    #[pattern(patterns::OBJECT_ID)]
    pub deployment_id: Option<String>,
}

/// Error that occurred in a run of a workflow.
#[losant_model(response)]
pub struct FlowError {
    /// When the error occurred.
    pub time: Option<Timestamp>,
    /// Device that the workflow ran on; only for edge and embedded workflows.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: Option<String>,
    /// Name of the device that the workflow ran on.
    #[limits(1..=255)]
    pub device_name: Option<String>,
    /// Workflow version that ran.
    #[limits(1..=255)]
    pub flow_version: Option<String>,
    /// Id of the workflow version that ran.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    /// Node that failed.
    pub node_id: Option<String>,
    /// Label of the failed node in the workflow editor.
    pub node_label: Option<String>,
    /// Kind of the error and its message.
    pub error: Option<NamedError>,
}

/// Code suggested for a function node.
#[losant_model(response)]
pub struct SuggestedFunction {
    /// JavaScript code.
    #[limits(..=32767)]
    pub code: Option<String>,
    /// Explanation of the code.
    #[limits(..=32767)]
    pub comments: Option<String>,
}

/// Workflow to create in an import, usually taken from an export.
#[losant_model(request)]
pub struct FlowsImportFlow {
    /// Identifier in the exported data; the imported workflow gets a new one.
    #[pattern(patterns::OBJECT_ID)]
    pub id: Option<String>,
    /// Application that the workflow was exported from.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: Option<String>,
    /// Name shown to people.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Summary of what a custom node does.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon of a custom node: a `data:` URL of a JPEG, PNG or SVG image.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<Option<String>>,
    /// Link to the documentation of a custom node.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Palette section that lists a custom node.
    pub category: Option<FlowCategory>,
    /// Whether the workflow runs when triggered.
    pub enabled: Option<bool>,
    /// Triggers of the develop version.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Nodes of the develop version.
    pub nodes: Option<Vec<FlowNode>>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Place where the workflow runs, which also decides the triggers and nodes it can have.
    pub flow_class: Option<FlowClass>,
    /// Version to run by default, by its id in the exported data.
    #[pattern(patterns::OBJECT_ID)]
    pub default_version_id: Option<Option<String>>,
    /// Oldest edge agent version that can run the workflow, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Kind of workflow that a custom node is made for.
    #[limits(..=1)]
    pub custom_node_supports: Option<Vec<FlowCustomNodeSupport>>,
    /// Properties without a field of their own, by JSON key.
    #[rest]
    #[limits(each(..=1024))]
    pub rest: BTreeMap<String, String>,
}

/// Trigger of a workflow, which starts runs.
#[losant_model(request, response)]
pub struct FlowTrigger {
    /// Target that the trigger reacts to, such as a device id, an event level or an MQTT topic.
    ///
    /// Losant generates it for types without a target.
    #[limits(..=1024)]
    pub key: Option<String>,
    /// Event that the trigger reacts to.
    pub r#type: FlowTriggerType,
    /// Settings, which depend on the type.
    pub config: Option<Value>,
    /// Label, position and other data of the workflow editor.
    pub meta: Option<Value>,
    /// Ids of the nodes that run first, in a single inner list.
    #[limits(..=100, each(..=100, each(1..=48)))]
    pub output_ids: Option<Vec<Vec<String>>>,
}

/// Step of a workflow.
#[losant_model(request, response)]
pub struct FlowNode {
    /// Identifier that is unique within the workflow.
    ///
    /// Triggers and other nodes refer to it in `output_ids`.
    #[limits(..=1024)]
    pub id: Option<String>,
    /// Class of the node, such as `HttpNode` or `ConditionalNode`.
    #[limits(1..=1024)]
    pub r#type: String,
    /// Settings, which depend on the type.
    pub config: Option<Value>,
    /// Label, position and other data of the workflow editor.
    pub meta: Option<Value>,
    /// Ids of the nodes that run next, one inner list per output.
    ///
    /// Nodes that branch have several outputs; the first one of a conditional node is its false
    /// branch.
    #[limits(..=100, each(..=100, each(1..=48)))]
    pub output_ids: Option<Vec<Vec<String>>>,
}

/// Counts of the runs and errors of a workflow.
#[losant_model(request, response)]
pub struct FlowRunStats {
    /// Number of times that the workflow ran.
    pub run_count: Option<f64>,
    /// Number of errors in those runs.
    pub error_count: Option<f64>,
    /// The same counts for each version, by version.
    pub by_version: Option<BTreeMap<String, VersionRunStats>>,
}

/// Counts of the runs and errors of one workflow version.
#[losant_model(request, response)]
pub struct VersionRunStats {
    /// Number of times that the version ran.
    pub run_count: Option<f64>,
    /// Number of errors in those runs.
    pub error_count: Option<f64>,
}

/// Log entry about runs of a workflow.
#[losant_model(response)]
pub struct FlowLogEntry {
    /// Id of the version that ran, or `develop`.
    pub flow_version_id: Option<String>,
    /// When the runs took place.
    pub time: Option<Timestamp>,
    /// Number of paths through the workflow that ended in an error.
    pub paths_failed: Option<i64>,
    /// Number of paths through the workflow that ran to their end.
    pub paths_completed: Option<i64>,
    /// Number of runs that the entry covers.
    pub run_count: Option<i64>,
    /// Wall-clock time that the runs took, in milliseconds.
    pub wall_time: Option<f64>,
    /// Errors that occurred in the runs.
    pub errors: Vec<Value>,
}

/// Activity of a workflow in one interval of time.
#[losant_model(response)]
pub struct FlowMetric {
    /// Timestamp of the interval.
    pub time: Option<Timestamp>,
    /// Number of paths through the workflow that ended in an error.
    pub paths_failed: Option<i64>,
    /// Number of paths through the workflow that ran to their end.
    pub paths_completed: Option<i64>,
    /// Number of runs in the interval.
    pub run_count: Option<i64>,
    /// Wall-clock time that the runs took, in milliseconds.
    pub wall_time: Option<f64>,
}

/// Condition on a trigger of a workflow.
#[losant_model(request)]
pub struct TriggerFilter {
    /// Key of the trigger, such as the id of its webhook.
    #[limits(..=1024)]
    pub key: Option<String>,
    /// Type of the trigger, as in [`FlowTriggerType`].
    #[limits(..=1024)]
    pub r#type: Option<String>,
}

/// Workflow version that an import creates.
#[losant_model(request, response)]
pub struct FlowsImportFlowVersion {
    /// Identifier of the version; in data to import, the one it was exported with.
    #[pattern(patterns::OBJECT_ID)]
    pub id: Option<String>,
    /// Workflow that the version belongs to; in data to import, by the id it was exported with.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_id: Option<String>,
    /// Application that contains the version.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: Option<String>,
    /// Name of the version; absent for experience workflows.
    #[limits(1..=255)]
    pub version: Option<String>,
    /// Comments of the author on this version.
    #[limits(..=32767)]
    pub notes: Option<String>,
    /// Whether the version can run. It cannot while its workflow is disabled.
    pub enabled: Option<bool>,
    /// Triggers that start runs of this version.
    pub triggers: Option<Vec<FlowTrigger>>,
    /// Steps that runs of this version consist of.
    pub nodes: Option<Vec<FlowNode>>,
    /// Values that every run can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Oldest edge agent version that can run this version, such as `1.41.0`.
    #[pattern(patterns::SEMVER)]
    pub minimum_agent_version: Option<String>,
    /// Inputs and outputs that a custom node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Same value as `id`; only in results.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    /// When the version was created.
    pub creation_date: Option<Timestamp>,
    /// When the version was last changed.
    pub last_updated: Option<Timestamp>,
    /// User, API token or workflow that created the version.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Kind of resource that `created_by_id` refers to.
    pub created_by_type: Option<CreatorType>,
    /// User, API token or workflow that made the last change.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Kind of resource that `last_updated_by_id` refers to.
    pub last_updated_by_type: Option<CreatorType>,
    /// Place where the workflow runs, which also decides the triggers and nodes it can have.
    pub flow_class: Option<FlowClass>,
    /// Counts of runs and errors of this version.
    pub stats: Option<FlowRunStats>,
    /// Name of the workflow; only for experience workflows.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Explanation of the workflow; only for experience workflows.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Experience versions that contain this one; only for experience workflows.
    #[limits(each(1..=255))]
    pub versions: Option<Vec<String>>,
    /// Properties without a field of their own, by JSON key.
    #[rest]
    #[limits(each(..=1024))]
    pub rest: BTreeMap<String, String>,
}

/// Custom node that the workflow editor offers, in one of its versions.
#[losant_model(response)]
pub struct CustomNode {
    /// Unique identifier of the custom node, which all its versions share.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Name shown to people.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Summary of what the node does.
    #[limits(..=1024)]
    pub short_description: Option<String>,
    /// Icon of the node: a `data:` URL of a JPEG, PNG or SVG image.
    #[limits(..=32767)]
    #[pattern(patterns::IMAGE)]
    pub icon_data: Option<String>,
    /// Link to the documentation of the node.
    #[limits(..=1024)]
    pub docs_url: Option<String>,
    /// Palette section that lists the node.
    pub category: Option<FlowCategory>,
    /// Inputs and outputs that the node offers to the workflows that use it.
    pub custom_node_config: Option<Value>,
    /// Id of the version; absent for the develop version.
    #[pattern(patterns::OBJECT_ID)]
    pub flow_version_id: Option<String>,
    /// Name of the version; `develop` for the editable one.
    #[limits(1..=255)]
    pub version: Option<String>,
    /// Workflow classes that can use the node.
    pub compatible_flow_classes: Option<CompatibleFlowClasses>,
}

/// Workflow classes that can use a custom node.
#[losant_model(response)]
pub struct CompatibleFlowClasses {
    /// Whether application workflows can use it.
    pub cloud: Option<bool>,
    /// Whether experience workflows can use it.
    pub experience: Option<bool>,
    /// Whether other custom nodes can use it.
    pub custom_node: Option<bool>,
    /// Whether edge workflows can use it, as a boolean or a string.
    pub edge: Option<Value>,
    /// Whether embedded workflows can use it, as a boolean or a string.
    pub embedded: Option<Value>,
}

edits! {
    Flow => FlowPatch: name, description, short_description, icon_data, docs_url, category, enabled, default_version_id, triggers, nodes, globals, minimum_agent_version, custom_node_config
}

query_value!(TriggerFilter);
