//! `/instances/{instanceId}`, `/instances`: the instances of Losant.

use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE, USER_READ};
use crate::{Client, losant_resource, models};

/// A Losant instance, which contains organizations and the sandboxes of users.
///
/// ```no_run
/// use losant::QueryTime;
/// use std::time::Duration;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let instance = client.instance("5c9bbd9e7ae143cd83dc4b0f");
/// let week = QueryTime::ago(Duration::from_secs(7 * 24 * 60 * 60));
/// for day in instance.device_counts().start(week).await?.counts {
///     println!("{:?}: {:?} devices", day.date, day.total);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/instances/{instanceId}", parent = Client, errors(400))]
pub trait Instance {
    /// Returns how many devices of the instance existed, were created and were deleted on each day.
    #[get("/deviceCounts", scopes = INSTANCE_READ, errors(404))]
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

    /// Starts a job that generates a CSV report of the instance's usage.
    #[post(
        "/generateReport",
        scopes = INSTANCE_READ,
        ok(202),
        throttle(1, concurrent, per(instanceId))
    )]
    fn generate_report(
        &self,
        /// Time range, grouping and recipients of the report.
        #[body]
        options: Option<models::InstanceReportOptionsPost>,
    ) -> models::JobEnqueuedResult;

    /// Returns the instance, with its limits and members.
    #[get(scopes = INSTANCE_READ, errors(404))]
    fn get(&self) -> models::Instance;

    /// Returns usage summaries, each of one resource in one month, in pages.
    ///
    /// ```no_run
    /// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
    /// let mut summaries = instance.historical_summaries().month("now").items();
    /// while let Some(usage) = summaries.try_next().await? {
    ///     println!("{:?}: {:?} payloads", usage.resource_name, usage.payload_billable_count);
    /// }
    /// # Ok(()) }
    /// ```
    #[get(
        "/historicalSummaries",
        scopes = INSTANCE_READ,
        sorted(models::HistoricalSummariesSortField, "currentPeriodStart"),
        paged,
        filtered(models::HistoricalSummariesFilterField)
    )]
    fn historical_summaries(
        &self,
        /// Time within the month to report, in milliseconds since the Unix epoch, or `now`.
        #[query(default = "now", before_groups)]
        month: Option<String>,
    ) -> models::HistoricalSummaries;

    /// Returns how long notebooks of the instance ran on each day, in minutes.
    #[get("/notebookMinuteCounts", scopes = INSTANCE_READ, errors(404))]
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

    /// Updates the instance and returns it. Fields that are not set keep their values.
    #[patch(scopes = INSTANCE_WRITE)]
    fn patch(&self, #[body] instance: models::InstancePatch) -> models::Instance;

    /// Returns the number of payloads of the instance in a time range, by type and source.
    #[get("/payloadCounts", scopes = INSTANCE_READ, errors(404))]
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

    /// Returns the number of payloads of the instance in each hour or day of a time range.
    #[get("/payloadCountsBreakdown", scopes = INSTANCE_READ, errors(404))]
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
}

/// The Losant instances that the caller has access to.
///
/// ```no_run
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let mut instances = client.instances().get().items();
/// while let Some(instance) = instances.try_next().await? {
///     println!("{} {}", instance.id, instance.name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/instances", parent = Client, errors(400))]
pub trait Instances {
    /// Returns the instances that the caller has access to, in pages.
    #[get(
        scopes = USER_READ,
        sorted(models::InstancesSortField, "name"),
        paged,
        filtered(models::InstancesFilterField)
    )]
    fn get(&self) -> models::Instances;
}
