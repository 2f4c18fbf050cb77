//! What Losant takes and gives of instance organization members.

use crate::models::{ResourceRole, Role, edit::edits};
use crate::{Page, losant_model};

/// An instance organization member.
#[losant_model(response)]
pub struct InstanceOrgMember {
    /// The id of its instance.
    pub instance_id: Option<String>,
    /// The id of its organization.
    pub org_id: Option<String>,
    /// The id of the user.
    pub user_id: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The first name, 1 to 1024 characters.
    pub first_name: Option<String>,
    /// The last name, at most 1024 characters.
    pub last_name: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// The address of the picture, at most 1024 characters.
    pub avatar_url: Option<String>,
    /// Whether a second factor is asked for.
    pub two_factor_auth_enabled: Option<bool>,
    /// Whether the user signs in at an identity provider.
    pub sso_linked: Option<bool>,
}

/// A change of an instance organization member; what is not set stays as it is.
#[losant_model(patch)]
pub struct InstanceOrgMemberPatch {
    /// What the role allows.
    pub role: Option<Role>,
    /// The roles in single applications, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The roles in single dashboards, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

/// A new instance organization member.
#[losant_model(request)]
pub struct InstanceOrgMemberPost {
    /// The id of the user.
    pub user_id: Option<String>,
    /// What the role allows.
    pub role: Role,
    /// The roles in single applications, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The roles in single dashboards, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// Whether resources can't be moved out.
    pub disallow_transfer: Option<bool>,
}

/// Instance organization members.
pub type InstanceOrgMembers = Page<InstanceOrgMember>;

edits! {
    InstanceOrgMember => InstanceOrgMemberPatch: role
}
