//! Streams as iterators, for code that is not async.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;

use crate::client::ClientCore;
use crate::error::Error;

/// An iterator that blocks until the next item of a stream; see
/// [`Items::blocking`](crate::Items::blocking).
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Blocking<S> {
    stream: S,
    client: ClientCore,
}

impl<S> Blocking<S> {
    pub(crate) fn new(stream: S, client: ClientCore) -> Self {
        Self { stream, client }
    }

    /// The stream, for example to get its position.
    pub fn stream(&self) -> &S {
        &self.stream
    }
}

impl<T: Send, S: Stream<Item = Result<T, Error>> + Unpin + Send> Iterator for Blocking<S> {
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
