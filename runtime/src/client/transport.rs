//! What carries a request to the server: reqwest, or in tests a function in its place.

use std::pin::Pin;

use crate::error::{Error, ErrorKind};

/// An answer under way.
pub(crate) type Answering = Pin<Box<dyn Future<Output = Result<reqwest::Response, Error>> + Send>>;

/// Carries requests.
///
/// A client has it behind a pointer: to see that a client can go to another thread the compiler
/// would else look through all of reqwest, for every call and handle again.
pub(crate) trait Transport: Send + Sync {
    /// Sends a request.
    fn execute(&self, request: reqwest::Request) -> Answering;

    /// What puts forms together.
    fn http(&self) -> &reqwest::Client;

    /// Puts a form into a request, with its length where that is known.
    fn with_form(
        &self,
        request: reqwest::Request,
        form: reqwest::multipart::Form,
    ) -> Result<reqwest::Request, Error> {
        let builder = reqwest::RequestBuilder::from_parts(self.http().clone(), request);
        builder.multipart(form).build().map_err(|error| {
            Error::new(ErrorKind::Input, "the form can't be built").with_source(error.without_url())
        })
    }
}

impl Transport for reqwest::Client {
    fn execute(&self, request: reqwest::Request) -> Answering {
        let answering = self.execute(request);
        Box::pin(async { answering.await.map_err(broken) })
    }

    fn http(&self) -> &reqwest::Client {
        self
    }
}

/// Answers requests in the same process, after as long as it likes.
#[cfg(test)]
pub(crate) type Memory = std::sync::Arc<dyn Fn(reqwest::Request) -> Answering + Send + Sync>;

#[cfg(test)]
impl Transport for (reqwest::Client, Memory) {
    fn execute(&self, request: reqwest::Request) -> Answering {
        (self.1)(request)
    }

    fn http(&self) -> &reqwest::Client {
        &self.0
    }
}

/// What went wrong on the way, without the URL, which may hold secrets.
pub(crate) fn broken(error: reqwest::Error) -> Error {
    let error = error.without_url();
    let (kind, message) = match () {
        () if error.is_connect() => (ErrorKind::Connect, "no connection could be made"),
        () if error.is_timeout() => (ErrorKind::Timeout, "the HTTP client gave up waiting"),
        () if error.is_body() || error.is_decode() => {
            (ErrorKind::Transport, "the connection broke within the body")
        }
        () => (ErrorKind::Transport, "the connection broke, or the answer is no HTTP"),
    };
    Error::new(kind, message).with_source(error)
}
