//! `/instances/{instanceId}`, `/instances`: the instances of Losant.

use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE, USER_READ};
use crate::{Client, losant_resource, models};

/// One instance of Losant.
#[losant_resource(path = "/instances/{instanceId}", parent = Client, errors(400))]
pub trait Instance {
    /// Count the devices, day by day.
    #[get("/deviceCounts", scopes = INSTANCE_READ, errors(404))]
    fn device_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCounts;

    /// Write a report of what the instance used, in a job.
    #[post(
        "/generateReport",
        scopes = INSTANCE_READ,
        ok(202),
        throttle(1, concurrent, per(instanceId))
    )]
    fn generate_report(
        &self,
        /// Settings of the report.
        #[body]
        options: Option<models::InstanceReportOptionsPost>,
    ) -> models::JobEnqueuedResult;

    /// Read the instance.
    #[get(scopes = INSTANCE_READ, errors(404))]
    fn get(&self) -> models::Instance;

    /// List what each resource used in a month.
    #[get(
        "/historicalSummaries",
        scopes = INSTANCE_READ,
        sorted(models::HistoricalSummariesSortField, "currentPeriodStart"),
        paged,
        filtered(models::HistoricalSummariesFilterField)
    )]
    fn historical_summaries(
        &self,
        /// Any moment of the month; `now` is in the current one.
        #[query(default = "now", before_groups)]
        month: Option<String>,
    ) -> models::HistoricalSummaries;

    /// Count the minutes that notebooks ran, day by day.
    #[get("/notebookMinuteCounts", scopes = INSTANCE_READ, errors(404))]
    fn notebook_minute_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Change the instance.
    #[patch(scopes = INSTANCE_WRITE)]
    fn patch(&self, #[body] instance: models::InstancePatch) -> models::Instance;

    /// Count the payloads of a span of time, by where they came from.
    #[get("/payloadCounts", scopes = INSTANCE_READ, errors(404))]
    fn payload_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
        /// Give bytes in place of counts.
        #[query(default = "false")]
        as_bytes: Option<bool>,
    ) -> models::PayloadStats;

    /// Count the payloads of a span of time, hour by hour or day by day.
    #[get("/payloadCountsBreakdown", scopes = INSTANCE_READ, errors(404))]
    fn payload_counts_breakdown(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
        /// Length of an interval, in milliseconds.
        #[query(default = "86400000")]
        resolution: Option<models::Resolution>,
        /// Give bytes in place of counts.
        #[query(default = "false")]
        as_bytes: Option<bool>,
        /// Count payloads too that are not charged for.
        #[query(default = "false")]
        include_non_billable: Option<bool>,
    ) -> models::PayloadCountsBreakdown;
}

/// The instances of Losant.
#[losant_resource(path = "/instances", parent = Client, errors(400))]
pub trait Instances {
    /// List the instances.
    #[get(
        scopes = USER_READ,
        sorted(models::InstancesSortField, "name"),
        paged,
        filtered(models::InstancesFilterField)
    )]
    fn get(&self) -> models::Instances;
}
