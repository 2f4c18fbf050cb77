//! The documented limits on how often an action can be called.

use std::fmt;
use std::time::Duration;

/// A documented limit on the calls of an action. The server refuses calls beyond it with 429.
///
/// Calls wait for it if [`pacing`](crate::ClientBuilder::pacing) is on. `Display` prints it as in `30 calls
/// in 15s` or `1 call at once`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Throttle {
    /// Maximum number of calls in the window; without a window, of calls at once.
    pub calls: u32,
    /// The time in which the server accepts so many calls. `None` for a limit on calls at once.
    pub window: Option<Duration>,
    /// The path parameters that calls are counted by: calls with the same values count together. If
    /// there are none, all calls do.
    pub per: &'static [&'static str],
    /// The name of the limit, if other actions declare it too: the calls of all of them count together.
    pub shared: Option<&'static str>,
}

impl Throttle {
    /// A limit on the calls in any window of so many milliseconds. Generated code calls it.
    #[doc(hidden)]
    #[must_use]
    pub const fn in_window(calls: u32, millis: u64) -> Self {
        Self { window: Some(Duration::from_millis(millis)), ..Self::at_once(calls) }
    }

    /// A limit on the calls that run at once. Generated code calls it.
    #[doc(hidden)]
    #[must_use]
    pub const fn at_once(calls: u32) -> Self {
        Self { calls, window: None, per: &[], shared: None }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn per(mut self, per: &'static [&'static str]) -> Self {
        self.per = per;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn shared(mut self, name: &'static str) -> Self {
        self.shared = Some(name);
        self
    }
}

impl fmt::Display for Throttle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plural = if self.calls == 1 { "" } else { "s" };
        write!(f, "{} call{plural} ", self.calls)?;
        match self.window {
            Some(window) => write!(f, "in {window:?}"),
            None => f.write_str("at once"),
        }
    }
}
