//! The builder of clients: where Losant is, who asks, and how long to wait.

use std::fmt;
use std::marker::PhantomData;
use std::time::Duration;

use http::header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use secrecy::{ExposeSecret, SecretString};

use crate::attempt::{Attempt, AttemptHook};
use crate::auth::{AccessToken, Session, SignIn, TokenProvider};
use crate::client::retry::{Budget, Retry};
use crate::client::transport::http_client;
#[cfg(test)]
use crate::client::transport::{Memory, Transport};
use crate::client::{Auth, ClientCore, Credential, Limits, Shared};
use crate::error::{Error, ErrorKind};
use crate::wire::header::parse_header;
use crate::wire::url::parse_base_url;

/// Builds a client.
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
pub struct ClientBuilder<C> {
    base_url: String,
    allow_plain_http: bool,
    access_token: Option<AccessToken>,
    token_provider: Option<Box<dyn TokenProvider>>,
    from_env: bool,
    check_scopes: bool,
    accept_version: String,
    user_agent: String,
    headers: Vec<(String, SecretString)>,
    http: Option<reqwest::Client>,
    connect_timeout: Duration,
    limits: Limits,
    retry: Retry,
    retry_budget: u32,
    on_attempt: Option<AttemptHook>,
    /// What answers in place of a server.
    #[cfg(test)]
    pub(crate) memory: Option<Memory>,
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
    /// A builder of any client type that is made from the runtime's.
    #[must_use]
    pub fn new() -> Self {
        Self {
            base_url: "https://api.losant.com".to_owned(),
            allow_plain_http: false,
            access_token: None,
            token_provider: None,
            from_env: false,
            check_scopes: false,
            accept_version: "^1.30.0".to_owned(),
            user_agent: concat!("losant-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
            headers: Vec::new(),
            http: None,
            connect_timeout: Duration::from_secs(5),
            limits: Limits {
                timeout: Duration::from_secs(60),
                attempt_timeout: Duration::from_secs(30),
                body: 32 << 20,
                error_body: 64 << 10,
                event: 1 << 20,
            },
            retry: Retry::new(),
            retry_budget: 100,
            on_attempt: None,
            #[cfg(test)]
            memory: None,
            builds: PhantomData,
        }
    }

    /// Where to send requests: `https://api.losant.com` by default.
    ///
    /// It may have a path, which then precedes that of every call.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = url.into();
        self
    }

    /// Lets [`base_url`](Self::base_url) be plain `http` to another machine than this one.
    ///
    /// Everyone on the way can then read the access token. Off by default.
    #[must_use]
    pub fn allow_plain_http(mut self, allow: bool) -> Self {
        self.allow_plain_http = allow;
        self
    }

    /// The token to send with every call. None by default.
    #[must_use]
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.access_token = Some(token.into().into());
        self
    }

    /// Where to get tokens from, such as a [`Session`](crate::Session) that signs in.
    ///
    /// A fixed [`access_token`](Self::access_token) goes before it.
    #[must_use]
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.token_provider = Some(Box::new(provider));
        self
    }

    /// Signs in with the first call, and again before the token expires or once it is refused.
    #[must_use]
    pub fn sign_in(self, credentials: impl SignIn) -> Self {
        self.token_provider(Session::new(credentials))
    }

    /// Takes the token from the environment: from `LOSANT_ACCESS_TOKEN`.
    ///
    /// [`build`](Self::build) fails if there is none.
    #[must_use]
    pub fn access_token_from_env(mut self) -> Self {
        self.from_env = true;
        self.access_token = std::env::var("LOSANT_ACCESS_TOKEN").ok().map(AccessToken::from);
        self
    }

    /// Fails calls that the token does not allow before they are sent, as far as the token tells
    /// its scopes. Off by default.
    #[must_use]
    pub fn check_scopes(mut self, check: bool) -> Self {
        self.check_scopes = check;
        self
    }

    /// The API version to ask for: `^1.30.0` by default.
    #[must_use]
    pub fn accept_version(mut self, version: impl Into<String>) -> Self {
        self.accept_version = version.into();
        self
    }

    /// The `User-Agent` to send: `losant-rust/` and the version by default.
    #[must_use]
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.user_agent = user_agent.into();
        self
    }

    /// A further header to send with every call, or one of the client's own to replace.
    #[must_use]
    pub fn default_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into().into()));
        self
    }

    /// The HTTP client to send with, for proxies, other TLS, or a pool shared with other code.
    ///
    /// It is required for `https` if none of the features `rustls`, `rustls-no-provider` and
    /// `native-tls` is enabled.
    ///
    /// Its own settings hold then, for connecting and redirects too: one that follows redirects
    /// may carry what it is sent to another host.
    #[must_use]
    pub fn http_client(mut self, http: reqwest::Client) -> Self {
        self.http = Some(http);
        self
    }

    /// The longest a connection may take to be made: 5 s by default.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// Whether and when calls are sent again: see [`Retry`] for the default.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.retry = retry;
        self
    }

    /// How many retries the client and its clones have between them: 100 by default.
    ///
    /// Each call that succeeds gives back a tenth of one.
    #[must_use]
    pub fn retry_budget(mut self, retries: u32) -> Self {
        self.retry_budget = retries;
        self
    }

    /// Calls this after each attempt, for metrics. It must not block.
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

    /// The longest a whole call may take, its retries and waits included: 60 s by default.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.limits.timeout = timeout;
        self
    }

    /// The longest one attempt of a call may take, its answer included: 30 s by default.
    #[must_use]
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.limits.attempt_timeout = timeout;
        self
    }

    /// The largest answer to accept, in bytes: 32 MiB by default.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// The largest event of a stream to accept, in bytes: 1 MiB by default.
    #[must_use]
    pub fn max_event(mut self, bytes: usize) -> Self {
        self.limits.event = bytes;
        self
    }

    /// How much to keep of an answer that is an error, in bytes: 64 KiB by default.
    #[must_use]
    pub fn max_error_body(mut self, bytes: usize) -> Self {
        self.limits.error_body = bytes;
        self
    }

    /// The client, unless a setting can't work; the [kind](Error::kind) is
    /// [`Config`](ErrorKind::Config) then.
    pub fn build(self) -> Result<C, Error> {
        let base = parse_base_url(&self.base_url, self.allow_plain_http).map_err(config)?;
        let mut headers = self.headers().map_err(config)?;
        let http = match self.http {
            Some(http) => http,
            None => http_client(&base, self.connect_timeout)?,
        };
        if self.from_env && self.access_token.is_none() {
            return Err(config("there is no access token in `LOSANT_ACCESS_TOKEN`"));
        }
        let auth = match (self.access_token, self.token_provider) {
            (Some(token), _) => {
                let credential = Credential::new(token).map_err(config)?;
                headers.entry(AUTHORIZATION).or_insert_with(|| credential.header().clone());
                Auth::Fixed(credential)
            }
            (None, Some(provider)) => Auth::Provided(provider),
            (None, None) => Auth::None,
        };
        #[cfg(not(test))]
        let transport = Box::new(http);
        #[cfg(test)]
        let transport: Box<dyn Transport> = match self.memory {
            Some(memory) => Box::new((http, memory)),
            None => Box::new(http),
        };
        let shared = Shared {
            transport,
            base: base.as_str().trim_end_matches('/').to_owned(),
            headers,
            auth,
            check_scopes: self.check_scopes,
            limits: self.limits,
            retry: self.retry,
            budget: Budget::new(self.retry_budget),
            #[cfg(feature = "blocking")]
            background: crate::background::Background::default(),
            on_attempt: self.on_attempt,
        };
        Ok(C::from(ClientCore::new(shared)))
    }

    fn headers(&self) -> Result<HeaderMap, String> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let own =
            [("accept-version", &self.accept_version), (USER_AGENT.as_str(), &self.user_agent)];
        for (name, value) in own {
            let value = value.parse();
            let value = value.map_err(|_| format!("the value of `{name}` can't be a header"))?;
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

/// Shows what is no secret.
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
mod tests {
    use super::*;

    fn refused(builder: ClientBuilder<ClientCore>) -> String {
        builder.build().err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn plain_http_goes_to_this_machine_alone_unless_allowed() {
        let to = |url: &str| ClientCore::builder().base_url(url);
        for url in
            ["http://127.0.0.1:80", "http://[::1]:1", "http://localhost", "https://x.example"]
        {
            assert_eq!(refused(to(url)), "", "{url}");
        }
        for url in ["http://x.example", "http://127.0.0.1.example", "http://localhost.example"] {
            let message = refused(to(url));
            assert!(message.contains("https") && message.contains("token"), "{url}: {message}");
        }
        assert_eq!(refused(to("http://x.example").allow_plain_http(true)), "");
    }

    #[test]
    fn settings_that_cannot_work_are_refused_without_being_repeated() {
        let base = |url: &str| ClientCore::builder().base_url(url);
        for builder in [
            base("planted"),
            base("ftp://x.example/planted"),
            base("https://me:planted@x.example"),
            base("https://x.example/?planted"),
            ClientCore::builder().access_token("planted\n"),
            ClientCore::builder().default_header("x-a", "planted\n"),
            ClientCore::builder().user_agent("planted\n"),
        ] {
            let shown = format!("{builder:?}");
            let message = refused(builder);
            assert!(!message.is_empty(), "{shown}");
            assert!(!message.contains("planted"), "{message}");
        }
    }

    #[test]
    fn a_base_url_may_have_a_path() {
        for base in ["https://x.example/losant", "https://x.example/losant/"] {
            let client = ClientCore::builder().base_url(base).build();
            let base = client.map(|client| client.base_url().to_owned());
            assert!(matches!(&base, Ok(base) if base == "https://x.example/losant"), "{base:?}");
        }
    }
}
