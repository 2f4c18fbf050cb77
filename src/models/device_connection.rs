//! Connections of devices: status, history and log.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::Moment;
use crate::{losant_model, open_enum};

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

/// Recent connection events of one device.
pub type DeviceLog = Vec<DeviceLogEntry>;

/// Latest connection event of a device.
#[losant_model(response)]
pub struct ConnectionInfo {
    /// When the device connected or disconnected.
    pub time: Option<Timestamp>,
    /// `1` if the device connected, `0` if it disconnected. May be null.
    pub connected: Option<Value>,
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

open_enum! {
    /// Whether a device is online, as set by [`DeviceConnectionStatus`].
    pub enum ConnectionState {
        /// The device has an open connection.
        Connected = "connected",
        /// The device has no connection.
        Disconnected = "disconnected",
    }
}
