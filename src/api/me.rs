//! `/me`: the signed-in user.

use crate::scopes::{USER_FULL, USER_READ, USER_WRITE};
use crate::{Client, losant_resource, models};

/// The signed-in user.
#[losant_resource(path = "/me", parent = Client)]
pub trait Me {
    /// Note that something was worked with.
    #[post("/recentItems", scopes = USER_WRITE, errors(400))]
    fn add_recent_item(&self, #[body] data: models::RecentItem) -> models::RecentItemList;

    /// Change the user's password.
    #[patch("/changePassword", scopes = USER_FULL, errors(400))]
    fn change_password(&self, #[body] data: models::ChangePassword) -> models::AuthedUser;

    /// Delete the user's account.
    #[post("/delete", scopes = USER_FULL, errors(400))]
    fn delete(&self, #[body] credentials: models::UserCredentials) -> models::Success;

    /// Count the devices, day by day.
    #[get("/deviceCounts", scopes = USER_READ, errors(400))]
    fn device_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::DeviceCounts;

    /// Stop asking for a second factor.
    #[patch("/disableTwoFactorAuth", scopes = USER_FULL, errors(400))]
    fn disable_two_factor_auth(
        &self,
        #[body] data: models::MultiFactorAuthDisable,
        /// Also give the applications, dashboards and organizations last worked with.
        include_recent: Option<bool>,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Disconnect the account from GitHub.
    #[patch("/disconnectGithub", scopes = USER_FULL, errors(400))]
    fn disconnect_github(
        &self,
        /// Also give the applications, dashboards and organizations last worked with.
        include_recent: Option<bool>,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Start asking for a second factor.
    #[patch("/enableTwoFactorAuth", scopes = USER_FULL, errors(400))]
    fn enable_two_factor_auth(
        &self,
        #[body] data: models::MultiFactorAuthEnable,
        /// Also give the applications, dashboards and organizations last worked with.
        include_recent: Option<bool>,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Me;

    /// List what was last worked with.
    #[get("/recentItems", scopes = USER_READ, errors(400))]
    fn fetch_recent_items(
        &self,
        /// What the items must belong to.
        parent_id: Option<String>,
        /// What to list.
        #[query]
        item_type: models::RecentItemType,
    ) -> models::RecentItemList;

    /// Make the secret of a second factor.
    #[patch("/generateTwoFactorAuth", scopes = USER_FULL, errors(400))]
    fn generate_two_factor_auth(&self) -> models::MultiFactorAuthInfo;

    /// Read the user's account.
    #[get(scopes = USER_READ, allow_unverified)]
    fn get(
        &self,
        /// Also give the applications, dashboards and organizations last worked with.
        include_recent: Option<bool>,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Read an invitation to an organization.
    #[get("/invites/{inviteId}", scopes = USER_READ, errors(400, 404))]
    fn invite(&self, invite_id: String) -> models::OrgInviteUser;

    /// List the invitations to organizations.
    #[get("/invites", scopes = USER_READ, errors(400))]
    fn invites(&self) -> models::OrgInvitesUser;

    /// Count the minutes that notebooks ran, day by day.
    #[get("/notebookMinuteCounts", scopes = USER_READ, errors(400))]
    fn notebook_minute_counts(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
    ) -> models::NotebookMinuteCounts;

    /// Change the user's account.
    #[patch(scopes = USER_FULL, errors(400), allow_unverified)]
    fn patch(
        &self,
        #[body] user: models::MePatch,
        /// Also give the applications, dashboards and organizations last worked with.
        include_recent: Option<bool>,
        /// Fields to leave out of the summary, separated by commas.
        summary_exclude: Option<String>,
        /// Fields to put into the summary, separated by commas.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Count the payloads of a span of time, by where they came from.
    #[get("/payloadCounts", scopes = USER_READ, errors(400))]
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
    #[get("/payloadCountsBreakdown", scopes = USER_READ, errors(400))]
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

    /// Get another token in place of the one the call is made with.
    #[get("/refreshToken", scopes = USER_FULL, errors(400, 401), retry = "never")]
    fn refresh_token(&self) -> models::AuthedUser;

    /// Accept or decline an invitation to an organization.
    #[post("/invites/{inviteId}", scopes = USER_FULL, errors(400, 404, 410))]
    fn respond_to_invite(
        &self,
        invite_id: String,
        #[body] response: models::OrgInviteActionUser,
    ) -> models::OrgInviteResultUser;

    /// Move resources of the user's to another owner.
    #[patch("/transferResources", scopes = USER_FULL, errors(400))]
    fn transfer_resources(&self, #[body] transfer: models::ResourceTransfer) -> models::Success;

    /// Send the message again that verifies the email address.
    #[post("/verify-email", scopes = USER_FULL, errors(400), allow_unverified)]
    fn verify_email(&self) -> models::Success;
}
