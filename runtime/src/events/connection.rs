//! One connection of a stream of events after another.

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

pub(super) type Next = Result<Option<RawItem>, Error>;

/// An item whose event has no type yet.
pub(super) enum RawItem {
    Event(RawEvent),
    Connected,
    Reconnecting { attempt: u32, wait: Duration, reason: String },
}

/// The current connection, and what it takes to make the next.
pub(super) struct Connection {
    pub(super) request: RequestBuilder,
    response: Option<reqwest::Response>,
    announced: bool,
    /// What was read and not parsed yet.
    read: Bytes,
    parser: Parser,
    /// The longest silence of a connection that is alive.
    silence: Duration,
    attempts: u32,
    wait: Duration,
    pub(super) over: bool,
}

impl Connection {
    pub(super) fn new(request: RequestBuilder, opened: &mut RawResponse) -> Self {
        const SHORTEST_SILENCE: Duration = Duration::from_secs(15);
        let keep_alive = request.query_number("keepAliveInterval").unwrap_or_default();
        let silence = Duration::from_secs(keep_alive.saturating_mul(3)).max(SHORTEST_SILENCE);
        Self {
            parser: Parser::new(request.client.limits().max_event),
            request,
            response: opened.unread.take(),
            announced: false,
            read: Bytes::new(),
            silence,
            attempts: 0,
            wait: Duration::ZERO,
            over: false,
        }
    }

    pub(super) async fn next(&mut self) -> Next {
        loop {
            if self.response.is_none() {
                return self.connect().await;
            }
            if !std::mem::replace(&mut self.announced, true) {
                return Ok(Some(RawItem::Connected));
            }
            if let Some(event) = self.parse() {
                return event.map(|event| Some(RawItem::Event(event)));
            }
            if let Err(reason) = self.read().await {
                return Ok(Some(self.lost(reason)));
            }
        }
    }

    fn parse(&mut self) -> Option<Result<RawEvent, Error>> {
        let (taken, event) = self.parser.take(&self.read);
        self.read.advance(taken);
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

    /// Reads some bytes, or tells why the connection is lost.
    async fn read(&mut self) -> Result<(), String> {
        let Some(response) = &mut self.response else { return Ok(()) };
        match timeout(self.silence, response.chunk()).await {
            Ok(Ok(Some(chunk))) => {
                self.attempts = 0;
                self.read = chunk;
                Ok(())
            }
            Ok(Ok(None)) => Err("the server closed the connection".to_owned()),
            Ok(Err(error)) => Err(transport_error(error).to_string()),
            Err(_) => Err(format!("no data for {:?}", self.silence)),
        }
    }

    /// Puts the connection away, and tells of the next attempt.
    fn lost(&mut self, reason: String) -> RawItem {
        self.response = None;
        self.announced = false;
        self.read = Bytes::new();
        self.parser.reset();
        self.attempts = self.attempts.saturating_add(1);
        self.wait = self
            .request
            .retry
            .random_wait(self.attempts)
            .max(self.parser.retry.unwrap_or_default());
        RawItem::Reconnecting { attempt: self.attempts, wait: self.wait, reason }
    }

    /// Waits, and makes the connection anew.
    async fn connect(&mut self) -> Next {
        sleep(self.wait).await;
        let mut request = self.request.clone();
        if let Some(id) = &self.parser.last_id {
            request.set_header("last-event-id", id);
        }
        match send_streaming(request).await {
            Ok(opened) => {
                self.response = opened.unread;
                self.announced = true;
                Ok(Some(RawItem::Connected))
            }
            Err(error) if error.status() == Some(StatusCode::NO_CONTENT) => {
                self.over = true;
                Ok(None)
            }
            Err(error) if is_final(&error) => {
                self.over = true;
                Err(error)
            }
            Err(error) => {
                let reason = error.to_string();
                Ok(Some(self.lost(reason)))
            }
        }
    }

    pub(super) fn misfit(&self, data: String, error: &serde_json::Error) -> Error {
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

/// Whether connecting once more would come to the same.
fn is_final(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Config | ErrorKind::Input | ErrorKind::Scopes => true,
        _ => matches!(error.status().map(|status| status.as_u16()), Some(401 | 403 | 404 | 410)),
    }
}
