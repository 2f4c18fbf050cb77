//! Whether and when a call is sent again.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::StatusCode;

use crate::error::{Error, ErrorKind};
use crate::metadata::RetryClass;

/// How often and after which waits a call is sent again.
///
/// What may be sent again at all is not set here: the action's [`RetryClass`] says so. A failed
/// connection and a 429 are always followed by another attempt; 408, 500, 502, 503, 504, broken
/// connections and time-outs are where the action is safe or idempotent.
///
/// A wait is random, between nothing and a bound that doubles each time. `Retry-After` makes it
/// longer; one of more than a minute ends the call, and its error tells it.
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
    first: Duration,
    longest: Duration,
}

impl Retry {
    /// The policy that a client has by default: 3 attempts, waits of up to 0.5 s, then 1 s, and so
    /// on up to 20 s.
    #[must_use]
    pub const fn new() -> Self {
        Self { attempts: 3, first: Duration::from_millis(500), longest: Duration::from_secs(20) }
    }

    /// One attempt, whatever comes of it.
    #[must_use]
    pub const fn none() -> Self {
        Self::new().attempts(1)
    }

    /// How often a call is sent at most, the first time included. 0 is taken for 1.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The bound of the first wait, and the bound that no wait exceeds.
    #[must_use]
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// How long to wait after this failure of this attempt; `None` if it was the last.
    pub(crate) fn wait(&self, attempt: u32, error: &Error, class: RetryClass) -> Option<Duration> {
        const LONGEST_ASKED_FOR: Duration = Duration::from_secs(60);
        if attempt >= self.attempts || !may_be_repeated(error, class) {
            return None;
        }
        let asked_for = error.retry_after().unwrap_or_default();
        (asked_for <= LONGEST_ASKED_FOR).then(|| self.jitter(attempt).max(asked_for))
    }

    /// A random wait before the attempt after this one.
    pub(crate) fn jitter(&self, attempt: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(attempt.saturating_sub(1));
        self.first.saturating_mul(doubled).min(self.longest).mul_f64(fastrand::f64())
    }
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether another attempt can help and does no harm.
fn may_be_repeated(error: &Error, class: RetryClass) -> bool {
    let harmless = class != RetryClass::Never;
    match error.kind() {
        ErrorKind::Connect => true,
        ErrorKind::Timeout | ErrorKind::Transport => harmless,
        ErrorKind::Status => match error.status() {
            Some(StatusCode::TOO_MANY_REQUESTS) => true,
            Some(
                StatusCode::REQUEST_TIMEOUT
                | StatusCode::INTERNAL_SERVER_ERROR
                | StatusCode::BAD_GATEWAY
                | StatusCode::SERVICE_UNAVAILABLE
                | StatusCode::GATEWAY_TIMEOUT,
            ) => harmless,
            _ => false,
        },
        _ => false,
    }
}

/// How many retries a client and its clones have left between them, in tenths.
///
/// It keeps a client from multiplying its load on a server that fails all the time.
#[derive(Debug)]
pub(crate) struct Budget {
    left: AtomicU32,
    most: u32,
}

impl Budget {
    const RETRY: u32 = 10;
    const SUCCESS: u32 = 1;

    pub(crate) fn new(retries: u32) -> Self {
        let most = retries.saturating_mul(Self::RETRY);
        Self { left: AtomicU32::new(most), most }
    }

    /// Takes one retry, if there is one.
    pub(crate) fn take(&self) -> bool {
        let taken = |left: u32| left.checked_sub(Self::RETRY);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, taken).is_ok()
    }

    /// Gives back a tenth of a retry.
    pub(crate) fn give_back(&self) {
        if self.left.load(Ordering::Relaxed) < self.most {
            let more = |left: u32| Some((left + Self::SUCCESS).min(self.most));
            let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_random_below_a_doubling_bound() {
        let retry = Retry::new();
        for (attempt, bound) in [(1, 500), (2, 1000), (3, 2000), (7, 20_000), (u32::MAX, 20_000)] {
            let waits: Vec<_> = (0..200).map(|_| retry.jitter(attempt).as_millis()).collect();
            assert!(waits.iter().all(|wait| *wait <= bound), "{attempt}: {waits:?}");
            assert!(waits.iter().any(|wait| *wait < bound / 4), "{attempt}: {waits:?}");
            assert!(waits.iter().any(|wait| *wait > bound * 3 / 4), "{attempt}: {waits:?}");
        }
    }

    #[test]
    fn a_budget_is_spent_and_earned_back() {
        let budget = Budget::new(2);
        assert!(budget.take() && budget.take() && !budget.take());
        for _ in 0..9 {
            budget.give_back();
        }
        assert!(!budget.take());
        budget.give_back();
        assert!(budget.take() && !budget.take());
        for _ in 0..100 {
            budget.give_back();
        }
        assert!(budget.take() && budget.take() && !budget.take());
    }
}
