//! OAuth clients that users register for applications of their own.

use jiff::Timestamp;

use crate::models::{
    GrantType, OauthClientResponseType, TokenEndpointAuthMethod, edit::edits, patterns,
};
use crate::{Page, losant_model, open_enum};

/// A private OAuth client of a user.
#[losant_model(response)]
pub struct UserOauthClient {
    /// Unique id, for paths of the API.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// When the client was registered.
    pub creation_date: Option<Timestamp>,
    /// When the client was last changed.
    pub last_updated: Option<Timestamp>,
    /// Id that the client sends to the authorization server.
    #[name = "client_id"]
    pub client_id: String,
    /// Secret that the client sends to the token endpoint.
    ///
    /// Only the response to the registration contains it.
    #[name = "client_secret"]
    #[secret]
    pub client_secret: Option<String>,
    /// Name of the client, as users see it.
    #[name = "client_name"]
    #[limits(1..=255)]
    pub client_name: Option<String>,
    /// Description of the client and its purpose.
    #[limits(..=32767)]
    pub description: Option<String>,
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
    /// OAuth grants that the client may use.
    #[name = "grant_types"]
    pub grant_types: Vec<GrantType>,
    /// Responses of the authorization endpoint that the client may ask for.
    #[name = "response_types"]
    pub response_types: Vec<OauthClientResponseType>,
    /// Authentication method of the client at the token endpoint.
    #[name = "token_endpoint_auth_method"]
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// Scopes of the API that the client may request.
    pub scope: Vec<String>,
    /// Email addresses of the people responsible for the client.
    #[limits(..=10, each(..=1024))]
    #[format(email)]
    pub contacts: Vec<String>,
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

edits! {
    UserOauthClient => UserOauthClientPatch: client_name, description, client_uri, logo_uri, redirect_uris, token_endpoint_auth_method, scope, contacts, tos_uri, policy_uri
}

/// Changes to a private OAuth client. Fields that are not set stay as they are.
#[losant_model(patch)]
pub struct UserOauthClientPatch {
    /// Name of the client, as users see it.
    #[name = "client_name"]
    #[limits(1..=255)]
    pub client_name: Option<String>,
    /// Description of the client and its purpose.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// URL of the client's home page.
    #[name = "client_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub client_uri: Option<Option<String>>,
    /// Logo of the client: an `http(s)` URL, or a `data:` URL of an
    /// image.
    #[name = "logo_uri"]
    #[limits(..=32768)]
    #[format(uri)]
    pub logo_uri: Option<Option<String>>,
    /// URIs that users may be redirected to after they grant or refuse access.
    #[name = "redirect_uris"]
    #[limits(1..=25, each(..=1024))]
    #[format(uri)]
    pub redirect_uris: Option<Vec<String>>,
    /// Authentication method of the client at the token endpoint.
    #[name = "token_endpoint_auth_method"]
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// Scopes of the API that the client may request, such as `all.Application.read`.
    pub scope: Option<Vec<String>>,
    /// Email addresses of the people responsible for the client.
    #[limits(..=10, each(..=1024))]
    #[format(email)]
    pub contacts: Option<Vec<String>>,
    /// URL of the client's terms of service.
    #[name = "tos_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub tos_uri: Option<Option<String>>,
    /// URL of the client's privacy policy.
    #[name = "policy_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub policy_uri: Option<Option<String>>,
}

/// A private OAuth client to register.
#[losant_model(request)]
pub struct UserOauthClientPost {
    /// Name of the client, as users see it.
    #[name = "client_name"]
    #[limits(1..=255)]
    pub client_name: String,
    /// Description of the client and its purpose.
    #[limits(..=32767)]
    pub description: Option<String>,
    /// URL of the client's home page.
    #[name = "client_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub client_uri: Option<Option<String>>,
    /// Logo of the client: an `http(s)` URL, or a `data:` URL of an
    /// image.
    #[name = "logo_uri"]
    #[limits(..=32768)]
    #[format(uri)]
    pub logo_uri: Option<Option<String>>,
    /// URIs that users may be redirected to after they grant or refuse access.
    #[name = "redirect_uris"]
    #[limits(1..=25, each(..=1024))]
    #[format(uri)]
    pub redirect_uris: Vec<String>,
    /// Authentication method of the client at the token endpoint.
    #[name = "token_endpoint_auth_method"]
    pub token_endpoint_auth_method: Option<TokenEndpointAuthMethod>,
    /// Scopes of the API that the client may request, such as `all.Application.read`.
    pub scope: Option<Vec<String>>,
    /// Email addresses of the people responsible for the client.
    #[limits(..=10, each(..=1024))]
    #[format(email)]
    pub contacts: Option<Vec<String>>,
    /// URL of the client's terms of service.
    #[name = "tos_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub tos_uri: Option<Option<String>>,
    /// URL of the client's privacy policy.
    #[name = "policy_uri"]
    #[limits(..=1024)]
    #[format(uri)]
    pub policy_uri: Option<Option<String>>,
}

/// A page of private OAuth clients.
pub type UserOauthClients = Page<UserOauthClient>;

open_enum! {
    /// Field that a list of private OAuth clients can be filtered by.
    pub enum UserOauthClientsFilterField {
        /// Name of the client, as users see it.
        ClientName = "client_name",
    }
}

open_enum! {
    /// Fields that lists of private OAuth clients can be sorted by.
    pub enum UserOauthClientsSortField {
        /// Name of the client, as users see it.
        ClientName = "client_name",
        /// Unique id, for paths of the API.
        Id = "id",
        /// When the client was registered.
        CreationDate = "creationDate",
        /// When the client was last changed.
        LastUpdated = "lastUpdated",
    }
}
