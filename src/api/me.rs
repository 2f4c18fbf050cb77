//! `/me`: the signed-in user.

use crate::scopes::{USER_FULL, USER_READ, USER_WRITE};
use crate::{Client, losant_resource, models};

/// The signed-in user.
///
/// ```no_run
/// use losant::models::MePatch;
///
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let me = client.me().get().await?;
/// println!("{} belongs to {:?}", me.email, me.company_name);
///
/// client.me().patch(MePatch::new().title("Operations")).await?;
/// for invite in client.me().invites().await? {
///     println!("invited to {:?}", invite.org_name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/me", parent = Client)]
pub trait Me {
    /// Adds a resource to a list of recently viewed items, and returns the updated list.
    #[post("/recentItems", scopes = USER_WRITE, errors(400))]
    fn add_recent_item(&self, #[body] data: models::RecentItem) -> models::RecentItemList;

    /// Changes the user's password and returns a new token.
    ///
    /// The body decides whether all earlier tokens become invalid.
    #[patch("/changePassword", scopes = USER_FULL, errors(400))]
    fn change_password(&self, #[body] data: models::ChangePassword) -> models::AuthedUser;

    /// Deletes the user's account. The body must contain the credentials of the user.
    #[post("/delete", scopes = USER_FULL, errors(400))]
    fn delete(&self, #[body] credentials: models::UserCredentials) -> models::Success;

    /// Returns how many devices of the user's applications existed, were created and were deleted on
    /// each day.
    #[get("/deviceCounts", scopes = USER_READ, errors(400))]
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

    /// Turns multi-factor authentication off and returns the user.
    #[patch("/disableTwoFactorAuth", scopes = USER_FULL, errors(400))]
    fn disable_two_factor_auth(
        &self,
        #[body] data: models::MultiFactorAuthDisable,
        /// Whether to include the user's recent applications, dashboards and organizations.
        include_recent: Option<bool>,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Removes the link between the user's account and GitHub, and returns the user.
    #[patch("/disconnectGithub", scopes = USER_FULL, errors(400))]
    fn disconnect_github(
        &self,
        /// Whether to include the user's recent applications, dashboards and organizations.
        include_recent: Option<bool>,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Turns multi-factor authentication on and returns the user.
    #[patch("/enableTwoFactorAuth", scopes = USER_FULL, errors(400))]
    fn enable_two_factor_auth(
        &self,
        #[body] data: models::MultiFactorAuthEnable,
        /// Whether to include the user's recent applications, dashboards and organizations.
        include_recent: Option<bool>,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Returns the items of one type that the user viewed recently.
    #[get("/recentItems", scopes = USER_READ, errors(400))]
    fn fetch_recent_items(
        &self,
        /// Id of the resource that contains the items, such as the application of devices.
        parent_id: Option<String>,
        /// Type of the items to return.
        #[query]
        item_type: models::RecentItemType,
    ) -> models::RecentItemList;

    /// Returns a key for setting up an authenticator app.
    #[patch("/generateTwoFactorAuth", scopes = USER_FULL, errors(400))]
    fn generate_two_factor_auth(&self) -> models::MultiFactorAuthInfo;

    /// Returns the user, with a summary that counts the user's resources.
    #[get(scopes = USER_READ, allow_unverified)]
    fn get(
        &self,
        /// Whether to include the user's recent applications, dashboards and organizations.
        include_recent: Option<bool>,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Returns an invitation of the user to an organization.
    #[get("/invites/{inviteId}", scopes = USER_READ, errors(400, 404))]
    fn invite(&self, invite_id: String) -> models::OrgInviteUser;

    /// Returns all pending invitations of the user to organizations.
    #[get("/invites", scopes = USER_READ, errors(400))]
    fn invites(&self) -> models::OrgInvitesUser;

    /// Returns how long notebooks of the user's applications ran on each day, in minutes.
    #[get("/notebookMinuteCounts", scopes = USER_READ, errors(400))]
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

    /// Updates the user and returns the result. Fields that are not set keep their values.
    #[patch(scopes = USER_FULL, errors(400), allow_unverified)]
    fn patch(
        &self,
        #[body] user: models::MePatch,
        /// Whether to include the user's recent applications, dashboards and organizations.
        include_recent: Option<bool>,
        /// Comma-separated names of counts to leave out of the summary, such as `payloadCount`.
        summary_exclude: Option<String>,
        /// Comma-separated names of counts to add to the summary, such as `payloadCount`.
        summary_include: Option<String>,
    ) -> models::Me;

    /// Returns the number of payloads of the user's applications in a time range, by type and source.
    #[get("/payloadCounts", scopes = USER_READ, errors(400))]
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

    /// Returns the number of payloads of the user's applications in each hour or day of a time range.
    #[get("/payloadCountsBreakdown", scopes = USER_READ, errors(400))]
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

    /// Returns a new token for the user, based on the token of the request.
    #[get("/refreshToken", scopes = USER_FULL, errors(400, 401), retry = "never")]
    fn refresh_token(&self) -> models::AuthedUser;

    /// Accepts, rejects or dismisses an invitation of the user to an organization.
    #[post("/invites/{inviteId}", scopes = USER_FULL, errors(400, 404, 410))]
    fn respond_to_invite(
        &self,
        invite_id: String,
        #[body] response: models::OrgInviteActionUser,
    ) -> models::OrgInviteResultUser;

    /// Moves applications and dashboards of the user to another owner.
    #[patch("/transferResources", scopes = USER_FULL, errors(400))]
    fn transfer_resources(&self, #[body] transfer: models::ResourceTransfer) -> models::Success;

    /// Sends an email to the user to verify the email address.
    #[post("/verify-email", scopes = USER_FULL, errors(400), allow_unverified)]
    fn verify_email(&self) -> models::Success;
}
