//! What Losant takes and gives of instance audit logs.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::{
    ActorType, AuditLogActor, AuditLogPrimaryTarget, AuditLogRequest, AuditLogSecondaryTarget,
};
use crate::{Page, losant_model, open_enum, query_value};

open_enum! {
    /// What the primary target type of an instance audit log can be.
    pub enum InstanceAuditLogPrimaryTargetType {
        /// Organization.
        Organization = "Organization",
        /// API token.
        ApiToken = "ApiToken",
        /// User.
        User = "User",
        /// Instance custom node.
        InstanceCustomNode = "InstanceCustomNode",
        /// Notification rule.
        NotificationRule = "NotificationRule",
    }
}

open_enum! {
    /// What the secondary target type of an instance audit log can be.
    pub enum InstanceAuditLogSecondaryTargetType {
        /// Organization invite.
        OrgInvite = "OrgInvite",
        /// API token.
        ApiToken = "ApiToken",
    }
}

/// An instance audit log.
#[losant_model(response)]
pub struct InstanceAuditLog {
    /// The id.
    pub id: String,
    /// The id of the instance audit log.
    pub instance_audit_log_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// The id of its instance.
    pub instance_id: Option<String>,
    /// The id of the primary target.
    pub primary_target_id: Option<String>,
    /// What kind of primary target it is.
    pub primary_target_type: Option<InstanceAuditLogPrimaryTargetType>,
    /// The name of the primary target, at most 1024 characters.
    pub primary_target_name: Option<String>,
    /// The id of the secondary target.
    pub secondary_target_id: Option<String>,
    /// What kind of secondary target it is.
    pub secondary_target_type: Option<InstanceAuditLogSecondaryTargetType>,
    /// The name of the secondary target, at most 1024 characters.
    pub secondary_target_name: Option<String>,
    /// The id of the actor.
    pub actor_id: Option<String>,
    /// What kind of actor it is.
    pub actor_type: Option<ActorType>,
    /// The name of the actor, at most 1024 characters.
    pub actor_name: Option<String>,
    /// The resource that was called, at most 1024 characters.
    pub request_resource: Option<String>,
    /// The action that was called, at most 1024 characters.
    pub request_action: Option<String>,
    /// The query parameters of the call.
    pub request_query_params: Option<Value>,
    /// The body of the call.
    pub request_body: Option<Value>,
    /// The path parameters of the call.
    pub request_path_params: Option<Value>,
    /// What was answered.
    pub response_body: Option<Value>,
    /// The HTTP status of the answer, 100 to 599.
    pub response_status: Option<i64>,
}

/// Chooses audit logs of an instance.
#[losant_model(request)]
pub struct InstanceAuditLogFilter {
    /// What was acted on.
    pub primary_target: Option<Vec<AuditLogPrimaryTarget>>,
    /// What else was acted on.
    pub secondary_target: Option<Vec<AuditLogSecondaryTarget>>,
    /// Who acted.
    pub actor: Option<Vec<AuditLogActor>>,
    /// What was called.
    pub request: Option<Vec<AuditLogRequest>>,
    /// The HTTP statuses.
    pub response_code: Option<Vec<i64>>,
}

/// Instance audit logs.
pub type InstanceAuditLogs = Page<InstanceAuditLog>;

query_value!(InstanceAuditLogFilter);
