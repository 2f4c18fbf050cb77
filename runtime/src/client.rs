//! The client and its builder: where Losant is, who asks, and how long to wait.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};

use crate::request::{bearer, header};
use crate::{Error, ErrorKind};

/// A client of the Losant API: one pool of connections and the settings that all calls share.
///
/// Clones are cheap and share both.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    http: reqwest::Client,
    base: Url,
    headers: HeaderMap,
    limits: Limits,
}

#[derive(Clone, Copy, Debug)]
struct Limits {
    timeout: Duration,
    attempt_timeout: Duration,
    body: usize,
    error_body: usize,
}

impl Client {
    /// Starts building a client.
    #[must_use]
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// Where it sends its requests.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.0.base.as_str().trim_end_matches('/')
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    pub(crate) fn timeout(&self) -> Duration {
        self.0.limits.timeout
    }

    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.0.limits.attempt_timeout
    }

    pub(crate) fn body_limit(&self) -> usize {
        self.0.limits.body
    }

    pub(crate) fn error_body_limit(&self) -> usize {
        self.0.limits.error_body
    }

    /// The URL of a path and query, both escaped.
    pub(crate) fn url(&self, path: &str, query: &str) -> Url {
        let mut url = self.0.base.clone();
        let prefix = url.path().trim_end_matches('/');
        if prefix.is_empty() {
            url.set_path(path);
        } else {
            let path = format!("{prefix}{path}");
            url.set_path(&path);
        }
        url.set_query(Some(query));
        url
    }
}

/// Shows where it sends to, never its headers.
impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .field("limits", &self.0.limits)
            .finish_non_exhaustive()
    }
}

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
    access_token: Option<SecretString>,
    accept_version: String,
    user_agent: String,
    headers: Vec<(String, SecretString)>,
    http: Option<reqwest::Client>,
    connect_timeout: Duration,
    limits: Limits,
    builds: PhantomData<fn() -> C>,
}

impl<C: From<Client>> ClientBuilder<C> {
    /// A builder of any client type that is made from the runtime's.
    #[must_use]
    pub fn new() -> Self {
        Self {
            base_url: "https://api.losant.com".to_owned(),
            allow_plain_http: false,
            access_token: None,
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
            },
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

    /// The longest a whole call may take: 60 s by default.
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

    /// How much to keep of an answer that is an error, in bytes: 64 KiB by default.
    #[must_use]
    pub fn max_error_body(mut self, bytes: usize) -> Self {
        self.limits.error_body = bytes;
        self
    }

    /// The client, unless a setting can't work; the [kind](Error::kind) is
    /// [`Config`](ErrorKind::Config) then.
    pub fn build(self) -> Result<C, Error> {
        let base = base_url(&self.base_url, self.allow_plain_http).map_err(config)?;
        let headers = self.headers().map_err(config)?;
        let http = match self.http {
            Some(http) => http,
            None => reqwest::Client::builder()
                .redirect(reqwest::redirect::Policy::none())
                .connect_timeout(self.connect_timeout)
                .build()
                .map_err(|error| {
                    config("the HTTP client can't be set up").from(error.without_url())
                })?,
        };
        Ok(C::from(Client(Arc::new(Inner { http, base, headers, limits: self.limits }))))
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
        if let Some(token) = &self.access_token {
            headers.extend([bearer(token.expose_secret())?]);
        }
        for (name, value) in &self.headers {
            headers.extend([header(name, value.expose_secret())?]);
        }
        Ok(headers)
    }
}

impl<C: From<Client>> Default for ClientBuilder<C> {
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

/// The URL to send to. The text is not repeated in messages: it may hold a password.
fn base_url(text: &str, allow_plain_http: bool) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|error| format!("the base URL can't be read: {error}"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err("the base URL holds a user name or password; set `access_token` instead".into());
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("the base URL has a query or a fragment; it may have a path at most".into());
    }
    match url.scheme() {
        "https" => Ok(url),
        "http" if allow_plain_http || is_loopback(&url) => Ok(url),
        "http" => Err("the base URL is plain http, so that everyone on the way could read the \
                       access token; use https, or `allow_plain_http(true)` if that is no danger"
            .into()),
        scheme => Err(format!("the base URL begins with `{scheme}:`; it must be `https:`")),
    }
}

fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse();
    host == "localhost" || address.is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(builder: ClientBuilder<Client>) -> String {
        builder.build().err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn plain_http_goes_to_this_machine_alone_unless_allowed() {
        let to = |url: &str| Client::builder().base_url(url);
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
        let base = |url: &str| Client::builder().base_url(url);
        for builder in [
            base("planted"),
            base("ftp://x.example/planted"),
            base("https://me:planted@x.example"),
            base("https://x.example/?planted"),
            Client::builder().access_token("planted\n"),
            Client::builder().default_header("x-a", "planted\n"),
            Client::builder().user_agent("planted\n"),
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
            let client = Client::builder().base_url(base).build();
            let url = client.map(|client| client.url("/me", "a=b").to_string());
            assert!(matches!(&url, Ok(url) if url == "https://x.example/losant/me?a=b"), "{url:?}");
        }
    }
}
