//! The future of a call.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::call::decode::{Decoder, decode};
use crate::call::request::RequestBuilder;
use crate::call::response::{RawResponse, Response};
use crate::call::send::{open, send};
use crate::error::Error;

/// The future of a call that was sent.
#[must_use = "futures do nothing unless awaited"]
pub struct CallFuture<T: 'static> {
    sent: Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>,
    finish: Completion<T>,
}

/// How an answer becomes the value of its call.
enum Completion<T: 'static> {
    Decode(&'static [Decoder<T>]),
    With(fn(&RawResponse) -> Result<T, Error>),
    Open(Option<Open<T>>),
}

type Open<T> = Box<dyn FnOnce(&mut RawResponse) -> T + Send>;

impl<T> CallFuture<T> {
    /// Sends the request as soon as it is polled, and decodes its answer.
    pub fn new(request: RequestBuilder, decoders: &'static [Decoder<T>]) -> Self {
        Self { sent: Box::pin(send(request)), finish: Completion::Decode(decoders) }
    }

    /// The same where the types are not known.
    pub(crate) fn untyped(
        sent: impl Future<Output = Result<RawResponse, Error>> + Send + 'static,
        decode: fn(&RawResponse) -> Result<T, Error>,
    ) -> Self {
        Self { sent: Box::pin(sent), finish: Completion::With(decode) }
    }

    /// Sends the request as soon as it is polled, and leaves the body of its answer to be read.
    pub(crate) fn opened(
        request: RequestBuilder,
        open_value: impl FnOnce(&mut RawResponse) -> T + Send + 'static,
    ) -> Self {
        Self { sent: Box::pin(open(request)), finish: Completion::Open(Some(Box::new(open_value))) }
    }

    pub(crate) fn poll_response(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Response<T>, Error>> {
        let mut raw = ready!(self.sent.as_mut().poll(context))?;
        let value = match &mut self.finish {
            Completion::Decode(decoders) => decode(&raw, decoders)?,
            Completion::With(decode) => decode(&raw)?,
            Completion::Open(open) => match open.take() {
                Some(open) => open(&mut raw),
                None => return Poll::Pending,
            },
        };
        Poll::Ready(Ok(Response::new(raw, value)))
    }
}

impl<T> Unpin for CallFuture<T> {}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.poll_response(context).map_ok(Response::into_value)
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}
