//! The spans and events that a call emits.

use std::time::Duration;

use losant::Retry;

use crate::support::recorder::Recording;
use crate::support::server::{Server, response};

#[tokio::test]
async fn calls_are_spans_and_attempts_are_events() {
    let recording = Recording::start();
    let server = Server::responding([response(503, &[], ""), response(200, &[], "{}")]).await;
    let quick = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    let client = server.builder().retry(quick).build().unwrap();
    client.user_api_token("planted-id").get().await.unwrap();
    assert_eq!(
        recording.lines("span losant"),
        [r#"span losant_runtime::call::send losant action="userApiToken.get""#]
    );
    let attempts = recording.lines("event losant");
    let expected = [
        r#"path="/me/tokens/{apiTokenId}" method="GET" attempt=1 status=503 failure=Status elapsed="#,
        "retrying",
        r#"path="/me/tokens/{apiTokenId}" method="GET" attempt=2 status=200 elapsed="#,
    ];
    assert_eq!(attempts.len(), expected.len(), "{attempts:#?}");
    for (attempt, expected) in attempts.iter().zip(expected) {
        assert!(attempt.contains(expected), "{attempt} has no {expected}");
    }
}
