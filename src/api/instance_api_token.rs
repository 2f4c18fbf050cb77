//! `/instances/{instanceId}/tokens/{apiTokenId}`, `/instances/{instanceId}/tokens`: the API tokens
//! of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_FULL, INSTANCE_READ};
use crate::{losant_resource, models};

/// An API token of an instance, which authorizes requests to its resources.
#[losant_resource(
    path = "/instances/{instanceId}/tokens/{apiTokenId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceApiToken {
    /// Revokes the API token by deleting it.
    #[delete(scopes = INSTANCE_FULL)]
    fn delete(&self) -> models::Success;

    /// Returns the API token, but not the secret that authorizes requests.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::ApiToken;

    /// Updates the API token and returns it. Fields that are not set keep their values.
    #[patch(scopes = INSTANCE_FULL)]
    fn patch(&self, #[body] api_token: models::ApiTokenPatch) -> models::ApiToken;
}

/// The API tokens of an instance, which authorize requests to its resources.
#[losant_resource(path = "/instances/{instanceId}/tokens", parent = Instance, errors(400))]
pub trait InstanceApiTokens {
    /// Returns the API tokens of the instance, in pages.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceApiTokensSortField, "name"),
        paged,
        filtered(models::InstanceApiTokensFilterField)
    )]
    fn get(&self) -> models::ApiTokens;

    /// Creates an API token and returns it.
    ///
    /// Only this response contains the secret that authorizes requests.
    #[post(scopes = INSTANCE_FULL, ok(201))]
    fn post(&self, #[body] api_token: models::ApiTokenPost) -> models::ApiToken;
}
