//! Streams of Server-Sent Events that reconnect.
//!
//! When a connection breaks or is silent for too long, the stream connects again, with the id of the
//! last event and a current token. It reports this as `Reconnecting`, so that the caller can deal with
//! events that were missed.

mod connection;
mod sse;

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use http::{HeaderMap, StatusCode};

#[cfg(feature = "blocking")]
use crate::blocking::Blocking;
use crate::call::decode::decode_error;
use crate::call::future::CallFuture;
use crate::call::offload::Offload;
use crate::call::request::RequestBuilder;
use crate::call::response::RawResponse;
#[cfg(feature = "blocking")]
use crate::client::ClientCore;
use crate::error::Error;
use crate::metadata::Action;
use connection::{Connection, NextItem, RawItem};
use sse::RawEvent;

/// An item of a stream of events.
#[derive(Clone)]
#[non_exhaustive]
pub enum StreamItem<E> {
    /// An event that the action declares.
    Event(E),
    /// An event that the action does not declare.
    #[non_exhaustive]
    Unknown {
        /// The name of the event. Empty if it has none.
        name: String,
        /// The data of the event as a string.
        data: String,
    },
    /// Connected, initially or after a reconnect.
    Connected,
    /// The connection was lost, or reconnecting failed. The stream waits, and then tries to reconnect.
    ///
    /// Events that occur before the next `Connected` may be missed.
    #[non_exhaustive]
    Reconnecting {
        /// Number of the next attempt since the last good connection, starting with 1.
        attempt: u32,
        /// The wait before the next attempt.
        wait: Duration,
        /// Why the connection was lost.
        reason: String,
    },
}

/// Prints the name of an unknown event, but not its data, which may contain secrets.
impl<E: fmt::Debug> fmt::Debug for StreamItem<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Event(event) => f.debug_tuple("Event").field(event).finish(),
            Self::Unknown { name, .. } => {
                f.debug_struct("Unknown").field("name", name).finish_non_exhaustive()
            }
            Self::Connected => f.write_str("Connected"),
            Self::Reconnecting { attempt, wait, reason } => f
                .debug_struct("Reconnecting")
                .field("attempt", attempt)
                .field("wait", wait)
                .field("reason", reason)
                .finish(),
        }
    }
}

/// The name of an event, and the function that deserializes its data.
pub type EventDecoder<E> = (&'static str, fn(&[u8]) -> Result<E, serde_json::Error>);

/// The stream of the events of an action. Dropping it closes the connection.
///
/// **Reconnecting.** When the connection is lost or silent for too long, the stream connects again, with
/// the id of the last event and a current token. An id with a control character or of more than 1 KiB is
/// ignored.
///
/// Before each attempt the stream waits as the backoff of the call's [`Retry`](crate::Retry) says, but
/// the number of attempts is not limited. The waits start again from the first after a good connection:
/// one with an event, or of at least 10 s. The server can ask for a longer wait: up to 30 s with the
/// field `retry`, up to 60 s with the header `Retry-After`.
///
/// **The end.** The stream ends with `None` when the server responds that there are no more events
/// (204). It ends with an error if another attempt would fail in the same way:
///
/// - a status of 400 to 499, except 408, 425 and 429; after a 401, the token is replaced once
/// - a redirect, or another status below 400 that the action does not declare
/// - a response that is not `text/event-stream`
/// - a refused sign-in, or a token that does not allow the action
///
/// After other failures, such as 408, 429, 500 to 599, no connection or a timeout, it tries again. To
/// open a stream fails with the same errors, and after the retries of the call's `Retry`.
///
/// An event that does not match its type or is too large is an error after which the stream continues.
#[must_use = "streams do nothing unless polled"]
pub struct EventStream<E: 'static> {
    #[cfg(feature = "blocking")]
    client: ClientCore,
    action: &'static Action,
    state: State<E>,
    decoders: &'static [EventDecoder<E>],
}

/// The connection and what it is doing.
enum State<E> {
    Idle(Box<Connection>),
    Polling(Pin<Box<dyn Future<Output = (Box<Connection>, NextItem)> + Send>>),
    /// An event is deserialized, for which the connection waits.
    Decoding(Offload<StreamItem<E>>, Option<Box<Connection>>),
    Closed,
}

impl<E> EventStream<E> {
    /// The events in the body of a response. Fails if it is not a stream of events.
    pub(crate) fn new(
        request: RequestBuilder,
        response: &mut RawResponse,
        decoders: &'static [EventDecoder<E>],
    ) -> Result<Self, Error> {
        Ok(Self {
            #[cfg(feature = "blocking")]
            client: request.client.clone(),
            action: request.action,
            state: State::Idle(Box::new(Connection::new(request, response)?)),
            decoders,
        })
    }

    /// Returns an iterator over the items, for code that is not async.
    #[cfg(feature = "blocking")]
    pub fn blocking(self) -> Blocking<Self> {
        let client = self.client.clone();
        Blocking::new(self, client)
    }
}

impl<E: Send> EventStream<E> {
    /// Returns the next item; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<StreamItem<E>>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<StreamItem<E>, Error>>> {
        loop {
            match &mut self.state {
                State::Idle(_) => self.start(),
                State::Polling(next) => {
                    let (connection, next) = ready!(next.as_mut().poll(context));
                    let connection = Some(connection).filter(|connection| !connection.ended);
                    match next {
                        Ok(Some(item)) => {
                            self.state = State::Decoding(self.decode(item), connection);
                        }
                        other => {
                            self.state = connection.map_or(State::Closed, State::Idle);
                            return Poll::Ready(other.err().map(Err));
                        }
                    }
                }
                State::Decoding(item, connection) => {
                    let item = ready!(item.poll(context));
                    self.state = connection.take().map_or(State::Closed, State::Idle);
                    return Poll::Ready(Some(item));
                }
                State::Closed => return Poll::Ready(None),
            }
        }
    }

    /// Starts to wait for the next item.
    fn start(&mut self) {
        if let State::Idle(mut connection) = std::mem::replace(&mut self.state, State::Closed) {
            self.state = State::Polling(Box::pin(async move {
                let next = connection.next().await;
                (connection, next)
            }));
        }
    }

    fn decode(&self, item: RawItem) -> Offload<StreamItem<E>> {
        let item = match item {
            RawItem::Connected => StreamItem::Connected,
            RawItem::Reconnecting { attempt, wait, reason } => {
                StreamItem::Reconnecting { attempt, wait, reason }
            }
            RawItem::Event(RawEvent { name, data }) => {
                match self.decoders.iter().find(|(known, _)| *known == name) {
                    Some((_, decode)) => return self.decode_event(*decode, data),
                    None => StreamItem::Unknown { name, data },
                }
            }
        };
        Offload::done(Some(Ok(item)))
    }

    fn decode_event(
        &self,
        decode: fn(&[u8]) -> Result<E, serde_json::Error>,
        data: String,
    ) -> Offload<StreamItem<E>> {
        let action = self.action;
        Offload::run(data.len(), move || {
            let event = decode(data.as_bytes());
            event.map(StreamItem::Event).map_err(|error| event_error(action, data, &error))
        })
    }
}

/// The error of an event that is not of its declared type.
fn event_error(action: &'static Action, data: String, error: &serde_json::Error) -> Error {
    let raw = RawResponse {
        action,
        status: StatusCode::OK,
        headers: HeaderMap::new(),
        attempts: 1,
        body: data.into(),
        unread: None,
    };
    decode_error(&raw, error)
}

impl<E> CallFuture<EventStream<E>> {
    /// Sends the request when it is first polled, and returns the stream of events.
    pub fn events(request: RequestBuilder, decoders: &'static [EventDecoder<E>]) -> Self {
        let reconnect = request.clone();
        Self::streaming(request, move |response| EventStream::new(reconnect, response, decoders))
    }
}

impl<E> Unpin for EventStream<E> {}

impl<E: Send> Stream for EventStream<E> {
    type Item = Result<StreamItem<E>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<E> fmt::Debug for EventStream<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = format_args!("{}", self.action);
        f.debug_struct("EventStream").field("action", &action).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
