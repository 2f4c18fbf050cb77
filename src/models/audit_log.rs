//! Audit logs of organizations, and the filters of all audit logs.

use jiff::Timestamp;
use serde_json::Value;

use crate::models::patterns;
use crate::{Page, losant_model, open_enum, query_value};

/// Record of one request that created, changed or deleted a resource of an organization.
///
/// Losant keeps it for one year. Reads, device state and device commands are not logged.
#[losant_model(response)]
pub struct AuditLog {
    /// Id of the log entry.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the log entry, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub audit_log_id: String,
    /// When the request was made.
    pub creation_date: Option<Timestamp>,
    /// Organization that the request acted on.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: String,
    /// Id of the application, dashboard or invitation that the request acted on.
    #[pattern(patterns::OBJECT_ID)]
    pub primary_target_id: Option<String>,
    /// Kind of the resource that the request acted on.
    pub primary_target_type: Option<AuditLogPrimaryTargetType>,
    /// Name of the resource that the request acted on.
    #[limits(..=1024)]
    pub primary_target_name: Option<String>,
    /// Id of the affected resource within the primary target, such as a device, if any.
    #[pattern(patterns::OBJECT_ID)]
    pub secondary_target_id: Option<String>,
    /// Kind of the affected resource within the primary target, if any.
    pub secondary_target_type: Option<AuditLogSecondaryTargetType>,
    /// Name of the affected resource within the primary target.
    #[limits(..=1024)]
    pub secondary_target_name: Option<String>,
    /// Id of the user, workflow or other entity that made the request.
    #[pattern(patterns::OBJECT_ID)]
    pub actor_id: Option<String>,
    /// Kind of entity that made the request.
    pub actor_type: Option<ActorType>,
    /// Name or email address of the actor.
    #[limits(..=1024)]
    pub actor_name: Option<String>,
    /// API resource of the request, such as `application`.
    #[limits(..=1024)]
    pub request_resource: Option<String>,
    /// Action of the API resource, such as `delete`.
    #[limits(..=1024)]
    pub request_action: Option<String>,
    /// Query parameters by name.
    pub request_query_params: Option<Value>,
    /// JSON body of the request, with sensitive values redacted.
    pub request_body: Option<Value>,
    /// Path parameters by name, such as `applicationId`.
    pub request_path_params: Option<Value>,
    /// JSON body of the response, with sensitive values redacted.
    pub response_body: Option<Value>,
    /// HTTP status code of the response.
    #[limits(100..=599)]
    pub response_status: Option<i64>,
}

/// A page of an organization's audit logs.
pub type AuditLogs = Page<AuditLog>;

/// Filter for the audit logs of an organization.
#[losant_model(request)]
pub struct AuditLogFilter {
    /// Resources that the request acted on, any of which may match.
    pub primary_target: Option<Vec<AuditLogPrimaryTarget>>,
    /// Resources within the primary target, any of which may match.
    pub secondary_target: Option<Vec<AuditLogSecondaryTarget>>,
    /// Users and other entities that made the request, any of which may match.
    pub actor: Option<Vec<AuditLogActor>>,
    /// API resources and actions, any of which may match.
    pub request: Option<Vec<AuditLogRequest>>,
    /// HTTP status codes of the response, any of which may match.
    #[limits(each(100..=599))]
    pub response_code: Option<Vec<i64>>,
}

query_value!(AuditLogFilter);

/// Resource to filter audit logs by; unset fields match any value.
#[losant_model(request)]
pub struct AuditLogPrimaryTarget {
    /// Id of the resource that the request acted on.
    #[pattern(patterns::OBJECT_ID)]
    pub id: Option<String>,
    /// Kind of the resource that the request acted on.
    pub r#type: Option<PrimaryTargetType>,
    /// Name of the resource that the request acted on.
    #[limits(..=1024)]
    pub name: Option<String>,
}

/// Resource within the primary target to filter audit logs by; unset fields match any value.
#[losant_model(request)]
pub struct AuditLogSecondaryTarget {
    /// Id of the affected resource within the primary target.
    #[pattern(patterns::OBJECT_ID)]
    pub id: Option<String>,
    /// Kind of the affected resource within the primary target.
    pub r#type: Option<SecondaryTargetType>,
    /// Name of the affected resource within the primary target.
    #[limits(..=1024)]
    pub name: Option<String>,
}

/// User or other entity to filter audit logs by; unset fields match any value.
#[losant_model(request)]
pub struct AuditLogActor {
    /// Id of the entity that made the request.
    #[pattern(patterns::OBJECT_ID)]
    pub id: Option<String>,
    /// Kind of entity that made the request.
    pub r#type: Option<AuditLogActorType>,
    /// Name of the entity that made the request.
    #[limits(..=1024)]
    pub name: Option<String>,
}

/// API call to filter audit logs by; unset fields match any value.
#[losant_model(request)]
pub struct AuditLogRequest {
    /// API resource, such as `application`.
    #[limits(..=1024)]
    pub resource: Option<String>,
    /// Action of the API resource, such as `delete`.
    #[limits(..=1024)]
    pub action: Option<String>,
}

open_enum! {
    /// Kinds of resources that a logged request to an organization acts on.
    pub enum AuditLogPrimaryTargetType {
        /// Application, or a resource within it.
        Application = "Application",
        /// Dashboard of the organization.
        Dashboard = "Dashboard",
        /// Invitation to join the organization.
        OrgInvite = "OrgInvite",
    }
}

open_enum! {
    /// Kinds of resources that a logged request acts on within its primary target.
    pub enum AuditLogSecondaryTargetType {
        /// API token of an application.
        ApiToken = "ApiToken",
        /// Certificate authority that an application trusts.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Certificate that authenticates devices.
        ApplicationCertificate = "ApplicationCertificate",
        /// Access key of an application.
        ApplicationKey = "ApplicationKey",
        /// Credential for a third-party service.
        Credential = "Credential",
        /// Dashboard within the primary target.
        Dashboard = "Dashboard",
        /// Data table of an application.
        DataTable = "DataTable",
        /// Device of an application.
        Device = "Device",
        /// Template for new devices.
        DeviceRecipe = "DeviceRecipe",
        /// Event of an application.
        Event = "Event",
        /// Custom domain of an experience.
        ExperienceDomain = "ExperienceDomain",
        /// HTTP endpoint of an experience.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Group of experience users.
        ExperienceGroup = "ExperienceGroup",
        /// Losant subdomain of an experience.
        ExperienceSlug = "ExperienceSlug",
        /// End user who signs in to an experience.
        ExperienceUser = "ExperienceUser",
        /// Frozen snapshot of an experience.
        ExperienceVersion = "ExperienceVersion",
        /// Layout, page or component of an experience.
        ExperienceView = "ExperienceView",
        /// File of an application.
        File = "File",
        /// Workflow of an application.
        Flow = "Flow",
        /// Connection to a third-party message source.
        Integration = "Integration",
        /// Jupyter notebook of an application.
        Notebook = "Notebook",
        /// File that is not public.
        PrivateFile = "PrivateFile",
        /// Job that runs a workflow for each of many resources.
        ResourceJob = "ResourceJob",
        /// Webhook of an application.
        Webhook = "Webhook",
    }
}

open_enum! {
    /// Kinds of entities that make a logged request.
    pub enum ActorType {
        /// Application that made the request.
        Application = "Application",
        /// Device that made the request.
        Device = "Device",
        /// Workflow that made the request.
        Flow = "Flow",
        /// User, usually a member of the organization or instance.
        User = "User",
        /// Client that authenticated with an API token.
        ApiToken = "ApiToken",
    }
}

open_enum! {
    /// Kinds of primary targets in all audit logs, for filters.
    pub enum PrimaryTargetType {
        /// Application, in the audit logs of organizations.
        Application = "Application",
        /// Dashboard, in the audit logs of organizations.
        Dashboard = "Dashboard",
        /// Invitation, in the audit logs of organizations.
        OrgInvite = "OrgInvite",
        /// Organization, in the audit logs of instances.
        Organization = "Organization",
        /// API token of an instance, in the audit logs of instances.
        ApiToken = "ApiToken",
        /// User, in the audit logs of instances.
        User = "User",
        /// Custom node, in the audit logs of instances.
        InstanceCustomNode = "InstanceCustomNode",
        /// Notification rule, in the audit logs of instances.
        NotificationRule = "NotificationRule",
    }
}

open_enum! {
    /// Kinds of secondary targets in all audit logs, for filters.
    ///
    /// Instances log only API tokens and invitations; organizations log everything but invitations.
    pub enum SecondaryTargetType {
        /// API token, in all audit logs.
        ApiToken = "ApiToken",
        /// Certificate authority that an application trusts.
        ApplicationCertificateAuthority = "ApplicationCertificateAuthority",
        /// Certificate that authenticates devices.
        ApplicationCertificate = "ApplicationCertificate",
        /// Access key of an application.
        ApplicationKey = "ApplicationKey",
        /// Credential for a third-party service.
        Credential = "Credential",
        /// Dashboard within the primary target.
        Dashboard = "Dashboard",
        /// Data table of an application.
        DataTable = "DataTable",
        /// Device of an application.
        Device = "Device",
        /// Template for new devices.
        DeviceRecipe = "DeviceRecipe",
        /// Event of an application.
        Event = "Event",
        /// Custom domain of an experience.
        ExperienceDomain = "ExperienceDomain",
        /// HTTP endpoint of an experience.
        ExperienceEndpoint = "ExperienceEndpoint",
        /// Group of experience users.
        ExperienceGroup = "ExperienceGroup",
        /// Losant subdomain of an experience.
        ExperienceSlug = "ExperienceSlug",
        /// End user who signs in to an experience.
        ExperienceUser = "ExperienceUser",
        /// Frozen snapshot of an experience.
        ExperienceVersion = "ExperienceVersion",
        /// Layout, page or component of an experience.
        ExperienceView = "ExperienceView",
        /// File of an application.
        File = "File",
        /// Workflow of an application.
        Flow = "Flow",
        /// Connection to a third-party message source.
        Integration = "Integration",
        /// Jupyter notebook of an application.
        Notebook = "Notebook",
        /// File that is not public.
        PrivateFile = "PrivateFile",
        /// Job that runs a workflow for each of many resources.
        ResourceJob = "ResourceJob",
        /// Webhook of an application.
        Webhook = "Webhook",
        /// Invitation to an organization, in the audit logs of instances.
        OrgInvite = "OrgInvite",
    }
}

open_enum! {
    /// Kinds of actors to filter by. Instances log only users and API tokens.
    pub enum AuditLogActorType {
        /// Application that made the request.
        Application = "Application",
        /// Device that made the request.
        Device = "Device",
        /// Workflow that made the request.
        Flow = "Flow",
        /// User, usually a member of the organization or instance.
        User = "User",
        /// Client that authenticated with an API token.
        ApiToken = "ApiToken",
    }
}

open_enum! {
    /// Fields that a list of audit log entries can be sorted by.
    pub enum AuditLogsSortField {
        /// When the request was made.
        CreationDate = "creationDate",
        /// HTTP status code of the response.
        ResponseStatus = "responseStatus",
        /// User, API token, workflow, device or application that made the request, by name.
        ActorName = "actorName",
    }
}
