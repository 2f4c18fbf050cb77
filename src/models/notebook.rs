//! What Losant takes and gives of notebooks.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{ApplicationJobLogStatus, ExportFormat, Moment, SourceType, Tag, edit::edits};
use crate::{Page, losant_model, open_enum};

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

open_enum! {
    /// What the input type of a notebook can be.
    pub enum InputType {
        /// Device data.
        DeviceData = "deviceData",
        /// Device connection history.
        DeviceConnectionHistory = "deviceConnectionHistory",
        /// Device metadata.
        DeviceMetadata = "deviceMetadata",
        /// Data table.
        DataTable = "dataTable",
        /// Event data.
        EventData = "eventData",
        /// External URL.
        ExternalUrl = "externalUrl",
        /// Application file.
        ApplicationFile = "applicationFile",
    }
}

open_enum! {
    /// What the output type of a notebook can be.
    pub enum OutputType {
        /// Data table.
        DataTable = "dataTable",
        /// File.
        File = "file",
        /// Directory.
        Directory = "directory",
        /// Execution result.
        ExecutionResult = "executionResult",
        /// Temporary URL.
        TemporaryUrl = "temporaryUrl",
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

/// Notebook execution logs.
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

/// Notebook minute counts.
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

/// The notebook minute count of a notebook minute counts.
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

/// A notebook run stats.
#[losant_model(response)]
pub struct NotebookRunStats {
    /// How many minutes ran this billing period.
    pub minutes_this_period: Option<f64>,
    /// How often it ran this billing period.
    pub runs_this_period: Option<f64>,
    /// How often it failed this billing period.
    pub errors_this_period: Option<f64>,
}

/// A notebook input.
#[losant_model(response)]
pub struct NotebookInput {
    /// What kind of input it is.
    pub input_type: InputType,
    /// The name of the file.
    pub file_name: String,
    /// The tags that devices are chosen by, at most 100 of them.
    pub device_tags: Option<Vec<Tag>>,
    /// The ids of the devices, at most 100 of them.
    pub device_ids: Option<Vec<String>>,
    /// The query, as JSON text, at most 8192 characters.
    pub query_json: Option<String>,
    /// Its attributes, at most 100 of them.
    pub attributes: Option<Vec<String>>,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<f64>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<f64>,
    /// The format of the file.
    pub format: Option<ExportFormat>,
    /// The id of the data table.
    pub data_table_id: Option<String>,
    /// The address of the source, 1 to 1024 characters.
    pub source_url: Option<String>,
    /// The path of the file, 1 to 2048 characters.
    pub file_path: Option<String>,
    /// Whether it is a private file.
    pub private: Option<bool>,
}

/// A notebook output.
#[losant_model(response)]
pub struct NotebookOutput {
    /// What kind of output it is.
    pub output_type: OutputType,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The id of the data table.
    pub data_table_id: Option<String>,
    /// Whether missing columns are created.
    pub create_missing_columns: Option<bool>,
    /// Whether the rows that are there are removed.
    pub truncate_existing_table: Option<bool>,
    /// The directory it goes to, as a template, 1 to 1024 characters.
    pub destination_directory_template: Option<String>,
    /// The name it gets, as a template, 1 to 1024 characters.
    pub destination_file_name_template: Option<String>,
    /// Whether it becomes a private file.
    pub destination_private: Option<bool>,
    /// The name of the directory.
    pub directory_name: Option<String>,
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
    /// When it was run queued.
    pub run_queued_at: Option<Timestamp>,
    /// When it was run started.
    pub run_started_at: Option<Timestamp>,
    /// When it was inputs completed.
    pub inputs_completed_at: Option<Timestamp>,
    /// When it was notebook completed.
    pub notebook_completed_at: Option<Timestamp>,
    /// When it was outputs completed.
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

/// The notebook file of a notebook execution logs.
#[losant_model(response)]
pub struct NotebookFile {
    /// The size in bytes.
    pub size: Option<f64>,
    /// The address.
    pub url: Option<String>,
    /// The media type.
    pub content_type: Option<String>,
}

/// The execution error of a notebook execution logs.
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
