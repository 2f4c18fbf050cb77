//! `/me/tokens/{apiTokenId}`, `/me/tokens`: the API tokens of the signed-in user.

use crate::scopes::{USER_FULL, USER_READ};
use crate::{Client, losant_resource, models};

/// An API token of the signed-in user.
///
/// ```no_run
/// use losant::models::{ApiTokenPatch, ApiTokenStatus};
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let token = client.user_api_token("575ec7417ae143cd83dc4a95");
/// token.patch(ApiTokenPatch::new().status(ApiTokenStatus::Inactive)).await?;
/// token.delete().await?;
/// # Ok(()) }
/// ```
#[losant_resource(path = "/me/tokens/{apiTokenId}", parent = Client, errors(400, 404))]
pub trait UserApiToken {
    /// Revokes the token.
    #[delete(scopes = USER_FULL, deny_oauth)]
    fn delete(&self) -> models::Success;

    /// Returns the token, but not the secret that authorizes requests.
    #[get(scopes = USER_READ)]
    fn get(&self) -> models::ApiToken;

    /// Updates the token and returns it.
    #[patch(scopes = USER_FULL, deny_oauth)]
    fn patch(&self, #[body] api_token: models::ApiTokenPatch) -> models::ApiToken;
}

/// The API tokens of the signed-in user.
///
/// ```no_run
/// use losant::models::ApiTokenPost;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let post = ApiTokenPost::new("nightly export").scope(["applications.get", "data.timeSeriesQuery"]);
/// let secret = client.user_api_tokens().post(post).await?.token;
///
/// let mut tokens = client.user_api_tokens().get().items();
/// while let Some(token) = tokens.try_next().await? {
///     println!("{} allows {:?}", token.name, token.scope);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/me/tokens", parent = Client, errors(400))]
pub trait UserApiTokens {
    /// Returns the API tokens of the user, without their secrets, in pages.
    #[get(
        scopes = USER_READ,
        sorted(models::UserApiTokensSortField, "name"),
        paged,
        filtered(models::UserApiTokensFilterField)
    )]
    fn get(&self) -> models::ApiTokens;

    /// Creates an API token and returns it.
    ///
    /// Only this response contains the secret that authorizes requests.
    #[post(scopes = USER_FULL, ok(201), deny_oauth)]
    fn post(&self, #[body] api_token: models::ApiTokenPost) -> models::ApiToken;
}
