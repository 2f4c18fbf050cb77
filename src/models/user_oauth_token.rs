//! What Losant takes and gives of user OAuth tokens.

use jiff::Timestamp;

use crate::models::{ApiTokenStatus, OrgRole, Role, edit::edits};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// What the grant types of an OAuth client can be.
    pub enum GrantType {
        /// Authorization code.
        AuthorizationCode = "authorization_code",
        /// Refresh token.
        RefreshToken = "refresh_token",
    }
}

open_enum! {
    /// What the response types of an OAuth client can be.
    pub enum OauthClientResponseType {
        /// Code.
        Code = "code",
    }
}

open_enum! {
    /// What the token endpoint auth method of an OAuth client can be.
    pub enum TokenEndpointAuthMethod {
        /// Client secret basic.
        ClientSecretBasic = "client_secret_basic",
        /// Client secret post.
        ClientSecretPost = "client_secret_post",
        /// None.
        None = "none",
    }
}

open_enum! {
    /// What the error of an OAuth dcr error can be.
    pub enum OauthRegistrationError {
        /// Invalid redirect URI.
        InvalidRedirectUri = "invalid_redirect_uri",
        /// Invalid client metadata.
        InvalidClientMetadata = "invalid_client_metadata",
        /// Invalid software statement.
        InvalidSoftwareStatement = "invalid_software_statement",
        /// Unapproved software statement.
        UnapprovedSoftwareStatement = "unapproved_software_statement",
    }
}

open_enum! {
    /// What the error of an OAuth error can be.
    pub enum OauthErrorCode {
        /// Invalid request.
        InvalidRequest = "invalid_request",
        /// Invalid client.
        InvalidClient = "invalid_client",
        /// Invalid grant.
        InvalidGrant = "invalid_grant",
        /// Unauthorized client.
        UnauthorizedClient = "unauthorized_client",
        /// Unsupported grant type.
        UnsupportedGrantType = "unsupported_grant_type",
        /// Invalid scope.
        InvalidScope = "invalid_scope",
        /// Invalid target.
        InvalidTarget = "invalid_target",
        /// Temporarily unavailable.
        TemporarilyUnavailable = "temporarily_unavailable",
    }
}

open_enum! {
    /// What the authorization status of a user OAuth token can be.
    pub enum AuthorizationStatus {
        /// Pending.
        Pending = "pending",
        /// Authorized.
        Authorized = "authorized",
    }
}

open_enum! {
    /// What the code challenge method of a user OAuth token can be.
    pub enum OauthCodeChallengeMethod {
        /// S256.
        S256 = "S256",
    }
}

/// An OAuth client.
#[losant_model(response)]
pub struct OauthClient {
    /// The id of the client.
    #[name = "client_id"]
    pub client_id: Option<String>,
    /// The secret of the client.
    #[name = "client_secret"]
    #[secret]
    pub client_secret: Option<String>,
    /// When it was client id issued.
    #[name = "client_id_issued_at"]
    pub client_id_issued_at: Option<i64>,
    /// When it was client secret expires.
    #[name = "client_secret_expires_at"]
    pub client_secret_expires_at: Option<i64>,
    /// The name of the client, 1 to 255 characters.
    #[name = "client_name"]
    pub client_name: Option<String>,
    /// Where the client tells of itself, at most 1024 characters.
    #[name = "client_uri"]
    pub client_uri: Option<String>,
    /// The logo of the client, at most 32768 characters.
    #[name = "logo_uri"]
    pub logo_uri: Option<String>,
    /// Where users are sent back to, at most 25 of them.
    #[name = "redirect_uris"]
    pub redirect_uris: Option<Vec<String>>,
    /// The grant types.
    #[name = "grant_types"]
    pub grant_types: Option<Vec<GrantType>>,
    /// The response types.
    #[name = "response_types"]
    pub response_types: Option<Vec<OauthClientResponseType>>,
    /// The token endpoint auth method.
    #[name = "token_endpoint_auth_method"]
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// What it allows, at most 1024 characters.
    pub scope: Option<String>,
    /// The terms of the client, at most 1024 characters.
    #[name = "tos_uri"]
    pub tos_uri: Option<String>,
    /// How the client treats data, at most 1024 characters.
    #[name = "policy_uri"]
    pub policy_uri: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The id.
    pub id: String,
}

/// A new OAuth client.
#[losant_model(request)]
pub struct OauthClientPost {
    /// The name of the client, 1 to 255 characters.
    #[name = "client_name"]
    pub client_name: Option<String>,
    /// Where the client tells of itself, at most 1024 characters.
    #[name = "client_uri"]
    pub client_uri: Option<String>,
    /// The logo of the client, at most 32768 characters.
    #[name = "logo_uri"]
    pub logo_uri: Option<String>,
    /// Where users are sent back to, at most 25 of them.
    #[name = "redirect_uris"]
    pub redirect_uris: Option<Vec<String>>,
    /// The grant types.
    #[name = "grant_types"]
    pub grant_types: Option<Vec<GrantType>>,
    /// The response types.
    #[name = "response_types"]
    pub response_types: Option<Vec<OauthClientResponseType>>,
    /// The token endpoint auth method.
    #[name = "token_endpoint_auth_method"]
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// What it allows, at most 1024 characters.
    pub scope: Option<String>,
    /// Whom to ask about the client, at most 10 of them.
    pub contacts: Option<Vec<String>>,
    /// The terms of the client, at most 1024 characters.
    #[name = "tos_uri"]
    pub tos_uri: Option<String>,
    /// How the client treats data, at most 1024 characters.
    #[name = "policy_uri"]
    pub policy_uri: Option<String>,
}

/// An OAuth dcr error.
#[losant_model(response)]
pub struct OauthDcrError {
    /// What went wrong.
    pub error: OauthRegistrationError,
    /// What went wrong, in words.
    #[name = "error_description"]
    pub error_description: Option<String>,
}

/// An OAuth error.
#[losant_model(response)]
pub struct OauthError {
    /// What went wrong.
    pub error: OauthErrorCode,
    /// What went wrong, in words.
    #[name = "error_description"]
    pub error_description: Option<String>,
    /// Where there is more on it.
    #[name = "error_uri"]
    pub error_uri: Option<String>,
}

/// A user OAuth token.
#[losant_model(response)]
pub struct UserOauthToken {
    /// The id.
    pub id: String,
    /// The id of the OAuth token.
    pub oauth_token_id: Option<String>,
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
    /// The OAuth.
    pub oauth: Option<OauthGrant>,
}

/// A change of a user OAuth token; what is not set stays as it is.
#[losant_model(patch)]
pub struct UserOauthTokenPatch {
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

/// A new user OAuth token.
#[losant_model(request)]
pub struct UserOauthTokenPost {
    /// The name, 1 to 255 characters.
    pub name: String,
    /// What it is for, at most 32767 characters.
    pub description: Option<String>,
    /// When it stops being accepted.
    pub expiration_date: Option<Option<Timestamp>>,
    /// The OAuth.
    pub oauth: OauthGrantPost,
    /// What the role allows where none is named.
    pub default_role: Option<Role>,
    /// The roles in single organizations, at most 25 of them.
    pub org_roles: Option<Vec<OrgRole>>,
    /// What it allows.
    pub scope: Option<Vec<String>>,
}

/// User OAuth tokens.
pub type UserOauthTokens = Page<UserOauthToken>;

/// What a user granted to an OAuth application.
#[losant_model(response)]
pub struct OauthGrant {
    /// The id of the client, 24 to 1024 characters.
    #[name = "client_id"]
    pub client_id: Option<String>,
    /// The name of the client, at most 255 characters.
    #[name = "client_name"]
    pub client_name: Option<String>,
    /// Where the client tells of itself, at most 1024 characters.
    #[name = "client_uri"]
    pub client_uri: Option<String>,
    /// The logo of the client, at most 32768 characters.
    #[name = "logo_uri"]
    pub logo_uri: Option<String>,
    /// The redirect URI, at most 1024 characters.
    #[name = "redirect_uri"]
    pub redirect_uri: Option<String>,
    /// The resource.
    pub resource: Option<Vec<String>>,
    /// Whether it was granted.
    pub authorization_status: Option<AuthorizationStatus>,
}

/// A new OAuth grant.
#[losant_model(request)]
pub struct OauthGrantPost {
    /// The id of the client, 24 to 1024 characters.
    #[name = "client_id"]
    pub client_id: String,
    /// The redirect URI, at most 1024 characters.
    #[name = "redirect_uri"]
    pub redirect_uri: String,
    /// The resource, at most 10 of them.
    pub resource: Option<Vec<String>>,
    /// The code challenge, 43 to 128 characters.
    #[name = "code_challenge"]
    pub code_challenge: String,
    /// The code challenge method.
    #[name = "code_challenge_method"]
    pub code_challenge_method: OauthCodeChallengeMethod,
}

edits! {
    UserOauthToken => UserOauthTokenPatch: name, description, default_role, org_roles, status
}
