//! Invitations to organizations of an instance.

use jiff::Timestamp;

use crate::models::{ResourceRole, Role};
use crate::{Page, losant_model};

/// An invitation to an organization of an instance.
#[losant_model(response)]
pub struct InstanceOrgInvite {
    /// Id of the invitation.
    pub id: String,
    /// Email address that the invitation was sent to, with at most 1024 characters.
    pub email: Option<String>,
    /// Role in the organization.
    pub role: Option<Role>,
    /// Roles in single applications, at most 100.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles in single dashboards, at most 100.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// Date and time when the invitation was sent.
    pub invite_date: Option<Timestamp>,
    /// Lifetime of the invitation, in milliseconds.
    pub ttl: Option<f64>,
    /// Whether the invitation can no longer be accepted.
    pub has_expired: Option<bool>,
    /// Whether the invited user must not move resources out of the organization.
    pub disallow_transfer: Option<bool>,
    /// Id of the invitation, the same as `id`.
    pub invite_id: Option<String>,
    /// Id of the instance.
    pub instance_id: Option<String>,
    /// Id of the organization.
    pub org_id: Option<String>,
}

/// The invitations to an organization of an instance.
pub type InstanceOrgInvites = Page<InstanceOrgInvite>;

/// Confirmation that an invitation to an organization was sent.
#[losant_model(response)]
pub struct InstanceOrgInviteSent {
    /// Always `true`.
    pub invite_sent: Option<bool>,
}
