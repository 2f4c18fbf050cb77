//! What carries a request to the server: reqwest, or in tests a function in its place.

use std::pin::Pin;
use std::time::Duration;

use reqwest::Url;

use crate::error::{Error, ErrorKind};
use crate::wire::url::is_plain_loopback;

/// The HTTP client of those who bring none.
///
/// What goes to this machine over plain HTTP goes there directly: a proxy could read the token.
pub(crate) fn http_client(base: &Url, connect_timeout: Duration) -> Result<reqwest::Client, Error> {
    check_tls(base)?;
    let mut builder = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .connect_timeout(connect_timeout);
    if is_plain_loopback(base) {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| {
        let message = "the HTTP client can't be set up";
        Error::new(ErrorKind::Config, message).with_source(error.without_url())
    })
}

/// Fails if no TLS was compiled in, where it is needed.
#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls")))]
fn check_tls(base: &Url) -> Result<(), Error> {
    if base.scheme() == "http" {
        return Ok(());
    }
    let message = "there is no TLS: enable one of the features `rustls`, `rustls-no-provider` and \
                   `native-tls`, or set `http_client`";
    Err(Error::new(ErrorKind::Config, message))
}

/// Fails if the program has to install a cryptography provider and has not: reqwest would panic.
#[cfg(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "native-tls"))))]
fn check_tls(_: &Url) -> Result<(), Error> {
    if rustls::crypto::CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    let message = "rustls has no cryptography provider; install one before the client is built, as in \
                   `rustls::crypto::ring::default_provider().install_default()`";
    Err(Error::new(ErrorKind::Config, message))
}

/// These features bring all that TLS needs.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[expect(clippy::unnecessary_wraps, reason = "with other features it can fail")]
fn check_tls(_: &Url) -> Result<(), Error> {
    Ok(())
}

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
