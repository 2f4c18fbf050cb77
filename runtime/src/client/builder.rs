//! The builder of clients: all settings, their defaults and their validation.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use secrecy::{ExposeSecret, SecretString};

use crate::attempt::{Attempt, AttemptHook};
use crate::auth::session::Session;
use crate::auth::{AccessToken, SignIn, TokenProvider};
#[cfg(feature = "blocking")]
use crate::background::Background;
use crate::client::pacing::Pacer;
use crate::client::retry::{Retry, RetryBudget};
use crate::client::transport::http_client;
#[cfg(any(test, fuzzing, feature = "testing"))]
use crate::client::transport::{TestTransport, Transport};
use crate::client::{ClientCore, Credential, Limits, Shared};
use crate::error::{Error, ErrorKind};
use crate::wire::header::parse_header;
use crate::wire::query::USUAL_FLAGS;
use crate::wire::url::parse_base_url;

/// Builds a client.
///
/// The connections of a client belong to the async runtime that opened them. If several runtimes share
/// a client, a call of one can get a connection of another, and then times out while that runtime does
/// not run. Build a client for each runtime, or keep the runtimes running.
///
/// ```
/// use std::time::Duration;
///
/// # fn main() -> Result<(), losant::Error> {
/// let client = losant::Client::builder()
///     .access_token("…")
///     .timeout(Duration::from_secs(20))
///     .build()?;
/// # Ok(()) }
/// ```
#[expect(clippy::struct_excessive_bools, reason = "each is a setting of its own")]
pub struct ClientBuilder<C> {
    base_url: String,
    allow_plain_http: bool,
    access_token: Option<AccessToken>,
    token_provider: Option<Box<dyn TokenProvider>>,
    from_env: bool,
    check_scopes: bool,
    check_bodies: bool,
    accept_version: String,
    user_agent: String,
    headers: Vec<(String, SecretString)>,
    http: Option<reqwest::Client>,
    connect_timeout: Duration,
    limits: Limits,
    retry: Retry,
    retry_budget: u32,
    pacer: Option<Pacer>,
    on_attempt: Option<AttemptHook>,
    /// Responds in place of a server.
    #[cfg(any(test, fuzzing, feature = "testing"))]
    pub(crate) test_transport: Option<TestTransport>,
    builds: PhantomData<fn() -> C>,
}

impl ClientCore {
    /// Starts building a client.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }
}

impl<C: From<ClientCore>> ClientBuilder<C> {
    /// Creates a builder with the default settings.
    #[must_use]
    pub fn new() -> Self {
        Self {
            base_url: "https://api.losant.com".to_owned(),
            allow_plain_http: false,
            access_token: None,
            token_provider: None,
            from_env: false,
            check_scopes: false,
            check_bodies: false,
            accept_version: "^1.30.0".to_owned(),
            user_agent: concat!("losant-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
            headers: Vec::new(),
            http: None,
            connect_timeout: Duration::from_secs(5),
            limits: Limits {
                timeout: Duration::from_secs(60),
                attempt_timeout: Duration::from_secs(30),
                max_body: 32 << 20,
                max_error_body: 64 << 10,
                max_event: 1 << 20,
            },
            retry: Retry::new(),
            retry_budget: 100,
            pacer: None,
            on_attempt: None,
            #[cfg(any(test, fuzzing, feature = "testing"))]
            test_transport: None,
            builds: PhantomData,
        }
    }

    /// Sets the URL that requests are sent to. The default is `https://api.losant.com`.
    ///
    /// If it has a path, the paths of calls are appended to it.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Allows a [`base_url`](Self::base_url) that is `http` and not a loopback address. Off by default.
    ///
    /// Anyone on the network can then read the access token.
    #[must_use]
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// Sets the access token that is sent with every call. There is none by default.
    #[must_use]
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.access_token = Some(token.into().into());
        self
    }

    /// Sets the source of access tokens, such as a [`Session`](crate::Session).
    ///
    /// It is not used if an [`access_token`](Self::access_token) is set.
    #[must_use]
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.token_provider = Some(Box::new(provider));
        self
    }

    /// Signs in at the first call, and again before the token expires or after it was refused.
    ///
    /// All calls share one sign-in. After one that failed, [`Session`](crate::Session) says when the next
    /// one is made.
    #[must_use]
    pub fn sign_in(self, credentials: impl SignIn) -> Self {
        self.token_provider(Session::new(credentials))
    }

    /// Sets the access token from the environment variable `LOSANT_ACCESS_TOKEN`.
    ///
    /// [`build`](Self::build) fails if the variable is not set.
    #[must_use]
    pub fn access_token_from_env(mut self) -> Self {
        self.from_env = true;
        self.access_token = std::env::var("LOSANT_ACCESS_TOKEN").ok().map(AccessToken::from);
        self
    }

    /// Fails calls before they are sent if the scopes in the token do not allow them. Off by default.
    ///
    /// The token that is sent is checked, also one that a call sets with `access_token` or `header`.
    /// Tokens that do not contain their scopes are not checked.
    #[must_use]
    pub fn check_scopes(mut self, check: bool) -> Self {
        self.check_scopes = check;
        self
    }

    /// Fails calls before they are sent if their body does not have the declared
    /// [`Shape`](crate::Shape): a name that is too long, a required field that is missing, a value that
    /// the server does not know. Off by default.
    ///
    /// The error lists everything that is wrong, also as [`Error::violations`](crate::Error::violations).
    /// To be checked, a body is parsed again. Bodies of types that are not
    /// [`Described`](crate::Described) can have any shape.
    #[must_use]
    pub fn check_bodies(mut self, check: bool) -> Self {
        self.check_bodies = check;
        self
    }

    /// Sets the requested version of the API.
    ///
    /// The default is `^1.30.0`, which also admits later versions, such as 1.31.
    #[must_use]
    pub fn accept_version(mut self, version: impl Into<String>) -> Self {
        self.accept_version = version.into();
        self
    }

    /// Sets the header `User-Agent`. The default is `losant-rust/` and the version of this crate.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// Sets a header that is sent with every call. It replaces a header of the client.
    #[must_use]
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into().into()));
        self
    }

    /// Sets the HTTP client, for proxies, other TLS settings, or a connection pool shared with other
    /// code.
    ///
    /// It is required for `https` if none of the features `rustls`, `rustls-no-provider` and
    /// `native-tls` is enabled.
    ///
    /// Its settings for connecting and redirects apply in place of those of the builder. If it follows
    /// redirects, requests may be sent to other hosts.
    #[must_use]
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// Sets the timeout for making a connection. The default is 5 s.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Sets whether and when failed calls are retried. See [`Retry`] for the default.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// Sets how many retries the client and its clones share. The default is 100.
    ///
    /// Each successful call adds a tenth of a retry, up to this number. Retries after 429 are not counted.
    #[must_use]
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Sets whether calls wait so that the client and its clones exceed no declared
    /// [`Throttle`](crate::Throttle), instead of being refused with 429. Off by default.
    ///
    /// The calls that a throttle counts together are sent in the order in which they are made. At most as
    /// many as it allows are sent in any window, which is measured from the response of each call, since the
    /// server counts the call at an unknown time before that. Failed and cancelled calls count too, and so
    /// does each retry. With a limit on calls at once, each waits until the response to another ends.
    ///
    /// The wait is a part of the call's [`timeout`](Self::timeout). A call that cannot be sent within it
    /// fails with [`Throttled`](ErrorKind::Throttled), as soon as that is known. Other programs that use the
    /// same limits are not known to the client; if they use them up, calls are answered 429, and retried.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// # fn main() -> Result<(), losant::Error> {
    /// let client = losant::Client::builder()
    ///     .pacing(true)
    ///     .timeout(Duration::from_secs(180))
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn pacing(mut self, pacing: bool) -> Self {
        self.pacer = pacing.then(Pacer::default);
        self
    }

    /// Sets a callback that is called after each attempt, for metrics. It must not block.
    ///
    /// ```
    /// # fn main() -> Result<(), losant::Error> {
    /// let client = losant::Client::builder()
    ///     .on_attempt(|attempt| println!("{} {:?}", attempt.action, attempt.elapsed))
    ///     .build()?;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn on_attempt(mut self, hook: impl Fn(&Attempt) + Send + Sync + 'static) -> Self {
        self.on_attempt = Some(Box::new(hook));
        self
    }

    /// Sets the timeout of a call, including all its attempts and the waits between them. The default
    /// is 60 s.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// Sets the timeout of each attempt, including reading the response. The default is 30 s.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.limits.attempt_timeout = timeout;
        self
    }

    /// Sets the maximum size of a response in bytes. The default is 32 MiB.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.max_body = bytes;
        self
    }

    /// Sets the maximum size of an event of a stream in bytes. The default is 1 MiB.
    #[must_use]
    pub fn max_event(mut self, bytes: usize) -> Self {
        self.limits.max_event = bytes;
        self
    }

    /// Sets how many bytes of the body of an error response are kept. The default is 64 KiB.
    #[must_use]
    pub fn max_error_body(mut self, bytes: usize) -> Self {
        self.limits.max_error_body = bytes;
        self
    }

    /// Sets a function that responds in place of a server, for fuzz targets and simulations.
    #[cfg(any(fuzzing, feature = "testing"))]
    #[doc(hidden)]
    #[must_use]
    pub fn respond_with<F>(
        mut self,
        respond: impl Fn(reqwest::Request) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = reqwest::Response> + Send + 'static,
    {
        self.test_transport = Some(std::sync::Arc::new(move |request| {
            let response = respond(request);
            Box::pin(async { Ok(response.await) })
        }));
        self
    }

    /// Builds the client. If a setting is invalid, fails with [`Config`](ErrorKind::Config).
    pub fn build(self) -> Result<C, Error> {
        let base_url = parse_base_url(&self.base_url, self.allow_plain_http).map_err(config)?;
        let mut headers = self.headers().map_err(config)?;
        let http = match self.http {
            Some(http) => http,
            None => http_client(&base_url, self.connect_timeout)?,
        };
        if self.from_env && self.access_token.is_none() {
            return Err(config("the environment variable `LOSANT_ACCESS_TOKEN` is not set"));
        }
        let token_provider = match self.access_token {
            Some(token) => {
                let credential = Credential::new(token).map_err(config)?;
                headers.entry(AUTHORIZATION).or_insert_with(|| credential.header().clone());
                None
            }
            None => self.token_provider,
        };
        #[cfg(not(any(test, fuzzing, feature = "testing")))]
        let transport = Box::new(http);
        #[cfg(any(test, fuzzing, feature = "testing"))]
        let transport: Box<dyn Transport> = match self.test_transport {
            Some(test_transport) => Box::new((http, test_transport)),
            None => Box::new(http),
        };
        let mut url_with_usual_flags = base_url.clone();
        url_with_usual_flags.set_query(Some(USUAL_FLAGS));
        let shared = Shared {
            transport,
            base_url,
            url_with_usual_flags,
            headers,
            token_provider,
            check_scopes: self.check_scopes,
            check_bodies: self.check_bodies,
            limits: self.limits,
            retry: self.retry,
            retry_budget: RetryBudget::new(self.retry_budget),
            pacer: self.pacer,
            #[cfg(feature = "blocking")]
            background: Background::default(),
            on_attempt: self.on_attempt,
        };
        Ok(C::from(ClientCore::new(shared)))
    }

    fn headers(&self) -> Result<HeaderMap, String> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let standard =
            [("accept-version", &self.accept_version), (USER_AGENT.as_str(), &self.user_agent)];
        for (name, value) in standard {
            let value = value.parse();
            let value = value.map_err(|_| {
                format!("the value of the header `{name}` contains a control character")
            })?;
            headers.insert(HeaderName::from_static(name), value);
        }
        for (name, value) in &self.headers {
            let (name, value) = parse_header(name, value.expose_secret())?;
            headers.insert(name, value);
        }
        Ok(headers)
    }
}

impl<C: From<ClientCore>> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

/// Prints only settings that are not secret.
impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("access_token", &self.access_token.as_ref().map(|_| "…"))
            .field("accept_version", &self.accept_version)
            .field("user_agent", &self.user_agent)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

fn config(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}

#[cfg(test)]
mod tests;
