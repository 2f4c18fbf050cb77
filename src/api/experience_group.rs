//! `/applications/{applicationId}/experience/groups/{experienceGroupId}`,
//! `/applications/{applicationId}/experience/groups`: the user groups of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One user group of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/groups/{experienceGroupId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceGroup {
    /// Delete the user group.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Read the user group.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Count the devices of the group too.
        #[query(default = "false")]
        include_direct_device_count: Option<bool>,
        /// Count the devices of the group and those below it too.
        #[query(default = "false")]
        include_total_device_count: Option<bool>,
    ) -> models::ExperienceGroup;

    /// Change the user group.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] experience_group: models::ExperienceGroupPatch,
    ) -> models::ExperienceGroup;
}

/// The user groups of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/groups",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceGroups {
    /// List the user groups.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ExperienceGroupsSortField, "name"),
        paged,
        filtered(models::ExperienceGroupsFilterField)
    )]
    fn get(
        &self,
        /// What the user groups must be.
        #[query(json)]
        query: Option<models::AdvancedExperienceGroupQuery>,
    ) -> models::ExperienceGroups;

    /// Create a user group.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] experience_group: models::ExperienceGroupPost,
    ) -> models::ExperienceGroup;
}
