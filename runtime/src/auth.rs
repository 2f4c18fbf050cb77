//! Access tokens: providers, sessions that sign in and renew their token, and claims.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use tokio::sync::Mutex;

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
/// `String` implements it as a fixed token, and [`Session`] signs in. Implement it to read a token from
/// elsewhere:
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

/// A way to sign in and to refresh the token.
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

/// A [`TokenProvider`] that signs in, keeps the token, and replaces it before it expires.
///
/// If several calls wait for a token, only one of them signs in. A token without an expiry time is used
/// until it is refused.
pub struct Session<S> {
    sign_in: S,
    token: Mutex<Option<AccessToken>>,
}

impl<S: SignIn> Session<S> {
    /// How long before its expiry a token is replaced.
    const EXPIRY_MARGIN: Duration = Duration::from_secs(60);

    /// Creates a session that signs in at the first call.
    pub fn new(sign_in: S) -> Self {
        Self { sign_in, token: Mutex::new(None) }
    }

    async fn current_token(&self, client: &ClientCore) -> Result<AccessToken, Error> {
        let mut current = self.token.lock().await;
        let fresh = match &*current {
            Some(token) if !expires_within(token, Self::EXPIRY_MARGIN) => return Ok(token.clone()),
            Some(old) => self.sign_in.refresh(client, old, false).await?,
            None => self.sign_in.sign_in(client).await?,
        };
        *current = Some(fresh.clone());
        Ok(fresh)
    }

    async fn renew(
        &self,
        client: &ClientCore,
        refused: &AccessToken,
    ) -> Result<AccessToken, Error> {
        let mut current = self.token.lock().await;
        match &*current {
            Some(token) if token.expose() != refused.expose() => return Ok(token.clone()),
            _ => {}
        }
        let fresh = self.sign_in.refresh(client, refused, true).await?;
        *current = Some(fresh.clone());
        Ok(fresh)
    }
}

impl<S: SignIn> TokenProvider for Session<S> {
    fn token<'a>(&'a self, client: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(self.current_token(client))
    }

    fn replace<'a>(
        &'a self,
        client: &'a ClientCore,
        refused: &'a AccessToken,
    ) -> Option<TokenFuture<'a>> {
        Some(Box::pin(self.renew(client, refused)))
    }
}

impl<S> fmt::Debug for Session<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

fn expires_within(token: &AccessToken, margin: Duration) -> bool {
    let expiry = claims(token.expose()).and_then(|claims| claims.expires);
    expiry.is_some_and(|expiry| expiry <= Timestamp::now() + margin)
}

/// The claims in a token. They are not verified.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
#[non_exhaustive]
pub struct Claims {
    /// The id of the user, device or other holder of the token.
    #[serde(rename = "sub")]
    pub subject: Option<String>,
    /// When the token was issued.
    #[serde(rename = "iat", deserialize_with = "seconds")]
    pub issued: Option<Timestamp>,
    /// When the token expires.
    #[serde(rename = "exp", deserialize_with = "seconds")]
    pub expires: Option<Timestamp>,
    /// The scopes of the token. `None` if it does not contain them.
    #[serde(rename = "scope", deserialize_with = "scopes")]
    pub scopes: Option<Vec<String>>,
    /// All other claims.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, Value>,
}

/// Reads the claims in a token: its holder, expiry time and scopes. `None` if it is not a JWT.
///
/// The token is not verified, so use this for your own tokens, not to authenticate others.
///
/// ```
/// // {"sub": "575ed70c7ae143cd83dc4aa9", "scope": ["all.User.read"]}
/// let token = "e30.eyJzdWIiOiI1NzVlZDcwYzdhZTE0M2NkODNkYzRhYTkiLCJzY29wZSI6WyJhbGwuVXNlci5yZWFkIl19.x";
/// let claims = losant::auth::claims(token).unwrap();
/// assert_eq!(claims.subject.as_deref(), Some("575ed70c7ae143cd83dc4aa9"));
/// assert_eq!(claims.scopes, Some(vec!["all.User.read".to_owned()]));
/// ```
#[must_use]
pub fn claims(token: &str) -> Option<Claims> {
    let mut parts = token.split('.');
    let payload = (parts.next(), parts.next()?, parts.next()?).1;
    let payload = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    serde_json::from_slice(&payload).ok()
}

/// Reads a time in seconds since 1970. An invalid time is the same as none.
fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    #[expect(clippy::cast_possible_truncation, reason = "a fraction of a second does not matter")]
    let seconds = value.as_i64().or(value.as_f64().map(|seconds| seconds as i64));
    Ok(seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()))
}

/// Reads a list of scopes, or a string of scopes separated by spaces.
fn scopes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<String>>, D::Error> {
    Ok(match Value::deserialize(deserializer)? {
        Value::String(text) => Some(text.split_whitespace().map(str::to_owned).collect()),
        Value::Array(items) => {
            Some(items.iter().filter_map(Value::as_str).map(str::to_owned).collect())
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn token(payload: &str) -> String {
        format!("e30.{}.sig", URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn invalid_claims_are_ignored() {
        let read = claims(&token(r#"{"exp": 1465790400, "iat": "soon", "scope": "a b", "x": 1}"#));
        let read = read.unwrap();
        assert_eq!(read.expires.unwrap().to_string(), "2016-06-13T04:00:00Z");
        assert_eq!((read.issued, read.subject), (None, None));
        assert_eq!(read.scopes, Some(vec!["a".into(), "b".into()]));
        assert_eq!(read.extra["x"], 1);
    }

    #[test]
    fn strings_that_are_not_tokens_have_no_claims() {
        for text in ["", "abc", "a.b.c", "e30.W10.x", "..", "e30.e30"] {
            assert_eq!(claims(text), None, "{text}");
        }
    }

    #[test]
    fn a_token_is_replaced_a_minute_before_it_expires() {
        let now = Timestamp::now().as_second();
        for (left, expires) in [(30, true), (90, false), (-5, true)] {
            let token = token(&format!(r#"{{"exp": {}}}"#, now + left)).into();
            assert_eq!(expires_within(&token, Duration::from_secs(60)), expires, "{left}");
        }
        assert!(!expires_within(&AccessToken::from("opaque"), Duration::from_secs(60)));
    }

    proptest! {
        #[test]
        fn no_token_panics(text in any::<String>(), payload in any::<String>()) {
            let _ = (claims(&text), claims(&token(&payload)));
        }
    }
}
