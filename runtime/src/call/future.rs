//! The future of a call that was sent.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::call::decode::{Decoder, decode};
use crate::call::request::RequestBuilder;
use crate::call::response::{RawResponse, Response};
use crate::call::send::{send_buffered, send_streaming};
use crate::error::Error;

/// The future of a call: sends the request and returns the value of the response.
#[must_use = "futures do nothing unless awaited"]
pub struct CallFuture<T: 'static> {
    response: Pin<Box<dyn Future<Output = Result<RawResponse, Error>> + Send>>,
    completion: Completion<T>,
}

/// How the response is converted to the value of the call.
enum Completion<T: 'static> {
    Decode(&'static [Decoder<T>]),
    DecodeWith(fn(&RawResponse) -> Result<T, Error>),
    /// `None` after the future completed.
    Stream(Option<IntoStream<T>>),
}

type IntoStream<T> = Box<dyn FnOnce(&mut RawResponse) -> Result<T, Error> + Send>;

impl<T> CallFuture<T> {
    /// Sends the request when it is first polled, and deserializes the response.
    pub fn new(request: RequestBuilder, decoders: &'static [Decoder<T>]) -> Self {
        Self {
            response: Box::pin(send_buffered(request)),
            completion: Completion::Decode(decoders),
        }
    }

    /// Deserializes a response with one function for all statuses.
    pub(crate) fn with_decoder(
        response: impl Future<Output = Result<RawResponse, Error>> + Send + 'static,
        decode: fn(&RawResponse) -> Result<T, Error>,
    ) -> Self {
        Self { response: Box::pin(response), completion: Completion::DecodeWith(decode) }
    }

    /// Sends the request when it is first polled, and converts the response to a stream of its body.
    pub(crate) fn streaming(
        request: RequestBuilder,
        into_stream: impl FnOnce(&mut RawResponse) -> Result<T, Error> + Send + 'static,
    ) -> Self {
        Self {
            response: Box::pin(send_streaming(request)),
            completion: Completion::Stream(Some(Box::new(into_stream))),
        }
    }

    pub(crate) fn poll_response(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Response<T>, Error>> {
        let mut raw = ready!(self.response.as_mut().poll(context))?;
        let value = match &mut self.completion {
            Completion::Decode(decoders) => decode(&raw, decoders)?,
            Completion::DecodeWith(decode) => decode(&raw)?,
            Completion::Stream(into_stream) => match into_stream.take() {
                Some(into_stream) => into_stream(&mut raw)?,
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
