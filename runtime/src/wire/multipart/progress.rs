//! The progress of transfers.

use std::sync::Arc;

/// The progress of an upload or a download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Number of bytes transferred so far.
    pub done: u64,
    /// Total number of bytes, if it is known.
    pub total: Option<u64>,
}

/// A callback for the progress of a transfer.
pub(crate) type ProgressHook = Arc<dyn Fn(Progress) + Send + Sync>;
