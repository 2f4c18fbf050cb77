//! Fields that lists can be sorted by: one enum for each set of fields, with an alias for each list
//! that has this set.

pub use losant_runtime::SortDirection;

use crate::open_enum;

open_enum! {
    /// Fields that a list of API tokens can be sorted by.
    pub enum ApiTokensSortField {
        /// Display name of the token.
        Name = "name",
        /// Whether the token can be used.
        Status = "status",
        /// Unique id of the token.
        Id = "id",
        /// When the token was created.
        CreationDate = "creationDate",
        /// When the token was last changed.
        LastUpdated = "lastUpdated",
        /// When the token stops being accepted.
        ExpirationDate = "expirationDate",
    }
}

/// Fields that a list of API tokens of an application can be sorted by.
pub type ApplicationApiTokensSortField = ApiTokensSortField;

/// Fields that a list of API tokens of an instance can be sorted by.
pub type InstanceApiTokensSortField = ApiTokensSortField;

/// Fields that a list of API tokens of a user can be sorted by.
pub type UserApiTokensSortField = ApiTokensSortField;

open_enum! {
    /// Fields that a list of application certificates can be sorted by.
    pub enum ApplicationCertificatesSortField {
        /// Display name of the certificate.
        Name = "name",
        /// Common name (CN) in the certificate's subject.
        CertificateInfoCommonName = "certificateInfo.commonName",
        /// Whether devices can authenticate with the certificate.
        Status = "status",
        /// Unique id of the certificate.
        Id = "id",
        /// When the certificate was added to the application.
        CreationDate = "creationDate",
        /// When the entry for the certificate was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that a list of job logs of an application can be sorted by.
    pub enum ApplicationJobLogsSortField {
        /// Display name of the job.
        Name = "name",
        /// Progress or outcome of the run.
        Status = "status",
        /// Kind of resource that the job works on.
        ResourceType = "resourceType",
        /// When the run was requested.
        RunQueuedAt = "runQueuedAt",
        /// When the job began to work.
        RunStartedAt = "runStartedAt",
        /// When the job finished its work.
        RunCompletedAt = "runCompletedAt",
    }
}

open_enum! {
    /// Fields that a list of access keys of an application can be sorted by.
    pub enum ApplicationKeysSortField {
        /// Public part of the key, which devices authenticate with.
        Key = "key",
        /// Whether devices can authenticate with the key.
        Status = "status",
        /// Unique id of the key.
        Id = "id",
        /// When the key was created.
        CreationDate = "creationDate",
        /// When the key was last changed.
        LastUpdated = "lastUpdated",
        /// Display name of the key.
        Name = "name",
    }
}

open_enum! {
    /// Fields that a list of applications, or of their usage summaries, can be sorted by.
    pub enum ApplicationsSortField {
        /// Display name of the application.
        Name = "name",
        /// Unique id of the application.
        Id = "id",
        /// When the application was created.
        CreationDate = "creationDate",
        /// User or organization that owns the application, by id.
        OwnerId = "ownerId",
        /// When the application was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// Fields that a list of usage summaries of applications can be sorted by.
pub type PeriodSummariesSortField = ApplicationsSortField;

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

/// Fields that a list of audit log entries of an instance can be sorted by.
pub type InstanceAuditLogsSortField = AuditLogsSortField;

open_enum! {
    /// Fields that a list of devices with their last reported state can be sorted by.
    pub enum CompositeDevicesStateSortField {
        /// Display name of the device.
        Name = "name",
        /// Unique id of the device.
        Id = "id",
        /// When the device was created.
        CreationDate = "creationDate",
        /// When the device was last changed.
        LastUpdated = "lastUpdated",
        /// Whether the device is connected to Losant.
        ConnectionStatus = "connectionStatus",
    }
}

open_enum! {
    /// Fields that a list of service credentials, or of files, can be sorted by.
    pub enum CredentialsSortField {
        /// Display name of the credential or file.
        Name = "name",
        /// Service of the credential, or whether the entry is a file or a directory.
        Type = "type",
        /// When the credential or file was created.
        CreationDate = "creationDate",
        /// When the credential or file was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// Fields that a list of public files can be sorted by.
pub type FilesSortField = CredentialsSortField;

/// Fields that a list of private files can be sorted by.
pub type PrivateFilesSortField = CredentialsSortField;

open_enum! {
    /// Fields that a list of dashboards can be sorted by.
    pub enum DashboardsSortField {
        /// Display name of the dashboard.
        Name = "name",
        /// Unique id of the dashboard.
        Id = "id",
        /// When the dashboard was created.
        CreationDate = "creationDate",
        /// User or organization that owns the dashboard, by id.
        OwnerId = "ownerId",
        /// Application that contains the dashboard, by id.
        ApplicationId = "applicationId",
        /// When the dashboard was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that a list of attributes of a device can be sorted by.
    pub enum DeviceAttributesSortField {
        /// Key that the attribute has in device state.
        Name = "name",
        /// Data type of the attribute's values.
        DataType = "dataType",
    }
}

open_enum! {
    /// Fields that a list of devices can be sorted by.
    pub enum DevicesSortField {
        /// Display name of the device.
        Name = "name",
        /// Unique id of the device.
        Id = "id",
        /// When the device was created.
        CreationDate = "creationDate",
        /// When the device was last changed.
        LastUpdated = "lastUpdated",
        /// Whether the device is connected to Losant.
        ConnectionStatus = "connectionStatus",
        /// When the device was deleted, if it was.
        DeletedAt = "deletedAt",
    }
}

open_enum! {
    /// Fields that a list of deployments to edge devices can be sorted by.
    pub enum EdgeDeploymentsSortField {
        /// Unique id of the deployment.
        Id = "id",
        /// Edge device that the deployment belongs to, by id.
        DeviceId = "deviceId",
        /// Workflow that is deployed, by id.
        FlowId = "flowId",
        /// Workflow version that the device should run.
        DesiredVersion = "desiredVersion",
        /// Workflow version that the device runs now.
        CurrentVersion = "currentVersion",
        /// When the deployment was created.
        CreationDate = "creationDate",
        /// When the deployment was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that a list of deployments to embedded devices can be sorted by.
    pub enum EmbeddedDeploymentsSortField {
        /// Unique id of the deployment.
        Id = "id",
        /// When the deployment was created.
        CreationDate = "creationDate",
        /// When the deployment was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that a list of events can be sorted by.
    pub enum EventsSortField {
        /// Title of the event.
        Subject = "subject",
        /// Unique id of the event.
        Id = "id",
        /// When the event was created.
        CreationDate = "creationDate",
        /// When the event was last changed.
        LastUpdated = "lastUpdated",
        /// Severity, from informational to critical.
        Level = "level",
        /// Whether the event is new, acknowledged or resolved.
        State = "state",
        /// Device that the event is about, by id.
        DeviceId = "deviceId",
    }
}

open_enum! {
    /// Fields that a list of experience endpoints can be sorted by.
    pub enum ExperienceEndpointsSortField {
        /// Position in the order in which routes are matched.
        Order = "order",
        /// HTTP method that the endpoint accepts.
        Method = "method",
        /// Path pattern that the endpoint matches.
        Route = "route",
        /// Unique id of the endpoint.
        Id = "id",
        /// When the endpoint was created.
        CreationDate = "creationDate",
        /// Number of requests that the endpoint has received.
        RequestCount = "requestCount",
        /// When the endpoint was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that a list of experience users can be sorted by.
    pub enum ExperienceUsersSortField {
        /// Given name of the user.
        FirstName = "firstName",
        /// Family name of the user.
        LastName = "lastName",
        /// Email address that the user signs in with.
        Email = "email",
        /// Unique id of the user.
        Id = "id",
        /// When the user was created.
        CreationDate = "creationDate",
        /// When the user last signed in.
        LastLogin = "lastLogin",
        /// When the user was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that a list of monthly usage summaries can be sorted by.
    pub enum HistoricalSummariesSortField {
        /// Application, organization or instance whose usage is summarized, by id.
        ResourceId = "resourceId",
        /// Start of the summarized month.
        CurrentPeriodStart = "currentPeriodStart",
    }
}

open_enum! {
    /// Fields that a list of pending invitations to an organization of an instance can be sorted
    /// by.
    pub enum InstanceOrgInvitesSortField {
        /// Email address that the invitation was sent to.
        Email = "email",
        /// Role that the invited person gets in the organization.
        Role = "role",
        /// When the invitation was sent.
        InviteDate = "inviteDate",
    }
}

open_enum! {
    /// Fields that a list of sandboxes of an instance can be sorted by.
    pub enum InstanceSandboxesSortField {
        /// Given name of the user.
        FirstName = "firstName",
        /// Family name of the user.
        LastName = "lastName",
        /// Email address that the user signs in with.
        Email = "email",
        /// Unique id of the user.
        Id = "id",
        /// When the user was created.
        CreationDate = "creationDate",
        /// When the user last signed in.
        LastSuccessfulLogin = "lastSuccessfulLogin",
        /// When an attempt to sign in as the user last failed.
        LastFailedLogin = "lastFailedLogin",
        /// Number of failed attempts to sign in as the user.
        FailedLoginCount = "failedLoginCount",
        /// When the user was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that a list of integrations can be sorted by.
    pub enum IntegrationsSortField {
        /// Display name of the integration.
        Name = "name",
        /// Unique id of the integration.
        Id = "id",
        /// When the integration was created.
        CreationDate = "creationDate",
        /// Service that the integration connects to.
        IntegrationType = "integrationType",
        /// When the integration was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that a list of members of an instance or organization can be sorted by.
    pub enum MembersSortField {
        /// Email address that the member signs in with.
        Email = "email",
        /// Permissions of the member.
        Role = "role",
    }
}

/// Fields that a list of members of an instance can be sorted by.
pub type InstanceMembersSortField = MembersSortField;

/// Fields that a list of members of an organization of an instance can be sorted by.
pub type InstanceOrgMembersSortField = MembersSortField;

open_enum! {
    /// Fields that a list of certificate authorities or of OAuth tokens can be sorted by.
    pub enum NameStatusSortField {
        /// Display name of the entry.
        Name = "name",
        /// Whether the entry is active or inactive.
        Status = "status",
        /// Unique id of the entry.
        Id = "id",
        /// When the entry was created.
        CreationDate = "creationDate",
        /// When the entry was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// Fields that a list of certificate authorities of an application can be sorted by.
pub type ApplicationCertificateAuthoritiesSortField = NameStatusSortField;

/// Fields that a list of OAuth tokens of a user can be sorted by.
pub type UserOauthTokensSortField = NameStatusSortField;

open_enum! {
    /// Fields that lists of many kinds of named resources can be sorted by.
    pub enum NamedSortField {
        /// Display name of the resource.
        Name = "name",
        /// Unique id of the resource.
        Id = "id",
        /// When the resource was created.
        CreationDate = "creationDate",
        /// When the resource was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// Fields that a list of dashboards of an application can be sorted by.
pub type ApplicationDashboardsSortField = NamedSortField;

/// Fields that a list of application templates can be sorted by.
pub type ApplicationTemplatesSortField = NamedSortField;

/// Fields that a list of data tables can be sorted by.
pub type DataTablesSortField = NamedSortField;

/// Fields that a list of device recipes can be sorted by.
pub type DeviceRecipesSortField = NamedSortField;

/// Fields that a list of experience groups can be sorted by.
pub type ExperienceGroupsSortField = NamedSortField;

/// Fields that a list of experience views can be sorted by.
pub type ExperienceViewsSortField = NamedSortField;

/// Fields that a list of workflows can be sorted by.
pub type FlowsSortField = NamedSortField;

/// Fields that a list of instances can be sorted by.
pub type InstancesSortField = NamedSortField;

/// Fields that a list of custom nodes of an instance can be sorted by.
pub type InstanceCustomNodesSortField = NamedSortField;

/// Fields that a list of notification rules of an instance can be sorted by.
pub type InstanceNotificationRulesSortField = NamedSortField;

/// Fields that a list of organizations of an instance can be sorted by.
pub type InstanceOrgsSortField = NamedSortField;

/// Fields that a list of organizations can be sorted by.
pub type OrgsSortField = NamedSortField;

/// Fields that a list of webhooks can be sorted by.
pub type WebhooksSortField = NamedSortField;

open_enum! {
    /// Fields that a list of notebooks can be sorted by.
    pub enum NotebooksSortField {
        /// Display name of the notebook.
        Name = "name",
        /// Unique id of the notebook.
        Id = "id",
        /// When the notebook was created.
        CreationDate = "creationDate",
        /// When the notebook was last changed.
        LastUpdated = "lastUpdated",
        /// When a run of the notebook was last requested.
        LastExecutionRequested = "lastExecutionRequested",
    }
}

open_enum! {
    /// Fields that a list of resource jobs can be sorted by.
    pub enum ResourceJobsSortField {
        /// Display name of the job.
        Name = "name",
        /// Unique id of the job.
        Id = "id",
        /// When the job was created.
        CreationDate = "creationDate",
        /// When the job was last changed.
        LastUpdated = "lastUpdated",
        /// When a run of the job was last requested.
        LastExecutionRequested = "lastExecutionRequested",
        /// Kind of resource that the job iterates over.
        ResourceType = "resourceType",
    }
}

open_enum! {
    /// Fields that a list of versions of workflows or experiences can be sorted by.
    pub enum VersionsSortField {
        /// Name of the version, such as `v1.2.3`.
        Version = "version",
        /// Unique id of the version.
        Id = "id",
        /// When the version was created.
        CreationDate = "creationDate",
        /// When the version was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// Fields that a list of experience versions can be sorted by.
pub type ExperienceVersionsSortField = VersionsSortField;

/// Fields that a list of workflow versions can be sorted by.
pub type FlowVersionsSortField = VersionsSortField;

open_enum! {
    /// Fields that lists of private OAuth clients can be sorted by.
    pub enum UserOauthClientsSortField {
        /// Name of the client, as users see it.
        ClientName = "client_name",
        /// Unique id, for paths of the API.
        Id = "id",
        /// When the client was registered.
        CreationDate = "creationDate",
        /// When the client was last changed.
        LastUpdated = "lastUpdated",
    }
}
