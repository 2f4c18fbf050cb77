//! An attempt of a call, as a callback for metrics receives it.

use std::time::Duration;

use http::StatusCode;

use crate::error::ErrorKind;
use crate::metadata::Action;

/// An attempt of a call, for metrics: see [`on_attempt`](crate::ClientBuilder::on_attempt).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt {
    /// The action.
    pub action: &'static Action,
    /// Number of the attempt within the call, starting with 1.
    pub number: u32,
    /// The status of the response, if there was one.
    pub status: Option<StatusCode>,
    /// The kind of error, if the attempt failed.
    pub failure: Option<ErrorKind>,
    /// How long it took, including reading the response.
    pub elapsed: Duration,
}

/// The callback that is called after each attempt.
pub(crate) type AttemptHook = Box<dyn Fn(&Attempt) + Send + Sync>;
