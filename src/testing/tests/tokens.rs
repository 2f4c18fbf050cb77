//! Tokens and sign-in.

use std::time::Duration;

use serde_json::{Value, json};

use super::Caller;
use crate::Client;
use crate::auth::claims;
use crate::testing::PASSWORD;

impl Caller {
    /// The status of a call with another token.
    async fn status_with(&self, token: &Value, action: &str, params: Value) -> u16 {
        let builder = Client::builder().base_url(self.fake.base_url());
        let client = builder.access_token(token.as_str().unwrap()).build().unwrap();
        Self { client, fake: self.fake.clone() }.status(action, params).await
    }

    async fn token(&self, post: Value) -> (Value, Value) {
        let made = self.ok("applicationApiTokens.post", json!({"apiToken": post})).await;
        (made["token"].clone(), made["id"].clone())
    }
}

#[tokio::test]
async fn tokens_are_bound_to_their_application() {
    let fake = Caller::new().await;
    fake.put("/applications/2", json!({"name": "2"}));
    let post = json!({"name": "x", "scope": ["all.Application.read"]});
    let (token, _) = fake.token(post).await;
    assert_eq!(fake.status_with(&token, "application.get", json!({})).await, 200);
    let other = json!({"applicationId": "2"});
    assert_eq!(fake.status_with(&token, "application.get", other).await, 403);
    assert_eq!(fake.status_with(&token, "application.delete", json!({})).await, 403);
    assert_eq!(fake.status_with(&token, "me.get", json!({})).await, 403);
}

#[tokio::test]
async fn tokens_end_when_they_are_inactive_expired_or_deleted() {
    let fake = Caller::new().await;
    let post = || json!({"name": "x", "scope": ["all.Application"]});
    let (token, id) = fake.token(post()).await;
    let valid = || async { fake.status_with(&token, "application.get", json!({})).await };
    let patch = |status: &str| json!({"apiTokenId": id, "apiToken": {"status": status}});
    assert_eq!(valid().await, 200);
    fake.ok("applicationApiToken.patch", patch("inactive")).await;
    assert_eq!(valid().await, 401);
    fake.ok("applicationApiToken.patch", patch("active")).await;
    assert_eq!(valid().await, 200);
    fake.ok("applicationApiToken.delete", json!({"apiTokenId": id})).await;
    assert_eq!(valid().await, 401);

    let mut ends = post();
    ends["expirationDate"] = "2100-01-01T00:00:00Z".into();
    let (token, _) = fake.token(ends).await;
    assert_eq!(fake.status_with(&token, "application.get", json!({})).await, 200);
    fake.fake.advance(Duration::from_secs(80 * 366 * 86_400));
    assert_eq!(fake.status_with(&token, "application.get", json!({})).await, 401);
}

#[tokio::test]
async fn unknown_scopes_are_refused() {
    let fake = Caller::new().await;
    for (scope, expected) in [("all.Aplication", 400), ("device.debug", 201), ("device.get", 201)] {
        let post = json!({"apiToken": {"name": "x", "scope": [scope]}});
        let (status, _) = fake.call("applicationApiTokens.post", post).await;
        assert_eq!(status, expected, "{scope}");
    }
}

#[tokio::test]
async fn devices_sign_in_with_an_access_key() {
    let fake = Caller::new().await;
    let [own, other, child] =
        ["575ecf887ae143cd83dc4aa2", "575ecf887ae143cd83dc4aa3", "575ecf887ae143cd83dc4aa4"];
    fake.device(own, json!({}));
    fake.device(other, json!({}));
    fake.device(child, json!({"gatewayId": own}));
    let key =
        fake.ok("applicationKeys.post", json!({"applicationKey": {"deviceIds": [own]}})).await;
    let second = fake.ok("applicationKeys.post", json!({"applicationKey": {}})).await;
    assert_ne!(key["secret"], second["secret"]);
    let read = fake.ok("applicationKey.get", json!({"applicationKeyId": key["id"]})).await;
    assert_eq!((&read["key"], read.get("secret")), (&key["key"], None));
    let (fake, key) = (&fake, &key);
    let sign_in = |device: &str, secret: &Value, ttl: u64| {
        let credentials =
            json!({"deviceId": device, "key": key["key"], "secret": secret, "tokenTTL": ttl});
        async move { fake.call("auth.authenticateDevice", json!({"credentials": credentials})).await }
    };
    let (status, signed_in) = sign_in(own, &key["secret"], 60).await;
    assert_eq!((status, &signed_in["applicationId"]), (200, &json!("1")));
    assert_eq!(signed_in["deviceClass"], "standalone");
    assert_eq!(sign_in(own, &second["secret"], 60).await.0, 401);
    assert_eq!(sign_in(other, &key["secret"], 60).await.0, 401);

    let token = &signed_in["token"];
    let get = |id: &str| json!({"deviceId": id});
    assert_eq!(fake.status_with(token, "device.get", get(own)).await, 200);
    let state = |id: &str| json!({"deviceId": id, "deviceState": {"data": {"t": 1}}});
    assert_eq!(fake.status_with(token, "device.sendState", state(child)).await, 200);
    assert_eq!(fake.status_with(token, "device.sendState", state(other)).await, 403);
    assert_eq!(fake.status_with(token, "device.getState", get(child)).await, 403);
    assert_eq!(fake.status_with(token, "device.get", get(other)).await, 403);
    assert_eq!(fake.status_with(token, "device.delete", get(own)).await, 403);
    let said = claims(token.as_str().unwrap()).unwrap();
    assert_eq!(said.subject.as_deref(), Some(own));
    assert!(said.expires.is_some());
    fake.fake.advance(Duration::from_secs(61));
    assert_eq!(fake.status_with(token, "device.get", get(own)).await, 401);
    fake.fake.token_lifetime(Duration::from_secs(5));
    let (_, signed_in) = sign_in(own, &key["secret"], 0).await;
    fake.fake.advance(Duration::from_secs(6));
    assert_eq!(fake.status_with(&signed_in["token"], "device.get", get(own)).await, 401);
}

#[tokio::test]
async fn users_sign_in_refresh_and_change_their_password() {
    let fake = Caller::new().await;
    let fake = &fake;
    let sign_in = |password: &str| {
        let credentials = json!({"email": "ada@example.com", "password": password,
            "requestedScopes": ["all.User"], "tokenTTL": 60});
        async move { fake.call("auth.authenticateUser", json!({"credentials": credentials})).await }
    };
    assert_eq!(sign_in("another-password").await.0, 401);
    let (status, signed_in) = sign_in(PASSWORD).await;
    assert_eq!(status, 200);
    let client = |token: &Value| {
        let builder = Client::builder().base_url(fake.fake.base_url());
        builder.access_token(token.as_str().unwrap()).build().unwrap()
    };
    fake.fake.advance(Duration::from_secs(30));
    let refreshed = client(&signed_in["token"]).me().refresh_token().await.unwrap();
    fake.fake.advance(Duration::from_secs(40));
    assert_eq!(fake.status_with(&signed_in["token"], "me.get", json!({})).await, 401);
    let token: Value = refreshed.token.as_str().into();
    assert_eq!(fake.status_with(&token, "me.get", json!({})).await, 200);
    let change = json!({"data": {"password": PASSWORD, "newPassword": "A-new-passw0rd",
        "invalidateExistingTokens": true}});
    assert_eq!(fake.status_with(&token, "me.changePassword", change).await, 200);
    assert_eq!(fake.status_with(&token, "me.get", json!({})).await, 401);
    assert_eq!(sign_in(PASSWORD).await.0, 401);
    assert_eq!(sign_in("A-new-passw0rd").await.0, 200);
    assert_eq!(fake.ok("me.get", json!({})).await.get("password"), None);
}

#[tokio::test]
async fn devices_read_and_command_the_other_devices_of_their_key() {
    let fake = Caller::new().await;
    let [own, other, outside] =
        ["575ecf887ae143cd83dc4aa2", "575ecf887ae143cd83dc4aa3", "575ecf887ae143cd83dc4aa4"];
    for device in [own, other, outside] {
        fake.device(device, json!({}));
    }
    let key = json!({"applicationKey": {"deviceIds": [own, other], "filterType": "all"}});
    let key = fake.ok("applicationKeys.post", key).await;
    let credentials = json!({"deviceId": own, "key": key["key"], "secret": key["secret"]});
    let signed_in = fake.ok("auth.authenticateDevice", json!({"credentials": credentials})).await;
    assert_eq!(
        (&signed_in["filterType"], &signed_in["ownerType"]),
        (&json!("all"), &json!("user"))
    );
    let client = Client::builder().base_url(fake.fake.base_url());
    let client = client.access_token(signed_in["token"].as_str().unwrap()).build().unwrap();
    let device = &Caller { client, fake: fake.fake.clone() };
    let command = |id: &str| json!({"deviceId": id, "deviceCommand": {"name": "stop"}});
    let state = |id: &str| json!({"deviceId": id, "deviceState": {"data": {"t": 1}}});
    for (id, reads, reports) in [(own, 200, 200), (other, 200, 403), (outside, 403, 403)] {
        let get = json!({"deviceId": id});
        assert_eq!(device.status("device.getState", get).await, reads);
        assert_eq!(device.status("device.sendCommand", command(id)).await, reads);
        assert_eq!(device.status("device.sendState", state(id)).await, reports);
    }
    assert_eq!(device.ok("devices.get", json!({})).await["totalCount"], 2);
    assert_eq!(device.ok("devices.getCompositeState", json!({})).await["totalCount"], 2);
    let all = json!({"multiDeviceCommand": {"name": "go", "deviceIds": [own, other, outside]}});
    device.ok("devices.sendCommand", all).await;
    for (id, last) in [(other, "go"), (outside, "")] {
        let commands = fake.ok("device.getCommand", json!({"deviceId": id})).await;
        assert_eq!(commands[0]["name"].as_str().unwrap_or_default(), last);
    }
}

#[tokio::test]
async fn users_change_themselves_and_reject_their_older_tokens() {
    let fake = Caller::new().await;
    let credentials = json!({"email": "ada@example.com", "password": PASSWORD});
    let sign_in = || fake.ok("auth.authenticateUser", json!({"credentials": credentials.clone()}));
    let old = sign_in().await["token"].clone();
    let change = |password: &str| {
        let user = json!({"firstName": "Eve", "currentCredentials": {"password": password}});
        fake.call("me.patch", json!({"user": user}))
    };
    assert_eq!(change("another-password").await.0, 401);
    let (status, user) = change(PASSWORD).await;
    assert_eq!((status, &user["firstName"]), (200, &json!("Eve")));
    assert_eq!((&user["_type"], user.get("currentCredentials")), (&json!("me"), None));

    fake.fake.advance(Duration::from_secs(3600));
    let now = jiff::Timestamp::now() + jiff::SignedDuration::from_mins(30);
    fake.ok("me.patch", json!({"user": {"tokenCutoff": now.to_string()}})).await;
    assert_eq!(fake.status_with(&old, "me.get", json!({})).await, 401);
    assert_eq!(fake.status_with(&sign_in().await["token"], "me.get", json!({})).await, 200);
}
