//! Members of an instance's organizations.

use crate::models::{
    MembersFilterField, MembersSortField, ResourceRole, Role, edit::edits, patterns,
};
use crate::{Page, losant_model};

/// User with a role in an organization of an instance.
#[losant_model(response)]
pub struct InstanceOrgMember {
    /// Instance that the organization belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_id: String,
    /// Organization that the user is a member of.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: String,
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
    /// Default role for everything in the organization.
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

edits! {
    InstanceOrgMember => InstanceOrgMemberPatch: role
}

/// Changes to a member of an organization; unset fields keep their values.
#[losant_model(patch)]
pub struct InstanceOrgMemberPatch {
    /// Default role for everything in the organization.
    pub role: Option<Role>,
    /// Roles for individual applications, which override `role`.
    #[limits(..=100)]
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles for individual dashboards, which override `role`.
    #[limits(..=100)]
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

/// New member of an organization: an existing user, or a person to invite.
#[losant_model(request)]
pub struct InstanceOrgMemberPost {
    /// Id of the user to add; required unless `email` is set.
    #[pattern(patterns::OBJECT_ID)]
    pub user_id: Option<String>,
    /// Default role for everything in the organization.
    pub role: Role,
    /// Roles for individual applications, which override `role`.
    #[limits(..=100)]
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles for individual dashboards, which override `role`.
    #[limits(..=100)]
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// Email address to invite; not allowed together with `user_id`.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Whether the invitation disallows a transfer; only allowed with `email`.
    pub disallow_transfer: Option<bool>,
}

/// A page of the members of an instance's organization.
pub type InstanceOrgMembers = Page<InstanceOrgMember>;

/// Fields that a list of members of an organization of an instance can be filtered by.
pub type InstanceOrgMembersFilterField = MembersFilterField;

/// Fields that a list of members of an organization of an instance can be sorted by.
pub type InstanceOrgMembersSortField = MembersSortField;
