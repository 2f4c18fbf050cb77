//! The runtime that the blocking calls of a client run on.

use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};

use crate::error::{Error, ErrorKind};

/// The runtime of a client's blocking calls. Its one thread is started by the first of them.
#[derive(Default)]
pub(crate) struct Background(OnceLock<Runtime>);

impl Background {
    /// Blocks until a future completes. Fails within an async runtime, which it would block.
    pub(crate) fn block_on<T>(
        &self,
        future: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        if Handle::try_current().is_ok() {
            let message = "a blocking call would block the async runtime it is made in; await the call instead";
            return Err(Error::new(ErrorKind::Config, message));
        }
        if self.0.get().is_none() {
            let mut builder = Builder::new_multi_thread();
            let builder = builder.worker_threads(1).thread_name("losant").enable_all();
            let runtime = builder.build().map_err(|error| {
                Error::new(ErrorKind::Config, "the thread for blocking calls can't be started")
                    .with_source(error)
            })?;
            // If another thread was faster, its runtime is used.
            if let Err(runtime) = self.0.set(runtime) {
                runtime.shutdown_background();
            }
        }
        match self.0.get() {
            Some(runtime) => runtime.block_on(future),
            None => {
                Err(Error::new(ErrorKind::Config, "the thread for blocking calls can't be started"))
            }
        }
    }
}

impl Drop for Background {
    /// Does not wait for the thread, since a client may be dropped within an async runtime.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
