//! API tokens.

use jiff::Timestamp;

use crate::models::{CreatorType, NameStatusFilterField, OrgRole, Role, edit::edits, patterns};
use crate::{Page, losant_model, open_enum};

/// Token that authorizes API requests on behalf of its owner.
#[losant_model(response)]
pub struct ApiToken {
    /// Unique id of the token, which is not the secret itself.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub api_token_id: String,
    /// Id of the application, user or organization that the token belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub owner_id: String,
    /// Whether the token belongs to an application, a user or an organization.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// Id of the user, API token or workflow that created the token.
    #[pattern(patterns::OBJECT_ID)]
    pub creator_id: Option<String>,
    /// Whether a user, another API token or a workflow created the token.
    pub creator_type: Option<CreatorType>,
    /// Display name of the creator.
    #[limits(..=1024)]
    pub creator_name: Option<String>,
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    pub creation_date: Option<Timestamp>,
    /// When the token last changed.
    pub last_updated: Option<Timestamp>,
    /// When the token expires. Absent if it never does. Cannot be changed later.
    pub expiration_date: Option<Timestamp>,
    /// Highest role in all organizations that `org_roles` does not list.
    pub default_role: Option<Role>,
    /// Highest roles in individual organizations.
    #[limits(..=25)]
    pub org_roles: Vec<OrgRole>,
    /// Permissions, such as `all.Application` or `device.get`. Cannot be changed later.
    #[limits(each(1..=1024))]
    pub scope: Vec<String>,
    /// Whether the token is accepted.
    pub status: Option<ApiTokenStatus>,
    /// The secret to send with requests. Only returned on creation. Redacted in `Debug` output.
    #[secret]
    #[limits(1..)]
    pub token: Option<String>,
}

edits! {
    ApiToken => ApiTokenPatch: name, description, default_role, org_roles, status
}

/// Changes to an API token; fields that are not set keep their values.
#[losant_model(patch)]
pub struct ApiTokenPatch {
    /// Display name.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Highest role in all organizations that `org_roles` does not list.
    pub default_role: Option<Role>,
    /// Highest roles in individual organizations.
    #[limits(..=25)]
    pub org_roles: Option<Vec<OrgRole>>,
    /// Whether the token is accepted.
    pub status: Option<ApiTokenStatus>,
}

/// Settings of an API token to create.
#[losant_model(request)]
pub struct ApiTokenPost {
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// When the token expires. Without it, the token never does. Cannot be changed later.
    pub expiration_date: Option<Timestamp>,
    /// Highest role in all organizations that `org_roles` does not list.
    pub default_role: Option<Role>,
    /// Highest roles in individual organizations.
    #[limits(..=25)]
    pub org_roles: Option<Vec<OrgRole>>,
    /// Permissions, such as `all.Application` or `device.get`. Cannot be changed later.
    pub scope: Option<Vec<String>>,
    /// Whether the token is accepted.
    pub status: Option<ApiTokenStatus>,
}

/// A page of API tokens.
pub type ApiTokens = Page<ApiToken>;

/// Settings of an API token to create for a single application.
///
/// No action takes it: tokens of applications are created with an [`ApiTokenPost`], too.
#[losant_model(request)]
pub struct ApplicationApiTokenPost {
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    /// Free-form notes.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// When the token expires. Without it, the token never does. Cannot be changed later.
    pub expiration_date: Option<Timestamp>,
    /// Permissions, such as `all.Application` or `device.get`. Cannot be changed later.
    pub scope: Option<Vec<String>>,
    /// Whether the token is accepted.
    pub status: Option<ApiTokenStatus>,
}

open_enum! {
    /// Kind of owner of an API token or another resource.
    pub enum ApiTokenOwnerType {
        /// The resource belongs to an application.
        Application = "application",
        /// The resource belongs to a user.
        User = "user",
        /// The resource belongs to an organization.
        Organization = "organization",
    }
}

open_enum! {
    /// Whether a token, an access key or a certificate can be used.
    pub enum ApiTokenStatus {
        /// Accepted for authentication.
        Active = "active",
        /// Rejected until its status changes.
        Inactive = "inactive",
    }
}

/// Fields that a list of API tokens of an application can be filtered by.
pub type ApplicationApiTokensFilterField = NameStatusFilterField;

/// Fields that a list of API tokens of an instance can be filtered by.
pub type InstanceApiTokensFilterField = NameStatusFilterField;

/// Fields that a list of API tokens of a user can be filtered by.
pub type UserApiTokensFilterField = NameStatusFilterField;

open_enum! {
    /// Fields that a list of API tokens can be sorted by.
    pub enum ApiTokensSortField {
        /// Display name of the token.
        Name = "name",
        /// Whether the token can be used.
        Status = "status",
        Id = "id",
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
