//! Responses that are made to cost a lot.

use std::io::Write as _;
use std::thread::{ThreadId, current};
use std::time::Duration;

use losant::{Call, Client, ErrorKind, StreamItem, losant_resource};
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

use crate::redaction::error_output;
use crate::support::server::{Server, response};

/// A resource whose body is deserialized by [`OnThread`].
#[losant_resource(path = "/thread", extends = Client, scopes(none))]
trait Thread {
    #[get]
    fn get(&self) -> OnThread;

    #[get("/stream", events("thread" = OnThread))]
    fn stream(&self);
}

/// The thread that deserialized the body.
#[derive(Clone, Debug)]
struct OnThread(ThreadId);

impl<'de> Deserialize<'de> for OnThread {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self(current().id()))
    }
}

/// A response with this body, compressed.
fn gzipped(body: &[u8]) -> Vec<u8> {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gzip.write_all(body).unwrap();
    let compressed = gzip.finish().unwrap();
    let head = "HTTP/1.1 200 X\r\nconnection: close\r\ncontent-encoding: gzip\r\n";
    let mut bytes = format!("{head}content-length: {}\r\n\r\n", compressed.len()).into_bytes();
    bytes.extend(compressed);
    bytes
}

#[tokio::test]
async fn only_small_bodies_are_deserialized_on_the_thread_of_the_runtime() {
    for (size, here) in [(2, true), (1 << 16, true), (1 << 20, false)] {
        let server =
            Server::responding([response(200, &[], &("[]".to_owned() + &" ".repeat(size - 2)))])
                .await;
        let call = server.client().thread().get();
        let OnThread(thread) = call.await.unwrap();
        assert_eq!(thread == current().id(), here, "{size} bytes");
    }
}

#[tokio::test]
async fn only_small_events_are_deserialized_on_the_thread_of_the_runtime() {
    let event = |size: usize| format!("event: thread\ndata: []{}\n\n", " ".repeat(size));
    let text = [2, 1 << 16, 1 << 19].map(event).concat();
    let server = Server::responding([response(200, &["content-type: text/event-stream"], &text)]);
    let server = server.await;
    let mut stream = server.client().thread().stream().await.unwrap();
    let mut here = Vec::new();
    while here.len() < 3 {
        let item = stream.try_next().await.unwrap().unwrap();
        if let StreamItem::Event(ThreadStreamEvent::Thread(OnThread(thread))) = item {
            here.push(thread == current().id());
        }
    }
    assert_eq!(here, [true, true, false]);
}

#[tokio::test]
async fn body_that_is_too_deep_or_too_long_has_a_short_error() {
    let deep = |start: &str| start.to_owned() + &"[".repeat(4 << 20);
    let bodies = [
        deep(r#"{"zz":"#),
        deep(""),
        r#"{"a":"#.repeat(1 << 20),
        format!(r#"{{"{}": ["#, "k".repeat(4 << 20)),
        format!(r#"{{"scope": [0, "{}"#, "v".repeat(4 << 20)),
        format!(r#"{{"scope": "{}"}}"#, "v".repeat(4 << 20)),
    ];
    for body in bodies {
        let (start, size) = (body[..9].to_owned(), body.len());
        let bytes = gzipped(body.as_bytes());
        assert!(bytes.len() < size / 100);
        let server = Server::responding([bytes]).await;
        let call = server.client().user_api_token("t").get();
        let error = call.timeout(Duration::from_secs(600)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode, "{start}");
        let output = error_output(&error);
        assert!(output.len() < 2000, "{start}: {} bytes", output.len());
        assert!(!output.contains("kkk") && !output.contains("vvv"), "{output}");
    }
}

#[tokio::test]
async fn long_message_of_the_server_is_cut_off() {
    let body = serde_json::json!({"type": "T".repeat(30_000), "message": "m".repeat(30_000)});
    let server = Server::responding([response(400, &[], &body.to_string())]).await;
    let error = server.client().me().get().await.unwrap_err();
    assert!(error_output(&error).len() < 5000);
    assert_eq!(error.api().unwrap().message.as_ref().unwrap().len(), 30_000);
}
