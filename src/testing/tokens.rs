//! Tokens and other secrets: what they allow, and when they are given.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::route::Refusal;
use super::state::{FakeState, State};
use crate::Action;
use crate::http::StatusCode;

impl FakeState {
    /// A token that contains its scopes, as Losant's do.
    pub(super) fn issue_token(&mut self, scopes: Vec<String>) -> String {
        let encoded = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let claims = json!({"scope": scopes, "jti": self.tokens.len()});
        let token = format!("{}.{}.fake", encoded(&json!({"alg": "none"})), encoded(&claims));
        self.tokens.push((token.clone(), scopes));
        token
    }

    /// Fails unless the token has one of the action's scopes.
    pub(super) fn check_token(&self, action: &Action, token: Option<&str>) -> Result<(), Refusal> {
        if action.scopes.is_empty() {
            return Ok(());
        }
        let refuse = |status, message: String| Refusal::new(status, "Authorization", message);
        let known = self.tokens.iter().find(|(known, _)| Some(known.as_str()) == token);
        let Some((_, held)) = known else {
            return Err(refuse(StatusCode::UNAUTHORIZED, "Invalid access token".to_owned()));
        };
        if held.iter().any(|held| action.scopes.contains(&held.as_str())) {
            return Ok(());
        }
        let message = format!("{action} needs one of the scopes {}", action.scopes.join(", "));
        Err(refuse(StatusCode::FORBIDDEN, message))
    }

    /// Adds what only the response that creates something has: a token, a secret, where to upload to.
    pub(super) fn created(&mut self, state: &State, action: &Action, mut answer: Value) -> Value {
        let Some(document) = answer.as_object_mut() else { return answer };
        match action.responses[0].type_name {
            "ApiToken" => {
                let scopes = document.get("scope").and_then(Value::as_array);
                let scopes = scopes.into_iter().flatten().filter_map(Value::as_str);
                let scopes = scopes.map(str::to_owned).collect();
                document.insert("token".to_owned(), self.issue_token(scopes).into());
            }
            "ApplicationKeyPostResponse" => {
                document.insert("key".to_owned(), "fake-key".into());
                document.insert("secret".to_owned(), "fake-secret".into());
            }
            "UserOauthClient" => {
                document.insert("client_secret".to_owned(), "fake-secret".into());
            }
            "FileUploadPostResponse" => {
                let target = json!({"url": state.upload_url(), "fields": {"key": "fake"}});
                document.insert("upload".to_owned(), target);
            }
            _ => {}
        }
        answer
    }
}
