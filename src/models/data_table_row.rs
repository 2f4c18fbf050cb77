//! What Losant takes and gives of data table rows.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{AdvancedQuery, OneOrMany, SortDirection};
use crate::{Page, losant_model};

/// A data table row.
#[losant_model(response)]
pub struct DataTableRow {
    /// The id.
    pub id: String,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was updated.
    pub updated_at: Option<Timestamp>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// A data table row in multiple.
pub type DataTableRowInMultiple = Vec<BTreeMap<String, Value>>;

/// A data table row insert.
pub type DataTableRowInsert = OneOrMany<BTreeMap<String, Value>>;

/// Result of adding rows to a data table: the row, or the number and ids of several rows.
#[losant_model(response)]
pub struct DataTableRowPostResult {
    /// Id of the row. Empty if several rows were added.
    pub id: String,
    /// Date and time when the rows were added.
    pub created_at: Option<Timestamp>,
    /// Date and time of the row's last change.
    pub updated_at: Option<Timestamp>,
    /// Number of rows added, if there are several.
    pub count: Option<f64>,
    /// Ids of the rows, if there are several.
    pub row_ids: Option<Vec<String>>,
    /// Values of the row's columns, by the column's name.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// Result of adding rows to a data table, as versions before 1.31 name it.
pub type DataTableRowInsertResult = DataTableRowPostResult;

/// A data table row insert update.
pub type DataTableRowInsertUpdate = BTreeMap<String, Value>;

/// Data table rows.
pub type DataTableRows = Page<DataTableRow>;

/// A data table rows delete.
#[losant_model(response)]
pub struct DataTableRowsDelete {
    /// How many were removed.
    pub removed: Option<f64>,
}

/// What to export of data table rows, and where to.
#[losant_model(request)]
pub struct DataTableRowsExport {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// Which are meant.
    pub query: Option<AdvancedQuery>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The query options.
    pub query_options: Option<QueryOptions>,
}

/// The options of a query.
#[losant_model(request)]
pub struct QueryOptions {
    /// The direction to sort in.
    pub sort_direction: Option<SortDirection>,
    /// How many at most.
    pub limit: Option<f64>,
    /// The sort column.
    pub sort_column: Option<String>,
    /// How many to pass over.
    pub offset: Option<f64>,
}
