//! The runtime that the blocking calls of a client run on.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind};

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
