//! Bodies of answers that are read piece by piece, for what is too large to hold in memory.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::{Sleep, sleep};

use crate::call::response::RawResponse;
use crate::client::transport::transport_error;
use crate::error::{Error, ErrorKind};
use crate::metadata::Action;
use crate::wire::multipart::{Progress, ProgressHook};

/// The body of an answer, as a stream of bytes; see [`download`](crate::Call::download).
///
/// A silence of the call's `attempt_timeout` ends it with an error.
#[must_use = "a stream does nothing until it is asked for bytes"]
pub struct Download {
    action: &'static Action,
    pieces: Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>,
    received: Progress,
    progress: Option<ProgressHook>,
    silence: Duration,
    stalled: Pin<Box<Sleep>>,
}

impl Download {
    pub(crate) fn new(raw: &mut RawResponse, silence: Duration) -> Option<Self> {
        let response = raw.unread.take()?;
        let total = raw.headers.get(http::header::CONTENT_LENGTH);
        let total = total.and_then(|length| length.to_str().ok()?.parse().ok());
        Some(Self {
            action: raw.action,
            pieces: Box::pin(response.bytes_stream()),
            received: Progress { done: 0, total },
            progress: None,
            silence,
            stalled: Box::pin(sleep(silence)),
        })
    }

    /// Calls this as bytes come in.
    pub fn on_progress(mut self, hook: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(hook));
        self
    }

    /// The next bytes; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Poll::Ready(piece) = self.pieces.as_mut().poll_next(context) else {
            ready!(self.stalled.as_mut().poll(context));
            let message = format!("nothing came for {:?}", self.silence);
            return Poll::Ready(Some(Err(self.failed(Error::new(ErrorKind::Timeout, message)))));
        };
        self.stalled.as_mut().reset(tokio::time::Instant::now() + self.silence);
        Poll::Ready(piece.map(|piece| match piece {
            Ok(piece) => {
                self.received.done += piece.len() as u64;
                if let Some(hook) = &self.progress {
                    hook(self.received);
                }
                Ok(piece)
            }
            Err(error) => Err(self.failed(transport_error(error))),
        }))
    }

    fn failed(&self, error: Error) -> Error {
        error.with_action(self.action).with_attempts(1)
    }
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download").field("progress", &self.received).finish_non_exhaustive()
    }
}
