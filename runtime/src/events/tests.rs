//! Silent connections and reconnects on paused time, without a network.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::Method;
use tokio::time::Instant;

use super::*;
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
const DECODERS: &[EventDecoder<u8>] = &[("tick", crate::call::decode::decode_json)];

/// Returns a new token each time.
#[derive(Default)]
struct Counting(Mutex<u32>);

impl TokenProvider for Counting {
    fn token<'a>(&'a self, _: &'a ClientCore) -> TokenFuture<'a> {
        let mut count = self.0.lock().unwrap();
        *count += 1;
        let token = AccessToken::from(format!("token-{count}"));
        Box::pin(async { Ok(token) })
    }
}

/// A client of a server that sends `body` and then nothing more, and the tokens that it received.
fn client(body: &'static str) -> (ClientCore, Arc<Mutex<Vec<String>>>) {
    let tokens: Arc<Mutex<Vec<String>>> = Arc::default();
    let received = Arc::clone(&tokens);
    let mut builder = ClientCore::builder().token_provider(Counting::default());
    builder.test_transport = Some(Arc::new(move |request: reqwest::Request| {
        received.lock().unwrap().push(request.headers()["authorization"].to_str().unwrap().into());
        let body = reqwest::Body::wrap_stream(ThenSilent(Some(body)));
        Box::pin(async { Ok(http::Response::new(body).into()) })
    }));
    (builder.build().unwrap(), tokens)
}

/// A body that does not end.
struct ThenSilent(Option<&'static str>);

impl Stream for ThenSilent {
    type Item = std::io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.take().map_or(Poll::Pending, |body| Poll::Ready(Some(Ok(Bytes::from(body)))))
    }
}

async fn open_stream(client: &ClientCore, keep_alive: Option<u64>) -> EventStream<u8> {
    let mut request = RequestBuilder::new(client.clone(), &STREAM, &PathValues::default());
    if let Some(seconds) = keep_alive {
        request.set_query_value("keepAliveInterval", &seconds);
    }
    CallFuture::events(request, DECODERS).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_silent_connection_is_replaced() {
    for (keep_alive, timeout) in [(None, 15), (Some(2), 15), (Some(10), 30)] {
        let (client, tokens) = client("event: tick\ndata: 1\n\n");
        let mut stream = open_stream(&client, keep_alive).await;
        assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
        assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Event(1)))));
        let started = Instant::now();
        let lost = stream.try_next().await.unwrap().unwrap();
        let StreamItem::Reconnecting { attempt: 1, reason, .. } = lost else {
            panic!("{lost:?}");
        };
        assert_eq!(reason, format!("no data for {timeout}s"));
        assert_eq!(started.elapsed(), Duration::from_secs(timeout));
        assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
        assert_eq!(*tokens.lock().unwrap(), ["Bearer token-1", "Bearer token-2"]);
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_can_ask_for_a_longer_wait() {
    let (client, _) = client("retry: 30000\n\n");
    let mut stream = open_stream(&client, None).await;
    assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
    let lost = stream.try_next().await.unwrap().unwrap();
    assert!(matches!(lost, StreamItem::Reconnecting { wait, .. } if wait.as_secs() == 30));
    let started = Instant::now();
    assert!(matches!(stream.try_next().await, Ok(Some(StreamItem::Connected))));
    assert_eq!(started.elapsed(), Duration::from_secs(30));
}
