//! The documents of notebook.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{ApplicationJobLogStatus, ExportFormat, Moment, SourceType, Tag};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `imageVersion` in a notebook.
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
    /// The values of `inputType` in a notebook.
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
    /// The values of `outputType` in a notebook.
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

/// Notebook.
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
    /// The image version.
    pub image_version: Option<ImageVersion>,
    /// The inputs.
    pub inputs: Option<Vec<NotebookInput>>,
    /// The outputs.
    pub outputs: Option<Vec<NotebookOutput>>,
    /// The stats.
    pub stats: Option<NotebookRunStats>,
}

/// Notebook data export options.
#[losant_model(request)]
pub struct NotebookDataExportOptions {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The relative to.
    pub relative_to: Option<Moment>,
    /// The template context, at most 32767 characters.
    pub template_context: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
}

/// Notebook execution logs.
pub type NotebookExecutionLogs = Vec<NotebookExecutionLog>;

/// Notebook execution options.
#[losant_model(request)]
pub struct NotebookExecutionOptions {
    /// The relative to.
    pub relative_to: Option<Moment>,
    /// The template context, at most 32767 characters.
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
    /// The inputs.
    pub inputs: Option<Vec<NotebookInput>>,
    /// The outputs.
    pub outputs: Option<Vec<NotebookOutput>>,
    /// The image version.
    pub image_version: Option<ImageVersion>,
}

/// What makes a notebook.
#[losant_model(request)]
pub struct NotebookPost {
    /// The name, 1 to 1024 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The image version.
    pub image_version: Option<ImageVersion>,
    /// The inputs.
    pub inputs: Option<Vec<NotebookInput>>,
    /// The outputs.
    pub outputs: Option<Vec<NotebookOutput>>,
}

/// Notebooks.
pub type Notebooks = Page<Notebook>;

/// Notebook minute count.
#[losant_model(response)]
pub struct NotebookMinuteCount {
    /// The date.
    pub date: Option<Timestamp>,
    /// The minutes.
    pub minutes: Option<i64>,
    /// The completed.
    pub completed: Option<i64>,
    /// The canceled.
    pub canceled: Option<i64>,
    /// The errored.
    pub errored: Option<i64>,
    /// The timeout.
    pub timeout: Option<i64>,
}

/// Notebook run stats.
#[losant_model(response)]
pub struct NotebookRunStats {
    /// The minutes this period.
    pub minutes_this_period: Option<f64>,
    /// The runs this period.
    pub runs_this_period: Option<f64>,
    /// The errors this period.
    pub errors_this_period: Option<f64>,
}

/// Notebook input.
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
    /// The query JSON, at most 8192 characters.
    pub query_json: Option<String>,
    /// Its attributes, at most 100 of them.
    pub attributes: Option<Vec<String>>,
    /// Where the time range starts, in ms since the epoch; 0 or less counts from the end.
    pub start: Option<f64>,
    /// Where the time range ends, in ms since the epoch; 0 is now, less counts from now.
    pub end: Option<f64>,
    /// The format.
    pub format: Option<ExportFormat>,
    /// The id of the data table.
    pub data_table_id: Option<String>,
    /// The address of the source, 1 to 1024 characters.
    pub source_url: Option<String>,
    /// The file path, 1 to 2048 characters.
    pub file_path: Option<String>,
    /// Whether private holds.
    pub private: Option<bool>,
}

/// Notebook output.
#[losant_model(response)]
pub struct NotebookOutput {
    /// What kind of output it is.
    pub output_type: OutputType,
    /// The name of the file.
    pub file_name: Option<String>,
    /// The id of the data table.
    pub data_table_id: Option<String>,
    /// Whether there is create missing columns.
    pub create_missing_columns: Option<bool>,
    /// Whether there is truncate existing table.
    pub truncate_existing_table: Option<bool>,
    /// The destination directory template, 1 to 1024 characters.
    pub destination_directory_template: Option<String>,
    /// The destination file name template, 1 to 1024 characters.
    pub destination_file_name_template: Option<String>,
    /// Whether there is destination private.
    pub destination_private: Option<bool>,
    /// The name of the directory.
    pub directory_name: Option<String>,
}

/// Notebook execution log.
#[losant_model(response)]
pub struct NotebookExecutionLog {
    /// The id.
    pub id: String,
    /// The id of the notebook execution.
    pub notebook_execution_id: Option<String>,
    /// The id of the notebook.
    pub notebook_id: Option<String>,
    /// The image version.
    pub image_version: Option<ImageVersion>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// How it is.
    pub status: Option<ApplicationJobLogStatus>,
    /// The execution relative to.
    pub execution_relative_to: Option<Timestamp>,
    /// The max allowed run minutes.
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
    /// The template context, at most 32767 characters.
    pub template_context: Option<String>,
    /// The input info.
    pub input_info: Option<BTreeMap<String, NotebookFile>>,
    /// The output info.
    pub output_info: Option<BTreeMap<String, NotebookFile>>,
    /// The execution errors.
    pub execution_errors: Option<Vec<ExecutionError>>,
}

/// Notebook file.
#[losant_model(response)]
pub struct NotebookFile {
    /// The size in bytes.
    pub size: Option<f64>,
    /// The address.
    pub url: Option<String>,
    /// The media type.
    pub content_type: Option<String>,
}

/// Execution error.
#[losant_model(response)]
pub struct ExecutionError {
    /// The name.
    pub name: Option<String>,
    /// What happened, in words.
    pub message: Option<String>,
}
