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
    fn patch(&self, #[body] member: models::InstanceMemberPatch) -> models::InstanceMemberPatch;
}

/// The members of an instance.
#[losant_resource(path = "/instances/{instanceId}/members", parent = Instance, errors(400, 404))]
pub trait InstanceMembers {
    /// List the members.
    #[get(scopes = INSTANCE_READ)]
    fn get(
        &self,
        /// The field to sort by: the email address by default.
        sort_field: Option<models::InstanceMembersSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// The field that the filter is held against.
        filter_field: Option<models::InstanceMembersFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
    ) -> models::InstanceMembers;

    /// Add a member.
    #[post(scopes = INSTANCE_FULL)]
    fn post(&self, #[body] member: models::InstanceMemberPost) -> models::InstanceMember;
}
