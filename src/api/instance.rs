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
    #[post("/generateReport", scopes = INSTANCE_READ, ok(202))]
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
    #[get("/historicalSummaries", scopes = INSTANCE_READ, paged)]
    fn historical_summaries(
        &self,
        /// A moment of the month: this one by default.
        month: Option<String>,
        /// The field to sort by: `currentPeriodStart` by default.
        sort_field: Option<models::HistoricalSummariesSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many summaries a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::HistoricalSummariesFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
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
        /// The length of an interval, in milliseconds: a day by default.
        resolution: Option<models::Resolution>,
        /// Give bytes in place of counts.
        as_bytes: Option<bool>,
        /// Count payloads too that are not charged for.
        include_non_billable: Option<bool>,
    ) -> models::PayloadCountsBreakdown;
}

/// The instances of Losant.
#[losant_resource(path = "/instances", parent = Client, errors(400))]
pub trait Instances {
    /// List the instances.
    #[get(scopes = USER_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the name by default.
        sort_field: Option<models::InstancesSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many instances a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::InstancesFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
    ) -> models::Instances;
}
