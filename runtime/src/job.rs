//! Background jobs, which are awaited by reading the log that they are in.

use std::error::Error as StdError;
use std::fmt;
use std::future::IntoFuture;
use std::pin::Pin;
use std::time::Duration;

use tokio::time::{Instant, sleep_until, timeout_at};

use crate::call::Call;
use crate::deadline::after;
use crate::error::Error;

/// An entry of a log of background jobs.
///
/// Implement it for the entries of a log of your own, to await its jobs with [`FollowJob`].
pub trait JobEntry: PartialEq + Send + 'static {
    /// The id of the job, as the call that started it returned it.
    fn job_id(&self) -> Option<&str>;

    /// How far the job is.
    fn state(&self) -> JobState;

    /// Why the job failed, if the entry says so.
    fn failure(&self) -> Option<&str> {
        None
    }
}

/// How far a background job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JobState {
    /// It waits or runs. An unknown state is this one, since the job may not have ended.
    Running,
    /// It has done what it was to do.
    Succeeded,
    /// It has ended without that.
    Failed,
}

/// Awaits the end of a background job: reads a log until its entry of the job has ended.
///
/// The log is read at once, then after 1 s, and then after waits that grow by half to 30 s. Each reading
/// is a call with its own retries; if it fails, so does the wait. Dropping the future ends only the wait:
/// the job goes on, and can be followed again by its id.
///
/// ```
/// use std::time::Duration;
///
/// use losant::Call;
/// use losant::jobs::{FollowJob, JobEntry, JobError};
///
/// async fn finish<C, E>(log: C, id: &str) -> Result<E, JobError<E>>
/// where
///     C: Call<Value = Vec<E>>,
///     E: JobEntry + std::fmt::Debug,
/// {
///     FollowJob::new(log, id)
///         .deadline(Duration::from_secs(600))
///         .on_progress(|entry| println!("{entry:?}"))
///         .await
/// }
/// ```
#[must_use = "a job is awaited only if this is"]
pub struct FollowJob<C, E> {
    log: C,
    job_id: String,
    deadline: Duration,
    on_progress: Option<OnProgress<E>>,
}

type OnProgress<E> = Box<dyn FnMut(&E) + Send>;

/// How long the end of a job is awaited by default.
const DEADLINE: Duration = Duration::from_secs(60 * 60);

/// The first wait between two readings of the log, and the longest.
const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(30);

impl<C, E> FollowJob<C, E>
where
    C: Call<Value = Vec<E>>,
    E: JobEntry,
{
    /// Follows the job with this id in the log that a call returns.
    ///
    /// The call should return more entries than jobs may start before the log is read.
    pub fn new(log: C, job_id: impl Into<String>) -> Self {
        Self { log, job_id: job_id.into(), deadline: DEADLINE, on_progress: None }
    }

    /// Sets how long the end of the job is awaited. The default is one hour.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Calls a function with the entry of the job when it is first seen, and after each change.
    pub fn on_progress(mut self, on_progress: impl FnMut(&E) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(on_progress));
        self
    }

    /// Awaits the end of the job, and returns its last entry. `.await` does the same.
    pub async fn wait(mut self) -> Result<E, JobError<E>> {
        let deadline = after(self.deadline);
        let mut last = None;
        let mut wait = FIRST_WAIT;
        loop {
            let Ok(read) = timeout_at(deadline, self.log.clone()).await else { break };
            if let Some(entry) = self.find(read)? {
                if last.as_ref() != Some(&entry) {
                    self.report(&entry);
                }
                match entry.state() {
                    JobState::Running => last = Some(entry),
                    JobState::Succeeded => return Ok(entry),
                    JobState::Failed => {
                        return Err(JobError::Failed {
                            job_id: self.job_id,
                            entry: Box::new(entry),
                        });
                    }
                }
            }
            let next = Instant::now() + wait;
            if next >= deadline {
                sleep_until(deadline).await;
                break;
            }
            sleep_until(next).await;
            wait = (wait * 3 / 2).min(LONGEST_WAIT);
        }
        let (job_id, deadline) = (self.job_id, self.deadline);
        Err(JobError::Unfinished { job_id, deadline, last: last.map(Box::new) })
    }

    /// The same for code that does not await: blocks until the job has ended.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(mut self) -> Result<E, JobError<E>> {
        let (client, job_id) = (self.log.builder_mut().client.clone(), self.job_id.clone());
        let waited = client.block_on(async { Ok(self.wait().await) });
        waited.map_err(|error| JobError::Unreadable { job_id, error })?
    }

    fn find(&self, read: Result<Vec<E>, Error>) -> Result<Option<E>, JobError<E>> {
        let entries =
            read.map_err(|error| JobError::Unreadable { job_id: self.job_id.clone(), error })?;
        Ok(entries.into_iter().find(|entry| entry.job_id() == Some(&self.job_id)))
    }

    fn report(&mut self, entry: &E) {
        if let Some(on_progress) = &mut self.on_progress {
            on_progress(entry);
        }
    }
}

impl<C, E> IntoFuture for FollowJob<C, E>
where
    C: Call<Value = Vec<E>>,
    E: JobEntry,
{
    type Output = Result<E, JobError<E>>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.wait())
    }
}

impl<C: fmt::Debug, E> fmt::Debug for FollowJob<C, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FollowJob")
            .field("log", &self.log)
            .field("job_id", &self.job_id)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// Why a background job was not followed to a good end.
#[derive(Debug)]
#[non_exhaustive]
pub enum JobError<E> {
    /// The job failed.
    #[non_exhaustive]
    Failed {
        /// The id of the job.
        job_id: String,
        /// The last entry of the job.
        entry: Box<E>,
    },
    /// The job had not ended when the [deadline](FollowJob::deadline) passed. It may still end well.
    #[non_exhaustive]
    Unfinished {
        /// The id of the job.
        job_id: String,
        /// How long its end was awaited.
        deadline: Duration,
        /// The last entry of the job. `None` if the log had no entry of it.
        last: Option<Box<E>>,
    },
    /// The log could not be read. The job goes on.
    #[non_exhaustive]
    Unreadable {
        /// The id of the job.
        job_id: String,
        /// Why the log could not be read.
        error: Error,
    },
}

impl<E> JobError<E> {
    /// The id of the job, with which it can be followed again.
    pub fn job_id(&self) -> &str {
        match self {
            Self::Failed { job_id, .. }
            | Self::Unfinished { job_id, .. }
            | Self::Unreadable { job_id, .. } => job_id,
        }
    }

    /// The last entry of the job that was seen.
    pub fn entry(&self) -> Option<&E> {
        match self {
            Self::Failed { entry, .. } => Some(entry),
            Self::Unfinished { last, .. } => last.as_deref(),
            Self::Unreadable { .. } => None,
        }
    }
}

impl<E: JobEntry> fmt::Display for JobError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the job {} ", self.job_id())?;
        match self {
            Self::Failed { entry, .. } => match entry.failure() {
                Some(failure) => write!(f, "failed: {failure}"),
                None => f.write_str("failed; its log entry does not say why"),
            },
            Self::Unfinished { deadline, last: Some(_), .. } => {
                write!(f, "has not ended within {deadline:?}; it may be followed again")
            }
            Self::Unfinished { deadline, last: None, .. } => {
                write!(f, "was not in the log within {deadline:?}")
            }
            Self::Unreadable { error, .. } => write!(f, "cannot be followed: {error}"),
        }
    }
}

impl<E: JobEntry + fmt::Debug> StdError for JobError<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Unreadable { error, .. } => Some(error),
            _ => None,
        }
    }
}
