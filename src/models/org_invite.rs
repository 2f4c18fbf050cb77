//! The documents of org invite.

use jiff::Timestamp;

use crate::models::{ResourceRole, Role};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `action` in an organization invite action user.
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
    /// The values of `result` in an organization invite result user.
    pub enum InviteResult {
        /// Accepted.
        Accepted = "accepted",
        /// Rejected.
        Rejected = "rejected",
        /// Dismissed.
        Dismissed = "dismissed",
    }
}

/// Organization invite.
#[losant_model(response)]
pub struct OrgInvite {
    /// The id.
    pub id: String,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// The application roles, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The dashboard roles, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// The date of invite.
    pub invite_date: Option<Timestamp>,
    /// How long  are kept, in seconds.
    pub ttl: Option<f64>,
    /// Whether it has expired.
    pub has_expired: Option<bool>,
    /// Whether there is disallow transfer.
    pub disallow_transfer: Option<bool>,
}

/// Organization invite action.
#[losant_model(request)]
pub struct OrgInviteAction {
    /// The email address, at most 1024 characters.
    pub email: String,
    /// The token itself. Debug does not show it.
    #[secret]
    pub token: String,
    /// Whether accept holds.
    pub accept: bool,
}

/// Organization invite action user.
#[losant_model(request)]
pub struct OrgInviteActionUser {
    /// The action.
    pub action: InviteAction,
}

/// Organization invite collection.
pub type OrgInviteCollection = Page<OrgInvite>;

/// Organization invite info.
#[losant_model(response)]
pub struct OrgInviteInfo {
    /// The name of its organization, 1 to 255 characters.
    pub org_name: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// The date of invite.
    pub invite_date: Option<Timestamp>,
    /// How long  are kept, in seconds.
    pub ttl: Option<f64>,
    /// Whether there is disallow transfer.
    pub disallow_transfer: Option<bool>,
}

/// What makes an organization invite.
#[losant_model(request)]
pub struct OrgInvitePost {
    /// The email address, at most 1024 characters.
    pub email: String,
    /// What the role allows.
    pub role: Role,
    /// The application roles, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The dashboard roles, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// Whether there is disallow transfer.
    pub disallow_transfer: Option<bool>,
}

/// Organization invite result.
#[losant_model(response)]
pub struct OrgInviteResult {
    /// Whether accepted holds.
    pub accepted: Option<bool>,
    /// The id of its organization.
    pub org_id: Option<String>,
}

/// Organization invite result user.
#[losant_model(response)]
pub struct OrgInviteResultUser {
    /// The result.
    pub result: Option<InviteResult>,
    /// The id of its organization.
    pub org_id: Option<String>,
}

/// Organization invite user.
#[losant_model(response)]
pub struct OrgInviteUser {
    /// The name of its organization, 1 to 255 characters.
    pub org_name: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// Whether there is requires MFA.
    #[name = "requiresMFA"]
    pub requires_mfa: Option<bool>,
    /// The date of invite.
    pub invite_date: Option<Timestamp>,
    /// How long  are kept, in seconds.
    pub ttl: Option<f64>,
    /// Whether expired holds.
    pub expired: Option<bool>,
    /// The id.
    pub id: String,
    /// The invited by.
    pub invited_by: Option<InvitedBy>,
}

/// Organization invites.
pub type OrgInvites = Vec<OrgInvite>;

/// Organization invites user.
pub type OrgInvitesUser = Vec<OrgInviteUser>;

/// Invited by.
#[losant_model(response)]
pub struct InvitedBy {
    /// The name of the full.
    pub full_name: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
}
