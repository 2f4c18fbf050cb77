//! Whether a failed call is retried, and after which wait.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::StatusCode;

use crate::error::{Error, ErrorKind, LONGEST_RETRY_AFTER};
use crate::metadata::RetryClass;

/// How often a failed call is retried, and how long it waits before each retry.
///
/// The [`RetryClass`] of the action decides which failures are retried. A failed connection and a 429
/// are retried for every action; 408, 500, 502, 503, 504, broken connections and timeouts only if the
/// action is safe or idempotent.
///
/// Each wait is random, between zero and a bound that doubles with each retry. The header
/// `Retry-After` can make it longer; a value of it that is neither seconds nor a date means a minute. If
/// it asks for more than a minute, the call fails, and
/// [`Error::retry_after`](crate::Error::retry_after) returns the requested wait.
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

    /// No retries.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().attempts(1)
    }

    /// Sets the maximum number of attempts, including the first. 0 is the same as 1.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the bound of the first wait, and the bound of all waits.
    #[must_use]
    pub const fn backoff(mut self, first: Duration, max: Duration) -> Self {
        self.first_backoff = first;
        self.max_backoff = max;
        self
    }

    /// The wait after an attempt failed; `None` if the call is not retried.
    pub(crate) fn wait_after(
        &self,
        attempt: u32,
        error: &Error,
        class: RetryClass,
    ) -> Option<Duration> {
        if attempt >= self.attempts || !is_retryable(error, class) {
            return None;
        }
        let retry_after = error.retry_after().unwrap_or_default();
        (retry_after <= LONGEST_RETRY_AFTER).then(|| self.random_wait(attempt).max(retry_after))
    }

    /// A random wait after this attempt.
    pub(crate) fn random_wait(&self, attempt: u32) -> Duration {
        let factor = 2_u32.saturating_pow(attempt.saturating_sub(1));
        let bound = self.first_backoff.saturating_mul(factor).min(self.max_backoff);
        Duration::try_from_secs_f64(bound.as_secs_f64() * fastrand::f64()).unwrap_or(bound)
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether a retry can help, and has no effect that the action must not have twice.
fn is_retryable(error: &Error, class: RetryClass) -> bool {
    let repeatable = class != RetryClass::Never;
    match error.kind() {
        ErrorKind::Connect => true,
        ErrorKind::Timeout | ErrorKind::Transport => repeatable,
        ErrorKind::Status => match error.status() {
            Some(StatusCode::TOO_MANY_REQUESTS) => true,
            Some(
                StatusCode::REQUEST_TIMEOUT
                | StatusCode::INTERNAL_SERVER_ERROR
                | StatusCode::BAD_GATEWAY
                | StatusCode::SERVICE_UNAVAILABLE
                | StatusCode::GATEWAY_TIMEOUT,
            ) => repeatable,
            _ => false,
        },
        _ => false,
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
        }
    }
}
