//! Triggers of a workflow.

use serde_json::Value;

use crate::models::patterns;
use crate::{losant_model, open_enum, query_value};

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

/// Filter that selects workflows by the triggers of their default version.
///
/// Parameters called `trigger_filter` take any number of its items.
pub type FlowTriggerFilter = Vec<TriggerFilter>;

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

query_value!(TriggerFilter);

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
