//! `/instances/{instanceId}/tokens/{apiTokenId}`, `/instances/{instanceId}/tokens`: the API tokens
//! of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_FULL, INSTANCE_READ};
use crate::{losant_resource, models};

/// One API token of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/tokens/{apiTokenId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceApiToken {
    /// Delete the API token.
    #[delete(scopes = INSTANCE_FULL)]
    fn delete(&self) -> models::Success;

    /// Read the API token.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::ApiToken;

    /// Change the API token.
    #[patch(scopes = INSTANCE_FULL)]
    fn patch(&self, #[body] api_token: models::ApiTokenPatch) -> models::ApiToken;
}

/// The API tokens of an instance.
#[losant_resource(path = "/instances/{instanceId}/tokens", parent = Instance, errors(400))]
pub trait InstanceApiTokens {
    /// List the API tokens.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceApiTokensSortField, "name"),
        paged,
        filtered(models::InstanceApiTokensFilterField)
    )]
    fn get(&self) -> models::ApiTokens;

    /// Create a token. The answer alone holds the token itself: it can't be read again.
    #[post(scopes = INSTANCE_FULL, ok(201))]
    fn post(&self, #[body] api_token: models::ApiTokenPost) -> models::ApiToken;
}
