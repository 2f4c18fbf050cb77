//! Authorization of OAuth clients by a user.

use crate::models::{AuthorizationStatus, patterns};
use crate::{losant_model, open_enum};

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

/// Failure of an OAuth request.
///
/// No action returns it.
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
    /// Transformation of the code verifier into the code challenge (PKCE, RFC 7636).
    pub enum OauthCodeChallengeMethod {
        /// SHA-256 hash, as unpadded base64url.
        S256 = "S256",
    }
}
