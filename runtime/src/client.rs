//! The client: what all its calls share, and where their tokens come from.

pub(crate) mod builder;
pub(crate) mod retry;
pub(crate) mod transport;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, HeaderValue};

use crate::attempt::{Attempt, AttemptHook};
use crate::auth::{AccessToken, TokenProvider, claims};
use crate::error::{Error, ErrorKind};
use crate::metadata::Action;
use crate::wire::header::bearer_header;
use retry::{Budget, Retry};
use transport::Transport;

/// A client of the Losant API: one pool of connections and the settings that all calls share.
///
/// Clones are cheap and share both.
#[derive(Clone)]
pub struct ClientCore {
    shared: Arc<Shared>,
    /// Without a token, for getting one.
    anonymous: bool,
}

pub(crate) struct Shared {
    pub(crate) transport: Box<dyn Transport>,
    /// Without a slash at its end.
    pub(crate) base: String,
    pub(crate) headers: HeaderMap,
    pub(crate) auth: Auth,
    pub(crate) check_scopes: bool,
    pub(crate) limits: Limits,
    pub(crate) retry: Retry,
    pub(crate) budget: Budget,
    #[cfg(feature = "blocking")]
    pub(crate) background: crate::background::Background,
    pub(crate) on_attempt: Option<AttemptHook>,
}

/// Where the tokens come from.
pub(crate) enum Auth {
    None,
    Fixed(Credential),
    Provided(Box<dyn TokenProvider>),
}

/// A token and the header that carries it.
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
    pub(crate) body: usize,
    pub(crate) error_body: usize,
    pub(crate) event: usize,
}

impl ClientCore {
    pub(crate) fn new(shared: Shared) -> Self {
        Self { shared: Arc::new(shared), anonymous: false }
    }

    /// Where it sends its requests.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.shared.base
    }

    /// The same client without a token.
    fn anonymous(&self) -> Self {
        Self { shared: Arc::clone(&self.shared), anonymous: true }
    }

    /// Whether each attempt has to ask for its token.
    pub(crate) fn asks_for_tokens(&self) -> bool {
        !self.anonymous && matches!(self.shared.auth, Auth::Provided(_))
    }

    /// The token that every request carries among its headers.
    pub(crate) fn fixed(&self) -> Option<&Credential> {
        match &self.shared.auth {
            Auth::Fixed(credential) => Some(credential),
            _ => None,
        }
    }

    /// The token for one attempt, where each has to ask for it.
    pub(crate) async fn credential(&self) -> Result<Option<Credential>, Error> {
        let Auth::Provided(provider) = &self.shared.auth else { return Ok(None) };
        let token = provider.token(&self.anonymous()).await?;
        Credential::new(token).map(Some).map_err(|error| Error::new(ErrorKind::Input, error))
    }

    /// Another token in place of one that was refused, if there is a way to one.
    pub(crate) async fn replace(&self, refused: &Credential) -> Result<Option<Credential>, Error> {
        let Auth::Provided(provider) = &self.shared.auth else { return Ok(None) };
        let anonymous = self.anonymous();
        let Some(token) = provider.replace(&anonymous, &refused.0.1) else { return Ok(None) };
        let token = token.await?;
        Credential::new(token).map(Some).map_err(|error| Error::new(ErrorKind::Input, error))
    }

    /// Fails if the client is to check scopes, and the token says that it has none of the action's.
    pub(crate) fn check_scopes(
        &self,
        credential: &Credential,
        action: &'static Action,
    ) -> Result<(), Error> {
        if !self.shared.check_scopes || action.scopes.is_empty() {
            return Ok(());
        }
        let Some(held) = claims(credential.0.1.expose()).and_then(|claims| claims.scopes) else {
            return Ok(());
        };
        if held.iter().any(|held| action.scopes.contains(&held.as_str())) {
            return Ok(());
        }
        let message = format!(
            "the access token allows {}, and this action needs one of {}",
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

    pub(crate) fn timeout(&self) -> Duration {
        self.shared.limits.timeout
    }

    pub(crate) fn attempt_timeout(&self) -> Duration {
        self.shared.limits.attempt_timeout
    }

    pub(crate) fn body_limit(&self) -> usize {
        self.shared.limits.body
    }

    pub(crate) fn error_body_limit(&self) -> usize {
        self.shared.limits.error_body
    }

    pub(crate) fn event_limit(&self) -> usize {
        self.shared.limits.event
    }

    pub(crate) fn retry(&self) -> Retry {
        self.shared.retry
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.shared.budget
    }

    /// Waits for a future on the client's background runtime.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait<T>(
        &self,
        future: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        self.shared.background.wait(future)
    }

    pub(crate) fn observe(&self, attempt: &Attempt) {
        if let Some(hook) = &self.shared.on_attempt {
            hook(attempt);
        }
    }
}

/// Shows where it sends to, never its headers.
impl fmt::Debug for ClientCore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCore")
            .field("base_url", &self.base_url())
            .field("limits", &self.shared.limits)
            .field("retry", &self.shared.retry)
            .finish_non_exhaustive()
    }
}
