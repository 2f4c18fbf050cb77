//! What Losant takes and gives of instance members.

use crate::models::Role;
use crate::{Page, losant_model};

/// An instance member.
#[losant_model(response)]
pub struct InstanceMember {
    /// The id of its instance.
    pub instance_id: Option<String>,
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

/// Changes to a member of an instance.
#[losant_model(request)]
pub struct InstanceMemberPatch {
    /// Role in the instance.
    pub role: Role,
}

/// A new instance member.
#[losant_model(request)]
pub struct InstanceMemberPost {
    /// The id of the user.
    pub user_id: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
}

/// Instance members.
pub type InstanceMembers = Page<InstanceMember>;
