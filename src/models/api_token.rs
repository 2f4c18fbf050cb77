//! What Losant takes and gives of API tokens.

use jiff::Timestamp;

use crate::models::edit::edits;
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the owner type of an API token can be.
    pub enum ApiTokenOwnerType {
        /// Application.
        Application = "application",
        /// User.
        User = "user",
        /// Organization.
        Organization = "organization",
    }
}

open_enum! {
    /// What the creator type of an API token can be.
    pub enum CreatorType {
        /// API token.
        ApiToken = "apiToken",
        /// User.
        User = "user",
        /// Workflow.
        Flow = "flow",
    }
}

open_enum! {
    /// What the default role of an API token can be.
    pub enum Role {
        /// Admin.
        Admin = "admin",
        /// Edit.
        Edit = "edit",
        /// Collaborate.
        Collaborate = "collaborate",
        /// View.
        View = "view",
        /// None.
        None = "none",
    }
}

open_enum! {
    /// What the status of an API token can be.
    pub enum ApiTokenStatus {
        /// Active.
        Active = "active",
        /// Inactive.
        Inactive = "inactive",
    }
}

/// An API token.
#[losant_model(response)]
pub struct ApiToken {
    /// The id.
    pub id: String,
    /// The id of the API token.
    pub api_token_id: Option<String>,
    /// The id of what it belongs to.
    pub owner_id: Option<String>,
    /// What it belongs to.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// The id of what created it.
    pub creator_id: Option<String>,
    /// What created it.
    pub creator_type: Option<CreatorType>,
    /// The name of what created it, at most 1024 characters.
    pub creator_name: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// When it stops being accepted.
    pub expiration_date: Option<Timestamp>,
    /// What the role allows where none is named.
    pub default_role: Option<Role>,
    /// The roles in single organizations, at most 25 of them.
    pub org_roles: Option<Vec<OrgRole>>,
    /// What it allows.
    pub scope: Option<Vec<String>>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
    /// The token itself. Debug does not show it.
    #[secret]
    pub token: Option<String>,
}

/// A change of an API token; what is not set stays as it is.
#[losant_model(patch)]
pub struct ApiTokenPatch {
    /// The name, 1 to 255 characters.
    pub name: Option<String>,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// What the role allows where none is named.
    pub default_role: Option<Role>,
    /// The roles in single organizations, at most 25 of them.
    pub org_roles: Option<Vec<OrgRole>>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
}

/// A new API token.
#[losant_model(request)]
pub struct ApiTokenPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// When it stops being accepted.
    pub expiration_date: Option<Timestamp>,
    /// What the role allows where none is named.
    pub default_role: Option<Role>,
    /// The roles in single organizations, at most 25 of them.
    pub org_roles: Option<Vec<OrgRole>>,
    /// What it allows.
    pub scope: Option<Vec<String>>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
}

/// API tokens.
pub type ApiTokens = Page<ApiToken>;

/// A new application API token.
#[losant_model(request)]
pub struct ApplicationApiTokenPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// When it stops being accepted.
    pub expiration_date: Option<Timestamp>,
    /// What it allows.
    pub scope: Option<Vec<String>>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
}

/// The role of an API token in an organization.
#[losant_model(response)]
pub struct OrgRole {
    /// The id of its organization.
    pub org_id: String,
    /// What the role allows.
    pub role: Role,
    /// The roles in single applications, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The roles in single dashboards, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

/// A role in one resource.
#[losant_model(response)]
pub struct ResourceRole {
    /// The id of the resource.
    pub resource_id: String,
    /// What the role allows.
    pub role: Role,
}

edits! {
    ApiToken => ApiTokenPatch: name, description, default_role, org_roles, status
}
