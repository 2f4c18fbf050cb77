//! Streams of Server-Sent Events that outlive their connections.
//!
//! A connection that breaks or falls silent is made anew, with the id of the last event and a
//! token of that moment; the user sees `Reconnecting`, so that a gap can be filled.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes};
use futures_core::Stream;
use http::StatusCode;
use tokio::time::{sleep, timeout};

use crate::decode::misfit;
use crate::send::{RawResponse, open};
use crate::sse::{Parser, RawEvent, TooLarge};
use crate::{Error, ErrorKind, Request};

/// What a stream of events gives.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum StreamItem<E> {
    /// An event that the action declares.
    Event(E),
    /// An event that it does not declare.
    #[non_exhaustive]
    Unknown {
        /// Its name; empty if it had none.
        name: String,
        /// Its data, as text.
        data: String,
    },
    /// The connection stands, for the first time or anew.
    Connected,
    /// The connection was lost, or could not be made anew; the next attempt follows.
    ///
    /// What happened meanwhile may never come.
    #[non_exhaustive]
    Reconnecting {
        /// How many attempts there were since the connection was lost, this one included.
        attempt: u32,
        /// How long it will wait before.
        wait: Duration,
        /// What the connection was lost by.
        reason: String,
    },
}

/// How the data of one kind of event becomes a value.
pub type EventDecoder<E> = (&'static str, fn(&[u8]) -> Result<E, serde_json::Error>);

/// The events of an action, for as long as the stream is kept; dropping it closes the connection.
///
/// It ends when the server says that there will be no more (204), with `None`, or that there is
/// nothing to be had (401, 403, 404, 410), with that error. An event that does not fit its type, or
/// is too large, is an error too, and the stream goes on behind it.
#[must_use = "a stream does nothing until it is asked for an item"]
pub struct EventStream<E: 'static> {
    #[cfg(feature = "blocking")]
    client: crate::ClientCore,
    connection: State,
    decoders: &'static [EventDecoder<E>],
}

/// The connection, at rest or busy with the next item.
enum State {
    Idle(Box<Connection>),
    Polling(Pin<Box<dyn Future<Output = (Box<Connection>, Next)> + Send>>),
    Closed,
}

type Next = Result<Option<RawItem>, Error>;

/// An item whose event has no type yet.
enum RawItem {
    Event(RawEvent),
    Connected,
    Reconnecting { attempt: u32, wait: Duration, reason: String },
}

impl<E> EventStream<E> {
    /// The events of an answer that began well.
    pub(crate) fn new(
        request: Request,
        opened: &mut RawResponse,
        decoders: &'static [EventDecoder<E>],
    ) -> Self {
        Self {
            #[cfg(feature = "blocking")]
            client: request.client.clone(),
            connection: State::Idle(Box::new(Connection::new(request, opened))),
            decoders,
        }
    }

    /// The items as an iterator, for code that does not await.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> crate::Blocking<Self> {
        let client = self.client.clone();
        crate::Blocking::new(self, client)
    }

    /// The next item; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<StreamItem<E>>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<StreamItem<E>, Error>>> {
        if matches!(self.connection, State::Idle(_)) {
            let State::Idle(mut connection) =
                std::mem::replace(&mut self.connection, State::Closed)
            else {
                return Poll::Ready(None);
            };
            self.connection = State::Polling(Box::pin(async move {
                let next = connection.next().await;
                (connection, next)
            }));
        }
        let State::Polling(busy) = &mut self.connection else { return Poll::Ready(None) };
        let (connection, next) = ready!(busy.as_mut().poll(context));
        let typed = match next {
            Ok(Some(item)) => Some(self.typed(item, &connection)),
            Ok(None) => None,
            Err(error) => Some(Err(error)),
        };
        self.connection = if connection.over { State::Closed } else { State::Idle(connection) };
        Poll::Ready(typed)
    }

    fn typed(&self, item: RawItem, connection: &Connection) -> Result<StreamItem<E>, Error> {
        Ok(match item {
            RawItem::Connected => StreamItem::Connected,
            RawItem::Reconnecting { attempt, wait, reason } => {
                StreamItem::Reconnecting { attempt, wait, reason }
            }
            RawItem::Event(RawEvent { name, data }) => {
                let Some((_, decode)) = self.decoders.iter().find(|(known, _)| *known == name)
                else {
                    return Ok(StreamItem::Unknown { name, data });
                };
                let event = decode(data.as_bytes());
                StreamItem::Event(event.map_err(|error| connection.misfit(data, &error))?)
            }
        })
    }
}

impl<E> Stream for EventStream<E> {
    type Item = Result<StreamItem<E>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<E> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let connection = match &self.connection {
            State::Idle(connection) => Some(&connection.request),
            _ => None,
        };
        f.debug_struct("EventStream").field("request", &connection).finish_non_exhaustive()
    }
}

/// The current connection, and what it takes to make the next.
struct Connection {
    request: Request,
    response: Option<reqwest::Response>,
    announced: bool,
    /// What was read and not parsed yet.
    read: Bytes,
    parser: Parser,
    /// The longest silence of a connection that is alive.
    silence: Duration,
    attempts: u32,
    wait: Duration,
    over: bool,
}

impl Connection {
    fn new(request: Request, opened: &mut RawResponse) -> Self {
        const SHORTEST_SILENCE: Duration = Duration::from_secs(15);
        let keep_alive = request.number("keepAliveInterval").unwrap_or_default();
        let silence = Duration::from_secs(keep_alive.saturating_mul(3)).max(SHORTEST_SILENCE);
        Self {
            parser: Parser::new(request.client.event_limit()),
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

    async fn next(&mut self) -> Next {
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
                let limit = self.request.client.event_limit();
                let message = format!("an event is larger than the {limit} bytes that are allowed");
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
            Ok(Err(error)) => Err(crate::transport::broken(error).to_string()),
            Err(_) => Err(format!("nothing came for {:?}", self.silence)),
        }
    }

    /// Puts the connection away, and tells of the next attempt.
    fn lost(&mut self, reason: String) -> RawItem {
        self.response = None;
        self.announced = false;
        self.read = Bytes::new();
        self.parser.reset();
        self.attempts = self.attempts.saturating_add(1);
        self.wait =
            self.request.retry.jitter(self.attempts).max(self.parser.retry.unwrap_or_default());
        RawItem::Reconnecting { attempt: self.attempts, wait: self.wait, reason }
    }

    /// Waits, and makes the connection anew.
    async fn connect(&mut self) -> Next {
        sleep(self.wait).await;
        let mut request = self.request.clone();
        if let Some(id) = &self.parser.last_id {
            request.header("last-event-id", id);
        }
        match open(request).await {
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

    fn misfit(&self, data: String, error: &serde_json::Error) -> Error {
        let raw = RawResponse {
            action: self.request.action,
            status: StatusCode::OK,
            headers: http::HeaderMap::new(),
            attempts: 1,
            body: data.into(),
            unread: None,
        };
        misfit(&raw, error)
    }
}

/// Whether connecting once more would come to the same.
fn is_final(error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Config | ErrorKind::Input | ErrorKind::Scopes => true,
        _ => matches!(error.status().map(|status| status.as_u16()), Some(401 | 403 | 404 | 410)),
    }
}

#[cfg(test)]
mod tests;
