//! Devices: their configuration, state, commands, credentials and bulk operations.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    AdvancedQuery, ArchiveConfigMode, DataExportOptions, DataType, DeviceAttributePost,
    DeviceClass, ListOrMap, Moment, OneOrMany, Tag, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// Whether a device is online, as set by [`DeviceConnectionStatus`].
    pub enum ConnectionState {
        /// The device has an open connection.
        Connected = "connected",
        /// The device has no connection.
        Disconnected = "disconnected",
    }
}

open_enum! {
    /// File format of exported device metadata.
    pub enum ExportFormat {
        /// Comma-separated values.
        Csv = "csv",
        /// JSON document.
        Json = "json",
    }
}

open_enum! {
    /// Calculation that reduces several attribute values to one.
    pub enum Aggregation {
        /// Earliest value.
        First = "FIRST",
        /// Most recent value.
        Last = "LAST",
        /// Number of values.
        Count = "COUNT",
        /// Largest value.
        Max = "MAX",
        /// Smallest value.
        Min = "MIN",
        /// Middle value (50th percentile).
        Median = "MEDIAN",
        /// Arithmetic average.
        Mean = "MEAN",
        /// Total of all values.
        Sum = "SUM",
        /// Population standard deviation.
        StdDev = "STD_DEV",
    }
}

open_enum! {
    /// Kind of change that a [`DeviceUpdateOperation`] makes.
    pub enum DeviceUpdateKind {
        /// Sets a field of the device, a tag, or a field of an attribute.
        Set = "set",
        /// Removes a description, a tag, an attribute, or the parent.
        Remove = "remove",
        /// Adds an attribute.
        Add = "add",
    }
}

open_enum! {
    /// Part of a device that a [`DeviceUpdateOperation`] changes.
    pub enum DeviceUpdateTarget {
        /// Display name of the device; can be set.
        Name = "name",
        /// Class of the device; can be set.
        DeviceClass = "deviceClass",
        /// Free-form notes about the device; can be set and removed.
        Description = "description",
        /// Gateway of a peripheral device; can be set.
        GatewayId = "gatewayId",
        /// System that contains the device; can be set and removed.
        ParentId = "parentId",
        /// Interval at which a system device recalculates its attributes, in seconds; can be set.
        SystemInterval = "systemInterval",
        /// Whether a system device stores duplicates of its calculated state; can be set.
        KeepDuplicates = "keepDuplicates",
        /// One tag of the device; can be set, and removed by its key.
        Tag = "tag",
        /// One tag of an attribute; can be set, and removed by its key.
        AttributeTag = "attributeTag",
        /// Free-form notes about an attribute; can be set and removed.
        AttributeDescription = "attributeDescription",
        /// Media type of the values of an attribute; can be set.
        AttributeContentType = "attributeContentType",
        /// Name of an existing attribute; setting it renames the attribute.
        AttributeName = "attributeName",
        /// A whole attribute; can be added and removed.
        Attribute = "attribute",
        /// A whole attribute of a system device; can be added.
        AttributeSystem = "attributeSystem",
    }
}

/// Names of the attributes on the devices that match a query.
#[losant_model(response)]
pub struct AttributeNamesResponse {
    /// Matching names.
    #[limits(..=1000)]
    #[pattern(patterns::KEY)]
    pub attribute_names: Vec<String>,
}

/// Result of deleting several devices at once.
#[losant_model(response)]
pub struct BulkDeleteResponse {
    /// Number of devices deleted.
    pub removed: Option<i64>,
    /// Number of devices that could not be deleted.
    pub failed: Option<i64>,
}

/// Result of restoring several deleted devices at once.
#[losant_model(response)]
pub struct BulkRestoreResponse {
    /// Number of devices that exist again.
    pub restored: Option<i64>,
    /// Number of devices that could not be restored.
    pub failed: Option<i64>,
}

/// Last known values of one device, by attribute name.
pub type CompositeDeviceState = BTreeMap<String, CompositeValue>;

/// Page of devices with their last known values.
pub type CompositeDevicesState = Page<DeviceCompositeState>;

/// Physical or virtual thing that reports state to Losant and receives commands.
#[losant_model(response)]
pub struct Device {
    /// Identifier that Losant assigned to the device.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: String,
    /// Id of the application that contains the device.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the device was created.
    pub creation_date: Option<Timestamp>,
    /// When the configuration of the device last changed.
    pub last_updated: Option<Timestamp>,
    /// When the device was deleted. Absent for devices that exist.
    pub deleted_at: Option<Timestamp>,
    /// Display name of the device.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes about the device.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Key-value pairs for grouping and querying devices.
    ///
    /// A map from key to values if requested with `tags_as_object`.
    #[limits(..=100)]
    pub tags: ListOrMap<Tag, Vec<String>>,
    /// Attributes that the device can report as state.
    ///
    /// A map from name to attribute if requested with `attributes_as_object`.
    #[limits(..=256)]
    pub attributes: ListOrMap<DeviceAttributeInfo, Value>,
    /// Class that determines how the device connects and reports state.
    pub device_class: Option<DeviceClass>,
    /// Id of the gateway through which a peripheral device reports its state.
    #[pattern(patterns::OBJECT_ID)]
    pub gateway_id: Option<String>,
    /// Version of the Edge Agent that the device runs.
    #[pattern(patterns::SEMVER)]
    pub edge_agent_version: Option<String>,
    /// Latest connection status. Absent if requested with `exclude_connection_info`.
    pub connection_info: Option<ConnectionInfo>,
    /// Id of the system that contains the device. Absent or null at the top of the hierarchy.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<String>,
    /// Ids of the systems above the device in the hierarchy.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub ancestor_ids: Vec<String>,
    /// Interval at which a system device recalculates its attributes, in seconds.
    #[limits(5..=3600)]
    pub system_interval: Option<i64>,
    /// Whether a system device stores duplicates of its calculated state.
    pub keep_duplicates: Option<bool>,
}

/// One or more classes that devices must belong to.
pub type DeviceClassFilter = OneOrMany<DeviceClass>;

/// Instruction that is sent to a device, with an optional payload.
#[losant_model(request, response)]
pub struct DeviceCommand {
    /// When the command was sent.
    pub time: Option<Moment>,
    /// Name by which the device recognizes the command.
    #[limits(1..=255)]
    pub name: String,
    /// Arbitrary JSON that the device receives with the command.
    pub payload: Option<Value>,
}

/// Recent commands of one device.
pub type DeviceCommands = Vec<DeviceCommand>;

/// Report that a device connected or disconnected.
///
/// If it connected, only `connected_at` and `ip_address` may be set.
#[losant_model(request)]
pub struct DeviceConnectionStatus {
    /// Whether the device connected or disconnected.
    pub status: ConnectionState,
    /// When the connection was established.
    pub connected_at: Option<Moment>,
    /// IP address that the device connected from.
    #[limits(2..=39)]
    pub ip_address: Option<String>,
    /// When the connection ended.
    pub disconnected_at: Option<Moment>,
    /// Why the connection ended.
    #[limits(..=1024)]
    pub disconnect_reason: Option<String>,
    /// Number of messages that the device sent during the connection.
    #[limits(0..=2147483647)]
    pub messages_from_client: Option<i64>,
    /// Number of messages that the device received during the connection.
    #[limits(0..=2147483647)]
    pub messages_to_client: Option<i64>,
}

/// Number of devices on each day of a time range.
#[losant_model(response)]
pub struct DeviceCounts {
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Counts per day.
    pub counts: Vec<DeviceCount>,
}

/// Access key and secret with which a device authenticates.
#[losant_model(request)]
pub struct DeviceCredentials {
    /// Id of the device that authenticates.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: String,
    /// Access key that is valid for the device.
    pub key: Option<String>,
    /// Secret that belongs to `key`. `Debug` output hides it.
    #[secret]
    pub secret: Option<String>,
    /// Lifetime of the requested token, in seconds.
    #[name = "tokenTTL"]
    #[limits(0..)]
    pub token_ttl: Option<i64>,
    /// Scopes that the token should have; all available ones by default.
    pub requested_scopes: Option<Vec<String>>,
}

/// Options for exporting the reported data of one device.
#[losant_model(request)]
pub struct DeviceDataExport {
    /// Email address that receives the export; by default that of the current
    /// user.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Names of the attributes to export.
    #[limits(..=256)]
    #[pattern(patterns::KEY)]
    pub attributes: Option<Vec<String>>,
    /// Start of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub start: Option<f64>,
    /// End of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub end: Option<f64>,
    /// Content and layout of the export.
    pub options: Option<DataExportOptions>,
}

/// Recent connection events of one device.
pub type DeviceLog = Vec<DeviceLogEntry>;

/// Names of the devices that match a query.
#[losant_model(response)]
pub struct DeviceNamesResponse {
    /// Matching devices.
    #[limits(..=1000)]
    pub device_summary: Vec<DeviceSummary>,
}

/// Changes to a device; unset fields keep their value.
#[losant_model(patch)]
pub struct DevicePatch {
    /// Display name of the device.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form notes about the device.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Key-value pairs that replace all tags of the device.
    #[limits(..=100)]
    pub tags: Option<Vec<Tag>>,
    /// Attributes that replace all attributes of the device.
    ///
    /// Changing the data type of an existing attribute deletes its recorded values.
    #[limits(..=256)]
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// Class that determines how the device connects. Cannot be changed to or from `system`.
    pub device_class: Option<DeviceClass>,
    /// Id of the gateway through which a peripheral device reports its state.
    #[pattern(patterns::OBJECT_ID)]
    pub gateway_id: Option<String>,
    /// Id of the system to move the device to; `Some(None)` sends null.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<Option<String>>,
    /// Interval at which a system device recalculates its attributes, in seconds.
    #[limits(5..=3600)]
    pub system_interval: Option<i64>,
    /// Whether a system device stores duplicates of its calculated state.
    pub keep_duplicates: Option<bool>,
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

/// Configuration of a device to create.
#[losant_model(request)]
pub struct DevicePost {
    /// Display name of the device.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes about the device.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Key-value pairs for grouping and querying devices.
    #[limits(..=100)]
    pub tags: Option<Vec<Tag>>,
    /// Attributes that the device can report as state.
    #[limits(..=256)]
    pub attributes: Option<Vec<DeviceAttributePost>>,
    /// Class that determines how the device connects and reports state.
    pub device_class: Option<DeviceClass>,
    /// Id of the gateway through which the device reports its state. Required for a peripheral device.
    #[pattern(patterns::OBJECT_ID)]
    pub gateway_id: Option<String>,
    /// Id of the system to create the device in; `Some(None)` sends null.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<Option<String>>,
    /// Interval at which a system device recalculates its attributes, in seconds.
    #[limits(5..=3600)]
    pub system_interval: Option<i64>,
    /// Whether a system device stores duplicates of its calculated state.
    pub keep_duplicates: Option<bool>,
}

/// Attribute values that a device reports for one point in time.
#[losant_model(request, response)]
pub struct DeviceState {
    /// When the values were measured. If omitted from a report, Losant uses the time of receipt.
    pub time: Option<Moment>,
    /// Arbitrary JSON to accompany the values.
    pub meta: Option<Value>,
    /// Reported values, by attribute name.
    #[pattern(keys(patterns::KEY))]
    pub data: BTreeMap<String, Value>,
    /// Name of the workflow version that the report concerns.
    #[limits(1..=255)]
    pub flow_version: Option<String>,
}

/// One state report, or a batch of them.
pub type DeviceStateOrStates = OneOrMany<DeviceState>;

/// Recent states of one device.
pub type DeviceStates = Vec<DeviceState>;

/// Tags to filter devices by.
pub type DeviceTagFilter = Vec<TagFilter>;

/// Page of devices.
pub type Devices = Page<Device>;

/// Options for exporting the reported data of several devices.
#[losant_model(request)]
pub struct DevicesDataExport {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Ids of the devices to export.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags that select the devices to export.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Query that selects the devices to export.
    pub device_query: Option<AdvancedQuery>,
    /// Names of the attributes to export.
    #[limits(..=256)]
    #[pattern(patterns::KEY)]
    pub attributes: Option<Vec<String>>,
    /// Start of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub start: Option<f64>,
    /// End of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub end: Option<f64>,
    /// Content and layout of the export.
    pub options: Option<DataExportOptions>,
}

/// Result of removing recorded data from several devices.
#[losant_model(response)]
pub struct DevicesDataRemoved {
    /// Number of devices whose data was removed.
    pub completed: Option<i64>,
    /// Number of devices that the removal does not apply to.
    pub not_applicable: Option<i64>,
}

/// Options for deleting several devices, or restoring deleted ones.
#[losant_model(request)]
pub struct DevicesDeleteOrRestorePost {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Query that selects the devices to delete or restore.
    pub query: AdvancedQuery,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Whether to use a background job even for a small number of devices.
    pub force_job: Option<bool>,
}

/// Options for deleting several devices.
#[losant_model(request)]
pub struct DevicesDeletePost {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Query that selects the devices to delete.
    pub query: AdvancedQuery,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

/// Result of deleting several devices.
#[losant_model(response)]
pub struct DevicesDeleted {
    /// Number of devices deleted.
    pub removed: Option<i64>,
    /// Number of devices that could not be deleted.
    pub failed: Option<i64>,
}

/// Options for exporting the payload counts of several devices.
#[losant_model(request)]
pub struct DevicesExportPayloadCountPost {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Query that selects the devices to count payloads of.
    pub query: Option<AdvancedQuery>,
    /// Start of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub start: Option<f64>,
    /// End of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub end: Option<f64>,
}

/// Options for exporting the metadata of several devices.
#[losant_model(request)]
pub struct DevicesExportPost {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Query that selects the devices to export.
    pub query: Option<AdvancedQuery>,
    /// File type of the export.
    pub format: Option<ExportFormat>,
}

/// Options for importing past device data from a file.
#[losant_model(request)]
pub struct DevicesHistoricalImportPost {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// URL of the file to import.
    #[limits(..=1024)]
    #[format(uri)]
    pub file_url: String,
}

/// Changes to several devices at once, selected by `device_ids` or `query`.
#[losant_model(patch)]
pub struct DevicesPatch {
    /// Values to set on every selected device.
    pub update_fields: Option<DevicePatch>,
    /// Ids of the devices to change.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Query that selects the devices to change.
    pub query: Option<AdvancedQuery>,
    /// Changes to individual tags, attributes and fields.
    #[limits(..=25)]
    pub update_operations: Option<Vec<DeviceUpdateOperation>>,
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

/// Options for removing recorded data from several devices.
#[losant_model(request)]
pub struct DevicesRemoveDataPost {
    /// Query that selects the devices to remove data from.
    pub query: AdvancedQuery,
    /// Start of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub start: Option<f64>,
    /// End of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub end: Option<f64>,
    /// Names of the attributes whose values are removed; `Some(None)` sends null.
    #[limits(..=256)]
    #[pattern(patterns::KEY)]
    pub attributes: Option<Option<Vec<String>>>,
    /// Whether the connection log is exempt from the removal.
    pub keep_connection_history: Option<bool>,
    /// Whether past commands are exempt from the removal.
    pub keep_command_history: Option<bool>,
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

/// Result of changing several devices at once.
#[losant_model(response)]
pub struct DevicesUpdated {
    /// Number of devices changed.
    pub updated: Option<i64>,
    /// Number of devices that could not be changed.
    pub failed: Option<i64>,
    /// Number of devices left as they were.
    pub skipped: Option<i64>,
    /// URL of a log of the changes.
    pub log_link: Option<String>,
}

/// Command for several devices, selected by ids, tags or a query.
#[losant_model(request)]
pub struct MultiDeviceCommand {
    /// When the command was sent.
    pub time: Option<Moment>,
    /// Name by which the device recognizes the command.
    #[limits(1..=255)]
    pub name: String,
    /// Arbitrary JSON that each device receives with the command.
    pub payload: Option<Value>,
    /// Tags that select the receiving devices.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Ids of the receiving devices.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Query that selects the receiving devices.
    pub device_query: Option<AdvancedQuery>,
}

/// Credentials that turn off multi-factor authentication for the current user.
#[losant_model(request)]
pub struct MultiFactorAuthDisable {
    /// Current code from the authenticator app. `Debug` output hides it.
    #[secret]
    #[limits(..=2048)]
    pub two_factor_code: String,
    /// Password of the current user. `Debug` output hides it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
}

/// Key and credentials that turn on multi-factor authentication for the current user.
#[losant_model(request)]
pub struct MultiFactorAuthEnable {
    /// Key from [`MultiFactorAuthInfo`]. `Debug` output hides it.
    #[secret]
    #[limits(52..=52)]
    pub two_factor_auth_key: Option<String>,
    /// Password of the current user. `Debug` output hides it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
    /// Current code from the authenticator app. `Debug` output hides it.
    #[secret]
    #[limits(..=2048)]
    pub two_factor_code: String,
}

/// New key for setting up an authenticator app.
#[losant_model(response)]
pub struct MultiFactorAuthInfo {
    /// Key to enter into the app. `Debug` output hides it.
    #[secret]
    #[limits(..=1024)]
    pub key: Option<String>,
    /// Key as a URI for the app. `Debug` output hides it.
    #[secret]
    #[limits(..=1024)]
    pub key_uri: Option<String>,
}

/// Distinct tag keys on the devices that match a query.
#[losant_model(response)]
pub struct TagKeysResponse {
    /// Matching keys.
    #[limits(..=1000)]
    #[pattern(patterns::KEY)]
    pub tag_keys: Vec<String>,
}

/// Distinct values of one tag key on the devices that match a query.
#[losant_model(response)]
pub struct TagValuesResponse {
    /// Key that the values belong to.
    #[pattern(patterns::KEY)]
    pub tag_key: Option<String>,
    /// Matching values.
    #[limits(..=1000, each(1..=255))]
    pub tag_values: Vec<String>,
}

/// Last known value of an attribute.
#[losant_model(response)]
pub struct CompositeValue {
    /// Value as the device reported it.
    pub value: Option<Value>,
    /// When the value was reported.
    pub time: Option<Moment>,
}

/// Last known values of one device.
#[losant_model(response)]
pub struct DeviceCompositeState {
    /// Identifier that Losant assigned to the device.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Display name of the device.
    #[limits(1..=255)]
    pub name: String,
    /// Values by attribute name.
    #[pattern(keys(patterns::KEY))]
    pub composite_state: BTreeMap<String, CompositeStateValue>,
}

/// Last known value of an attribute, in a list of devices.
#[losant_model(response)]
pub struct CompositeStateValue {
    /// Value as the device reported it.
    pub value: Option<Value>,
    /// When the value was reported.
    pub time: Option<Moment>,
}

/// Definition of an attribute within a device or device recipe.
#[losant_model(response)]
pub struct DeviceAttributeInfo {
    /// Key under which values are reported; unique within the device.
    #[pattern(patterns::KEY)]
    pub name: String,
    /// Type of the reported values.
    pub data_type: DataType,
    /// Media type of the values of a blob attribute.
    #[limits(..=64)]
    pub content_type: Option<String>,
    /// Free-form notes about the attribute.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Tags of the attribute, as a map from key to value.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub attribute_tags: BTreeMap<String, String>,
    /// Calculation of the values from child devices. Only for system devices.
    pub system: Option<AttributeSystem>,
}

/// Calculation of an attribute of a system device from attributes of its child devices.
#[losant_model(request, response)]
pub struct AttributeSystem {
    /// Calculation that reduces the values of the children to one.
    pub aggregation: Option<Aggregation>,
    /// Options of the aggregation. Must be empty.
    #[limits(..=0)]
    pub aggregation_options: Option<Vec<Value>>,
    /// Attributes of child devices that are aggregated.
    #[limits(..=256)]
    pub child_attributes: Option<Vec<ChildAttribute>>,
}

/// Attribute of child devices that feeds an attribute of a system device.
#[losant_model(request, response)]
pub struct ChildAttribute {
    /// Name of the attribute on the child devices.
    #[pattern(patterns::KEY)]
    pub name: String,
    /// Whether all child devices count, only those listed here, or all but those listed here.
    pub mode: ArchiveConfigMode,
    /// Ids of the child devices that `mode` includes or excludes.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Tags of the child devices that `mode` includes or excludes.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
}

/// Latest connection event of a device.
#[losant_model(response)]
pub struct ConnectionInfo {
    /// When the device connected or disconnected.
    pub time: Option<Timestamp>,
    /// `1` if the device connected, `0` if it disconnected. May be null.
    pub connected: Option<Value>,
}

/// Number of devices on one day.
#[losant_model(response)]
pub struct DeviceCount {
    /// Day of the counts.
    pub date: Option<Timestamp>,
    /// Number of devices created that day.
    pub created: Option<i64>,
    /// Number of devices deleted that day.
    pub deleted: Option<i64>,
    /// Number of devices that existed that day.
    pub total: Option<i64>,
}

/// One connection event of a device.
#[losant_model(response)]
pub struct DeviceLogEntry {
    /// `1` if the device connected, `0` if it disconnected.
    pub connected: Option<i64>,
    /// When the device connected or disconnected.
    pub time: Option<Timestamp>,
    /// Why the connection ended. Absent if the device connected.
    pub disconnect_reason: Option<String>,
    /// Number of messages that the device sent during the connection.
    pub messages_from_client: Option<i64>,
    /// Number of messages that the device received during the connection.
    pub messages_to_client: Option<i64>,
    /// IP address that the device connected from.
    pub ip_address: Option<String>,
}

/// Id, class and name of a device.
#[losant_model(response)]
pub struct DeviceSummary {
    /// Identifier that Losant assigned to the device.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Class that determines how the device connects and reports state.
    pub device_class: Option<DeviceClass>,
    /// Display name of the device.
    #[limits(1..=255)]
    pub name: String,
}

/// Condition on the tags of a device. A missing key or value matches any.
#[losant_model(request, response)]
pub struct TagFilter {
    /// Key that the tag must have.
    #[pattern(patterns::KEY, patterns::TEMPLATE)]
    pub key: Option<String>,
    /// Value that the tag must have.
    #[limits(1..=255)]
    pub value: Option<String>,
}

/// One change that is made to every device of a bulk update.
#[losant_model(request)]
pub struct DeviceUpdateOperation {
    /// Whether to set, remove or add the target.
    pub operation: DeviceUpdateKind,
    /// Part of the device to change.
    pub target: DeviceUpdateTarget,
    /// New value, of the type that `target` requires. Required to set or add, not allowed to remove.
    pub value: Option<Value>,
    /// Existing attribute to change or remove.
    #[pattern(patterns::KEY)]
    pub attribute_name: Option<String>,
    /// Key of the tag to remove.
    #[pattern(patterns::KEY)]
    pub tag_key: Option<String>,
}

edits! {
    Device => DevicePatch: name, description, tags, attributes, device_class, gateway_id, parent_id, system_interval, keep_duplicates
}
