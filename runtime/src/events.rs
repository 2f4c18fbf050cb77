//! Streams of Server-Sent Events that outlive their connections.
//!
//! A connection that breaks or falls silent is made anew, with the id of the last event and a
//! token of that moment; the user sees `Reconnecting`, so that a gap can be filled.

mod connection;
mod sse;

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;

#[cfg(feature = "blocking")]
use crate::blocking::Blocking;
use crate::call::future::CallFuture;
use crate::call::request::RequestBuilder;
use crate::call::response::RawResponse;
#[cfg(feature = "blocking")]
use crate::client::ClientCore;
use crate::error::Error;
use connection::{Connection, Next, RawItem};
use sse::RawEvent;

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
    client: ClientCore,
    connection: State,
    decoders: &'static [EventDecoder<E>],
}

/// The connection, at rest or busy with the next item.
enum State {
    Idle(Box<Connection>),
    Polling(Pin<Box<dyn Future<Output = (Box<Connection>, Next)> + Send>>),
    Closed,
}

impl<E> EventStream<E> {
    /// The events of an answer that began well.
    pub(crate) fn new(
        request: RequestBuilder,
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
    pub fn blocking(self) -> Blocking<Self> {
        let client = self.client.clone();
        Blocking::new(self, client)
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

impl<E> CallFuture<EventStream<E>> {
    /// Sends the request as soon as it is polled, and gives the events of its answer.
    pub fn events(request: RequestBuilder, decoders: &'static [EventDecoder<E>]) -> Self {
        let again = request.clone();
        Self::streaming(request, move |response| EventStream::new(again, response, decoders))
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

#[cfg(test)]
mod tests;
