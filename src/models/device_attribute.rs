//! What Losant takes and gives of device attributes.

use std::collections::BTreeMap;

use crate::models::{AttributeSystem, DataType, OneOrMany, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the device attribute data type filter of a device attribute data type filter can be.
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

/// A device attribute.
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
    /// Its tags.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How it is made of other attributes.
    pub system: Option<AttributeSystem>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// The id of the device.
    pub device_id: Option<String>,
}

/// Chooses attributes by the type of their data.
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
    /// Its tags.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How it is made of other attributes.
    pub system: Option<AttributeSystem>,
}

/// A new device attribute.
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
    /// Its tags.
    pub attribute_tags: Option<BTreeMap<String, String>>,
    /// How it is made of other attributes.
    pub system: Option<AttributeSystem>,
}

/// Device attributes.
pub type DeviceAttributes = Page<DeviceAttribute>;

edits! {
    DeviceAttribute => DeviceAttributePatch: name, content_type, description, attribute_tags, system
}
