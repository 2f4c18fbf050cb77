//! What Losant takes and gives of devices.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    AdvancedQuery, ArchiveConfigMode, DataExportOptions, DataType, DeviceAttributePost,
    DeviceClass, ListOrMap, Moment, OneOrMany, Tag, edit::edits,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the status of a device connection status can be.
    pub enum ConnectionState {
        /// Connected.
        Connected = "connected",
        /// Disconnected.
        Disconnected = "disconnected",
    }
}

open_enum! {
    /// What the format of a devices export can be.
    pub enum ExportFormat {
        /// CSV.
        Csv = "csv",
        /// JSON.
        Json = "json",
    }
}

open_enum! {
    /// What the aggregation of a device can be.
    pub enum Aggregation {
        /// First.
        First = "FIRST",
        /// Last.
        Last = "LAST",
        /// Count.
        Count = "COUNT",
        /// Max.
        Max = "MAX",
        /// Min.
        Min = "MIN",
        /// Median.
        Median = "MEDIAN",
        /// Mean.
        Mean = "MEAN",
        /// Sum.
        Sum = "SUM",
        /// Std dev.
        StdDev = "STD_DEV",
    }
}

open_enum! {
    /// What the operation of a devices can be.
    pub enum DeviceUpdateKind {
        /// Set.
        Set = "set",
        /// Remove.
        Remove = "remove",
        /// Add.
        Add = "add",
    }
}

open_enum! {
    /// What the target of a devices can be.
    pub enum DeviceUpdateTarget {
        /// Name.
        Name = "name",
        /// Device class.
        DeviceClass = "deviceClass",
        /// Description.
        Description = "description",
        /// Gateway id.
        GatewayId = "gatewayId",
        /// Parent id.
        ParentId = "parentId",
        /// System interval.
        SystemInterval = "systemInterval",
        /// Keep duplicates.
        KeepDuplicates = "keepDuplicates",
        /// Tag.
        Tag = "tag",
        /// Attribute tag.
        AttributeTag = "attributeTag",
        /// Attribute description.
        AttributeDescription = "attributeDescription",
        /// Attribute content type.
        AttributeContentType = "attributeContentType",
        /// Attribute name.
        AttributeName = "attributeName",
        /// Attribute.
        Attribute = "attribute",
        /// Attribute system.
        AttributeSystem = "attributeSystem",
    }
}

/// What came of an attribute names.
#[losant_model(response)]
pub struct AttributeNamesResponse {
    /// The attribute names, at most 1000 of them.
    pub attribute_names: Option<Vec<String>>,
}

/// What came of a bulk delete.
#[losant_model(response)]
pub struct BulkDeleteResponse {
    /// How many were removed.
    pub removed: Option<f64>,
    /// How many could not be changed.
    pub failed: Option<f64>,
}

/// What came of a bulk restore.
#[losant_model(response)]
pub struct BulkRestoreResponse {
    /// How many were restored.
    pub restored: Option<f64>,
    /// How many could not be changed.
    pub failed: Option<f64>,
}

/// A composite device state.
pub type CompositeDeviceState = BTreeMap<String, CompositeValue>;

/// A composite devices state.
pub type CompositeDevicesState = Page<DeviceCompositeState>;

/// A device.
#[losant_model(response)]
pub struct Device {
    /// The id.
    pub id: String,
    /// The id of the device.
    pub device_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// When it was deleted.
    pub deleted_at: Option<Timestamp>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Its tags, at most 100 of them.
    pub tags: Option<ListOrMap<Tag, Vec<String>>>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<ListOrMap<DeviceAttributeInfo, Value>>,
    /// What kind of device it is.
    pub device_class: Option<DeviceClass>,
    /// The id of the gateway.
    pub gateway_id: Option<String>,
    /// The version of its edge agent.
    pub edge_agent_version: Option<String>,
    /// Whether it is connected.
    pub connection_info: Option<ConnectionInfo>,
    /// The id of the parent.
    pub parent_id: Option<String>,
    /// The ids of the ancestors, at most 1000 of them.
    pub ancestor_ids: Option<Vec<String>>,
    /// How often a system's attributes are reckoned, in seconds, 5 to 3600.
    pub system_interval: Option<i64>,
    /// Whether a value that repeats the last is kept.
    pub keep_duplicates: Option<bool>,
}

/// Chooses devices by their classes.
pub type DeviceClassFilter = OneOrMany<DeviceClass>;

/// A device command.
#[losant_model(response)]
pub struct DeviceCommand {
    /// When it was.
    pub time: Option<Moment>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What goes with it.
    pub payload: Option<Value>,
}

/// Device commands.
pub type DeviceCommands = Vec<DeviceCommand>;

/// Whether a device is connected, and since when.
#[losant_model(request)]
pub struct DeviceConnectionStatus {
    /// How it is.
    pub status: ConnectionState,
    /// When it was connected.
    pub connected_at: Option<Moment>,
    /// The IP address, 2 to 39 characters.
    pub ip_address: Option<String>,
    /// When it was disconnected.
    pub disconnected_at: Option<Moment>,
    /// Why the connection ended, at most 1024 characters.
    pub disconnect_reason: Option<String>,
    /// How many messages came from it, 0 to 2147483647.
    pub messages_from_client: Option<i64>,
    /// How many messages went to it, 0 to 2147483647.
    pub messages_to_client: Option<i64>,
}

/// How many devices there were, day by day.
#[losant_model(response)]
pub struct DeviceCounts {
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<Timestamp>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<Timestamp>,
    /// The counts.
    pub counts: Option<Vec<DeviceCount>>,
}

/// What a device signs in with.
#[losant_model(request)]
pub struct DeviceCredentials {
    /// The id of the device.
    pub device_id: String,
    /// The key.
    pub key: Option<String>,
    /// The secret. It is told once.
    #[secret]
    pub secret: Option<String>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
    /// What the token is to allow; all that it can by default.
    pub requested_scopes: Option<Vec<String>>,
}

/// Which data of the device is exported, and where to.
#[losant_model(request)]
pub struct DeviceDataExport {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<Vec<String>>,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<f64>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<f64>,
    /// The options.
    pub options: Option<DataExportOptions>,
}

/// A device log.
pub type DeviceLog = Vec<DeviceLogEntry>;

/// What came of a device names.
#[losant_model(response)]
pub struct DeviceNamesResponse {
    /// The device summary, at most 1000 of them.
    pub device_summary: Option<Vec<DeviceSummary>>,
}

/// A change of a device; what is not set stays as it is.
#[losant_model(patch)]
pub struct DevicePatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Its tags, at most 100 of them.
    pub tags: Option<Vec<Tag>>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// What kind of device it is.
    pub device_class: Option<DeviceClass>,
    /// The id of the gateway.
    pub gateway_id: Option<String>,
    /// The id of the parent.
    pub parent_id: Option<Option<String>>,
    /// How often a system's attributes are reckoned, in seconds, 5 to 3600.
    pub system_interval: Option<i64>,
    /// Whether a value that repeats the last is kept.
    pub keep_duplicates: Option<bool>,
}

/// How many payloads devices had, by kind.
#[losant_model(response)]
pub struct DevicePayloadCounts {
    /// The device command.
    pub device_command: Option<f64>,
    /// The device connect.
    pub device_connect: Option<f64>,
    /// The device disconnect.
    pub device_disconnect: Option<f64>,
    /// The device state.
    pub device_state: Option<f64>,
    /// The MQTT in.
    pub mqtt_in: Option<f64>,
    /// The MQTT out.
    pub mqtt_out: Option<f64>,
}

/// A new device.
#[losant_model(request)]
pub struct DevicePost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Its tags, at most 100 of them.
    pub tags: Option<Vec<Tag>>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// What kind of device it is.
    pub device_class: Option<DeviceClass>,
    /// The id of the gateway.
    pub gateway_id: Option<String>,
    /// The id of the parent.
    pub parent_id: Option<Option<String>>,
    /// How often a system's attributes are reckoned, in seconds, 5 to 3600.
    pub system_interval: Option<i64>,
    /// Whether a value that repeats the last is kept.
    pub keep_duplicates: Option<bool>,
}

/// A device state.
#[losant_model(response)]
pub struct DeviceState {
    /// When it was.
    pub time: Option<Moment>,
    /// What the workflow editor keeps of it.
    pub meta: Option<Value>,
    /// The values, by attribute.
    pub data: BTreeMap<String, Value>,
    /// The workflow version that it is for, 1 to 255 characters.
    pub flow_version: Option<String>,
}

/// One state of a device, or several.
pub type DeviceStateOrStates = OneOrMany<DeviceState>;

/// Device states.
pub type DeviceStates = Vec<DeviceState>;

/// Chooses devices by their tags.
pub type DeviceTagFilter = Vec<TagFilter>;

/// Devices.
pub type Devices = Page<Device>;

/// Which data of the devices is exported, and where to.
#[losant_model(request)]
pub struct DevicesDataExport {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The devices that are meant.
    pub device_query: Option<AdvancedQuery>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<Vec<String>>,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<f64>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<f64>,
    /// The options.
    pub options: Option<DataExportOptions>,
}

/// A devices data removed.
#[losant_model(response)]
pub struct DevicesDataRemoved {
    /// How many are done.
    pub completed: Option<f64>,
    /// How many it was not for.
    pub not_applicable: Option<f64>,
}

/// A new devices delete or restore.
#[losant_model(request)]
pub struct DevicesDeleteOrRestorePost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// Which are meant.
    pub query: AdvancedQuery,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// Whether to make a job of it, however small.
    pub force_job: Option<bool>,
}

/// A new devices delete.
#[losant_model(request)]
pub struct DevicesDeletePost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// Which are meant.
    pub query: AdvancedQuery,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// A devices deleted.
#[losant_model(response)]
pub struct DevicesDeleted {
    /// How many were removed.
    pub removed: Option<f64>,
    /// How many could not be changed.
    pub failed: Option<f64>,
}

/// A new devices export payload count.
#[losant_model(request)]
pub struct DevicesExportPayloadCountPost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// Which are meant.
    pub query: Option<AdvancedQuery>,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<f64>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<f64>,
}

/// A new devices export.
#[losant_model(request)]
pub struct DevicesExportPost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// Which are meant.
    pub query: Option<AdvancedQuery>,
    /// The format of the file.
    pub format: Option<ExportFormat>,
}

/// A new devices historical import.
#[losant_model(request)]
pub struct DevicesHistoricalImportPost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The address of the file, at most 1024 characters.
    pub file_url: String,
}

/// A change of a devices; what is not set stays as it is.
#[losant_model(patch)]
pub struct DevicesPatch {
    /// The fields to set.
    pub update_fields: Option<DevicePatch>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// Which are meant.
    pub query: Option<AdvancedQuery>,
    /// What to do to tags and attributes, at most 25 of them.
    pub update_operations: Option<Vec<DeviceUpdateOperation>>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// A new devices remove data.
#[losant_model(request)]
pub struct DevicesRemoveDataPost {
    /// Which are meant.
    pub query: AdvancedQuery,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<f64>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<f64>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<Option<Vec<String>>>,
    /// Whether the connection history stays.
    pub keep_connection_history: Option<bool>,
    /// Whether the commands stay.
    pub keep_command_history: Option<bool>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// A devices updated.
#[losant_model(response)]
pub struct DevicesUpdated {
    /// How many were changed.
    pub updated: Option<f64>,
    /// How many could not be changed.
    pub failed: Option<f64>,
    /// How many were passed over.
    pub skipped: Option<f64>,
    /// Where the log is.
    pub log_link: Option<String>,
}

/// A multi device command.
#[losant_model(request)]
pub struct MultiDeviceCommand {
    /// When it was.
    pub time: Option<Moment>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What goes with it.
    pub payload: Option<Value>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The devices that are meant.
    pub device_query: Option<AdvancedQuery>,
}

/// A multi factor auth disable.
#[losant_model(request)]
pub struct MultiFactorAuthDisable {
    /// The code of the second factor, at most 2048 characters.
    #[secret]
    pub two_factor_code: String,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
}

/// A multi factor auth enable.
#[losant_model(request)]
pub struct MultiFactorAuthEnable {
    /// The key of the second factor, 52 characters.
    #[secret]
    pub two_factor_auth_key: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
    /// The code of the second factor, at most 2048 characters.
    #[secret]
    pub two_factor_code: String,
}

/// A second factor of signing in.
#[losant_model(response)]
pub struct MultiFactorAuthInfo {
    /// The key of the second factor, at most 1024 characters.
    #[secret]
    pub key: Option<String>,
    /// The key of the second factor, as an address for apps, at most 1024 characters.
    #[secret]
    pub key_uri: Option<String>,
}

/// The keys of tags that are in use.
#[losant_model(response)]
pub struct TagKeysResponse {
    /// The tag keys, at most 1000 of them.
    pub tag_keys: Option<Vec<String>>,
}

/// What came of a tag values.
#[losant_model(response)]
pub struct TagValuesResponse {
    /// The tag key.
    pub tag_key: Option<String>,
    /// The tag values, at most 1000 of them.
    pub tag_values: Option<Vec<String>>,
}

/// The last value of an attribute, and when it was reported.
#[losant_model(response)]
pub struct CompositeValue {
    /// The value.
    pub value: Option<Value>,
    /// When it was.
    pub time: Option<Moment>,
}

/// The last values of one device.
#[losant_model(response)]
pub struct DeviceCompositeState {
    /// The id.
    pub id: String,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The last values, by attribute.
    pub composite_state: Option<BTreeMap<String, CompositeStateValue>>,
}

/// The last value of an attribute, and when it was reported.
#[losant_model(response)]
pub struct CompositeStateValue {
    /// The value.
    pub value: Option<Value>,
    /// When it was.
    pub time: Option<Moment>,
}

/// What is known of a device attribute.
#[losant_model(response)]
pub struct DeviceAttributeInfo {
    /// The name.
    pub name: String,
    /// What kind of values it has.
    pub data_type: DataType,
    /// The media type, at most 64 characters.
    pub content_type: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Its tags.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How it is made of other attributes.
    pub system: Option<AttributeSystem>,
}

/// How an attribute is made of others.
#[losant_model(response)]
pub struct AttributeSystem {
    /// How the values of a step become one.
    pub aggregation: Option<Aggregation>,
    /// What the aggregation is told, at most 0 of them.
    pub aggregation_options: Option<Vec<Value>>,
    /// The attributes that it is made of, at most 256 of them.
    pub child_attributes: Option<Vec<ChildAttribute>>,
}

/// The child attribute of a device.
#[losant_model(response)]
pub struct ChildAttribute {
    /// The name.
    pub name: String,
    /// Whether and where data is archived.
    pub mode: ArchiveConfigMode,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
}

/// The connection info of a device.
#[losant_model(response)]
pub struct ConnectionInfo {
    /// When it was.
    pub time: Option<Timestamp>,
    /// Whether it is connected.
    pub connected: Option<Value>,
}

/// How many devices there were on one day.
#[losant_model(response)]
pub struct DeviceCount {
    /// The date.
    pub date: Option<Timestamp>,
    /// How many were created.
    pub created: Option<i64>,
    /// How many were deleted.
    pub deleted: Option<i64>,
    /// How many there are.
    pub total: Option<i64>,
}

/// A device log entry.
#[losant_model(response)]
pub struct DeviceLogEntry {
    /// Whether it is connected.
    pub connected: Option<i64>,
    /// When it was.
    pub time: Option<Timestamp>,
    /// Why the connection ended.
    pub disconnect_reason: Option<String>,
    /// How many messages came from it.
    pub messages_from_client: Option<f64>,
    /// How many messages went to it.
    pub messages_to_client: Option<f64>,
    /// The IP address.
    pub ip_address: Option<String>,
}

/// The id and name of a device.
#[losant_model(response)]
pub struct DeviceSummary {
    /// The id.
    pub id: String,
    /// What kind of device it is.
    pub device_class: Option<DeviceClass>,
    /// The name, 1 to 255 characters.
    pub name: String,
}

/// Chooses by tags.
#[losant_model(request)]
pub struct TagFilter {
    /// The key.
    pub key: Option<String>,
    /// The value, 1 to 255 characters.
    pub value: Option<String>,
}

/// One change that is made to many devices.
#[losant_model(request)]
pub struct DeviceUpdateOperation {
    /// What is done.
    pub operation: DeviceUpdateKind,
    /// What it is done to.
    pub target: DeviceUpdateTarget,
    /// The value, 1 to 255 characters, 5 to 3600.
    pub value: Option<Value>,
    /// The name of the attribute.
    pub attribute_name: Option<String>,
    /// The tag key.
    pub tag_key: Option<String>,
}

edits! {
    Device => DevicePatch: name, description, tags, attributes, device_class, gateway_id, parent_id, system_interval, keep_duplicates
}
