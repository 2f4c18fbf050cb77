//! Streams as iterators, for code that does not await.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use crate::client::ClientCore;
use crate::error::Error;

/// A stream as an iterator that waits for each item; see
/// [`Items::blocking`](crate::Items::blocking) and its like.
#[must_use = "an iterator does nothing until it is asked for an item"]
pub struct Blocking<S> {
    stream: S,
    client: ClientCore,
}

impl<S> Blocking<S> {
    pub(crate) fn new(stream: S, client: ClientCore) -> Self {
        Self { stream, client }
    }

    /// The stream itself, for its position.
    pub fn stream(&self) -> &S {
        &self.stream
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Blocking<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = &mut self.stream;
        let next = poll_fn(|context| Pin::new(&mut *stream).poll_next(context));
        self.client.block_on(async { next.await.transpose() }).transpose()
    }
}

impl<S: fmt::Debug> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Blocking").field(&self.stream).finish()
    }
}
