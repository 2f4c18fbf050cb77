//! What Losant takes and gives of data tables.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{AdvancedQuery, Tag, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the data type of a data table column can be.
    pub enum DataType {
        /// String.
        String = "string",
        /// Number.
        Number = "number",
        /// Boolean.
        Boolean = "boolean",
        /// Gps.
        Gps = "gps",
        /// Blob.
        Blob = "blob",
    }
}

open_enum! {
    /// What the constraint of a data table column can be.
    pub enum ColumnConstraint {
        /// Unique.
        Unique = "unique",
        /// Required.
        Required = "required",
        /// Optional.
        Optional = "optional",
    }
}

/// Which data is exported, and where to.
#[losant_model(response)]
pub struct DataExport {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The ids of the devices, at most 1000 of them.
    pub device_ids: Option<Vec<String>>,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The devices that are meant.
    pub device_query: Option<AdvancedQuery>,
    /// Its attributes, at most 256 of them.
    pub attributes: Option<Vec<String>>,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<f64>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<f64>,
    /// The options.
    pub options: Option<DataExportOptions>,
}

/// A data table.
#[losant_model(response)]
pub struct DataTable {
    /// The id.
    pub id: String,
    /// The id of the data table.
    pub data_table_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Its columns, at most 50 of them.
    pub columns: Option<Vec<DataTableColumn>>,
}

/// A data table column.
#[losant_model(response)]
pub struct DataTableColumn {
    /// The name.
    pub name: String,
    /// What kind of values it has.
    pub data_type: DataType,
    /// What its values have to meet.
    pub constraint: ColumnConstraint,
    /// The value where none is given.
    pub default_value: Option<Value>,
}

/// A change of a data table; what is not set stays as it is.
#[losant_model(patch)]
pub struct DataTablePatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
}

/// A new data table.
#[losant_model(request)]
pub struct DataTablePost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Its columns, at most 50 of them.
    pub columns: Option<Vec<DataTableColumn>>,
}

/// Data tables.
pub type DataTables = Page<DataTable>;

/// The options of a data export.
#[losant_model(response)]
pub struct DataExportOptions {
    /// Whether there is a column with the date.
    pub include_date: Option<bool>,
    /// Whether there is a column with the id.
    #[name = "includeID"]
    pub include_id: Option<bool>,
    /// Whether blobs are written out.
    pub include_blob_data: Option<bool>,
    /// Whether each device has a file of its own.
    pub file_per_device: Option<bool>,
}

edits! {
    DataTable => DataTablePatch: name, description
}
