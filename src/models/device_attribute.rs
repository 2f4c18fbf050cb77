//! Device attributes: definitions of the values that devices report.

use std::collections::BTreeMap;

use crate::models::{AttributeSystem, DataType, OneOrMany, edit::edits, patterns};
use crate::{Page, losant_model, open_enum};

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

/// One or more data types that attributes must have.
pub type DeviceAttributeDataTypeFilter = OneOrMany<AttributeDataType>;

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

/// Page of the attributes of a device.
pub type DeviceAttributes = Page<DeviceAttribute>;

edits! {
    DeviceAttribute => DeviceAttributePatch: name, content_type, description, attribute_tags, system
}
