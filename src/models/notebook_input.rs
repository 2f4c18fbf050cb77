//! Files that Losant prepares before a notebook runs.

use crate::models::{ExportFormat, TagFilter, patterns};
use crate::{losant_model, open_union};

open_union! {
    /// Data that is written to a file for a notebook to read, by its `inputType`.
    pub enum NotebookInput by "inputType" {
        /// State that devices reported.
        DeviceData(DeviceDataInput) = "deviceData",
        /// Log of when devices connected and disconnected.
        DeviceConnectionHistory(DeviceConnectionHistoryInput) = "deviceConnectionHistory",
        /// Attributes, tags and other properties of devices.
        DeviceMetadata(DeviceMetadataInput) = "deviceMetadata",
        /// Rows of a data table.
        DataTable(DataTableInput) = "dataTable",
        /// Events of the application.
        EventData(EventDataInput) = "eventData",
        /// File that is downloaded from a URL.
        ExternalUrl(ExternalUrlInput) = "externalUrl",
        /// File stored in the application.
        ApplicationFile(ApplicationFileInput) = "applicationFile",
    }
}

/// State that devices reported within a time range.
#[losant_model(request, response)]
pub struct DeviceDataInput {
    /// Name of the file in the input directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Start of the time range, in milliseconds since the epoch.
    ///
    /// Zero or less is relative to `end`.
    pub start: f64,
    /// End of the time range, in milliseconds since the epoch.
    ///
    /// Zero or less is relative to the moment of the execution.
    pub end: f64,
    /// Tags that select devices. Their keys can be templates.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Devices to include, by id or template.
    #[limits(..=100)]
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Query that selects devices, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// Attributes to include; all if empty.
    #[limits(..=100)]
    #[pattern(patterns::KEY)]
    pub attributes: Option<Vec<String>>,
}

/// Log of when devices connected and disconnected within a time range.
#[losant_model(request, response)]
pub struct DeviceConnectionHistoryInput {
    /// Name of the file in the input directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Start of the time range, in milliseconds since the epoch.
    ///
    /// Zero or less is relative to `end`.
    pub start: f64,
    /// End of the time range, in milliseconds since the epoch.
    ///
    /// Zero or less is relative to the moment of the execution.
    pub end: f64,
    /// Tags that select devices. Their keys can be templates.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Devices to include, by id or template.
    #[limits(..=100)]
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Query that selects devices, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
}

/// Attributes, tags and other properties of devices.
#[losant_model(request, response)]
pub struct DeviceMetadataInput {
    /// Name of the file in the input directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Tags that select devices. Their keys can be templates.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Devices to include, by id or template.
    #[limits(..=100)]
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Query that selects devices, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// File format; CSV by default.
    pub format: Option<ExportFormat>,
}

/// Rows of a data table, as an input of a notebook.
#[losant_model(request, response)]
pub struct DataTableInput {
    /// Name of the file in the input directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Data table to read, by id or template.
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub data_table_id: String,
    /// Query that selects rows, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
}

/// Events of the application, as an input of a notebook.
#[losant_model(request, response)]
pub struct EventDataInput {
    /// Name of the file in the input directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Query that selects events, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// File format; CSV by default.
    pub format: Option<ExportFormat>,
}

/// File that is downloaded for a notebook.
#[losant_model(request, response)]
pub struct ExternalUrlInput {
    /// Name of the file in the input directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// URL to download the file from.
    #[limits(1..=1024)]
    pub source_url: String,
}

/// File stored in the application, as an input of a notebook.
#[losant_model(request, response)]
pub struct ApplicationFileInput {
    /// Name of the file in the input directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Path of the file within the application.
    #[limits(1..=2048)]
    pub file_path: String,
    /// Whether `file_path` refers to a private file.
    pub private: Option<bool>,
}
