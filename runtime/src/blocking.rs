//! The same calls for code that does not await: a background runtime a client, and nothing twice.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::{ClientCore, Error, ErrorKind};

/// The runtime that a client's blocking calls run on: one thread, begun with the first of them.
#[derive(Default)]
pub(crate) struct Background(OnceLock<Runtime>);

impl Background {
    /// Waits for a future on this thread. Fails inside of an async runtime, which would stand still.
    pub(crate) fn wait<T>(
        &self,
        future: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        if Handle::try_current().is_ok() {
            let message =
                "a blocking call inside of an async runtime would stop it; await the call";
            return Err(Error::new(ErrorKind::Config, message));
        }
        if self.0.get().is_none() {
            let mut builder = Builder::new_multi_thread();
            let builder = builder.worker_threads(1).thread_name("losant").enable_all();
            let runtime = builder.build().map_err(|error| {
                Error::new(ErrorKind::Config, "no thread could be started").with_source(error)
            })?;
            // Another thread may have been faster; its runtime is as good.
            if let Err(runtime) = self.0.set(runtime) {
                runtime.shutdown_background();
            }
        }
        match self.0.get() {
            Some(runtime) => runtime.block_on(future),
            None => Err(Error::new(ErrorKind::Config, "no thread could be started")),
        }
    }
}

impl Drop for Background {
    /// Leaves the thread to end by itself, since a client may be dropped in an async runtime.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

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
        self.client.wait(async { next.await.transpose() }).transpose()
    }
}

impl<S: fmt::Debug> fmt::Debug for Blocking<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Blocking").field(&self.stream).finish()
    }
}
