//! `/applications/{applicationId}/devices/{deviceId}`, `/applications/{applicationId}/devices`: the
//! devices of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE, DEVICE_READ, DEVICE_WRITE};
use crate::{losant_resource, models};

/// One device of an application.
#[losant_resource(
    path = "/applications/{applicationId}/devices/{deviceId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Device {
    /// Follow the commands that are sent to the device.
    #[get("/commandStream", scopes = DEVICE_READ, events("deviceCommand" = models::DeviceCommand))]
    fn command_stream(
        &self,
        /// Interval between keep-alive messages of the server, in seconds.
        #[query(default = "2")]
        keep_alive_interval: Option<u64>,
    );

    /// Delete the device.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Write the device's data to a file, in a job.
    #[post(
        "/export",
        scopes = APPLICATION_READ,
        ok(202),
        throttle(1, concurrent, per(applicationId, deviceId))
    )]
    fn export(
        &self,
        /// Start of the time range; 1 includes all data.
        #[query(default = "1")]
        start: Option<crate::QueryTime>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Where to send the result by email; to the caller by default.
        email: Option<String>,
        /// Where to send the result by HTTP.
        callback_url: Option<String>,
        /// Give blobs in base64 in place of links.
        include_blob_data: Option<bool>,
        /// Settings of the export.
        #[body]
        query: Option<models::DeviceDataExport>,
    ) -> models::JobEnqueuedResult;

    /// Read the device.
    #[get(scopes = DEVICE_READ)]
    fn get(
        &self,
        /// Leave out when it connected and disconnected.
        exclude_connection_info: Option<bool>,
        /// Give tags as an object by key.
        tags_as_object: Option<bool>,
        /// Give attributes as an object by name.
        attributes_as_object: Option<bool>,
    ) -> models::Device;

    /// Read the commands that were sent to the device.
    #[get("/command", scopes = DEVICE_READ)]
    fn get_command(
        &self,
        /// Maximum number of entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        #[deprecated(note = "use `start` in place of it")]
        since: Option<crate::QueryTime>,
        /// Direction to sort in.
        #[query(default = "desc")]
        sort_direction: Option<models::SortDirection>,
        /// The length of the span of time, in milliseconds.
        duration: Option<u64>,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCommands;

    /// Read the last value of each attribute in a span of time.
    #[get("/compositeState", scopes = DEVICE_READ)]
    fn get_composite_state(
        &self,
        /// Start of the time range; 1 includes all data.
        #[query(default = "1")]
        start: Option<crate::QueryTime>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// The attributes to give, separated by commas: all by default.
        attributes: Option<String>,
    ) -> models::CompositeDeviceState;

    /// Read when the device connected and disconnected.
    #[get("/logs", scopes = DEVICE_READ)]
    fn get_log_entries(
        &self,
        /// Maximum number of entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        #[deprecated(note = "use `start` in place of it")]
        since: Option<crate::QueryTime>,
        /// Direction to sort in.
        #[query(default = "desc")]
        sort_direction: Option<models::SortDirection>,
        /// The length of the span of time, in milliseconds.
        duration: Option<u64>,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceLog;

    /// Read the states that the device reported.
    #[get("/state", scopes = DEVICE_READ)]
    fn get_state(
        &self,
        /// Maximum number of entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        #[deprecated(note = "use `start` in place of it")]
        since: Option<crate::QueryTime>,
        /// Direction to sort in.
        #[query(default = "desc")]
        sort_direction: Option<models::SortDirection>,
        /// The length of the span of time, in milliseconds.
        duration: Option<u64>,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceStates;

    /// Change the device.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] device: models::DevicePatch,
        /// Give tags as an object by key.
        tags_as_object: Option<bool>,
        /// Give attributes as an object by name.
        attributes_as_object: Option<bool>,
    ) -> models::Device;

    /// Count the payloads of the device, by where they came from.
    #[get("/payloadCounts", scopes = APPLICATION_READ)]
    fn payload_counts(
        &self,
        /// Start of the time range; -2592000000 is 30 days ago.
        #[query(default = "-2592000000")]
        start: Option<crate::QueryTime>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
    ) -> models::DevicePayloadCounts;

    /// Count the payloads of a span of time, hour by hour or day by day.
    #[get("/payloadCountsBreakdown", scopes = APPLICATION_READ)]
    fn payload_counts_breakdown(
        &self,
        /// Start of the time range; -2592000000 is 30 days ago.
        #[query(default = "-2592000000")]
        start: Option<crate::QueryTime>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Length of an interval, in milliseconds.
        #[query(default = "86400000")]
        resolution: Option<models::Resolution>,
    ) -> models::PayloadCountsBreakdown;

    /// Delete the device's data of a span of time, in a job.
    #[delete("/data", scopes = APPLICATION_WRITE, ok(202))]
    fn remove_data(
        &self,
        /// Start of the time range; 1 includes all data.
        #[query(default = "1")]
        start: Option<crate::QueryTime>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
    ) -> models::JobEnqueuedResult;

    /// Send a command to the device.
    #[post(
        "/command",
        scopes = DEVICE_WRITE,
        throttle(30, "15s", per(applicationId, deviceId), shared = "device messages")
    )]
    fn send_command(&self, #[body] device_command: models::DeviceCommand) -> models::Success;

    /// Report a state of the device, or several.
    #[post(
        "/state",
        scopes = DEVICE_WRITE,
        throttle(30, "15s", per(applicationId, deviceId), shared = "device messages")
    )]
    fn send_state(
        &self,
        #[body] device_state: impl Into<models::DeviceStateOrStates>,
    ) -> models::Success;

    /// Say whether the device is connected.
    #[post(
        "/setConnectionStatus",
        scopes = DEVICE_WRITE,
        throttle(30, "15s", per(applicationId, deviceId))
    )]
    fn set_connection_status(
        &self,
        #[body] connection_status: models::DeviceConnectionStatus,
    ) -> models::Success;

    /// Follow the states that the device reports.
    #[get("/stateStream", scopes = DEVICE_READ, events("deviceState" = models::DeviceState))]
    fn state_stream(
        &self,
        /// Interval between keep-alive messages of the server, in seconds.
        #[query(default = "2")]
        keep_alive_interval: Option<u64>,
    );
}

/// The devices of an application.
#[losant_resource(
    path = "/applications/{applicationId}/devices",
    parent = Application,
    errors(400, 404)
)]
pub trait Devices {
    /// List the names of attributes that devices have.
    #[get("/attributeNames", scopes = APPLICATION_READ)]
    fn attribute_names(
        &self,
        /// What the devices must be.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// The types that the attributes must have.
        data_type: Option<models::DeviceAttributeDataTypeFilter>,
        /// What the names must start with.
        starts_with: Option<String>,
    ) -> models::AttributeNamesResponse;

    /// Delete the devices that fit a query, in a job if they are many.
    #[post(
        "/delete",
        scopes = APPLICATION_WRITE,
        ok(200 = models::BulkDeleteResponse, 202 = models::JobEnqueuedResult)
    )]
    fn delete(&self, #[body] options: models::DevicesDeleteOrRestorePost);

    /// List the names of devices.
    #[get("/deviceNames", scopes = APPLICATION_READ)]
    fn device_names(
        &self,
        /// What the devices must be.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// What the names must start with.
        starts_with: Option<String>,
    ) -> models::DeviceNamesResponse;

    /// Write the devices to a file, in a job.
    #[post(
        "/export",
        scopes = APPLICATION_READ,
        ok(202),
        throttle(1, concurrent, per(applicationId))
    )]
    fn export(
        &self,
        /// Where to send the result by email; to the caller by default.
        email: Option<String>,
        /// Where to send the result by HTTP.
        callback_url: Option<String>,
        /// Settings of the export.
        #[body]
        options: Option<models::DevicesExportPost>,
    ) -> models::JobEnqueuedResult;

    /// List the devices.
    #[get(
        scopes = DEVICE_READ,
        sorted(models::DevicesSortField, "name"),
        paged,
        filtered(models::DevicesFilterField)
    )]
    fn get(
        &self,
        /// The classes that the devices must be of.
        device_class: Option<models::DeviceClassFilter>,
        /// Filters the devices by their tags.
        tag_filter: Option<models::DeviceTagFilter>,
        /// Leave out when it connected and disconnected.
        exclude_connection_info: Option<bool>,
        /// The system that the devices must belong to.
        parent_id: Option<String>,
        /// What the devices must be.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// Give tags as an object by key.
        tags_as_object: Option<bool>,
        /// Give attributes as an object by name.
        attributes_as_object: Option<bool>,
        /// Look among deleted devices.
        query_deleted: Option<bool>,
    ) -> models::Devices;

    /// Read the last value of each attribute in a span of time, device by device.
    #[get(
        "/compositeState",
        scopes = DEVICE_READ,
        sorted(models::CompositeDevicesStateSortField, "name"),
        paged
    )]
    fn get_composite_state(
        &self,
        /// Start of the time range; 1 includes all data.
        #[query(default = "1")]
        start: Option<crate::QueryTime>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// The attributes to give, separated by commas: all by default.
        #[query(before_groups)]
        attributes: Option<String>,
        /// What the devices must be.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
    ) -> models::CompositeDevicesState;

    /// Change the devices that fit a query, in a job if they are many.
    #[patch(
        scopes = APPLICATION_WRITE,
        ok(200 = models::DevicesUpdated, 202 = models::JobEnqueuedResult)
    )]
    fn patch(&self, #[body] patch_info: models::DevicesPatch);

    /// Count the payloads of devices into a file, in a job.
    #[post(
        "/payloadCounts",
        scopes = APPLICATION_READ,
        ok(202),
        throttle(1, concurrent, per(applicationId))
    )]
    fn payload_counts(
        &self,
        /// Settings of the export.
        #[body]
        options: Option<models::DevicesExportPayloadCountPost>,
    ) -> models::JobEnqueuedResult;

    /// Create a device.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] device: models::DevicePost,
        /// Give tags as an object by key.
        tags_as_object: Option<bool>,
        /// Give attributes as an object by name.
        attributes_as_object: Option<bool>,
    ) -> models::Device;

    /// Delete the data of devices, in a job.
    #[post("/removeData", scopes = APPLICATION_WRITE, ok(202))]
    fn remove_data(
        &self,
        #[body] options: models::DevicesRemoveDataPost,
    ) -> models::JobEnqueuedResult;

    /// Restore deleted devices, in a job if they are many.
    #[post(
        "/restore",
        scopes = APPLICATION_WRITE,
        ok(200 = models::BulkRestoreResponse, 202 = models::JobEnqueuedResult)
    )]
    fn restore(&self, #[body] options: models::DevicesDeleteOrRestorePost);

    /// Send a command to the devices that fit a query, in a job if they are many.
    #[post(
        "/command",
        scopes = DEVICE_WRITE,
        ok(200 = models::Success, 202 = models::JobEnqueuedResult)
    )]
    fn send_command(&self, #[body] multi_device_command: models::MultiDeviceCommand);

    /// List the keys of the tags that devices have.
    #[get("/tagKeys", scopes = APPLICATION_READ)]
    fn tag_keys(
        &self,
        /// What the devices must be.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// What the keys must start with.
        starts_with: Option<String>,
    ) -> models::TagKeysResponse;

    /// List the values that devices have for the key of a tag.
    #[get("/tagValues", scopes = APPLICATION_READ)]
    fn tag_values(
        &self,
        /// What the devices must be.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// The key of the tag.
        #[query]
        key: String,
        /// What the values must start with.
        starts_with: Option<String>,
    ) -> models::TagValuesResponse;
}
