//! OAuth clients that register themselves.

use jiff::Timestamp;

use crate::models::patterns;
use crate::{losant_model, open_enum};

/// Response to the registration of an OAuth client.
///
/// No action returns it: clients that a user registers are a
/// [`UserOauthClient`](crate::models::UserOauthClient).
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
///
/// No action takes it: see [`UserOauthClientPost`](crate::models::UserOauthClientPost).
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
///
/// No action returns it.
#[losant_model(response)]
pub struct OauthDcrError {
    /// Reason for the failure.
    pub error: OauthRegistrationError,
    /// Human-readable explanation of the failure.
    #[name = "error_description"]
    pub error_description: Option<String>,
}

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
