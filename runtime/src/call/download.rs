//! Response bodies as streams, for responses that are too large for memory.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::time::{Sleep, sleep_until};

use crate::call::response::{RawResponse, UnreadResponse};
use crate::client::pacing::Permit;
use crate::client::transport::transport_error;
use crate::deadline;
use crate::error::{Error, ErrorKind};
use crate::metadata::Action;
use crate::wire::multipart::{Progress, ProgressHook};

/// The body of a response as a stream of bytes; see [`download`](crate::Call::download).
///
/// It fails if no bytes arrive within the `attempt_timeout` of the call.
#[must_use = "streams do nothing unless polled"]
pub struct Download {
    action: &'static Action,
    chunks: Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>,
    permit: Permit,
    received: Progress,
    progress: Option<ProgressHook>,
    chunk_timeout: Duration,
    timer: Pin<Box<Sleep>>,
}

impl Download {
    pub(crate) fn new(raw: &mut RawResponse, chunk_timeout: Duration) -> Option<Self> {
        let UnreadResponse { response, permit } = *raw.unread.take()?;
        let total = raw.headers.get(http::header::CONTENT_LENGTH);
        let total = total.and_then(|length| length.to_str().ok()?.parse().ok());
        Some(Self {
            action: raw.action,
            chunks: Box::pin(response.bytes_stream()),
            permit,
            received: Progress { done: 0, total },
            progress: None,
            chunk_timeout,
            timer: Box::pin(sleep_until(deadline::after(chunk_timeout))),
        })
    }

    /// Sets a callback for the progress of the download.
    pub fn on_progress(mut self, hook: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.progress = Some(Arc::new(hook));
        self
    }

    /// Returns the next bytes; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Poll::Ready(chunk) = self.chunks.as_mut().poll_next(context) else {
            ready!(self.timer.as_mut().poll(context));
            let message = format!("no data for {:?}", self.chunk_timeout);
            return Poll::Ready(Some(Err(
                self.with_context(Error::new(ErrorKind::Timeout, message))
            )));
        };
        self.timer.as_mut().reset(deadline::after(self.chunk_timeout));
        if !matches!(chunk, Some(Ok(_))) {
            self.permit = Permit::default();
        }
        Poll::Ready(chunk.map(|chunk| match chunk {
            Ok(chunk) => {
                self.received.done += chunk.len() as u64;
                if let Some(hook) = &self.progress {
                    hook(self.received);
                }
                Ok(chunk)
            }
            Err(error) => Err(self.with_context(transport_error(error))),
        }))
    }

    fn with_context(&self, error: Error) -> Error {
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
