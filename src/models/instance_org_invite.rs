//! Invitations to organizations of an instance.

use jiff::Timestamp;

use crate::models::{MembersFilterField, ResourceRole, Role, patterns};
use crate::{Page, losant_model, open_enum};

/// An invitation to an organization of an instance.
#[losant_model(response)]
pub struct InstanceOrgInvite {
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
    /// Id of the invitation, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub invite_id: String,
    /// Instance that the organization belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_id: String,
    /// Organization that the person is invited to.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: String,
}

/// A page of pending and expired invitations to an organization of an instance.
pub type InstanceOrgInvites = Page<InstanceOrgInvite>;

/// Confirmation that a new member was invited rather than added.
#[losant_model(response)]
pub struct InstanceOrgInviteSent {
    /// Always `true`.
    pub invite_sent: Option<bool>,
}

/// Fields that a list of pending invitations to an organization of an instance can be filtered by.
pub type InstanceOrgInvitesFilterField = MembersFilterField;

open_enum! {
    /// Fields that a list of pending invitations to an organization of an instance can be sorted
    /// by.
    pub enum InstanceOrgInvitesSortField {
        /// Email address that the invitation was sent to.
        Email = "email",
        /// Role that the invited person gets in the organization.
        Role = "role",
        /// When the invitation was sent.
        InviteDate = "inviteDate",
    }
}
