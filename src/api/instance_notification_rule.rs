//! `/instances/{instanceId}/notification-rules/{notificationRuleId}`,
//! `/instances/{instanceId}/notification-rules`: the notification rules of an instance.

use crate::api::Instance;
use crate::scopes::{INSTANCE_READ, INSTANCE_WRITE};
use crate::{losant_resource, models};

/// One notification rule of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/notification-rules/{notificationRuleId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceNotificationRule {
    /// Delete the notification rule.
    #[delete(scopes = INSTANCE_WRITE)]
    fn delete(&self) -> models::Success;

    /// Check the rule now, in a job.
    #[post("/evaluate", scopes = INSTANCE_WRITE, ok(202))]
    fn evaluate(
        &self,
        #[body] evaluation_options: models::NotificationRuleEvaluationOptions,
    ) -> models::JobEnqueuedResult;

    /// Read the notification rule.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::NotificationRule;

    /// Read what the rule sent.
    #[get("/logs", scopes = INSTANCE_WRITE)]
    fn logs(
        &self,
        /// Maximum number of entries to return.
        #[query(default = "1")]
        limit: Option<u64>,
        /// Leaves out entries before this moment.
        since: Option<crate::QueryTime>,
    ) -> models::NotificationRuleDeliveryLogs;

    /// Change the notification rule.
    #[patch(scopes = INSTANCE_WRITE)]
    fn patch(
        &self,
        #[body] notification_rule: models::NotificationRulePatch,
    ) -> models::NotificationRule;
}

/// The notification rules of an instance.
#[losant_resource(
    path = "/instances/{instanceId}/notification-rules",
    parent = Instance,
    errors(400)
)]
pub trait InstanceNotificationRules {
    /// List the notification rules.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceNotificationRulesSortField, "name"),
        paged,
        filtered(models::InstanceNotificationRulesFilterField)
    )]
    fn get(&self) -> models::NotificationRules;

    /// Create a notification rule.
    #[post(scopes = INSTANCE_WRITE, ok(201))]
    fn post(
        &self,
        #[body] notification_rule: models::NotificationRulePost,
    ) -> models::NotificationRule;
}
