//! `/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}`,
//! `/applications/{applicationId}/experience/versions`: the versions of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// One version of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/versions/{experienceVersionIdOrName}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceVersion {
    /// Delete the version.
    #[delete(scopes = APPLICATION_WRITE_CLI)]
    fn delete(&self) -> models::Success;

    /// Read the version.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(&self) -> models::ExperienceVersion;

    /// Change the version.
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
    /// List the versions.
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::ExperienceVersionsSortField, "version"),
        paged,
        filtered(models::ExperienceVersionsFilterField)
    )]
    fn get(&self) -> models::ExperienceVersions;

    /// Create a version.
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(
        &self,
        #[body] experience_version: models::ExperienceVersionPost,
    ) -> models::ExperienceVersion;
}
