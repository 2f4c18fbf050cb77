//! The connection of a stream of events, and reconnecting.

use std::time::Duration;

use bytes::{Buf, Bytes};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use tokio::task::consume_budget;
use tokio::time::{Instant, sleep, timeout};

use crate::call::request::RequestBuilder;
use crate::call::response::{RawResponse, UnreadResponse};
use crate::call::send::send_streaming;
use crate::client::transport::transport_error;
use crate::error::{Error, ErrorKind};
use crate::events::sse::{Parser, RawEvent, TooLarge};

pub(super) type NextItem = Result<Option<RawItem>, Error>;

/// An item whose event is not deserialized yet.
pub(super) enum RawItem {
    Event(RawEvent),
    Connected,
    Reconnecting { attempt: u32, wait: Duration, reason: String },
}

/// The current connection, and what is needed to reconnect.
pub(super) struct Connection {
    pub(super) request: RequestBuilder,
    response: Option<Box<UnreadResponse>>,
    connected: Instant,
    /// Whether `Connected` was returned for this connection.
    announced: bool,
    /// The bytes that were read but not parsed yet.
    unparsed: Bytes,
    parser: Parser,
    /// How long the server may send nothing before the connection is considered lost.
    idle_timeout: Duration,
    /// Number of attempts to reconnect since the last good connection.
    attempts: u32,
    /// The wait before the next attempt.
    wait: Duration,
    /// Whether the stream has ended, so that no further attempt is made.
    pub(super) ended: bool,
}

impl Connection {
    /// Fails if the response is not a stream of events.
    pub(super) fn new(request: RequestBuilder, response: &mut RawResponse) -> Result<Self, Error> {
        const MIN_IDLE_TIMEOUT: Duration = Duration::from_secs(15);
        let keep_alive = request.query_number("keepAliveInterval").unwrap_or_default();
        let idle_timeout = Duration::from_secs(keep_alive.saturating_mul(3)).max(MIN_IDLE_TIMEOUT);
        Ok(Self {
            response: events_body(response)?,
            connected: Instant::now(),
            parser: Parser::new(request.client.limits().max_event),
            request,
            announced: false,
            unparsed: Bytes::new(),
            idle_timeout,
            attempts: 0,
            wait: Duration::ZERO,
            ended: false,
        })
    }

    pub(super) async fn next(&mut self) -> NextItem {
        loop {
            if self.response.is_none() {
                return self.reconnect().await;
            }
            if !std::mem::replace(&mut self.announced, true) {
                return Ok(Some(RawItem::Connected));
            }
            if let Some(event) = self.parse() {
                if event.is_ok() {
                    self.attempts = 0;
                }
                return event.map(|event| Some(RawItem::Event(event)));
            }
            if let Err(reason) = self.read().await {
                return Ok(Some(self.disconnect(reason, Duration::ZERO)));
            }
        }
    }

    fn parse(&mut self) -> Option<Result<RawEvent, Error>> {
        let (parsed, event) = self.parser.parse(&self.unparsed);
        self.unparsed.advance(parsed);
        event.map(|event| {
            event.map_err(|TooLarge| {
                let limit = self.request.client.limits().max_event;
                let message = format!("an event is larger than the limit of {limit} bytes");
                Error::new(ErrorKind::TooLarge, message)
                    .with_action(self.request.action)
                    .with_attempts(1)
            })
        })
    }

    /// Reads some bytes, or returns why the connection is lost.
    async fn read(&mut self) -> Result<(), String> {
        let Some(unread) = &mut self.response else { return Ok(()) };
        // A few bytes can unfold to many chunks, which are there without a wait.
        consume_budget().await;
        match timeout(self.idle_timeout, unread.response.chunk()).await {
            Ok(Ok(Some(chunk))) => {
                self.unparsed = chunk;
                Ok(())
            }
            Ok(Ok(None)) => Err("the server closed the connection".to_owned()),
            Ok(Err(error)) => Err(transport_error(error).to_string()),
            Err(_) => Err(format!("no data for {:?}", self.idle_timeout)),
        }
    }

    /// Drops the connection, if there is one, and reports the next attempt.
    fn disconnect(&mut self, reason: String, retry_after: Duration) -> RawItem {
        /// After this time a connection is good, even if no event occurred.
        const GOOD_AFTER: Duration = Duration::from_secs(10);
        if self.response.take().is_some() && self.connected.elapsed() >= GOOD_AFTER {
            self.attempts = 0;
        }
        self.announced = false;
        self.unparsed = Bytes::new();
        self.parser.reset();
        self.attempts = self.attempts.saturating_add(1);
        let backoff = self.request.retry.random_wait(self.attempts);
        self.wait = backoff.max(self.parser.retry.unwrap_or_default()).max(retry_after);
        RawItem::Reconnecting { attempt: self.attempts, wait: self.wait, reason }
    }

    /// Waits and connects again.
    async fn reconnect(&mut self) -> NextItem {
        const MAX_RETRY_AFTER: Duration = Duration::from_secs(60);
        sleep(self.wait).await;
        match self.connect().await {
            Ok(response) => {
                self.response = response;
                self.connected = Instant::now();
                self.announced = true;
                Ok(Some(RawItem::Connected))
            }
            Err(error) if error.status() == Some(StatusCode::NO_CONTENT) => {
                self.ended = true;
                Ok(None)
            }
            Err(error) if error.is_permanent() => {
                self.ended = true;
                Err(error)
            }
            Err(error) => {
                let retry_after = error.retry_after().unwrap_or_default().min(MAX_RETRY_AFTER);
                Ok(Some(self.disconnect(error.to_string(), retry_after)))
            }
        }
    }

    /// Sends the request once: the stream itself waits and tries again.
    async fn connect(&self) -> Result<Option<Box<UnreadResponse>>, Error> {
        let mut request = self.request.clone();
        request.retry = request.retry.attempts(1);
        if let Some(id) = self.parser.last_id.as_deref().filter(|id| !id.is_empty()) {
            request.set_header("last-event-id", id);
        }
        events_body(&mut send_streaming(request).await?)
    }
}

/// Takes the body of a response. Fails if it is not a stream of events.
fn events_body(raw: &mut RawResponse) -> Result<Option<Box<UnreadResponse>>, Error> {
    let header = raw.headers.get(CONTENT_TYPE).and_then(|header| header.to_str().ok());
    let media_type = header.map(|header| header.split(';').next().unwrap_or_default().trim());
    let found = match media_type {
        Some(found) if found.eq_ignore_ascii_case("text/event-stream") => {
            return Ok(raw.unread.take());
        }
        Some(found) => format!("it is `{found}`"),
        None => "it has no content type".to_owned(),
    };
    let message = format!("the response is not a stream of events (`text/event-stream`): {found}");
    Err(Error::new(ErrorKind::Decode, message)
        .with_response(raw.status, std::mem::take(&mut raw.headers), Bytes::new(), None)
        .with_action(raw.action)
        .with_attempts(raw.attempts))
}
