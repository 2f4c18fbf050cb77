//! `/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}`,
//! `/applications/{applicationId}/experience/versions`: the versions of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// A version of an experience, identified by its id or its name.
#[losant_resource(
    path = "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceVersion {
    /// Deletes the version.
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
#[losant_resource(
    path = "/applications/{applicationId}/experience/versions",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceVersions {
    /// Returns the versions of the experience, in pages.
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
