//! `/applications/{applicationId}/experience`: the web experience of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_WRITE, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// The experience of an application: its custom web pages and API.
///
/// ```no_run
/// use losant::models::ExperienceBootstrapOptions;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let options = ExperienceBootstrapOptions::new().slug("acme-pumps").create_users(true);
/// let first_user = application.experience().bootstrap(options).await?;
/// println!("sign in at acme-pumps.onlosant.com as {:?}", first_user.email);
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/experience",
    parent = Application,
    errors(400, 404)
)]
pub trait Experience {
    /// Creates a standard set of endpoints and views, and optionally users and groups.
    ///
    /// Returns the credentials of the created user.
    #[patch("/bootstrap", scopes = APPLICATION_WRITE_CLI)]
    fn bootstrap(
        &self,
        #[body] options: models::ExperienceBootstrapOptions,
    ) -> models::ExperienceBootstrapResult;

    /// Deletes the users, groups, slugs, domains, views and endpoints of the experience.
    ///
    /// The parameters exclude some of these, or add versions and workflows. Views, endpoints and
    /// workflows are only deleted from the `develop` version.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Whether to keep the experience users.
        keep_users: Option<bool>,
        /// Whether to keep the experience groups.
        keep_groups: Option<bool>,
        /// Whether to keep the slugs, which are subdomains of the experience.
        keep_slugs: Option<bool>,
        /// Whether to keep the custom domains.
        keep_domains: Option<bool>,
        /// Whether to also delete all versions with their contents, except `develop`.
        remove_versions: Option<bool>,
        /// Whether to keep the views of the `develop` version.
        keep_views: Option<bool>,
        /// Whether to keep the endpoints of the `develop` version.
        keep_endpoints: Option<bool>,
        /// Whether to also delete the experience workflows of the `develop` version.
        remove_workflows: Option<bool>,
    ) -> models::Success;
}
