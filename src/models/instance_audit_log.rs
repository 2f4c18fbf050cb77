//! Audit logs of instances.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ActorType, AuditLogActor, AuditLogPrimaryTarget, AuditLogRequest, AuditLogSecondaryTarget,
    AuditLogsSortField, patterns,
};
use crate::{Page, losant_model, open_enum, query_value};

/// Record of one request that created, changed or deleted a resource of an instance.
#[losant_model(response)]
pub struct InstanceAuditLog {
    /// Id of the log entry.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the log entry, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_audit_log_id: String,
    /// When the request was made.
    pub creation_date: Option<Timestamp>,
    /// Instance that the request acted on.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_id: String,
    /// Id of the resource that the request acted on.
    #[pattern(patterns::OBJECT_ID)]
    pub primary_target_id: Option<String>,
    /// Kind of the resource that the request acted on.
    pub primary_target_type: Option<InstanceAuditLogPrimaryTargetType>,
    /// Name of the resource that the request acted on.
    #[limits(..=1024)]
    pub primary_target_name: Option<String>,
    /// Id of the affected resource within the primary target, if any.
    #[pattern(patterns::OBJECT_ID)]
    pub secondary_target_id: Option<String>,
    /// Kind of the affected resource within the primary target, if any.
    pub secondary_target_type: Option<InstanceAuditLogSecondaryTargetType>,
    /// Name of the affected resource within the primary target.
    #[limits(..=1024)]
    pub secondary_target_name: Option<String>,
    /// Id of the user or API token that made the request.
    #[pattern(patterns::OBJECT_ID)]
    pub actor_id: Option<String>,
    /// Whether a user or an API token made the request.
    pub actor_type: Option<ActorType>,
    /// Name or email address of the actor.
    #[limits(..=1024)]
    pub actor_name: Option<String>,
    /// API resource of the request, such as `organization`.
    #[limits(..=1024)]
    pub request_resource: Option<String>,
    /// Action of the API resource, such as `delete`.
    #[limits(..=1024)]
    pub request_action: Option<String>,
    /// Query parameters by name.
    pub request_query_params: Option<Value>,
    /// JSON body of the request, with sensitive values redacted.
    pub request_body: Option<Value>,
    /// Path parameters by name, such as `organizationId`.
    pub request_path_params: Option<Value>,
    /// JSON body of the response, with sensitive values redacted.
    pub response_body: Option<Value>,
    /// HTTP status code of the response.
    #[limits(100..=599)]
    pub response_status: Option<i64>,
}

/// A page of an instance's audit logs.
pub type InstanceAuditLogs = Page<InstanceAuditLog>;

/// Filter for the audit logs of an instance.
#[losant_model(request)]
pub struct InstanceAuditLogFilter {
    /// Resources that the request acted on, any of which may match.
    pub primary_target: Option<Vec<AuditLogPrimaryTarget>>,
    /// Resources within the primary target, any of which may match.
    pub secondary_target: Option<Vec<AuditLogSecondaryTarget>>,
    /// Users and API tokens that made the request, any of which may match.
    pub actor: Option<Vec<AuditLogActor>>,
    /// API resources and actions, any of which may match.
    pub request: Option<Vec<AuditLogRequest>>,
    /// HTTP status codes of the response, any of which may match.
    #[limits(each(100..=599))]
    pub response_code: Option<Vec<i64>>,
}

query_value!(InstanceAuditLogFilter);

open_enum! {
    /// Kinds of resources that a logged request to an instance acts on.
    pub enum InstanceAuditLogPrimaryTargetType {
        /// Organization that the instance manages.
        Organization = "Organization",
        /// API token that authenticates clients of the instance.
        ApiToken = "ApiToken",
        /// User account.
        User = "User",
        /// Custom node that the instance provides to its applications.
        InstanceCustomNode = "InstanceCustomNode",
        /// Rule that sends notifications about usage.
        NotificationRule = "NotificationRule",
    }
}

open_enum! {
    /// Kinds of resources that a logged request acts on within its primary target.
    pub enum InstanceAuditLogSecondaryTargetType {
        /// Invitation to join an organization.
        OrgInvite = "OrgInvite",
        /// API token of the primary target.
        ApiToken = "ApiToken",
    }
}

/// Fields that a list of audit log entries of an instance can be sorted by.
pub type InstanceAuditLogsSortField = AuditLogsSortField;
