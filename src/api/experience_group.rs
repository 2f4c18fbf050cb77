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
        include_direct_device_count: Option<bool>,
        /// Count the devices of the group and those below it too.
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
    #[get(scopes = APPLICATION_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the name by default.
        sort_field: Option<models::ExperienceGroupsSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many user groups a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::ExperienceGroupsFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
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
