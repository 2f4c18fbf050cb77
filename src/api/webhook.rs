//! `/applications/{applicationId}/webhooks/{webhookId}`, `/applications/{applicationId}/webhooks`:
//! the webhooks of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_READ, APPLICATION_WRITE};
use crate::{losant_resource, models};

/// One webhook of an application.
#[losant_resource(
    path = "/applications/{applicationId}/webhooks/{webhookId}",
    parent = Application,
    errors(400, 404)
)]
pub trait Webhook {
    /// Delete the webhook.
    #[delete(scopes = APPLICATION_WRITE)]
    fn delete(
        &self,
        /// Delete the workflows too that it triggers.
        include_workflows: Option<bool>,
    ) -> models::Success;

    /// Read the webhook.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::Webhook;

    /// Change the webhook.
    #[patch(scopes = APPLICATION_WRITE)]
    fn patch(&self, #[body] webhook: models::WebhookPatch) -> models::Webhook;
}

/// The webhooks of an application.
#[losant_resource(
    path = "/applications/{applicationId}/webhooks",
    parent = Application,
    errors(400, 404)
)]
pub trait Webhooks {
    /// List the webhooks.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::WebhooksSortField, "name"),
        paged,
        filtered(models::WebhooksFilterField)
    )]
    fn get(&self) -> models::Webhooks;

    /// Create a webhook.
    #[post(scopes = APPLICATION_WRITE, ok(201))]
    fn post(&self, #[body] webhook: models::WebhookPost) -> models::Webhook;
}
