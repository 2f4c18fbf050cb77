//! Large bodies are deserialized on a thread for blocking work, so that they do not block the runtime.

use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;

use crate::error::{Error, ErrorKind};

/// Work for a body up to this size takes less than a few milliseconds, and is done in place.
const LARGE: usize = 256 << 10;

/// The result of a function, or the thread that is still running it.
pub(crate) enum Offload<T> {
    Done(Option<Result<T, Error>>),
    Running(JoinHandle<()>, Slot<T>),
}

/// Where the thread leaves the result.
type Slot<T> = Arc<Mutex<Option<Result<T, Error>>>>;

impl<T> Offload<T> {
    /// A result that needs no work. `None` only if it was taken before.
    pub(crate) fn done(result: Option<Result<T, Error>>) -> Self {
        Self::Done(result)
    }
}

impl<T: Send + 'static> Offload<T> {
    /// Runs a function whose time depends on this many bytes.
    pub(crate) fn run(
        size: usize,
        work: impl FnOnce() -> Result<T, Error> + Send + 'static,
    ) -> Self {
        if size <= LARGE {
            return Self::Done(Some(work()));
        }
        let Ok(handle) = Handle::try_current() else { return Self::Done(Some(work())) };
        let slot = Slot::default();
        let result = Arc::clone(&slot);
        // Boxed, so that only this closure is compiled for each type.
        let work: Box<dyn FnOnce() + Send> = Box::new(move || {
            let done = work();
            *result.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
        });
        Self::Running(handle.spawn_blocking(work), slot)
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<T, Error>> {
        let result = match self {
            Self::Done(result) => result.take(),
            Self::Running(thread, slot) => {
                if let Err(failure) = ready!(Pin::new(thread).poll(context))
                    && failure.is_panic()
                {
                    resume_unwind(failure.into_panic());
                }
                slot.lock().unwrap_or_else(PoisonError::into_inner).take()
            }
        };
        Poll::Ready(result.unwrap_or_else(|| {
            let message = "the runtime shut down before the response was deserialized";
            Err(Error::new(ErrorKind::Transport, message))
        }))
    }
}
