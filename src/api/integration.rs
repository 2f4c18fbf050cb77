//! `/applications/{applicationId}/integrations/{integrationId}`,
//! `/applications/{applicationId}/integrations`: the integrations of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A connection of an application to an external service, whose messages can trigger workflows.
///
/// ```no_run
/// use losant::models::IntegrationPatch;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let broker = application.integration("5a3d2c4f7ae143cd83dc4b14");
/// broker.patch(IntegrationPatch::new().topics(["plant/+/temperature"])).await?;
/// println!("{:?}", broker.get().await?.status);
///
/// broker.delete().include_workflows(true).await?;
/// # Ok(()) }
/// ```
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
///
/// ```no_run
/// use losant::models::{IntegrationPost, IntegrationType, WebsocketConfig};
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let feed = WebsocketConfig::new("wss://feed.example.com");
/// let post = IntegrationPost::new("price feed", IntegrationType::Websocket).websocket_config(feed);
/// application.integrations().post(post).await?;
///
/// let mut integrations = application.integrations().get().items();
/// while let Some(integration) = integrations.try_next().await? {
///     println!("{}: {:?}", integration.name, integration.status);
/// }
/// # Ok(()) }
/// ```
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

    /// Creates an integration with the settings of its connection, and returns it.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] integration: models::IntegrationPost) -> models::Integration;
}
