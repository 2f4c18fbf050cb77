//! The future of a call that was sent.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use crate::call::decode::{Decoder, decode};
use crate::call::offload::Offload;
use crate::call::request::RequestBuilder;
use crate::call::response::{RawResponse, Response};
use crate::call::send::{SendFuture, send_buffered, send_streaming};
use crate::error::Error;

/// The future of a call: sends the request and returns the value of the response.
#[must_use = "futures do nothing unless awaited"]
pub struct CallFuture<T: 'static>(State<T>);

enum State<T: 'static> {
    Sending(SendFuture, Completion<T>),
    Decoding(Offload<Response<T>>),
}

/// How the response is converted to the value of the call.
enum Completion<T: 'static> {
    Decode(Decode<T>),
    /// `None` after the future completed.
    Stream(Option<IntoStream<T>>),
}

/// How a body is deserialized: as its status says, or always with the same function.
enum Decode<T: 'static> {
    ByStatus(&'static [Decoder<T>]),
    With(fn(&RawResponse) -> Result<T, Error>),
}

type IntoStream<T> = Box<dyn FnOnce(&mut RawResponse) -> Result<T, Error> + Send>;

impl<T> CallFuture<T> {
    /// Sends the request when it is first polled, and deserializes the response.
    pub fn new(request: RequestBuilder, decoders: &'static [Decoder<T>]) -> Self {
        let completion = Completion::Decode(Decode::ByStatus(decoders));
        Self(State::Sending(send_buffered(request), completion))
    }

    /// Deserializes a response with one function for all statuses.
    pub(crate) fn with_decoder(
        response: SendFuture,
        decode: fn(&RawResponse) -> Result<T, Error>,
    ) -> Self {
        let completion = Completion::Decode(Decode::With(decode));
        Self(State::Sending(response, completion))
    }

    /// Sends the request when it is first polled, and converts the response to a stream of its body.
    pub(crate) fn streaming(
        request: RequestBuilder,
        into_stream: impl FnOnce(&mut RawResponse) -> Result<T, Error> + Send + 'static,
    ) -> Self {
        let completion = Completion::Stream(Some(Box::new(into_stream)));
        Self(State::Sending(send_streaming(request), completion))
    }
}

impl<T: Send> CallFuture<T> {
    pub(crate) fn poll_response(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Result<Response<T>, Error>> {
        loop {
            match &mut self.0 {
                State::Sending(response, completion) => {
                    let raw = ready!(response.as_mut().poll(context))?;
                    match completion.apply(raw) {
                        Offload::Done(Some(value)) => return Poll::Ready(value),
                        running => self.0 = State::Decoding(running),
                    }
                }
                State::Decoding(value) => return value.poll(context),
            }
        }
    }
}

impl<T: Send> Completion<T> {
    fn apply(&mut self, mut raw: RawResponse) -> Offload<Response<T>> {
        match self {
            Self::Decode(decode) => {
                let decode = *decode;
                Offload::run(raw.body.len(), move || {
                    decode.value(&raw).map(|value| Response::new(raw, value))
                })
            }
            Self::Stream(into_stream) => {
                Offload::done(into_stream.take().map(|into_stream| {
                    into_stream(&mut raw).map(|stream| Response::new(raw, stream))
                }))
            }
        }
    }
}

impl<T> Decode<T> {
    fn value(self, raw: &RawResponse) -> Result<T, Error> {
        match self {
            Self::ByStatus(decoders) => decode(raw, decoders),
            Self::With(decode) => decode(raw),
        }
    }
}

impl<T> Clone for Decode<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Decode<T> {}

impl<T> Unpin for CallFuture<T> {}

impl<T: Send> Future for CallFuture<T> {
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
