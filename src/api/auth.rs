//! `/auth`: signing in.

use crate::{Client, losant_resource, models};

/// The sign-in of devices and users. None of its actions needs a token.
///
/// ```no_run
/// use losant::api::AuthSsoDomainOk;
/// use losant::models::UserCredentials;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// if let AuthSsoDomainOk::Ok(sso) = client.auth().sso_domain("anna@example.com").await? {
///     println!("signs in at {}", sso.sso_request);
/// } else {
///     let credentials = UserCredentials::new("anna@example.com", "…").two_factor_code("123456");
///     let token = client.auth().authenticate_user(credentials).await?.token;
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/auth", parent = Client, errors(400), scopes(none))]
pub trait Auth {
    /// Authenticates a device with an access key.
    ///
    /// Unless the credentials request other scopes, the returned token has the scope `all.Device`.
    #[post("/device", errors(401))]
    fn authenticate_device(
        &self,
        #[body] credentials: models::DeviceCredentials,
    ) -> models::AuthedDevice;

    /// Authenticates a user with an email address and a password.
    ///
    /// Unless the credentials request other scopes, the returned token has the scope `all.User`.
    #[post("/user", errors(401))]
    fn authenticate_user(&self, #[body] credentials: models::UserCredentials)
    -> models::AuthedUser;

    /// Authenticates a user with an access token of GitHub.
    ///
    /// Unless the credentials request other scopes, the returned token has the scope `all.User`.
    #[post("/user/github", errors(401))]
    fn authenticate_user_github(&self, #[body] oauth: models::GithubLogin) -> models::AuthedUser;

    /// Authenticates a user with the response of a SAML identity provider.
    ///
    /// Unless the credentials request other scopes, the returned token has the scope `all.User`.
    #[post("/user/saml", errors(401))]
    fn authenticate_user_saml(&self, #[body] saml: models::SamlResponse) -> models::AuthedUser;

    /// Returns how users of an email domain sign in by single sign-on.
    ///
    /// The response is empty if no single sign-on is configured for the domain.
    #[get("/ssoDomain", ok(200 = models::SsoRequest, 204 = ()))]
    fn sso_domain(
        &self,
        /// Email address of the user who wants to sign in.
        #[query]
        email: String,
    );
}
