//! Exports of the data, metadata and payload counts of devices.

use crate::models::{AdvancedDeviceQuery, DataExportOptions, TagFilter, patterns};
use crate::{losant_model, open_enum};

/// Options for exporting the reported data of one device.
#[losant_model(request)]
pub struct DeviceDataExport {
    /// Email address that receives the export; by default that of the current
    /// user.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Names of the attributes to export.
    #[limits(..=256)]
    #[pattern(patterns::KEY)]
    pub attributes: Option<Vec<String>>,
    /// Start of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub start: Option<f64>,
    /// End of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub end: Option<f64>,
    /// Content and layout of the export.
    pub options: Option<DataExportOptions>,
}

/// Options for exporting the reported data of several devices.
#[losant_model(request)]
pub struct DevicesDataExport {
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
    pub device_ids: Option<Vec<String>>,
    /// Tags that select the devices to export.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Query that selects the devices to export.
    pub device_query: Option<AdvancedDeviceQuery>,
    /// Names of the attributes to export.
    #[limits(..=256)]
    #[pattern(patterns::KEY)]
    pub attributes: Option<Vec<String>>,
    /// Start of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub start: Option<f64>,
    /// End of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub end: Option<f64>,
    /// Content and layout of the export.
    pub options: Option<DataExportOptions>,
}

/// Options for exporting the payload counts of several devices.
#[losant_model(request)]
pub struct DevicesExportPayloadCountPost {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Query that selects the devices to count payloads of.
    pub query: Option<AdvancedDeviceQuery>,
    /// Start of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub start: Option<f64>,
    /// End of the time range, in milliseconds since the epoch; 0 is now, and a negative number counts
    /// back from now.
    pub end: Option<f64>,
}

/// Options for exporting the metadata of several devices.
#[losant_model(request)]
pub struct DevicesExportPost {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Query that selects the devices to export.
    pub query: Option<AdvancedDeviceQuery>,
    /// File type of the export.
    pub format: Option<ExportFormat>,
}

open_enum! {
    /// File format of exported device metadata.
    pub enum ExportFormat {
        /// Comma-separated values.
        Csv = "csv",
        /// JSON document.
        Json = "json",
    }
}
