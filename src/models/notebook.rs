//! Notebooks.

use jiff::Timestamp;

use crate::models::{
    Moment, NameFilterField, NotebookInput, NotebookOutput, NotebookRunStats, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

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

edits! {
    Notebook => NotebookPatch: name, description, inputs, outputs, image_version
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

/// A page of notebooks, with their total number.
pub type Notebooks = Page<Notebook>;

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

/// Field that a list of notebooks can be filtered by.
pub type NotebooksFilterField = NameFilterField;

open_enum! {
    /// Fields that a list of notebooks can be sorted by.
    pub enum NotebooksSortField {
        /// Display name of the notebook.
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        /// When the notebook was last changed.
        LastUpdated = "lastUpdated",
        /// When a run of the notebook was last requested.
        LastExecutionRequested = "lastExecutionRequested",
    }
}
