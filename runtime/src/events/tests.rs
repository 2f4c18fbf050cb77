//! Reconnecting, and how streams end, on paused time and without a network.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Method;
use tokio::time::{Instant, Sleep, sleep};

use super::*;
use crate::error::ErrorKind;
use crate::wire::path::PathValues;
use crate::{
    AccessToken, Action, CallFuture, ClientCore, ResponseSpec, RetryClass, TokenFuture,
    TokenProvider,
};

static STREAM: Action = Action::new(
    ["thing.stream", "thing", "stream"],
    Method::GET,
    "/stream",
    RetryClass::Safe,
    &[crate::Param::new(
        "keepAliveInterval",
        crate::ParamLocation::Query,
        false,
        crate::ParamKind::Integer,
        &[],
    )],
    &[],
    &[ResponseSpec::empty(200)],
)
.events(&[("tick", "u8")]);
const DECODERS: &[EventDecoder<u8>] = &[("tick", crate::FromJson::from_json)];

/// Returns a new token each time, except that some cannot be had.
#[derive(Default)]
struct Counting {
    count: Mutex<u32>,
    /// The number of the token that is refused.
    refused: Option<u32>,
}

impl TokenProvider for Counting {
    fn token<'a>(&'a self, _: &'a ClientCore) -> TokenFuture<'a> {
        let mut count = self.count.lock().unwrap();
        *count += 1;
        let token = match self.refused {
            Some(refused) if refused == *count => Err(Error::sign_in("no token")),
            _ => Ok(AccessToken::from(format!("token-{count}"))),
        };
        Box::pin(async { token })
    }
}

/// What the server does with a request.
#[derive(Clone, Copy)]
enum Reply {
    /// Sends this text, and then nothing more.
    Silent(&'static str),
    /// Sends this text, and closes the connection after so many seconds.
    Closed(&'static str, u64),
    /// A response with this status and this header.
    Status(u16, &'static str, &'static str),
    Fail(ErrorKind),
}
use Reply::{Closed, Fail, Silent, Status};

impl Reply {
    fn respond(self) -> Result<reqwest::Response, Error> {
        let events = ("content-type", "Text/Event-Stream; charset=utf-8");
        let (status, (name, value), text, end) = match self {
            Silent(text) => (200, events, text, None),
            Closed(text, seconds) => (200, events, text, Some(Duration::from_secs(seconds))),
            Status(status, name, value) => (status, (name, value), "", Some(Duration::ZERO)),
            Fail(kind) => return Err(Error::new(kind, "scripted")),
        };
        let response = http::Response::builder().status(status).header(name, value);
        let end = end.map(|after| Box::pin(sleep(after)));
        let text = Some(text).filter(|text| !text.is_empty());
        let body = reqwest::Body::wrap_stream(Script { text, end });
        Ok(response.body(body).unwrap().into())
    }
}

/// A body that may not end.
struct Script {
    text: Option<&'static str>,
    end: Option<Pin<Box<Sleep>>>,
}

impl Stream for Script {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Some(text) = self.text.take() {
            return Poll::Ready(Some(Ok(Bytes::from(text))));
        }
        let Some(end) = &mut self.end else { return Poll::Pending };
        end.as_mut().poll(context).map(|()| None)
    }
}

/// The requests that the server received.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<http::HeaderMap>>>);

impl Log {
    fn count(&self) -> usize {
        self.0.lock().unwrap().len()
    }

    /// The value of a header in each request.
    fn header(&self, name: &str) -> Vec<Option<String>> {
        let value = |headers: &http::HeaderMap| {
            headers.get(name).map(|value| value.to_str().unwrap().to_owned())
        };
        self.0.lock().unwrap().iter().map(value).collect()
    }
}

/// A client of a server with these replies in turn. The last one is repeated.
fn client_with(provider: impl TokenProvider, replies: &[Reply]) -> (ClientCore, Log) {
    let log = Log::default();
    let received = log.clone();
    let replies = Mutex::new(VecDeque::from(replies.to_vec()));
    let mut builder = ClientCore::builder().token_provider(provider);
    builder.test_transport = Some(Arc::new(move |request: reqwest::Request| {
        received.0.lock().unwrap().push(request.headers().clone());
        let mut replies = replies.lock().unwrap();
        let reply = if replies.len() > 1 { replies.pop_front().unwrap() } else { replies[0] };
        Box::pin(async move { reply.respond() })
    }));
    (builder.build().unwrap(), log)
}

fn client(replies: &[Reply]) -> (ClientCore, Log) {
    client_with(Counting::default(), replies)
}

async fn try_open(client: &ClientCore, keep_alive: Option<u64>) -> Result<EventStream<u8>, Error> {
    let mut request = RequestBuilder::new(client.clone(), &STREAM, &PathValues::default());
    if let Some(seconds) = keep_alive {
        request.set_query_value("keepAliveInterval", &seconds);
    }
    CallFuture::events(request, DECODERS).await
}

/// Opens a stream and reads `Connected`.
async fn open_stream(client: &ClientCore, keep_alive: Option<u64>) -> EventStream<u8> {
    let mut stream = try_open(client, keep_alive).await.unwrap();
    assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
    stream
}

/// Reads until the connection is lost. Returns the number of the next attempt, the wait and the reason.
async fn next_loss(stream: &mut EventStream<u8>) -> (u32, Duration, String) {
    loop {
        let item = stream.try_next().await.unwrap().unwrap();
        if let StreamItem::Reconnecting { attempt, wait, reason } = item {
            return (attempt, wait, reason);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_silent_connection_is_replaced() {
    for (keep_alive, timeout) in [(None, 15), (Some(2), 15), (Some(10), 30)] {
        let (client, log) = client(&[Silent("event: tick\ndata: 1\n\n")]);
        let mut stream = open_stream(&client, keep_alive).await;
        assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Event(1)))));
        let started = Instant::now();
        let (attempt, _, reason) = next_loss(&mut stream).await;
        assert_eq!((attempt, reason), (1, format!("no data for {timeout}s")));
        assert_eq!(started.elapsed(), Duration::from_secs(timeout));
        assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
        let tokens = ["Bearer token-1", "Bearer token-2"].map(|token| Some(token.to_owned()));
        assert_eq!(log.header("authorization"), tokens);
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_can_ask_for_a_wait_of_up_to_30_s() {
    for text in ["retry: 30000\n\n", "retry: 86400000\n\n", "retry: 99999999999999999999999\n\n"] {
        let (client, _) = client(&[Silent(text)]);
        let mut stream = open_stream(&client, None).await;
        assert_eq!(next_loss(&mut stream).await.1, Duration::from_secs(30), "{text}");
        let started = Instant::now();
        assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
        assert_eq!(started.elapsed(), Duration::from_secs(30));
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_the_minimum_wait_of_up_to_60_s() {
    for (asked, wait) in [("45", 45), ("99999999", 60)] {
        let (client, log) = client(&[Closed("", 0), Status(503, "retry-after", asked), Silent("")]);
        let mut stream = open_stream(&client, None).await;
        next_loss(&mut stream).await;
        let (attempt, waited, _) = next_loss(&mut stream).await;
        assert_eq!((attempt, waited, log.count()), (2, Duration::from_secs(wait), 2));
    }
}

#[tokio::test(start_paused = true)]
async fn a_server_that_ends_each_stream_at_once_meets_backoff() {
    for text in ["", ": hello\n\n", "retry: 0\n\n", "id: 1\n\n", "data: 1\n"] {
        let (client, log) = client(&[Closed(text, 0)]);
        let started = Instant::now();
        let mut stream = open_stream(&client, None).await;
        for expected in 1..20 {
            let (attempt, ..) = next_loss(&mut stream).await;
            assert_eq!(attempt, expected, "{text:?}");
            if started.elapsed() < Duration::from_secs(5) {
                assert!(log.count() <= 12, "{text:?}: {} connections", log.count());
            }
        }
        assert!(started.elapsed() > Duration::from_secs(30), "{:?}", started.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn a_connection_is_good_after_an_event_or_ten_seconds() {
    let bad = [Closed(": hello\n\n", 0), Closed("", 9)];
    for good in [Closed("data: 1\n\n", 0), Closed("", 10)] {
        let (client, _) = client(&[bad[0], bad[1], good, bad[0]]);
        let mut stream = open_stream(&client, None).await;
        for expected in [1, 2, 1, 2, 3] {
            assert_eq!(next_loss(&mut stream).await.0, expected);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_that_will_not_change_ends_the_stream() {
    let statuses = [400, 401, 402, 403, 404, 405, 406, 410, 418, 422, 451, 301, 302, 307, 202];
    let statuses = statuses.map(|status| Status(status, "location", "https://x.example"));
    let wrong_types = [
        Status(200, "content-type", "text/html"),
        Status(200, "content-type", "application/json; text/event-stream"),
        Status(200, "x-other", "text/event-stream"),
        Status(200, "content-type", ""),
    ];
    for refusal in statuses.into_iter().chain(wrong_types) {
        let Status(status, ..) = refusal else { continue };
        let (client, log) = client(&[Closed("", 0), refusal]);
        let mut stream = open_stream(&client, None).await;
        next_loss(&mut stream).await;
        let error = stream.try_next().await.err().unwrap();
        assert_eq!(error.status().unwrap(), status, "{error}");
        assert_eq!((error.operation(), error.attempts()), (Some("thing.stream"), 1));
        assert!(matches!(stream.try_next().await, Ok(None)));
        assert_eq!(log.count(), 2);
        let (client, log) = client_with(Counting::default(), &[refusal]);
        let error = try_open(&client, None).await.err().unwrap();
        assert_eq!((error.status().unwrap().as_u16(), log.count()), (status, 1), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_error_of_a_response_without_events_names_its_type() {
    let (client, _) = client(&[Status(200, "content-type", "text/html; charset=utf-8")]);
    let error = try_open(&client, None).await.err().unwrap();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let expected = "thing.stream: 200 OK: the response is not a stream of events \
                    (`text/event-stream`): it is `text/html`";
    assert_eq!(error.to_string(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_failure_that_may_pass_does_not_end_the_stream() {
    let statuses = [408, 425, 429, 500, 501, 502, 503, 504, 529];
    let statuses = statuses.map(|status| Status(status, "x-other", ""));
    let broken = [ErrorKind::Connect, ErrorKind::Timeout, ErrorKind::Transport].map(Fail);
    for failure in statuses.into_iter().chain(broken) {
        let (client, log) = client(&[Closed("", 0), failure, failure, Silent("")]);
        let mut stream = open_stream(&client, None).await;
        for expected in 1..=3 {
            assert_eq!(next_loss(&mut stream).await.0, expected);
            assert_eq!(log.count(), expected as usize, "each attempt sends one request");
        }
        assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
    }
}

#[tokio::test(start_paused = true)]
async fn a_refused_sign_in_ends_the_stream() {
    let provider = Counting { refused: Some(2), ..Counting::default() };
    let (client, log) = client_with(provider, &[Closed("", 0)]);
    let mut stream = open_stream(&client, None).await;
    next_loss(&mut stream).await;
    let error = stream.try_next().await.err().unwrap();
    assert_eq!((error.kind(), log.count()), (ErrorKind::SignIn, 1));
    assert!(matches!(stream.try_next().await, Ok(None)));
}

#[tokio::test(start_paused = true)]
async fn an_id_that_cannot_be_a_header_is_ignored() {
    let too_long = String::leak(format!("id: {}\ndata: 1\n\n", "x".repeat(100_000)));
    let second = [
        "id: a\u{1}b\ndata: 1\n\n",
        "id: \u{7f}\ndata: 1\n\n",
        "id: a\u{0}\ndata: 1\n\n",
        "id: \u{85}\ndata: 1\n\n",
        too_long,
    ];
    for text in second {
        let first = Closed("id: 7\ndata: 1\n\n", 0);
        let (client, log) = client(&[first, Closed(text, 0), Silent("")]);
        let mut stream = open_stream(&client, None).await;
        next_loss(&mut stream).await;
        next_loss(&mut stream).await;
        assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
        let id = Some("7".to_owned());
        assert_eq!(log.header("last-event-id"), [None, id.clone(), id]);
    }
}

#[tokio::test(start_paused = true)]
async fn an_empty_id_is_not_sent() {
    let (client, log) = client(&[Closed("id: 7\ndata: 1\n\nid\ndata: 1\n\n", 0), Silent("")]);
    let mut stream = open_stream(&client, None).await;
    next_loss(&mut stream).await;
    assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
    assert_eq!(log.header("last-event-id"), [None, None]);
}
