//! Limits on time. A duration that is too long for the clock, such as `Duration::MAX`, means none.

use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::{Instant, timeout};

/// The time this long from now.
pub(crate) fn after(duration: Duration) -> Instant {
    const NO_LIMIT: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
    Instant::now() + duration.min(NO_LIMIT)
}

/// Awaits a future, but returns `None` if `progress` does not change for as long as `limit`.
///
/// It may take up to twice the limit to notice.
pub(crate) async fn unless_stalled<T>(
    limit: Duration,
    progress: &AtomicU64,
    future: impl Future<Output = T>,
) -> Option<T> {
    let mut future = pin!(future);
    let mut seen = progress.load(Ordering::Relaxed);
    loop {
        if let Ok(output) = timeout(limit, future.as_mut()).await {
            return Some(output);
        }
        let now = progress.load(Ordering::Relaxed);
        if now == seen {
            return None;
        }
        seen = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::sleep;

    #[tokio::test(start_paused = true)]
    async fn the_longest_duration_does_not_overflow() {
        for long in [Duration::MAX, Duration::MAX / 2, Duration::from_secs(u64::MAX / 4)] {
            assert!(after(long) > after(Duration::from_secs(365 * 24 * 60 * 60)));
        }
    }

    #[tokio::test(start_paused = true)]
    async fn progress_extends_the_limit() {
        let (limit, step) = (Duration::from_secs(10), Duration::from_secs(6));
        let progress = AtomicU64::new(0);
        let slow = async {
            for _ in 0..20 {
                sleep(step).await;
                progress.fetch_add(1, Ordering::Relaxed);
            }
        };
        assert_eq!(unless_stalled(limit, &progress, slow).await, Some(()));
        let started = Instant::now();
        let stalled = unless_stalled(limit, &progress, std::future::pending::<()>()).await;
        assert_eq!((stalled, started.elapsed()), (None, limit));
    }
}
