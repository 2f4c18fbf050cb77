//! The connection of a stream of events, and reconnecting.

use std::time::Duration;

use bytes::{Buf, Bytes};
use http::StatusCode;
use tokio::time::{sleep, timeout};

use crate::call::decode::decode_error;
use crate::call::request::RequestBuilder;
use crate::call::response::RawResponse;
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
    response: Option<reqwest::Response>,
    /// Whether `Connected` was returned for this connection.
    announced: bool,
    /// The bytes that were read but not parsed yet.
    unparsed: Bytes,
    parser: Parser,
    /// How long the server may send nothing before the connection is considered lost.
    idle_timeout: Duration,
    /// Number of attempts to reconnect since data was last received.
    attempts: u32,
    /// The wait before the next attempt.
    wait: Duration,
    /// Whether the stream has ended, so that no further attempt is made.
    pub(super) ended: bool,
}

impl Connection {
    pub(super) fn new(request: RequestBuilder, response: &mut RawResponse) -> Self {
        const MIN_IDLE_TIMEOUT: Duration = Duration::from_secs(15);
        let keep_alive = request.query_number("keepAliveInterval").unwrap_or_default();
        let idle_timeout = Duration::from_secs(keep_alive.saturating_mul(3)).max(MIN_IDLE_TIMEOUT);
        Self {
            parser: Parser::new(request.client.limits().max_event),
            request,
            response: response.unread.take(),
            announced: false,
            unparsed: Bytes::new(),
            idle_timeout,
            attempts: 0,
            wait: Duration::ZERO,
            ended: false,
        }
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
                return event.map(|event| Some(RawItem::Event(event)));
            }
            if let Err(reason) = self.read().await {
                return Ok(Some(self.disconnect(reason)));
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
        let Some(response) = &mut self.response else { return Ok(()) };
        match timeout(self.idle_timeout, response.chunk()).await {
            Ok(Ok(Some(chunk))) => {
                self.attempts = 0;
                self.unparsed = chunk;
                Ok(())
            }
            Ok(Ok(None)) => Err("the server closed the connection".to_owned()),
            Ok(Err(error)) => Err(transport_error(error).to_string()),
            Err(_) => Err(format!("no data for {:?}", self.idle_timeout)),
        }
    }

    /// Drops the connection, and reports the next attempt.
    fn disconnect(&mut self, reason: String) -> RawItem {
        self.response = None;
        self.announced = false;
        self.unparsed = Bytes::new();
        self.parser.reset();
        self.attempts = self.attempts.saturating_add(1);
        self.wait = self
            .request
            .retry
            .random_wait(self.attempts)
            .max(self.parser.retry.unwrap_or_default());
        RawItem::Reconnecting { attempt: self.attempts, wait: self.wait, reason }
    }

    /// Waits and connects again.
    async fn reconnect(&mut self) -> NextItem {
        sleep(self.wait).await;
        let mut request = self.request.clone();
        if let Some(id) = &self.parser.last_id {
            request.set_header("last-event-id", id);
        }
        match send_streaming(request).await {
            Ok(response) => {
                self.response = response.unread;
                self.announced = true;
                Ok(Some(RawItem::Connected))
            }
            Err(error) if error.status() == Some(StatusCode::NO_CONTENT) => {
                self.ended = true;
                Ok(None)
            }
            Err(error) if is_permanent(&error) => {
                self.ended = true;
                Err(error)
            }
            Err(error) => {
                let reason = error.to_string();
                Ok(Some(self.disconnect(reason)))
            }
        }
    }

    /// The error of an event that is not of its declared type.
    pub(super) fn decode_error(&self, data: String, error: &serde_json::Error) -> Error {
        let raw = RawResponse {
            action: self.request.action,
            status: StatusCode::OK,
            headers: http::HeaderMap::new(),
            attempts: 1,
            body: data.into(),
            unread: None,
        };
        decode_error(&raw, error)
    }
}

/// Whether connecting again would fail in the same way.
fn is_permanent(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Config | ErrorKind::Input | ErrorKind::Scopes => true,
        _ => matches!(error.status().map(|status| status.as_u16()), Some(401 | 403 | 404 | 410)),
    }
}
