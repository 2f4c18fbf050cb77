//! `/applications/{applicationId}/experience/groups/{experienceGroupId}`,
//! `/applications/{applicationId}/experience/groups`: the user groups of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A group of experience users, which can have devices and child groups.
#[losant_resource(
    path = "/applications/{applicationId}/experience/groups/{experienceGroupId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceGroup {
    /// Deletes the user group.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns the user group, and on request the number of its devices.
    #[get(scopes = APPLICATION_READ)]
    fn get(
        &self,
        /// Whether to include the number of devices that belong directly to the group.
        #[query(default = "false")]
        include_direct_device_count: Option<bool>,
        /// Whether to include the number of devices that belong to the group or any of its descendants.
        #[query(default = "false")]
        include_total_device_count: Option<bool>,
    ) -> models::ExperienceGroup;

    /// Updates the user group and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(
        &self,
        #[body] experience_group: models::ExperienceGroupPatch,
    ) -> models::ExperienceGroup;
}

/// The groups of users of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/groups",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceGroups {
    /// Returns the user groups of the experience, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ExperienceGroupsSortField, "name"),
        paged,
        filtered(models::ExperienceGroupsFilterField)
    )]
    fn get(
        &self,
        /// Conditions that the groups must meet. They replace the filter.
        #[query(json)]
        query: Option<models::AdvancedExperienceGroupQuery>,
    ) -> models::ExperienceGroups;

    /// Creates a user group and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] experience_group: models::ExperienceGroupPost,
    ) -> models::ExperienceGroup;
}
