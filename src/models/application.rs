//! Applications and their settings.

use jiff::Timestamp;

use crate::models::{
    ArchiveConfig, GlobalValue, NameFilterField, ResourceSummary, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Application, which contains devices, workflows and all other resources of a project.
#[losant_model(response)]
pub struct Application {
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the application last changed.
    pub last_updated: Option<Timestamp>,
    /// Templates that were applied to the application, by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub applied_template_ids: Vec<String>,
    /// Id of the user or organization that owns the application.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: String,
    /// Whether a user or an organization owns the application.
    pub owner_type: Option<ApplicationOwnerType>,
    /// Name of the organization that owns the application.
    #[limits(1..=255)]
    pub organization_name: Option<String>,
    /// Icon color of the organization that owns the application.
    #[limits(..=64)]
    pub organization_icon_color: Option<String>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
    /// Subdomain of `onlosant.com` that serves the experience.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub endpoint_slug: Option<String>,
    /// Earliest issue time of accepted experience user tokens.
    ///
    /// Older tokens are rejected.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether experience endpoints handle cross-origin (CORS) requests by default.
    pub endpoint_default_cors: Option<bool>,
    /// Key/value pairs that the application's workflows can read.
    #[limits(..=100)]
    pub globals: Vec<GlobalValue>,
    /// Lifetime of URLs to blob attribute values, in seconds.
    #[name = "blobUrlTTL"]
    #[limits(3600..=604800)]
    pub blob_url_ttl: Option<f64>,
    /// Number of resources by kind, and their usage.
    pub summary: Option<ResourceSummary>,
    /// First-time setups that users completed or skipped.
    #[limits(..=100)]
    pub ftue_tracking: Vec<FtueTracking>,
    /// Settings for archiving data to cloud storage and the application to a Git repository.
    pub archive_config: Option<ArchiveConfig>,
}

edits! {
    Application => ApplicationPatch: name, description, endpoint_slug, exp_user_token_cutoff, endpoint_default_cors, globals, ftue_tracking, archive_config, blob_url_ttl
}

/// Changes to an application; fields that are not set keep their values.
#[losant_model(patch)]
pub struct ApplicationPatch {
    /// Display name.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
    /// Subdomain of `onlosant.com` that serves the experience.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub endpoint_slug: Option<String>,
    /// Earliest issue time of accepted experience user tokens.
    ///
    /// Older tokens are rejected.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether experience endpoints handle cross-origin (CORS) requests by default.
    pub endpoint_default_cors: Option<bool>,
    /// Key/value pairs that the application's workflows can read.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// First-time setups that users completed or skipped.
    #[limits(..=100)]
    pub ftue_tracking: Option<Vec<FtueTracking>>,
    /// Settings for archiving data to cloud storage and the application to a Git repository.
    ///
    /// `Some(None)` removes them.
    pub archive_config: Option<Option<ArchiveConfig>>,
    /// Lifetime of URLs to blob attribute values, in seconds.
    #[name = "blobUrlTTL"]
    #[limits(3600..=604800)]
    pub blob_url_ttl: Option<f64>,
}

/// Settings of an application to create.
#[losant_model(request)]
pub struct ApplicationPost {
    /// Organization that will own the application.
    ///
    /// Without it, the application goes to the user's sandbox.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: Option<String>,
    /// Template from which the application is created.
    #[pattern(patterns::OBJECT_ID)]
    pub application_template_id: Option<String>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=1024)]
    pub description: Option<String>,
    /// Templates that were applied to the application, by id.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub applied_template_ids: Option<Vec<String>>,
    /// Subdomain of `onlosant.com` that serves the experience.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub endpoint_slug: Option<String>,
    /// Earliest issue time of accepted experience user tokens.
    ///
    /// Older tokens are rejected.
    pub exp_user_token_cutoff: Option<Timestamp>,
    /// Whether experience endpoints handle cross-origin (CORS) requests by default.
    pub endpoint_default_cors: Option<bool>,
    /// Key/value pairs that the application's workflows can read.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Settings for archiving data to cloud storage and the application to a Git repository.
    pub archive_config: Option<ArchiveConfig>,
    /// Lifetime of URLs to blob attribute values, in seconds.
    #[name = "blobUrlTTL"]
    #[limits(3600..=604800)]
    pub blob_url_ttl: Option<f64>,
}

/// A page of applications.
pub type Applications = Page<Application>;

/// State of a first-time setup, such as that of the experience.
#[losant_model(request, response)]
pub struct FtueTracking {
    /// Setup that the entry is about, such as `experience`.
    #[pattern(patterns::KEY)]
    pub name: String,
    /// Version of the setup.
    pub version: f64,
    /// Whether the user completed or skipped the setup.
    pub status: FtueTrackingStatus,
}

open_enum! {
    /// Kind of owner of an application.
    pub enum ApplicationOwnerType {
        /// The application is in the sandbox of a user.
        User = "user",
        /// The application belongs to an organization.
        Organization = "organization",
    }
}

open_enum! {
    /// Outcome of a first-time setup.
    pub enum FtueTrackingStatus {
        /// The user chose not to do the setup.
        Skipped = "skipped",
        /// The user finished the setup.
        Completed = "completed",
    }
}

/// Field that a list of applications can be filtered by.
pub type ApplicationsFilterField = NameFilterField;

open_enum! {
    /// Fields that a list of applications, or of their usage summaries, can be sorted by.
    pub enum ApplicationsSortField {
        /// Display name of the application.
        Name = "name",
        Id = "id",
        CreationDate = "creationDate",
        /// User or organization that owns the application, by id.
        OwnerId = "ownerId",
        /// When the application was last changed.
        LastUpdated = "lastUpdated",
    }
}
