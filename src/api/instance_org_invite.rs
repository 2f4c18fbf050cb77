//! `/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}`,
//! `/instances/{instanceId}/orgs/{orgId}/invites`: the invitations to an organization of an
//! instance.

use crate::api::InstanceOrg;
use crate::scopes::{INSTANCE_FULL, INSTANCE_READ};
use crate::{losant_resource, models};

/// One invitation to an organization of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    parent = InstanceOrg,
    errors(400, 404)
)]
pub trait InstanceOrgInvite {
    /// Revoke the invitation.
    #[delete(scopes = INSTANCE_FULL)]
    fn delete(&self) -> models::Success;

    /// Read the invitation.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceOrgInvite;

    /// Send the invitation again.
    #[post(scopes = INSTANCE_FULL, ok(201))]
    fn resend_invite(&self, #[body] role_info: models::OrgRoleInfo) -> models::InstanceOrgInvite;
}

/// The invitations to an organization of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}/invites",
    parent = InstanceOrg,
    errors(400, 404)
)]
pub trait InstanceOrgInvites {
    /// List the invitations.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceOrgInvitesSortField, "inviteDate", "desc"),
        filtered(models::InstanceOrgInvitesFilterField)
    )]
    fn get(&self) -> models::InstanceOrgInvites;

    /// Invites someone.
    #[post(scopes = INSTANCE_FULL, ok(201))]
    fn post(&self, #[body] invite: models::OrgInvitePost) -> models::InstanceOrgInvite;
}
