//! What Losant takes and gives of notebooks.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{ApplicationJobLogStatus, ExportFormat, Moment, SourceType, Tag, edit::edits};
use crate::{Page, losant_model, open_enum, open_union};

open_enum! {
    /// What the image version of a notebook can be.
    pub enum ImageVersion {
        /// V1.
        V1 = "v1",
        /// V2.
        V2 = "v2",
        /// V3.
        V3 = "v3",
        /// V4.
        V4 = "v4",
    }
}

open_union! {
    /// What a notebook reads, by its `inputType`.
    pub enum NotebookInput by "inputType" {
        /// What devices reported.
        DeviceData(DeviceDataInput) = "deviceData",
        /// When devices were connected.
        DeviceConnectionHistory(DeviceConnectionHistoryInput) = "deviceConnectionHistory",
        /// What is known of devices.
        DeviceMetadata(DeviceMetadataInput) = "deviceMetadata",
        /// The rows of a data table.
        DataTable(DataTableInput) = "dataTable",
        /// Events.
        EventData(EventDataInput) = "eventData",
        /// A file from anywhere.
        ExternalUrl(ExternalUrlInput) = "externalUrl",
        /// A file of the application.
        ApplicationFile(ApplicationFileInput) = "applicationFile",
    }
}

open_union! {
    /// What a notebook writes, by its `outputType`.
    pub enum NotebookOutput by "outputType" {
        /// Rows of a data table.
        DataTable(DataTableOutput) = "dataTable",
        /// A file of the application.
        File(FileOutput) = "file",
        /// All files of a directory.
        Directory(DirectoryOutput) = "directory",
        /// What the run itself leaves: the notebook, or its log.
        ExecutionResult(ExecutionResultOutput) = "executionResult",
        /// A file that can be fetched for a while.
        TemporaryUrl(TemporaryUrlOutput) = "temporaryUrl",
    }
}

/// A notebook.
#[losant_model(response)]
pub struct Notebook {
    /// The id.
    pub id: String,
    /// The id of the notebook.
    pub notebook_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The name, 1 to 1024 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The name of the jupyter file, 1 to 1024 characters.
    pub jupyter_file_name: Option<String>,
    /// The address of the jupyter file.
    pub jupyter_file_url: Option<String>,
    /// The software that runs it.
    pub image_version: Option<ImageVersion>,
    /// What it reads.
    pub inputs: Option<Vec<NotebookInput>>,
    /// What it writes.
    pub outputs: Option<Vec<NotebookOutput>>,
    /// How often it ran.
    pub stats: Option<NotebookRunStats>,
}

/// The options of a notebook data export.
#[losant_model(request)]
pub struct NotebookDataExportOptions {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The moment that times are relative to; now by default.
    pub relative_to: Option<Moment>,
    /// What templates are filled from, as JSON text, at most 32767 characters.
    pub template_context: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// The runs of a notebook.
pub type NotebookExecutionLogs = Vec<NotebookExecutionLog>;

/// The options of a notebook execution.
#[losant_model(request)]
pub struct NotebookExecutionOptions {
    /// The moment that times are relative to; now by default.
    pub relative_to: Option<Moment>,
    /// What templates are filled from, as JSON text, at most 32767 characters.
    pub template_context: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// How many minutes notebooks ran, day by day.
#[losant_model(response)]
pub struct NotebookMinuteCounts {
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<Timestamp>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<Timestamp>,
    /// The counts.
    pub counts: Option<Vec<NotebookMinuteCount>>,
}

/// A change of a notebook; what is not set stays as it is.
#[losant_model(patch)]
pub struct NotebookPatch {
    /// The name, 1 to 1024 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What it reads.
    pub inputs: Option<Vec<NotebookInput>>,
    /// What it writes.
    pub outputs: Option<Vec<NotebookOutput>>,
    /// The software that runs it.
    pub image_version: Option<ImageVersion>,
}

/// A new notebook.
#[losant_model(request)]
pub struct NotebookPost {
    /// The name, 1 to 1024 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The software that runs it.
    pub image_version: Option<ImageVersion>,
    /// What it reads.
    pub inputs: Option<Vec<NotebookInput>>,
    /// What it writes.
    pub outputs: Option<Vec<NotebookOutput>>,
}

/// Notebooks.
pub type Notebooks = Page<Notebook>;

/// The minutes that notebooks ran on one day.
#[losant_model(response)]
pub struct NotebookMinuteCount {
    /// The date.
    pub date: Option<Timestamp>,
    /// How many minutes ran.
    pub minutes: Option<i64>,
    /// How many are done.
    pub completed: Option<i64>,
    /// How many were canceled.
    pub canceled: Option<i64>,
    /// How many failed.
    pub errored: Option<i64>,
    /// How many took too long.
    pub timeout: Option<i64>,
}

/// How often a notebook ran, and for how long.
#[losant_model(response)]
pub struct NotebookRunStats {
    /// How many minutes ran this billing period.
    pub minutes_this_period: Option<f64>,
    /// How often it ran this billing period.
    pub runs_this_period: Option<f64>,
    /// How often it failed this billing period.
    pub errors_this_period: Option<f64>,
}

/// What devices reported, for a notebook.
#[losant_model(response)]
pub struct DeviceDataInput {
    /// The name of the file the notebook finds it under, at most 255 characters.
    pub file_name: String,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: f64,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: f64,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The ids of the devices, at most 100 of them.
    pub device_ids: Option<Vec<String>>,
    /// The query that devices are chosen by, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
    /// The attributes, at most 100 of them; all by default.
    pub attributes: Option<Vec<String>>,
}

/// When devices were connected, for a notebook.
#[losant_model(response)]
pub struct DeviceConnectionHistoryInput {
    /// The name of the file the notebook finds it under, at most 255 characters.
    pub file_name: String,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: f64,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: f64,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The ids of the devices, at most 100 of them.
    pub device_ids: Option<Vec<String>>,
    /// The query that devices are chosen by, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
}

/// What is known of devices, for a notebook.
#[losant_model(response)]
pub struct DeviceMetadataInput {
    /// The name of the file the notebook finds it under, at most 255 characters.
    pub file_name: String,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The ids of the devices, at most 100 of them.
    pub device_ids: Option<Vec<String>>,
    /// The query that devices are chosen by, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
    /// The format of the file; CSV by default.
    pub format: Option<ExportFormat>,
}

/// The rows of a data table, for a notebook.
#[losant_model(response)]
pub struct DataTableInput {
    /// The name of the file the notebook finds it under, at most 255 characters.
    pub file_name: String,
    /// The id of the data table.
    pub data_table_id: String,
    /// The query that rows are chosen by, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
}

/// Events, for a notebook.
#[losant_model(response)]
pub struct EventDataInput {
    /// The name of the file the notebook finds it under, at most 255 characters.
    pub file_name: String,
    /// The query that events are chosen by, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
    /// The format of the file; CSV by default.
    pub format: Option<ExportFormat>,
}

/// A file from anywhere, for a notebook.
#[losant_model(response)]
pub struct ExternalUrlInput {
    /// The name of the file the notebook finds it under, at most 255 characters.
    pub file_name: String,
    /// The address of the source, 1 to 1024 characters.
    pub source_url: String,
}

/// A file of the application, for a notebook.
#[losant_model(response)]
pub struct ApplicationFileInput {
    /// The name of the file the notebook finds it under, at most 255 characters.
    pub file_name: String,
    /// The path of the file, 1 to 2048 characters.
    pub file_path: String,
    /// Whether it is a private file.
    pub private: Option<bool>,
}

/// Rows of a data table, from a notebook.
#[losant_model(response)]
pub struct DataTableOutput {
    /// The name of the file that the notebook writes, at most 255 characters.
    pub file_name: String,
    /// The id of the data table.
    pub data_table_id: String,
    /// Whether missing columns are created.
    pub create_missing_columns: Option<bool>,
    /// Whether the rows that are there are removed.
    pub truncate_existing_table: Option<bool>,
}

/// A file of the application, from a notebook.
#[losant_model(response)]
pub struct FileOutput {
    /// The name of the file that the notebook writes, at most 255 characters.
    pub file_name: String,
    /// The directory it goes to, as a template, 1 to 1024 characters.
    pub destination_directory_template: Option<String>,
    /// The name it gets, as a template, 1 to 1024 characters.
    pub destination_file_name_template: String,
    /// Whether it becomes a private file.
    pub destination_private: Option<bool>,
}

/// All files of a directory, from a notebook.
#[losant_model(response)]
pub struct DirectoryOutput {
    /// The name of the directory that the notebook writes, at most 255 characters.
    pub directory_name: String,
    /// The directory it goes to, as a template, 1 to 1024 characters.
    pub destination_directory_template: String,
    /// Whether it becomes a private file.
    pub destination_private: Option<bool>,
}

/// What the run of a notebook leaves.
#[losant_model(response)]
pub struct ExecutionResultOutput {
    /// Which of it: `result.html`, `result.pdf`, `result.ipynb`, `result.error.log` or `result.log`.
    pub file_name: String,
    /// The directory it goes to, as a template, 1 to 1024 characters.
    pub destination_directory_template: Option<String>,
    /// The name it gets, as a template, 1 to 1024 characters.
    pub destination_file_name_template: Option<String>,
    /// Whether it becomes a private file.
    pub destination_private: Option<bool>,
}

/// A file that can be fetched for a while, from a notebook.
#[losant_model(response)]
pub struct TemporaryUrlOutput {
    /// The name of the file that the notebook writes, at most 255 characters.
    pub file_name: String,
}

/// A notebook execution log.
#[losant_model(response)]
pub struct NotebookExecutionLog {
    /// The id.
    pub id: String,
    /// The id of the notebook execution.
    pub notebook_execution_id: Option<String>,
    /// The id of the notebook.
    pub notebook_id: Option<String>,
    /// The software that runs it.
    pub image_version: Option<ImageVersion>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// How it is.
    pub status: Option<ApplicationJobLogStatus>,
    /// The moment that times were relative to.
    pub execution_relative_to: Option<Timestamp>,
    /// How long it may run, in minutes.
    pub max_allowed_run_minutes: Option<f64>,
    /// What kind of source it is.
    pub source_type: Option<SourceType>,
    /// The id of the source.
    pub source_id: Option<String>,
    /// When the run was queued.
    pub run_queued_at: Option<Timestamp>,
    /// When the run started.
    pub run_started_at: Option<Timestamp>,
    /// When all inputs were there.
    pub inputs_completed_at: Option<Timestamp>,
    /// When the notebook itself was done.
    pub notebook_completed_at: Option<Timestamp>,
    /// When all outputs were stored.
    pub outputs_completed_at: Option<Timestamp>,
    /// What templates are filled from, as JSON text, at most 32767 characters.
    pub template_context: Option<String>,
    /// The files it read.
    pub input_info: Option<BTreeMap<String, NotebookFile>>,
    /// The files it wrote.
    pub output_info: Option<BTreeMap<String, NotebookFile>>,
    /// What failed.
    pub execution_errors: Option<Vec<ExecutionError>>,
}

/// A file that a run of a notebook read or wrote.
#[losant_model(response)]
pub struct NotebookFile {
    /// The size in bytes.
    pub size: Option<f64>,
    /// The address.
    pub url: Option<String>,
    /// The media type.
    pub content_type: Option<String>,
}

/// What failed in a run of a notebook.
#[losant_model(response)]
pub struct ExecutionError {
    /// The name.
    pub name: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
}

edits! {
    Notebook => NotebookPatch: name, description, inputs, outputs, image_version
}
