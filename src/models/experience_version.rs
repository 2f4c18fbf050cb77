//! What Losant takes and gives of experience versions.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::models::{CreatorType, ExperienceReply, GlobalValue, edit::edits};
use crate::{Page, losant_model};

/// An experience version.
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
    /// Whether endpoints answer with CORS headers by default.
    pub endpoint_default_cors: Option<bool>,
    /// The origins that may call it, at most 100 of them.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Its version, 1 to 255 characters.
    pub version: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The answer where there is no such endpoint.
    pub not_found_reply: Option<ExperienceReply>,
    /// The answer to those who may not call it.
    pub unauthorized_reply: Option<ExperienceReply>,
    /// The headers of every answer.
    pub response_headers: Option<BTreeMap<String, String>>,
    /// The domains that serve it.
    pub attached_domains: Option<Vec<AttachedDomain>>,
    /// The subdomains that serve it.
    pub attached_slugs: Option<Vec<AttachedSlug>>,
}

/// A change of an experience version; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceVersionPatch {
    /// Whether endpoints answer with CORS headers by default.
    pub endpoint_default_cors: Option<bool>,
    /// The origins that may call it, at most 100 of them.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The answer where there is no such endpoint.
    pub not_found_reply: Option<Option<ExperienceReply>>,
    /// The answer to those who may not call it.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The name of the source version id or, 1 to 255 characters.
    pub source_version_id_or_name: Option<String>,
    /// The headers of every answer.
    pub response_headers: Option<BTreeMap<String, String>>,
}

/// A new experience version.
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
    /// Whether endpoints answer with CORS headers by default.
    pub endpoint_default_cors: Option<bool>,
    /// Its global values, at most 100 of them.
    pub globals: Option<Vec<GlobalValue>>,
    /// The answer where there is no such endpoint.
    pub not_found_reply: Option<Option<ExperienceReply>>,
    /// The answer to those who may not call it.
    pub unauthorized_reply: Option<Option<ExperienceReply>>,
    /// The origins that may call it, at most 100 of them.
    pub allowed_cors_origins: Option<Vec<String>>,
    /// The headers of every answer.
    pub response_headers: Option<BTreeMap<String, String>>,
}

/// Experience versions.
pub type ExperienceVersions = Page<ExperienceVersion>;

/// A domain that serves an experience version.
#[losant_model(response)]
pub struct AttachedDomain {
    /// The name of the domain, 3 to 45 characters.
    pub domain_name: Option<String>,
    /// The id.
    pub id: String,
}

/// A slug that serves an experience version.
#[losant_model(response)]
pub struct AttachedSlug {
    /// The subdomain.
    pub slug: Option<String>,
    /// The id.
    pub id: String,
}

edits! {
    ExperienceVersion => ExperienceVersionPatch: endpoint_default_cors, allowed_cors_origins, globals, not_found_reply, unauthorized_reply, description, response_headers
}
