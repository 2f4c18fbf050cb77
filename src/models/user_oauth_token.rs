//! OAuth: tokens that a user grants to third-party clients, and the registration of clients.

use jiff::Timestamp;

use crate::models::{ApiTokenStatus, OrgRole, Role, edit::edits, patterns};
use crate::{Page, losant_model, open_enum};

open_enum! {
    /// Flow that an OAuth client obtains tokens with.
    pub enum GrantType {
        /// Exchange of an authorization code for tokens, after the user consents.
        AuthorizationCode = "authorization_code",
        /// Exchange of a refresh token for a new access token.
        RefreshToken = "refresh_token",
    }
}

open_enum! {
    /// Response of the authorization endpoint.
    pub enum OauthClientResponseType {
        /// Authorization code, to exchange for a token.
        Code = "code",
    }
}

open_enum! {
    /// Authentication method of an OAuth client at the token endpoint.
    pub enum TokenEndpointAuthMethod {
        /// Client id and secret in the `Authorization` header, as for basic authentication.
        ClientSecretBasic = "client_secret_basic",
        /// Client id and secret in the body of the request.
        ClientSecretPost = "client_secret_post",
        /// No authentication, for public clients, which have no secret.
        None = "none",
    }
}

open_enum! {
    /// Reason for the failure of a client registration, as RFC 7591 defines it.
    pub enum OauthRegistrationError {
        /// A redirect URI is not allowed.
        InvalidRedirectUri = "invalid_redirect_uri",
        /// A field of the registration is not valid.
        InvalidClientMetadata = "invalid_client_metadata",
        /// The software statement cannot be verified.
        InvalidSoftwareStatement = "invalid_software_statement",
        /// The server does not accept the software statement.
        UnapprovedSoftwareStatement = "unapproved_software_statement",
    }
}

open_enum! {
    /// Reason for the failure of an OAuth request, as RFC 6749 and RFC 8707 define it.
    pub enum OauthErrorCode {
        /// A parameter is missing, repeated or malformed.
        InvalidRequest = "invalid_request",
        /// The client could not be authenticated.
        InvalidClient = "invalid_client",
        /// The authorization code or refresh token is wrong, expired or revoked.
        InvalidGrant = "invalid_grant",
        /// The client may not use this grant type.
        UnauthorizedClient = "unauthorized_client",
        /// The server does not know the grant type.
        UnsupportedGrantType = "unsupported_grant_type",
        /// A scope is unknown, malformed, or more than was granted.
        InvalidScope = "invalid_scope",
        /// A requested `resource` is unknown or malformed.
        InvalidTarget = "invalid_target",
        /// The server cannot handle the request at the moment; retry later.
        TemporarilyUnavailable = "temporarily_unavailable",
    }
}

open_enum! {
    /// State of the authorization flow that an OAuth token belongs to.
    pub enum AuthorizationStatus {
        /// The flow is not completed yet.
        Pending = "pending",
        /// The flow is completed, and the client has access.
        Authorized = "authorized",
    }
}

open_enum! {
    /// Transformation of the code verifier into the code challenge (PKCE, RFC 7636).
    pub enum OauthCodeChallengeMethod {
        /// SHA-256 hash, as unpadded base64url.
        S256 = "S256",
    }
}

/// Response to the registration of an OAuth client.
#[losant_model(response)]
pub struct OauthClient {
    /// Id that the client sends to the authorization server.
    #[name = "client_id"]
    pub client_id: String,
    /// Secret that the client sends to the token endpoint.
    ///
    /// Only the response to the registration contains it.
    #[name = "client_secret"]
    #[secret]
    pub client_secret: Option<String>,
    /// When the client id was issued, in seconds since the Unix epoch.
    #[name = "client_id_issued_at"]
    pub client_id_issued_at: Option<i64>,
    /// When the client secret expires, in seconds since the Unix epoch; 0 if it never does.
    #[name = "client_secret_expires_at"]
    pub client_secret_expires_at: Option<i64>,
    /// Name of the client, as users see it.
    #[name = "client_name"]
    #[limits(1..=255)]
    pub client_name: Option<String>,
    /// URL of the client's home page.
    #[name = "client_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub client_uri: Option<String>,
    /// Logo of the client: an `http(s)` URL, or a `data:` URL of an
    /// image.
    #[name = "logo_uri"]
    #[limits(..=32768)]
    #[format(uri)]
    pub logo_uri: Option<String>,
    /// URIs that users may be redirected to after they grant or refuse access.
    #[name = "redirect_uris"]
    #[limits(1..=25, each(..=1024))]
    #[format(uri)]
    pub redirect_uris: Vec<String>,
    /// Flows that the client may obtain tokens with.
    #[name = "grant_types"]
    pub grant_types: Vec<GrantType>,
    /// Responses of the authorization endpoint that the client may ask for.
    #[name = "response_types"]
    pub response_types: Vec<OauthClientResponseType>,
    /// Authentication method of the client at the token endpoint.
    #[name = "token_endpoint_auth_method"]
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// Scopes that the client may request, separated by spaces.
    #[limits(..=1024)]
    pub scope: Option<String>,
    /// URL of the client's terms of service.
    #[name = "tos_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub tos_uri: Option<String>,
    /// URL of the client's privacy policy.
    #[name = "policy_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub policy_uri: Option<String>,
    /// When the client was registered.
    pub creation_date: Option<Timestamp>,
    /// When the client was last changed.
    pub last_updated: Option<Timestamp>,
    /// Unique id, assigned by Losant.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
}

/// An OAuth client to register (dynamic client registration, RFC 7591).
#[losant_model(request)]
pub struct OauthClientPost {
    /// Name of the client, as users see it.
    #[name = "client_name"]
    #[limits(1..=255)]
    pub client_name: Option<String>,
    /// URL of the client's home page.
    #[name = "client_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub client_uri: Option<String>,
    /// Logo of the client: an `http(s)` URL, or a `data:` URL of an
    /// image.
    #[name = "logo_uri"]
    #[limits(..=32768)]
    #[format(uri)]
    pub logo_uri: Option<String>,
    /// URIs that users may be redirected to after they grant or refuse access.
    #[name = "redirect_uris"]
    #[limits(1..=25, each(..=1024))]
    #[format(uri)]
    pub redirect_uris: Option<Vec<String>>,
    /// Flows that the client may obtain tokens with.
    #[name = "grant_types"]
    pub grant_types: Option<Vec<GrantType>>,
    /// Responses of the authorization endpoint that the client may ask for.
    #[name = "response_types"]
    pub response_types: Option<Vec<OauthClientResponseType>>,
    /// Authentication method of the client at the token endpoint.
    #[name = "token_endpoint_auth_method"]
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// Scopes that the client may request, separated by spaces.
    #[limits(..=1024)]
    pub scope: Option<String>,
    /// Email addresses of the people responsible for the client. Losant never
    /// returns them.
    #[limits(..=10, each(..=1024))]
    #[format(email)]
    pub contacts: Option<Vec<String>>,
    /// URL of the client's terms of service.
    #[name = "tos_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub tos_uri: Option<String>,
    /// URL of the client's privacy policy.
    #[name = "policy_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub policy_uri: Option<String>,
}

/// Failure of a dynamic client registration (DCR).
#[losant_model(response)]
pub struct OauthDcrError {
    /// Reason for the failure.
    pub error: OauthRegistrationError,
    /// Human-readable explanation of the failure.
    #[name = "error_description"]
    pub error_description: Option<String>,
}

/// Failure of an OAuth request.
#[losant_model(response)]
pub struct OauthError {
    /// Reason for the failure.
    pub error: OauthErrorCode,
    /// Human-readable explanation of the failure.
    #[name = "error_description"]
    pub error_description: Option<String>,
    /// Web page that explains the failure.
    #[name = "error_uri"]
    pub error_uri: Option<String>,
}

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
    /// When the token was created.
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

/// Client that a user has granted access to, and the state of its authorization.
#[losant_model(response)]
pub struct OauthGrant {
    /// Client that has the access, by its id or the HTTPS URL of its metadata.
    #[name = "client_id"]
    #[limits(24..=1024)]
    pub client_id: String,
    /// Name of the client, as users see it.
    #[name = "client_name"]
    #[limits(..=255)]
    pub client_name: Option<String>,
    /// URL of the client's home page.
    #[name = "client_uri"]
    #[limits(..=1024)]
    pub client_uri: Option<String>,
    /// Logo of the client: an `http(s)` URL, or a `data:` URL of an
    /// image.
    #[name = "logo_uri"]
    #[limits(..=32768)]
    pub logo_uri: Option<String>,
    /// URI that the user is redirected to after the consent.
    #[name = "redirect_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub redirect_uri: Option<String>,
    /// Audiences that the token is limited to, as URIs (RFC 8707).
    #[limits(each(..=1024))]
    #[format(uri)]
    pub resource: Vec<String>,
    /// Whether the authorization flow is completed.
    pub authorization_status: Option<AuthorizationStatus>,
}

/// Parameters of an authorization request of an OAuth client.
#[losant_model(request)]
pub struct OauthGrantPost {
    /// Client that requests access, by its id or the HTTPS URL of its metadata.
    #[name = "client_id"]
    #[limits(24..=1024)]
    pub client_id: String,
    /// URI to redirect the user to after the consent.
    #[name = "redirect_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub redirect_uri: String,
    /// Audiences to limit the token to, as absolute URIs (RFC 8707).
    #[limits(..=10, each(..=1024))]
    #[format(uri)]
    pub resource: Option<Vec<String>>,
    /// Hash, in base64url, of a secret that the client proves to know later (PKCE, RFC 7636).
    #[name = "code_challenge"]
    #[limits(43..=128)]
    #[pattern(patterns::WORD)]
    pub code_challenge: String,
    /// Method that `code_challenge` was computed with.
    #[name = "code_challenge_method"]
    pub code_challenge_method: OauthCodeChallengeMethod,
}

edits! {
    UserOauthToken => UserOauthTokenPatch: name, description, default_role, org_roles, status
}
