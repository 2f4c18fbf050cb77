//! Exports of data and where they are delivered.

use crate::losant_model;
use crate::models::{AdvancedDeviceQuery, TagFilter, patterns};

/// Options for exporting the reported data of several devices.
///
/// No action takes it: [`DevicesDataExport`](crate::models::DevicesDataExport) is what
/// `devices().export_data()` takes.
#[losant_model(response)]
pub struct DataExport {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Ids of the devices to export.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub device_ids: Vec<String>,
    /// Tags that select the devices to export.
    #[limits(..=100)]
    pub device_tags: Vec<TagFilter>,
    /// Query that selects the devices to export.
    pub device_query: Option<AdvancedDeviceQuery>,
    /// Names of the attributes to export.
    #[limits(..=256)]
    #[pattern(patterns::KEY)]
    pub attributes: Vec<String>,
    /// Start of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub start: Option<i64>,
    /// End of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub end: Option<i64>,
    /// Content and layout of the export.
    pub options: Option<DataExportOptions>,
}

/// Content and layout of an export of device data.
#[losant_model(request)]
pub struct DataExportOptions {
    /// Whether to add a column with the date in ISO 8601.
    pub include_date: Option<bool>,
    /// Whether to add a column with the device id.
    #[name = "includeID"]
    pub include_id: Option<bool>,
    /// Whether to write blobs as base64. Otherwise the export contains links to them, which expire.
    pub include_blob_data: Option<bool>,
    /// Whether to write a separate file for each device.
    pub file_per_device: Option<bool>,
}
