//! The documents of device.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    AdvancedQuery, ArchiveConfigMode, DataExportOptions, DataType, DeviceAttributePost,
    DeviceClass, ListOrMap, Moment, OneOrMany, Tag,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `status` in a device connection status.
    pub enum ConnectionState {
        /// Connected.
        Connected = "connected",
        /// Disconnected.
        Disconnected = "disconnected",
    }
}

open_enum! {
    /// The values of `format` in a devices export post.
    pub enum ExportFormat {
        /// CSV.
        Csv = "csv",
        /// JSON.
        Json = "json",
    }
}

open_enum! {
    /// The values of `aggregation` in a device.
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
    /// The values of `operation` in a devices patch.
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
    /// The values of `target` in a devices patch.
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

/// Attribute names response.
#[losant_model(response)]
pub struct AttributeNamesResponse {
    /// The attribute names, at most 1000 of them.
    pub attribute_names: Option<Vec<String>>,
}

/// Bulk delete response.
#[losant_model(response)]
pub struct BulkDeleteResponse {
    /// The removed.
    pub removed: Option<f64>,
    /// The failed.
    pub failed: Option<f64>,
}

/// Bulk restore response.
#[losant_model(response)]
pub struct BulkRestoreResponse {
    /// The restored.
    pub restored: Option<f64>,
    /// The failed.
    pub failed: Option<f64>,
}

/// Composite device state.
pub type CompositeDeviceState = BTreeMap<String, CompositeValue>;

/// Composite devices state.
pub type CompositeDevicesState = Page<DeviceCompositeState>;

/// Device.
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
    /// The edge agent version.
    pub edge_agent_version: Option<String>,
    /// The connection info.
    pub connection_info: Option<ConnectionInfo>,
    /// The id of the parent.
    pub parent_id: Option<String>,
    /// The ids of the ancestors, at most 1000 of them.
    pub ancestor_ids: Option<Vec<String>>,
    /// The system interval, 5 to 3600.
    pub system_interval: Option<i64>,
    /// Whether duplicates are kept.
    pub keep_duplicates: Option<bool>,
}

/// Device class filter.
pub type DeviceClassFilter = OneOrMany<DeviceClass>;

/// Device command.
#[losant_model(response)]
pub struct DeviceCommand {
    /// When it was.
    pub time: Option<Moment>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The payload.
    pub payload: Option<Value>,
}

/// Device commands.
pub type DeviceCommands = Vec<DeviceCommand>;

/// Device connection status.
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
    /// The disconnect reason, at most 1024 characters.
    pub disconnect_reason: Option<String>,
    /// The messages from client, 0 to 2147483647.
    pub messages_from_client: Option<i64>,
    /// The messages to client, 0 to 2147483647.
    pub messages_to_client: Option<i64>,
}

/// Device counts.
#[losant_model(response)]
pub struct DeviceCounts {
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<Timestamp>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<Timestamp>,
    /// The counts.
    pub counts: Option<Vec<DeviceCount>>,
}

/// Device credentials.
#[losant_model(request)]
pub struct DeviceCredentials {
    /// The id of the device.
    pub device_id: String,
    /// The key.
    pub key: Option<String>,
    /// The secret.
    #[secret]
    pub secret: Option<String>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
    /// The requested scopes.
    pub requested_scopes: Option<Vec<String>>,
}

/// Device data export.
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

/// Device log.
pub type DeviceLog = Vec<DeviceLogEntry>;

/// Device names response.
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
    /// The system interval, 5 to 3600.
    pub system_interval: Option<i64>,
    /// Whether duplicates are kept.
    pub keep_duplicates: Option<bool>,
}

/// Device payload counts.
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

/// What makes a device.
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
    /// The system interval, 5 to 3600.
    pub system_interval: Option<i64>,
    /// Whether duplicates are kept.
    pub keep_duplicates: Option<bool>,
}

/// Device state.
#[losant_model(response)]
pub struct DeviceState {
    /// When it was.
    pub time: Option<Moment>,
    /// What the workflow editor keeps of it.
    pub meta: Option<Value>,
    /// The values, by attribute.
    pub data: BTreeMap<String, Value>,
    /// The workflow version, 1 to 255 characters.
    pub flow_version: Option<String>,
}

/// Device state or states.
pub type DeviceStateOrStates = OneOrMany<DeviceState>;

/// Device states.
pub type DeviceStates = Vec<DeviceState>;

/// Device tag filter.
pub type DeviceTagFilter = Vec<TagFilter>;

/// Devices.
pub type Devices = Page<Device>;

/// Devices data export.
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

/// Devices data removed.
#[losant_model(response)]
pub struct DevicesDataRemoved {
    /// The completed.
    pub completed: Option<f64>,
    /// The not applicable.
    pub not_applicable: Option<f64>,
}

/// What makes a devices delete or restore.
#[losant_model(request)]
pub struct DevicesDeleteOrRestorePost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// Which are meant.
    pub query: AdvancedQuery,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// Whether to force job.
    pub force_job: Option<bool>,
}

/// What makes a devices delete.
#[losant_model(request)]
pub struct DevicesDeletePost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// Which are meant.
    pub query: AdvancedQuery,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// Devices deleted.
#[losant_model(response)]
pub struct DevicesDeleted {
    /// The removed.
    pub removed: Option<f64>,
    /// The failed.
    pub failed: Option<f64>,
}

/// What makes a devices export payload count.
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

/// What makes a devices export.
#[losant_model(request)]
pub struct DevicesExportPost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// Which are meant.
    pub query: Option<AdvancedQuery>,
    /// The format.
    pub format: Option<ExportFormat>,
}

/// What makes a devices historical import.
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
    /// The update fields.
    pub update_fields: Option<DevicePatch>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// Which are meant.
    pub query: Option<AdvancedQuery>,
    /// The update operations, at most 25 of them.
    pub update_operations: Option<Vec<DeviceUpdateOperation>>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// What makes a devices remove data.
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
    /// Whether connection history are kept.
    pub keep_connection_history: Option<bool>,
    /// Whether command history are kept.
    pub keep_command_history: Option<bool>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// Devices updated.
#[losant_model(response)]
pub struct DevicesUpdated {
    /// The updated.
    pub updated: Option<f64>,
    /// The failed.
    pub failed: Option<f64>,
    /// The skipped.
    pub skipped: Option<f64>,
    /// The log link.
    pub log_link: Option<String>,
}

/// Multi device command.
#[losant_model(request)]
pub struct MultiDeviceCommand {
    /// When it was.
    pub time: Option<Moment>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The payload.
    pub payload: Option<Value>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The devices that are meant.
    pub device_query: Option<AdvancedQuery>,
}

/// Multi factor auth disable.
#[losant_model(request)]
pub struct MultiFactorAuthDisable {
    /// The two factor code, at most 2048 characters.
    pub two_factor_code: String,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
}

/// Multi factor auth enable.
#[losant_model(request)]
pub struct MultiFactorAuthEnable {
    /// The two factor auth key, 52 characters.
    pub two_factor_auth_key: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
    /// The two factor code, at most 2048 characters.
    pub two_factor_code: String,
}

/// Multi factor auth info.
#[losant_model(response)]
pub struct MultiFactorAuthInfo {
    /// The key, at most 1024 characters.
    pub key: Option<String>,
    /// The key URI, at most 1024 characters.
    pub key_uri: Option<String>,
}

/// Tag keys response.
#[losant_model(response)]
pub struct TagKeysResponse {
    /// The tag keys, at most 1000 of them.
    pub tag_keys: Option<Vec<String>>,
}

/// Tag values response.
#[losant_model(response)]
pub struct TagValuesResponse {
    /// The tag key.
    pub tag_key: Option<String>,
    /// The tag values, at most 1000 of them.
    pub tag_values: Option<Vec<String>>,
}

/// Composite value.
#[losant_model(response)]
pub struct CompositeValue {
    /// The value.
    pub value: Option<Value>,
    /// When it was.
    pub time: Option<Moment>,
}

/// Device composite state.
#[losant_model(response)]
pub struct DeviceCompositeState {
    /// The id.
    pub id: String,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The composite state.
    pub composite_state: Option<BTreeMap<String, CompositeStateValue>>,
}

/// Composite state value.
#[losant_model(response)]
pub struct CompositeStateValue {
    /// The value.
    pub value: Option<Value>,
    /// When it was.
    pub time: Option<Moment>,
}

/// Device attribute info.
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
    /// The attribute tags.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How it is made of other attributes.
    pub system: Option<AttributeSystem>,
}

/// Attribute system.
#[losant_model(response)]
pub struct AttributeSystem {
    /// The aggregation.
    pub aggregation: Option<Aggregation>,
    /// The aggregation options, at most 0 of them.
    pub aggregation_options: Option<Vec<Value>>,
    /// The child attributes, at most 256 of them.
    pub child_attributes: Option<Vec<ChildAttribute>>,
}

/// Child attribute.
#[losant_model(response)]
pub struct ChildAttribute {
    /// The name.
    pub name: String,
    /// The mode.
    pub mode: ArchiveConfigMode,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
}

/// Connection info.
#[losant_model(response)]
pub struct ConnectionInfo {
    /// When it was.
    pub time: Option<Timestamp>,
    /// Whether it is connected.
    pub connected: Option<Value>,
}

/// Device count.
#[losant_model(response)]
pub struct DeviceCount {
    /// The date.
    pub date: Option<Timestamp>,
    /// The created.
    pub created: Option<i64>,
    /// The deleted.
    pub deleted: Option<i64>,
    /// The total.
    pub total: Option<i64>,
}

/// Device log entry.
#[losant_model(response)]
pub struct DeviceLogEntry {
    /// Whether it is connected.
    pub connected: Option<i64>,
    /// When it was.
    pub time: Option<Timestamp>,
    /// The disconnect reason.
    pub disconnect_reason: Option<String>,
    /// The messages from client.
    pub messages_from_client: Option<f64>,
    /// The messages to client.
    pub messages_to_client: Option<f64>,
    /// The IP address.
    pub ip_address: Option<String>,
}

/// Device summary.
#[losant_model(response)]
pub struct DeviceSummary {
    /// The id.
    pub id: String,
    /// What kind of device it is.
    pub device_class: Option<DeviceClass>,
    /// The name, 1 to 255 characters.
    pub name: String,
}

/// Tag filter.
#[losant_model(request)]
pub struct TagFilter {
    /// The key.
    pub key: Option<String>,
    /// The value, 1 to 255 characters.
    pub value: Option<String>,
}

/// Device update operation.
#[losant_model(request)]
pub struct DeviceUpdateOperation {
    /// The operation.
    pub operation: DeviceUpdateKind,
    /// The target.
    pub target: DeviceUpdateTarget,
    /// The value, 1 to 255 characters, 5 to 3600.
    pub value: Option<Value>,
    /// The name of the attribute.
    pub attribute_name: Option<String>,
    /// The tag key.
    pub tag_key: Option<String>,
}
