//! `/applications/{applicationId}/data-tables/{dataTableId}`,
//! `/applications/{applicationId}/data-tables`: the data tables of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One data table of an application.
#[losant_resource(
    path = "/applications/{applicationId}/data-tables/{dataTableId}",
    parent = Application,
    errors(400, 404)
)]
pub trait DataTable {
    /// Add a column to the data table.
    #[post("/column", scopes = APPLICATION_WRITE)]
    fn add_column(&self, #[body] data_table_column: models::DataTableColumn) -> models::DataTable;

    /// Delete the data table.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the data table.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::DataTable;

    /// Change the data table.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] data_table: models::DataTablePatch) -> models::DataTable;

    /// Remove a column, and what it holds, from the data table.
    #[delete("/column", scopes = APPLICATION_WRITE)]
    fn remove_column(
        &self,
        /// The column to remove.
        #[query]
        column_name: String,
    ) -> models::DataTable;
}

/// The data tables of an application.
#[losant_resource(
    path = "/applications/{applicationId}/data-tables",
    parent = Application,
    errors(400, 404)
)]
pub trait DataTables {
    /// List the data tables.
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::DataTablesSortField, "name"),
        paged,
        filtered(models::DataTablesFilterField)
    )]
    fn get(&self) -> models::DataTables;

    /// Create a data table.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] data_table: models::DataTablePost) -> models::DataTable;
}
