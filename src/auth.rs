//! Signing in, and what tokens say.
//!
//! A client signs in with its first call, and again before its token expires:
//!
//! ```
//! use losant::models::DeviceCredentials;
//!
//! # fn main() -> Result<(), losant::Error> {
//! let credentials = DeviceCredentials::new("575ecf887ae143cd83dc4aa2").key("…").secret("…");
//! let client = losant::Client::builder().sign_in(credentials).build()?;
//! # Ok(()) }
//! ```

pub use losant_runtime::{
    AccessToken, Claims, Session, SignIn, TokenFuture, TokenProvider, claims,
};

use crate::models::{DeviceCredentials, UserCredentials};
use crate::{Call, Client, ClientCore, Error};

/// A device signs in anew for each token.
impl SignIn for DeviceCredentials {
    fn sign_in<'a>(&'a self, client: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(async {
            let client = Client::from(client.clone());
            let authed = client.auth().authenticate_device(self.clone()).await?;
            Ok(authed.token.into())
        })
    }
}

/// A user signs in once, and refreshes the token from then on.
///
/// A code of a second factor is good once, so that a session that was begun with one can't be begun
/// again: once its token is refused, calls fail with an error that says to sign in anew.
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
                    Err(error) if error.is_unauthorized() => {}
                    Err(error) => return Err(error),
                }
            }
            if self.two_factor_code.is_some() {
                let message = "the token is not accepted any more, and the two-factor code it was got \
                               with is good once; sign in anew, with a new code";
                return Err(Error::sign_in(message));
            }
            self.sign_in(client).await
        })
    }
}
