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
    /// The date of invite.
    pub invite_date: Option<Timestamp>,
    /// How long  are kept, in seconds.
    pub ttl: Option<f64>,
    /// Whether it is no longer open.
    pub has_expired: Option<bool>,
    /// Whether resources can't be moved out.
    pub disallow_transfer: Option<bool>,
}

/// An organization invite action.
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

/// An organization invite action user.
#[losant_model(request)]
pub struct OrgInviteActionUser {
    /// The action.
    pub action: InviteAction,
}

/// An organization invite collection.
pub type OrgInviteCollection = Page<OrgInvite>;

/// An organization invite info.
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

/// An organization invite result user.
#[losant_model(response)]
pub struct OrgInviteResultUser {
    /// What became of it.
    pub result: Option<InviteResult>,
    /// The id of its organization.
    pub org_id: Option<String>,
}

/// An organization invite user.
#[losant_model(response)]
pub struct OrgInviteUser {
    /// The name of its organization, 1 to 255 characters.
    pub org_name: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// Whether members need a second factor.
    #[name = "requiresMFA"]
    pub requires_mfa: Option<bool>,
    /// The date of invite.
    pub invite_date: Option<Timestamp>,
    /// How long  are kept, in seconds.
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

/// An organization invites user.
pub type OrgInvitesUser = Vec<OrgInviteUser>;

/// The invited by of an organization invite user.
#[losant_model(response)]
pub struct InvitedBy {
    /// The name of the full.
    pub full_name: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
}
