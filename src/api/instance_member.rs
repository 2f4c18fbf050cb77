//! `/instances/{instanceId}/members/{userId}`, `/instances/{instanceId}/members`: the members of an
//! instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_FULL, INSTANCE_READ};
use crate::{losant_resource, models};

/// A user who is a member of an instance.
///
/// ```no_run
/// use losant::models::{InstanceMemberPatch, Role};
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let member = instance.member("575ed70c7ae143cd83dc4aa9");
/// if member.get().await?.two_factor_auth_enabled == Some(true) {
///     member.patch(InstanceMemberPatch::new(Role::Admin)).await?;
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/members/{userId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceMember {
    /// Removes the user from the members of the instance.
    #[delete(scopes = INSTANCE_FULL)]
    fn delete(&self) -> models::Success;

    /// Returns the member, with the role in the instance.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceMember;

    /// Changes the role of the member and returns the member.
    #[patch(scopes = INSTANCE_FULL)]
    fn patch(&self, #[body] member: models::InstanceMemberPatch) -> models::InstanceMember;
}

/// The users who are members of an instance.
///
/// ```no_run
/// use losant::models::{InstanceMemberPost, Role};
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let anna = InstanceMemberPost::new().email("anna@example.com").role(Role::Edit);
/// instance.members().post(anna).await?;
/// for member in instance.members().get().await? {
///     println!("{:?}: {:?}", member.email, member.role);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/instances/{instanceId}/members", parent = Instance, errors(400, 404))]
pub trait InstanceMembers {
    /// Returns all members of the instance, with their roles.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceMembersSortField, "email"),
        filtered(models::InstanceMembersFilterField)
    )]
    fn get(&self) -> models::InstanceMembers;

    /// Adds a user to the members of the instance, by user id or email address.
    #[post(scopes = INSTANCE_FULL)]
    fn post(&self, #[body] member: models::InstanceMemberPost) -> models::InstanceMember;
}
