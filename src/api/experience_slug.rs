//! `/applications/{applicationId}/experience/slugs/{experienceSlugId}`,
//! `/applications/{applicationId}/experience/slugs`: the slugs of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_READ_CLI, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A subdomain of `onlosant.com` that serves a version of an experience.
///
/// ```no_run
/// use losant::models::ExperienceSlugPatch;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let slug = experience.slug("58a3b7e27ae143cd83dc4b0b");
/// let now = slug.patch(ExperienceSlugPatch::new().version("v2.0")).await?;
/// println!("{:?}.onlosant.com serves {:?}", now.slug, now.version);
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/slugs/{experienceSlugId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceSlug {
    /// Deletes the slug. Requests to it are no longer served, with immediate effect.
    ///
    /// The slug that is the id of the application cannot be deleted.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the slug, with the experience version that it serves.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ExperienceSlug;

    /// Updates the slug and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] experience_slug: models::ExperienceSlugPatch)
    -> models::ExperienceSlug;
}

/// The subdomains of `onlosant.com` that serve an experience.
///
/// ```no_run
/// use losant::models::ExperienceSlugPost;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// experience.slugs().post(ExperienceSlugPost::new("acme-staging").version("develop")).await?;
/// for slug in experience.slugs().get().await? {
///     println!("{:?} serves {:?}", slug.slug, slug.version);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/slugs",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceSlugs {
    /// Returns all slugs of the experience.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::ExperienceSlugs;

    /// Adds a slug to the experience and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] experience_slug: models::ExperienceSlugPost) -> models::ExperienceSlug;
}
