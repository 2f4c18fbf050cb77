//! `/applications/{applicationId}/data-tables/{dataTableId}`,
//! `/applications/{applicationId}/data-tables`: the data tables of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A data table of an application.
///
/// ```no_run
/// use losant::models::{ColumnConstraint, DataTableColumn, DataType};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let parts = application.data_table("596e6ce831761df4231708f1");
/// let column = DataTableColumn::new("supplier", DataType::String, ColumnConstraint::Optional);
/// let table = parts.add_column(column).await?;
/// println!("{:?}", table.columns);
///
/// parts.remove_column("legacyNumber").await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/data-tables/{dataTableId}",
    parent = Application,
    errors(400, 404)
)]
pub trait DataTable {
    /// Adds a column to the data table and returns the table.
    #[post("/column", scopes = APPLICATION_WRITE)]
    fn add_column(&self, #[body] data_table_column: models::DataTableColumn) -> models::DataTable;

    /// Deletes the data table with all its rows. This cannot be undone.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the name, description and columns of the data table, but not its rows.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::DataTable;

    /// Updates the data table and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] data_table: models::DataTablePatch) -> models::DataTable;

    /// Removes a column from the data table and returns the table. The values cannot be recovered.
    #[delete("/column", scopes = APPLICATION_WRITE)]
    fn remove_column(
        &self,
        /// Name of the column to remove.
        #[query]
        column_name: String,
    ) -> models::DataTable;
}

/// The data tables of an application.
///
/// ```no_run
/// use losant::models::{ColumnConstraint, DataTableColumn, DataTablePost, DataType};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let number = DataTableColumn::new("partNumber", DataType::String, ColumnConstraint::Unique);
/// application.data_tables().post(DataTablePost::new("Parts").columns([number])).await?;
///
/// let mut tables = application.data_tables().get().items();
/// while let Some(table) = tables.try_next().await? {
///     println!("{} {}", table.id, table.name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/data-tables",
    parent = Application,
    errors(400, 404)
)]
pub trait DataTables {
    /// Returns the data tables of the application, in pages.
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::DataTablesSortField, "name"),
        paged,
        filtered(models::DataTablesFilterField)
    )]
    fn get(&self) -> models::DataTables;

    /// Creates a data table in the application and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] data_table: models::DataTablePost) -> models::DataTable;
}
