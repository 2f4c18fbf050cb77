//! The documents of device attribute.

use std::collections::BTreeMap;

use crate::models::{AttributeSystem, DataType, OneOrMany};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `deviceAttributeDataTypeFilter` in a device attribute data type filter.
    pub enum AttributeDataType {
        /// String.
        String = "string",
        /// Number.
        Number = "number",
        /// Gps.
        Gps = "gps",
        /// Boolean.
        Boolean = "boolean",
        /// Blob.
        Blob = "blob",
    }
}

/// Device attribute.
#[losant_model(response)]
pub struct DeviceAttribute {
    /// The name.
    pub name: Option<String>,
    /// What kind of values it has.
    pub data_type: Option<DataType>,
    /// The media type, at most 64 characters.
    pub content_type: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The attribute tags.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How it is made of other attributes.
    pub system: Option<AttributeSystem>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The id of the device.
    pub device_id: Option<String>,
}

/// Device attribute data type filter.
pub type DeviceAttributeDataTypeFilter = OneOrMany<AttributeDataType>;

/// A change of a device attribute; what is not set stays as it is.
#[losant_model(patch)]
pub struct DeviceAttributePatch {
    /// The name.
    pub name: Option<String>,
    /// The media type, at most 64 characters.
    pub content_type: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The attribute tags.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How it is made of other attributes.
    pub system: Option<AttributeSystem>,
}

/// What makes a device attribute.
#[losant_model(request)]
pub struct DeviceAttributePost {
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

/// Device attributes.
pub type DeviceAttributes = Page<DeviceAttribute>;
