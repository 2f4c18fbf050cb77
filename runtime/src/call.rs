//! The methods common to all calls: settings for one call, and ways to send it.

pub(crate) mod decode;
pub(crate) mod download;
pub(crate) mod future;
pub(crate) mod invalid_value;
pub(crate) mod offload;
pub(crate) mod prepared;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod send;

use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::time::Duration;

use bytes::Bytes;

use crate::client::retry::Retry;
use crate::error::{Error, ErrorKind};
use crate::metadata::Action;
use crate::wire::header::bearer_header;
use download::Download;
use future::CallFuture;
use prepared::PreparedRequest;
use request::RequestBuilder;
use response::Response;
use send::{send_buffered, send_streaming};

/// A call of an action that was not sent yet.
///
/// `call.await` and `call.send().await` send it without an import. `use losant::Call` adds the methods
/// of this trait. Their settings apply only to this call, and override those of the client.
///
/// ```no_run
/// use std::time::Duration;
/// use losant::Call;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let token = client
///     .user_api_token("575ec7417ae143cd83dc4a95")
///     .get()
///     .losant_domain("example.com")
///     .timeout(Duration::from_secs(5))
///     .optional()
///     .await?;
/// println!("{}", if token.is_some() { "there" } else { "gone" });
/// # Ok(()) }
/// ```
pub trait Call:
    IntoFuture<Output = Result<Self::Value, Error>, IntoFuture = CallFuture<Self::Value>>
    + Clone
    + fmt::Debug
    + Send
    + Sync
    + 'static
{
    /// The value that the call returns if it succeeds.
    type Value: Send + 'static;

    /// The action, as data.
    const ACTION: &'static Action;

    /// The request that the setters change.
    #[doc(hidden)]
    fn builder_mut(&mut self) -> &mut RequestBuilder;

    /// The request to send.
    #[doc(hidden)]
    fn into_builder(self) -> RequestBuilder;

    /// Sets the header `losantdomain`, the domain that the request is for. Rarely needed.
    #[must_use]
    fn losant_domain(self, domain: impl AsRef<str>) -> Self {
        self.header("losantdomain", domain)
    }

    /// Sets whether the response contains the available actions (`_actions`). The default is `false`.
    #[must_use]
    fn actions(mut self, include: bool) -> Self {
        self.builder_mut().set_flag(0, include);
        self
    }

    /// Sets whether the response contains links (`_links`). The default is `true`.
    #[must_use]
    fn links(mut self, include: bool) -> Self {
        self.builder_mut().set_flag(1, include);
        self
    }

    /// Sets whether the response contains embedded resources (`_embedded`). The default is `true`.
    #[must_use]
    fn embedded(mut self, include: bool) -> Self {
        self.builder_mut().set_flag(2, include);
        self
    }

    /// Sets the timeout of the call, including all its attempts and the waits between them.
    #[must_use]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.builder_mut().timeout = timeout;
        self
    }

    /// Sets the timeout of each attempt, including reading the response.
    #[must_use]
    fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.builder_mut().attempt_timeout = timeout;
        self
    }

    /// Sets whether and when the call is retried.
    #[must_use]
    fn retry(mut self, retry: Retry) -> Self {
        self.builder_mut().retry = retry;
        self
    }

    /// Sets a header. It replaces a header of the client.
    ///
    /// With an invalid name or value the call fails before it is sent.
    #[must_use]
    fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.builder_mut().set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Sets the access token.
    #[must_use]
    fn access_token(mut self, token: impl AsRef<str>) -> Self {
        self.builder_mut().set_parsed_header("access_token", bearer_header(token.as_ref()));
        self
    }

    /// Calls a setter if there is a value for it.
    ///
    /// ```
    /// use losant::Call;
    ///
    /// # fn f(client: losant::Client, filter: Option<String>) {
    /// let call = client.user_api_tokens().get().maybe(filter, |call, filter| call.filter(filter));
    /// # let _ = call; }
    /// ```
    #[must_use]
    fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }

    /// Sends the call and blocks until it completes, for code that is not async.
    ///
    /// Within an async task it sends nothing and fails with [`ErrorKind::Config`]. Where an async runtime
    /// allows to block, as in `spawn_blocking` and `block_in_place`, it works.
    ///
    /// ```no_run
    /// use losant::Call;
    ///
    /// # fn f(client: losant::Client) -> Result<(), losant::Error> {
    /// let me = client.me().get().send_blocking()?;
    /// for token in client.user_api_tokens().get().items().blocking() {
    ///     println!("{}", token?.name);
    /// }
    /// # Ok(()) }
    /// ```
    #[cfg(feature = "blocking")]
    fn send_blocking(mut self) -> Result<Self::Value, Error> {
        let client = self.builder_mut().client.clone();
        client.block_on(self.into_future()).map_err(|error| error.with_default_action(Self::ACTION))
    }

    /// Sends the call, and returns the status and the headers with the value.
    fn with_response(self) -> impl Future<Output = Result<Response<Self::Value>, Error>> + Send {
        let mut future = self.into_future();
        poll_fn(move |context| future.poll_response(context))
    }

    /// Sends the call, and returns the body as bytes without deserializing it.
    fn raw(self) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        let response = send_buffered(self.into_builder());
        async move {
            let raw = response.await?;
            let body = raw.body.clone();
            Ok(Response::new(raw, body))
        }
    }

    /// Sends the call, and returns the body as a stream, for responses that are too large for memory.
    ///
    /// The size limit of the client does not apply. The timeouts apply until the headers of the response
    /// are read. After that, `attempt_timeout` applies to the wait for each chunk.
    fn download(mut self) -> impl Future<Output = Result<Response<Download>, Error>> + Send {
        let chunk_timeout = self.builder_mut().attempt_timeout;
        let response = send_streaming(self.into_builder());
        async move {
            let mut raw = response.await?;
            let download = Download::new(&mut raw, chunk_timeout);
            let download = download.ok_or_else(|| {
                Error::new(ErrorKind::Transport, "the response has no body")
                    .with_action(Self::ACTION)
            })?;
            Ok(Response::new(raw, download))
        }
    }

    /// Sends the call, and returns `None` if the response is 404 (not found).
    fn optional(self) -> impl Future<Output = Result<Option<Self::Value>, Error>> + Send {
        let future = self.into_future();
        async move {
            match future.await {
                Err(error) if error.is_not_found() => Ok(None),
                result => result.map(Some),
            }
        }
    }

    /// Returns the request without sending it.
    ///
    /// ```
    /// use losant::Call;
    ///
    /// # fn main() -> Result<(), losant::Error> {
    /// let client = losant::Client::builder().build()?;
    /// let request = client.me().get().request()?;
    /// assert_eq!(request.method(), "GET");
    /// assert_eq!(request.uri().path(), "/me");
    /// # Ok(()) }
    /// ```
    fn request(self) -> Result<PreparedRequest, Error> {
        self.into_builder().build()
    }
}
