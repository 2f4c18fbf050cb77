//! What Losant takes and gives of organization invites.

use jiff::Timestamp;

use crate::models::{ResourceRole, Role};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the action of an organization invite action user can be.
    pub enum InviteAction {
        /// Accept.
        Accept = "accept",
        /// Dismiss.
        Dismiss = "dismiss",
        /// Reject.
        Reject = "reject",
    }
}

open_enum! {
    /// What the result of an organization invite result user can be.
    pub enum InviteResult {
        /// Accepted.
        Accepted = "accepted",
        /// Rejected.
        Rejected = "rejected",
        /// Dismissed.
        Dismissed = "dismissed",
    }
}

/// An organization invite.
#[losant_model(response)]
pub struct OrgInvite {
    /// The id.
    pub id: String,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// The roles in single applications, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The roles in single dashboards, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// When the invitation was sent.
    pub invite_date: Option<Timestamp>,
    /// Lifetime of the invitation, in milliseconds.
    pub ttl: Option<f64>,
    /// Whether it is no longer open.
    pub has_expired: Option<bool>,
    /// Whether resources can't be moved out.
    pub disallow_transfer: Option<bool>,
}

/// An answer to an invitation.
#[losant_model(request)]
pub struct OrgInviteAction {
    /// The email address, at most 1024 characters.
    pub email: String,
    /// The token itself. Debug does not show it.
    #[secret]
    pub token: String,
    /// Whether it is accepted.
    pub accept: bool,
}

/// A user's answer to an invitation.
#[losant_model(request)]
pub struct OrgInviteActionUser {
    /// The action.
    pub action: InviteAction,
}

/// The invitations of an organization.
pub type OrgInviteCollection = Page<OrgInvite>;

/// What somebody who is invited may know of an organization.
#[losant_model(response)]
pub struct OrgInviteInfo {
    /// The name of its organization, 1 to 255 characters.
    pub org_name: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// When the invitation was sent.
    pub invite_date: Option<Timestamp>,
    /// Lifetime of the invitation, in milliseconds.
    pub ttl: Option<f64>,
    /// Whether resources can't be moved out.
    pub disallow_transfer: Option<bool>,
}

/// A new organization invite.
#[losant_model(request)]
pub struct OrgInvitePost {
    /// The email address, at most 1024 characters.
    pub email: String,
    /// What the role allows.
    pub role: Role,
    /// The roles in single applications, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The roles in single dashboards, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// Whether resources can't be moved out.
    pub disallow_transfer: Option<bool>,
}

/// What came of an organization invite.
#[losant_model(response)]
pub struct OrgInviteResult {
    /// Whether it was accepted.
    pub accepted: Option<bool>,
    /// The id of its organization.
    pub org_id: Option<String>,
}

/// What came of a user's answer to an invitation.
#[losant_model(response)]
pub struct OrgInviteResultUser {
    /// What became of it.
    pub result: Option<InviteResult>,
    /// The id of its organization.
    pub org_id: Option<String>,
}

/// An invitation, as the invited user sees it.
#[losant_model(response)]
pub struct OrgInviteUser {
    /// The name of its organization, 1 to 255 characters.
    pub org_name: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// Whether members need a second factor.
    #[name = "requiresMFA"]
    pub requires_mfa: Option<bool>,
    /// When the invitation was sent.
    pub invite_date: Option<Timestamp>,
    /// Lifetime of the invitation, in milliseconds.
    pub ttl: Option<f64>,
    /// Whether it is no longer open.
    pub expired: Option<bool>,
    /// The id.
    pub id: String,
    /// Who sent it.
    pub invited_by: Option<InvitedBy>,
}

/// Organization invites.
pub type OrgInvites = Vec<OrgInvite>;

/// What a user is invited to.
pub type OrgInvitesUser = Vec<OrgInviteUser>;

/// Who invited somebody to an organization.
#[losant_model(response)]
pub struct InvitedBy {
    /// The full name.
    pub full_name: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
}
