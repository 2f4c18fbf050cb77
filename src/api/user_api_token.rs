//! `/me/tokens/{apiTokenId}`, `/me/tokens`: the API tokens of the signed-in user.

use crate::scopes::{USER_FULL, USER_READ};
use crate::{Client, losant_resource, models};

/// One API token of the signed-in user.
#[losant_resource(path = "/me/tokens/{apiTokenId}", parent = Client, errors(400, 404))]
pub trait UserApiToken {
    /// Revoke the token.
    #[delete(scopes = USER_FULL, deny_oauth)]
    fn delete(&self) -> models::Success;

    /// Read the token.
    #[get(scopes = USER_READ)]
    fn get(&self) -> models::ApiToken;

    /// Change the token.
    #[patch(scopes = USER_FULL, deny_oauth)]
    fn patch(&self, #[body] api_token: models::ApiTokenPatch) -> models::ApiToken;
}

/// The API tokens of the signed-in user.
#[losant_resource(path = "/me/tokens", parent = Client, errors(400))]
pub trait UserApiTokens {
    /// List the tokens.
    #[get(
        scopes = USER_READ,
        sorted(models::UserApiTokensSortField, "name"),
        paged,
        filtered(models::UserApiTokensFilterField)
    )]
    fn get(&self) -> models::ApiTokens;

    /// Create a token. The answer alone holds the token itself: it can't be read again.
    #[post(scopes = USER_FULL, ok(201), deny_oauth)]
    fn post(&self, #[body] api_token: models::ApiTokenPost) -> models::ApiToken;
}
