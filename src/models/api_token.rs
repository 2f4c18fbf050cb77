//! The documents of api token.

use jiff::Timestamp;

use crate::{Page, losant_model, open_enum};

open_enum! {
    /// The values of `ownerType` in an API token.
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
    /// The values of `creatorType` in an API token.
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
    /// The values of `defaultRole` in an API token.
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
    /// The values of `status` in an API token.
    pub enum ApiTokenStatus {
        /// Active.
        Active = "active",
        /// Inactive.
        Inactive = "inactive",
    }
}

/// API token.
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
    /// The role in organizations that the list does not name.
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
    /// The role in organizations that the list does not name.
    pub default_role: Option<Role>,
    /// The roles in single organizations, at most 25 of them.
    pub org_roles: Option<Vec<OrgRole>>,
    /// How it is.
    pub status: Option<ApiTokenStatus>,
}

/// What makes an API token.
#[losant_model(request)]
pub struct ApiTokenPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// When it stops being accepted.
    pub expiration_date: Option<Timestamp>,
    /// The role in organizations that the list does not name.
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

/// What makes an application API token.
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

/// Organization role.
#[losant_model(response)]
pub struct OrgRole {
    /// The id of its organization.
    pub org_id: String,
    /// What the role allows.
    pub role: Role,
    /// The application roles, at most 100 of them.
    pub application_roles: Option<Vec<ResourceRole>>,
    /// The dashboard roles, at most 100 of them.
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

/// Resource role.
#[losant_model(response)]
pub struct ResourceRole {
    /// The id of the resource.
    pub resource_id: String,
    /// What the role allows.
    pub role: Role,
}
