//! Blocking calls and streams.

use std::time::Duration;

use losant::{Call, ErrorKind};
use serde_json::json;

use crate::support::server::{Server, json_response, response};

/// Starts a server in a runtime of its own, so that the test itself has none.
fn server(responses: Vec<Vec<u8>>) -> (tokio::runtime::Runtime, Server) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let server = runtime.block_on(Server::responding(responses));
    (runtime, server)
}

#[test]
fn send_blocking_returns_the_value_or_the_error() {
    let error = json_response(404, json!({"message": "gone"}));
    let (_runtime, server) = server(vec![response(200, &[], r#"{"id": "u"}"#), error]);
    let client = server.client();
    assert_eq!(client.me().get().send_blocking().unwrap().id, "u");
    assert!(client.user_api_token("x").get().send_blocking().unwrap_err().is_not_found());
}

#[test]
fn blocking_items_are_an_iterator() {
    let page = |id: &str, page: u64| {
        json_response(
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
fn blocking_event_stream_is_an_iterator() {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";
    let event = "event: deviceState\ndata: {\"data\": {\"t\": 1}}\n\n";
    let (_runtime, server) = server(vec![format!("{head}{event}").into_bytes()]);
    let stream =
        server.client().application("a").device("d").state_stream().send_blocking().unwrap();
    let items: Vec<_> =
        stream.blocking().take(2).map(|item| format!("{:?}", item.unwrap())).collect();
    assert!(items[0] == "Connected" && items[1].starts_with("Event(DeviceState("), "{items:?}");
}

#[tokio::test]
async fn send_blocking_inside_an_async_runtime_is_an_error() {
    let server = Server::responding([response(200, &[], "{}")]).await;
    let error = server.client().me().get().send_blocking().unwrap_err();
    assert_eq!((error.kind(), error.operation()), (ErrorKind::Config, Some("me.get")));
    assert_eq!(server.request_count(), 0);
}

#[test]
fn send_blocking_works_where_a_runtime_allows_to_block() {
    let answer = || response(200, &[], r#"{"id": "u"}"#);
    let (runtime, server) = server(vec![answer(), answer(), answer()]);
    let client = server.client();
    let call = move || client.me().get().send_blocking().unwrap().id;
    runtime.block_on(async {
        assert_eq!(tokio::task::spawn_blocking(call.clone()).await.unwrap(), "u");
        let in_place = call.clone();
        let in_place = tokio::spawn(async { tokio::task::block_in_place(in_place) });
        assert_eq!(in_place.await.unwrap(), "u");
    });
    let _guard = runtime.enter();
    assert_eq!(call(), "u");
}

#[test]
fn send_blocking_inside_any_task_is_an_error() {
    let (runtime, server) = server(Vec::new());
    let client = server.client();
    let call = || {
        let client = client.clone();
        async move { client.me().get().send_blocking().unwrap_err().kind() }
    };
    assert_eq!(runtime.block_on(runtime.spawn(call())).unwrap(), ErrorKind::Config);
    assert_eq!(runtime.block_on(call()), ErrorKind::Config);
    assert_eq!(server.request_count(), 0);
}

#[test]
fn client_can_be_dropped_inside_an_async_runtime() {
    let (runtime, server) = server(vec![response(200, &[], "{}")]);
    let client = server.client();
    client.me().get().timeout(Duration::from_secs(600)).send_blocking().unwrap();
    runtime.block_on(async move { drop(client) });
}
