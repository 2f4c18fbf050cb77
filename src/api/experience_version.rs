//! `/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}`,
//! `/applications/{applicationId}/experience/versions`: the versions of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// A version of an experience, identified by its id or its name.
///
/// ```no_run
/// use losant::models::ExperienceVersionPatch;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let staging = experience.version("v2.0-rc1");
/// for slug in staging.get().await?.attached_slugs {
///     println!("served at {:?}.onlosant.com", slug.slug);
/// }
/// let patch = ExperienceVersionPatch::new().allowed_cors_origins(["https://app.example.com"]);
/// staging.patch(patch).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceVersion {
    /// Deletes the version. `develop` cannot be deleted.
    ///
    /// Requests to its domains and slugs fail until these serve another version.
    #[delete(scopes = APPLICATION_WRITE_CLI)]
    fn delete(&self) -> models::Success;

    /// Returns the version, with its settings, domains and slugs.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::ExperienceVersion;

    /// Updates the version and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE_CLI)]
    fn patch(
        &self,
        #[body] experience_version: models::ExperienceVersionPatch,
    ) -> models::ExperienceVersion;
}

/// The versions of an experience.
///
/// ```no_run
/// use losant::models::ExperienceVersionPost;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let release = ExperienceVersionPost::new("v2.0")
///     .description("New overview page")
///     .slug_ids(["58a3b7e27ae143cd83dc4b0b"]);
/// experience.versions().post(release).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/versions",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceVersions {
    /// Returns the versions of the experience, in pages.
    ///
    /// ```no_run
    /// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
    /// let mut versions = experience.versions().get().items();
    /// while let Some(version) = versions.try_next().await? {
    ///     println!("{:?} {:?}", version.version, version.description);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::ExperienceVersionsSortField, "version"),
        paged,
        filtered(models::ExperienceVersionsFilterField)
    )]
    fn get(&self) -> models::ExperienceVersions;

    /// Creates a version of the experience and returns it.
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(
        &self,
        #[body] experience_version: models::ExperienceVersionPost,
    ) -> models::ExperienceVersion;
}
