//! Tokens and other secrets: who has them, what they allow, and how they are issued.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::known::USER_ID;
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use super::store::{Document, segment};
use crate::Action;
use crate::http::{Method, StatusCode};

/// A token that the fake accepts.
#[derive(Clone, Debug, Default)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) scopes: Vec<String>,
    /// The path of the document that describes it. Without the document, the token is invalid.
    pub(super) document: Option<String>,
    /// The only application that it gives access to.
    pub(super) application: Option<String>,
    /// The device that it was issued to, if it was.
    pub(super) device: Option<String>,
    /// The path of the access key that the device signed in with.
    pub(super) key: Option<String>,
    /// Seconds from its issue to its end.
    pub(super) lifetime: Option<i64>,
    /// When it was issued, in milliseconds.
    pub(super) issued: i64,
    /// Its end, in milliseconds.
    pub(super) expires: Option<i64>,
    /// Whether it was issued to a user who signed in.
    pub(super) is_of_user: bool,
}

impl Token {
    fn allows(&self, action: &Action) -> bool {
        self.scopes.iter().any(|held| action.scopes.contains(&held.as_str()))
    }
}

impl FakeState {
    /// Issues a token, which contains its scopes as Losant's do.
    pub(super) fn issue(&mut self, token: Token) -> String {
        let now = self.millis();
        let expires = token.lifetime.map(|seconds| now.saturating_add(seconds * 1000));
        let mut claims = json!({
            "scope": token.scopes,
            "jti": self.tokens.len(),
            "sub": token.device.as_deref().unwrap_or(USER_ID),
            "iat": now / 1000,
        });
        if let Some(expires) = expires {
            claims["exp"] = (expires / 1000).into();
        }
        let encoded = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let text = format!("{}.{}.fake", encoded(&json!({"alg": "none"})), encoded(&claims));
        self.tokens.push(Token { text: text.clone(), issued: now, expires, ..token });
        text
    }

    /// Fails unless the token is valid and allows the action.
    pub(super) fn check_token(
        &self,
        action: &Action,
        values: &[(&'static str, String)],
        token: Option<&str>,
    ) -> Result<(), Refusal> {
        if action.scopes.is_empty() {
            return Ok(());
        }
        let token = self.valid_token(token)?;
        if !token.allows(action) {
            let scopes = action.scopes.join(", ");
            return Err(forbidden(format!("{action} needs one of the scopes {scopes}")));
        }
        let value = |name: &str| values.iter().find(|(other, _)| *other == name).map(|(_, v)| v);
        let application = value("applicationId");
        if token.application.is_some() && token.application.as_ref() != application {
            return Err(forbidden("the token is of another application"));
        }
        match (application, value("deviceId")) {
            (Some(application), Some(device)) => {
                self.check_device(token, action, device, &device_path(application, device))
            }
            _ => Ok(()),
        }
    }

    /// Fails unless the token is of no device, or of one that may do this to another device.
    ///
    /// Losant documents that a device may read and send itself, a gateway may report for its peripherals,
    /// and the other devices of the access key can be read and sent commands.
    fn check_device(
        &self,
        token: &Token,
        action: &Action,
        id: &str,
        path: &str,
    ) -> Result<(), Refusal> {
        let Some(own) = token.device.as_deref().filter(|own| *own != id) else { return Ok(()) };
        let device = self.store.get(path);
        let has_gateway =
            device.and_then(|device| device.get("gatewayId")).is_some_and(|id| id == own);
        let reports = has_gateway && ON_BEHALF.contains(&action.id);
        let reads_or_commands = action.method == Method::GET || action.id == "device.sendCommand";
        let is_of_key = device.is_none_or(|device| self.key_allows(token, device));
        if reports || reads_or_commands && is_of_key {
            return Ok(());
        }
        Err(forbidden("the token is of another device"))
    }

    /// Whether a device is one of the access key that a token was issued for.
    fn key_allows(&self, token: &Token, device: &Document) -> bool {
        let key = token.key.as_ref().and_then(|path| self.store.get(path));
        key.is_some_and(|key| allows(key, device))
    }

    /// Which devices a token shows in lists: all, unless it was issued to a device.
    pub(super) fn visible(&self, token: Option<&str>) -> impl Fn(&Document) -> bool + use<'_> {
        let token = self.valid_token(token).ok().filter(|token| token.device.is_some());
        move |device| {
            token.is_none_or(|token| {
                let is_own = device.get("id").and_then(Value::as_str) == token.device.as_deref();
                is_own || self.key_allows(token, device)
            })
        }
    }

    /// Whether the scopes of the token allow an action.
    pub(super) fn is_allowed(&self, action: &Action, token: Option<&str>) -> bool {
        action.scopes.is_empty() || self.valid_token(token).is_ok_and(|token| token.allows(action))
    }

    fn valid_token(&self, token: Option<&str>) -> Result<&Token, Refusal> {
        let invalid = || unauthorized("Invalid access token");
        let known = self.tokens.iter().find(|known| Some(known.text.as_str()) == token);
        let token = known.ok_or_else(invalid)?;
        let document = token.document.as_ref().map(|path| self.store.get(path));
        let ends = document.flatten().and_then(|document| document.get("expirationDate"));
        let ends = ends.and_then(Value::as_str).and_then(|text| text.parse().ok());
        let ends = ends.map(|time: jiff::Timestamp| time.as_millisecond()).or(token.expires);
        let is_valid = match document {
            None => true,
            Some(None) => false,
            Some(Some(document)) => document.get("status").is_none_or(|s| s != "inactive"),
        };
        let is_over = ends.is_some_and(|ends| ends <= self.millis()) || self.is_cut_off(token);
        if is_valid && !is_over { Ok(token) } else { Err(invalid()) }
    }

    /// Whether the user has rejected all tokens that were issued to them at that time.
    fn is_cut_off(&self, token: &Token) -> bool {
        let cutoff = self.store.get("/me").and_then(|user| user.get("tokenCutoff"));
        let cutoff = cutoff.and_then(Value::as_str).and_then(|text| text.parse().ok());
        let cutoff = cutoff.map(|time: jiff::Timestamp| time.as_millisecond());
        token.is_of_user && cutoff.is_some_and(|cutoff| token.issued < cutoff)
    }

    /// `auth.authenticateDevice`
    pub(super) fn sign_in_device(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let body = &incoming.body;
        let text = |key: &str| body[key].as_str().unwrap_or_default();
        let (path, device) = self.device_of_key(text("key"), text("secret"), text("deviceId"))?;
        let application = path.split('/').nth(2).unwrap_or_default().to_owned();
        let key = self.store.get(&path).cloned().unwrap_or_default();
        let owner = self.store.get(&format!("/applications/{application}"));
        let owner_type = owner.and_then(|owner| owner.get("ownerType")).cloned();
        let token = Token {
            scopes: requested_scopes(body, "all.Device"),
            application: Some(application.clone()),
            device: Some(text("deviceId").to_owned()),
            key: Some(path),
            lifetime: self.lifetime(body),
            ..Token::default()
        };
        let mut answer = json!({
            "applicationId": application,
            "deviceId": text("deviceId"),
            "deviceClass": device.get("deviceClass"),
            "ownerType": owner_type,
            "token": self.issue(token),
        });
        for field in ["filterType", "pubTopics", "subTopics"] {
            if let Some(value) = key.get(field) {
                answer[field] = value.clone();
            }
        }
        Ok(answer)
    }

    /// The path of an access key, and the device that it gives access to.
    fn device_of_key(
        &self,
        key: &str,
        secret: &str,
        device: &str,
    ) -> Result<(String, Document), Refusal> {
        let invalid = || unauthorized("Invalid access key, secret or device");
        let known = self.secrets.iter().filter(|(_, known)| known.as_str() == secret);
        let keys = known.filter_map(|(path, _)| Some((path, self.store.get(path)?)));
        let mut active = keys.filter(|(_, document)| {
            let is = |field: &str, value: &str| document.get(field).is_some_and(|v| v == value);
            is("key", key) && !is("status", "inactive")
        });
        let (path, document) = active.next().ok_or_else(invalid)?;
        let application = path.split('/').nth(2).unwrap_or_default();
        let device = self.store.get(&device_path(application, device)).ok_or_else(invalid)?;
        if !allows(document, device) {
            return Err(invalid());
        }
        Ok((path.clone(), device.clone()))
    }

    /// `auth.authenticateUser`
    pub(super) fn sign_in_user(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let body = &incoming.body;
        let is_right = |user: &Document| {
            ["email", "password"].iter().all(|key| user.get(*key) == Some(&body[key]))
        };
        if !self.store.get("/me").is_some_and(is_right) {
            return Err(unauthorized("Invalid email or password"));
        }
        let scopes = requested_scopes(body, "all.User");
        Ok(self.user_token(scopes, self.lifetime(body)))
    }

    fn user_token(&mut self, scopes: Vec<String>, lifetime: Option<i64>) -> Value {
        let token = Token { scopes, lifetime, is_of_user: true, ..Token::default() };
        json!({"userId": USER_ID, "token": self.issue(token)})
    }

    /// `me.refreshToken`: a token for the same scopes and as long.
    pub(super) fn refresh_token(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let Token { scopes, lifetime, .. } = self.valid_token(incoming.token)?.clone();
        Ok(self.user_token(scopes, lifetime))
    }

    /// `me.changePassword`
    pub(super) fn change_password(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let body = &incoming.body;
        let user = self.store.get_mut("/me");
        let user = user.filter(|user| user.get("password") == Some(&body["password"]));
        let user = user.ok_or_else(|| unauthorized("Invalid password"))?;
        user.insert("password".to_owned(), body["newPassword"].clone());
        let Token { scopes, .. } = self.valid_token(incoming.token)?.clone();
        if body["invalidateExistingTokens"] == true {
            self.tokens.retain(|token| !token.is_of_user);
        }
        Ok(self.user_token(scopes, self.lifetime(body)))
    }

    /// The lifetime that a body asks for, in seconds, or else the test.
    fn lifetime(&self, body: &Value) -> Option<i64> {
        let asked = body["tokenTTL"].as_i64().filter(|seconds| *seconds > 0);
        asked.or(self.token_lifetime)
    }

    /// Stores the secrets of a new document, and adds them to its response, the only one with them.
    pub(super) fn add_secrets(&mut self, incoming: &Incoming<'_>, path: &str, answer: &mut Value) {
        let number = self.secrets.len() + 1;
        let Some(response) = answer.as_object_mut() else { return };
        match incoming.action.responses[0].type_name {
            "ApiToken" => {
                let token = Token {
                    scopes: strings(response.get("scope")),
                    document: Some(path.to_owned()),
                    application: incoming.find_value("applicationId").map(str::to_owned),
                    ..Token::default()
                };
                response.insert("token".to_owned(), self.issue(token).into());
            }
            "ApplicationKeyPostResponse" => {
                let (key, secret) = (format!("fake-key-{number}"), format!("fake-secret-{number}"));
                if let Some(document) = self.store.get_mut(path) {
                    document.insert("key".to_owned(), key.clone().into());
                }
                self.secrets.insert(path.to_owned(), secret.clone());
                response.insert("key".to_owned(), key.into());
                response.insert("secret".to_owned(), secret.into());
            }
            "UserOauthClient" => {
                let secret = format!("fake-secret-{number}");
                self.secrets.insert(path.to_owned(), secret.clone());
                response.insert("client_secret".to_owned(), secret.into());
            }
            "FileUploadPostResponse" => self.announce_upload(path, response),
            _ => {}
        }
    }
}

/// Fails if a body has scopes that Losant does not have.
pub(super) fn check_scopes(incoming: &Incoming<'_>) -> Result<(), Refusal> {
    let body = &incoming.body;
    let asked = ["scope", "requestedScopes"].into_iter().flat_map(|key| strings(body.get(key)));
    let actions = || incoming.resources.iter().flat_map(|resource| resource.actions);
    let is_known = |scope: &str| {
        let (start, _) = scope.split_once('.').unwrap_or((scope, ""));
        actions().any(|action| action.resource == start || action.scopes.contains(&scope))
    };
    match asked.into_iter().find(|scope| !is_known(scope)) {
        Some(unknown) => Err(Refusal::validation(format!("unknown scope `{unknown}`"))),
        None => Ok(()),
    }
}

pub(super) fn unauthorized(message: &str) -> Refusal {
    Refusal::new(StatusCode::UNAUTHORIZED, "Authorization", message)
}

fn forbidden(message: impl Into<String>) -> Refusal {
    Refusal::new(StatusCode::FORBIDDEN, "Authorization", message)
}

/// What a gateway may do for its peripherals.
const ON_BEHALF: [&str; 2] = ["device.sendState", "device.setConnectionStatus"];

fn device_path(application: &str, device: &str) -> String {
    format!("/applications/{}/devices/{}", segment(application), segment(device))
}

/// Whether an access key is for all devices, or for this one.
fn allows(key: &Document, device: &Document) -> bool {
    let [ids, tags] = ["deviceIds", "deviceTags"]
        .map(|field| key.get(field).and_then(Value::as_array).map_or(&[][..], Vec::as_slice));
    let own = device.get("tags").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let all = ids.is_empty() && tags.is_empty();
    let has = |wanted: &Value| {
        own.iter().any(|tag| {
            ["key", "value"].iter().all(|k| wanted.get(k).is_none_or(|wanted| tag[k] == *wanted))
        })
    };
    all || device.get("id").is_some_and(|id| ids.contains(id)) || tags.iter().any(has)
}

fn requested_scopes(body: &Value, default: &str) -> Vec<String> {
    let requested = strings(body.get("requestedScopes"));
    if requested.is_empty() { vec![default.to_owned()] } else { requested }
}

fn strings(list: Option<&Value>) -> Vec<String> {
    let list = list.and_then(Value::as_array).into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}
