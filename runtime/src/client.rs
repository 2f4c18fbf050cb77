//! The client: the settings, connections and access token that all its calls share.

pub(crate) mod builder;
pub(crate) mod pacing;
pub(crate) mod retry;
pub(crate) mod transport;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use reqwest::Url;

use crate::attempt::{Attempt, AttemptHook};
use crate::auth::claims::claims;
use crate::auth::{AccessToken, TokenProvider};
#[cfg(feature = "blocking")]
use crate::background::Background;
use crate::error::{Error, ErrorKind};
use crate::metadata::Action;
use crate::wire::header::{bearer_header, bearer_token};
use crate::wire::url::is_plain_loopback;
use pacing::Pacer;
use retry::{Retry, RetryBudget};
use transport::Transport;

/// A client of the Losant API, with a connection pool and settings for all its calls.
///
/// Cloning is cheap, and clones share both.
#[derive(Clone)]
pub struct ClientCore {
    shared: Arc<Shared>,
    /// Whether calls are sent without a token, because they are made to obtain one.
    without_token: bool,
}

pub(crate) struct Shared {
    pub(crate) transport: Box<dyn Transport>,
    pub(crate) base_url: Url,
    /// The base URL with [`USUAL_FLAGS`](crate::wire::query::USUAL_FLAGS) as its query.
    pub(crate) url_with_usual_flags: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) token_provider: Option<Box<dyn TokenProvider>>,
    pub(crate) check_scopes: bool,
    pub(crate) check_bodies: bool,
    pub(crate) limits: Limits,
    pub(crate) retry: Retry,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) pacer: Option<Pacer>,
    #[cfg(feature = "blocking")]
    pub(crate) background: Background,
    pub(crate) on_attempt: Option<AttemptHook>,
}

/// An access token and its header.
#[derive(Clone)]
pub(crate) struct Credential(Arc<(HeaderValue, AccessToken)>);

impl Credential {
    pub(crate) fn new(token: AccessToken) -> Result<Self, String> {
        let (_, header) = bearer_header(token.expose())?;
        Ok(Self(Arc::new((header, token))))
    }

    pub(crate) fn header(&self) -> &HeaderValue {
        &self.0.0
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) max_body: usize,
    pub(crate) max_error_body: usize,
    pub(crate) max_event: usize,
}

impl ClientCore {
    pub(crate) fn new(shared: Shared) -> Self {
        Self { shared: Arc::new(shared), without_token: false }
    }

    /// The URL that requests are sent to.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.shared.base_url.as_str().trim_end_matches('/')
    }

    /// The base URL with this path appended, and the flags that most calls send as its query.
    ///
    /// This is faster than parsing the flags again for each call.
    pub(crate) fn url_with_usual_flags(&self, path: &str) -> Url {
        let mut url = self.shared.url_with_usual_flags.clone();
        match url.path().trim_end_matches('/') {
            "" => url.set_path(path),
            base_path => url.set_path(&[base_path, path].concat()),
        }
        url
    }

    /// The base URL with this path and query appended.
    ///
    /// This is faster than parsing the whole URL: its host was parsed when the client was built.
    pub(crate) fn url(&self, path_and_query: &str) -> Result<Url, Error> {
        let base = &self.shared.base_url;
        let url = match base.path().trim_end_matches('/') {
            "" => base.join(path_and_query),
            base_path => base.join(&[base_path, path_and_query].concat()),
        };
        url.map_err(|error| Error::new(ErrorKind::Input, "the URL is invalid").with_source(error))
    }

    /// Whether requests are sent in plain HTTP to this machine.
    pub(crate) fn is_plain_loopback(&self) -> bool {
        is_plain_loopback(&self.shared.base_url)
    }

    /// This client, but sending no token.
    fn without_token(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), without_token: true }
    }

    /// Whether each attempt requests its token from a provider.
    pub(crate) fn has_token_provider(&self) -> bool {
        !self.without_token && self.shared.token_provider.is_some()
    }

    /// Requests a token from the provider, if there is one.
    pub(crate) async fn provided_token(&self) -> Result<Option<Credential>, Error> {
        let Some(provider) = &self.shared.token_provider else { return Ok(None) };
        let token = provider.token(&self.without_token()).await?;
        Credential::new(token).map(Some).map_err(|error| Error::new(ErrorKind::Input, error))
    }

    /// Requests a token from the provider to replace a refused token. `None` if it has no other.
    pub(crate) async fn replacement_token(
        &self,
        refused: &Credential,
    ) -> Result<Option<Credential>, Error> {
        let Some(provider) = &self.shared.token_provider else { return Ok(None) };
        let client = self.without_token();
        let Some(token) = provider.replace(&client, &refused.0.1) else { return Ok(None) };
        let token = token.await?;
        Credential::new(token).map(Some).map_err(|error| Error::new(ErrorKind::Input, error))
    }

    /// Whether the bodies of calls are checked before they are sent.
    pub(crate) fn checks_bodies(&self) -> bool {
        self.shared.check_bodies
    }

    /// With the setting `check_scopes`, fails if the token in the headers of a request has scopes but
    /// none that allows the action.
    pub(crate) fn check_scopes(
        &self,
        headers: &HeaderMap,
        action: &'static Action,
    ) -> Result<(), Error> {
        if !self.shared.check_scopes || action.scopes.is_empty() {
            return Ok(());
        }
        let token = headers.get(AUTHORIZATION).and_then(bearer_token);
        let Some(held) = token.and_then(claims).and_then(|claims| claims.scopes) else {
            return Ok(());
        };
        if held.iter().any(|held| action.scopes.contains(&held.as_str())) {
            return Ok(());
        }
        let message = format!(
            "the access token allows {}, but the action needs one of {}",
            if held.is_empty() { "nothing".to_owned() } else { held.join(", ") },
            action.scopes.join(", ")
        );
        Err(Error::new(ErrorKind::Scopes, message).with_action(action))
    }

    pub(crate) fn transport(&self) -> &dyn Transport {
        &*self.shared.transport
    }

    pub(crate) fn headers(&self) -> &HeaderMap {
        &self.shared.headers
    }

    pub(crate) fn limits(&self) -> Limits {
        self.shared.limits
    }

    pub(crate) fn retry(&self) -> Retry {
        self.shared.retry
    }

    pub(crate) fn retry_budget(&self) -> &RetryBudget {
        &self.shared.retry_budget
    }

    /// Delays calls, if the client paces them.
    pub(crate) fn pacer(&self) -> Option<&Pacer> {
        self.shared.pacer.as_ref()
    }

    /// Runs a future on the client's background runtime and blocks until it completes.
    #[cfg(feature = "blocking")]
    pub(crate) fn block_on<T: Send>(
        &self,
        future: impl Future<Output = Result<T, Error>> + Send,
    ) -> Result<T, Error> {
        self.shared.background.block_on(future)
    }

    /// Calls the hook that was set with `on_attempt`.
    pub(crate) fn report_attempt(&self, attempt: &Attempt) {
        if let Some(hook) = &self.shared.on_attempt {
            hook(attempt);
        }
    }
}

/// Prints the base URL, but not the headers: they contain the token.
impl fmt::Debug for ClientCore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCore")
            .field("base_url", &self.base_url())
            .field("limits", &self.shared.limits)
            .field("retry", &self.shared.retry)
            .finish_non_exhaustive()
    }
}
