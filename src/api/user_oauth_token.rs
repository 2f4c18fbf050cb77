//! `/me/oauth-tokens/{oauthTokenId}`, `/me/oauth-tokens`: the OAuth tokens of the signed-in user.

use crate::scopes::{USER_FULL, USER_READ};
use crate::{Client, losant_resource, models};

/// An OAuth token: the access of an OAuth client to the account of the signed-in user.
///
/// ```no_run
/// use losant::models::{ApiTokenStatus, UserOauthTokenPatch};
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let access = client.user_oauth_token("6720f3d17ae143cd83dc4b19");
/// access.patch(UserOauthTokenPatch::new().status(ApiTokenStatus::Inactive)).await?;
/// access.delete().await?;
/// # Ok(()) }
/// ```
#[losant_resource(path = "/me/oauth-tokens/{oauthTokenId}", parent = Client, errors(400, 404))]
pub trait UserOauthToken {
    /// Deletes the OAuth token, which ends the access of its client.
    #[delete(scopes = USER_FULL, deny_oauth)]
    fn delete(&self) -> models::Success;

    /// Returns the client, roles and scopes of the OAuth token, but not the token itself.
    #[get(scopes = USER_READ)]
    fn get(&self) -> models::UserOauthToken;

    /// Updates the OAuth token and returns it. Fields that are not set keep their values.
    #[patch(scopes = USER_FULL, deny_oauth)]
    fn patch(&self, #[body] oauth_token: models::UserOauthTokenPatch) -> models::UserOauthToken;
}

/// The OAuth tokens of the signed-in user.
///
/// ```no_run
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let mut granted = client.user_oauth_tokens().get().items();
/// while let Some(access) = granted.try_next().await? {
///     let app = access.oauth.unwrap_or_default();
///     println!("{:?} may {:?}", app.client_name, access.scope);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/me/oauth-tokens", parent = Client, errors(400))]
pub trait UserOauthTokens {
    /// Returns the OAuth tokens of the user, but not the tokens themselves, in pages.
    #[get(
        scopes = USER_READ,
        sorted(models::UserOauthTokensSortField, "name"),
        paged,
        filtered(models::UserOauthTokensFilterField)
    )]
    fn get(&self) -> models::UserOauthTokens;

    /// Grants an OAuth client access to the user's account.
    ///
    /// Returns a description of the access, but not the token itself.
    #[post(scopes = USER_FULL, ok(201), deny_oauth)]
    fn post(&self, #[body] oauth_token: models::UserOauthTokenPost) -> models::UserOauthToken;
}
