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

/// What came of a data table row insert.
#[losant_model(response)]
pub struct DataTableRowInsertResult {
    /// The id.
    pub id: String,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was updated.
    pub updated_at: Option<Timestamp>,
    /// How many this is.
    pub count: Option<f64>,
    /// The ids of the rows, at most 1000 of them.
    pub row_ids: Option<Vec<String>>,
    /// Everything else, by key.
    #[rest]
    pub rest: BTreeMap<String, Value>,
}

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
