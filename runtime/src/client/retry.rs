//! Whether a failed call is retried, and after which wait.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::StatusCode;

use crate::error::{Error, ErrorKind, LONGEST_RETRY_AFTER, RetriesEndedBy};
use crate::metadata::RetryClass;

/// How often a failed call is retried, and how long it waits before each retry.
///
/// **Failures.** The [`RetryClass`] of the action decides which failures are retried. A failed
/// connection is retried for every action; 408, 500, 502, 503, 504, broken connections and timeouts only
/// if the action is safe or idempotent. Each wait is random, between zero and a bound that doubles with
/// each retry. The header `Retry-After` can make it longer; a value of it that is neither seconds nor a
/// date means a minute. If it asks for more than a minute, the call fails.
///
/// **429, too many requests**, means "later" for every action. Such a call is retried until its `timeout`
/// does not allow another attempt, however many [`attempts`](Self::attempts) that takes, and without the
/// [budget](crate::ClientBuilder::retry_budget) of the client. It waits for `Retry-After`, else for one
/// window of the action's [`Throttle`](crate::Throttle) from the first attempt, else with waits that double
/// up to 15 s. If the wait does not fit into the timeout, the call fails at once.
///
/// [`Error::retries_ended_by`](crate::Error::retries_ended_by) says why a call was not retried again.
///
/// ```
/// use std::time::Duration;
/// use losant::Retry;
///
/// let patient = Retry::new().attempts(6).backoff(Duration::from_secs(1), Duration::from_secs(60));
/// # fn f(patient: Retry) -> Result<(), losant::Error> {
/// let client = losant::Client::builder().retry(patient).timeout(Duration::from_secs(600)).build()?;
/// # Ok(()) }
/// # f(patient).unwrap();
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    first_backoff: Duration,
    max_backoff: Duration,
}

/// The bound of the waits after 429.
const MAX_THROTTLED_BACKOFF: Duration = Duration::from_secs(15);
/// The least bound of a wait after 429, since the number of attempts has no limit.
const MIN_THROTTLED_BACKOFF: Duration = Duration::from_millis(10);

impl Retry {
    /// The default policy: 3 attempts, with waits of up to 0.5 s, 1 s, 2 s, and so on up to 20 s.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            first_backoff: Duration::from_millis(500),
            max_backoff: Duration::from_secs(20),
        }
    }

    /// No retries, also after 429.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. 0 is the same as 1.
    ///
    /// Attempts that were answered 429 do not count, but with a maximum of 1 they are not retried either.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the bound of the first wait, and the bound of all waits. After 429, the bound of all waits is
    /// 15 s.
    #[must_use]
    pub const fn backoff(mut self, first: Duration, max: Duration) -> Self {
        self.first_backoff = first;
        self.max_backoff = max;
        self
    }

    /// The wait before the next attempt, or why there is none.
    pub(crate) fn next_wait(&self, failed: &FailedAttempt<'_>) -> Result<Duration, RetriesEndedBy> {
        if self.attempts <= 1 {
            return Err(RetriesEndedBy::Attempts);
        }
        if failed.failure == Failure::Fault && failed.class == RetryClass::Never {
            return Err(RetriesEndedBy::Class);
        }
        if !failed.can_be_resent {
            return Err(RetriesEndedBy::ConsumedBody);
        }
        let wait = match failed.failure {
            Failure::Throttled => self.wait_while_throttled(failed),
            Failure::NotSent | Failure::Fault => self.wait_after_fault(failed)?,
        };
        if wait < failed.left { Ok(wait) } else { Err(RetriesEndedBy::Deadline { wait }) }
    }

    fn wait_after_fault(&self, failed: &FailedAttempt<'_>) -> Result<Duration, RetriesEndedBy> {
        let faults = failed.attempts.saturating_sub(failed.throttled);
        if faults >= self.attempts {
            return Err(RetriesEndedBy::Attempts);
        }
        let retry_after = failed.error.retry_after().unwrap_or_default();
        if retry_after > LONGEST_RETRY_AFTER {
            return Err(RetriesEndedBy::RetryAfter { wait: retry_after });
        }
        Ok(self.random_wait(faults).max(retry_after))
    }

    /// The wait after 429: as long as the server asks, else one declared window, else a backoff.
    ///
    /// The window starts with the first attempt, which may have used it up; if the call is refused again
    /// after that, other calls did, and it waits for a whole window.
    fn wait_while_throttled(&self, failed: &FailedAttempt<'_>) -> Duration {
        // Calls that were refused together do not return together.
        let spread = self.random_wait(1).min(MAX_THROTTLED_BACKOFF);
        let asked = failed.error.retry_after().filter(|wait| !wait.is_zero());
        if let Some(wait) = asked {
            return wait.saturating_add(spread);
        }
        match failed.window {
            Some(window) => {
                let rest = window.saturating_sub(failed.elapsed);
                let wait = if rest.is_zero() { window } else { rest };
                wait.saturating_add(spread)
            }
            None => self.throttled_backoff(failed.throttled, failed.left),
        }
    }

    /// A random wait that fits into the time that is left, unless that is shorter than the first backoff.
    fn throttled_backoff(&self, throttled: u32, left: Duration) -> Duration {
        let first = self.first_backoff.clamp(MIN_THROTTLED_BACKOFF, MAX_THROTTLED_BACKOFF);
        if left < first {
            return first;
        }
        random_below(doubled(first, throttled).min(MAX_THROTTLED_BACKOFF).min(left))
    }

    /// A random wait after this attempt.
    pub(crate) fn random_wait(&self, attempt: u32) -> Duration {
        random_below(doubled(self.first_backoff, attempt).min(self.max_backoff))
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

/// The first bound, doubled with each attempt after the first.
fn doubled(first: Duration, attempt: u32) -> Duration {
    first.saturating_mul(2_u32.saturating_pow(attempt.saturating_sub(1)))
}

fn random_below(bound: Duration) -> Duration {
    Duration::try_from_secs_f64(bound.as_secs_f64() * fastrand::f64()).unwrap_or(bound)
}

/// An attempt that failed, and what decides whether another follows.
pub(crate) struct FailedAttempt<'e> {
    pub(crate) error: &'e Error,
    pub(crate) failure: Failure,
    pub(crate) class: RetryClass,
    pub(crate) can_be_resent: bool,
    /// Number of attempts so far.
    pub(crate) attempts: u32,
    /// Number of attempts that were answered 429.
    pub(crate) throttled: u32,
    /// The window in which the action allows a declared number of calls.
    pub(crate) window: Option<Duration>,
    /// Time since the start of the first attempt.
    pub(crate) elapsed: Duration,
    /// Time until the deadline of the call.
    pub(crate) left: Duration,
}

/// The failures that a retry can cure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The server refused the request for now.
    Throttled,
    /// The server did not receive the request.
    NotSent,
    /// The server may have received the request, and may have carried it out.
    Fault,
}

impl Failure {
    /// `None` if the same request would fail again.
    pub(crate) fn of(error: &Error) -> Option<Self> {
        match error.kind() {
            ErrorKind::Connect => Some(Self::NotSent),
            ErrorKind::Timeout | ErrorKind::Transport => Some(Self::Fault),
            ErrorKind::Status => match error.status()? {
                StatusCode::TOO_MANY_REQUESTS => Some(Self::Throttled),
                StatusCode::REQUEST_TIMEOUT
                | StatusCode::INTERNAL_SERVER_ERROR
                | StatusCode::BAD_GATEWAY
                | StatusCode::SERVICE_UNAVAILABLE
                | StatusCode::GATEWAY_TIMEOUT => Some(Self::Fault),
                _ => None,
            },
            _ => None,
        }
    }
}

/// The retries that a client and its clones have left, in tenths of a retry.
///
/// It keeps retries from multiplying the load on a server that is failing.
#[derive(Debug)]
pub(crate) struct RetryBudget {
    left: AtomicU32,
    max: u32,
}

impl RetryBudget {
    const RETRY: u32 = 10;
    const SUCCESS: u32 = 1;

    pub(crate) fn new(retries: u32) -> Self {
        let max = retries.saturating_mul(Self::RETRY);
        Self { left: AtomicU32::new(max), max }
    }

    /// Takes a retry, if there is one left. Until it is spent, dropping it gives it back.
    pub(crate) fn reserve(&self) -> Option<ReservedRetry<'_>> {
        let taken = |left: u32| left.checked_sub(Self::RETRY);
        let taken = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, taken);
        taken.ok().map(|_| ReservedRetry(self))
    }

    /// Adds a tenth of a retry after a successful call.
    pub(crate) fn refill(&self) {
        self.add(Self::SUCCESS);
    }

    fn add(&self, tenths: u32) {
        if self.left.load(Ordering::Relaxed) < self.max {
            let more = |left: u32| Some(left.saturating_add(tenths).min(self.max));
            let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }
}

/// A retry that was taken from the budget. A call that is dropped before it retries gives it back.
#[must_use = "dropping it gives the retry back"]
pub(crate) struct ReservedRetry<'b>(&'b RetryBudget);

impl ReservedRetry<'_> {
    /// Keeps the retry out of the budget, since it is made now.
    pub(crate) fn spend(self) {
        std::mem::forget(self);
    }
}

impl Drop for ReservedRetry<'_> {
    fn drop(&mut self) {
        self.0.add(RetryBudget::RETRY);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_random_below_a_doubling_bound() {
        let retry = Retry::new();
        for (attempt, bound) in [(1, 500), (2, 1000), (3, 2000), (7, 20_000), (u32::MAX, 20_000)] {
            let waits: Vec<_> = (0..200).map(|_| retry.random_wait(attempt).as_millis()).collect();
            assert!(waits.iter().all(|wait| *wait <= bound), "{attempt}: {waits:?}");
            assert!(waits.iter().any(|wait| *wait < bound / 4), "{attempt}: {waits:?}");
            assert!(waits.iter().any(|wait| *wait > bound * 3 / 4), "{attempt}: {waits:?}");
        }
    }

    #[test]
    fn a_budget_is_spent_and_refilled() {
        let budget = RetryBudget::new(2);
        let spend = || budget.reserve().map(ReservedRetry::spend).is_some();
        assert!(spend() && spend() && !spend());
        for _ in 0..9 {
            budget.refill();
        }
        assert!(!spend());
        budget.refill();
        assert!(spend() && !spend());
        for _ in 0..100 {
            budget.refill();
        }
        assert!(spend() && spend() && !spend());
    }

    #[test]
    fn a_retry_that_is_not_spent_returns_to_the_budget() {
        let budget = RetryBudget::new(1);
        for _ in 0..5 {
            assert!(budget.reserve().is_some());
        }
        let reserved = budget.reserve();
        assert!(reserved.is_some() && budget.reserve().is_none());
    }

    #[test]
    fn no_bound_overflows() {
        let retry = Retry::new().backoff(Duration::MAX, Duration::MAX);
        for attempt in [0, 1, 2, u32::MAX] {
            assert!(retry.random_wait(attempt) <= Duration::MAX);
            let wait = retry.throttled_backoff(attempt, Duration::MAX);
            assert!(wait <= MAX_THROTTLED_BACKOFF);
        }
    }

    /// The wait after a 429 of this action.
    fn wait_after_429(retry: Retry, throttled: u32, window: Option<u64>, elapsed: u64) -> Duration {
        let error = Error::new(ErrorKind::Status, "scripted");
        let failed = FailedAttempt {
            error: &error,
            failure: Failure::Throttled,
            class: RetryClass::Never,
            can_be_resent: true,
            attempts: throttled,
            throttled,
            window: window.map(Duration::from_secs),
            elapsed: Duration::from_secs(elapsed),
            left: Duration::from_secs(3600),
        };
        retry.next_wait(&failed).unwrap()
    }

    #[test]
    fn a_window_is_counted_from_the_first_attempt_and_then_from_each_refusal() {
        for (throttled, elapsed, least) in [(1, 0, 15), (1, 4, 11), (2, 15, 15), (9, 140, 15)] {
            for _ in 0..100 {
                let wait = wait_after_429(Retry::new(), throttled, Some(15), elapsed).as_millis();
                assert!((least * 1000..least * 1000 + 500).contains(&wait), "{elapsed}: {wait}");
            }
        }
    }

    #[test]
    fn waits_after_429_double_up_to_15_s_whatever_the_policy() {
        let hasty = Retry::new().backoff(Duration::ZERO, Duration::ZERO);
        for (retry, attempt, bound) in [
            (Retry::new(), 1, 500),
            (Retry::new(), 2, 1000),
            (Retry::new(), 6, 15_000),
            (Retry::new(), u32::MAX, 15_000),
            (hasty, 1, 10),
            (hasty, 12, 15_000),
        ] {
            let wait = |_| wait_after_429(retry, attempt, None, 0).as_millis();
            let waits: Vec<_> = (0..200).map(wait).collect();
            assert!(waits.iter().all(|wait| *wait <= bound), "{attempt}: {waits:?}");
            assert!(waits.iter().any(|wait| wait * 4 > bound * 3), "{attempt}: {waits:?}");
        }
    }
}
