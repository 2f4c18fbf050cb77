//! Members of organizations.

use crate::models::{ResourceRole, Role, patterns};
use crate::{losant_model, open_enum};

/// User with a role in an organization.
#[losant_model(response)]
pub struct OrgMember {
    /// Id of the member's user account.
    #[pattern(patterns::OBJECT_ID)]
    pub user_id: String,
    /// Given name of the member.
    #[limits(1..=1024)]
    pub first_name: Option<String>,
    /// Family name of the member.
    #[limits(..=1024)]
    pub last_name: Option<String>,
    /// Email address that the member signs in with.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// URL of the member's profile picture.
    #[limits(..=1024)]
    #[format(uri)]
    pub avatar_url: Option<String>,
    /// Default role for everything in the organization.
    pub role: Option<Role>,
    /// Roles for individual applications, which override `role`.
    #[limits(..=100)]
    pub application_roles: Vec<ResourceRole>,
    /// Roles for individual dashboards, which override `role`.
    #[limits(..=100)]
    pub dashboard_roles: Vec<ResourceRole>,
    /// Whether the member signs in with a second factor.
    pub two_factor_auth_enabled: Option<bool>,
    /// Whether the member signs in through single sign-on.
    pub sso_linked: Option<bool>,
}

/// Changes to a member of an organization; unset fields keep their values.
#[losant_model(request)]
pub struct OrgMemberPatch {
    /// Id of the member to change.
    #[pattern(patterns::OBJECT_ID)]
    pub user_id: String,
    /// Default role for everything in the organization.
    pub role: Option<Role>,
    /// Roles for individual applications, which override `role`.
    #[limits(..=100)]
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles for individual dashboards, which override `role`.
    #[limits(..=100)]
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

/// Member of an instance, or initial member of a new organization.
#[losant_model(request, response)]
pub struct NewMember {
    #[pattern(patterns::OBJECT_ID)]
    pub user_id: Option<String>,
    /// Role in the instance or organization. Instances only have administrators and viewers.
    pub role: Option<Role>,
    /// Roles for individual applications, which override `role`.
    #[limits(..=100)]
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles for individual dashboards, which override `role`.
    #[limits(..=100)]
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// Email address to invite instead of adding `user_id`.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Whether the invitation disallows a transfer; only allowed with `email`.
    pub disallow_transfer: Option<bool>,
}

open_enum! {
    /// Fields that a list of members or of invitations can be filtered by.
    pub enum MembersFilterField {
        /// Email address of the member or of the invited person.
        Email = "email",
        /// Permissions of the member or of the invited person, such as `admin`.
        Role = "role",
    }
}

open_enum! {
    /// Fields that a list of members of an instance or organization can be sorted by.
    pub enum MembersSortField {
        /// Email address that the member signs in with.
        Email = "email",
        /// Permissions of the member.
        Role = "role",
    }
}
