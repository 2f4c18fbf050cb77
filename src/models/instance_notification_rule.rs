//! Rules that send notifications about the usage of an instance's organizations.

use jiff::Timestamp;

use crate::models::{
    CreatorType, NameFilterField, NamedSortField, RequestedByType, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Rule that sends notifications when an organization of an instance reaches a usage threshold.
#[losant_model(response)]
pub struct NotificationRule {
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the rule, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub notification_rule_id: String,
    /// Instance that defines the rule.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: String,
    /// Kind of owner, which is always an instance.
    pub owner_type: Option<NotificationRuleOwnerType>,
    pub creation_date: Option<Timestamp>,
    /// When the rule was last changed.
    pub last_updated: Option<Timestamp>,
    /// Id of the user or other entity that created the rule.
    #[pattern(patterns::OBJECT_ID)]
    pub created_by_id: Option<String>,
    /// Kind of entity that created the rule.
    pub created_by_type: Option<CreatorType>,
    /// Id of the user or other entity that last changed the rule.
    #[pattern(patterns::OBJECT_ID)]
    pub last_updated_by_id: Option<String>,
    /// Kind of entity that last changed the rule.
    pub last_updated_by_type: Option<CreatorType>,
    /// Kind of resource that the rule evaluates, which is always an organization.
    pub target_type: Option<NotificationRuleTargetType>,
    /// JSON of an `AdvancedInstanceOrgQuery` for the organizations to evaluate.
    ///
    /// `{}` matches all of them. A query that explicitly targets none is rejected.
    #[limits(..=8192)]
    pub target_query_json: Option<String>,
    /// Internal name, which recipients do not see.
    #[limits(1..=255)]
    pub name: String,
    /// Internal notes, which recipients do not see.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Whether the rule is evaluated daily. A disabled rule cannot be evaluated on request either.
    pub enabled: Option<bool>,
    /// URL that is called when an organization meets the rule.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Email that is sent when an organization meets the rule, if any.
    pub email_config: Option<NotificationEmailConfig>,
    /// Condition that an organization has to meet.
    pub rule_config: Option<NotificationRuleConfig>,
}

edits! {
    NotificationRule => NotificationRulePatch: target_query_json, name, description, enabled, callback_url, email_config, rule_config
}

/// Notifications that a rule sent, latest first.
pub type NotificationRuleDeliveryLogs = Vec<NotificationRuleDeliveryLog>;

/// Options for evaluating a notification rule on request.
#[losant_model(request)]
pub struct NotificationRuleEvaluationOptions {
    /// Whether to notify even if the maximum frequency of the rule is already reached.
    pub ignore_frequency_check: Option<bool>,
}

/// Changes to a notification rule; unset fields keep their values.
#[losant_model(patch)]
pub struct NotificationRulePatch {
    /// JSON of an `AdvancedInstanceOrgQuery` for the organizations to evaluate.
    ///
    /// `{}` matches all of them. A query that explicitly targets none is rejected.
    #[limits(..=8192)]
    pub target_query_json: Option<String>,
    /// Internal name, which recipients do not see.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Internal notes, which recipients do not see.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Whether the rule is evaluated daily. A disabled rule cannot be evaluated on request either.
    pub enabled: Option<bool>,
    /// URL that is called when an organization meets the rule. `Some(None)`
    /// removes it.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<Option<String>>,
    /// Email that is sent when an organization meets the rule. `Some(None)` removes it.
    pub email_config: Option<Option<NotificationEmailConfig>>,
    /// Condition that an organization has to meet.
    pub rule_config: Option<NotificationRuleConfig>,
}

/// New notification rule.
#[losant_model(request)]
pub struct NotificationRulePost {
    /// Kind of resource that the rule evaluates, which is always an organization.
    pub target_type: NotificationRuleTargetType,
    /// JSON of an `AdvancedInstanceOrgQuery` for the organizations to evaluate.
    ///
    /// `{}` matches all of them. A query that explicitly targets none is rejected.
    #[limits(..=8192)]
    pub target_query_json: String,
    /// Internal name, which recipients do not see.
    #[limits(1..=255)]
    pub name: String,
    /// Internal notes, which recipients do not see.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Whether the rule is evaluated daily. A disabled rule cannot be evaluated on request either.
    pub enabled: Option<bool>,
    /// URL that is called when an organization meets the rule.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<Option<String>>,
    /// Email that is sent when an organization meets the rule, if any.
    pub email_config: Option<Option<NotificationEmailConfig>>,
    /// Condition that an organization has to meet.
    pub rule_config: NotificationRuleConfig,
}

/// A page of notification rules.
pub type NotificationRules = Page<NotificationRule>;

/// Content and recipients of the email that a notification rule sends.
#[losant_model(request, response)]
pub struct NotificationEmailConfig {
    /// Template of the subject line.
    #[limits(1..=1024)]
    pub subject_template: String,
    /// Template of the message.
    #[limits(..=32767)]
    pub body_template: String,
    /// Members of the target organization who receive the email.
    pub send_to_target: Option<SendToTarget>,
    /// Members of the instance who receive the email.
    pub send_to_owner: Option<SendToOwner>,
    /// Additional recipients.
    #[limits(..=10, each(..=1024))]
    #[format(email)]
    pub send_to_addresses: Option<Vec<String>>,
}

/// Condition of a notification rule.
#[losant_model(request, response)]
pub struct NotificationRuleConfig {
    /// Kind of usage that is compared with the threshold.
    pub rule_type: RuleType,
    /// Unit of `threshold`, which is always a percentage of the monthly limit.
    pub threshold_type: RuleConfigThresholdType,
    /// Usage at which the rule is met, in percent of the limit.
    #[limits(0..=1000)]
    pub threshold: f64,
    /// Limit on how often the rule sends a notification.
    pub max_frequency: Option<MaxFrequency>,
}

/// Record of one notification that a rule sent about one organization.
#[losant_model(response)]
pub struct NotificationRuleDeliveryLog {
    /// Id of the log entry.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the log entry, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub notification_rule_delivery_id: String,
    /// Rule that sent the notification.
    #[pattern(patterns::OBJECT_ID)]
    pub notification_rule_id: String,
    /// Instance that defines the rule.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: Option<String>,
    /// Kind of owner, which is always an instance.
    pub owner_type: Option<NotificationRuleOwnerType>,
    /// Id of the entity that requested the evaluation; all zeros for the system.
    #[pattern(patterns::OBJECT_ID)]
    pub requested_by_id: Option<String>,
    /// Kind of entity that requested the evaluation, such as the system or a user.
    pub requested_by_type: Option<RequestedByType>,
    /// When the notification was sent.
    pub sent_at: Option<Timestamp>,
    /// Kind of resource that met the rule, which is always an organization.
    pub target_type: Option<NotificationRuleTargetType>,
    /// Organization that met the rule.
    #[pattern(patterns::OBJECT_ID)]
    pub target_id: Option<String>,
    /// Name of the organization that met the rule.
    #[limits(1..=255)]
    pub target_name: Option<String>,
    /// URL that was called.
    #[limits(..=1024)]
    #[format(uri)]
    pub callback_url: Option<String>,
    /// Email that was sent.
    pub email: Option<DeliveredEmail>,
    /// Usage that was found, and the condition that it met.
    pub evaluation: Option<RuleEvaluation>,
}

/// Email that a notification rule sent.
#[losant_model(response)]
pub struct DeliveredEmail {
    /// Subject line, after the template was filled in.
    pub subject: Option<String>,
    /// Message, after the template was filled in.
    pub body: Option<String>,
    /// Addresses of all recipients.
    #[limits(each(..=1024))]
    #[format(email)]
    pub addresses: Vec<String>,
}

/// Result of comparing an organization's usage with a notification rule.
#[losant_model(response)]
pub struct RuleEvaluation {
    /// Usage at the time of the evaluation, in payloads or minutes.
    pub value: Option<f64>,
    /// Monthly limit that `value` was compared with.
    pub limit: Option<f64>,
    /// Kind of usage that is compared with the threshold.
    pub rule_type: Option<RuleType>,
    /// Unit of `threshold`, which is always a percentage of the monthly limit.
    pub threshold_type: Option<RuleConfigThresholdType>,
    /// Usage at which the rule is met, in percent of the limit.
    #[limits(0..=1000)]
    pub threshold: Option<f64>,
    /// Limit on how often the rule sends a notification.
    pub max_frequency: Option<MaxFrequency>,
}

open_enum! {
    /// Kinds of owners of a notification rule.
    pub enum NotificationRuleOwnerType {
        /// Instance that defines the rule.
        Instance = "instance",
    }
}

open_enum! {
    /// Kinds of resources that a notification rule evaluates.
    pub enum NotificationRuleTargetType {
        /// Organizations of the instance that defines the rule.
        Organization = "organization",
    }
}

open_enum! {
    /// Members of the target organization who receive a notification.
    pub enum SendToTarget {
        /// Administrators of the organization.
        Admins = "admins",
        /// All members of the organization.
        Members = "members",
        /// Nobody in the organization.
        None = "none",
    }
}

open_enum! {
    /// Members of the instance who receive a notification.
    pub enum SendToOwner {
        /// Administrators of the instance.
        Admins = "admins",
        /// All members of the instance.
        Members = "members",
        /// Nobody in the instance.
        None = "none",
    }
}

open_enum! {
    /// Kinds of usage that a notification rule evaluates.
    pub enum RuleType {
        /// Payloads, compared with the organization's monthly limit.
        PayloadUsage = "payloadUsage",
        /// Minutes of notebook execution, compared with the organization's monthly limit.
        NotebookMinuteUsage = "notebookMinuteUsage",
    }
}

open_enum! {
    /// Units of the threshold of a notification rule.
    pub enum RuleConfigThresholdType {
        /// Percentage of the organization's monthly limit.
        PercentOfLimit = "percentOfLimit",
    }
}

open_enum! {
    /// Limits on how often a notification rule sends a notification.
    pub enum MaxFrequency {
        /// At most once in each billing cycle.
        BillingCycle = "billingCycle",
        /// At most once a day.
        Daily = "daily",
        /// Every time the rule is met. Only occurs in delivery logs.
        Unlimited = "unlimited",
    }
}

/// Field that a list of notification rules of an instance can be filtered by.
pub type InstanceNotificationRulesFilterField = NameFilterField;

/// Fields that a list of notification rules of an instance can be sorted by.
pub type InstanceNotificationRulesSortField = NamedSortField;
