//! Commands that are sent to devices.

use serde_json::Value;

use crate::losant_model;
use crate::models::{AdvancedDeviceQuery, Moment, TagFilter, patterns};

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
    pub device_query: Option<AdvancedDeviceQuery>,
}
