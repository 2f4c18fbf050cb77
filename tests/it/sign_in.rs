//! Signing in, refreshing tokens, and signing in again after a rejected token.

use losant::models::{DeviceCredentials, UserCredentials};
use losant::{Client, ErrorKind};
use serde_json::json;

use crate::support::process::in_own_process;
use crate::support::server::{Server, json_response, response};

/// A token that expires in so many seconds.
fn token(expires_in: i64) -> String {
    use std::fmt::Write as _;
    let expires = jiff::Timestamp::now().as_second() + expires_in;
    let payload = json!({"exp": expires, "sub": "u1"}).to_string();
    // Base64 by hand: three bytes are four characters.
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::from("e30.");
    for three in payload.as_bytes().chunks(3) {
        let bits = three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte))
            << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            let index = bits >> (18 - 6 * place) & 63;
            let _ = write!(text, "{}", char::from(alphabet[index as usize]));
        }
    }
    text + ".x"
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
