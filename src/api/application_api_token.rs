//! `/applications/{applicationId}/tokens/{apiTokenId}`, `/applications/{applicationId}/tokens`: the
//! API tokens of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_FULL, APPLICATION_READ};
use crate::{losant_resource, models};

/// One API token of an application.
#[losant_resource(
    path = "/applications/{applicationId}/tokens/{apiTokenId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationApiToken {
    /// Delete the API token.
    #[delete(scopes = APPLICATION_FULL)]
    fn delete(&self) -> models::Success;

    /// Read the API token.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApiToken;

    /// Change the API token.
    #[patch(scopes = APPLICATION_FULL)]
    fn patch(&self, #[body] api_token: models::ApiTokenPatch) -> models::ApiToken;
}

/// The API tokens of an application.
#[losant_resource(path = "/applications/{applicationId}/tokens", parent = Application, errors(400))]
pub trait ApplicationApiTokens {
    /// List the API tokens.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationApiTokensSortField, "name"),
        paged,
        filtered(models::ApplicationApiTokensFilterField)
    )]
    fn get(&self) -> models::ApiTokens;

    /// Create a token. The answer alone holds the token itself: it can't be read again.
    #[post(scopes = APPLICATION_FULL, ok(201))]
    fn post(&self, #[body] api_token: models::ApiTokenPost) -> models::ApiToken;
}
