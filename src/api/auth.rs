//! `/auth`: signing in.

use crate::{Client, losant_resource, models};

/// Signing in, which needs no token.
#[losant_resource(path = "/auth", parent = Client, errors(400), scopes(none))]
pub trait Auth {
    /// Sign a device in.
    #[post("/device", errors(401))]
    fn authenticate_device(
        &self,
        #[body] credentials: models::DeviceCredentials,
    ) -> models::AuthedDevice;

    /// Sign a user in.
    #[post("/user", errors(401))]
    fn authenticate_user(&self, #[body] credentials: models::UserCredentials)
    -> models::AuthedUser;

    /// Sign a user in by a token of GitHub.
    #[post("/user/github", errors(401))]
    fn authenticate_user_github(&self, #[body] oauth: models::GithubLogin) -> models::AuthedUser;

    /// Sign a user in by an answer of a SAML provider.
    #[post("/user/saml", errors(401))]
    fn authenticate_user_saml(&self, #[body] saml: models::SamlResponse) -> models::AuthedUser;

    /// Ask how users of an email domain sign in; nothing if it has no single sign-on.
    #[get("/ssoDomain", ok(200 = models::SsoRequest, 204 = ()))]
    fn sso_domain(
        &self,
        /// An email address of the domain.
        #[query]
        email: String,
    );
}
