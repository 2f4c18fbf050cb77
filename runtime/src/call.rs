//! What every call can do besides its own setters: overrides, and other ways to run it.

pub(crate) mod decode;
pub(crate) mod download;
pub(crate) mod future;
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
use crate::wire::body::Body;
use crate::wire::header::bearer_header;
use download::Download;
use future::CallFuture;
use request::RequestBuilder;
use response::Response;
use send::{open, send};

/// One call of an action, not sent yet.
///
/// `call.await` and `call.send().await` need no import; `use losant::Call` adds what is here. What
/// a method sets holds for this call alone.
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
    /// What it gives when it succeeds.
    type Value: Send + 'static;

    /// What is known of the action.
    const ACTION: &'static Action;

    /// What the setters fill in.
    #[doc(hidden)]
    fn builder_mut(&mut self) -> &mut RequestBuilder;

    /// What is sent.
    #[doc(hidden)]
    fn into_builder(self) -> RequestBuilder;

    /// Sets the header `losantdomain`, the domain the request is scoped to. Rarely needed.
    #[must_use]
    fn losant_domain(self, domain: impl AsRef<str>) -> Self {
        self.header("losantdomain", domain)
    }

    /// Whether the answer lists the actions one may take next (`_actions`): `false` by default.
    #[must_use]
    fn actions(mut self, wanted: bool) -> Self {
        self.builder_mut().flag(0, wanted);
        self
    }

    /// Whether the answer holds links (`_links`): `true` by default.
    #[must_use]
    fn links(mut self, wanted: bool) -> Self {
        self.builder_mut().flag(1, wanted);
        self
    }

    /// Whether the answer holds embedded resources (`_embedded`): `true` by default.
    #[must_use]
    fn embedded(mut self, wanted: bool) -> Self {
        self.builder_mut().flag(2, wanted);
        self
    }

    /// The longest the whole call may take, its retries and waits included, in place of the
    /// client's setting.
    #[must_use]
    fn timeout(mut self, timeout: Duration) -> Self {
        self.builder_mut().timeout = timeout;
        self
    }

    /// The longest one attempt may take, in place of the client's setting.
    #[must_use]
    fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.builder_mut().attempt_timeout = timeout;
        self
    }

    /// Whether and when this call is sent again, in place of the client's policy.
    #[must_use]
    fn retry(mut self, retry: Retry) -> Self {
        self.builder_mut().retry = retry;
        self
    }

    /// A header to send, in place of the client's own of this name.
    ///
    /// One that no request can carry fails the call before it is sent.
    #[must_use]
    fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.builder_mut().header(name.as_ref(), value.as_ref());
        self
    }

    /// The token to send, in place of the client's.
    #[must_use]
    fn access_token(mut self, token: impl AsRef<str>) -> Self {
        self.builder_mut().set_header("access_token", bearer_header(token.as_ref()));
        self
    }

    /// Applies a setter if there is a value for it.
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

    /// Sends it and waits for its value, for code that does not await.
    ///
    /// Inside of an async runtime it fails with [`ErrorKind::Config`], and sends nothing.
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

    /// Sends it, for the status and headers beside the value.
    fn with_response(self) -> impl Future<Output = Result<Response<Self::Value>, Error>> + Send {
        let mut sent = self.into_future();
        poll_fn(move |context| sent.poll_response(context))
    }

    /// Sends it, for the bytes of the body, undecoded.
    fn raw(self) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        let sent = send(self.into_builder());
        async move {
            let raw = sent.await?;
            let body = raw.body.clone();
            Ok(Response::new(raw, body))
        }
    }

    /// Sends it, for the body piece by piece, for answers too large to hold in memory.
    ///
    /// The client's size limit does not count here; time-outs count until the answer begins, and
    /// then for each piece.
    fn download(mut self) -> impl Future<Output = Result<Response<Download>, Error>> + Send {
        let silence = self.builder_mut().attempt_timeout;
        let opened = open(self.into_builder());
        async move {
            let mut raw = opened.await?;
            let download = Download::new(&mut raw, silence);
            let download = download.ok_or_else(|| {
                Error::new(ErrorKind::Transport, "the answer has no body").with_action(Self::ACTION)
            })?;
            Ok(Response::new(raw, download))
        }
    }

    /// Sends it; what is not found (404) is `None` and no error.
    fn optional(self) -> impl Future<Output = Result<Option<Self::Value>, Error>> + Send {
        let sent = self.into_future();
        async move {
            match sent.await {
                Err(error) if error.is_not_found() => Ok(None),
                sent => sent.map(Some),
            }
        }
    }

    /// The request as it would go out, unsent.
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
    fn request(self) -> Result<http::Request<Body>, Error> {
        self.into_builder().built()
    }
}
