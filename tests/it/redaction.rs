//! What tracing is told of a call, and that no secret is ever told, by anything.

use std::cell::RefCell;
use std::fmt::{Debug, Write as _};
use std::sync::Once;
use std::time::Duration;

use losant::models::{ApiTokenPost, UserCredentials};
use losant::{Call, Client, Retry};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::support::server::{Server, json_response, response};

thread_local! {
    /// The spans and events of the test that runs on this thread, while it records them.
    static LINES: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Keeps all spans and events as text.
///
/// It serves the whole process, since tracing caches per process which events are enabled, but what
/// it keeps belongs to one test.
struct Traces;

/// Ends the recording of a test, so that the next test on its thread finds nothing of it.
struct Recording;

impl Drop for Recording {
    fn drop(&mut self) {
        LINES.set(None);
    }
}

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Traces {
    fn record() -> Recording {
        static STARTED: Once = Once::new();
        STARTED.call_once(|| tracing::subscriber::set_global_default(Self).unwrap());
        LINES.set(Some(Vec::new()));
        Recording
    }

    fn keep(metadata: &Metadata<'_>, kind: &str, record: impl FnOnce(&mut Line)) {
        LINES.with_borrow_mut(|lines| {
            let Some(lines) = lines else { return };
            let mut line = Line(format!("{kind} {} {}", metadata.target(), metadata.name()));
            record(&mut line);
            lines.push(line.0);
        });
    }
}

/// The lines about this crate that begin like this.
fn lines(start: &str) -> Vec<String> {
    LINES.with_borrow(|lines| {
        let lines = lines.iter().flatten();
        lines.filter(|line| line.starts_with(start)).cloned().collect()
    })
}

impl Subscriber for Traces {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        Self::keep(span.metadata(), "span", |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        Self::keep(event.metadata(), "event", |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn calls_are_spans_and_attempts_are_events() {
    let _recording = Traces::record();
    let server = Server::responding([response(503, &[], ""), response(200, &[], "{}")]).await;
    let quick = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let client = server.builder().retry(quick).build().unwrap();
    client.user_api_token("planted-id").get().await.unwrap();
    assert_eq!(
        lines("span losant"),
        [r#"span losant_runtime::call::send losant action="userApiToken.get""#]
    );
    let attempts = lines("event losant");
    let expected = [
        r#"path="/me/tokens/{apiTokenId}" method="GET" attempt=1 status=503 failure=Status elapsed="#,
        "sending again",
        r#"path="/me/tokens/{apiTokenId}" method="GET" attempt=2 status=200 elapsed="#,
    ];
    assert_eq!(attempts.len(), expected.len(), "{attempts:#?}");
    for (attempt, expected) in attempts.iter().zip(expected) {
        assert!(attempt.contains(expected), "{attempt} has no {expected}");
    }
}

#[tokio::test]
async fn secrets_never_appear_in_debug_output_or_traces() {
    let _recording = Traces::record();
    let mut told = String::new();
    let mut tell = |value: &dyn Debug| {
        let _ = write!(told, "{value:?}\n{value:#?}\n");
    };

    // Every text below that holds `planted` is a secret.
    let user =
        UserCredentials::new("ada@example.com", "planted-password").two_factor_code("planted-code");
    tell(&user);
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
    tell(&builder);
    let client = builder.build().unwrap();
    tell(&client);
    let post = client.user_api_tokens().post(ApiTokenPost::new("planted-name"));
    let post = post.header("x-more", "planted-more");
    tell(&post);
    tell(&post.clone().request());
    tell(&post.clone().access_token("planted-other").request());
    let created = post.with_response().await.unwrap();
    tell(&created);
    let list = client.user_api_tokens().get().filter("planted-filter");
    tell(&list);
    tell(&list.clone().items());
    for error in [client.user_api_token("t").get().await.unwrap_err(), list.await.unwrap_err()] {
        tell(&error);
        tell(&error.to_string());
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            tell(&cause);
            tell(&cause.to_string());
            source = cause.source();
        }
    }
    let bad = Client::builder().access_token("planted\ntoken").build().unwrap_err();
    tell(&bad);
    tell(&bad.to_string());

    assert!(!told.contains("planted"), "{told}");
    assert_eq!(server.request_count(), 4);
    for line in lines("span losant").iter().chain(&lines("event losant")) {
        assert!(!line.contains("planted"), "{line}");
    }
}
