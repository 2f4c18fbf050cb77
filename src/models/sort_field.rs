//! What lists are sorted by: one type a distinct set of fields, under the name of each list.

pub use losant_runtime::SortDirection;

use crate::open_enum;

open_enum! {
    /// What API tokens can be sorted by.
    pub enum ApiTokensSortField {
        /// The name.
        Name = "name",
        /// The status.
        Status = "status",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
        /// When it stops being accepted.
        ExpirationDate = "expirationDate",
    }
}

/// What API tokens can be sorted by.
pub type ApplicationApiTokensSortField = ApiTokensSortField;

/// What API tokens of an instance can be sorted by.
pub type InstanceApiTokensSortField = ApiTokensSortField;

/// What a user's tokens can be sorted by.
pub type UserApiTokensSortField = ApiTokensSortField;

open_enum! {
    /// What application certificates can be sorted by.
    pub enum ApplicationCertificatesSortField {
        /// The name.
        Name = "name",
        /// The common name of the certificate.
        CertificateInfoCommonName = "certificateInfo.commonName",
        /// The status.
        Status = "status",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// What application job logs can be sorted by.
    pub enum ApplicationJobLogsSortField {
        /// The name.
        Name = "name",
        /// The status.
        Status = "status",
        /// The type of the resource.
        ResourceType = "resourceType",
        /// When the run was asked for.
        RunQueuedAt = "runQueuedAt",
        /// When the run started.
        RunStartedAt = "runStartedAt",
        /// When the run ended.
        RunCompletedAt = "runCompletedAt",
    }
}

open_enum! {
    /// What application keys can be sorted by.
    pub enum ApplicationKeysSortField {
        /// The key.
        Key = "key",
        /// The status.
        Status = "status",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
        /// The name.
        Name = "name",
    }
}

open_enum! {
    /// What applications and their summaries can be sorted by.
    pub enum ApplicationsSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// The id of the owner.
        OwnerId = "ownerId",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// What period summaries can be sorted by.
pub type PeriodSummariesSortField = ApplicationsSortField;

open_enum! {
    /// What audit logs can be sorted by.
    pub enum AuditLogsSortField {
        /// When it was created.
        CreationDate = "creationDate",
        /// The status of the answer.
        ResponseStatus = "responseStatus",
        /// The name of who did it.
        ActorName = "actorName",
    }
}

/// What instance audit logs can be sorted by.
pub type InstanceAuditLogsSortField = AuditLogsSortField;

open_enum! {
    /// What devices with their last values can be sorted by.
    pub enum CompositeDevicesStateSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
        /// Whether it is connected.
        ConnectionStatus = "connectionStatus",
    }
}

open_enum! {
    /// What credentials can be sorted by.
    pub enum CredentialsSortField {
        /// The name.
        Name = "name",
        /// The type.
        Type = "type",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// What files can be sorted by.
pub type FilesSortField = CredentialsSortField;

/// What private files can be sorted by.
pub type PrivateFilesSortField = CredentialsSortField;

open_enum! {
    /// What dashboards can be sorted by.
    pub enum DashboardsSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// The id of the owner.
        OwnerId = "ownerId",
        /// The id of the application.
        ApplicationId = "applicationId",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// What device attributes can be sorted by.
    pub enum DeviceAttributesSortField {
        /// The name.
        Name = "name",
        /// The type of the values.
        DataType = "dataType",
    }
}

open_enum! {
    /// What devices can be sorted by.
    pub enum DevicesSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
        /// Whether it is connected.
        ConnectionStatus = "connectionStatus",
        /// When it was deleted.
        DeletedAt = "deletedAt",
    }
}

open_enum! {
    /// What edge deployments can be sorted by.
    pub enum EdgeDeploymentsSortField {
        /// The id.
        Id = "id",
        /// The id of the device.
        DeviceId = "deviceId",
        /// The id of the workflow.
        FlowId = "flowId",
        /// The version that is to run.
        DesiredVersion = "desiredVersion",
        /// The version that runs.
        CurrentVersion = "currentVersion",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// What embedded deployments can be sorted by.
    pub enum EmbeddedDeploymentsSortField {
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// What events can be sorted by.
    pub enum EventsSortField {
        /// The subject.
        Subject = "subject",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
        /// The severity.
        Level = "level",
        /// The state.
        State = "state",
        /// The id of the device.
        DeviceId = "deviceId",
    }
}

open_enum! {
    /// What experience endpoints can be sorted by.
    pub enum ExperienceEndpointsSortField {
        /// The order in which they are tried.
        Order = "order",
        /// The method.
        Method = "method",
        /// The route.
        Route = "route",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// How many requests it had.
        RequestCount = "requestCount",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// What experience users can be sorted by.
    pub enum ExperienceUsersSortField {
        /// The first name.
        FirstName = "firstName",
        /// The last name.
        LastName = "lastName",
        /// The email address.
        Email = "email",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When they last signed in.
        LastLogin = "lastLogin",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// What summaries of a month can be sorted by.
    pub enum HistoricalSummariesSortField {
        /// The id of the resource.
        ResourceId = "resourceId",
        /// When the period began.
        CurrentPeriodStart = "currentPeriodStart",
    }
}

open_enum! {
    /// What instance org invites can be sorted by.
    pub enum InstanceOrgInvitesSortField {
        /// The email address.
        Email = "email",
        /// The role.
        Role = "role",
        /// When the invitation was sent.
        InviteDate = "inviteDate",
    }
}

open_enum! {
    /// What instance sandboxes can be sorted by.
    pub enum InstanceSandboxesSortField {
        /// The first name.
        FirstName = "firstName",
        /// The last name.
        LastName = "lastName",
        /// The email address.
        Email = "email",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When they last signed in.
        LastSuccessfulLogin = "lastSuccessfulLogin",
        /// When signing in last failed.
        LastFailedLogin = "lastFailedLogin",
        /// How often signing in failed.
        FailedLoginCount = "failedLoginCount",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// What integrations can be sorted by.
    pub enum IntegrationsSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// The type of the integration.
        IntegrationType = "integrationType",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// What members can be sorted by.
    pub enum MembersSortField {
        /// The email address.
        Email = "email",
        /// The role.
        Role = "role",
    }
}

/// What instance members can be sorted by.
pub type InstanceMembersSortField = MembersSortField;

/// What instance org members can be sorted by.
pub type InstanceOrgMembersSortField = MembersSortField;

open_enum! {
    /// What certificate authorities and OAuth tokens can be sorted by.
    pub enum NameStatusSortField {
        /// The name.
        Name = "name",
        /// The status.
        Status = "status",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// What application certificate authorities can be sorted by.
pub type ApplicationCertificateAuthoritiesSortField = NameStatusSortField;

/// What OAuth tokens can be sorted by.
pub type UserOauthTokensSortField = NameStatusSortField;

open_enum! {
    /// What what has a name can be sorted by.
    pub enum NamedSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// What application dashboards can be sorted by.
pub type ApplicationDashboardsSortField = NamedSortField;

/// What application templates can be sorted by.
pub type ApplicationTemplatesSortField = NamedSortField;

/// What data tables can be sorted by.
pub type DataTablesSortField = NamedSortField;

/// What device recipes can be sorted by.
pub type DeviceRecipesSortField = NamedSortField;

/// What experience groups can be sorted by.
pub type ExperienceGroupsSortField = NamedSortField;

/// What experience views can be sorted by.
pub type ExperienceViewsSortField = NamedSortField;

/// What workflows can be sorted by.
pub type FlowsSortField = NamedSortField;

/// What instances can be sorted by.
pub type InstancesSortField = NamedSortField;

/// What custom nodes can be sorted by.
pub type InstanceCustomNodesSortField = NamedSortField;

/// What instance notification rules can be sorted by.
pub type InstanceNotificationRulesSortField = NamedSortField;

/// What organizations of an instance can be sorted by.
pub type InstanceOrgsSortField = NamedSortField;

/// What organizations can be sorted by.
pub type OrgsSortField = NamedSortField;

/// What webhooks can be sorted by.
pub type WebhooksSortField = NamedSortField;

open_enum! {
    /// What notebooks can be sorted by.
    pub enum NotebooksSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
        /// When a run was last asked for.
        LastExecutionRequested = "lastExecutionRequested",
    }
}

open_enum! {
    /// What resource jobs can be sorted by.
    pub enum ResourceJobsSortField {
        /// The name.
        Name = "name",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
        /// When a run was last asked for.
        LastExecutionRequested = "lastExecutionRequested",
        /// The type of the resource.
        ResourceType = "resourceType",
    }
}

open_enum! {
    /// What versions can be sorted by.
    pub enum VersionsSortField {
        /// The name of the version.
        Version = "version",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
    }
}

/// What experience versions can be sorted by.
pub type ExperienceVersionsSortField = VersionsSortField;

/// What workflow versions can be sorted by.
pub type FlowVersionsSortField = VersionsSortField;

open_enum! {
    /// Fields that lists of private OAuth clients can be sorted by.
    pub enum UserOauthClientsSortField {
        /// Name of the client.
        ClientName = "client_name",
        /// Id.
        Id = "id",
        /// Date and time of the registration.
        CreationDate = "creationDate",
        /// Date and time of the last change.
        LastUpdated = "lastUpdated",
    }
}
