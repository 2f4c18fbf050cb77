//! The documents of experience version.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{CreatorType, ExperienceReply, GlobalValue};
use crate::{Page, losant_model};

/// Experience version.
#[losant_model(response)]
pub struct ExperienceVersion {
    /// The id.
    pub id: String,
    /// The id of the experience version.
    pub experience_version_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// Whether there is endpoint default CORS.
    pub endpoint_default_cors: Option<bool>,
    /// The allowed CORS origins, at most 100 of them.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Its version, 1 to 255 characters.
    pub version: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The not found reply.
    pub not_found_reply: Option<ExperienceReply>,
    /// The unauthorized reply.
    pub unauthorized_reply: Option<ExperienceReply>,
    /// The response headers.
    pub response_headers: Option<BTreeMap<String, String>>,
    /// The attached domains.
    pub attached_domains: Option<Vec<AttachedDomain>>,
    /// The attached slugs.
    pub attached_slugs: Option<Vec<AttachedSlug>>,
}

/// A change of an experience version; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceVersionPatch {
    /// Whether there is endpoint default CORS.
    pub endpoint_default_cors: Option<bool>,
    /// The allowed CORS origins, at most 100 of them.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The not found reply.
    pub not_found_reply: Option<Option<ExperienceReply>>,
    /// The unauthorized reply.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The name of the source version id or, 1 to 255 characters.
    pub source_version_id_or_name: Option<String>,
    /// The response headers.
    pub response_headers: Option<BTreeMap<String, String>>,
}

/// What makes an experience version.
#[losant_model(request)]
pub struct ExperienceVersionPost {
    /// Its version, 1 to 255 characters.
    pub version: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The ids of the domains, at most 1000 of them.
    pub domain_ids: Option<Vec<String>>,
    /// The ids of the slugs, at most 1000 of them.
    pub slug_ids: Option<Vec<String>>,
    /// Whether there is endpoint default CORS.
    pub endpoint_default_cors: Option<bool>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The not found reply.
    pub not_found_reply: Option<Option<ExperienceReply>>,
    /// The unauthorized reply.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
    /// The allowed CORS origins, at most 100 of them.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// The response headers.
    pub response_headers: Option<BTreeMap<String, String>>,
}

/// Experience versions.
pub type ExperienceVersions = Page<ExperienceVersion>;

/// Attached domain.
#[losant_model(response)]
pub struct AttachedDomain {
    /// The name of the domain, 3 to 45 characters.
    pub domain_name: Option<String>,
    /// The id.
    pub id: String,
}

/// Attached slug.
#[losant_model(response)]
pub struct AttachedSlug {
    /// The slug.
    pub slug: Option<String>,
    /// The id.
    pub id: String,
}
