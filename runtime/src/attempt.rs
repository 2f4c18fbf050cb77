//! One attempt of a call, as those see it who count and measure.

use std::time::Duration;

use http::StatusCode;

use crate::error::ErrorKind;
use crate::metadata::Action;

/// One attempt of a call, for those who count and measure: see
/// [`on_attempt`](crate::ClientBuilder::on_attempt).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// What was called.
    pub action: &'static Action,
    /// Which attempt of the call it was, from 1.
    pub number: u32,
    /// The status of the answer, if there was one.
    pub status: Option<StatusCode>,
    /// The kind of failure, if it failed.
    pub failure: Option<ErrorKind>,
    /// How long it took, its answer included.
    pub elapsed: Duration,
}

/// What is called after each attempt.
pub(crate) type AttemptHook = Box<dyn Fn(&Attempt) + Send + Sync>;
