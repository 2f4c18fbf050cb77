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

    /// Read what the rule sent, the last entry by default.
    #[get("/logs", scopes = INSTANCE_WRITE)]
    fn logs(
        &self,
        /// How many entries to give at most: 1 by default.
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
    #[get(scopes = INSTANCE_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the name by default.
        sort_field: Option<models::InstanceNotificationRulesSortField>,
        /// The direction to sort in: ascending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many notification rules a page holds: 100 by default.
        per_page: Option<u64>,
        /// The field that the filter is held against.
        filter_field: Option<models::InstanceNotificationRulesFilterField>,
        /// What the field must be; `*` stands for any text.
        filter: Option<String>,
    ) -> models::NotificationRules;

    /// Create a notification rule.
    #[post(scopes = INSTANCE_WRITE, ok(201))]
    fn post(
        &self,
        #[body] notification_rule: models::NotificationRulePost,
    ) -> models::NotificationRule;
}
