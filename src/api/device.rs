//! `/applications/{applicationId}/devices/{deviceId}`: a device. So far its streams.

use crate::api::Application;
use crate::scopes::DEVICE_READ;
use crate::{losant_resource, models};

/// One device of an application.
#[losant_resource(
    path = "/applications/{applicationId}/devices/{deviceId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Device {
    /// Follow the commands that are sent to the device.
    #[get(
        "/commandStream",
        scopes = DEVICE_READ,
        events("deviceCommand" = models::DeviceCommand)
    )]
    fn command_stream(
        &self,
        /// How often the server shows that it is there, in seconds: 2 by default.
        keep_alive_interval: Option<u64>,
    );

    /// Follow the states that the device reports.
    #[get("/stateStream", scopes = DEVICE_READ, events("deviceState" = models::DeviceState))]
    fn state_stream(
        &self,
        /// How often the server shows that it is there, in seconds: 2 by default.
        keep_alive_interval: Option<u64>,
    );
}
