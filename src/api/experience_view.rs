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
        /// Version to read.
        #[query(default = "develop")]
        version: Option<String>,
    ) -> models::ExperienceView;

    /// List what uses the view.
    #[get("/linkedResources", scopes = APPLICATION_READ_CLI)]
    fn linked_resources(
        &self,
        /// Version to read.
        #[query(default = "develop")]
        version: Option<String>,
        /// Give the custom nodes too that are used.
        #[query(default = "false")]
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
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::ExperienceViewsSortField, "name"),
        paged,
        filtered(models::ExperienceViewsFilterField)
    )]
    fn get(
        &self,
        /// The kind that the views must be of.
        view_type: Option<models::ViewType>,
        /// Version to read.
        #[query(default = "develop")]
        version: Option<String>,
    ) -> models::ExperienceViews;

    /// Create a view.
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(&self, #[body] experience_view: models::ExperienceViewPost) -> models::ExperienceView;
}
