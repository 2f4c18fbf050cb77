//! `/applications/{applicationId}/experience/slugs/{experienceSlugId}`,
//! `/applications/{applicationId}/experience/slugs`: the slugs of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_READ_CLI, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One slug of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/slugs/{experienceSlugId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceSlug {
    /// Delete the slug.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the slug.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ExperienceSlug;

    /// Change the slug.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] experience_slug: models::ExperienceSlugPatch)
    -> models::ExperienceSlug;
}

/// The slugs of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/slugs",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceSlugs {
    /// List the slugs.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::ExperienceSlugs;

    /// Create a slug.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] experience_slug: models::ExperienceSlugPost) -> models::ExperienceSlug;
}
