//! Sessions: one sign-in for all calls of a client, and a token that is replaced in time.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;
use tokio::time::{Instant, timeout};
use tracing::Instrument as _;

use crate::auth::claims::claims;
use crate::auth::{AccessToken, SignIn, TokenFuture, TokenProvider};
use crate::client::ClientCore;
use crate::error::{Error, ErrorKind};

/// A [`TokenProvider`] that signs in, keeps the token, and replaces it before it expires.
///
/// **Sign-ins are shared.** All calls that wait for a sign-in get its token or its error. It continues
/// in the background if the call that started it is dropped, for at most the `timeout` of the client.
///
/// **Tokens are replaced early**: 60 s before they expire, or a tenth of their lifetime if that is less.
/// If this fails, the old token is used until it expires. A token without an expiry time is used until
/// it is refused (401). If its replacement is refused too, no other is requested for a minute.
///
/// **Failed sign-ins are spaced**, so that calls with a wrong password do not lock the account. Until
/// the next sign-in is allowed, calls fail at once with the error of the last one. If the credentials
/// were refused, that takes 1 minute, and twice as long after each further failure, up to 15 minutes.
/// After other failures, such as a lost connection or a 503, it takes 1 s and up to 30 s. The header
/// `Retry-After` can make it longer, up to 15 minutes. A new session can sign in immediately.
pub struct Session<S>(Arc<Shared<S>>);

struct Shared<S> {
    sign_in: S,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    token: Option<HeldToken>,
    /// The last sign-in, if it failed.
    failure: Option<Failure>,
    /// The last sign-in.
    sign_in: Option<Running>,
}

/// A token and how long it is used.
struct HeldToken {
    token: AccessToken,
    received: Instant,
    refresh_at: Option<Instant>,
    expires_at: Option<Instant>,
    /// Whether it must not be used any more, because the server refused it.
    refused: bool,
    /// Whether it replaced a token that the server refused.
    replaces_refused: bool,
}

struct Failure {
    error: Error,
    /// How many sign-ins failed in a row.
    count: u32,
    retry_at: Instant,
}

/// A sign-in in a task of its own.
struct Running {
    /// Is closed when the task ends.
    end: watch::Receiver<()>,
    /// After this time nothing waits for it: its runtime may not run any more.
    deadline: Option<Instant>,
}

/// What a call that needs a token does next.
enum Step {
    Use(AccessToken),
    /// Wait until the sign-in ends, then look again.
    Wait(watch::Receiver<()>),
}

impl<S: SignIn> Session<S> {
    /// Creates a session that signs in at the first call.
    pub fn new(sign_in: S) -> Self {
        Self(Arc::new(Shared { sign_in, state: Mutex::default() }))
    }

    async fn current_token(&self, client: &ClientCore) -> Result<AccessToken, Error> {
        const MAX_STEPS: usize = 3;
        for _ in 0..MAX_STEPS {
            match self.0.next_step(client)? {
                Step::Use(token) => return Ok(token),
                // It never receives a value, only an error when the sign-in ends.
                Step::Wait(mut end) => drop(end.changed().await),
            }
        }
        Err(Error::sign_in("the sign-in was interrupted before it returned a token"))
    }
}

impl<S: SignIn> TokenProvider for Session<S> {
    fn token<'a>(&'a self, client: &'a ClientCore) -> TokenFuture<'a> {
        Box::pin(self.current_token(client))
    }

    fn replace<'a>(
        &'a self,
        client: &'a ClientCore,
        refused: &'a AccessToken,
    ) -> Option<TokenFuture<'a>> {
        let replaceable = self.0.state().refuse(refused);
        replaceable.then(|| -> TokenFuture<'a> { Box::pin(self.current_token(client)) })
    }
}

impl<S> fmt::Debug for Session<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").finish_non_exhaustive()
    }
}

impl<S: SignIn> Shared<S> {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Decides what a call does next, and starts a sign-in if one is needed.
    fn next_step(self: &Arc<Self>, client: &ClientCore) -> Result<Step, Error> {
        let mut state = self.state();
        let now = Instant::now();
        let usable = state.token.as_ref().filter(|held| !held.refused);
        if let Some(held) = usable.filter(|held| is_before(now, held.refresh_at)) {
            return Ok(Step::Use(held.token.clone()));
        }
        if let Some(running) = state.sign_in.as_ref().filter(|sign_in| sign_in.is_running(now)) {
            return Ok(Step::Wait(running.end.clone()));
        }
        if let Some(failure) = state.failure.as_ref().filter(|failure| now < failure.retry_at) {
            let valid = usable.filter(|held| is_before(now, held.expires_at));
            let valid = valid.map(|held| Step::Use(held.token.clone()));
            return valid.ok_or_else(|| failure.error.clone());
        }
        let end = self.start(&state, client);
        let deadline = now.checked_add(client.limits().timeout);
        state.sign_in = Some(Running { end: end.clone(), deadline });
        Ok(Step::Wait(end))
    }

    /// Starts a sign-in or a refresh that no dropped call can interrupt.
    fn start(self: &Arc<Self>, state: &State, client: &ClientCore) -> watch::Receiver<()> {
        let (sender, receiver) = watch::channel(());
        let (session, client) = (Arc::clone(self), client.clone());
        let old = state.token.as_ref().map(|held| (held.token.clone(), held.refused));
        let sign_in = async move {
            let result = match &old {
                Some((old, refused)) => session.sign_in.refresh(&client, old, *refused),
                None => session.sign_in.sign_in(&client),
            };
            let limit = client.limits().timeout;
            let result = timeout(limit, result).await.unwrap_or_else(|_| {
                let message =
                    format!("no access token within {limit:?}, the `timeout` of the client");
                Err(Error::new(ErrorKind::Timeout, message))
            });
            session.state().end_sign_in(result, old.is_some_and(|(_, refused)| refused));
            drop(sender);
        };
        tokio::spawn(sign_in.in_current_span());
        receiver
    }
}

impl State {
    /// Stops using a token that the server refused. Returns whether to replace it.
    ///
    /// A server that refuses a token and its replacement refuses more of them, too.
    fn refuse(&mut self, token: &AccessToken) -> bool {
        let current = self.token.as_mut().filter(|held| held.token.expose() == token.expose());
        let Some(held) = current else { return true };
        if held.replaces_refused && held.received.elapsed() < FIRST_WAIT_AFTER_REFUSAL {
            return false;
        }
        held.refused = true;
        true
    }

    fn end_sign_in(&mut self, result: Result<AccessToken, Error>, replaces_refused: bool) {
        match result {
            Ok(token) => {
                self.token = Some(HeldToken::new(token, replaces_refused));
                self.failure = None;
            }
            Err(error) => {
                let count = self.failure.as_ref().map_or(0, |failure| failure.count);
                self.failure = Some(Failure::new(error, count.saturating_add(1)));
            }
        }
    }
}

impl Running {
    fn is_running(&self, now: Instant) -> bool {
        self.end.has_changed().is_ok() && is_before(now, self.deadline)
    }
}

impl HeldToken {
    fn new(token: AccessToken, replaces_refused: bool) -> Self {
        const MAX_MARGIN: Duration = Duration::from_secs(60);
        let received = Instant::now();
        let left = time_left(&token, Timestamp::now());
        let at = |left: Duration| received.checked_add(left);
        Self {
            token,
            received,
            refresh_at: left.and_then(|left| at(left.saturating_sub(MAX_MARGIN.min(left / 10)))),
            expires_at: left.and_then(at),
            refused: false,
            replaces_refused,
        }
    }
}

const FIRST_WAIT_AFTER_REFUSAL: Duration = Duration::from_secs(60);

impl Failure {
    /// The failure of a sign-in, after which the next one waits.
    ///
    /// The waits after a refusal allow 5 sign-ins in 15 minutes.
    fn new(error: Error, count: u32) -> Self {
        const MAX_WAIT_AFTER_REFUSAL: Duration = Duration::from_secs(15 * 60);
        const FIRST_WAIT: Duration = Duration::from_secs(1);
        const MAX_WAIT: Duration = Duration::from_secs(30);
        let (first, max) = if error.is_permanent() {
            (FIRST_WAIT_AFTER_REFUSAL, MAX_WAIT_AFTER_REFUSAL)
        } else {
            (FIRST_WAIT, MAX_WAIT)
        };
        let backoff = first.saturating_mul(2_u32.saturating_pow(count.saturating_sub(1))).min(max);
        let retry_after = error.retry_after().unwrap_or_default().min(MAX_WAIT_AFTER_REFUSAL);
        Self { retry_at: Instant::now() + backoff.max(retry_after), error, count }
    }
}

/// Whether it is earlier than a time, if there is one.
fn is_before(now: Instant, time: Option<Instant>) -> bool {
    time.is_none_or(|time| now < time)
}

/// How long a new token is valid. `None` if it does not say, or if nothing it says can be true.
///
/// The clock of this machine may be wrong. If it contradicts the token, the token was just issued.
fn time_left(token: &AccessToken, now: Timestamp) -> Option<Duration> {
    let claims = claims(token.expose())?;
    let expires = claims.expires?;
    let lifetime = claims.issued.map(|issued| expires.duration_since(issued));
    let left = expires.duration_since(now);
    let left = match lifetime {
        Some(lifetime) if !left.is_positive() || left > lifetime => lifetime,
        _ => left,
    };
    Duration::try_from(left).ok().filter(|left| !left.is_zero())
}

#[cfg(test)]
mod tests;
