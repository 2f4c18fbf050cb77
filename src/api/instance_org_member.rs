//! `/instances/{instanceId}/orgs/{orgId}/members/{userId}`,
//! `/instances/{instanceId}/orgs/{orgId}/members`: the members of an organization of an instance.

use crate::api::InstanceOrg;
use crate::scopes::{INSTANCE_FULL, INSTANCE_READ};
use crate::{losant_resource, models};

/// A member of an organization of an instance.
///
/// ```no_run
/// use losant::models::{InstanceOrgMemberPatch, ResourceRole, Role};
///
/// # async fn f(org: losant::api::InstanceOrg) -> Result<(), losant::Error> {
/// // Sees everything, and may edit one application.
/// let pumps = ResourceRole::new("575ec8687ae143cd83dc4a97", Role::Edit);
/// let patch = InstanceOrgMemberPatch::new().role(Role::View).application_roles([pumps]);
/// org.member("575ed70c7ae143cd83dc4aa9").patch(patch).await?;
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}/members/{userId}",
    parent = InstanceOrg,
    errors(400, 404)
)]
pub trait InstanceOrgMember {
    /// Removes the user from the members of the organization. The account of the user remains.
    #[delete(scopes = INSTANCE_FULL)]
    fn delete(&self) -> models::Success;

    /// Returns the member, with the roles in the organization.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceOrgMember;

    /// Changes the roles of the member and returns the member.
    #[patch(scopes = INSTANCE_FULL)]
    fn patch(&self, #[body] member: models::InstanceOrgMemberPatch) -> models::InstanceOrgMember;
}

/// The members of an organization of an instance.
///
/// ```no_run
/// use losant::api::InstanceOrgMembersPostOk;
/// use losant::models::{InstanceOrgMemberPost, Role};
///
/// # async fn f(org: losant::api::InstanceOrg) -> Result<(), losant::Error> {
/// let anna = InstanceOrgMemberPost::new(Role::Edit).email("anna@example.com");
/// match org.members().post(anna).await? {
///     InstanceOrgMembersPostOk::Ok(member) => println!("{:?} is a member", member.email),
///     other => println!("invited: {other:?}"),
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/orgs/{orgId}/members",
    parent = InstanceOrg,
    errors(400, 404)
)]
pub trait InstanceOrgMembers {
    /// Returns all members of the organization, with their roles.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceOrgMembersSortField, "email"),
        filtered(models::InstanceOrgMembersFilterField)
    )]
    fn get(&self) -> models::InstanceOrgMembers;

    /// Adds a member to the organization, or sends an invitation to join it.
    #[post(
        scopes = INSTANCE_FULL,
        ok((200, 201) = models::InstanceOrgMember, 202 = models::InstanceOrgInviteSent)
    )]
    fn post(&self, #[body] member: models::InstanceOrgMemberPost);
}
