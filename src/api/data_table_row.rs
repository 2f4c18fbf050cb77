//! `/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}`,
//! `/applications/{applicationId}/data-tables/{dataTableId}/rows`: the rows of a data table.

use crate::api::DataTable;
use crate::scopes::{APPLICATION_READ, APPLICATION_READ_CLI, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One row of a data table.
#[losant_resource(
    path = "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}",
    parent = DataTable,
    errors(400, 404)
)]
pub trait DataTableRow {
    /// Delete the row.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the row.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::DataTableRow;

    /// Change the row; columns that are not given stay as they are.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] data_table_row: models::DataTableRowInsertUpdate,
    ) -> models::DataTableRow;
}

/// The rows of a data table.
#[losant_resource(
    path = "/applications/{applicationId}/data-tables/{dataTableId}/rows",
    parent = DataTable,
    errors(400, 404)
)]
pub trait DataTableRows {
    /// Delete the rows that fit a query; all rows without one.
    #[post("/delete", scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// What the rows must be.
        #[body]
        query: Option<models::AdvancedQuery>,
        /// Maximum number of rows to delete.
        #[query(default = "1000")]
        limit: Option<u64>,
    ) -> models::DataTableRowsDelete;

    /// Write the rows to a file, in a job.
    #[post(
        "/export",
        scopes = APPLICATION_READ,
        ok(202),
        throttle(1, concurrent, per(applicationId, dataTableId))
    )]
    fn export(&self, #[body] export_data: models::DataTableRowsExport)
    -> models::JobEnqueuedResult;

    /// List the rows.
    #[get(scopes = APPLICATION_READ_CLI, paged("offset", limit = 1000))]
    fn get(
        &self,
        /// The column to sort by.
        sort_column: Option<String>,
        /// Direction to sort in.
        #[query(default = "asc", before_groups)]
        sort_direction: Option<models::SortDirection>,
        /// The columns to give, separated by commas.
        include_fields: Option<String>,
    ) -> models::DataTableRows;

    /// Adds a row, or several.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] data_table_row: impl Into<models::DataTableRowInsert>,
    ) -> models::DataTableRowPostResult;

    /// Read the rows that fit a query; all rows without one.
    #[post("/query", scopes = APPLICATION_READ, paged("offset", limit = 1000), retry = "safe")]
    fn query(
        &self,
        /// The column to sort by.
        sort_column: Option<String>,
        /// Direction to sort in.
        #[query(default = "asc", before_groups)]
        sort_direction: Option<models::SortDirection>,
        /// The columns to give, separated by commas.
        include_fields: Option<String>,
        /// What the rows must be.
        #[body]
        query: Option<models::AdvancedQuery>,
    ) -> models::DataTableRows;

    /// Delete all rows.
    #[post("/truncate", scopes = APPLICATION_WRITE)]
    fn truncate(&self) -> models::Success;
}
