//! What Losant takes and gives of organizations.

use jiff::Timestamp;

use crate::models::{
    Banner, DisabledAt, MfaMode, ResourceLimits, ResourceRole, ResourceSummary, Role,
    SubscriptionStatus, edit::edits,
};
use crate::{Page, losant_model};

/// An organization.
#[losant_model(response)]
pub struct Org {
    /// The id.
    pub id: String,
    /// The id of its organization.
    pub org_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The members.
    pub members: Option<Vec<OrgMember>>,
    /// How much of each kind there may be.
    pub limits: Option<ResourceLimits>,
    /// How many of each kind there are.
    pub summary: Option<ResourceSummary>,
    /// The id of the plan, at most 1024 characters.
    pub plan_id: Option<String>,
    /// Who gets the bills, at most 1024 characters.
    pub billing_email: Option<String>,
    /// The subscription status.
    pub subscription_status: Option<SubscriptionStatus>,
    /// The current period start.
    pub current_period_start: Option<Timestamp>,
    /// The current period end.
    pub current_period_end: Option<Timestamp>,
    /// Whether it is an enterprise's.
    pub is_enterprise: Option<bool>,
    /// The icon color, at most 64 characters.
    pub icon_color: Option<String>,
    /// The email domains that members may have.
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// When it was disabled.
    pub disabled_at: Option<DisabledAt>,
    /// Whether it refuses changes.
    pub is_read_only: Option<bool>,
    /// Who has to use a second factor.
    pub mfa_mode: Option<MfaMode>,
    /// What all its members see.
    pub banner: Option<Banner>,
}

/// A change of an organization member; what is not set stays as it is.
#[losant_model(request)]
pub struct OrgMemberPatch {
    /// The id of the user.
    pub user_id: String,
    /// What the role allows.
    pub role: Option<Role>,
    /// The roles in single applications, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The roles in single dashboards, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

/// A change of an organization; what is not set stays as it is.
#[losant_model(patch)]
pub struct OrgPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The id of the plan, at most 1024 characters.
    pub plan_id: Option<String>,
    /// Who gets the bills, at most 1024 characters.
    pub billing_email: Option<String>,
    /// The token of the card that pays, at most 1024 characters.
    #[secret]
    pub card_token: Option<String>,
    /// The icon color, at most 64 characters.
    pub icon_color: Option<String>,
    /// Who has to use a second factor.
    pub mfa_mode: Option<MfaMode>,
}

/// A new organization.
#[losant_model(request)]
pub struct OrgPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The id of the plan, at most 1024 characters.
    pub plan_id: Option<String>,
    /// Who gets the bills, at most 1024 characters.
    pub billing_email: Option<String>,
    /// The token of the card that pays, at most 1024 characters.
    #[secret]
    pub card_token: Option<String>,
    /// The icon color, at most 64 characters.
    pub icon_color: Option<String>,
    /// Who has to use a second factor.
    pub mfa_mode: Option<MfaMode>,
}

/// What somebody may do in an organization.
#[losant_model(request)]
pub struct OrgRoleInfo {
    /// What the role allows.
    pub role: Option<Role>,
    /// The roles in single applications, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The roles in single dashboards, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

/// Organizations.
pub type Orgs = Page<Org>;

/// An organization member.
#[losant_model(response)]
pub struct OrgMember {
    /// The id of the user.
    pub user_id: Option<String>,
    /// The first name, 1 to 1024 characters.
    pub first_name: Option<String>,
    /// The last name, at most 1024 characters.
    pub last_name: Option<String>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The address of the picture, at most 1024 characters.
    pub avatar_url: Option<String>,
    /// What the role allows.
    pub role: Option<Role>,
    /// The roles in single applications, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The roles in single dashboards, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
    /// Whether a second factor is asked for.
    pub two_factor_auth_enabled: Option<bool>,
    /// Whether the user signs in at an identity provider.
    pub sso_linked: Option<bool>,
}

edits! {
    Org => OrgPatch: name, description, plan_id, billing_email, icon_color, mfa_mode
}
