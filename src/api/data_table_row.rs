//! `/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}`,
//! `/applications/{applicationId}/data-tables/{dataTableId}/rows`: the rows of a data table.

use crate::api::DataTable;
use crate::scopes::{APPLICATION_READ, APPLICATION_READ_CLI, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A row of a data table.
///
/// ```no_run
/// use losant::serde_json::json;
/// use std::collections::BTreeMap;
///
/// # async fn f(table: losant::api::DataTable) -> Result<(), losant::Error> {
/// let row = table.row("59ad9d6f31761df4231708f4");
/// let stock = row.get().await?.rest["stock"].as_i64().unwrap_or_default();
/// row.patch(BTreeMap::from([("stock".to_owned(), json!(stock - 1))])).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/data-tables/{dataTableId}/rows/{rowId}",
    parent = DataTable,
    errors(400, 404)
)]
pub trait DataTableRow {
    /// Deletes the row.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the values of the row, by column name.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::DataTableRow;

    /// Updates the row and returns it. Columns that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] data_table_row: models::DataTableRowInsertUpdate,
    ) -> models::DataTableRow;
}

/// The rows of a data table.
///
/// ```no_run
/// use losant::serde_json::json;
/// use std::collections::BTreeMap;
///
/// # async fn f(table: losant::api::DataTable) -> Result<(), losant::Error> {
/// let part = |number: &str, stock: u32| {
///     BTreeMap::from([("partNumber".to_owned(), json!(number)), ("stock".to_owned(), json!(stock))])
/// };
/// table.rows().post([part("P-100", 12), part("P-200", 3)]).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/data-tables/{dataTableId}/rows",
    parent = DataTable,
    errors(400, 404)
)]
pub trait DataTableRows {
    /// Deletes rows that match a query and returns how many. Without a query, every row matches.
    #[post("/delete", scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Conditions that the rows must meet.
        #[body]
        query: Option<models::AdvancedQuery>,
        /// Maximum number of rows to delete.
        #[query(default = "1000")]
        limit: Option<u64>,
    ) -> models::DataTableRowsDelete;

    /// Exports rows of the data table to a file, in a background job.
    #[post(
        "/export",
        scopes = APPLICATION_READ,
        ok(202),
        throttle(1, concurrent, per(applicationId, dataTableId))
    )]
    fn export(&self, #[body] export_data: models::DataTableRowsExport)
    -> models::JobEnqueuedResult;

    /// Returns the rows of the data table, in pages.
    ///
    /// ```no_run
    /// # async fn f(table: losant::api::DataTable) -> Result<(), losant::Error> {
    /// let call = table.rows().get().sort_column("stock").include_fields("partNumber,stock");
    /// let mut rows = call.items();
    /// while let Some(row) = rows.try_next().await? {
    ///     println!("{} of {}", row.rest["stock"], row.rest["partNumber"]);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(scopes = APPLICATION_READ_CLI, paged("offset", limit = 1000))]
    fn get(
        &self,
        /// Name of the column to sort the rows by.
        sort_column: Option<String>,
        /// Direction in which to sort the rows by `sort_column`.
        #[query(default = "asc", before_groups)]
        sort_direction: Option<models::SortDirection>,
        /// Comma-separated names of the columns to return, such as `id,createdAt`.
        ///
        /// Without it, all of them.
        include_fields: Option<String>,
    ) -> models::DataTableRows;

    /// Inserts one row or several into the data table.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] data_table_row: impl Into<models::DataTableRowInsert>,
    ) -> models::DataTableRowPostResult;

    /// Returns the rows that match a query, in pages. Without a query, every row matches.
    ///
    /// ```no_run
    /// use losant::models::AdvancedQuery;
    ///
    /// # async fn f(table: losant::api::DataTable) -> Result<(), losant::Error> {
    /// let scarce = AdvancedQuery::new().field("stock").lt(5);
    /// let mut rows = table.rows().query().query(scarce).sort_column("stock").items();
    /// while let Some(row) = rows.try_next().await? {
    ///     println!("{} {:?}", row.id, row.rest);
    /// }
    /// # Ok(()) }
    /// ```
    #[post("/query", scopes = APPLICATION_READ, paged("offset", limit = 1000), retry = "safe")]
    fn query(
        &self,
        /// Name of the column to sort the rows by.
        sort_column: Option<String>,
        /// Direction in which to sort the rows by `sort_column`.
        #[query(default = "asc", before_groups)]
        sort_direction: Option<models::SortDirection>,
        /// Comma-separated names of the columns to return, such as `id,createdAt`.
        ///
        /// Without it, all of them.
        include_fields: Option<String>,
        /// Conditions that the rows must meet.
        #[body]
        query: Option<models::AdvancedQuery>,
    ) -> models::DataTableRows;

    /// Deletes all rows of the data table, without firing the data table triggers of workflows.
    #[post("/truncate", scopes = APPLICATION_WRITE)]
    fn truncate(&self) -> models::Success;
}
