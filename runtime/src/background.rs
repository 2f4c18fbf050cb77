//! The runtime that the blocking calls of a client run on.

use std::panic::resume_unwind;
use std::pin::pin;
use std::sync::OnceLock;
use std::task::{Context, Waker};
use std::thread;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::consume_budget;

use crate::error::{Error, ErrorKind};

/// The runtime of a client's blocking calls. Its one thread is started by the first of them.
#[derive(Default)]
pub(crate) struct Background(OnceLock<Runtime>);

impl Background {
    /// Blocks until a future completes. Fails within an async task, whose runtime it would block.
    pub(crate) fn block_on<T: Send>(
        &self,
        future: impl Future<Output = Result<T, Error>> + Send,
    ) -> Result<T, Error> {
        if Handle::try_current().is_err() {
            return self.runtime()?.block_on(future);
        }
        if is_async_context() {
            let message = "a blocking call would block the async runtime it is made in; await the call instead";
            return Err(Error::new(ErrorKind::Config, message));
        }
        // A thread of an async runtime that may block, as in `spawn_blocking`. There a runtime can
        // only be entered from a thread of its own.
        let runtime = self.runtime()?;
        thread::scope(|scope| {
            let thread = thread::Builder::new().name("losant-call".to_owned());
            let thread = thread.spawn_scoped(scope, || runtime.block_on(future));
            let thread = thread.map_err(cannot_start)?;
            thread.join().unwrap_or_else(|panic| resume_unwind(panic))
        })
    }

    fn runtime(&self) -> Result<&Runtime, Error> {
        if let Some(runtime) = self.0.get() {
            return Ok(runtime);
        }
        let mut builder = Builder::new_multi_thread();
        let builder = builder.worker_threads(1).thread_name("losant").enable_all();
        let started = builder.build().map_err(cannot_start)?;
        // If another thread was faster, its runtime is used.
        if let Err(unused) = self.0.set(started) {
            unused.shutdown_background();
        }
        self.0.get().ok_or_else(|| {
            Error::new(ErrorKind::Config, "the thread for blocking calls can't be started")
        })
    }
}

fn cannot_start(error: std::io::Error) -> Error {
    Error::new(ErrorKind::Config, "the thread for blocking calls can't be started")
        .with_source(error)
}

/// Whether the caller is polled by an async runtime, and would block it.
///
/// Tokio limits what a task may do before it yields, and does not limit code that may block. After
/// more than the limit of 128, a task is asked to yield.
fn is_async_context() -> bool {
    let must_yield = |_| {
        let budget = pin!(consume_budget());
        budget.poll(&mut Context::from_waker(Waker::noop())).is_pending()
    };
    (0..256).any(must_yield)
}

impl Drop for Background {
    /// Does not wait for the thread, since a client may be dropped within an async runtime.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}
