//! `/instances/{instanceId}/members/{userId}`, `/instances/{instanceId}/members`: the members of an
//! instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_FULL, INSTANCE_READ};
use crate::{losant_resource, models};

/// One member of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/members/{userId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceMember {
    /// Remove the member.
    #[delete(scopes = INSTANCE_FULL)]
    fn delete(&self) -> models::Success;

    /// Read the member.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceMember;

    /// Change the member.
    #[patch(scopes = INSTANCE_FULL)]
    fn patch(&self, #[body] member: models::InstanceMemberPatch) -> models::InstanceMember;
}

/// The members of an instance.
#[losant_resource(path = "/instances/{instanceId}/members", parent = Instance, errors(400, 404))]
pub trait InstanceMembers {
    /// List the members.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceMembersSortField, "email"),
        filtered(models::InstanceMembersFilterField)
    )]
    fn get(&self) -> models::InstanceMembers;

    /// Add a member.
    #[post(scopes = INSTANCE_FULL)]
    fn post(&self, #[body] member: models::InstanceMemberPost) -> models::InstanceMember;
}
