//! `/applications/{applicationId}/experience`: the web experience of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_WRITE, APPLICATION_WRITE_CLI};
use crate::{losant_resource, models};

/// The web experience of an application.
#[losant_resource(
    path = "/applications/{applicationId}/experience",
    parent = Application,
    errors(400, 404)
)]
pub trait Experience {
    /// Start the experience with example content.
    #[patch("/bootstrap", scopes = APPLICATION_WRITE_CLI)]
    fn bootstrap(
        &self,
        #[body] options: models::ExperienceBootstrapOptions,
    ) -> models::ExperienceBootstrapResult;

    /// Delete the experience, or parts of it.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Keep the users.
        keep_users: Option<bool>,
        /// Keep the user groups.
        keep_groups: Option<bool>,
        /// Keep the slugs.
        keep_slugs: Option<bool>,
        /// Keep the domains.
        keep_domains: Option<bool>,
        /// Delete the versions too.
        remove_versions: Option<bool>,
        /// Keep the views.
        keep_views: Option<bool>,
        /// Keep the endpoints.
        keep_endpoints: Option<bool>,
        /// Delete the workflows too.
        remove_workflows: Option<bool>,
    ) -> models::Success;
}
