//! `/applications/{applicationId}/experience/views/{experienceViewId}`,
//! `/applications/{applicationId}/experience/views`: the views of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// One view of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/views/{experienceViewId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceView {
    /// Delete the view.
    #[delete(scopes = APPLICATION_WRITE_CLI)]
    fn delete(&self) -> models::Success;

    /// Read the view.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(
        &self,
        /// The version to read: `develop` by default.
        version: Option<String>,
    ) -> models::ExperienceView;

    /// List what uses the view.
    #[get("/linkedResources", scopes = APPLICATION_READ_CLI)]
    fn linked_resources(
        &self,
        /// The version to read: `develop` by default.
        version: Option<String>,
        /// Give the custom nodes too that are used.
        include_custom_nodes: Option<bool>,
    ) -> models::ExperienceLinkedResources;

    /// Change the view.
    #[patch(scopes = APPLICATION_WRITE_CLI)]
    fn patch(&self, #[body] experience_view: models::ExperienceViewPatch)
    -> models::ExperienceView;
}

/// The views of an experience.
#[losant_resource(
    path = "/applications/{applicationId}/experience/views",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceViews {
    /// List the views.
    #[get(scopes = APPLICATION_READ_CLI, paged)]
    fn get(
        &self,
        /// The field to sort by: the name by default.
        sort_field: Option<models::ExperienceViewsSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many views a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::ExperienceViewsFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
        /// The kind that the views must be of.
        view_type: Option<models::ViewType>,
        /// The version that it must be of: `develop` by default.
        version: Option<String>,
    ) -> models::ExperienceViews;

    /// Create a view.
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(&self, #[body] experience_view: models::ExperienceViewPost) -> models::ExperienceView;
}
