//! Data tables: their columns and constraints. Also the options of data exports.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{AdvancedQuery, TagFilter, edit::edits, patterns};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// Type of the values of a device attribute or a data table column.
    pub enum DataType {
        /// Sequence of characters.
        String = "string",
        /// Integer or floating-point number.
        Number = "number",
        /// `true` or `false`.
        Boolean = "boolean",
        /// Geographic coordinates. Not available for columns.
        Gps = "gps",
        /// Base64-encoded binary data. Not available for columns.
        Blob = "blob",
    }
}

open_enum! {
    /// Rule that the values of a data table column must follow.
    pub enum ColumnConstraint {
        /// Each row must have a different value.
        Unique = "unique",
        /// Each row must have a value other than null.
        Required = "required",
        /// Rows may omit the value or set it to null.
        Optional = "optional",
    }
}

/// Options for exporting the reported data of several devices.
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
    pub device_query: Option<AdvancedQuery>,
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

/// Table of rows in an application, with typed columns.
#[losant_model(response)]
pub struct DataTable {
    /// Identifier that Losant assigned to the table.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub data_table_id: String,
    /// Id of the application that contains the table.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the table was created.
    pub creation_date: Option<Timestamp>,
    /// When the definition of the table last changed.
    pub last_updated: Option<Timestamp>,
    /// Display name of the table.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes about the table.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Definitions of the columns.
    ///
    /// The columns `id`, `createdAt` and `updatedAt` exist in every table and are not listed.
    #[limits(..=50)]
    pub columns: Vec<DataTableColumn>,
}

/// Definition of one column of a data table.
#[losant_model(request, response)]
pub struct DataTableColumn {
    /// Name of the column, unique within the table.
    #[pattern(patterns::KEY)]
    pub name: String,
    /// Type of the values in the column.
    pub data_type: DataType,
    /// Rule that the values in the column must follow.
    pub constraint: ColumnConstraint,
    /// Value for new rows that omit the column. Only for optional columns.
    pub default_value: Option<Value>,
}

/// Changes to the name or description of a data table; unset fields keep their value.
#[losant_model(patch)]
pub struct DataTablePatch {
    /// Display name of the table.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form notes about the table.
    #[limits(..=32767)]
    pub description: Option<String>,
}

/// Definition of a data table to create.
#[losant_model(request)]
pub struct DataTablePost {
    /// Display name of the table.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes about the table.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Definitions of the columns.
    ///
    /// The columns `id`, `createdAt` and `updatedAt` exist in every table and are not listed.
    #[limits(..=50)]
    pub columns: Option<Vec<DataTableColumn>>,
}

/// Page of data tables.
pub type DataTables = Page<DataTable>;

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

edits! {
    DataTable => DataTablePatch: name, description
}
