//! Devices and their settings.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ConnectionInfo, ConnectionState, DeviceAttributeInfo, DeviceAttributePost, DeviceClass,
    ListOrMap, NameFilterField, Tag, advanced_query::advanced_query, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

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

edits! {
    Device => DevicePatch: name, description, tags, attributes, device_class, gateway_id, parent_id, system_interval, keep_duplicates
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

/// A page of devices.
pub type Devices = Page<Device>;

/// Names of the devices that match a query.
#[losant_model(response)]
pub struct DeviceNamesResponse {
    /// Matching devices.
    #[limits(..=1000)]
    pub device_summary: Vec<DeviceSummary>,
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

advanced_query! {
    /// A query that selects devices.
    ///
    /// An item must meet all conditions that are added. For more, queries are nested in
    /// [`any`](Self::any), [`all`](Self::all) and [`none`](Self::none).
    ///
    /// ```
    /// use losant::models::{AdvancedDeviceQuery, DeviceClass};
    ///
    /// let pumps = AdvancedDeviceQuery::new()
    ///     .name().starts_with("pump-")
    ///     .connection_status().eq("disconnected")
    ///     .tag("site", "north")
    ///     .any([
    ///         AdvancedDeviceQuery::new().device_class().eq(DeviceClass::Gateway),
    ///         AdvancedDeviceQuery::new().parent_id().is_null(),
    ///     ]);
    /// assert_eq!(
    ///     serde_json::to_value(pumps)?,
    ///     serde_json::json!({
    ///         "name": {"$startsWith": "pump-"},
    ///         "connectionStatus": {"$eq": "disconnected"},
    ///         "tags": {"$eq": {"$tagKey": "site", "$tagValue": "north"}},
    ///         "$or": [{"deviceClass": {"$eq": "gateway"}}, {"parentId": {"$eq": null}}],
    ///     })
    /// );
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    AdvancedDeviceQuery {
        id: Id = "id",
        creation_date: Time = "creationDate",
        /// When the device was last changed.
        last_updated: Time = "lastUpdated",
        /// When the device was deleted.
        deleted_at: Time = "deletedAt",
        name: Text = "name",
        /// Class of the device.
        device_class: Choice<DeviceClass> = "deviceClass",
        /// Id of the gateway that reports for the peripheral.
        gateway_id: Id = "gatewayId",
        /// Id of the system that the device is directly in.
        parent_id: Id = "parentId",
        /// Id of a system that the device is in, at any depth.
        ancestor_id: Id = "ancestorId",
        /// Name of one of the device's attributes.
        attribute_name: Text = "attributeName",
        /// Id of an experience user who has access to the device.
        experience_user_id: Id = "experienceUserId",
        /// Id of an experience group that has access to the device.
        experience_group_id: Id = "experienceGroupId",
        tags: Tags = "tags",
        /// When the device was last disconnected.
        disconnected_at: Time = "disconnectedAt",
        /// When the device was last connected.
        connected_at: Time = "connectedAt",
        /// Whether the device is connected.
        connection_status: Choice<ConnectionState> = "connectionStatus",
    }
}

/// Field that a list of devices can be filtered by.
pub type DevicesFilterField = NameFilterField;

open_enum! {
    /// Fields that a list of devices can be sorted by.
    pub enum DevicesSortField {
        /// Display name of the device.
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        /// When the device was last changed.
        LastUpdated = "lastUpdated",
        /// Whether the device is connected to Losant.
        ConnectionStatus = "connectionStatus",
        /// When the device was deleted, if it was.
        DeletedAt = "deletedAt",
    }
}
