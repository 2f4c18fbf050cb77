//! Models of notebooks and their executions.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{
    ApplicationJobLogStatus, ExportFormat, Moment, SourceType, TagFilter, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum, open_union};

open_enum! {
    /// Runtime image that a notebook runs in, which decides its Python libraries.
    pub enum ImageVersion {
        /// First image, the oldest.
        V1 = "v1",
        /// Second image.
        V2 = "v2",
        /// Third image.
        V3 = "v3",
        /// Fourth image, the newest in API 1.31.0.
        V4 = "v4",
    }
}

open_union! {
    /// Data that is written to a file for a notebook to read, by its `inputType`.
    pub enum NotebookInput by "inputType" {
        /// State that devices reported.
        DeviceData(DeviceDataInput) = "deviceData",
        /// Log of when devices connected and disconnected.
        DeviceConnectionHistory(DeviceConnectionHistoryInput) = "deviceConnectionHistory",
        /// Attributes, tags and other properties of devices.
        DeviceMetadata(DeviceMetadataInput) = "deviceMetadata",
        /// Rows of a data table.
        DataTable(DataTableInput) = "dataTable",
        /// Events of the application.
        EventData(EventDataInput) = "eventData",
        /// File that is downloaded from a URL.
        ExternalUrl(ExternalUrlInput) = "externalUrl",
        /// File stored in the application.
        ApplicationFile(ApplicationFileInput) = "applicationFile",
    }
}

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

/// Jupyter notebook that runs in Losant on the data of an application.
#[losant_model(response)]
pub struct Notebook {
    /// Unique identifier; the same as `notebook_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub notebook_id: String,
    /// Application that contains the notebook.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// When the notebook was created.
    pub creation_date: Option<Timestamp>,
    /// When the notebook was last changed.
    pub last_updated: Option<Timestamp>,
    /// Name shown to people.
    #[limits(1..=1024)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// File name of the uploaded Jupyter notebook.
    #[limits(1..=1024)]
    pub jupyter_file_name: Option<String>,
    /// URL to download the uploaded Jupyter notebook from.
    pub jupyter_file_url: Option<String>,
    /// Runtime image that executions use.
    pub image_version: Option<ImageVersion>,
    /// Data that executions can read.
    pub inputs: Vec<NotebookInput>,
    /// Files of executions to keep.
    pub outputs: Vec<NotebookOutput>,
    /// Usage in the current billing period.
    pub stats: Option<NotebookRunStats>,
}

/// Options for exporting the input data of a notebook as a zip file, without running it.
#[losant_model(request)]
pub struct NotebookDataExportOptions {
    /// Email address to notify when the export completes.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Moment that the time ranges of inputs are relative to; now by default.
    pub relative_to: Option<Moment>,
    /// JSON string with the values for templates in inputs and outputs.
    #[limits(..=32767)]
    pub template_context: Option<String>,
    /// URL that receives the result of the export.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

/// Executions of a notebook, newest first.
pub type NotebookExecutionLogs = Vec<NotebookExecutionLog>;

/// Options for running a notebook.
#[losant_model(request)]
pub struct NotebookExecutionOptions {
    /// Moment that the time ranges of inputs are relative to; now by default.
    pub relative_to: Option<Moment>,
    /// JSON string with the values for templates in inputs and outputs.
    ///
    /// The notebook can read it too, from `context.json` in its input directory.
    #[limits(..=32767)]
    pub template_context: Option<String>,
    /// Email address to notify when the execution completes.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that receives the result of the execution.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
}

/// Usage of notebooks within a time range, day by day.
#[losant_model(response)]
pub struct NotebookMinuteCounts {
    /// Start of the time range.
    pub start: Option<Timestamp>,
    /// End of the time range.
    pub end: Option<Timestamp>,
    /// Usage on each day.
    pub counts: Vec<NotebookMinuteCount>,
}

/// Changes to a notebook. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct NotebookPatch {
    /// Name shown to people.
    #[limits(1..=1024)]
    pub name: Option<String>,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Data that executions can read.
    pub inputs: Option<Vec<NotebookInput>>,
    /// Files of executions to keep.
    pub outputs: Option<Vec<NotebookOutput>>,
    /// Runtime image that executions use.
    pub image_version: Option<ImageVersion>,
}

/// Notebook to create. Its Jupyter file is uploaded separately.
#[losant_model(request)]
pub struct NotebookPost {
    /// Name shown to people.
    #[limits(1..=1024)]
    pub name: String,
    /// Free-form explanation for people.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Runtime image that executions use.
    pub image_version: Option<ImageVersion>,
    /// Data that executions can read.
    pub inputs: Option<Vec<NotebookInput>>,
    /// Files of executions to keep.
    pub outputs: Option<Vec<NotebookOutput>>,
}

/// One page of notebooks, with their total number.
pub type Notebooks = Page<Notebook>;

/// Usage of notebooks on one day.
#[losant_model(response)]
pub struct NotebookMinuteCount {
    /// Start of the day.
    pub date: Option<Timestamp>,
    /// Run time on that day, in minutes.
    pub minutes: Option<i64>,
    /// Number of executions that succeeded.
    pub completed: Option<i64>,
    /// Number of executions that were canceled.
    pub canceled: Option<i64>,
    /// Number of executions that failed.
    pub errored: Option<i64>,
    /// Number of executions that exceeded the time limit.
    pub timeout: Option<i64>,
}

/// Usage of a notebook in the current billing period.
#[losant_model(response)]
pub struct NotebookRunStats {
    /// Run time in the billing period, in minutes.
    pub minutes_this_period: Option<f64>,
    /// Number of executions in the billing period.
    pub runs_this_period: Option<i64>,
    /// Number of failed executions in the billing period.
    pub errors_this_period: Option<i64>,
}

/// State that devices reported within a time range.
#[losant_model(request, response)]
pub struct DeviceDataInput {
    /// Name of the file in the input directory, at most 255 characters. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Start of the time range, in milliseconds since the epoch.
    ///
    /// Zero or less is relative to `end`.
    pub start: f64,
    /// End of the time range, in milliseconds since the epoch.
    ///
    /// Zero or less is relative to the moment of the execution.
    pub end: f64,
    /// Tags that select devices. Their keys can be templates.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Devices to include, by id or template.
    #[limits(..=100)]
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Query that selects devices, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// Attributes to include; all if empty.
    #[limits(..=100)]
    #[pattern(patterns::KEY)]
    pub attributes: Option<Vec<String>>,
}

/// Log of when devices connected and disconnected within a time range.
#[losant_model(request, response)]
pub struct DeviceConnectionHistoryInput {
    /// Name of the file in the input directory, at most 255 characters. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Start of the time range, in milliseconds since the epoch.
    ///
    /// Zero or less is relative to `end`.
    pub start: f64,
    /// End of the time range, in milliseconds since the epoch.
    ///
    /// Zero or less is relative to the moment of the execution.
    pub end: f64,
    /// Tags that select devices. Their keys can be templates.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Devices to include, by id or template.
    #[limits(..=100)]
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Query that selects devices, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
}

/// Attributes, tags and other properties of devices.
#[losant_model(request, response)]
pub struct DeviceMetadataInput {
    /// Name of the file in the input directory, at most 255 characters. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Tags that select devices. Their keys can be templates.
    #[limits(..=100)]
    pub device_tags: Option<Vec<TagFilter>>,
    /// Devices to include, by id or template.
    #[limits(..=100)]
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub device_ids: Option<Vec<String>>,
    /// Query that selects devices, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// File format; CSV by default.
    pub format: Option<ExportFormat>,
}

/// Rows of a data table, as an input of a notebook.
#[losant_model(request, response)]
pub struct DataTableInput {
    /// Name of the file in the input directory, at most 255 characters. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Data table to read, by id or template.
    #[pattern(patterns::TEMPLATE, patterns::OBJECT_ID)]
    pub data_table_id: String,
    /// Query that selects rows, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
}

/// Events of the application, as an input of a notebook.
#[losant_model(request, response)]
pub struct EventDataInput {
    /// Name of the file in the input directory, at most 255 characters. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Query that selects events, as a JSON string.
    #[limits(..=8192)]
    pub query_json: Option<String>,
    /// File format; CSV by default.
    pub format: Option<ExportFormat>,
}

/// File that is downloaded for a notebook.
#[losant_model(request, response)]
pub struct ExternalUrlInput {
    /// Name of the file in the input directory, at most 255 characters. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// URL to download the file from.
    #[limits(1..=1024)]
    pub source_url: String,
}

/// File stored in the application, as an input of a notebook.
#[losant_model(request, response)]
pub struct ApplicationFileInput {
    /// Name of the file in the input directory, at most 255 characters. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
    /// Path of the file within the application.
    #[limits(1..=2048)]
    pub file_path: String,
    /// Whether `file_path` refers to a private file.
    pub private: Option<bool>,
}

/// CSV file of a notebook whose rows are inserted into a data table.
#[losant_model(request, response)]
pub struct DataTableOutput {
    /// Name of the file in the output directory, at most 255 characters. Can be a template.
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
    /// Name of the file in the output directory, at most 255 characters. Can be a template.
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
    /// Name within the output directory of the notebook, at most 255 characters. Can be a template.
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
    /// Name of the file in the output directory, at most 255 characters. Can be a template.
    #[pattern(patterns::TEMPLATE, patterns::FILE_NAME)]
    pub file_name: String,
}

/// Record of one execution of a notebook.
#[losant_model(response)]
pub struct NotebookExecutionLog {
    /// Unique identifier; the same as `notebook_execution_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub notebook_execution_id: String,
    /// Notebook that the execution runs.
    #[pattern(patterns::OBJECT_ID)]
    pub notebook_id: String,
    /// Runtime image that the execution uses.
    pub image_version: Option<ImageVersion>,
    /// Application that contains the notebook.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Progress or outcome of the execution.
    pub status: Option<ApplicationJobLogStatus>,
    /// Moment that the time ranges of inputs are relative to.
    pub execution_relative_to: Option<Timestamp>,
    /// Maximum run time, in minutes.
    pub max_allowed_run_minutes: Option<f64>,
    /// Kind of resource that requested the execution.
    pub source_type: Option<SourceType>,
    /// Resource that requested the execution.
    #[pattern(patterns::OBJECT_ID)]
    pub source_id: Option<String>,
    /// When the execution entered the queue.
    pub run_queued_at: Option<Timestamp>,
    /// When the execution left the queue and started running.
    pub run_started_at: Option<Timestamp>,
    /// When all input files were ready.
    pub inputs_completed_at: Option<Timestamp>,
    /// When the code of the notebook finished.
    pub notebook_completed_at: Option<Timestamp>,
    /// When all output files were stored.
    pub outputs_completed_at: Option<Timestamp>,
    /// JSON string with the values for templates in inputs and outputs.
    #[limits(..=32767)]
    pub template_context: Option<String>,
    /// Input files, by file name.
    pub input_info: BTreeMap<String, NotebookFile>,
    /// Output files, by file name.
    pub output_info: BTreeMap<String, NotebookFile>,
    /// Errors that made the execution fail.
    pub execution_errors: Vec<ExecutionError>,
}

/// File that a notebook execution read or wrote.
#[losant_model(response)]
pub struct NotebookFile {
    /// Size of the file, in bytes.
    pub size: Option<i64>,
    /// Address to download the file from.
    pub url: Option<String>,
    /// Media type of the file; only for outputs.
    pub content_type: Option<String>,
}

/// Error of a notebook execution.
#[losant_model(response)]
pub struct ExecutionError {
    /// Short name of the kind of error.
    pub name: Option<String>,
    /// Explanation for people.
    pub message: Option<String>,
}

edits! {
    Notebook => NotebookPatch: name, description, inputs, outputs, image_version
}
