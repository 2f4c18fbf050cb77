//! `/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}`,
//! `/instances/{instanceId}/orgs/{orgId}/invites`: the invitations to an organization of an
//! instance.

use crate::api::InstanceOrg;
use crate::scopes::{INSTANCE_FULL, INSTANCE_READ};
use crate::{losant_resource, models};

/// An invitation to join an organization of an instance.
///
/// ```no_run
/// use losant::models::{OrgRoleInfo, Role};
///
/// # async fn f(org: losant::api::InstanceOrg) -> Result<(), losant::Error> {
/// let invite = org.invite("5b5f3a2e7ae143cd83dc4b13");
/// if invite.get().await?.has_expired == Some(true) {
///     invite.resend_invite(OrgRoleInfo::new().role(Role::Edit)).await?;
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}/invites/{inviteId}",
    parent = InstanceOrg,
    errors(400, 404)
)]
pub trait InstanceOrgInvite {
    /// Revokes the invitation.
    #[delete(scopes = INSTANCE_FULL)]
    fn delete(&self) -> models::Success;

    /// Returns the invitation, with the offered role.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceOrgInvite;

    /// Sends the invitation again, with the roles in the body.
    #[post(scopes = INSTANCE_FULL, ok(201))]
    fn resend_invite(&self, #[body] role_info: models::OrgRoleInfo) -> models::InstanceOrgInvite;
}

/// The invitations to join an organization of an instance.
///
/// ```no_run
/// use losant::models::{OrgInvitePost, Role};
///
/// # async fn f(org: losant::api::InstanceOrg) -> Result<(), losant::Error> {
/// org.invites().post(OrgInvitePost::new("anna@example.com", Role::Edit)).await?;
/// for invite in org.invites().get().await? {
///     println!("{:?} as {:?}", invite.email, invite.role);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}/invites",
    parent = InstanceOrg,
    errors(400, 404)
)]
pub trait InstanceOrgInvites {
    /// Returns all invitations to the organization, with the offered roles.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceOrgInvitesSortField, "inviteDate", "desc"),
        filtered(models::InstanceOrgInvitesFilterField)
    )]
    fn get(&self) -> models::InstanceOrgInvites;

    /// Invites a person to the organization by email, and returns the invitation.
    #[post(scopes = INSTANCE_FULL, ok(201))]
    fn post(&self, #[body] invite: models::OrgInvitePost) -> models::InstanceOrgInvite;
}
