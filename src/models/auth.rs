//! Authentication of users and devices: credentials, tokens and single sign-on.

use crate::models::{ApiTokenOwnerType, FilterType, patterns};
use crate::{losant_model, open_enum};

open_enum! {
    /// Role of a device in its application.
    pub enum DeviceClass {
        /// Connects directly to Losant and reports its own state.
        Standalone = "standalone",
        /// Connects directly to Losant and also reports the state of peripherals.
        Gateway = "gateway",
        /// Reaches Losant through one particular gateway.
        Peripheral = "peripheral",
        /// Reaches Losant through any gateway of the application.
        Floating = "floating",
        /// Runs edge workflows with the Gateway Edge Agent.
        EdgeCompute = "edgeCompute",
        /// Groups other devices as their parent.
        System = "system",
        /// Runs embedded workflows with the Embedded Edge Agent.
        Embedded = "embedded",
    }
}

open_enum! {
    /// Protocol for single sign-on.
    pub enum SsoType {
        /// Security Assertion Markup Language.
        Saml = "SAML",
    }
}

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
