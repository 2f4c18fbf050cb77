//! `/instances/{instanceId}/notification-rules/{notificationRuleId}`,
//! `/instances/{instanceId}/notification-rules`: the notification rules of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE};
use crate::{losant_resource, models};

/// A rule of an instance that sends notifications about the usage of its organizations.
///
/// ```no_run
/// use losant::models::NotificationRuleEvaluationOptions;
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let rule = instance.notification_rule("64d0a2c17ae143cd83dc4b12");
/// let options = NotificationRuleEvaluationOptions::new().ignore_frequency_check(true);
/// rule.evaluate(options).await?;
///
/// for sent in rule.logs().limit(10).await? {
///     println!("{:?} about {:?}", sent.sent_at, sent.target_name);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/notification-rules/{notificationRuleId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceNotificationRule {
    /// Deletes the notification rule.
    #[delete(scopes = INSTANCE_WRITE)]
    fn delete(&self) -> models::Success;

    /// Queues an evaluation of the rule now, which sends notifications if its conditions are met.
    #[post("/evaluate", scopes = INSTANCE_WRITE, ok(202))]
    fn evaluate(
        &self,
        #[body] evaluation_options: models::NotificationRuleEvaluationOptions,
    ) -> models::JobEnqueuedResult;

    /// Returns the notification rule, with its condition and recipients.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::NotificationRule;

    /// Returns the latest notifications that the rule sent.
    #[get("/logs", scopes = INSTANCE_WRITE)]
    fn logs(
        &self,
        /// Maximum number of log entries to return, newest first.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Earliest time of the log entries to return, in milliseconds since the Unix epoch.
        since: Option<crate::QueryTime>,
    ) -> models::NotificationRuleDeliveryLogs;

    /// Updates the notification rule and returns it. Fields that are not set keep their values.
    #[patch(scopes = INSTANCE_WRITE)]
    fn patch(
        &self,
        #[body] notification_rule: models::NotificationRulePatch,
    ) -> models::NotificationRule;
}

/// The rules of an instance that send notifications about usage.
///
/// ```no_run
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let mut rules = instance.notification_rules().get().items();
/// while let Some(rule) = rules.try_next().await? {
///     println!("{}: {:?}", rule.name, rule.rule_config);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instances/{instanceId}/notification-rules",
    parent = Instance,
    errors(400)
)]
pub trait InstanceNotificationRules {
    /// Returns the notification rules of the instance, in pages.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceNotificationRulesSortField, "name"),
        paged,
        filtered(models::InstanceNotificationRulesFilterField)
    )]
    fn get(&self) -> models::NotificationRules;

    /// Creates a notification rule and returns it.
    ///
    /// ```no_run
    /// use losant::models::{NotificationRuleConfig, NotificationRulePost, NotificationRuleTargetType};
    /// use losant::models::{RuleConfigThresholdType, RuleType};
    ///
    /// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
    /// let percent = RuleConfigThresholdType::PercentOfLimit;
    /// let rule = NotificationRuleConfig::new(RuleType::PayloadUsage, percent, 80.0);
    /// let orgs = NotificationRuleTargetType::Organization;
    /// let post = NotificationRulePost::new(orgs, "{}", "80 % of payloads", rule)
    ///     .callback_url("https://example.com/usage");
    /// instance.notification_rules().post(post).await?;
    /// # Ok(()) }
    /// ```
    #[post(scopes = INSTANCE_WRITE, ok(201))]
    fn post(
        &self,
        #[body] notification_rule: models::NotificationRulePost,
    ) -> models::NotificationRule;
}
