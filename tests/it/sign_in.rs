//! Signing in, refreshing tokens, and signing in again after a rejected token.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use losant::models::{DeviceCredentials, UserCredentials};
use losant::{Client, ErrorKind};
use serde_json::json;

use crate::support::process::in_own_process;
use crate::support::server::{Server, json_response, response};

/// A token that was just issued and expires in so many seconds.
fn token(expires_in: i64) -> String {
    let now = jiff::Timestamp::now().as_second();
    let payload = json!({"iat": now, "exp": now + expires_in, "sub": "u1"}).to_string();
    format!("e30.{}.x", URL_SAFE_NO_PAD.encode(payload))
}

/// Lets time pass without waiting for it.
async fn pass(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

fn authed(token: &str) -> Vec<u8> {
    json_response(
        200,
        json!({"userId": "u1", "deviceId": "d1", "applicationId": "a1", "token": token}),
    )
}

fn unauthorized() -> Vec<u8> {
    json_response(401, json!({"type": "Authentication", "message": "Invalid access token"}))
}

fn me() -> Vec<u8> {
    response(200, &[], r#"{"id": "u1"}"#)
}

fn user() -> UserCredentials {
    UserCredentials::new("ada@example.com", "a long password")
}

fn client(server: &Server, credentials: impl losant::auth::SignIn) -> Client {
    Client::builder().base_url(server.url()).sign_in(credentials).build().unwrap()
}

/// Method, path and authorization of each request.
fn requests(server: &Server) -> Vec<String> {
    let line = |seen: &crate::support::server::HttpRequest| {
        let token = seen.header("authorization").unwrap_or_else(|| "no token".to_owned());
        format!("{} {} {token}", seen.method, seen.path())
    };
    server.requests().iter().map(line).collect()
}

#[tokio::test]
async fn device_token_is_reused_between_calls() {
    let token = token(3600);
    let server = Server::responding([authed(&token), me(), me()]).await;
    let credentials = DeviceCredentials::new("d1").key("k").secret("s").token_ttl(3600);
    let client = client(&server, credentials.requested_scopes(["all.Device"]));
    client.me().get().await.unwrap();
    client.me().get().await.unwrap();
    let bearer = format!("GET /me Bearer {token}");
    assert_eq!(requests(&server), ["POST /auth/device no token", bearer.as_str(), bearer.as_str()]);
    let expected = json!({
        "deviceId": "d1", "key": "k", "secret": "s", "tokenTTL": 3600, "requestedScopes": ["all.Device"],
    });
    assert_eq!(server.requests()[0].json(), Some(expected));
}

#[tokio::test]
async fn user_token_is_refreshed_before_it_expires() {
    let (old, new) = (token(30), token(3600));
    let server = Server::responding([authed(&old), me(), authed(&new), me()]).await;
    let client = client(&server, user());
    client.me().get().await.unwrap();
    pass(Duration::from_secs(28)).await;
    client.me().get().await.unwrap();
    let expected = [
        "POST /auth/user no token".to_owned(),
        format!("GET /me Bearer {old}"),
        format!("GET /me/refreshToken Bearer {old}"),
        format!("GET /me Bearer {new}"),
    ];
    assert_eq!(requests(&server), expected);
}

#[tokio::test]
async fn token_with_a_short_life_is_reused_between_calls() {
    let server = Server::responding([authed(&token(30)), me(), me(), me()]).await;
    let client = client(&server, user());
    for _ in 0..3 {
        client.me().get().await.unwrap();
    }
    assert_eq!(requests(&server)[0], "POST /auth/user no token");
    assert!(requests(&server)[1..].iter().all(|line| line.starts_with("GET /me Bearer ")));
}

#[tokio::test]
async fn user_whose_token_cannot_be_refreshed_signs_in_again() {
    let forbidden = json_response(403, json!({"type": "Forbidden", "message": "no"}));
    let (old, new) = (token(30), token(3600));
    let server = Server::responding([authed(&old), me(), forbidden, authed(&new), me()]).await;
    let client = client(&server, user());
    client.me().get().await.unwrap();
    pass(Duration::from_secs(28)).await;
    client.me().get().await.unwrap();
    let expected = [
        "POST /auth/user no token".to_owned(),
        format!("GET /me Bearer {old}"),
        format!("GET /me/refreshToken Bearer {old}"),
        "POST /auth/user no token".to_owned(),
        format!("GET /me Bearer {new}"),
    ];
    assert_eq!(requests(&server), expected);
}

#[tokio::test]
async fn rejected_user_token_triggers_a_new_sign_in() {
    let server = Server::responding([authed("one"), unauthorized(), authed("two"), me()]).await;
    client(&server, user()).me().get().await.unwrap();
    let expected = [
        "POST /auth/user no token",
        "GET /me Bearer one",
        "POST /auth/user no token",
        "GET /me Bearer two",
    ];
    assert_eq!(requests(&server), expected);
}

#[tokio::test]
async fn two_factor_sign_in_is_not_repeated() {
    let server = Server::responding([authed("one"), unauthorized()]).await;
    let client = client(&server, user().two_factor_code("123456"));
    let error = client.me().get().await.unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::SignIn, Some("me.get")));
    assert!(error.to_string().contains("sign in again"), "{error}");
    assert_eq!(server.request_count(), 2);
    assert_eq!(server.requests()[0].json().unwrap()["twoFactorCode"], "123456");
}

#[tokio::test]
async fn rejected_sign_in_fails_the_call() {
    let server = Server::responding([unauthorized()]).await;
    let error = client(&server, user()).me().get().await.unwrap_err();
    assert_eq!(error.operation(), Some("auth.authenticateUser"));
    assert!(error.is_unauthorized());
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn calls_with_a_wrong_password_share_one_sign_in() {
    let server = Server::responding([unauthorized()]).await;
    let client = client(&server, user());
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(client.me().get().into_future())).collect();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert_eq!(error.operation(), Some("auth.authenticateUser"));
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
        assert!(error.is_unauthorized());
        assert_eq!(error.api().unwrap().message.as_deref(), Some("Invalid access token"));
    }
    assert!(client.me().get().await.unwrap_err().is_unauthorized());
    assert_eq!(requests(&server), ["POST /auth/user no token"]);
}

#[tokio::test]
async fn next_sign_in_after_a_wrong_password_waits_a_minute() {
    let server = Server::responding([unauthorized(), authed(&token(3600)), me()]).await;
    let client = client(&server, user());
    assert!(client.me().get().await.is_err());
    pass(Duration::from_secs(59)).await;
    assert!(client.me().get().await.is_err());
    assert_eq!(server.request_count(), 1);
    pass(Duration::from_secs(1)).await;
    client.me().get().await.unwrap();
    assert_eq!(server.request_count(), 3);
}

#[test]
fn missing_token_variable_is_named_in_the_error() {
    in_own_process(
        "sign_in::missing_token_variable_is_named_in_the_error",
        &[("LOSANT_ACCESS_TOKEN", None)],
        || {
            let error = Client::builder().access_token_from_env().build().unwrap_err();
            assert!(error.to_string().contains("LOSANT_ACCESS_TOKEN"), "{error}");
        },
    );
}
