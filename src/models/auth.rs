//! Authentication of users and devices: credentials, single sign-on and what signs in.

use crate::models::{ApiTokenOwnerType, DeviceClass, FilterType, patterns};
use crate::{losant_model, open_enum};

/// Token for a device that has authenticated, and the permissions of the device.
#[losant_model(response)]
pub struct AuthedDevice {
    /// Application that contains the device.
    #[pattern(patterns::OBJECT_ID)]
    pub application_id: String,
    /// Device that the token was issued to.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: String,
    /// Role of the device in its application.
    pub device_class: DeviceClass,
    /// Token to authenticate further requests with. `Debug` does not show it.
    #[secret]
    #[limits(1..)]
    pub token: String,
    /// Whether the device belongs to a user or to an organization.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// Whether `pub_topics` and `sub_topics` list the allowed MQTT topics or the forbidden ones.
    pub filter_type: Option<FilterType>,
    /// MQTT topics for publishing that `filter_type` applies to.
    #[limits(each(1..=1024))]
    pub pub_topics: Vec<String>,
    /// MQTT topics for subscribing that `filter_type` applies to.
    #[limits(each(1..=1024))]
    pub sub_topics: Vec<String>,
}

/// Token for a user who has signed in.
#[losant_model(response)]
pub struct AuthedUser {
    /// User that the token was issued to.
    #[pattern(patterns::OBJECT_ID)]
    pub user_id: String,
    /// Token to authenticate further requests with. `Debug` does not show it.
    #[secret]
    #[limits(1..)]
    pub token: String,
    /// Whether the user must still verify the email address.
    pub needs_to_verify_email: Option<bool>,
    /// Organization that Losant associates with the sign-in.
    #[pattern(patterns::OBJECT_ID)]
    pub org_id: Option<String>,
}

/// Credentials of a user who signs in with a GitHub account.
#[losant_model(request)]
pub struct GithubLogin {
    /// OAuth token that GitHub issued.
    #[secret]
    #[limits(1..=1024)]
    pub access_token: String,
    /// Scopes to request for the new token; without them, it has the scope `all.User`.
    pub requested_scopes: Option<Vec<String>>,
    /// Lifetime of the new token. Losant documents neither its unit nor its default.
    #[name = "tokenTTL"]
    #[limits(0..)]
    pub token_ttl: Option<i64>,
}

/// Response of a SAML identity provider, to sign a user in with.
#[losant_model(request)]
pub struct SamlResponse {
    /// Encoded response of the identity provider.
    #[name = "SAMLResponse"]
    #[secret]
    #[limits(4..=100000)]
    pub saml_response: String,
    /// Email domain that single sign-on is set up for, such as `example.com`.
    #[name = "SAMLDomain"]
    #[limits(3..=45)]
    pub saml_domain: String,
    /// Scopes to request for the new token; without them, it has the scope `all.User`.
    pub requested_scopes: Option<Vec<String>>,
    /// Lifetime of the new token. Losant documents neither its unit nor its default.
    #[name = "tokenTTL"]
    #[limits(0..)]
    pub token_ttl: Option<i64>,
}

/// Location of the identity provider that signs in the users of an email domain.
#[losant_model(response)]
pub struct SsoRequest {
    /// Protocol of the identity provider.
    pub sso_type: SsoType,
    /// URL to open so that the user can sign in at the identity provider.
    #[limits(..=32767)]
    pub sso_request: String,
}

/// Access key and secret with which a device authenticates.
#[losant_model(request)]
pub struct DeviceCredentials {
    /// Id of the device that authenticates.
    #[pattern(patterns::OBJECT_ID)]
    pub device_id: String,
    /// Access key that is valid for the device.
    pub key: Option<String>,
    /// Secret that belongs to `key`. `Debug` output hides it.
    #[secret]
    pub secret: Option<String>,
    /// Lifetime of the requested token, in seconds.
    #[name = "tokenTTL"]
    #[limits(0..)]
    pub token_ttl: Option<i64>,
    /// Scopes that the token should have; all available ones by default.
    pub requested_scopes: Option<Vec<String>>,
}

/// Email address, password and one-time code that a user signs in with.
#[losant_model(request)]
pub struct UserCredentials {
    /// Email address that the user signs in with.
    #[limits(..=1024)]
    #[format(email)]
    pub email: String,
    /// Password of the user who signs in. `Debug` does not show it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
    /// One-time code of the authenticator app, if two-factor authentication is enabled.
    #[secret]
    #[limits(..=2048)]
    pub two_factor_code: Option<String>,
    /// Scopes to request for the new token; without them, it has the scope `all.User`.
    pub requested_scopes: Option<Vec<String>>,
    /// Lifetime of the new token. Losant documents neither its unit nor its default.
    #[name = "tokenTTL"]
    #[limits(0..)]
    pub token_ttl: Option<i64>,
}

/// Account at an external service that a user signs in with.
#[losant_model(request)]
pub struct OauthLogin {
    /// External service that issued the token.
    pub service: OauthService,
    /// Token that the external service issued.
    #[secret]
    #[limits(1..=1024)]
    pub access_token: String,
}

open_enum! {
    /// Protocol for single sign-on.
    pub enum SsoType {
        /// Security Assertion Markup Language.
        Saml = "SAML",
    }
}

open_enum! {
    /// External service that users can sign in with.
    pub enum OauthService {
        /// GitHub, at github.com.
        Github = "github",
    }
}
