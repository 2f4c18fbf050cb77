//! What a client adds to every request: base URL, headers, encoding.

use losant::{Call, Client};
use serde_json::{Value, json};

use crate::support::server::{Server, json_response};

#[tokio::test]
async fn query_values_are_percent_encoded() {
    let server = Server::responding([json_response(200, Value::Null)]).await;
    let call = server.client().user_api_tokens().get().filter("k=v&w 5é !*()'+#/?-._~😀");
    call.raw().await.unwrap();
    assert_eq!(
        server.only_request().query(),
        "_actions=false&_links=true&_embedded=true&\
         filter=k%3Dv%26w%205%C3%A9%20%21%2A%28%29%27%2B%23%2F%3F-._~%F0%9F%98%80"
    );
}

#[tokio::test]
async fn client_without_a_token_sends_no_authorization_header() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    client.me().get().await.unwrap();
    assert_eq!(server.only_request().header("authorization"), None);
}

#[tokio::test]
async fn user_agent_has_the_crate_version() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    server.client().me().get().await.unwrap();
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(server.only_request().header("user-agent"), Some(format!("losant-rust/{version}")));
}

#[tokio::test]
async fn base_url_can_have_a_path() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let client = server.builder().base_url(format!("{}/losant/", server.url())).build().unwrap();
    client.me().get().await.unwrap();
    assert_eq!(server.only_request().path(), "/losant/me");
}

#[tokio::test]
async fn default_headers_replace_standard_headers() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let builder = server.builder().default_header("accept-version", "^1.2.3");
    let builder = builder.default_header("x-purpose", "first").default_header("x-purpose", "last");
    builder.build().unwrap().me().get().await.unwrap();
    let seen = server.only_request();
    assert_eq!(seen.header("accept-version").as_deref(), Some("^1.2.3"));
    assert_eq!(seen.header("x-purpose").as_deref(), Some("last"));
}

#[tokio::test]
async fn custom_http_client_is_used() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("x-own", reqwest::header::HeaderValue::from_static("yes"));
    let http = reqwest::Client::builder().no_proxy().default_headers(headers).build().unwrap();
    let client = server.builder().http_client(http).build().unwrap();
    client.me().get().await.unwrap();
    assert_eq!(server.only_request().header("x-own").as_deref(), Some("yes"));
}
