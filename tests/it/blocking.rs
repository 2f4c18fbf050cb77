//! Calls and streams for code that does not await.

use std::time::Duration;

use losant::{Call, ErrorKind};
use serde_json::json;

use crate::support::server::{Server, answer, json as json_answer};

/// A server on a thread of its own, as for a program without a runtime.
fn server(answers: Vec<Vec<u8>>) -> (tokio::runtime::Runtime, Server) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Server::answering(answers));
    (runtime, server)
}

#[test]
fn calls_wait_for_their_value() {
    let error = json_answer(404, json!({"message": "gone"}));
    let (_runtime, server) = server(vec![answer(200, &[], r#"{"id": "u"}"#), error]);
    let client = server.client();
    assert_eq!(client.me().get().send_blocking().unwrap().id, "u");
    assert!(client.user_api_token("x").get().send_blocking().unwrap_err().is_not_found());
}

#[test]
fn streams_are_iterators() {
    let page = |id: &str, page: u64| {
        json_answer(
            200,
            json!({"items": [{"id": id}], "totalCount": 2, "perPage": 1, "page": page}),
        )
    };
    let (_runtime, server) = server(vec![page("a", 0), page("b", 1)]);
    let mut tokens = server.client().user_api_tokens().get().items().blocking();
    assert_eq!(tokens.next().unwrap().unwrap().id, "a");
    assert_eq!(tokens.stream().position().unwrap().to_string(), "page:1+0");
    let rest: Result<Vec<_>, _> = tokens.collect();
    assert_eq!(rest.unwrap()[0].id, "b");
}

#[test]
fn events_are_an_iterator_too() {
    let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
    let event = "event: deviceState\ndata: {\"data\": {\"t\": 1}}\n\n";
    let (_runtime, server) = server(vec![format!("{head}{event}").into_bytes()]);
    let stream =
        server.client().application("a").device("d").state_stream().send_blocking().unwrap();
    let items: Vec<_> =
        stream.blocking().take(2).map(|item| format!("{:?}", item.unwrap())).collect();
    assert!(items[0] == "Connected" && items[1].starts_with("Event(DeviceState("), "{items:?}");
}

#[tokio::test]
async fn inside_of_an_async_runtime_it_is_an_error() {
    let server = Server::answering([answer(200, &[], "{}")]).await;
    let error = server.client().me().get().send_blocking().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Config, Some("me.get")));
    assert_eq!(server.count(), 0);
}

#[test]
fn a_client_that_waited_can_be_dropped_in_an_async_runtime() {
    let (runtime, server) = server(vec![answer(200, &[], "{}")]);
    let client = server.client();
    client.me().get().timeout(Duration::from_secs(9)).send_blocking().unwrap();
    runtime.block_on(async move { drop(client) });
}
