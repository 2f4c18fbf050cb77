//! Rows of data tables.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{AdvancedQuery, OneOrMany, SortDirection, patterns};
use crate::{Page, losant_model};

/// Values of one row of a data table, with its id and timestamps.
#[losant_model(response)]
pub struct DataTableRow {
    /// Identifier that Losant assigned to the row.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// When the row was inserted.
    pub created_at: Option<Timestamp>,
    /// When the row last changed; equal to `created_at` if it never did.
    pub updated_at: Option<Timestamp>,
    /// Values of the row, by column name.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// A page of rows of a data table.
pub type DataTableRows = Page<DataTableRow>;

/// Several rows to insert, each a map from column name to value.
///
/// No action takes it by itself: it is a form of [`DataTableRowInsert`].
pub type DataTableRowInMultiple = Vec<BTreeMap<String, Value>>;

/// One row to insert, or several, each a map from column name to value.
pub type DataTableRowInsert = OneOrMany<BTreeMap<String, Value>>;

/// Result of inserting rows into a data table: the one row, or the number and ids of several rows.
#[losant_model(response)]
pub struct DataTableRowPostResult {
    /// Id of the row. Empty if several rows were inserted.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// When the rows were inserted.
    pub created_at: Option<Timestamp>,
    /// When the row last changed. Absent if several rows were inserted.
    pub updated_at: Option<Timestamp>,
    /// Number of rows inserted, if there are several.
    pub count: Option<i64>,
    /// Ids of the rows, if there are several.
    #[pattern(patterns::OBJECT_ID)]
    pub row_ids: Vec<String>,
    /// Values of the row, by column name.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

/// Result of inserting rows into a data table.
///
/// No action returns it under this name, which versions of the API before 1.31 have for a
/// [`DataTableRowPostResult`].
pub type DataTableRowInsertResult = DataTableRowPostResult;

/// Values to insert into a row or to change in it, by column name.
pub type DataTableRowInsertUpdate = BTreeMap<String, Value>;

/// Result of deleting rows from a data table.
#[losant_model(response)]
pub struct DataTableRowsDelete {
    /// Number of rows deleted.
    pub removed: Option<i64>,
}

/// Options for exporting the rows of a data table.
#[losant_model(request)]
pub struct DataTableRowsExport {
    /// Email address that receives the result.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Query that selects the rows to export.
    pub query: Option<AdvancedQuery>,
    /// URL that Losant calls with the result.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Order and range of the exported rows.
    pub query_options: Option<QueryOptions>,
}

/// Order and range of the rows that a query selects.
#[losant_model(request)]
pub struct QueryOptions {
    /// Whether the rows are in ascending or descending order.
    pub sort_direction: Option<SortDirection>,
    /// Maximum number of rows.
    pub limit: Option<f64>,
    /// Name of the column that determines the order of the rows.
    pub sort_column: Option<String>,
    /// Number of rows to skip at the start.
    pub offset: Option<f64>,
}
