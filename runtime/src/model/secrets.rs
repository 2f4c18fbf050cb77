//! The secrets of a request, which a server may repeat in the message of an error.

use http::HeaderValue;
use serde_json::Value;

/// The secrets of a request: its access token, and the values in its body whose names say so.
#[derive(Default)]
pub(crate) struct Secrets(Vec<String>);

/// The ends of names whose values are secrets, without regard to case.
const NAMES: [&str; 7] =
    ["password", "secret", "token", "factorcode", "accesskey", "privatekey", "credentials"];

/// A shorter string would be found in messages by chance.
const SHORTEST: usize = 4;

impl Secrets {
    /// The secrets in the header `Authorization` and in a JSON body.
    pub(crate) fn sent(authorization: Option<&HeaderValue>, body: Option<&[u8]>) -> Self {
        let mut secrets = Self::default();
        if let Some(credentials) = authorization.and_then(credentials) {
            secrets.add(credentials);
        }
        if let Some(Ok(body)) = body.map(serde_json::from_slice) {
            secrets.add_named(&body, false);
        }
        // The longest first: a secret may contain another.
        secrets.0.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        secrets
    }

    fn add(&mut self, secret: &str) {
        if secret.len() >= SHORTEST {
            self.0.push(secret.to_owned());
        }
    }

    /// Adds the strings below names of secrets.
    fn add_named(&mut self, value: &Value, named: bool) {
        match value {
            Value::String(secret) if named => self.add(secret),
            Value::Array(values) => values.iter().for_each(|value| self.add_named(value, named)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    self.add_named(value, named || is_secret_name(name));
                }
            }
            _ => {}
        }
    }

    /// Replaces the secrets in a string by `…`.
    pub(crate) fn hide(&self, text: &mut String) {
        for secret in &self.0 {
            if text.contains(secret.as_str()) {
                *text = text.replace(secret.as_str(), "…");
            }
        }
    }
}

/// What follows the scheme in a header `Authorization`: everything, even characters that no real token
/// contains.
fn credentials(header: &HeaderValue) -> Option<&str> {
    let header = str::from_utf8(header.as_bytes()).ok()?;
    Some(header.split_once(' ').map_or(header, |(_, credentials)| credentials).trim())
}

fn is_secret_name(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    NAMES.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(authorization: Option<&str>, body: &str, message: &str) -> String {
        let header = authorization.map(|header| header.parse().unwrap());
        let mut message = message.to_owned();
        Secrets::sent(header.as_ref(), Some(body.as_bytes())).hide(&mut message);
        message
    }

    #[test]
    fn the_token_and_named_secrets_are_hidden() {
        let body = r#"{"email": "ada@example.com", "password": "hunter2", "twoFactorCode": "123456",
            "mqtt": {"credentials": {"user": "pump", "pins": ["9999"]}}, "apiToken": "abc"}"#;
        let message = "ada@example.com/hunter2/123456/pump/9999/abc/t.o.k/t.o.k";
        assert_eq!(hidden(Some("Bearer t.o.k"), body, message), "ada@example.com/…/…/…/…/abc/…/…");
    }

    #[test]
    fn a_token_with_spaces_or_other_than_ascii_is_hidden_as_a_whole() {
        for token in ["two words", "schlüssel", "schlüssel mit"] {
            let header = format!("Bearer  {token} ");
            assert_eq!(hidden(Some(&header), "", &format!("not {token}!")), "not …!");
        }
        assert_eq!(hidden(Some("no-scheme"), "", "not no-scheme"), "not …");
    }

    #[test]
    fn a_secret_that_contains_another_is_hidden_as_a_whole() {
        let body = r#"{"password": "abcd", "secret": "abcdefgh"}"#;
        assert_eq!(hidden(None, body, "not abcdefgh"), "not …");
    }

    #[test]
    fn a_body_that_is_not_json_has_no_named_secrets() {
        assert_eq!(hidden(None, "password=hunter2", "hunter2"), "hunter2");
    }
}
