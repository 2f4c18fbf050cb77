//! `/instances/{instanceId}/orgs/{orgId}`, `/instances/{instanceId}/orgs`: the organizations of an
//! instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE};
use crate::{losant_resource, models};

/// One organization of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceOrg {
    /// Delete the organization.
    #[delete(scopes = INSTANCE_WRITE)]
    fn delete(&self) -> models::Success;

    /// Count the devices, day by day.
    #[get("/deviceCounts", scopes = INSTANCE_READ)]
    fn device_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// End of the time range; 0 is now.
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCounts;

    /// Read the organization.
    #[get(scopes = INSTANCE_READ)]
    fn get(
        &self,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::InstanceOrg;

    /// Count the minutes that notebooks ran, day by day.
    #[get("/notebookMinuteCounts", scopes = INSTANCE_READ)]
    fn notebook_minute_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Change the organization.
    #[patch(scopes = INSTANCE_WRITE)]
    fn patch(
        &self,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
        #[body] organization: models::InstanceOrgPatch,
    ) -> models::InstanceOrg;

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
}

/// The organizations of an instance.
#[losant_resource(path = "/instances/{instanceId}/orgs", parent = Instance, errors(400))]
pub trait InstanceOrgs {
    /// List the organizations.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceOrgsSortField, "name"),
        paged,
        filtered(models::InstanceOrgsFilterField)
    )]
    fn get(
        &self,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
        /// What the organizations must be.
        #[query(json)]
        query: Option<models::AdvancedInstanceOrgQuery>,
    ) -> models::InstanceOrgs;

    /// Creates an organization.
    #[post(scopes = INSTANCE_WRITE, ok(200, 201))]
    fn post(
        &self,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
        /// What the organization is to be like.
        #[body]
        org_config: Option<models::InstanceOrgPost>,
    ) -> models::InstanceOrg;
}
