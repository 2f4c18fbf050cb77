//! OAuth tokens that a user has granted to clients.

use jiff::Timestamp;

use crate::models::{
    ApiTokenStatus, NameFilterField, NameStatusSortField, OauthGrant, OauthGrantPost, OrgRole,
    Role, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// Access that a user has granted to an OAuth client.
#[losant_model(response)]
pub struct UserOauthToken {
    /// Unique id, assigned by Losant.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the token, equal to `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub oauth_token_id: String,
    /// Display name of the token.
    #[limits(1..=255)]
    pub name: String,
    /// Description of the token and its purpose.
    #[limits(..=32767)]
    pub description: Option<String>,
    pub creation_date: Option<Timestamp>,
    /// When the token was last changed.
    pub last_updated: Option<Timestamp>,
    /// When the token stops being accepted.
    pub expiration_date: Option<Timestamp>,
    /// Maximum role of the token in organizations that `org_roles` does not list.
    pub default_role: Option<Role>,
    /// Maximum roles of the token in particular organizations.
    #[limits(..=25)]
    pub org_roles: Vec<OrgRole>,
    /// API scopes that the user has granted, such as `all.Application.read`.
    pub scope: Vec<String>,
    /// Whether the token can be used.
    pub status: Option<ApiTokenStatus>,
    /// Client that has the access, and the state of its authorization.
    pub oauth: Option<OauthGrant>,
}

edits! {
    UserOauthToken => UserOauthTokenPatch: name, description, default_role, org_roles, status
}

/// Changes to an OAuth token. Fields that are not set stay as they are.
#[losant_model(patch)]
pub struct UserOauthTokenPatch {
    /// Display name of the token.
    #[limits(1..=255)]
    pub name: Option<String>,
    /// Description of the token and its purpose.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// Maximum role of the token in organizations that `org_roles` does not list.
    pub default_role: Option<Role>,
    /// Maximum roles of the token in particular organizations.
    #[limits(..=25)]
    pub org_roles: Option<Vec<OrgRole>>,
    /// Whether the token can be used.
    pub status: Option<ApiTokenStatus>,
}

/// Access to grant to an OAuth client.
#[losant_model(request)]
pub struct UserOauthTokenPost {
    /// Display name of the token.
    #[limits(1..=255)]
    pub name: String,
    /// Description of the token and its purpose.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// When the session of the client expires.
    ///
    /// `None` means a year from now, `Some(None)` means never.
    pub expiration_date: Option<Option<Timestamp>>,
    /// Parameters of the client's authorization request.
    pub oauth: OauthGrantPost,
    /// Maximum role of the token in organizations that `org_roles` does not list.
    pub default_role: Option<Role>,
    /// Maximum roles of the token in particular organizations.
    #[limits(..=25)]
    pub org_roles: Option<Vec<OrgRole>>,
    /// API scopes to grant, such as `all.Application.read`.
    pub scope: Option<Vec<String>>,
}

/// A page of OAuth tokens of a user.
pub type UserOauthTokens = Page<UserOauthToken>;

open_enum! {
    /// State of the authorization flow that an OAuth token belongs to.
    pub enum AuthorizationStatus {
        /// The flow is not completed yet.
        Pending = "pending",
        /// The flow is completed, and the client has access.
        Authorized = "authorized",
    }
}

/// Field that a list of OAuth tokens of a user can be filtered by.
pub type UserOauthTokensFilterField = NameFilterField;

/// Fields that a list of OAuth tokens of a user can be sorted by.
pub type UserOauthTokensSortField = NameStatusSortField;
