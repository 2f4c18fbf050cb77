//! Changing, deleting, restoring and importing many devices at once.

use serde_json::Value;

use crate::models::{AdvancedDeviceQuery, DevicePatch, patterns};
use crate::{losant_model, open_enum};

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

/// Result of removing recorded data from several devices.
///
/// No action returns it: devices are counted in the log of the job.
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
    pub query: AdvancedDeviceQuery,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Whether to use a background job even for a small number of devices.
    pub force_job: Option<bool>,
}

/// Options for deleting several devices.
///
/// No action takes it: [`DevicesDeleteOrRestorePost`] has one more field, and is what is sent.
#[losant_model(request)]
pub struct DevicesDeletePost {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Query that selects the devices to delete.
    pub query: AdvancedDeviceQuery,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

/// Result of deleting several devices.
///
/// No action returns it: see [`BulkDeleteResponse`].
#[losant_model(response)]
pub struct DevicesDeleted {
    /// Number of devices deleted.
    pub removed: Option<i64>,
    /// Number of devices that could not be deleted.
    pub failed: Option<i64>,
}

/// Options for importing past device data from a file.
///
/// No action takes it.
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
    pub query: Option<AdvancedDeviceQuery>,
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
    pub query: AdvancedDeviceQuery,
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
