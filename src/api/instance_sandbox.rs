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
        #[query(default = "false")]
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
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceSandboxesSortField, "email"),
        paged("cursor", limit = 100),
        filtered(models::InstanceSandboxesFilterField)
    )]
    fn get(
        &self,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        #[query(before_groups)]
        summary_include: Option<String>,
        /// Give deleted ones too.
        include_deleted: Option<bool>,
    ) -> models::InstanceSandboxes;
}
