//! `/instances/{instanceId}/sandboxes/{instanceSandboxId}`, `/instances/{instanceId}/sandboxes`:
//! the sandboxes of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE};
use crate::{losant_resource, models};

/// A user account of an instance, with the applications and dashboards that the user owns.
///
/// ```no_run
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let sandbox = instance.sandbox("575ed70c7ae143cd83dc4aa9");
/// let account = sandbox.get().await?;
/// println!("{:?} last signed in {:?}", account.email, account.last_successful_login);
///
/// sandbox.delete().await?;
/// sandbox.undelete().await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/sandboxes/{instanceSandboxId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceSandbox {
    /// Deletes the user account.
    ///
    /// [`undelete`](Self::undelete) restores it before its
    /// [`permanent_deletion`](models::InstanceSandbox::permanent_deletion).
    #[delete(scopes = INSTANCE_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns how many devices of the user's applications existed, were created and were deleted on
    /// each day.
    #[get("/deviceCounts", scopes = INSTANCE_READ)]
    fn device_counts(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCounts;

    /// Returns the user account, with a summary that counts the user's resources.
    #[get(scopes = INSTANCE_READ)]
    fn get(
        &self,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::InstanceSandbox;

    /// Returns how long notebooks of the user's applications ran on each day, in minutes.
    #[get("/notebookMinuteCounts", scopes = INSTANCE_READ)]
    fn notebook_minute_counts(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Returns the number of payloads of the user's applications in a time range, by type and source.
    #[get("/payloadCounts", scopes = INSTANCE_READ)]
    fn payload_counts(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
        /// Whether to return sizes in bytes rather than numbers of payloads.
        #[query(default = "false")]
        as_bytes: Option<bool>,
    ) -> models::PayloadStats;

    /// Returns the number of payloads of the user's applications in each hour or day of a time range.
    #[get("/payloadCountsBreakdown", scopes = INSTANCE_READ)]
    fn payload_counts_breakdown(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
        /// Length of the interval of each count, in milliseconds.
        #[query(default = "86400000")]
        resolution: Option<models::Resolution>,
        /// Whether to return sizes in bytes rather than numbers of payloads.
        #[query(default = "false")]
        as_bytes: Option<bool>,
        /// Whether to include payloads that are not billed.
        #[query(default = "false")]
        include_non_billable: Option<bool>,
    ) -> models::PayloadCountsBreakdown;

    /// Restores the deleted user account and returns it.
    #[patch("/undelete", scopes = INSTANCE_WRITE)]
    fn undelete(
        &self,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::InstanceSandbox;
}

/// The user accounts of an instance, each with a sandbox.
///
/// ```no_run
/// use losant::models::InstanceSandboxesSortField as Field;
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let by_login = instance.sandboxes().get().sort_field(Field::LastSuccessfulLogin);
/// let mut accounts = by_login.items();
/// while let Some(account) = accounts.try_next().await? {
///     println!("{:?} {:?}", account.email, account.last_successful_login);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/instances/{instanceId}/sandboxes", parent = Instance, errors(400))]
pub trait InstanceSandboxes {
    /// Returns the user accounts of the instance, in pages.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceSandboxesSortField, "email"),
        paged("cursor", limit = 100),
        filtered(models::InstanceSandboxesFilterField)
    )]
    fn get(
        &self,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        #[query(before_groups)]
        summary_include: Option<String>,
        /// Whether to include deleted accounts.
        include_deleted: Option<bool>,
    ) -> models::InstanceSandboxes;
}
