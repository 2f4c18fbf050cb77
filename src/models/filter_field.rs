//! Fields that lists can be filtered by: one enum for each set of fields, with an alias for each
//! list that has this set.
//!
//! The value to filter by can contain wildcards, such as `pump-*`.

use crate::open_enum;

open_enum! {
    /// Fields that a list of application certificates can be filtered by.
    pub enum ApplicationCertificatesFilterField {
        /// Display name of the certificate.
        Name = "name",
        /// Common name (CN) in the certificate's subject.
        CertificateInfoCommonName = "certificateInfo.commonName",
        /// Whether devices can authenticate with the certificate, such as `active`.
        Status = "status",
    }
}

open_enum! {
    /// Fields that a list of access keys of an application can be filtered by.
    pub enum ApplicationKeysFilterField {
        /// Public part of the key, which devices authenticate with.
        Key = "key",
        /// Whether devices can authenticate with the key, such as `active`.
        Status = "status",
        /// Display name of the key.
        Name = "name",
    }
}

open_enum! {
    /// Fields that a list of application templates can be filtered by.
    pub enum ApplicationTemplatesFilterField {
        /// Display name of the template.
        Name = "name",
        /// Person or company that made the template.
        AuthorName = "authorName",
    }
}

open_enum! {
    /// Fields that a list of service credentials can be filtered by.
    pub enum CredentialsFilterField {
        /// Name that other resources refer to the credential by.
        Name = "name",
        /// Service that the credential is for, such as `aws`.
        Type = "type",
    }
}

open_enum! {
    /// Fields that a list of attributes of a device can be filtered by.
    pub enum DeviceAttributesFilterField {
        /// Key that the attribute has in device state.
        Name = "name",
        /// Data type of the attribute's values, such as `number`.
        DataType = "dataType",
    }
}

open_enum! {
    /// Field that a list of events can be filtered by.
    pub enum EventsFilterField {
        /// Title of the event.
        Subject = "subject",
    }
}

open_enum! {
    /// Fields that a list of experience endpoints can be filtered by.
    pub enum ExperienceEndpointsFilterField {
        /// HTTP method that the endpoint accepts, such as `get`.
        Method = "method",
        /// Path pattern that the endpoint matches.
        Route = "route",
    }
}

open_enum! {
    /// Fields that a list of monthly usage summaries can be filtered by.
    pub enum HistoricalSummariesFilterField {
        /// Kind of resource whose usage is summarized, such as `application`.
        ResourceType = "resourceType",
        /// Application, organization or instance whose usage is summarized, by id.
        ResourceId = "resourceId",
        /// User or organization that owns the resource, by id.
        OwnerId = "ownerId",
        /// Kind of owner, such as `organization`.
        OwnerType = "ownerType",
    }
}

open_enum! {
    /// Fields that a list of integrations can be filtered by.
    pub enum IntegrationsFilterField {
        /// Display name of the integration.
        Name = "name",
        /// Service that the integration connects to, such as `mqtt`.
        IntegrationType = "integrationType",
    }
}

open_enum! {
    /// Fields that a list of members or of invitations can be filtered by.
    pub enum MembersFilterField {
        /// Email address of the member or of the invited person.
        Email = "email",
        /// Permissions of the member or of the invited person, such as `admin`.
        Role = "role",
    }
}

/// Fields that a list of members of an instance can be filtered by.
pub type InstanceMembersFilterField = MembersFilterField;

/// Fields that a list of pending invitations to an organization of an instance can be filtered by.
pub type InstanceOrgInvitesFilterField = MembersFilterField;

/// Fields that a list of members of an organization of an instance can be filtered by.
pub type InstanceOrgMembersFilterField = MembersFilterField;

open_enum! {
    /// Field that a list of resources with a name can be filtered by.
    pub enum NameFilterField {
        /// Display name of the resource.
        Name = "name",
    }
}

/// Field that a list of applications can be filtered by.
pub type ApplicationsFilterField = NameFilterField;

/// Field that a list of usage summaries of applications can be filtered by.
pub type PeriodSummariesFilterField = NameFilterField;

/// Field that a list of dashboards of an application can be filtered by.
pub type ApplicationDashboardsFilterField = NameFilterField;

/// Field that a list of dashboards can be filtered by.
pub type DashboardsFilterField = NameFilterField;

/// Field that a list of data tables can be filtered by.
pub type DataTablesFilterField = NameFilterField;

/// Field that a list of devices can be filtered by.
pub type DevicesFilterField = NameFilterField;

/// Field that a list of device recipes can be filtered by.
pub type DeviceRecipesFilterField = NameFilterField;

/// Field that a list of experience groups can be filtered by.
pub type ExperienceGroupsFilterField = NameFilterField;

/// Field that a list of experience views can be filtered by.
pub type ExperienceViewsFilterField = NameFilterField;

/// Field that a list of public files can be filtered by.
pub type FilesFilterField = NameFilterField;

/// Field that a list of workflows can be filtered by.
pub type FlowsFilterField = NameFilterField;

/// Field that a list of instances can be filtered by.
pub type InstancesFilterField = NameFilterField;

/// Field that a list of custom nodes of an instance can be filtered by.
pub type InstanceCustomNodesFilterField = NameFilterField;

/// Field that a list of notification rules of an instance can be filtered by.
pub type InstanceNotificationRulesFilterField = NameFilterField;

/// Field that a list of organizations of an instance can be filtered by.
pub type InstanceOrgsFilterField = NameFilterField;

/// Field that a list of notebooks can be filtered by.
pub type NotebooksFilterField = NameFilterField;

/// Field that a list of organizations can be filtered by.
pub type OrgsFilterField = NameFilterField;

/// Field that a list of private files can be filtered by.
pub type PrivateFilesFilterField = NameFilterField;

/// Field that a list of OAuth tokens of a user can be filtered by.
pub type UserOauthTokensFilterField = NameFilterField;

/// Field that a list of webhooks can be filtered by.
pub type WebhooksFilterField = NameFilterField;

open_enum! {
    /// Fields that a list of resources with a name and a status can be filtered by.
    pub enum NameStatusFilterField {
        /// Display name of the resource.
        Name = "name",
        /// Whether the resource can be used, such as `active`.
        Status = "status",
    }
}

/// Fields that a list of API tokens of an application can be filtered by.
pub type ApplicationApiTokensFilterField = NameStatusFilterField;

/// Fields that a list of certificate authorities of an application can be filtered by.
pub type ApplicationCertificateAuthoritiesFilterField = NameStatusFilterField;

/// Fields that a list of API tokens of an instance can be filtered by.
pub type InstanceApiTokensFilterField = NameStatusFilterField;

/// Fields that a list of API tokens of a user can be filtered by.
pub type UserApiTokensFilterField = NameStatusFilterField;

open_enum! {
    /// Fields that a list of experience users or of sandboxes can be filtered by.
    pub enum PersonFilterField {
        /// Given name of the user.
        FirstName = "firstName",
        /// Family name of the user.
        LastName = "lastName",
        /// Email address that the user signs in with.
        Email = "email",
    }
}

/// Fields that a list of experience users can be filtered by.
pub type ExperienceUsersFilterField = PersonFilterField;

/// Fields that a list of sandboxes of an instance can be filtered by.
pub type InstanceSandboxesFilterField = PersonFilterField;

open_enum! {
    /// Fields that a list of resource jobs can be filtered by.
    pub enum ResourceJobsFilterField {
        /// Display name of the job.
        Name = "name",
        /// Kind of resource that the job iterates over, such as `device`.
        ResourceType = "resourceType",
    }
}

open_enum! {
    /// Field that a list of versions of workflows or experiences can be filtered by.
    pub enum VersionsFilterField {
        /// Name of the version, such as `v1.2.3`.
        Version = "version",
    }
}

/// Field that a list of experience versions can be filtered by.
pub type ExperienceVersionsFilterField = VersionsFilterField;

/// Field that a list of workflow versions can be filtered by.
pub type FlowVersionsFilterField = VersionsFilterField;

open_enum! {
    /// Field that a list of private OAuth clients can be filtered by.
    pub enum UserOauthClientsFilterField {
        /// Name of the client, as users see it.
        ClientName = "client_name",
    }
}
