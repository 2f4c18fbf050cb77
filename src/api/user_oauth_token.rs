//! `/me/oauth-tokens/{oauthTokenId}`, `/me/oauth-tokens`: the OAuth tokens of the signed-in user.

use crate::scopes::{USER_FULL, USER_READ};
use crate::{Client, losant_resource, models};

/// One OAuth token of the signed-in user.
#[losant_resource(path = "/me/oauth-tokens/{oauthTokenId}", parent = Client, errors(400, 404))]
pub trait UserOauthToken {
    /// Delete the OAuth token.
    #[delete(scopes = USER_FULL, deny_oauth)]
    fn delete(&self) -> models::Success;

    /// Read the OAuth token.
    #[get(scopes = USER_READ)]
    fn get(&self) -> models::UserOauthToken;

    /// Change the OAuth token.
    #[patch(scopes = USER_FULL, deny_oauth)]
    fn patch(&self, #[body] oauth_token: models::UserOauthTokenPatch) -> models::UserOauthToken;
}

/// The OAuth tokens of the signed-in user.
#[losant_resource(path = "/me/oauth-tokens", parent = Client, errors(400))]
pub trait UserOauthTokens {
    /// List the OAuth tokens.
    #[get(
        scopes = USER_READ,
        sorted(models::UserOauthTokensSortField, "name"),
        paged,
        filtered(models::UserOauthTokensFilterField)
    )]
    fn get(&self) -> models::UserOauthTokens;

    /// Create a token. The answer alone holds the token itself: it can't be read again.
    #[post(scopes = USER_FULL, ok(201), deny_oauth)]
    fn post(&self, #[body] oauth_token: models::UserOauthTokenPost) -> models::UserOauthToken;
}
