//! Versions of experiences.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{
    CreatorType, ExperienceReply, GlobalValue, VersionsFilterField, VersionsSortField, edit::edits,
    patterns,
};
use crate::{Page, losant_model};

/// Version of the endpoints, views and workflows of an experience.
///
/// Only the version `develop` can be edited; the others are snapshots of it.
#[losant_model(response)]
pub struct ExperienceVersion {
    /// Unique identifier; the same as `experience_version_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub experience_version_id: String,
    /// Application that contains the version.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// User, API token or workflow that created the version.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Kind of resource that `created_by_id` refers to.
    pub created_by_type: Option<CreatorType>,
    /// When the version was last changed.
    pub last_updated: Option<Timestamp>,
    /// User, API token or workflow that made the last change.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Kind of resource that `last_updated_by_id` refers to.
    pub last_updated_by_type: Option<CreatorType>,
    /// Whether Losant handles CORS for endpoints that do not do so themselves.
    pub endpoint_default_cors: Option<bool>,
    /// Origins that cross-origin requests are accepted from.
    ///
    /// Only used with `endpoint_default_cors`.
    #[limits(..=100, each(8..=270))]
    pub allowed_cors_origins: Vec<String>,
    /// Name; `develop` for the editable version.
    #[limits(1..=255)]
    pub version: Option<String>,
    /// Notes about the version.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Values that workflows and views of the version can read as `globals`.
    #[limits(..=100)]
    pub globals: Vec<GlobalValue>,
    /// Reply to requests that match no endpoint.
    pub not_found_reply: Option<ExperienceReply>,
    /// Reply to requests without access, for endpoints that do not define their own.
    pub unauthorized_reply: Option<ExperienceReply>,
    /// HTTP headers to add to responses, by name.
    #[limits(..=10, each(1..=1024))]
    #[pattern(keys(patterns::LINE))]
    pub response_headers: BTreeMap<String, String>,
    /// Custom domains that serve the version.
    pub attached_domains: Vec<AttachedDomain>,
    /// Subdomains of `onlosant.com` that serve the version.
    pub attached_slugs: Vec<AttachedSlug>,
}

edits! {
    ExperienceVersion => ExperienceVersionPatch: endpoint_default_cors, allowed_cors_origins, globals, not_found_reply, unauthorized_reply, description, response_headers
}

/// Changes to an experience version. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct ExperienceVersionPatch {
    /// Whether Losant handles CORS for endpoints that do not do so themselves.
    pub endpoint_default_cors: Option<bool>,
    /// Origins that cross-origin requests are accepted from.
    ///
    /// Only used with `endpoint_default_cors`.
    #[limits(..=100, each(8..=270))]
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Values that workflows and views of the version can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Reply to requests that match no endpoint. Null removes it.
    pub not_found_reply: Option<Option<ExperienceReply>>,
    /// Reply to requests without access, for endpoints that do not define their own. Null removes
    /// it.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
    /// Notes about the version.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Id or name of the version to copy the contents from.
    #[limits(1..=255)]
    pub source_version_id_or_name: Option<String>,
    /// HTTP headers to add to responses, by name.
    #[limits(..=10, each(1..=1024))]
    #[pattern(keys(patterns::LINE))]
    pub response_headers: Option<BTreeMap<String, String>>,
}

/// Experience version to create, as a snapshot of the develop version.
#[losant_model(request)]
pub struct ExperienceVersionPost {
    /// Name, unique within the application.
    #[limits(1..=255)]
    pub version: String,
    /// Notes about the version.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Custom domains to point to the new version.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub domain_ids: Option<Vec<String>>,
    /// Slugs to point to the new version.
    #[limits(..=1000)]
    #[pattern(patterns::OBJECT_ID)]
    pub slug_ids: Option<Vec<String>>,
    /// Whether Losant handles CORS for endpoints that do not do so themselves.
    pub endpoint_default_cors: Option<bool>,
    /// Values that workflows and views of the version can read as `globals`.
    #[limits(..=100)]
    pub globals: Option<Vec<GlobalValue>>,
    /// Reply to requests that match no endpoint.
    pub not_found_reply: Option<Option<ExperienceReply>>,
    /// Reply to requests without access, for endpoints that do not define their own.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
    /// Origins that cross-origin requests are accepted from.
    ///
    /// Only used with `endpoint_default_cors`.
    #[limits(..=100, each(8..=270))]
    pub allowed_cors_origins: Option<Vec<String>>,
    /// HTTP headers to add to responses, by name.
    #[limits(..=10, each(1..=1024))]
    #[pattern(keys(patterns::LINE))]
    pub response_headers: Option<BTreeMap<String, String>>,
}

/// A page of experience versions, with their total number.
pub type ExperienceVersions = Page<ExperienceVersion>;

/// Custom domain that serves an experience version.
#[losant_model(response)]
pub struct AttachedDomain {
    /// Host name, such as `portal.example.com`.
    #[limits(3..=45)]
    pub domain_name: Option<String>,
    /// Unique identifier of the domain.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
}

/// Subdomain of `onlosant.com` that serves an experience version.
#[losant_model(response)]
pub struct AttachedSlug {
    /// Subdomain, without `.onlosant.com`.
    pub slug: Option<String>,
    /// Unique identifier of the slug.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
}

/// Field that a list of experience versions can be filtered by.
pub type ExperienceVersionsFilterField = VersionsFilterField;

/// Fields that a list of experience versions can be sorted by.
pub type ExperienceVersionsSortField = VersionsSortField;
