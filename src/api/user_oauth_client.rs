//! `/me/oauth-clients/{clientId}`, `/me/oauth-clients`: the private OAuth clients of the signed-in
//! user.

use crate::scopes::{USER_FULL, USER_READ};
use crate::{Client, losant_resource, models};

/// A private OAuth client of the signed-in user.
///
/// ```no_run
/// use losant::models::UserOauthClientPatch;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let app = client.user_oauth_client("6720f3d17ae143cd83dc4b18");
/// let patch = UserOauthClientPatch::new().redirect_uris(["https://example.com/callback"]);
/// println!("{:?}", app.patch(patch).await?.redirect_uris);
/// # Ok(()) }
/// ```
#[losant_resource(path = "/me/oauth-clients/{clientId}", parent = Client, errors(400, 404))]
pub trait UserOauthClient {
    /// Deletes the OAuth client.
    #[delete(scopes = USER_FULL)]
    fn delete(&self) -> models::Success;

    /// Returns the OAuth client, without its secret.
    #[get(scopes = USER_READ)]
    fn get(&self) -> models::UserOauthClient;

    /// Updates the OAuth client and returns it, without its secret.
    ///
    /// Fields that are not set keep their values.
    #[patch(scopes = USER_FULL)]
    fn patch(&self, #[body] oauth_client: models::UserOauthClientPatch) -> models::UserOauthClient;
}

/// The private OAuth clients of the signed-in user.
///
/// ```no_run
/// use losant::models::UserOauthClientPost;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let post = UserOauthClientPost::new("Pump monitor", ["https://example.com/callback"]);
/// let app = client.user_oauth_clients().post(post).await?;
/// println!("{:?}, with a secret: {}", app.client_id, app.client_secret.is_some());
///
/// let mut apps = client.user_oauth_clients().get().items();
/// while let Some(app) = apps.try_next().await? {
///     println!("{:?}", app.client_name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/me/oauth-clients", parent = Client, errors(400))]
pub trait UserOauthClients {
    /// Returns the OAuth clients, without their secrets, in pages.
    #[get(
        scopes = USER_READ,
        sorted(models::UserOauthClientsSortField, "client_name"),
        paged,
        filtered(models::UserOauthClientsFilterField)
    )]
    fn get(&self) -> models::UserOauthClients;

    /// Registers an OAuth client.
    ///
    /// Only this response contains the client's secret, which cannot be read again.
    #[post(scopes = USER_FULL, ok(201))]
    fn post(&self, #[body] oauth_client: models::UserOauthClientPost) -> models::UserOauthClient;
}
