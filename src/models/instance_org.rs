//! What Losant takes and gives of instance organizations.

use jiff::Timestamp;

use crate::models::{
    DisabledAt, EventLevel, MfaMode, NewMember, ResourceLimits, ResourceSummary, Tag, edit::edits,
};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the subscription status of an instance organization can be.
    pub enum SubscriptionStatus {
        /// Trialing.
        Trialing = "trialing",
        /// Active.
        Active = "active",
        /// Past due.
        PastDue = "past_due",
        /// Canceled.
        Canceled = "canceled",
        /// Unpaid.
        Unpaid = "unpaid",
    }
}

/// An instance organization.
#[losant_model(response)]
pub struct InstanceOrg {
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// The id.
    pub id: String,
    /// The id of its organization.
    pub org_id: Option<String>,
    /// The id of its instance.
    pub instance_id: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The icon color, at most 64 characters.
    pub icon_color: Option<String>,
    /// How much of each kind there may be.
    pub limits: Option<ResourceLimits>,
    /// How many of each kind there are.
    pub summary: Option<ResourceSummary>,
    /// The email domains that members may have.
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// Whether calls are recorded.
    pub audit_log_enabled: Option<bool>,
    /// When it was disabled.
    pub disabled_at: Option<DisabledAt>,
    /// Whether it refuses changes.
    pub is_read_only: Option<bool>,
    /// Its tags, at most 100 of them.
    pub tags: Option<Vec<Tag>>,
    /// The id of the referral, at most 1024 characters.
    pub referral_id: Option<String>,
    /// Who has to use a second factor.
    pub mfa_mode: Option<MfaMode>,
    /// What all its members see.
    pub banner: Option<Banner>,
    /// The id of the plan, at most 1024 characters.
    pub plan_id: Option<String>,
    /// The id of the customer, at most 1024 characters.
    pub customer_id: Option<String>,
    /// The id of the subscription, at most 1024 characters.
    pub subscription_id: Option<String>,
    /// Who gets the bills, at most 1024 characters.
    pub billing_email: Option<String>,
    /// The subscription status.
    pub subscription_status: Option<SubscriptionStatus>,
    /// The current period start.
    pub current_period_start: Option<Timestamp>,
    /// The current period end.
    pub current_period_end: Option<Timestamp>,
}

/// A change of an instance organization; what is not set stays as it is.
#[losant_model(patch)]
pub struct InstanceOrgPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The icon color, at most 64 characters.
    pub icon_color: Option<String>,
    /// How much of each kind there may be.
    pub limits: Option<ResourceLimits>,
    /// The email domains that members may have.
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// Whether calls are recorded.
    pub audit_log_enabled: Option<bool>,
    /// When it was disabled.
    pub disabled_at: Option<DisabledAt>,
    /// Whether it refuses changes.
    pub is_read_only: Option<bool>,
    /// Its tags, at most 100 of them.
    pub tags: Option<Vec<Tag>>,
    /// The id of the referral, at most 1024 characters.
    pub referral_id: Option<String>,
    /// Who has to use a second factor.
    pub mfa_mode: Option<MfaMode>,
    /// What all its members see.
    pub banner: Option<Banner>,
}

/// A new instance organization.
#[losant_model(request)]
pub struct InstanceOrgPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// The icon color, at most 64 characters.
    pub icon_color: Option<String>,
    /// How much of each kind there may be.
    pub limits: Option<ResourceLimits>,
    /// The members, at most 10 of them.
    pub members: Option<Vec<NewMember>>,
    /// The email domains that members may have.
    pub whitelisted_email_domains: Option<Vec<String>>,
    /// Whether calls are recorded.
    pub audit_log_enabled: Option<bool>,
    /// When it was disabled.
    pub disabled_at: Option<DisabledAt>,
    /// Whether it refuses changes.
    pub is_read_only: Option<bool>,
    /// Its tags, at most 100 of them.
    pub tags: Option<Vec<Tag>>,
    /// The id of the referral, at most 1024 characters.
    pub referral_id: Option<String>,
    /// Who has to use a second factor.
    pub mfa_mode: Option<MfaMode>,
    /// What all its members see.
    pub banner: Option<Banner>,
}

/// Organizations of an instance.
pub type InstanceOrgs = Page<InstanceOrg>;

/// The banner of an instance organization.
#[losant_model(response)]
pub struct Banner {
    /// What happened, in words, at most 2048 characters.
    pub message: Option<String>,
    /// How severe it is.
    pub level: Option<EventLevel>,
}

edits! {
    InstanceOrg => InstanceOrgPatch: name, description, icon_color, limits, whitelisted_email_domains, audit_log_enabled, disabled_at, is_read_only, tags, referral_id, mfa_mode, banner
}
