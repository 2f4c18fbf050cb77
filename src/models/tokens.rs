//! API tokens, of users and of all else that has them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::models::{OrgRole, Role};
use crate::{Page, open_enum};

open_enum! {
    /// Whether a token is accepted.
    pub enum ApiTokenStatus {
        /// It is.
        Active = "active",
        /// It is not.
        Inactive = "inactive",
    }
}

open_enum! {
    /// What a token belongs to.
    pub enum ApiTokenOwnerType {
        /// An application.
        Application = "application",
        /// A user.
        User = "user",
    }
}

open_enum! {
    /// What a token was created by.
    pub enum ApiTokenCreatorType {
        /// Another token.
        ApiToken = "apiToken",
        /// A user.
        User = "user",
        /// A workflow.
        Flow = "flow",
    }
}

open_enum! {
    /// What a user's tokens can be sorted by.
    pub enum UserApiTokensSortField {
        /// The name.
        Name = "name",
        /// Whether it is accepted.
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

open_enum! {
    /// What a user's tokens can be filtered by.
    pub enum UserApiTokensFilterField {
        /// The name.
        Name = "name",
        /// Whether it is accepted.
        Status = "status",
    }
}

/// An API token.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct ApiToken {
    /// The id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The id once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_token_id: Option<String>,
    /// The id of what it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<String>,
    /// What it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_type: Option<ApiTokenOwnerType>,
    /// The id of what created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_id: Option<String>,
    /// What created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_type: Option<ApiTokenCreatorType>,
    /// The name of what created it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator_name: Option<String>,
    /// The name, 1 to 255 characters.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What it is for, at most 32767 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<Timestamp>,
    /// When it stops being accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Timestamp>,
    /// The role in organizations that `org_roles` does not name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_role: Option<Role>,
    /// The roles in single organizations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_roles: Option<Vec<OrgRole>>,
    /// What it allows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// Whether it is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ApiTokenStatus>,
    /// The token itself, in the answer that creates it alone. Debug does not show it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}

/// Shows everything but the token itself.
impl std::fmt::Debug for ApiToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ApiToken")
            .field("id", &self.id)
            .field("api_token_id", &self.api_token_id)
            .field("owner_id", &self.owner_id)
            .field("owner_type", &self.owner_type)
            .field("creator_id", &self.creator_id)
            .field("creator_type", &self.creator_type)
            .field("creator_name", &self.creator_name)
            .field("name", &self.name)
            .field("description", &self.description)
            .field("creation_date", &self.creation_date)
            .field("last_updated", &self.last_updated)
            .field("expiration_date", &self.expiration_date)
            .field("default_role", &self.default_role)
            .field("org_roles", &self.org_roles)
            .field("scope", &self.scope)
            .field("status", &self.status)
            .field("token", &self.token.as_ref().map(|_| "…"))
            .finish()
    }
}

/// A page of API tokens.
///
/// What they belong to, `ownerId` and `ownerType`, is among its `extra` fields.
pub type ApiTokens = Page<ApiToken>;

/// A new API token.
///
/// ```
/// use losant::models::{ApiTokenPost, ApiTokenStatus};
///
/// let token = ApiTokenPost::new("sensor").scope(["all.User.read"]).status(ApiTokenStatus::Active);
/// # let _ = token;
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ApiTokenPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// When it stops being accepted; never by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expiration_date: Option<Timestamp>,
    /// The role in organizations that `org_roles` does not name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_role: Option<Role>,
    /// The roles in single organizations, at most 25.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_roles: Option<Vec<OrgRole>>,
    /// What it allows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Vec<String>>,
    /// Whether it is accepted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ApiTokenStatus>,
}

impl ApiTokenPost {
    /// A token of this name, 1 to 255 characters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
            expiration_date: None,
            default_role: None,
            org_roles: None,
            scope: None,
            status: None,
        }
    }

    /// What it is for, at most 32767 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// When it stops being accepted; never by default.
    pub fn expiration_date(mut self, date: Timestamp) -> Self {
        self.expiration_date = Some(date);
        self
    }

    /// The role in organizations that `org_roles` does not name.
    pub fn default_role(mut self, role: Role) -> Self {
        self.default_role = Some(role);
        self
    }

    /// The roles in single organizations, at most 25.
    pub fn org_roles(mut self, roles: Vec<OrgRole>) -> Self {
        self.org_roles = Some(roles);
        self
    }

    /// What it allows.
    pub fn scope(mut self, scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scope = Some(scope.into_iter().map(Into::into).collect());
        self
    }

    /// Whether it is accepted.
    pub fn status(mut self, status: ApiTokenStatus) -> Self {
        self.status = Some(status);
        self
    }
}

/// A change of an API token; what is not set stays as it is.
///
/// ```
/// use losant::models::{ApiTokenPatch, ApiTokenStatus};
///
/// let change = ApiTokenPatch::new().name("retired sensor").status(ApiTokenStatus::Inactive);
/// # let _ = change;
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[non_exhaustive]
pub struct ApiTokenPatch {
    /// The name, 1 to 255 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The role in organizations that `org_roles` does not name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_role: Option<Role>,
    /// The roles in single organizations, at most 25.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_roles: Option<Vec<OrgRole>>,
    /// Whether it is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ApiTokenStatus>,
}

impl ApiTokenPatch {
    /// A change of nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name, 1 to 255 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What it is for, at most 32767 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// The role in organizations that `org_roles` does not name.
    pub fn default_role(mut self, role: Role) -> Self {
        self.default_role = Some(role);
        self
    }

    /// The roles in single organizations, at most 25.
    pub fn org_roles(mut self, roles: Vec<OrgRole>) -> Self {
        self.org_roles = Some(roles);
        self
    }

    /// Whether it is accepted.
    pub fn status(mut self, status: ApiTokenStatus) -> Self {
        self.status = Some(status);
        self
    }
}
