//! Awaiting background jobs.
//!
//! An action with much to do returns [`JobEnqueuedResult`], and does it in the background. Of the 31
//! actions that may return it, the job of one can be followed to its end:
//!
//! ```no_run
//! use losant::api::ApplicationImportOk;
//! use losant::jobs::JobError;
//!
//! # async fn f(client: losant::Client) -> Result<(), Box<dyn std::error::Error>> {
//! let application = client.application("575ec8687ae143cd83dc4a97");
//! let import = application.import().import_bundle(losant::Part::file("pumps.zip"));
//! if let ApplicationImportOk::Accepted(job) = import.await? {
//!     match application.follow_import(&job).on_progress(|entry| println!("{entry:?}")).await {
//!         Ok(entry) => println!("imported at {:?}", entry.run_completed_at),
//!         Err(JobError::Failed { entry, .. }) => println!("{:?}", entry.validation_errors),
//!         Err(error) => return Err(error.into()),
//!     }
//! }
//! # Ok(()) }
//! ```
//!
//! # What can be followed
//!
//! A job is followed by its id in a log, and Losant has one log with ids of that kind: the
//! [log of imports](Application::import_logs) into an application. Entries of
//! [`ApplicationJobLog`](crate::api::ApplicationJobLog) and of
//! [`ResourceJob::logs`](crate::api::ResourceJob::logs) have ids of another form, and do not name the
//! job that a call started. For most other actions the end of the job can be had from Losant itself: by
//! email, or by a request to a `callback_url`.
//!
//! | actions | can be followed |
//! |---|---|
//! | `application.import` | with [`follow_import`](Application::follow_import) |
//! | `application.clone`, `applications.import` | no: the import is in the log of the new application, whose id is not known before the job ends |
//! | `application.applyTemplate` | no: the log of imports does not have templates among its sources |
//! | `dashboard.sendReport`, `instance.generateReport`, `instanceNotificationRule.evaluate` | no: they belong to no application, and so to no log |
//! | `application.archiveData`, `application.backfillArchiveData`, `application.export`, `application.fullDataTablesArchive`, `application.fullEventsArchive`, `applicationDashboard.sendReport`, `data.export`, `dataTableRows.export`, `device.export`, `device.removeData`, `deviceRecipe.bulkCreate`, `devices.delete`, `devices.export`, `devices.patch`, `devices.payloadCounts`, `devices.removeData`, `devices.restore`, `devices.sendCommand`, `embeddedDeployments.export`, `events.delete`, `events.export`, `events.patch`, `flowVersions.delete`, `notebook.requestInputDataExport` | no: no log has their ids |
//!
//! # Logs of your own
//!
//! Implement [`JobEntry`] for the entries of a log, and [`FollowJob::new`] follows its jobs.

use crate::api::{Application, ApplicationImportLogsCall};
use crate::models::{ApplicationImportExecution, ApplicationJobLogStatus, JobEnqueuedResult};

pub use losant_runtime::{FollowJob, JobEntry, JobError, JobState};

impl Application {
    /// Awaits the end of an import into the application, and returns its entry in the log of imports.
    ///
    /// The entry is looked for among the 100 newest ones.
    ///
    /// ```no_run
    /// # use losant::models::JobEnqueuedResult;
    /// # async fn f(client: losant::Client, job: JobEnqueuedResult) -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// let application = client.application("575ec8687ae143cd83dc4a97");
    /// let entry = application
    ///     .follow_import(&job)
    ///     .deadline(Duration::from_secs(600))
    ///     .on_progress(|entry| println!("{:?}", entry.status))
    ///     .await?;
    /// println!("imported at {:?}", entry.run_completed_at);
    /// # Ok(()) }
    /// ```
    pub fn follow_import(
        &self,
        job: &JobEnqueuedResult,
    ) -> FollowJob<ApplicationImportLogsCall, ApplicationImportExecution> {
        const NEWEST: u64 = 100;
        FollowJob::new(self.import_logs().limit(NEWEST), &*job.job_id)
    }
}

impl JobEntry for ApplicationImportExecution {
    fn job_id(&self) -> Option<&str> {
        self.job_id.as_deref()
    }

    fn state(&self) -> JobState {
        use ApplicationJobLogStatus::{Canceled, Completed, Errored, Failed, Timeout};
        match self.status {
            Some(Completed) => JobState::Succeeded,
            Some(Errored | Failed | Timeout | Canceled) => JobState::Failed,
            _ => JobState::Running,
        }
    }

    fn failure(&self) -> Option<&str> {
        self.error.as_ref()?.message.as_deref()
    }
}
