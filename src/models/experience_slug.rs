//! What Losant takes and gives of experience slugs.

use jiff::Timestamp;

use crate::models::edit::edits;
use crate::{Page, losant_model};

/// An experience slug.
#[losant_model(response)]
pub struct ExperienceSlug {
    /// The id.
    pub id: String,
    /// The id of the experience slug.
    pub experience_slug_id: Option<String>,
    /// The id of its application.
    pub application_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The subdomain, 3 to 63 characters.
    pub slug: Option<String>,
    /// Its version, 1 to 255 characters.
    pub version: Option<String>,
}

/// A change of an experience slug; what is not set stays as it is.
#[losant_model(patch)]
pub struct ExperienceSlugPatch {
    /// Its version, 1 to 255 characters.
    pub version: Option<Option<String>>,
    /// The subdomain, 3 to 63 characters.
    pub slug: Option<String>,
}

/// A new experience slug.
#[losant_model(request)]
pub struct ExperienceSlugPost {
    /// Its version, 1 to 255 characters.
    pub version: Option<Option<String>>,
    /// The subdomain, 3 to 63 characters.
    pub slug: String,
}

/// Experience slugs.
pub type ExperienceSlugs = Page<ExperienceSlug>;

edits! {
    ExperienceSlug => ExperienceSlugPatch: version, slug
}
