//! Invitations to organizations.

use jiff::Timestamp;

use crate::models::{ResourceRole, Role, patterns};
use crate::{Page, losant_model, open_enum};

/// Invitation for a person to join an organization.
#[losant_model(response)]
pub struct OrgInvite {
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Email address that the invitation was sent to.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Default role for everything in the organization, once the invitation is accepted.
    pub role: Option<Role>,
    /// Roles for individual applications, which override `role`.
    #[limits(..=100)]
    pub application_roles: Vec<ResourceRole>,
    /// Roles for individual dashboards, which override `role`.
    #[limits(..=100)]
    pub dashboard_roles: Vec<ResourceRole>,
    /// When the invitation was sent.
    pub invite_date: Option<Timestamp>,
    /// Time after `invite_date` at which the invitation expires, in milliseconds.
    pub ttl: Option<i64>,
    /// Whether the invitation can no longer be accepted. It can be sent again.
    pub has_expired: Option<bool>,
    /// Whether the invitation disallows a transfer.
    pub disallow_transfer: Option<bool>,
}

/// New invitation, which Losant sends by email.
#[losant_model(request)]
pub struct OrgInvitePost {
    /// Email address to send the invitation to.
    #[limits(..=1024)]
    #[format(email)]
    pub email: String,
    /// Default role for everything in the organization, once the invitation is accepted.
    pub role: Role,
    /// Roles for individual applications, which override `role`.
    #[limits(..=100)]
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles for individual dashboards, which override `role`.
    #[limits(..=100)]
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// Whether the invitation disallows a transfer.
    pub disallow_transfer: Option<bool>,
}

/// Invitations to an organization that were not accepted yet.
pub type OrgInvites = Vec<OrgInvite>;

/// Acceptance or rejection of an invitation by its token, without signing in.
#[losant_model(request)]
pub struct OrgInviteAction {
    /// Email address that the invitation was sent to.
    #[limits(..=1024)]
    #[format(email)]
    pub email: String,
    /// Secret token of the invitation. `Debug` does not show it.
    #[secret]
    #[limits(1..)]
    pub token: String,
    /// `true` to join the organization, `false` to decline.
    pub accept: bool,
}

/// Response of the signed-in user to an invitation.
#[losant_model(request)]
pub struct OrgInviteActionUser {
    /// Acceptance, rejection or dismissal of the invitation.
    pub action: InviteAction,
}

/// A page of invitations to an organization.
///
/// No action returns it: see [`OrgInvites`].
pub type OrgInviteCollection = Page<OrgInvite>;

/// Details of an invitation, looked up by its token and email address.
#[losant_model(response)]
pub struct OrgInviteInfo {
    /// Name of the organization that the person is invited to.
    #[limits(1..=255)]
    pub org_name: Option<String>,
    /// Email address that the invitation was sent to.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Default role for everything in the organization, once the invitation is accepted.
    pub role: Option<Role>,
    /// When the invitation was sent.
    pub invite_date: Option<Timestamp>,
    /// Time after `invite_date` at which the invitation expires, in milliseconds.
    pub ttl: Option<i64>,
    /// Whether the invitation disallows a transfer.
    pub disallow_transfer: Option<bool>,
}

/// Outcome of accepting or rejecting an invitation by its token.
#[losant_model(response)]
pub struct OrgInviteResult {
    /// Whether the person joined the organization.
    pub accepted: Option<bool>,
    /// Organization that sent the invitation.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: String,
}

/// Outcome of the signed-in user's response to an invitation.
#[losant_model(response)]
pub struct OrgInviteResultUser {
    /// Whether the user accepted, rejected or dismissed the invitation.
    pub result: Option<InviteResult>,
    /// Organization that sent the invitation.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: String,
}

/// Invitation as the signed-in user sees it.
#[losant_model(response)]
pub struct OrgInviteUser {
    /// Name of the organization that the user is invited to.
    #[limits(1..=255)]
    pub org_name: Option<String>,
    /// Default role for everything in the organization, once the invitation is accepted.
    pub role: Option<Role>,
    /// Whether the organization requires multi-factor authentication.
    #[name = "requiresMFA"]
    pub requires_mfa: Option<bool>,
    /// When the invitation was sent.
    pub invite_date: Option<Timestamp>,
    /// Time after `invite_date` at which the invitation expires, in milliseconds.
    pub ttl: Option<i64>,
    /// Whether the invitation can no longer be accepted.
    pub expired: Option<bool>,
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Person who sent the invitation.
    pub invited_by: Option<InvitedBy>,
}

/// Invitations that the signed-in user has not responded to.
pub type OrgInvitesUser = Vec<OrgInviteUser>;

/// Person who sent an invitation.
#[losant_model(response)]
pub struct InvitedBy {
    /// First and last name of the sender.
    pub full_name: Option<String>,
    /// Email address of the sender.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
}

open_enum! {
    /// Ways for a user to respond to an invitation.
    pub enum InviteAction {
        /// Join the organization.
        Accept = "accept",
        /// Neither accept nor reject the invitation.
        Dismiss = "dismiss",
        /// Decline to join the organization.
        Reject = "reject",
    }
}

open_enum! {
    /// Outcomes of a user's response to an invitation.
    pub enum InviteResult {
        /// The user joined the organization.
        Accepted = "accepted",
        /// The user declined to join the organization.
        Rejected = "rejected",
        /// The user neither accepted nor rejected the invitation.
        Dismissed = "dismissed",
    }
}
