//! The claims in access tokens.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

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

    proptest! {
        #[test]
        fn no_token_panics(text in any::<String>(), payload in any::<String>()) {
            let _ = (claims(&text), claims(&token(&payload)));
        }
    }
}
