//! `/applications/{applicationId}/webhooks/{webhookId}`, `/applications/{applicationId}/webhooks`:
//! the webhooks of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// A webhook of an application: a URL that triggers workflows when it is requested.
///
/// ```no_run
/// use losant::models::WebhookPatch;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let webhook = application.webhook("575ed78e7ae143cd83dc4aab");
/// let patch = WebhookPatch::new().basic_auth_username("meter").basic_auth_password("…");
/// webhook.patch(patch).await?;
///
/// // Also deletes the workflows that it triggers.
/// webhook.delete().include_workflows(true).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/webhooks/{webhookId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Webhook {
    /// Deletes the webhook, and on request the workflows that use it.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Whether to also delete the workflows that use the webhook.
        include_workflows: Option<bool>,
    ) -> models::Success;

    /// Returns the webhook, with its security settings and the token of its URL.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Webhook;

    /// Updates the webhook and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] webhook: models::WebhookPatch) -> models::Webhook;
}

/// The webhooks of an application: URLs that trigger workflows.
///
/// ```no_run
/// use losant::models::WebhookPost;
///
/// # async fn f(application: losant::api::Application) -> Result<(), losant::Error> {
/// let webhook = application.webhooks().post(WebhookPost::new("meter").wait_for_reply(true)).await?;
/// println!("https://triggers.losant.com/webhooks/{}", webhook.token.unwrap_or_default());
///
/// let mut webhooks = application.webhooks().get().filter("meter*").items();
/// while let Some(webhook) = webhooks.try_next().await? {
///     println!("{} is enabled: {:?}", webhook.name, webhook.enabled);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/applications/{applicationId}/webhooks",
    parent = Application,
    errors(400, 404)
)]
pub trait Webhooks {
    /// Returns the webhooks of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::WebhooksSortField, "name"),
        paged,
        filtered(models::WebhooksFilterField)
    )]
    fn get(&self) -> models::Webhooks;

    /// Creates a webhook and returns it, with the token of its URL.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] webhook: models::WebhookPost) -> models::Webhook;
}
