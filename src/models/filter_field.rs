//! What lists are filtered by: one type a distinct set of fields, under the name of each list.

use crate::open_enum;

open_enum! {
    /// What application certificates can be filtered by.
    pub enum ApplicationCertificatesFilterField {
        /// The name.
        Name = "name",
        /// The common name of the certificate.
        CertificateInfoCommonName = "certificateInfo.commonName",
        /// The status.
        Status = "status",
    }
}

open_enum! {
    /// What application keys can be filtered by.
    pub enum ApplicationKeysFilterField {
        /// The key.
        Key = "key",
        /// The status.
        Status = "status",
        /// The name.
        Name = "name",
    }
}

open_enum! {
    /// What application templates can be filtered by.
    pub enum ApplicationTemplatesFilterField {
        /// The name.
        Name = "name",
        /// The name of the author.
        AuthorName = "authorName",
    }
}

open_enum! {
    /// What credentials can be filtered by.
    pub enum CredentialsFilterField {
        /// The name.
        Name = "name",
        /// The type.
        Type = "type",
    }
}

open_enum! {
    /// What device attributes can be filtered by.
    pub enum DeviceAttributesFilterField {
        /// The name.
        Name = "name",
        /// The type of the values.
        DataType = "dataType",
    }
}

open_enum! {
    /// What events can be filtered by.
    pub enum EventsFilterField {
        /// The subject.
        Subject = "subject",
    }
}

open_enum! {
    /// What experience endpoints can be filtered by.
    pub enum ExperienceEndpointsFilterField {
        /// The method.
        Method = "method",
        /// The route.
        Route = "route",
    }
}

open_enum! {
    /// What summaries of a month can be filtered by.
    pub enum HistoricalSummariesFilterField {
        /// The type of the resource.
        ResourceType = "resourceType",
        /// The id of the resource.
        ResourceId = "resourceId",
        /// The id of the owner.
        OwnerId = "ownerId",
        /// What the owner is.
        OwnerType = "ownerType",
    }
}

open_enum! {
    /// What integrations can be filtered by.
    pub enum IntegrationsFilterField {
        /// The name.
        Name = "name",
        /// The type of the integration.
        IntegrationType = "integrationType",
    }
}

open_enum! {
    /// What members and invitations can be filtered by.
    pub enum MembersFilterField {
        /// The email address.
        Email = "email",
        /// The role.
        Role = "role",
    }
}

/// What instance members can be filtered by.
pub type InstanceMembersFilterField = MembersFilterField;

/// What instance org invites can be filtered by.
pub type InstanceOrgInvitesFilterField = MembersFilterField;

/// What instance org members can be filtered by.
pub type InstanceOrgMembersFilterField = MembersFilterField;

open_enum! {
    /// What what has a name can be filtered by.
    pub enum NameFilterField {
        /// The name.
        Name = "name",
    }
}

/// What applications can be filtered by.
pub type ApplicationsFilterField = NameFilterField;

/// What period summaries can be filtered by.
pub type PeriodSummariesFilterField = NameFilterField;

/// What application dashboards can be filtered by.
pub type ApplicationDashboardsFilterField = NameFilterField;

/// What dashboards can be filtered by.
pub type DashboardsFilterField = NameFilterField;

/// What data tables can be filtered by.
pub type DataTablesFilterField = NameFilterField;

/// What devices can be filtered by.
pub type DevicesFilterField = NameFilterField;

/// What device recipes can be filtered by.
pub type DeviceRecipesFilterField = NameFilterField;

/// What experience groups can be filtered by.
pub type ExperienceGroupsFilterField = NameFilterField;

/// What experience views can be filtered by.
pub type ExperienceViewsFilterField = NameFilterField;

/// What files can be filtered by.
pub type FilesFilterField = NameFilterField;

/// What workflows can be filtered by.
pub type FlowsFilterField = NameFilterField;

/// What instances can be filtered by.
pub type InstancesFilterField = NameFilterField;

/// What custom nodes can be filtered by.
pub type InstanceCustomNodesFilterField = NameFilterField;

/// What instance notification rules can be filtered by.
pub type InstanceNotificationRulesFilterField = NameFilterField;

/// What organizations of an instance can be filtered by.
pub type InstanceOrgsFilterField = NameFilterField;

/// What notebooks can be filtered by.
pub type NotebooksFilterField = NameFilterField;

/// What organizations can be filtered by.
pub type OrgsFilterField = NameFilterField;

/// What private files can be filtered by.
pub type PrivateFilesFilterField = NameFilterField;

/// What OAuth tokens can be filtered by.
pub type UserOauthTokensFilterField = NameFilterField;

/// What webhooks can be filtered by.
pub type WebhooksFilterField = NameFilterField;

open_enum! {
    /// What what has a name and a status can be filtered by.
    pub enum NameStatusFilterField {
        /// The name.
        Name = "name",
        /// The status.
        Status = "status",
    }
}

/// What API tokens can be filtered by.
pub type ApplicationApiTokensFilterField = NameStatusFilterField;

/// What application certificate authorities can be filtered by.
pub type ApplicationCertificateAuthoritiesFilterField = NameStatusFilterField;

/// What API tokens of an instance can be filtered by.
pub type InstanceApiTokensFilterField = NameStatusFilterField;

/// What a user's tokens can be filtered by.
pub type UserApiTokensFilterField = NameStatusFilterField;

open_enum! {
    /// What experience users and sandboxes can be filtered by.
    pub enum PersonFilterField {
        /// The first name.
        FirstName = "firstName",
        /// The last name.
        LastName = "lastName",
        /// The email address.
        Email = "email",
    }
}

/// What experience users can be filtered by.
pub type ExperienceUsersFilterField = PersonFilterField;

/// What instance sandboxes can be filtered by.
pub type InstanceSandboxesFilterField = PersonFilterField;

open_enum! {
    /// What resource jobs can be filtered by.
    pub enum ResourceJobsFilterField {
        /// The name.
        Name = "name",
        /// The type of the resource.
        ResourceType = "resourceType",
    }
}

open_enum! {
    /// What versions can be filtered by.
    pub enum VersionsFilterField {
        /// The name of the version.
        Version = "version",
    }
}

/// What experience versions can be filtered by.
pub type ExperienceVersionsFilterField = VersionsFilterField;

/// What workflow versions can be filtered by.
pub type FlowVersionsFilterField = VersionsFilterField;

open_enum! {
    /// Fields that lists of private OAuth clients can be filtered by.
    pub enum UserOauthClientsFilterField {
        /// Name of the client.
        ClientName = "client_name",
    }
}
