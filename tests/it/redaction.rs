//! Secrets never appear in debug output, errors or traces.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};
use std::sync::Arc;

use losant::models::{ApiTokenPatch, ApiTokenPost, UserCredentials};
use losant::{Call, Client, Error, Retry, losant_model, losant_resource};
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
        debug(&get.request().unwrap()),
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

#[tokio::test]
async fn prepared_request_prints_names_but_no_values() {
    let client = Client::builder().access_token("planted-token").build().unwrap();
    let call = client.user_api_tokens().get().filter("planted-query").header("x-b", "planted");
    let request = call.request().unwrap();
    assert!(request.uri().query().unwrap().contains("filter=planted-query"));
    let shown = debug(&request);
    assert!(!shown.contains("planted"), "{shown}");
    for name in ["GET", "/me/tokens", "filter", "x-b", "authorization"] {
        assert!(shown.contains(name), "{name} is missing in {shown}");
    }
}

#[tokio::test]
async fn response_prints_no_value_and_no_cookie() {
    let planted =
        response(200, &["set-cookie: sid=planted", "x-other: planted"], r#"{"id": "planted"}"#);
    let server = Server::responding([planted.clone(), planted]).await;
    let raw = server.client().me().get().raw().await.unwrap();
    let typed = server.client().me().get().with_response().await.unwrap();
    let shown = debug(&raw) + &debug(&typed) + &format!("{:?}", raw.headers()["set-cookie"]);
    assert!(!shown.contains("planted") && shown.contains("set-cookie"), "{shown}");
    assert_eq!(raw.headers()["set-cookie"], "sid=planted");
}

/// A resource with maps, unions and models of another crate in its responses.
#[losant_resource(path = "/foreign", extends = Client, scopes(none))]
trait Foreign {
    #[get("/map")]
    fn map(&self) -> Maps;

    #[get("/other")]
    fn other(&self) -> BTreeMap<String, Vec<u8>>;
}

/// Maps whose keys come from the body.
#[losant_model(response)]
struct Maps {
    /// Maps in a list.
    pub maps: Vec<BTreeMap<String, Maps>>,
    /// A number.
    pub number: Option<i64>,
}

#[tokio::test]
async fn decode_error_shows_only_names_of_the_type() {
    let maps = json!({"maps": [{}, {"planted": {"number": "planted-value"}}]});
    let server = Server::responding([
        json_response(200, maps),
        json_response(200, json!({"planted": [1, "planted-value"]})),
        response(200, &[], r#"{"maps": [{"planted": {"planted-unknown": [planted]}}]}"#),
    ])
    .await;
    let foreign = server.client().foreign();
    let errors = [
        foreign.map().await.unwrap_err(),
        foreign.other().await.unwrap_err(),
        foreign.map().await.unwrap_err(),
    ];
    let paths = ["$.maps[1][…].number: ", "$[…][1]: ", "$.maps[0][…][…][0]: "];
    for (error, path) in errors.iter().zip(paths) {
        let shown = error_output(error);
        assert!(!shown.contains("planted"), "{shown}");
        assert!(error.to_string().contains(&format!(" at {path}")), "{error}");
    }
}

#[tokio::test]
async fn unknown_event_prints_no_data() {
    let event =
        response(200, &["content-type: text/event-stream"], "event: new\ndata: planted\n\n");
    let server = Server::responding([event]).await;
    let mut stream = server.client().application("a").device("d").state_stream().await.unwrap();
    let _ = stream.try_next().await.unwrap();
    let item = stream.try_next().await.unwrap();
    let shown = debug(&item) + &debug(&stream);
    assert!(shown.contains("new") && !shown.contains("planted"), "{shown}");
}

#[tokio::test]
async fn invalid_header_name_is_not_repeated() {
    let call = Client::builder().build().unwrap().me().get().header("planted token", "x");
    let error = call.await.unwrap_err();
    let error = error_output(&error);
    let build = Client::builder().default_header("planted token", "x").build().unwrap_err();
    let shown = error + &error_output(&build);
    assert!(!shown.contains("planted"), "{shown}");
}

#[tokio::test]
async fn secrets_that_the_server_repeats_are_hidden() {
    let echo = |secret: &str| {
        let text = format!("the value {secret} is not valid ({secret})");
        let invalid = json!([{"type": "T", "name": text, "message": text}]);
        let body = json!({"type": "Invalid", "message": text, "validationErrors": invalid,
            "more": {"deep": [text]}, secret: {secret: 1}});
        json_response(401, body)
    };
    let token = "planted.token-of.tests";
    let server = Server::responding([echo(token), echo(token), echo("planted-password")]).await;
    let client = server.builder().access_token(token).build().unwrap();
    let user = UserCredentials::new("ada@example.com", "planted-password");
    let with_session =
        Client::builder().base_url(server.url()).sign_in(user.clone()).build().unwrap();
    let errors = [
        client.me().get().await.unwrap_err(),
        Client::builder()
            .base_url(server.url())
            .build()
            .unwrap()
            .me()
            .get()
            .access_token(token)
            .await
            .unwrap_err(),
        with_session.me().get().await.unwrap_err(),
    ];
    let media = response(401, &[&format!("content-type: {token}")], "no");
    let server = Server::responding([media]).await;
    let client = server.builder().access_token(token).build().unwrap();
    let error = client.me().get().await.unwrap_err();
    assert!(error.to_string().ends_with("the body contains no message (…, 2 bytes)"), "{error}");
    for error in errors {
        let shown = error_output(&error) + &debug(&error.api());
        assert!(!shown.contains("planted"), "{shown}");
        assert!(shown.contains("the value … is not valid (…)"), "{shown}");
    }
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
