//! `/applications/{applicationId}/tokens/{apiTokenId}`, `/applications/{applicationId}/tokens`: the
//! API tokens of an application.

use crate::api::Application;
use crate::scopes::{APPLICATION_FULL, APPLICATION_READ};
use crate::{losant_resource, models};

/// An API token of an application, which authorizes requests to its resources.
#[losant_resource(
    path = "/applications/{applicationId}/tokens/{apiTokenId}",
    parent = Application,
    errors(400, 404)
)]
pub trait ApplicationApiToken {
    /// Deletes the API token.
    #[delete(scopes = APPLICATION_FULL)]
    fn delete(&self) -> models::Success;

    /// Returns the API token, but not the secret that authorizes requests.
    #[get(scopes = APPLICATION_READ)]
    fn get(&self) -> models::ApiToken;

    /// Updates the API token and returns it. Fields that are not set keep their values.
    #[patch(scopes = APPLICATION_FULL)]
    fn patch(&self, #[body] api_token: models::ApiTokenPatch) -> models::ApiToken;
}

/// The API tokens of an application.
#[losant_resource(path = "/applications/{applicationId}/tokens", parent = Application, errors(400))]
pub trait ApplicationApiTokens {
    /// Returns the API tokens of the application, in pages.
    #[get(
        scopes = APPLICATION_READ,
        sorted(models::ApplicationApiTokensSortField, "name"),
        paged,
        filtered(models::ApplicationApiTokensFilterField)
    )]
    fn get(&self) -> models::ApiTokens;

    /// Creates an API token for the application.
    ///
    /// Only this response contains the secret that authorizes requests.
    #[post(scopes = APPLICATION_FULL, ok(201))]
    fn post(&self, #[body] api_token: models::ApiTokenPost) -> models::ApiToken;
}
