//! Secrets never appear in debug output, errors or traces.

use std::fmt::{Debug, Write as _};
use std::sync::Arc;

use losant::models::{ApiTokenPatch, ApiTokenPost, UserCredentials};
use losant::{Call, Client, Error, Retry};
use serde_json::json;

use crate::support::recorder::Recording;
use crate::support::server::{Server, json_response, response};

#[tokio::test]
async fn secrets_never_appear_in_debug_output_of_calls_and_errors() {
    const PLANTED: [&str; 5] =
        ["planted-token", "planted-default", "planted-header", "planted-query", "planted-body"];
    let refused = json_response(400, json!({"type": "Validation", "message": "no"}));
    let server = Server::responding([refused.clone(), refused]).await;
    let builder =
        server.builder().access_token("planted-token").default_header("x-a", "planted-default");
    let shown_builder = debug(&builder);
    let client = builder.build().unwrap();
    let (tokens, token) = (client.user_api_tokens(), client.user_api_token("an-id"));
    let get = tokens.get().filter("planted-query").header("x-b", "planted-header");
    let patch = token.patch(ApiTokenPatch::new().name("planted-body"));
    let patch = patch.access_token("planted-token");
    let (get_error, patch_error) =
        (get.clone().await.unwrap_err(), patch.clone().await.unwrap_err());
    let built = patch.clone().request().unwrap();
    let shown = [
        shown_builder,
        debug(&client),
        debug(&Arc::new(tokens)),
        debug(&token),
        debug(&get),
        debug(&get.clone().send()),
        debug(&patch),
        debug(&built),
        debug(built.body()),
        // `http::Request` shows its URI; the headers are redacted.
        debug(get.request().unwrap().headers()),
        format!("{get_error}{patch_error}"),
        debug(&(get_error, patch_error)),
    ];
    for text in shown {
        let leak = PLANTED.into_iter().find(|planted| text.contains(planted));
        assert_eq!(leak, None, "{text}");
    }
    // All of them were sent.
    let sent = format!("{:?}", server.requests());
    let body = String::from_utf8(server.requests()[1].body.clone()).unwrap();
    assert!(PLANTED.into_iter().all(|planted| sent.contains(planted) || body.contains(planted)));
}

fn debug(value: &impl Debug) -> String {
    format!("{value:?}\n{value:#?}")
}

#[tokio::test]
async fn secrets_never_appear_in_debug_output_or_traces() {
    let recording = Recording::start();
    let mut shown = String::new();
    let mut show = |value: &dyn Debug| {
        let _ = write!(shown, "{value:?}\n{value:#?}\n");
    };

    // Each string that contains `planted` is a secret.
    let user =
        UserCredentials::new("ada@example.com", "planted-password").two_factor_code("planted-code");
    show(&user);
    let authed = json_response(200, json!({"userId": "u", "token": "planted-token"}));
    let created = json_response(201, json!({"id": "t", "token": "planted-new-token"}));
    let wrong = json_response(200, json!({"scope": "planted-value"}));
    let html = response(500, &["x-secret: planted-header"], "<html>planted-body</html>");
    let server = Server::responding([authed, created, wrong, html]).await;
    let builder = Client::builder()
        .base_url(server.url())
        .default_header("x-key", "planted-key")
        .sign_in(user)
        .retry(Retry::none());
    show(&builder);
    let client = builder.build().unwrap();
    show(&client);
    let post = client.user_api_tokens().post(ApiTokenPost::new("planted-name"));
    let post = post.header("x-more", "planted-more");
    show(&post);
    show(&post.clone().request());
    show(&post.clone().access_token("planted-other").request());
    let created = post.with_response().await.unwrap();
    show(&created);
    let list = client.user_api_tokens().get().filter("planted-filter");
    show(&list);
    show(&list.clone().items());
    for error in [client.user_api_token("t").get().await.unwrap_err(), list.await.unwrap_err()] {
        show(&error_output(&error));
    }
    let bad = Client::builder().access_token("planted\ntoken").build().unwrap_err();
    show(&error_output(&bad));

    assert!(!shown.contains("planted"), "{shown}");
    assert_eq!(server.request_count(), 4);
    for line in recording.lines("span losant").iter().chain(&recording.lines("event losant")) {
        assert!(!line.contains("planted"), "{line}");
    }
}

/// All output of an error and its sources.
pub(crate) fn error_output(error: &Error) -> String {
    let mut output = String::new();
    let mut next: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = next {
        let _ = writeln!(output, "{error}\n{error:?}\n{error:#?}");
        next = error.source();
    }
    output
}
