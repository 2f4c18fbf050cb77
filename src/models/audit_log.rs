//! What Losant takes and gives of audit logs.

use jiff::Timestamp;
use serde_json::Value;

use crate::{Page, losant_model, open_enum, query_value};

open_enum! {
    /// What the primary target type of an audit log can be.
    pub enum AuditLogPrimaryTargetType {
        /// Application.
        Application = "Application",
        /// Dashboard.
        Dashboard = "Dashboard",
        /// Organization invite.
        OrgInvite = "OrgInvite",
    }
}

open_enum! {
    /// What the secondary target type of an audit log can be.
    pub enum AuditLogSecondaryTargetType {
        /// API token.
        ApiToken = "ApiToken",
        /// Application certificate authority.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Application certificate.
        ApplicationCertificate = "ApplicationCertificate",
        /// Application key.
        ApplicationKey = "ApplicationKey",
        /// Credential.
        Credential = "Credential",
        /// Dashboard.
        Dashboard = "Dashboard",
        /// Data table.
        DataTable = "DataTable",
        /// Device.
        Device = "Device",
        /// Device recipe.
        DeviceRecipe = "DeviceRecipe",
        /// Event.
        Event = "Event",
        /// Experience domain.
        ExperienceDomain = "ExperienceDomain",
        /// Experience endpoint.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Experience group.
        ExperienceGroup = "ExperienceGroup",
        /// Experience slug.
        ExperienceSlug = "ExperienceSlug",
        /// Experience user.
        ExperienceUser = "ExperienceUser",
        /// Experience version.
        ExperienceVersion = "ExperienceVersion",
        /// Experience view.
        ExperienceView = "ExperienceView",
        /// File.
        File = "File",
        /// Workflow.
        Flow = "Flow",
        /// Integration.
        Integration = "Integration",
        /// Notebook.
        Notebook = "Notebook",
        /// Private file.
        PrivateFile = "PrivateFile",
        /// Resource job.
        ResourceJob = "ResourceJob",
        /// Webhook.
        Webhook = "Webhook",
    }
}

open_enum! {
    /// What the actor type of an audit log can be.
    pub enum ActorType {
        /// Application.
        Application = "Application",
        /// Device.
        Device = "Device",
        /// Workflow.
        Flow = "Flow",
        /// User.
        User = "User",
        /// API token.
        ApiToken = "ApiToken",
    }
}

open_enum! {
    /// What the type of an audit log filter can be.
    pub enum PrimaryTargetType {
        /// Application.
        Application = "Application",
        /// Dashboard.
        Dashboard = "Dashboard",
        /// Organization invite.
        OrgInvite = "OrgInvite",
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
    /// What the type of an audit log filter can be.
    pub enum SecondaryTargetType {
        /// API token.
        ApiToken = "ApiToken",
        /// Application certificate authority.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Application certificate.
        ApplicationCertificate = "ApplicationCertificate",
        /// Application key.
        ApplicationKey = "ApplicationKey",
        /// Credential.
        Credential = "Credential",
        /// Dashboard.
        Dashboard = "Dashboard",
        /// Data table.
        DataTable = "DataTable",
        /// Device.
        Device = "Device",
        /// Device recipe.
        DeviceRecipe = "DeviceRecipe",
        /// Event.
        Event = "Event",
        /// Experience domain.
        ExperienceDomain = "ExperienceDomain",
        /// Experience endpoint.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Experience group.
        ExperienceGroup = "ExperienceGroup",
        /// Experience slug.
        ExperienceSlug = "ExperienceSlug",
        /// Experience user.
        ExperienceUser = "ExperienceUser",
        /// Experience version.
        ExperienceVersion = "ExperienceVersion",
        /// Experience view.
        ExperienceView = "ExperienceView",
        /// File.
        File = "File",
        /// Workflow.
        Flow = "Flow",
        /// Integration.
        Integration = "Integration",
        /// Notebook.
        Notebook = "Notebook",
        /// Private file.
        PrivateFile = "PrivateFile",
        /// Resource job.
        ResourceJob = "ResourceJob",
        /// Webhook.
        Webhook = "Webhook",
        /// Organization invite.
        OrgInvite = "OrgInvite",
    }
}

open_enum! {
    /// What the type of an audit log filter can be.
    pub enum AuditLogActorType {
        /// Application.
        Application = "Application",
        /// Device.
        Device = "Device",
        /// Workflow.
        Flow = "Flow",
        /// User.
        User = "User",
        /// API token.
        ApiToken = "ApiToken",
    }
}

/// An audit log.
#[losant_model(response)]
pub struct AuditLog {
    /// The id.
    pub id: String,
    /// The id of the audit log.
    pub audit_log_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// The id of its organization.
    pub org_id: Option<String>,
    /// The id of the primary target.
    pub primary_target_id: Option<String>,
    /// What kind of primary target it is.
    pub primary_target_type: Option<AuditLogPrimaryTargetType>,
    /// The name of the primary target, at most 1024 characters.
    pub primary_target_name: Option<String>,
    /// The id of the secondary target.
    pub secondary_target_id: Option<String>,
    /// What kind of secondary target it is.
    pub secondary_target_type: Option<AuditLogSecondaryTargetType>,
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

/// Chooses audit logs.
#[losant_model(request)]
pub struct AuditLogFilter {
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

/// Audit logs.
pub type AuditLogs = Page<AuditLog>;

/// What was acted on, in an audit log filter.
#[losant_model(request)]
pub struct AuditLogPrimaryTarget {
    /// The id.
    pub id: Option<String>,
    /// Its kind.
    pub r#type: Option<PrimaryTargetType>,
    /// The name, at most 1024 characters.
    pub name: Option<String>,
}

/// What else was acted on, in an audit log filter.
#[losant_model(request)]
pub struct AuditLogSecondaryTarget {
    /// The id.
    pub id: Option<String>,
    /// Its kind.
    pub r#type: Option<SecondaryTargetType>,
    /// The name, at most 1024 characters.
    pub name: Option<String>,
}

/// Who acted, in an audit log filter.
#[losant_model(request)]
pub struct AuditLogActor {
    /// The id.
    pub id: Option<String>,
    /// Its kind.
    pub r#type: Option<AuditLogActorType>,
    /// The name, at most 1024 characters.
    pub name: Option<String>,
}

/// What was asked for, in an audit log filter.
#[losant_model(request)]
pub struct AuditLogRequest {
    /// The resource, at most 1024 characters.
    pub resource: Option<String>,
    /// The action, at most 1024 characters.
    pub action: Option<String>,
}

query_value!(AuditLogFilter);
