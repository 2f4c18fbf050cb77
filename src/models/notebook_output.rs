//! Files that a notebook writes, and what happens to them.

use crate::models::patterns;
use crate::{losant_model, open_union};

open_union! {
    /// File of a notebook execution to keep, by its `outputType`.
    pub enum NotebookOutput by "outputType" {
        /// CSV file whose rows are inserted into a data table.
        DataTable(DataTableOutput) = "dataTable",
        /// File that is stored in the application.
        File(FileOutput) = "file",
        /// Directory whose files are stored in the application.
        Directory(DirectoryOutput) = "directory",
        /// Generated file of the execution: the executed notebook or a log.
        ExecutionResult(ExecutionResultOutput) = "executionResult",
        /// File that is available at a temporary URL.
        TemporaryUrl(TemporaryUrlOutput) = "temporaryUrl",
    }
}

/// CSV file of a notebook whose rows are inserted into a data table.
#[losant_model(request, response)]
pub struct DataTableOutput {
    /// Name of the file in the output directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Data table to write to, by id or template.
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub data_table_id: String,
    /// Whether columns that the table lacks are added to it.
    pub create_missing_columns: Option<bool>,
    /// Whether existing rows are deleted first.
    pub truncate_existing_table: Option<bool>,
}

/// File of a notebook that is stored in the application.
#[losant_model(request, response)]
pub struct FileOutput {
    /// Name of the file in the output directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Template of the directory to store the file in, such as `/{{notebook.name}}`.
    #[limits(1..=1024)]
    pub destination_directory_template: Option<String>,
    /// Template of the name to store the file under.
    #[limits(1..=1024)]
    pub destination_file_name_template: String,
    /// Whether the file is stored as a private file.
    pub destination_private: Option<bool>,
}

/// Directory of a notebook whose files are stored in the application.
#[losant_model(request, response)]
pub struct DirectoryOutput {
    /// Name within the output directory of the notebook. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub directory_name: String,
    /// Template of the directory to store the files in, such as `/{{notebook.name}}`.
    #[limits(1..=1024)]
    pub destination_directory_template: String,
    /// Whether the files are stored as private files.
    pub destination_private: Option<bool>,
}

/// Generated file of a notebook execution that is stored in the application.
#[losant_model(request, response)]
pub struct ExecutionResultOutput {
    /// File to store: `result.html`, `result.pdf`, `result.ipynb`, `result.error.log` or
    /// `result.log`.
    pub file_name: String,
    /// Template of the directory to store the file in, such as `/{{notebook.name}}`.
    #[limits(1..=1024)]
    pub destination_directory_template: Option<String>,
    /// Template of the name to store the file under.
    #[limits(1..=1024)]
    pub destination_file_name_template: Option<String>,
    /// Whether the file is stored as a private file.
    pub destination_private: Option<bool>,
}

/// File of a notebook that is available at a temporary URL.
#[losant_model(request, response)]
pub struct TemporaryUrlOutput {
    /// Name of the file in the output directory. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
}
