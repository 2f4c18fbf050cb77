//! `/applications/{applicationId}/integrations/{integrationId}`,
//! `/applications/{applicationId}/integrations`: the integrations of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One integration of an application.
#[losant_resource(
    path = "/applications/{applicationId}/integrations/{integrationId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Integration {
    /// Delete the integration.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Delete the workflows too that it triggers.
        include_workflows: Option<bool>,
    ) -> models::Success;

    /// Read the integration.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Integration;

    /// Change the integration.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] integration: models::IntegrationPatch) -> models::Integration;
}

/// The integrations of an application.
#[losant_resource(
    path = "/applications/{applicationId}/integrations",
    parent = Application,
    errors(400, 404)
)]
pub trait Integrations {
    /// List the integrations.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::IntegrationsSortField, "name"),
        paged,
        filtered(models::IntegrationsFilterField)
    )]
    fn get(&self) -> models::Integrations;

    /// Create an integration.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] integration: models::IntegrationPost) -> models::Integration;
}
