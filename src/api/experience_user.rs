//! `/applications/{applicationId}/experience/users/{experienceUserId}`,
//! `/applications/{applicationId}/experience/users`: the users of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One user of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/users/{experienceUserId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceUser {
    /// Delete the user.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the user.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ExperienceUser;

    /// Change the user.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] experience_user: models::ExperienceUserPatch)
    -> models::ExperienceUser;
}

/// The users of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/users",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceUsers {
    /// List the users.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ExperienceUsersSortField, "email"),
        paged,
        filtered(models::ExperienceUsersFilterField)
    )]
    fn get(
        &self,
        /// The group that the users must be in; `any` and `none` work too.
        experience_group_id: Option<String>,
        /// Count members of the groups above it too.
        include_ancestor_groups: Option<bool>,
        /// What the users must be.
        #[query(json)]
        query: Option<models::AdvancedExperienceUserQuery>,
    ) -> models::ExperienceUsers;

    /// Create a user.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] experience_user: models::ExperienceUserPost) -> models::ExperienceUser;
}
