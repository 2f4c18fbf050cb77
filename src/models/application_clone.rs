//! Cloning an application.

use crate::losant_model;
use crate::models::{ApplicationOwnerType, patterns};

/// Options for cloning an application.
#[losant_model(request)]
pub struct ApplicationClonePost {
    /// Whether to only check that the clone is possible, without creating it.
    pub dry_run: Option<bool>,
    /// Whether to copy public files.
    pub include_files: Option<bool>,
    /// Whether to copy private files.
    pub include_private_files: Option<bool>,
    /// Whether to copy the rows of data tables.
    pub include_data_table_rows: Option<bool>,
    /// Whether to copy devices.
    pub include_devices: Option<bool>,
    /// Id of the user or organization that will own the clone.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: Option<Option<String>>,
    /// Whether a user or an organization will own the clone.
    pub owner_type: Option<ApplicationOwnerType>,
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
}

/// Result of cloning an application as a dry run.
#[losant_model(response)]
pub struct ApplicationCloneDryRunResult {
    /// Whether the application can be cloned.
    pub success: Option<bool>,
    /// Whether the clone is too large for one request and would run as a job.
    pub requires_job: Option<bool>,
    /// Same as `requires_job`, by the name in Losant's example.
    pub job_required: Option<bool>,
}
