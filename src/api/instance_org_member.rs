//! `/instances/{instanceId}/orgs/{orgId}/members/{userId}`,
//! `/instances/{instanceId}/orgs/{orgId}/members`: the members of an organization of an instance.

use crate::api::InstanceOrg;
use crate::scopes::{INSTANCE_FULL, INSTANCE_READ};
use crate::{losant_resource, models};

/// One member of an organization of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    parent = InstanceOrg,
    errors(400, 404)
)]
pub trait InstanceOrgMember {
    /// Remove the member.
    #[delete(scopes = INSTANCE_FULL)]
    fn delete(&self) -> models::Success;

    /// Read the member.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceOrgMember;

    /// Change the member.
    #[patch(scopes = INSTANCE_FULL)]
    fn patch(&self, #[body] member: models::InstanceOrgMemberPatch) -> models::InstanceOrgMember;
}

/// The members of an organization of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}/members",
    parent = InstanceOrg,
    errors(400, 404)
)]
pub trait InstanceOrgMembers {
    /// List the members.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceOrgMembersSortField, "email"),
        filtered(models::InstanceOrgMembersFilterField)
    )]
    fn get(&self) -> models::InstanceOrgMembers;

    /// Adds a member, or sends an invitation to become one.
    #[post(
        scopes = INSTANCE_FULL,
        ok((200, 201) = models::InstanceOrgMember, 202 = models::InstanceOrgInviteSent)
    )]
    fn post(&self, #[body] member: models::InstanceOrgMemberPost);
}
