//! Event streams: typed and unknown events, reconnecting, and how a stream ends.

use std::time::Duration;

use losant::{Call, Client, ErrorKind, EventStream, Retry, StreamItem, losant_resource};
use serde::Deserialize;

use crate::support::server::{Server, response};

#[derive(Clone, Debug, Deserialize, PartialEq)]
struct Moved {
    to: i32,
}

/// A thing that moves and breaks.
#[losant_resource(path = "/thing", extends = Client, errors(404), scopes(none))]
trait Mover {
    #[get("/stream", events("moved" = Moved, "broke" = String))]
    fn stream(&self, keep_alive_interval: Option<u64>);
}

/// A stream that breaks off after this text.
fn events(text: &str) -> Vec<u8> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n";
    format!("{head}{text}").into_bytes()
}

fn client(server: &Server) -> Client {
    let quick = Retry::new().backoff(Duration::from_millis(1), Duration::from_millis(2));
    server.builder().retry(quick).max_event(100).build().unwrap()
}

async fn opened(server: &Server) -> EventStream<MoverStreamEvent> {
    client(server).mover().stream().await.unwrap()
}

/// The next item as a string.
async fn next(stream: &mut EventStream<MoverStreamEvent>) -> String {
    match stream.try_next().await {
        Ok(Some(StreamItem::Event(MoverStreamEvent::Moved(Moved { to })))) => format!("moved {to}"),
        Ok(Some(StreamItem::Event(MoverStreamEvent::Broke(why)))) => format!("broke {why}"),
        Ok(Some(StreamItem::Unknown { name, data, .. })) => format!("unknown {name} {data}"),
        Ok(Some(StreamItem::Connected)) => "connected".to_owned(),
        Ok(Some(StreamItem::Reconnecting { attempt, .. })) => format!("reconnecting {attempt}"),
        Ok(Some(other)) => format!("{other:?}"),
        Ok(None) => "end".to_owned(),
        Err(error) => format!("{:?} {error}", error.kind()),
    }
}

async fn all<const N: usize>(stream: &mut EventStream<MoverStreamEvent>) -> [String; N] {
    let mut items = Vec::new();
    for _ in 0..N {
        items.push(next(stream).await);
    }
    items.try_into().unwrap()
}

const GONE: &str = "mover.stream: 404 NotFound: gone";

fn gone() -> Vec<u8> {
    response(404, &[], r#"{"type": "NotFound", "message": "gone"}"#)
}

#[tokio::test]
async fn events_are_typed_by_name_and_unknown_events_are_kept() {
    let text = ": hi\n\nevent: moved\ndata: {\"to\": 3}\n\nevent: broke\ndata: \"rust\"\n\nevent: sang\ndata: la\n\n";
    let server = Server::responding([events(text), gone()]).await;
    let mut stream = opened(&server).await;
    let expected = ["connected", "moved 3", "broke rust", "unknown sang la", "reconnecting 1"];
    assert_eq!(all(&mut stream).await, expected);
    assert_eq!(all(&mut stream).await, [format!("Status {GONE}"), "end".to_owned()]);
}

#[tokio::test]
async fn streams_send_global_parameters_only_when_set() {
    let server = Server::responding([events(""), events("")]).await;
    drop(opened(&server).await);
    drop(client(&server).mover().stream().keep_alive_interval(9).links(true).await.unwrap());
    let queries: Vec<_> = server.requests().iter().map(|seen| seen.query().to_owned()).collect();
    assert_eq!(queries, ["", "_links=true&keepAliveInterval=9"]);
    assert_eq!(server.requests()[0].header("accept").as_deref(), Some("application/json"));
}

#[tokio::test]
async fn reconnect_sends_the_id_of_the_last_complete_event() {
    let first =
        events("id: 7\nevent: moved\ndata: {\"to\": 1}\n\nid: 8\nevent: moved\ndata: {\"to\"");
    let again = events("event: moved\ndata: {\"to\": 2}\n\n");
    let busy = response(503, &[], "{}");
    let server = Server::responding([first, busy, again, gone()]).await;
    let mut stream = opened(&server).await;
    let expected = ["connected", "moved 1", "reconnecting 1", "reconnecting 2", "connected"];
    assert_eq!(all(&mut stream).await, expected);
    assert_eq!(all(&mut stream).await, ["moved 2", "reconnecting 1"]);
    let ids: Vec<_> = server.requests().iter().map(|seen| seen.header("last-event-id")).collect();
    assert_eq!(ids[..3], [None, Some("7".to_owned()), Some("7".to_owned())]);
}

#[tokio::test]
async fn no_content_ends_the_stream() {
    let server = Server::responding([events("data: x\n\n"), response(204, &[], "")]).await;
    let mut stream = opened(&server).await;
    assert_eq!(all(&mut stream).await, ["connected", "unknown  x", "reconnecting 1", "end", "end"]);
}

#[tokio::test]
async fn stream_continues_after_an_undecodable_event() {
    let long = "x".repeat(200);
    let text = format!(
        "event: moved\ndata: {{\"to\": \"far\"}}\n\nevent: moved\ndata: not JSON\n\n\
         event: broke\ndata: {long}\n\nevent: moved\ndata: {{\"to\": 4}}\n\n"
    );
    let mut bytes = events(&text);
    bytes.extend(b"event: sang\ndata: \xff\n\n");
    let server = Server::responding([bytes, gone()]).await;
    let mut stream = opened(&server).await;
    let [connected, wrong, broken, large, good, replaced] = all(&mut stream).await;
    assert_eq!(connected, "connected");
    assert!(
        wrong.starts_with("Decode mover.stream: 200 OK: the body is invalid at $.to: "),
        "{wrong}"
    );
    assert!(broken.starts_with("Decode "), "{broken}");
    assert_eq!(large, "TooLarge mover.stream: an event is larger than the limit of 100 bytes");
    assert_eq!((good.as_str(), replaced.as_str()), ("moved 4", "unknown sang \u{fffd}"));
}

#[tokio::test]
async fn unterminated_line_is_limited_by_max_event() {
    let endless = events(&"x".repeat(100_000));
    let server = Server::responding([endless, gone()]).await;
    let mut stream = opened(&server).await;
    assert_eq!(all(&mut stream).await, ["connected", "reconnecting 1"]);
}

#[tokio::test]
async fn stream_that_cannot_be_opened_fails_the_call() {
    let server = Server::responding([gone()]).await;
    let error = client(&server).mover().stream().await.unwrap_err();
    assert_eq!(error.to_string(), GONE);
}

#[tokio::test]
async fn stream_of_another_type_fails_the_call() {
    let server = Server::responding([response(200, &["content-type: text/html"], "<p>")]).await;
    let error = client(&server).mover().stream().await.unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Decode, 200));
    assert!(error.to_string().contains("`text/html`"), "{error}");
}

#[tokio::test]
async fn raw_is_rejected_for_streams() {
    let server = Server::responding([events("")]).await;
    let error = client(&server).mover().stream().raw().await.unwrap_err();
    assert_eq!((error.kind(), server.request_count()), (ErrorKind::Input, 0));
}

#[tokio::test]
async fn dropped_stream_closes_its_connection() {
    let server = crate::support::fault_server::FaultServer::start(|_| {
        crate::support::fault_server::Fault::SilentStream
    })
    .await;
    let stream = server.builder().build().unwrap().mover().stream().await.unwrap();
    assert_eq!(server.request_count(), 1);
    drop(stream);
    server.wait_until_closed().await;
}
