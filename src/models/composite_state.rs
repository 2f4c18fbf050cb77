//! The last values of all attributes of a device.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::models::{Moment, patterns};
use crate::{Page, losant_model, open_enum};

/// Last known values of one device, by attribute name.
pub type CompositeDeviceState = BTreeMap<String, CompositeValue>;

/// A page of devices with their last known values.
pub type CompositeDevicesState = Page<DeviceCompositeState>;

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

open_enum! {
    /// Fields that a list of devices with their last reported state can be sorted by.
    pub enum CompositeDevicesStateSortField {
        /// Display name of the device.
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        /// When the device was last changed.
        LastUpdated = "lastUpdated",
        /// Whether the device is connected to Losant.
        ConnectionStatus = "connectionStatus",
    }
}
