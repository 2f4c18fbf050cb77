//! Organizations as their instance manages them.

use jiff::Timestamp;

use crate::models::{
    DisabledAt, EventLevel, MfaMode, NameFilterField, NamedSortField, NewMember, ResourceLimits,
    ResourceSummary, Tag, advanced_query::advanced_query, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Organization of an instance, as the instance manages it.
#[losant_model(response)]
pub struct InstanceOrg {
    /// When the organization was created.
    pub creation_date: Option<Timestamp>,
    /// When the organization was last changed.
    pub last_updated: Option<Timestamp>,
    /// Name that all members see.
    #[limits(1..=255)]
    pub name: String,
    /// Id of the organization.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the organization, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: String,
    /// Instance that the organization belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_id: String,
    /// Purpose of the organization.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Color that identifies the organization in the interface.
    #[limits(..=64)]
    pub icon_color: Option<String>,
    /// Limits on the organization's resources, usage and data retention.
    pub limits: Option<ResourceLimits>,
    /// Counts of the organization's resources; parameters of the request choose which.
    pub summary: Option<ResourceSummary>,
    /// Domains that the email addresses of members are restricted to.
    #[limits(each(3..=45))]
    pub whitelisted_email_domains: Vec<String>,
    /// Whether requests that change the organization's resources are logged.
    pub audit_log_enabled: Option<bool>,
    /// When the organization was disabled, or `false` if it is enabled.
    pub disabled_at: Option<DisabledAt>,
    /// Whether the organization rejects changes.
    pub is_read_only: Option<bool>,
    /// Tags of the organization, which usage reports include.
    #[limits(..=100)]
    pub tags: Vec<Tag>,
    /// Identifier of a referral, which organizations can be queried by.
    #[limits(..=1024)]
    pub referral_id: Option<String>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
    /// Message that all members see.
    pub banner: Option<Banner>,
    /// Id of the billing plan.
    #[limits(..=1024)]
    pub plan_id: Option<String>,
    /// Id of the organization as a customer in billing.
    #[limits(..=1024)]
    pub customer_id: Option<String>,
    /// Id of the subscription to the billing plan.
    #[limits(..=1024)]
    pub subscription_id: Option<String>,
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
}

edits! {
    InstanceOrg => InstanceOrgPatch: name, description, icon_color, limits, whitelisted_email_domains, audit_log_enabled, disabled_at, is_read_only, tags, referral_id, mfa_mode, banner
}

/// Changes to an organization of an instance; unset fields keep their values.
#[losant_model(patch)]
pub struct InstanceOrgPatch {
    /// Name that all members see.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Purpose of the organization.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Color that identifies the organization in the interface.
    #[limits(..=64)]
    pub icon_color: Option<String>,
    /// Limits on the organization's resources, usage and data retention.
    pub limits: Option<ResourceLimits>,
    /// Domains that the email addresses of members are restricted to.
    #[limits(each(3..=45))]
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// Whether requests that change the organization's resources are logged.
    pub audit_log_enabled: Option<bool>,
    /// Time at which to disable the organization, or `false` to enable it.
    pub disabled_at: Option<DisabledAt>,
    /// Whether the organization rejects changes.
    pub is_read_only: Option<bool>,
    /// Tags of the organization, which usage reports include.
    #[limits(..=100)]
    pub tags: Option<Vec<Tag>>,
    /// Identifier of a referral, which organizations can be queried by.
    #[limits(..=1024)]
    pub referral_id: Option<String>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
    /// Message that all members see.
    pub banner: Option<Banner>,
}

/// New organization of an instance.
#[losant_model(request)]
pub struct InstanceOrgPost {
    /// Name that all members see.
    #[limits(1..=255)]
    pub name: String,
    /// Purpose of the organization.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Color that identifies the organization in the interface.
    #[limits(..=64)]
    pub icon_color: Option<String>,
    /// Limits on resources, usage and data retention; the defaults come from the instance.
    pub limits: Option<ResourceLimits>,
    /// Initial members of the organization, at most 10.
    pub members: Option<Vec<NewMember>>,
    /// Domains that the email addresses of members are restricted to.
    #[limits(each(3..=45))]
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// Whether requests that change the organization's resources are logged.
    pub audit_log_enabled: Option<bool>,
    /// Time at which to disable the organization, or `false` to enable it.
    pub disabled_at: Option<DisabledAt>,
    /// Whether the organization rejects changes.
    pub is_read_only: Option<bool>,
    /// Tags of the organization, which usage reports include.
    #[limits(..=100)]
    pub tags: Option<Vec<Tag>>,
    /// Identifier of a referral, which organizations can be queried by.
    #[limits(..=1024)]
    pub referral_id: Option<String>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
    /// Message that all members see.
    pub banner: Option<Banner>,
}

/// A page of an instance's organizations.
pub type InstanceOrgs = Page<InstanceOrg>;

/// Message that all members of an organization see.
#[losant_model(request, response)]
pub struct Banner {
    /// Content to show.
    #[limits(..=2048)]
    pub message: Option<String>,
    /// Severity of the message, which is info, warning or critical.
    pub level: Option<EventLevel>,
}

advanced_query! {
    /// A query that selects organizations of an instance.
    AdvancedInstanceOrgQuery {
        /// Id of the organization.
        id: Id = "id",
        /// When the organization was created.
        creation_date: Time = "creationDate",
        /// When the organization was last changed.
        last_updated: Time = "lastUpdated",
        /// Name of the organization.
        name: Text = "name",
        /// Which members must use two-factor authentication.
        mfa_mode: Choice<MfaMode> = "mfaMode",
        /// Whether the organization's resources cannot be changed.
        is_read_only: Flag = "isReadOnly",
        /// Whether requests that change the organization's resources are logged.
        audit_log_enabled: Flag = "auditLogEnabled",
        /// When the organization was disabled.
        disabled_at: Time = "disabledAt",
        /// Id of the referral that the organization came from.
        referral_id: Text = "referralId",
        /// Tags of the organization.
        tags: Tags = "tags",
        /// Id of a member of the organization.
        member_id: Id = "memberId",
    }
}

open_enum! {
    /// States of a subscription to a billing plan.
    pub enum SubscriptionStatus {
        /// In a trial period.
        Trialing = "trialing",
        /// In effect.
        Active = "active",
        /// A payment is overdue.
        PastDue = "past_due",
        /// Ended.
        Canceled = "canceled",
        /// A payment was not made.
        Unpaid = "unpaid",
    }
}

/// Field that a list of organizations of an instance can be filtered by.
pub type InstanceOrgsFilterField = NameFilterField;

/// Fields that a list of organizations of an instance can be sorted by.
pub type InstanceOrgsSortField = NamedSortField;
