//! `/applications/{applicationId}/integrations/{integrationId}`,
//! `/applications/{applicationId}/integrations`: the integrations of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A connection of an application to an external service, whose messages can trigger workflows.
#[losant_resource(
    path = "/applications/{applicationId}/integrations/{integrationId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Integration {
    /// Deletes the integration, and on request the workflows that use it.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Whether to also delete the workflows that use the integration.
        include_workflows: Option<bool>,
    ) -> models::Success;

    /// Returns the integration, with its connection settings and status.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Integration;

    /// Updates the integration and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] integration: models::IntegrationPatch) -> models::Integration;
}

/// The connections of an application to external services.
#[losant_resource(
    path = "/applications/{applicationId}/integrations",
    parent = Application,
    errors(400, 404)
)]
pub trait Integrations {
    /// Returns the integrations of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::IntegrationsSortField, "name"),
        paged,
        filtered(models::IntegrationsFilterField)
    )]
    fn get(&self) -> models::Integrations;

    /// Creates an integration and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] integration: models::IntegrationPost) -> models::Integration;
}
