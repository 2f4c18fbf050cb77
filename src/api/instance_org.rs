//! `/instances/{instanceId}/orgs/{orgId}`, `/instances/{instanceId}/orgs`: the organizations of an
//! instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE};
use crate::{losant_resource, models};

/// An organization of an instance, with its limits and usage.
///
/// ```no_run
/// use losant::models::{InstanceOrgPatch, ResourceLimits};
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let org = instance.org("575ed6e87ae143cd83dc4aa8");
/// org.patch(InstanceOrgPatch::new().limits(ResourceLimits::new().device(500))).await?;
///
/// let summary = org.get().await?.summary.unwrap_or_default();
/// println!("{:?} of 500 devices", summary.device_count);
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceOrg {
    /// Deletes the organization with its applications, their data, and its dashboards.
    ///
    /// This cannot be undone. The accounts of its members remain; pending invitations become invalid.
    #[delete(scopes = INSTANCE_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns how many devices of the organization existed, were created and were deleted on each day.
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
        #[query(default = "0")]
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCounts;

    /// Returns the organization, with a summary that counts its resources.
    #[get(scopes = INSTANCE_READ)]
    fn get(
        &self,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::InstanceOrg;

    /// Returns how long notebooks of the organization ran on each day, in minutes.
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

    /// Updates the organization and returns it. Fields that are not set keep their values.
    #[patch(scopes = INSTANCE_WRITE)]
    fn patch(
        &self,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
        #[body] organization: models::InstanceOrgPatch,
    ) -> models::InstanceOrg;

    /// Returns the number of payloads of the organization in a time range, by type and source.
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

    /// Returns the number of payloads of the organization in each hour or day of a time range.
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
}

/// The organizations of an instance.
///
/// ```no_run
/// use losant::models::{AdvancedInstanceOrgQuery, InstanceOrgPost};
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let org = InstanceOrgPost::new("Acme").tags([("plan", "gold")]);
/// instance.orgs().post().org_config(org).await?;
///
/// let read_only = AdvancedInstanceOrgQuery::new().is_read_only().eq(true);
/// let mut orgs = instance.orgs().get().query(read_only).items();
/// while let Some(org) = orgs.try_next().await? {
///     println!("{} {}", org.id, org.name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/instances/{instanceId}/orgs", parent = Instance, errors(400))]
pub trait InstanceOrgs {
    /// Returns the organizations of the instance, in pages.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceOrgsSortField, "name"),
        paged,
        filtered(models::InstanceOrgsFilterField)
    )]
    fn get(
        &self,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
        /// Conditions that the organizations must meet. They replace all other filters.
        #[query(json)]
        query: Option<models::AdvancedInstanceOrgQuery>,
    ) -> models::InstanceOrgs;

    /// Creates an organization in the instance and returns it.
    #[post(scopes = INSTANCE_WRITE, ok(200, 201))]
    fn post(
        &self,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
        /// Name, limits, members and other properties of the new organization.
        #[body]
        org_config: Option<models::InstanceOrgPost>,
    ) -> models::InstanceOrg;
}
