//! Signing in, and the claims of tokens.
//!
//! Every call needs a token, except those that need no scope. Which way to get one depends on the
//! program:
//!
//! | program | way |
//! |---|---|
//! | a script or a service | an API token that was created before: [`access_token`](crate::ClientBuilder::access_token), or [`access_token_from_env`](crate::ClientBuilder::access_token_from_env) |
//! | a device | its access key: [`sign_in`](crate::ClientBuilder::sign_in) with [`DeviceCredentials`] |
//! | a program of a person | email address and password: `sign_in` with [`UserCredentials`] |
//! | a program that has tokens from elsewhere | [`token_provider`](crate::ClientBuilder::token_provider) with a [`TokenProvider`] |
//!
//! A client that signs in does so with its first call, before its token expires, and once after a 401.
//! [`Session`] says how calls share a sign-in, and how failed ones are spaced.
//!
//! ```
//! use losant::models::DeviceCredentials;
//!
//! # fn main() -> Result<(), losant::Error> {
//! let credentials = DeviceCredentials::new("575ecf887ae143cd83dc4aa2").key("…").secret("…");
//! let client = losant::Client::builder().sign_in(credentials).build()?;
//! # Ok(()) }
//! ```
//!
//! [`claims`] reads what is in a token: for whom it is, what it allows, and when it expires.

pub use losant_runtime::{
    AccessToken, Claims, Session, SignIn, TokenFuture, TokenProvider, claims,
};

use crate::models::{DeviceCredentials, UserCredentials};
use crate::{Call, Client, ClientCore, Error, ErrorKind};

/// A device signs in again for each new token.
impl SignIn for DeviceCredentials {
    fn sign_in<'a>(&'a self, client: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(async {
            let client = Client::from(client.clone());
            let authed = client.auth().authenticate_device(self.clone()).await?;
            Ok(authed.token.into())
        })
    }
}

/// A user signs in once, and then refreshes the token.
///
/// If the token does not allow that, the user signs in again. A two-factor code is valid only once, so a
/// session that started with one cannot do so: calls fail with an error that asks for a new code.
impl SignIn for UserCredentials {
    fn sign_in<'a>(&'a self, client: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(async {
            let client = Client::from(client.clone());
            let authed = client.auth().authenticate_user(self.clone()).await?;
            Ok(authed.token.into())
        })
    }

    fn refresh<'a>(
        &'a self,
        client: &'a ClientCore,
        old: &'a AccessToken,
        refused: bool,
    ) -> TokenFuture<'a> {
        Box::pin(async move {
            if !refused {
                let refresh = Client::from(client.clone()).me().refresh_token();
                match refresh.access_token(old.expose()).await {
                    Ok(authed) => return Ok(authed.token.into()),
                    Err(error) if is_refusal(&error) => {}
                    Err(error) => return Err(error),
                }
            }
            if self.two_factor_code.is_some() {
                let message = "the token was rejected, and its two-factor code is valid only once; \
                               sign in again with a new code";
                return Err(Error::sign_in(message));
            }
            self.sign_in(client).await
        })
    }
}

/// Whether the token cannot be used to refresh it.
fn is_refusal(error: &Error) -> bool {
    error.is_unauthorized() || error.is_forbidden() || error.kind() == ErrorKind::Scopes
}
