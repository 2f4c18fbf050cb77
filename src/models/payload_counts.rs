//! Numbers and sizes of payloads.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::losant_model;

/// Number of payloads by type and source.
///
/// No action returns it: see [`PayloadStats`].
#[losant_model(response)]
pub struct PayloadCounts {
    /// MQTT messages sent, other than those counted elsewhere.
    pub mqtt_out: BTreeMap<String, i64>,
    /// MQTT messages received, other than those counted elsewhere.
    pub mqtt_in: BTreeMap<String, i64>,
    /// Payloads about rows of data tables.
    pub data_table: BTreeMap<String, i64>,
    /// State reports of devices.
    pub device_state: BTreeMap<String, i64>,
    /// Commands sent to devices.
    pub device_command: BTreeMap<String, i64>,
    /// Requests to webhooks.
    pub webhook: BTreeMap<String, i64>,
    /// Runs of workflow timers.
    pub timer: BTreeMap<String, i64>,
    /// Payloads about events.
    pub event: BTreeMap<String, i64>,
    /// Presses of virtual buttons.
    pub virtual_button: BTreeMap<String, i64>,
    /// Connections of devices to Losant.
    pub device_connect: BTreeMap<String, i64>,
    /// Disconnections of devices from Losant.
    pub device_disconnect: BTreeMap<String, i64>,
    /// Requests to experience endpoints.
    pub endpoint: BTreeMap<String, i64>,
    /// Messages received through integrations.
    pub integration: BTreeMap<String, i64>,
}

/// Payload totals for each day or hour of a time range.
#[losant_model(response)]
pub struct PayloadCountsBreakdown {
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// One total per day or hour.
    pub counts: Vec<PayloadCountEntry>,
}

/// Number of payloads by type and source, or their size in bytes.
///
/// Each field maps sources such as `device.mqtt` or `public.rest` to the number of payloads, or to bytes
/// if the request asked for them.
#[losant_model(response)]
pub struct PayloadStats {
    /// Payloads about application files.
    pub app_file: BTreeMap<String, i64>,
    /// Payloads about rows of data tables.
    pub data_table: BTreeMap<String, i64>,
    /// Payloads about new devices.
    pub device_create: BTreeMap<String, i64>,
    /// Commands sent to devices.
    pub device_command: BTreeMap<String, i64>,
    /// Connections of devices to Losant.
    pub device_connect: BTreeMap<String, i64>,
    /// Disconnections of devices from Losant.
    pub device_disconnect: BTreeMap<String, i64>,
    /// State reports of devices.
    pub device_state: BTreeMap<String, i64>,
    /// Requests to experience endpoints.
    pub endpoint: BTreeMap<String, i64>,
    /// Payloads about events.
    pub event: BTreeMap<String, i64>,
    /// Payloads about errors in workflows.
    pub flow_error: BTreeMap<String, i64>,
    /// Emails to the application that trigger workflows.
    pub inbound_email: BTreeMap<String, i64>,
    /// Messages received through integrations.
    pub integration: BTreeMap<String, i64>,
    /// MQTT messages received, other than those counted elsewhere.
    pub mqtt_in: BTreeMap<String, i64>,
    /// MQTT messages sent, other than those counted elsewhere.
    pub mqtt_out: BTreeMap<String, i64>,
    /// Payloads about notebook executions.
    pub notebook: BTreeMap<String, i64>,
    /// Payloads of resource jobs.
    pub resource_job: BTreeMap<String, i64>,
    /// Runs of workflow timers.
    pub timer: BTreeMap<String, i64>,
    /// Presses of virtual buttons.
    pub virtual_button: BTreeMap<String, i64>,
    /// Requests to webhooks.
    pub webhook: BTreeMap<String, i64>,
}

/// Payload total of one day or hour.
#[losant_model(response)]
pub struct PayloadCountEntry {
    /// Day or hour that the total covers.
    pub date: Option<Timestamp>,
    /// Number of payloads, or bytes if the request asked for them.
    pub value: Option<i64>,
}

/// Number of payloads of one device in a time range, by kind of payload.
#[losant_model(response)]
pub struct DevicePayloadCounts {
    /// Number of commands sent to the device.
    pub device_command: Option<i64>,
    /// Number of times that the device connected.
    pub device_connect: Option<i64>,
    /// Number of times that the device disconnected.
    pub device_disconnect: Option<i64>,
    /// Number of state reports.
    pub device_state: Option<i64>,
    /// Number of inbound MQTT messages.
    pub mqtt_in: Option<i64>,
    /// Number of outbound MQTT messages.
    pub mqtt_out: Option<i64>,
}

/// Number of payloads, broken down by kind.
///
/// Each kind is broken down further, by keys such as `device.mqttIn` or `flow.flow`.
#[losant_model(response)]
pub struct PayloadCountDetails {
    /// Number of payloads caused by application files.
    pub app_file: BTreeMap<String, i64>,
    /// Number of payloads caused by data tables.
    pub data_table: BTreeMap<String, i64>,
    /// Number of payloads caused by the creation of devices.
    pub device_create: BTreeMap<String, i64>,
    /// Number of payloads that are commands sent to devices.
    pub device_command: BTreeMap<String, i64>,
    /// Number of payloads caused by devices that connect.
    pub device_connect: BTreeMap<String, i64>,
    /// Number of payloads caused by devices that disconnect.
    pub device_disconnect: BTreeMap<String, i64>,
    /// Number of payloads that report the state of devices.
    pub device_state: BTreeMap<String, i64>,
    /// Number of payloads from requests to experience endpoints.
    pub endpoint: BTreeMap<String, i64>,
    /// Number of payloads caused by application events.
    pub event: BTreeMap<String, i64>,
    /// Number of payloads caused by errors in workflows.
    pub flow_error: BTreeMap<String, i64>,
    /// Number of payloads caused by incoming email.
    pub inbound_email: BTreeMap<String, i64>,
    /// Number of payloads from messages of integrations.
    pub integration: BTreeMap<String, i64>,
    /// Number of payloads that are incoming MQTT messages.
    pub mqtt_in: BTreeMap<String, i64>,
    /// Number of payloads that are outgoing MQTT messages.
    pub mqtt_out: BTreeMap<String, i64>,
    /// Number of payloads caused by notebooks.
    pub notebook: BTreeMap<String, i64>,
    /// Number of payloads caused by resource jobs.
    pub resource_job: BTreeMap<String, i64>,
    /// Number of payloads caused by timers of workflows.
    pub timer: BTreeMap<String, i64>,
    /// Number of payloads caused by presses of virtual buttons in workflows.
    pub virtual_button: BTreeMap<String, i64>,
    /// Number of payloads from requests to webhooks.
    pub webhook: BTreeMap<String, i64>,
    /// Number of payloads that are MQTT messages in either direction.
    pub mqtt: BTreeMap<String, i64>,
}

/// Size of payloads in MB, broken down by kind.
///
/// Each kind is broken down further, by keys such as `device.mqttIn` or `flow.flow`.
#[losant_model(response)]
pub struct PayloadSizeDetails {
    /// Size of payloads caused by application files, in MB.
    pub app_file: BTreeMap<String, f64>,
    /// Size of payloads caused by data tables, in MB.
    pub data_table: BTreeMap<String, f64>,
    /// Size of payloads caused by the creation of devices, in MB.
    pub device_create: BTreeMap<String, f64>,
    /// Size of payloads that are commands sent to devices, in MB.
    pub device_command: BTreeMap<String, f64>,
    /// Size of payloads caused by devices that connect, in MB.
    pub device_connect: BTreeMap<String, f64>,
    /// Size of payloads caused by devices that disconnect, in MB.
    pub device_disconnect: BTreeMap<String, f64>,
    /// Size of payloads that report the state of devices, in MB.
    pub device_state: BTreeMap<String, f64>,
    /// Size of payloads from requests to experience endpoints, in MB.
    pub endpoint: BTreeMap<String, f64>,
    /// Size of payloads caused by application events, in MB.
    pub event: BTreeMap<String, f64>,
    /// Size of payloads caused by errors in workflows, in MB.
    pub flow_error: BTreeMap<String, f64>,
    /// Size of payloads caused by incoming email, in MB.
    pub inbound_email: BTreeMap<String, f64>,
    /// Size of payloads from messages of integrations, in MB.
    pub integration: BTreeMap<String, f64>,
    /// Size of payloads that are incoming MQTT messages, in MB.
    pub mqtt_in: BTreeMap<String, f64>,
    /// Size of payloads that are outgoing MQTT messages, in MB.
    pub mqtt_out: BTreeMap<String, f64>,
    /// Size of payloads caused by notebooks, in MB.
    pub notebook: BTreeMap<String, f64>,
    /// Size of payloads caused by resource jobs, in MB.
    pub resource_job: BTreeMap<String, f64>,
    /// Size of payloads caused by timers of workflows, in MB.
    pub timer: BTreeMap<String, f64>,
    /// Size of payloads caused by presses of virtual buttons in workflows, in MB.
    pub virtual_button: BTreeMap<String, f64>,
    /// Size of payloads from requests to webhooks, in MB.
    pub webhook: BTreeMap<String, f64>,
    /// Size of payloads that are MQTT messages in either direction, in MB.
    pub mqtt: BTreeMap<String, f64>,
}
