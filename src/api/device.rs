//! `/applications/{applicationId}/devices/{deviceId}`, `/applications/{applicationId}/devices`: the
//! devices of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE, DEVICE_READ, DEVICE_WRITE};
use crate::{losant_resource, models};

/// A device of an application.
///
/// ```no_run
/// use losant::models::{DeviceCommand, DeviceState};
/// use losant::serde_json::json;
///
/// # async fn f(application: losant::api::Application) -> Result<(), Box<dyn std::error::Error>> {
/// let device = application.device("575ecf887ae143cd83dc4aa2");
/// device.send_state(DeviceState::of(&json!({"temperature": 21.5, "running": true}))?).await?;
/// device.send_command(DeviceCommand::new("stop").payload(json!({"after": "30s"}))).await?;
///
/// let states = device.get_state().limit(10).await?;
/// println!("{:?}", states.first().map(|state| &state.data["temperature"]));
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/devices/{deviceId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Device {
    /// Streams commands as server-sent events when they are sent to the device.
    ///
    /// ```no_run
    /// use losant::StreamItem;
    /// use losant::api::DeviceCommandStreamEvent as Event;
    ///
    /// # async fn f(device: losant::api::Device) -> Result<(), losant::Error> {
    /// let mut commands = device.command_stream().await?;
    /// while let Some(item) = commands.try_next().await? {
    ///     if let StreamItem::Event(Event::DeviceCommand(command)) = item {
    ///         println!("{} with {:?}", command.name, command.payload);
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    #[get("/commandStream", scopes = DEVICE_READ, events("deviceCommand" = models::DeviceCommand))]
    fn command_stream(
        &self,
        /// Interval between keep-alive messages from the server, in seconds.
        #[query(default = "2")]
        keep_alive_interval: Option<u64>,
    );

    /// Deletes the device.
    ///
    /// Recently deleted devices are listed with `query_deleted` of [`Devices::get`], and restored with
    /// [`Devices::restore`].
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Exports the recorded data of the device in a time range, in a background job.
    #[post(
        "/export",
        scopes = APPLICATION_READ,
        ok(202),
        throttle(1, concurrent, per(applicationId, deviceId))
    )]
    fn export(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, a negative number counts back from now, and 1 includes all data.
        #[query(default = "1")]
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Address that receives the export. Without it, the address of the current user.
        email: Option<String>,
        /// URL that Losant calls with the result of the export.
        callback_url: Option<String>,
        /// Whether to export blob attributes in base64, rather than as links that expire.
        include_blob_data: Option<bool>,
        /// Options of the export. They override the query parameters.
        #[body]
        query: Option<models::DeviceDataExport>,
    ) -> models::JobEnqueuedResult;

    /// Returns the device, with its attributes, its tags and its connection status.
    #[get(scopes = DEVICE_READ)]
    fn get(
        &self,
        /// Whether to omit the connection status of the device.
        exclude_connection_info: Option<bool>,
        /// Whether to return tags as an object, by key, rather than an array.
        tags_as_object: Option<bool>,
        /// Whether to return attributes as an object, by name, rather than an array.
        attributes_as_object: Option<bool>,
    ) -> models::Device;

    /// Returns the commands most recently sent to the device.
    #[get("/command", scopes = DEVICE_READ)]
    fn get_command(
        &self,
        /// Maximum number of commands to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Earliest time of the commands to return, in milliseconds since the Unix epoch.
        #[deprecated(note = "use `start` in place of it")]
        since: Option<crate::QueryTime>,
        /// Chronological order of the commands.
        #[query(default = "desc")]
        sort_direction: Option<models::SortDirection>,
        /// Length of the time range, in milliseconds.
        duration: Option<u64>,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCommands;

    /// Returns the last value of each attribute in a time range, with its time.
    #[get("/compositeState", scopes = DEVICE_READ)]
    fn get_composite_state(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, a negative number counts back from now, and 1 includes all data.
        #[query(default = "1")]
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Comma-separated names of the attributes to return. Without it, all of them.
        attributes: Option<String>,
    ) -> models::CompositeDeviceState;

    /// Returns the connection log: when the device connected and disconnected.
    #[get("/logs", scopes = DEVICE_READ)]
    fn get_log_entries(
        &self,
        /// Maximum number of log entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Earliest time of the log entries to return, in milliseconds since the Unix epoch.
        #[deprecated(note = "use `start` in place of it")]
        since: Option<crate::QueryTime>,
        /// Chronological order of the log entries.
        #[query(default = "desc")]
        sort_direction: Option<models::SortDirection>,
        /// Length of the time range, in milliseconds.
        duration: Option<u64>,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceLog;

    /// Returns the states most recently reported by the device.
    #[get("/state", scopes = DEVICE_READ)]
    fn get_state(
        &self,
        /// Maximum number of states to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Earliest time of the states to return, in milliseconds since the Unix epoch.
        #[deprecated(note = "use `start` in place of it")]
        since: Option<crate::QueryTime>,
        /// Chronological order of the states.
        #[query(default = "desc")]
        sort_direction: Option<models::SortDirection>,
        /// Length of the time range, in milliseconds.
        duration: Option<u64>,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceStates;

    /// Updates the device and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] device: models::DevicePatch,
        /// Whether to return tags as an object, by key, rather than an array.
        tags_as_object: Option<bool>,
        /// Whether to return attributes as an object, by name, rather than an array.
        attributes_as_object: Option<bool>,
    ) -> models::Device;

    /// Returns the number of payloads of the device in a time range, by type.
    #[get("/payloadCounts", scopes = APPLICATION_READ)]
    fn payload_counts(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now; -2592000000 is 30 days ago.
        #[query(default = "-2592000000")]
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
    ) -> models::DevicePayloadCounts;

    /// Returns the number of payloads of the device in each hour or day of a time range.
    #[get("/payloadCountsBreakdown", scopes = APPLICATION_READ)]
    fn payload_counts_breakdown(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now; -2592000000 is 30 days ago.
        #[query(default = "-2592000000")]
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Length of the interval of each count, in milliseconds.
        #[query(default = "86400000")]
        resolution: Option<models::Resolution>,
    ) -> models::PayloadCountsBreakdown;

    /// Deletes the recorded data of the device in a time range, in a background job.
    ///
    /// Without a time range, all of its data is deleted. Deleted data cannot be recovered.
    #[delete("/data", scopes = APPLICATION_WRITE, ok(202))]
    fn remove_data(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, a negative number counts back from now, and 1 includes all data.
        #[query(default = "1")]
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
    ) -> models::JobEnqueuedResult;

    /// Sends a command to the device.
    ///
    /// The device receives it over MQTT or its [`command_stream`](Self::command_stream).
    #[post(
        "/command",
        scopes = DEVICE_WRITE,
        throttle(30, "15s", per(applicationId, deviceId), shared = "device messages")
    )]
    fn send_command(&self, #[body] device_command: models::DeviceCommand) -> models::Success;

    /// Reports one state of the device or several.
    #[post(
        "/state",
        scopes = DEVICE_WRITE,
        throttle(30, "15s", per(applicationId, deviceId), shared = "device messages")
    )]
    fn send_state(
        &self,
        #[body] device_state: impl Into<models::DeviceStateOrStates>,
    ) -> models::Success;

    /// Records that the device connected or disconnected.
    #[post(
        "/setConnectionStatus",
        scopes = DEVICE_WRITE,
        throttle(30, "15s", per(applicationId, deviceId))
    )]
    fn set_connection_status(
        &self,
        #[body] connection_status: models::DeviceConnectionStatus,
    ) -> models::Success;

    /// Streams states as server-sent events when the device reports them.
    ///
    /// ```no_run
    /// use losant::StreamItem;
    /// use losant::api::DeviceStateStreamEvent as Event;
    ///
    /// # async fn f(device: losant::api::Device) -> Result<(), losant::Error> {
    /// let mut states = device.state_stream().await?;
    /// while let Some(item) = states.try_next().await? {
    ///     match item {
    ///         StreamItem::Event(Event::DeviceState(state)) => println!("{:?}", state.data),
    ///         StreamItem::Reconnecting { reason, .. } => println!("states may be missed: {reason}"),
    ///         _ => {}
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    #[get("/stateStream", scopes = DEVICE_READ, events("deviceState" = models::DeviceState))]
    fn state_stream(
        &self,
        /// Interval between keep-alive messages from the server, in seconds.
        #[query(default = "2")]
        keep_alive_interval: Option<u64>,
    );
}

/// The devices of an application.
///
/// ```no_run
/// use losant::models::{DataType, DeviceAttributePost, DevicePost};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let temperature = DeviceAttributePost::new("temperature", DataType::Number);
/// let pump = DevicePost::new("pump 7").attributes([temperature]);
/// println!("created {}", application.devices().post(pump).await?.id);
///
/// let mut devices = application.devices().get().filter("pump*").per_page(500).items();
/// while let Some(device) = devices.try_next().await? {
///     println!("{} {}", device.id, device.name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/devices",
    parent = Application,
    errors(400, 404)
)]
pub trait Devices {
    /// Returns the names of the attributes that matching devices have, at most 1000.
    #[get("/attributeNames", scopes = APPLICATION_READ)]
    fn attribute_names(
        &self,
        /// Conditions that the devices must meet.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// Data type of the attributes to return, or several types.
        data_type: Option<models::DeviceAttributeDataTypeFilter>,
        /// Prefix of the attribute names to return. Case is ignored.
        starts_with: Option<String>,
    ) -> models::AttributeNamesResponse;

    /// Deletes the devices that match a query. They can be restored with `restore`.
    ///
    /// Returns how many were deleted, or the background job if the work is queued.
    #[post(
        "/delete",
        scopes = APPLICATION_WRITE,
        ok(200 = models::BulkDeleteResponse, 202 = models::JobEnqueuedResult)
    )]
    fn delete(&self, #[body] options: models::DevicesDeleteOrRestorePost);

    /// Returns the names of matching devices, at most 1000, with their ids and classes.
    #[get("/deviceNames", scopes = APPLICATION_READ)]
    fn device_names(
        &self,
        /// Conditions that the devices must meet.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// Prefix of the device names to return. Case is ignored.
        starts_with: Option<String>,
    ) -> models::DeviceNamesResponse;

    /// Exports metadata of devices to a file, but not their recorded data, in a background job.
    #[post(
        "/export",
        scopes = APPLICATION_READ,
        ok(202),
        throttle(1, concurrent, per(applicationId))
    )]
    fn export(
        &self,
        /// Address that receives the export. Without it, the address of the current user.
        email: Option<String>,
        /// URL that Losant calls with the result of the export.
        callback_url: Option<String>,
        /// Query that selects the devices, file type, and where to send the export.
        #[body]
        options: Option<models::DevicesExportPost>,
    ) -> models::JobEnqueuedResult;

    /// Returns the devices of the application, in pages.
    #[get(
        scopes = DEVICE_READ,
        sorted(models::DevicesSortField, "name"),
        paged,
        filtered(models::DevicesFilterField)
    )]
    fn get(
        &self,
        /// Class of the devices to return, or several classes.
        device_class: Option<models::DeviceClassFilter>,
        /// Tags to filter the devices by, each a key, a value or both.
        tag_filter: Option<Vec<models::TagFilter>>,
        /// Whether to omit the connection status of each device.
        exclude_connection_info: Option<bool>,
        /// System that must be the parent of the devices.
        parent_id: Option<String>,
        /// Conditions that the devices must meet.
        ///
        /// Overrides `filter_field`, `filter`, `device_class`, `tag_filter` and `parent_id`.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// Whether to return tags as an object, by key, rather than an array.
        tags_as_object: Option<bool>,
        /// Whether to return attributes as an object, by name, rather than an array.
        attributes_as_object: Option<bool>,
        /// Whether to return recently deleted devices instead of existing ones.
        query_deleted: Option<bool>,
    ) -> models::Devices;

    /// Returns the last value of each attribute in a time range for matching devices, in pages of
    /// devices.
    ///
    /// ```no_run
    /// use losant::models::AdvancedDeviceQuery;
    ///
    /// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
    /// let north = AdvancedDeviceQuery::new().tag("site", "north");
    /// let call = application.devices().get_composite_state().query(north).attributes("temperature");
    /// let mut devices = call.items();
    /// while let Some(device) = devices.try_next().await? {
    ///     println!("{}: {:?}", device.name, device.composite_state);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        "/compositeState",
        scopes = DEVICE_READ,
        sorted(models::CompositeDevicesStateSortField, "name"),
        paged
    )]
    fn get_composite_state(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, a negative number counts back from now, and 1 includes all data.
        #[query(default = "1")]
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
        /// Comma-separated names of the attributes to return. Without it, all of them.
        #[query(before_groups)]
        attributes: Option<String>,
        /// Conditions that the devices must meet.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
    ) -> models::CompositeDevicesState;

    /// Updates several devices, selected by a query or by ids.
    ///
    /// Returns how many were updated, skipped or failed, or the background job if the work is
    /// queued.
    #[patch(
        scopes = APPLICATION_WRITE,
        ok(200 = models::DevicesUpdated, 202 = models::JobEnqueuedResult)
    )]
    fn patch(&self, #[body] patch_info: models::DevicesPatch);

    /// Exports the payload counts of matching devices to a file, in a background job.
    #[post(
        "/payloadCounts",
        scopes = APPLICATION_READ,
        ok(202),
        throttle(1, concurrent, per(applicationId))
    )]
    fn payload_counts(
        &self,
        /// Query that selects the devices, time range, and where to send the export.
        #[body]
        options: Option<models::DevicesExportPayloadCountPost>,
    ) -> models::JobEnqueuedResult;

    /// Creates a device in the application and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] device: models::DevicePost,
        /// Whether to return tags as an object, by key, rather than an array.
        tags_as_object: Option<bool>,
        /// Whether to return attributes as an object, by name, rather than an array.
        attributes_as_object: Option<bool>,
    ) -> models::Device;

    /// Deletes the recorded data of matching devices in a time range, in a background job.
    ///
    /// Without a time range, all of their data is deleted. Deleted data cannot be recovered.
    #[post("/removeData", scopes = APPLICATION_WRITE, ok(202))]
    fn remove_data(
        &self,
        #[body] options: models::DevicesRemoveDataPost,
    ) -> models::JobEnqueuedResult;

    /// Restores deleted devices that match a query.
    ///
    /// Returns how many were restored, or the background job if the work is queued.
    #[post(
        "/restore",
        scopes = APPLICATION_WRITE,
        ok(200 = models::BulkRestoreResponse, 202 = models::JobEnqueuedResult)
    )]
    fn restore(&self, #[body] options: models::DevicesDeleteOrRestorePost);

    /// Sends a command to several devices, or queues it in a background job.
    #[post(
        "/command",
        scopes = DEVICE_WRITE,
        ok(200 = models::Success, 202 = models::JobEnqueuedResult)
    )]
    fn send_command(&self, #[body] multi_device_command: models::MultiDeviceCommand);

    /// Returns the distinct tag keys of matching devices, at most 1000.
    #[get("/tagKeys", scopes = APPLICATION_READ)]
    fn tag_keys(
        &self,
        /// Conditions that the devices must meet.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// Prefix of the tag keys to return. Case is ignored.
        starts_with: Option<String>,
    ) -> models::TagKeysResponse;

    /// Returns the distinct values that matching devices have for a tag key, at most 1000.
    #[get("/tagValues", scopes = APPLICATION_READ)]
    fn tag_values(
        &self,
        /// Conditions that the devices must meet.
        #[query(json)]
        query: Option<models::AdvancedDeviceQuery>,
        /// Tag key whose values are returned.
        #[query]
        key: String,
        /// Prefix of the tag values to return. Case is ignored.
        starts_with: Option<String>,
    ) -> models::TagValuesResponse;
}
