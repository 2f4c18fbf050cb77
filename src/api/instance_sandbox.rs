//! `/instances/{instanceId}/sandboxes/{instanceSandboxId}`, `/instances/{instanceId}/sandboxes`:
//! the sandboxes of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE};
use crate::{losant_resource, models};

/// One sandbox of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/sandboxes/{instanceSandboxId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceSandbox {
    /// Delete the sandbox.
    #[delete(scopes = INSTANCE_WRITE)]
    fn delete(&self) -> models::Success;

    /// Count the devices, day by day.
    #[get("/deviceCounts", scopes = INSTANCE_READ)]
    fn device_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCounts;

    /// Read the sandbox.
    #[get(scopes = INSTANCE_READ)]
    fn get(
        &self,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::InstanceSandbox;

    /// Count the minutes that notebooks ran, day by day.
    #[get("/notebookMinuteCounts", scopes = INSTANCE_READ)]
    fn notebook_minute_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Count the payloads of a span of time, by where they came from.
    #[get("/payloadCounts", scopes = INSTANCE_READ)]
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
    #[get("/payloadCountsBreakdown", scopes = INSTANCE_READ)]
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

    /// Restore the sandbox after its owner deleted it.
    #[patch("/undelete", scopes = INSTANCE_WRITE)]
    fn undelete(
        &self,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::InstanceSandbox;
}

/// The sandboxes of an instance.
#[losant_resource(path = "/instances/{instanceId}/sandboxes", parent = Instance, errors(400))]
pub trait InstanceSandboxes {
    /// List the sandboxes.
    #[get(scopes = INSTANCE_READ, paged = "cursor")]
    fn get(
        &self,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
        /// The field to sort by: the email address by default.
        sort_field: Option<models::InstanceSandboxesSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// The id of the last item before the page.
        starting_after_id: Option<String>,
        /// The id of the first item behind the page.
        ending_before_id: Option<String>,
        /// How many sandboxes a page holds: 100 by default.
        limit: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::InstanceSandboxesFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
        /// Give deleted ones too.
        include_deleted: Option<bool>,
    ) -> models::InstanceSandboxes;
}
