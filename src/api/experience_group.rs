//! `/applications/{applicationId}/experience/groups/{experienceGroupId}`,
//! `/applications/{applicationId}/experience/groups`: the user groups of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A group of experience users, which can have devices and child groups.
///
/// ```no_run
/// use losant::models::ExperienceGroupPatch;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let north = experience.group("58a3b7e27ae143cd83dc4b0a");
/// north.patch(ExperienceGroupPatch::new().device_tags([("site", "north")])).await?;
///
/// let group = north.get().include_total_device_count(true).await?;
/// println!("{} sees {:?} devices", group.name, group.total_device_count);
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/groups/{experienceGroupId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceGroup {
    /// Deletes the user group, but not its users and endpoints.
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
///
/// ```no_run
/// use losant::models::ExperienceGroupPost;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let company = experience.groups().post(ExperienceGroupPost::new("Acme")).await?;
/// let site = ExperienceGroupPost::new("Acme, north").parent_id(company.id);
/// experience.groups().post(site).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/groups",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceGroups {
    /// Returns the user groups of the experience, in pages.
    ///
    /// ```no_run
    /// use losant::models::AdvancedExperienceGroupQuery;
    ///
    /// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
    /// let below = AdvancedExperienceGroupQuery::new().ancestor_id().eq("58a3b7e27ae143cd83dc4b0a");
    /// let mut groups = experience.groups().get().query(below).items();
    /// while let Some(group) = groups.try_next().await? {
    ///     println!("{}", group.name);
    /// }
    /// # Ok(()) }
    /// ```
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

    /// Creates a user group, optionally as the child of another, and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(
        &self,
        #[body] experience_group: models::ExperienceGroupPost,
    ) -> models::ExperienceGroup;
}
