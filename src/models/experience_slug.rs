//! Subdomains of experiences.

use jiff::Timestamp;

use crate::models::{edit::edits, patterns};
use crate::{Page, losant_model};

/// Subdomain of `onlosant.com` that serves an experience.
#[losant_model(response)]
pub struct ExperienceSlug {
    /// Unique identifier; the same as `experience_slug_id`.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same value as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub experience_slug_id: String,
    /// Application that contains the slug.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the slug was last changed.
    pub last_updated: Option<Timestamp>,
    /// Subdomain of `onlosant.com`.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub slug: Option<String>,
    /// Experience version that the slug serves. Requests fail if there is
    /// none.
    #[limits(1..=255)]
    pub version: Option<String>,
}

edits! {
    ExperienceSlug => ExperienceSlugPatch: version, slug
}

/// Changes to a slug. Fields that are not set keep their values.
#[losant_model(patch)]
pub struct ExperienceSlugPatch {
    /// Experience version that the slug serves. Requests fail if it is null.
    #[limits(1..=255)]
    pub version: Option<Option<String>>,
    /// Subdomain of `onlosant.com`. It must be unique across Losant.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub slug: Option<String>,
}

/// Subdomain of `onlosant.com` to create for an experience.
#[losant_model(request)]
pub struct ExperienceSlugPost {
    /// Experience version that the slug serves. Requests fail if there is
    /// none.
    #[limits(1..=255)]
    pub version: Option<Option<String>>,
    /// Subdomain of `onlosant.com`. It must be unique across Losant.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub slug: String,
}

/// All subdomains of an experience, in a single page.
pub type ExperienceSlugs = Page<ExperienceSlug>;
