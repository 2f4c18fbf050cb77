//! Data tables: their columns and constraints.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{DataType, NameFilterField, NamedSortField, edit::edits, patterns};
use crate::{Page, losant_model, open_enum};

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

edits! {
    DataTable => DataTablePatch: name, description
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

/// A page of data tables.
pub type DataTables = Page<DataTable>;

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

/// Field that a list of data tables can be filtered by.
pub type DataTablesFilterField = NameFilterField;

/// Fields that a list of data tables can be sorted by.
pub type DataTablesSortField = NamedSortField;
