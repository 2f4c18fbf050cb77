//! `/orgs/{orgId}`, `/orgs`: all organizations in reach.

use crate::scopes::{ORG_FULL, ORG_READ, ORG_WRITE, USER_READ, USER_WRITE};
use crate::{Client, losant_resource, models};

/// One organization.
#[losant_resource(path = "/orgs/{orgId}", parent = Client, errors(400, 404))]
pub trait Org {
    /// Delete the organization.
    #[delete(scopes = ORG_WRITE)]
    fn delete(&self) -> models::Success;

    /// Count the devices, day by day.
    #[get("/deviceCounts", scopes = ORG_READ)]
    fn device_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCounts;

    /// Read the organization.
    #[get(scopes = ORG_READ)]
    fn get(
        &self,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Org;

    /// Invite someone to the organization; gives all invitations.
    #[post("/invites", scopes = ORG_FULL)]
    fn invite_member(&self, #[body] invite: models::OrgInvitePost) -> models::OrgInvites;

    /// Change a member's role.
    #[patch("/member", scopes = ORG_FULL)]
    fn modify_member(
        &self,
        #[body] member: models::OrgMemberPatch,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Org;

    /// Count the minutes that notebooks ran, day by day.
    #[get("/notebookMinuteCounts", scopes = ORG_READ)]
    fn notebook_minute_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Change the organization.
    #[patch(scopes = ORG_WRITE)]
    fn patch(
        &self,
        #[body] organization: models::OrgPatch,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Org;

    /// Count the payloads of a span of time, by where they came from.
    #[get("/payloadCounts", scopes = ORG_READ)]
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
    #[get("/payloadCountsBreakdown", scopes = ORG_READ)]
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

    /// List the invitations that were not answered.
    #[get("/invites", scopes = ORG_READ)]
    fn pending_invites(&self) -> models::OrgInvites;

    /// Remove a member.
    #[delete("/member", scopes = ORG_FULL)]
    fn remove_member(
        &self,
        /// The id of the member.
        #[query]
        user_id: String,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Org;

    /// Revoke an invitation; gives those that are left.
    #[delete("/invites", scopes = ORG_FULL)]
    fn revoke_invite(
        &self,
        /// The id of the invitation.
        #[query]
        invite_id: String,
    ) -> models::OrgInvites;

    /// Move resources of the organization's to another owner.
    #[patch("/transferResources", scopes = ORG_FULL)]
    fn transfer_resources(&self, #[body] transfer: models::ResourceTransfer) -> models::Success;
}

/// All organizations in reach.
#[losant_resource(path = "/orgs", parent = Client, errors(400))]
pub trait Orgs {
    /// List the organizations.
    #[get(
        scopes = USER_READ,
        sorted(models::OrgsSortField, "name"),
        paged,
        filtered(models::OrgsFilterField)
    )]
    fn get(
        &self,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Orgs;

    /// Create an organization.
    #[post(scopes = USER_WRITE, ok(201))]
    fn post(
        &self,
        #[body] organization: models::OrgPost,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Org;
}
