//! `/instances/{instanceId}/notification-rules/{notificationRuleId}`,
//! `/instances/{instanceId}/notification-rules`: the notification rules of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE};
use crate::{losant_resource, models};

/// A rule of an instance that sends notifications about the usage of its organizations.
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
    #[post(scopes = INSTANCE_WRITE, ok(201))]
    fn post(
        &self,
        #[body] notification_rule: models::NotificationRulePost,
    ) -> models::NotificationRule;
}
