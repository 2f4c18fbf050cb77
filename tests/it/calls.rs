//! Methods common to every call: ways to run it, overrides, and the request it builds.

use std::future::IntoFuture;

use losant::api::{
    Me, MeGetCall, UserApiToken, UserApiTokens, UserApiTokensGetCall, UserApiTokensPostCall,
};
use losant::models::{ApiTokenPatch, ApiTokenPost, SortDirection, UserApiTokensSortField};
use losant::{
    Action, Body, Call, CallFuture, Client, ClientBuilder, Error, ErrorKind, Handle, Part,
    Resource, Response, models,
};
use serde_json::json;

use crate::support::server::{HttpRequest, Server, TOKEN, json_response, response};

// These types can move between threads.
const fn is_sync<T: Send + Sync + 'static>() {}
const fn is_send<T: Send + 'static>() {}
const _: () = {
    is_sync::<Client>();
    is_sync::<ClientBuilder<Client>>();
    is_sync::<Error>();
    is_sync::<(Me, UserApiToken, UserApiTokens)>();
    is_sync::<(MeGetCall, UserApiTokensPostCall)>();
    is_sync::<Response<models::Me>>();
    is_sync::<(Body, Part, &Action, &Resource)>();
    is_send::<CallFuture<models::Me>>();
};

fn assert_send<T: Send + 'static>(_: &T) {}

/// A client for requests that are only built.
fn offline() -> Client {
    Client::builder().access_token(TOKEN).build().unwrap()
}

#[test]
fn call_futures_are_send() {
    let call = offline().me().get();
    assert_send(&call.clone().into_future());
    assert_send(&call.clone().send());
    assert_send(&call.clone().with_response());
    assert_send(&call.clone().raw());
    assert_send(&call.optional());
}

#[tokio::test]
async fn calls_send_nothing_until_awaited() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let me = server.client().me();
    drop((me.get().send(), me.get().raw(), me.get().with_response(), me.get().optional()));
    me.get().request().unwrap();
    assert_eq!(server.request_count(), 0);
    me.get().await.unwrap();
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn with_response_returns_status_headers_and_attempts() {
    let body = json!({"id": "a", "name": "pump", "token": "shown once", "unknown": 1});
    let server = Server::responding([response(201, &["x-request-id: 7"], &body.to_string())]).await;
    let call = server.client().user_api_tokens().post(ApiTokenPost::new("pump"));
    let response = call.with_response().await.unwrap();
    assert_eq!((response.status().as_u16(), response.attempts()), (201, 1));
    assert_eq!(response.headers()["x-request-id"], "7");
    assert_eq!(response.value().name, "pump");
    assert_eq!(response.into_value().token.as_deref(), Some("shown once"));
}

#[tokio::test]
async fn raw_returns_the_body_bytes_unparsed() {
    let server = Server::responding([response(200, &["content-type: text/html"], "<b>é")]).await;
    let response = server.client().me().get().raw().await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.headers()["content-type"], "text/html");
    assert_eq!(response.into_value(), "<b>é");
}

#[tokio::test]
async fn optional_maps_only_not_found_to_none() {
    let responses = [(200, "{}"), (404, "{}"), (400, "{}"), (500, ""), (202, "{}"), (200, "<b>")];
    let server =
        Server::responding(responses.map(|(status, body)| response(status, &[], body))).await;
    let token = server.client().user_api_token("a");
    assert!(token.get().optional().await.unwrap().is_some());
    assert!(token.get().optional().await.unwrap().is_none());
    for status in [400, 500, 202, 200] {
        let error = token.get().optional().await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), status);
    }
}

#[tokio::test]
async fn generic_code_can_await_any_call() {
    async fn run<C: Call>(call: C) -> Result<(&'static str, C::Value), Error> {
        Ok((C::ACTION.id, call.await?))
    }
    let server = Server::responding([json_response(200, json!({"email": "a@example.com"}))]).await;
    let (id, me) = run(server.client().me().get()).await.unwrap();
    assert_eq!((id, me.email.as_str()), ("me.get", "a@example.com"));
}

#[test]
fn request_returns_method_uri_headers_and_body() {
    let call = offline().user_api_token("a").patch(ApiTokenPatch::new().name("pump"));
    let request = call.request().unwrap();
    assert_eq!(request.method(), "PATCH");
    assert_eq!(
        request.uri(),
        "https://api.losant.com/me/tokens/a?_actions=false&_links=true&_embedded=true"
    );
    assert_eq!(request.headers()["authorization"], format!("Bearer {TOKEN}"));
    assert!(matches!(request.body(), Body::Json(json) if json == r#"{"name":"pump"}"#));
    assert!(matches!(offline().me().get().request().unwrap().body(), Body::Empty));
}

#[tokio::test]
async fn call_overrides_do_not_affect_later_calls() {
    let server =
        Server::responding([json_response(200, json!({})), json_response(200, json!({}))]).await;
    let me = server.client().me();
    me.get()
        .access_token("another")
        .header("Accept-Version", "^1.2.3")
        .header("X-Purpose", "first")
        .header("x-purpose", "last")
        .losant_domain("pumps.example")
        .await
        .unwrap();
    me.get().await.unwrap();
    let [overridden, plain] = server.requests().try_into().unwrap();
    let headers = ["authorization", "accept-version", "x-purpose", "losantdomain"];
    let values = |seen: &HttpRequest| headers.map(|name| seen.header(name).unwrap_or_default());
    assert_eq!(values(&overridden), ["Bearer another", "^1.2.3", "last", "pumps.example"]);
    assert_eq!(values(&plain), [&format!("Bearer {TOKEN}"), "^1.30.0", "", ""]);
}

#[test]
fn built_request_has_each_header_once() {
    let call = offline().me().get().access_token("another").header("accept", "text/plain");
    let seen = HttpRequest::from_call(call);
    assert_eq!(seen.header("authorization").as_deref(), Some("Bearer another"));
    assert_eq!(seen.header("accept").as_deref(), Some("text/plain"));
}

#[tokio::test]
async fn invalid_values_fail_before_sending() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let client = server.client();
    let token = |id: &str| client.user_api_token(id).get();
    let good = || token("a");
    let cases = [
        (token(""), "the path parameter `apiTokenId` must not be empty"),
        (
            token("."),
            "the path parameter `apiTokenId` must not be `.`, which stands for another path",
        ),
        (
            token(".."),
            "the path parameter `apiTokenId` must not be `..`, which stands for another path",
        ),
        (
            good().header("x-a", "planted\n"),
            "`header`: the value of the header `x-a` contains a control character",
        ),
        (
            good().header("planted name", "x"),
            "`header`: the name of a header is empty or contains a character that is not allowed",
        ),
        (
            good().access_token("planted\n"),
            "`access_token`: the access token contains a character that is not allowed in a header",
        ),
        (
            good().losant_domain("planted\r\n").header("x a", ""),
            "`header`: the value of the header `losantdomain` contains a control character",
        ),
    ];
    for (call, text) in cases {
        assert_eq!(call.clone().request().unwrap_err().kind(), ErrorKind::Input);
        let error = call.await.unwrap_err();
        assert_eq!(error.to_string(), format!("userApiToken.get: {text}"));
        assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Input, None, 0));
        assert!(!error.may_have_been_sent() && !format!("{error:?}").contains("planted"));
    }
    assert_eq!(server.request_count(), 0);
}

#[tokio::test]
async fn path_parameters_are_percent_encoded() {
    for (value, path) in [
        ("a/b", "/me/tokens/a%2Fb"),
        ("100%", "/me/tokens/100%25"),
        ("%2e%2e", "/me/tokens/%252e%252e"),
        ("é😀", "/me/tokens/%C3%A9%F0%9F%98%80"),
        ("a b", "/me/tokens/a%20b"),
        ("../..", "/me/tokens/..%2F.."),
        ("...", "/me/tokens/..."),
        ("a?b#c", "/me/tokens/a%3Fb%23c"),
        ("a\\b;c", "/me/tokens/a%5Cb%3Bc"),
        ("A-Za-z0-9-._~", "/me/tokens/A-Za-z0-9-._~"),
    ] {
        let server = Server::responding([json_response(200, json!({}))]).await;
        server.client().user_api_token(value).get().await.unwrap();
        assert_eq!(server.only_request().path(), path);
    }
}

#[test]
fn query_parameters_keep_declared_order_and_the_last_value_wins() {
    let call = offline().user_api_tokens().get();
    let call = call.filter("first").per_page(5).page(1).filter("last");
    let call = call.sort_direction(SortDirection::Asc).page(0);
    let call = call.sort_field(UserApiTokensSortField::Id).sort_direction(SortDirection::Desc);
    let expected = ["sortField=id", "sortDirection=desc", "page=0", "perPage=5", "filter=last"];
    assert_eq!(HttpRequest::from_call(call).own_query(), expected);
}

#[test]
fn falsy_query_values_are_sent() {
    let call = offline().me().get().include_recent(false).summary_exclude("");
    assert_eq!(
        HttpRequest::from_call(call).own_query(),
        ["includeRecent=false", "summaryExclude="]
    );
}

#[test]
fn maybe_skips_none() {
    let call = |filter: Option<&str>| {
        let call = offline().user_api_tokens().get();
        HttpRequest::from_call(call.maybe(filter, UserApiTokensGetCall::filter)).own_query()
    };
    assert_eq!(call(Some("pump")), ["filter=pump"]);
    assert!(call(None).is_empty());
}

#[test]
fn cloned_calls_are_independent() {
    let call = offline().me().get().summary_include("a");
    let changed = call.clone().summary_include("b").include_recent(true).links(false);
    assert_eq!(
        HttpRequest::from_call(changed).own_query(),
        ["includeRecent=true", "summaryInclude=b"]
    );
    assert_eq!(HttpRequest::from_call(call).own_query(), ["summaryInclude=a"]);
}

#[test]
fn accessor_and_new_create_equal_handles() {
    let client = offline();
    let made = [client.user_api_token("a/b"), UserApiToken::new(&client, "a/b")];
    let [accessor, new] =
        made.map(|token| (HttpRequest::from_call(token.get()).target, format!("{token:?}")));
    assert_eq!(accessor, new);
    assert_eq!(accessor.1, r#"UserApiToken { apiTokenId: "a/b" }"#);
    assert_eq!(Me::new(&client).client().base_url(), "https://api.losant.com");
}

#[test]
fn call_debug_output_names_the_action_and_the_set_parameters() {
    let call = offline().user_api_tokens().get().filter("a").page(1).header("x-b", "c");
    let shown = format!("{call:?}");
    for part in ["userApiTokens.get", "/me/tokens", "filter", "page", "x-b"] {
        assert!(shown.contains(part), "{shown} has no {part}");
    }
}

#[tokio::test]
async fn url_that_is_too_long_fails_before_sending() {
    let server = Server::responding([json_response(200, json!({"items": []}))]).await;
    let tokens = server.client().user_api_tokens();
    let long = tokens.get().filter("f".repeat(70_000));
    assert_eq!(long.clone().request().unwrap_err().kind(), ErrorKind::Input);
    let error = long.await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Input, 0));
    assert!(error.to_string().ends_with("longer than 64 KiB"), "{error}");
    tokens.get().filter("f".repeat(60_000)).await.unwrap();
}
