//! Organizations.

use jiff::Timestamp;

use crate::models::{
    Banner, DisabledAt, MfaMode, NameFilterField, NamedSortField, OrgMember, ResourceLimits,
    ResourceRole, ResourceSummary, Role, SubscriptionStatus, edit::edits, patterns,
};
use crate::{Page, losant_model};

/// Organization whose members share applications and dashboards.
#[losant_model(response)]
pub struct Org {
    /// Id of the organization.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the organization, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: String,
    /// When the organization was created.
    pub creation_date: Option<Timestamp>,
    /// When the organization was last changed.
    pub last_updated: Option<Timestamp>,
    /// Name that all members see.
    #[limits(1..=255)]
    pub name: String,
    /// Purpose of the organization.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Users in the organization, with their roles.
    pub members: Vec<OrgMember>,
    /// Limits on the organization's resources, usage and data retention.
    pub limits: Option<ResourceLimits>,
    /// Counts of the organization's resources; parameters of the request choose which.
    pub summary: Option<ResourceSummary>,
    /// Id of the billing plan.
    #[limits(..=1024)]
    pub plan_id: Option<String>,
    /// Email address that receives invoices.
    #[limits(..=1024)]
    #[format(email)]
    pub billing_email: Option<String>,
    /// State of the subscription to the billing plan.
    pub subscription_status: Option<SubscriptionStatus>,
    /// Start of the current billing period.
    pub current_period_start: Option<Timestamp>,
    /// End of the current billing period.
    pub current_period_end: Option<Timestamp>,
    /// Whether the organization has an enterprise license.
    pub is_enterprise: Option<bool>,
    /// Color that identifies the organization in the interface.
    #[limits(..=64)]
    pub icon_color: Option<String>,
    /// Domains that the email addresses of members are restricted to.
    #[limits(each(3..=45))]
    pub whitelisted_email_domains: Vec<String>,
    /// When the organization was disabled, or `false` if it is enabled.
    pub disabled_at: Option<DisabledAt>,
    /// Whether the organization rejects changes.
    pub is_read_only: Option<bool>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
    /// Message that all members see.
    pub banner: Option<Banner>,
}

edits! {
    Org => OrgPatch: name, description, plan_id, billing_email, icon_color, mfa_mode
}

/// Changes to an organization; unset fields keep their values.
#[losant_model(patch)]
pub struct OrgPatch {
    /// Name that all members see.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Purpose of the organization.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Id of the billing plan.
    #[limits(..=1024)]
    pub plan_id: Option<String>,
    /// Email address that receives invoices.
    #[limits(..=1024)]
    #[format(email)]
    pub billing_email: Option<String>,
    /// Token of the payment card to charge.
    #[secret]
    #[limits(..=1024)]
    pub card_token: Option<String>,
    /// Color that identifies the organization in the interface.
    #[limits(..=64)]
    pub icon_color: Option<String>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
}

/// New organization.
#[losant_model(request)]
pub struct OrgPost {
    /// Name that all members see.
    #[limits(1..=255)]
    pub name: String,
    /// Purpose of the organization.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Id of the billing plan.
    #[limits(..=1024)]
    pub plan_id: Option<String>,
    /// Email address that receives invoices.
    #[limits(..=1024)]
    #[format(email)]
    pub billing_email: Option<String>,
    /// Token of the payment card to charge.
    #[secret]
    #[limits(..=1024)]
    pub card_token: Option<String>,
    /// Color that identifies the organization in the interface.
    #[limits(..=64)]
    pub icon_color: Option<String>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
}

/// A page of organizations.
pub type Orgs = Page<Org>;

/// Roles to set when an invitation is sent again.
#[losant_model(request)]
pub struct OrgRoleInfo {
    /// Default role for everything in the organization.
    pub role: Option<Role>,
    /// Roles for individual applications, which override `role`.
    #[limits(..=100)]
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles for individual dashboards, which override `role`.
    #[limits(..=100)]
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

/// Field that a list of organizations can be filtered by.
pub type OrgsFilterField = NameFilterField;

/// Fields that a list of organizations can be sorted by.
pub type OrgsSortField = NamedSortField;
