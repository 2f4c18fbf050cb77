//! Access tokens, where they come from, and ways to sign in.

pub(crate) mod claims;
pub(crate) mod session;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use secrecy::{ExposeSecret, SecretString};

use crate::client::ClientCore;
use crate::error::Error;

/// An access token. Neither `Debug` nor errors print it.
#[derive(Clone)]
pub struct AccessToken(SecretString);

impl AccessToken {
    /// The token as a string.
    #[must_use]
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl<T: Into<String>> From<T> for AccessToken {
    fn from(token: T) -> Self {
        Self(token.into().into())
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccessToken(…)")
    }
}

/// The future that a [`TokenProvider`] returns.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<AccessToken, Error>> + Send + 'a>>;

/// A source of access tokens. The client requests one before every attempt of a call.
///
/// `String` implements it as a fixed token, and [`Session`](crate::Session) signs in. Implement it to
/// read a token from elsewhere:
///
/// ```
/// use losant::auth::{AccessToken, TokenFuture, TokenProvider};
///
/// struct Vault;
///
/// impl TokenProvider for Vault {
///     fn token<'a>(&'a self, _: &'a losant::ClientCore) -> TokenFuture<'a> {
///         Box::pin(async { Ok(AccessToken::from("…")) })
///     }
/// }
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    /// Returns a token for the next attempt. `client` is the client that requests it, but sends no
    /// token itself, so that it can be used to sign in.
    fn token<'a>(&'a self, client: &'a ClientCore) -> TokenFuture<'a>;

    /// Returns a token to replace one that Losant refused (401). The call is sent again with it.
    ///
    /// If this fails, the call fails with its error. If there is no other token (`None`, the default),
    /// the call fails with the 401.
    fn replace<'a>(
        &'a self,
        client: &'a ClientCore,
        refused: &'a AccessToken,
    ) -> Option<TokenFuture<'a>> {
        let _ = (client, refused);
        None
    }
}

impl TokenProvider for String {
    fn token<'a>(&'a self, _: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(async { Ok(AccessToken::from(self.as_str())) })
    }
}

/// A way to sign in and to refresh the token, for a [`Session`](crate::Session).
///
/// An error delays the next sign-in of the session. It counts as a refusal of the credentials if it is
/// [`Error::sign_in`], cannot be sent, or has a status that will not change, such as 401 or 403.
pub trait SignIn: Send + Sync + 'static {
    /// Signs in and returns a token.
    fn sign_in<'a>(&'a self, client: &'a ClientCore) -> TokenFuture<'a>;

    /// Returns a token to replace one that is about to expire or was refused.
    ///
    /// By default it signs in again.
    fn refresh<'a>(
        &'a self,
        client: &'a ClientCore,
        old: &'a AccessToken,
        refused: bool,
    ) -> TokenFuture<'a> {
        let _ = (old, refused);
        self.sign_in(client)
    }
}
