//! `/applications/{applicationId}/experience/views/{experienceViewId}`,
//! `/applications/{applicationId}/experience/views`: the views of an experience.

use crate::api::Experience;
use crate::scopes::{APPLICATION_READ_CLI, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// A layout, page or component of an experience.
///
/// ```no_run
/// use losant::models::ExperienceViewPatch;
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let overview = experience.view("58a3b7e27ae143cd83dc4b0d");
/// let template = "<h1>{{experience.user.firstName}}'s pumps</h1>";
/// overview.patch(ExperienceViewPatch::new().body(template)).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/views/{experienceViewId}",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceView {
    /// Deletes the view from the `develop` version.
    ///
    /// Replies with a deleted page and pages with a deleted layout fail to load. A deleted component is
    /// rendered as nothing.
    #[delete(scopes = APPLICATION_WRITE_CLI)]
    fn delete(&self) -> models::Success;

    /// Returns the view, with the Handlebars template of its body.
    #[get(scopes = APPLICATION_READ_CLI)]
    fn get(
        &self,
        /// Experience version to take the view from.
        #[query(default = "develop")]
        version: Option<String>,
    ) -> models::ExperienceView;

    /// Returns the resources that are linked to the view, such as endpoints and workflows.
    #[get("/linkedResources", scopes = APPLICATION_READ_CLI)]
    fn linked_resources(
        &self,
        /// Experience version to search.
        #[query(default = "develop")]
        version: Option<String>,
        /// Whether to include the details of custom nodes that the workflows use.
        #[query(default = "false")]
        include_custom_nodes: Option<bool>,
    ) -> models::ExperienceLinkedResources;

    /// Updates the view and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE_CLI)]
    fn patch(&self, #[body] experience_view: models::ExperienceViewPatch)
    -> models::ExperienceView;
}

/// The layouts, pages and components of an experience.
///
/// ```no_run
/// use losant::models::{ExperienceViewPost, ViewType};
///
/// # async fn f(experience: losant::api::Experience) -> Result<(), losant::Error> {
/// let layout = ExperienceViewPost::new("main", ViewType::Layout).body("<main>{{page}}</main>");
/// experience.views().post(layout).await?;
///
/// let mut pages = experience.views().get().view_type(ViewType::Page).version("v1.0").items();
/// while let Some(page) = pages.try_next().await? {
///     println!("{} in {:?}", page.name, page.layout_name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience/views",
    parent = Experience,
    errors(400, 404)
)]
pub trait ExperienceViews {
    /// Returns the views of an experience version, in pages.
    #[get(
        scopes = APPLICATION_READ_CLI,
        sorted(models::ExperienceViewsSortField, "name"),
        paged,
        filtered(models::ExperienceViewsFilterField)
    )]
    fn get(
        &self,
        /// Kind of views to return.
        view_type: Option<models::ViewType>,
        /// Experience version to take the views from.
        #[query(default = "develop")]
        version: Option<String>,
    ) -> models::ExperienceViews;

    /// Creates a layout, page or component in the `develop` version and returns it.
    #[post(scopes = APPLICATION_WRITE_CLI, ok(201))]
    fn post(&self, #[body] experience_view: models::ExperienceViewPost) -> models::ExperienceView;
}
