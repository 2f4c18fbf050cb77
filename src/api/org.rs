//! `/orgs/{orgId}`, `/orgs`: all organizations in reach.

use crate::scopes::{ORG_FULL, ORG_READ, ORG_WRITE, USER_READ, USER_WRITE};
use crate::{Client, losant_resource, models};

/// An organization, which owns applications and dashboards that its members share.
///
/// ```no_run
/// use losant::models::{OrgInvitePost, OrgMemberPatch, Role};
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let org = client.org("575ed6e87ae143cd83dc4aa8");
/// org.invite_member(OrgInvitePost::new("anna@example.com", Role::Edit)).await?;
/// org.modify_member(OrgMemberPatch::new("575ed70c7ae143cd83dc4aa9").role(Role::Admin)).await?;
///
/// for member in org.get().await?.members {
///     println!("{:?}: {:?}", member.email, member.role);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/orgs/{orgId}", parent = Client, errors(400, 404))]
pub trait Org {
    /// Deletes the organization with its applications, their data, and its dashboards.
    ///
    /// This cannot be undone. The accounts of its members remain; pending invitations become invalid.
    #[delete(scopes = ORG_WRITE)]
    fn delete(&self) -> models::Success;

    /// Returns how many devices of the organization existed, were created and were deleted on each day.
    #[get("/deviceCounts", scopes = ORG_READ)]
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

    /// Returns the organization, with its members.
    #[get(scopes = ORG_READ)]
    fn get(
        &self,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Org;

    /// Invites a person to the organization by email, and returns its invitations.
    #[post("/invites", scopes = ORG_FULL)]
    fn invite_member(&self, #[body] invite: models::OrgInvitePost) -> models::OrgInvites;

    /// Changes the roles of a member and returns the organization.
    #[patch("/member", scopes = ORG_FULL)]
    fn modify_member(
        &self,
        #[body] member: models::OrgMemberPatch,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Org;

    /// Returns how long notebooks of the organization ran on each day, in minutes.
    #[get("/notebookMinuteCounts", scopes = ORG_READ)]
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
    #[patch(scopes = ORG_WRITE)]
    fn patch(
        &self,
        #[body] organization: models::OrgPatch,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Org;

    /// Returns the number of payloads of the organization in a time range, by type and source.
    #[get("/payloadCounts", scopes = ORG_READ)]
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
    #[get("/payloadCountsBreakdown", scopes = ORG_READ)]
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

    /// Returns all pending invitations to the organization.
    #[get("/invites", scopes = ORG_READ)]
    fn pending_invites(&self) -> models::OrgInvites;

    /// Removes a member and returns the organization. The account of the user remains.
    #[delete("/member", scopes = ORG_FULL)]
    fn remove_member(
        &self,
        /// Id of the user to remove.
        #[query]
        user_id: String,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Org;

    /// Revokes an invitation and returns the invitations of the organization.
    #[delete("/invites", scopes = ORG_FULL)]
    fn revoke_invite(
        &self,
        /// Id of the invitation to revoke.
        #[query]
        invite_id: String,
    ) -> models::OrgInvites;

    /// Moves applications and dashboards of the organization to another owner.
    #[patch("/transferResources", scopes = ORG_FULL)]
    fn transfer_resources(&self, #[body] transfer: models::ResourceTransfer) -> models::Success;
}

/// The organizations of the signed-in user.
///
/// ```no_run
/// use losant::models::OrgPost;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// client.orgs().post(OrgPost::new("Acme").description("Pumps and valves")).await?;
///
/// let mut orgs = client.orgs().get().items();
/// while let Some(org) = orgs.try_next().await? {
///     println!("{} {}", org.id, org.name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/orgs", parent = Client, errors(400))]
pub trait Orgs {
    /// Returns the organizations of the user, in pages.
    #[get(
        scopes = USER_READ,
        sorted(models::OrgsSortField, "name"),
        paged,
        filtered(models::OrgsFilterField)
    )]
    fn get(
        &self,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Orgs;

    /// Creates an organization and returns it.
    #[post(scopes = USER_WRITE, ok(201))]
    fn post(
        &self,
        #[body] organization: models::OrgPost,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Org;
}
