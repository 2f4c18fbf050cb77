//! Limits on time: what they cover, and how they are switched off.

use std::future::pending;
use std::time::Duration;

use losant::auth::{TokenFuture, TokenProvider};
use losant::{Call, Client, ClientCore, ErrorKind, Part, Retry, losant_resource};
use serde_json::json;

use crate::support::fault_server::{Fault, FaultServer, NEVER, OK, STALL_TIMEOUT};
use crate::support::server::{Server, json_response};

/// A resource that accepts a file.
#[losant_resource(path = "/box", extends = Client, scopes(none))]
trait Box {
    #[post(retry = "idempotent")]
    fn send(&self, #[part] file: Part) -> serde_json::Value;
}

#[tokio::test]
async fn the_longest_duration_does_not_limit_anything() {
    const MAX: Duration = Duration::MAX;
    let first_fails = |number| if number == 0 { Fault::Status(503, "") } else { OK };
    let server = FaultServer::start(first_fails).await;
    let retry = Retry::new().backoff(Duration::from_millis(1), MAX);
    let client = server.builder().timeout(MAX).attempt_timeout(MAX).connect_timeout(MAX);
    let client = client.retry(retry).build().unwrap();
    let response = client.me().get().with_response().await.unwrap();
    assert_eq!(response.attempts(), 2);
    let call = client.me().get().timeout(MAX).attempt_timeout(MAX);
    let mut download = call.download().await.unwrap().into_value();
    while download.try_next().await.unwrap().is_some() {}

    // A wait without a limit does not fit into a timeout, so the call is not retried.
    let server = FaultServer::start(first_fails).await;
    let client = server.builder().retry(Retry::new().backoff(MAX, MAX)).build().unwrap();
    let error = client.me().get().timeout(MAX).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
}

/// A provider whose token never comes.
#[derive(Debug)]
struct Pending;

impl TokenProvider for Pending {
    fn token<'a>(&'a self, _: &'a ClientCore) -> TokenFuture<'a> {
        std::boxed::Box::pin(pending())
    }
}

#[tokio::test]
async fn token_that_never_comes_is_a_timeout() {
    let limit = Duration::from_millis(50);
    let client = Client::builder().token_provider(Pending);
    let client = client.attempt_timeout(limit).timeout(NEVER).build().unwrap();
    let error = client.me().get().await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 0));
    assert!(error.to_string().contains("no access token within 50ms"), "{error}");
}

#[tokio::test]
async fn content_that_never_comes_is_a_timeout() {
    let server = Server::responding([json_response(200, json!({}))]).await;
    let client = server.builder().attempt_timeout(STALL_TIMEOUT).build().unwrap();
    let (content, _source) = tokio::io::duplex(16);
    let error = client.r#box().send(Part::reader(content, None)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Timeout, 1));
}
