//! Device attributes: definitions of the values that devices report.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::{
    Aggregation, ArchiveConfigMode, DataType, OneOrMany, TagFilter, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Definition of a value that a device can report as part of its state.
#[losant_model(response)]
pub struct DeviceAttribute {
    /// Key under which the device reports values; unique within the device.
    #[pattern(patterns::KEY)]
    pub name: Option<String>,
    /// Type of the reported values.
    pub data_type: Option<DataType>,
    /// Media type of the values of a blob attribute.
    #[limits(..=64)]
    pub content_type: Option<String>,
    /// Free-form notes about the attribute.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Key-value pairs that describe the attribute, one value per key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub attribute_tags: BTreeMap<String, String>,
    /// Calculation of the values from child devices. Only for system devices.
    pub system: Option<AttributeSystem>,
    /// Id of the application that contains the device.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Id of the device that has the attribute.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: String,
}

edits! {
    DeviceAttribute => DeviceAttributePatch: name, content_type, description, attribute_tags, system
}

/// Changes to an attribute; unset fields keep their value. The data type cannot be changed.
#[losant_model(patch)]
pub struct DeviceAttributePatch {
    /// New key under which the device reports values; unique within the device.
    #[pattern(patterns::KEY)]
    pub name: Option<String>,
    /// Media type of the values of a blob attribute.
    #[limits(..=64)]
    pub content_type: Option<String>,
    /// Free-form notes about the attribute.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Key-value pairs that describe the attribute, one value per key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// Calculation of the values from child devices. Only for system devices.
    pub system: Option<AttributeSystem>,
}

/// Definition of an attribute to add to a device.
#[losant_model(request)]
pub struct DeviceAttributePost {
    /// Key under which the device reports values; unique within the device.
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
    /// Key-value pairs that describe the attribute, one value per key.
    #[limits(each(1..=255))]
    #[pattern(keys(patterns::KEY))]
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// Calculation of the values from child devices. Only for system devices.
    pub system: Option<AttributeSystem>,
}

/// A page of the attributes of a device.
pub type DeviceAttributes = Page<DeviceAttribute>;

/// Names of the attributes on the devices that match a query.
#[losant_model(response)]
pub struct AttributeNamesResponse {
    /// Matching names.
    #[limits(..=1000)]
    #[pattern(patterns::KEY)]
    pub attribute_names: Vec<String>,
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

/// One or more data types that attributes must have.
pub type DeviceAttributeDataTypeFilter = OneOrMany<AttributeDataType>;

open_enum! {
    /// Type of attribute values, for filtering by it.
    pub enum AttributeDataType {
        /// Sequence of characters.
        String = "string",
        /// Integer or floating-point number.
        Number = "number",
        /// Geographic coordinates.
        Gps = "gps",
        /// `true` or `false`.
        Boolean = "boolean",
        /// Base64-encoded binary data.
        Blob = "blob",
    }
}

open_enum! {
    /// Fields that a list of attributes of a device can be filtered by.
    pub enum DeviceAttributesFilterField {
        /// Key that the attribute has in device state.
        Name = "name",
        /// Data type of the attribute's values, such as `number`.
        DataType = "dataType",
    }
}

open_enum! {
    /// Fields that a list of attributes of a device can be sorted by.
    pub enum DeviceAttributesSortField {
        /// Key that the attribute has in device state.
        Name = "name",
        /// Data type of the attribute's values.
        DataType = "dataType",
    }
}
