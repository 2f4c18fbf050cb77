//! What Losant takes and gives of instance notification rules.

use jiff::Timestamp;

use crate::models::{CreatorType, RequestedByType, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the owner type of a notification rule can be.
    pub enum NotificationRuleOwnerType {
        /// Instance.
        Instance = "instance",
    }
}

open_enum! {
    /// What the target type of a notification rule can be.
    pub enum NotificationRuleTargetType {
        /// Organization.
        Organization = "organization",
    }
}

open_enum! {
    /// What the send to target of a notification rule can be.
    pub enum SendToTarget {
        /// Admins.
        Admins = "admins",
        /// Members.
        Members = "members",
        /// None.
        None = "none",
    }
}

open_enum! {
    /// What the send to owner of a notification rule can be.
    pub enum SendToOwner {
        /// Admins.
        Admins = "admins",
        /// Members.
        Members = "members",
        /// None.
        None = "none",
    }
}

open_enum! {
    /// What the rule type of a notification rule can be.
    pub enum RuleType {
        /// Payload usage.
        PayloadUsage = "payloadUsage",
        /// Notebook minute usage.
        NotebookMinuteUsage = "notebookMinuteUsage",
    }
}

open_enum! {
    /// What the threshold type of a notification rule can be.
    pub enum RuleConfigThresholdType {
        /// Percent of limit.
        PercentOfLimit = "percentOfLimit",
    }
}

open_enum! {
    /// What the max frequency of a notification rule can be.
    pub enum MaxFrequency {
        /// Billing cycle.
        BillingCycle = "billingCycle",
        /// Daily.
        Daily = "daily",
        /// Unlimited.
        Unlimited = "unlimited",
    }
}

/// A notification rule.
#[losant_model(response)]
pub struct NotificationRule {
    /// The id.
    pub id: String,
    /// The id of the notification rule.
    pub notification_rule_id: Option<String>,
    /// The id of what it belongs to.
    pub owner_id: Option<String>,
    /// What it belongs to.
    pub owner_type: Option<NotificationRuleOwnerType>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id of what created it.
    pub created_by_id: Option<String>,
    /// What created it.
    pub created_by_type: Option<CreatorType>,
    /// The id of what last changed it.
    pub last_updated_by_id: Option<String>,
    /// What last changed it.
    pub last_updated_by_type: Option<CreatorType>,
    /// What kind of target it is.
    pub target_type: Option<NotificationRuleTargetType>,
    /// Which targets are watched, as JSON text, at most 8192 characters.
    pub target_query_json: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The settings of email.
    pub email_config: Option<NotificationEmailConfig>,
    /// The settings of rule.
    pub rule_config: Option<NotificationRuleConfig>,
}

/// What notification rules sent.
pub type NotificationRuleDeliveryLogs = Vec<NotificationRuleDeliveryLog>;

/// The options of a notification rule evaluation.
#[losant_model(request)]
pub struct NotificationRuleEvaluationOptions {
    /// Whether to send it though it was sent lately.
    pub ignore_frequency_check: Option<bool>,
}

/// A change of a notification rule; what is not set stays as it is.
#[losant_model(patch)]
pub struct NotificationRulePatch {
    /// Which targets are watched, as JSON text, at most 8192 characters.
    pub target_query_json: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<Option<String>>,
    /// The settings of email.
    pub email_config: Option<Option<NotificationEmailConfig>>,
    /// The settings of rule.
    pub rule_config: Option<NotificationRuleConfig>,
}

/// A new notification rule.
#[losant_model(request)]
pub struct NotificationRulePost {
    /// What kind of target it is.
    pub target_type: NotificationRuleTargetType,
    /// Which targets are watched, as JSON text, at most 8192 characters.
    pub target_query_json: String,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// Whether it is on.
    pub enabled: Option<bool>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<Option<String>>,
    /// The settings of email.
    pub email_config: Option<Option<NotificationEmailConfig>>,
    /// The settings of rule.
    pub rule_config: NotificationRuleConfig,
}

/// Notification rules.
pub type NotificationRules = Page<NotificationRule>;

/// The settings of the email of a notification.
#[losant_model(response)]
pub struct NotificationEmailConfig {
    /// The subject, as a template, 1 to 1024 characters.
    pub subject_template: String,
    /// The body, as a template, at most 32767 characters.
    pub body_template: String,
    /// Who of the target gets it.
    pub send_to_target: Option<SendToTarget>,
    /// Who of the owner gets it.
    pub send_to_owner: Option<SendToOwner>,
    /// Who else gets it, at most 10 of them.
    pub send_to_addresses: Option<Vec<String>>,
}

/// The settings of a notification rule.
#[losant_model(response)]
pub struct NotificationRuleConfig {
    /// What kind of rule it is.
    pub rule_type: RuleType,
    /// What kind of threshold it is.
    pub threshold_type: RuleConfigThresholdType,
    /// The value to pass, 0 to 1000.
    pub threshold: f64,
    /// How often it is sent at most.
    pub max_frequency: Option<MaxFrequency>,
}

/// A notification rule delivery log.
#[losant_model(response)]
pub struct NotificationRuleDeliveryLog {
    /// The id.
    pub id: String,
    /// The id of the notification rule delivery.
    pub notification_rule_delivery_id: Option<String>,
    /// The id of the notification rule.
    pub notification_rule_id: Option<String>,
    /// The id of what it belongs to.
    pub owner_id: Option<String>,
    /// What it belongs to.
    pub owner_type: Option<NotificationRuleOwnerType>,
    /// The id of the requested by.
    pub requested_by_id: Option<String>,
    /// What kind of requested by it is.
    pub requested_by_type: Option<RequestedByType>,
    /// When it was sent.
    pub sent_at: Option<Timestamp>,
    /// What kind of target it is.
    pub target_type: Option<NotificationRuleTargetType>,
    /// The id of the target.
    pub target_id: Option<String>,
    /// The name of the target, 1 to 255 characters.
    pub target_name: Option<String>,
    /// The address that is called when it is done, at most 1024 characters.
    pub callback_url: Option<String>,
    /// The email address.
    pub email: Option<DeliveredEmail>,
    /// What the rule found.
    pub evaluation: Option<RuleEvaluation>,
}

/// An email that a notification rule sent.
#[losant_model(response)]
pub struct DeliveredEmail {
    /// What it is about.
    pub subject: Option<String>,
    /// The body.
    pub body: Option<String>,
    /// The addresses it is open to or closed to.
    pub addresses: Option<Vec<String>>,
}

/// How a notification rule was evaluated.
#[losant_model(response)]
pub struct RuleEvaluation {
    /// The value.
    pub value: Option<f64>,
    /// How many at most.
    pub limit: Option<f64>,
    /// What kind of rule it is.
    pub rule_type: Option<RuleType>,
    /// What kind of threshold it is.
    pub threshold_type: Option<RuleConfigThresholdType>,
    /// The value to pass, 0 to 1000.
    pub threshold: Option<f64>,
    /// How often it is sent at most.
    pub max_frequency: Option<MaxFrequency>,
}

edits! {
    NotificationRule => NotificationRulePatch: target_query_json, name, description, enabled, callback_url, email_config, rule_config
}
