//! What ended the retries of a call.

use std::fmt;
use std::time::Duration;

/// The reason why a failed call was not retried, or not again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetriesEndedBy {
    /// The maximum number of attempts of [`Retry`](crate::Retry) was reached, which is 1 with
    /// [`Retry::none`](crate::Retry::none).
    Attempts,
    /// The next attempt would start after the call's `timeout`.
    Deadline {
        /// The wait until the next attempt.
        wait: Duration,
    },
    /// The retries that the client and its clones share are spent; see
    /// [`retry_budget`](crate::ClientBuilder::retry_budget).
    Budget,
    /// The server may have carried out the action, and its [`RetryClass`](crate::RetryClass) does not
    /// allow that twice.
    Class,
    /// A part of the form comes from a reader, which was read already.
    ConsumedBody,
    /// After a failure other than 429, the server asks for a wait of more than a minute.
    RetryAfter {
        /// The wait that the server asks for.
        wait: Duration,
    },
}

/// The end of an error message. It is empty if the caller turned retries off.
pub(super) struct Ending {
    pub(super) reason: RetriesEndedBy,
    pub(super) attempts: u32,
    /// Whether the error is a timeout, which says when it expired.
    pub(super) is_timeout: bool,
}

impl fmt::Display for Ending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use RetriesEndedBy::{Attempts, Budget, Class, ConsumedBody, Deadline, RetryAfter};
        match self.reason {
            Attempts if self.attempts <= 1 => return Ok(()),
            Deadline { wait } if self.attempts == 0 => return not_started(wait, f),
            Class => return f.write_str("; not retried, since that could repeat its effect"),
            ConsumedBody => {
                return f.write_str("; not retried, since a reader can be sent only once");
            }
            Attempts | Deadline { .. } | Budget | RetryAfter { .. } => {}
        }
        let plural = if self.attempts == 1 { "" } else { "s" };
        write!(f, "; gave up after {} attempt{plural}", self.attempts)?;
        match self.reason {
            Budget => f.write_str(": the retry budget of the client is spent"),
            Deadline { wait } if !self.is_timeout => {
                let wait = whole_seconds(wait);
                write!(f, ": the next is possible in {wait}s, after the call's `timeout`")
            }
            RetryAfter { wait } => {
                write!(f, ": the server asks for a wait of {}s", whole_seconds(wait))
            }
            Attempts | Class | ConsumedBody | Deadline { .. } => Ok(()),
        }
    }
}

/// The end of the message if there was no attempt.
fn not_started(wait: Duration, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if wait.is_zero() {
        return f.write_str(" until the call's `timeout`");
    }
    write!(f, "; possible in {}s, after the call's `timeout`", whole_seconds(wait))
}

/// Rounds up.
fn whole_seconds(wait: Duration) -> u64 {
    wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0))
}
