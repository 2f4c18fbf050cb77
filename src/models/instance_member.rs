//! Members of instances.

use crate::models::{MembersFilterField, MembersSortField, Role, patterns};
use crate::{Page, losant_model};

/// User with a role in an instance.
#[losant_model(response)]
pub struct InstanceMember {
    /// Instance that the member belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_id: String,
    /// Id of the member's user account.
    #[pattern(patterns::OBJECT_ID)]
    pub user_id: String,
    /// Email address that the member signs in with.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Given name of the member.
    #[limits(1..=1024)]
    pub first_name: Option<String>,
    /// Family name of the member.
    #[limits(..=1024)]
    pub last_name: Option<String>,
    /// Role in the instance, which is administrator or viewer.
    pub role: Option<Role>,
    /// URL of the member's profile picture.
    #[limits(..=1024)]
    #[format(uri)]
    pub avatar_url: Option<String>,
    /// Whether the member signs in with a second factor.
    pub two_factor_auth_enabled: Option<bool>,
    /// Whether the member signs in through single sign-on.
    pub sso_linked: Option<bool>,
}

/// Changes to a member of an instance.
#[losant_model(request)]
pub struct InstanceMemberPatch {
    /// Role in the instance, which is administrator or viewer.
    pub role: Role,
}

/// New member of an instance, identified by user or email address.
#[losant_model(request)]
pub struct InstanceMemberPost {
    /// Id of the user to add; required unless `email` is set.
    #[pattern(patterns::OBJECT_ID)]
    pub user_id: Option<String>,
    /// Email address of the person to add; required unless `user_id` is set.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Role in the instance, which is administrator or viewer; always required.
    pub role: Option<Role>,
}

/// A page of an instance's members.
pub type InstanceMembers = Page<InstanceMember>;

/// Fields that a list of members of an instance can be filtered by.
pub type InstanceMembersFilterField = MembersFilterField;

/// Fields that a list of members of an instance can be sorted by.
pub type InstanceMembersSortField = MembersSortField;
