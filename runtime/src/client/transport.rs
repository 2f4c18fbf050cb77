//! Sends requests to the server: with reqwest, or in tests, fuzz targets and simulations with a function
//! in its place.

use std::error::Error as StdError;
use std::iter::successors;
use std::pin::Pin;
use std::time::Duration;

use reqwest::Url;

use crate::error::{Error, ErrorKind};
use crate::wire::multipart::ContentError;
use crate::wire::url::is_plain_loopback;

/// The default HTTP client.
///
/// It uses no proxy for plain HTTP to a loopback address, since a proxy could read the token.
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

/// Fails if TLS is needed but was not compiled in.
#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls")))]
fn check_tls(base: &Url) -> Result<(), Error> {
    if base.scheme() == "http" {
        return Ok(());
    }
    let message = "there is no TLS: enable one of the features `rustls`, `rustls-no-provider` and \
                   `native-tls`, or set `http_client`";
    Err(Error::new(ErrorKind::Config, message))
}

/// Fails if no cryptography provider is installed, since reqwest would panic.
#[cfg(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "native-tls"))))]
fn check_tls(_: &Url) -> Result<(), Error> {
    if rustls::crypto::CryptoProvider::get_default().is_some() {
        return Ok(());
    }
    let message = "rustls has no cryptography provider; install one before the client is built, as in \
                   `rustls::crypto::ring::default_provider().install_default()`";
    Err(Error::new(ErrorKind::Config, message))
}

/// Never fails: with these features, TLS is complete.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[expect(clippy::unnecessary_wraps, reason = "with other features it can fail")]
fn check_tls(_: &Url) -> Result<(), Error> {
    Ok(())
}

/// A request that was sent, and resolves to its response.
pub(crate) type ResponseFuture =
    Pin<Box<dyn Future<Output = Result<reqwest::Response, Error>> + Send>>;

/// Sends requests.
///
/// It is a trait object to keep compilation fast: to prove that a client is `Send`, the compiler
/// would otherwise look through all types of reqwest, for every call and every handle.
pub(crate) trait Transport: Send + Sync {
    /// Sends a request.
    fn execute(&self, request: reqwest::Request) -> ResponseFuture;

    /// The client that encodes forms.
    fn reqwest_client(&self) -> &reqwest::Client;

    /// Sets a form as the body of a request, with its length if it is known.
    fn with_form(
        &self,
        request: reqwest::Request,
        form: reqwest::multipart::Form,
    ) -> Result<reqwest::Request, Error> {
        let builder = reqwest::RequestBuilder::from_parts(self.reqwest_client().clone(), request);
        builder.multipart(form).build().map_err(|error| {
            Error::new(ErrorKind::Input, "the form can't be encoded")
                .with_source(error.without_url())
        })
    }
}

impl Transport for reqwest::Client {
    fn execute(&self, request: reqwest::Request) -> ResponseFuture {
        let response = self.execute(request);
        Box::pin(async { response.await.map_err(transport_error) })
    }

    fn reqwest_client(&self) -> &reqwest::Client {
        self
    }
}

/// Responds to requests in the same process.
#[cfg(any(test, fuzzing, feature = "testing"))]
pub(crate) type TestTransport =
    std::sync::Arc<dyn Fn(reqwest::Request) -> ResponseFuture + Send + Sync>;

#[cfg(any(test, fuzzing, feature = "testing"))]
impl Transport for (reqwest::Client, TestTransport) {
    fn execute(&self, request: reqwest::Request) -> ResponseFuture {
        (self.1)(request)
    }

    fn reqwest_client(&self) -> &reqwest::Client {
        &self.0
    }
}

/// Converts an error of reqwest, without the URL, which may contain secrets.
pub(crate) fn transport_error(error: reqwest::Error) -> Error {
    let error = error.without_url();
    if let Some(content) = content_error(&error) {
        return Error::new(ErrorKind::Input, content.to_string()).with_source(error);
    }
    let (kind, message) = match () {
        () if error.is_connect() => (ErrorKind::Connect, "no connection could be made"),
        () if error.is_timeout() => (ErrorKind::Timeout, "a timeout of the HTTP client expired"),
        () if error.is_body() || error.is_decode() => {
            (ErrorKind::Transport, "the connection broke within the body")
        }
        () => (ErrorKind::Transport, "the connection broke, or the response is not valid HTTP"),
    };
    Error::new(kind, message).with_source(error)
}

/// Why the content of a part could not be sent, if that is why the request failed.
fn content_error(error: &reqwest::Error) -> Option<&ContentError> {
    let mut sources =
        successors(error.source(), |error: &&(dyn StdError + 'static)| (*error).source());
    sources.find_map(|error| error.downcast_ref())
}
