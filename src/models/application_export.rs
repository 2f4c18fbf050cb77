//! Exporting an application as a file or to a repository.

use crate::{losant_model, open_enum};

/// Options for exporting an application.
#[losant_model(request)]
pub struct ApplicationExportPost {
    /// Whether to add public files to the export.
    pub include_files: Option<bool>,
    /// Whether to add private files to the export.
    pub include_private_files: Option<bool>,
    /// Whether to add the rows of data tables to the export.
    pub include_data_table_rows: Option<bool>,
    /// Whether to add devices to the export.
    pub include_devices: Option<bool>,
    /// Address that is notified when the job is done.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL that is called when the job is done.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Whether to run as a job in the background, however small the work.
    pub force_job: Option<bool>,
    /// Destination of the export: a zip file or a Git repository.
    pub export_type: Option<ExportType>,
    /// Service credential for the Git repository, by name.
    #[limits(..=255)]
    pub credential_name: Option<String>,
    /// Place in the Git repository to export to.
    pub repo: Option<ExportRepo>,
}

/// Result of an application export that ran without a job.
#[losant_model(response)]
pub struct ApplicationExportResult {
    /// Download URL of the zip file.
    pub url: Option<String>,
}

/// Options for the application export that is part of an archive.
#[losant_model(request, response)]
pub struct ApplicationExportOptions {
    /// Whether to add public files to the export.
    pub include_files: Option<bool>,
    /// Whether to add private files to the export.
    pub include_private_files: Option<bool>,
    /// Whether to add the rows of data tables to the export.
    pub include_data_table_rows: Option<bool>,
    /// Whether to add devices to the export.
    pub include_devices: Option<bool>,
    /// Destination of the export: a zip file or a Git repository.
    pub export_type: Option<ExportType>,
    /// Service credential for the Git repository, by name.
    #[limits(1..=255)]
    pub credential_name: String,
    /// Place in the Git repository to export to.
    pub repo: Option<ExportRepo>,
}

/// Place in a Git repository for exports and imports.
#[losant_model(request, response)]
pub struct ExportRepo {
    /// Branch to write to or read from.
    #[limits(..=255)]
    pub branch: Option<String>,
    /// Directory in the repository.
    #[limits(..=1024)]
    pub directory: Option<String>,
    /// Message of the commit that an export makes.
    #[limits(..=1024)]
    pub commit_message: Option<String>,
}

open_enum! {
    /// Destination of an application export.
    pub enum ExportType {
        /// A zip file to download.
        Zip = "zip",
        /// A Git repository.
        Repo = "repo",
    }
}
