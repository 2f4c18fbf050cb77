//! Signing in.

use crate::models::{ApiTokenOwnerType, FilterType};
use crate::{losant_model, open_enum};

open_enum! {
    /// What the device class of an authed device can be.
    pub enum DeviceClass {
        /// Standalone.
        Standalone = "standalone",
        /// Gateway.
        Gateway = "gateway",
        /// Peripheral.
        Peripheral = "peripheral",
        /// Floating.
        Floating = "floating",
        /// Edge compute.
        EdgeCompute = "edgeCompute",
        /// System.
        System = "system",
        /// Embedded.
        Embedded = "embedded",
    }
}

open_enum! {
    /// What the SSO type of a SSO request can be.
    pub enum SsoType {
        /// SAML.
        Saml = "SAML",
    }
}

/// An authed device.
#[losant_model(response)]
pub struct AuthedDevice {
    /// The id of its application.
    pub application_id: String,
    /// The id of the device.
    pub device_id: String,
    /// What kind of device it is.
    pub device_class: DeviceClass,
    /// The token itself. Debug does not show it.
    #[secret]
    pub token: String,
    /// What it belongs to.
    pub owner_type: Option<ApiTokenOwnerType>,
    /// What kind of filter it is.
    pub filter_type: Option<FilterType>,
    /// The topics that may be published to.
    pub pub_topics: Option<Vec<String>>,
    /// The topics that may be subscribed to.
    pub sub_topics: Option<Vec<String>>,
}

/// An authed user.
#[losant_model(response)]
pub struct AuthedUser {
    /// The id of the user.
    pub user_id: String,
    /// The token itself. Debug does not show it.
    #[secret]
    pub token: String,
    /// Whether the email address is still to be verified.
    pub needs_to_verify_email: Option<bool>,
    /// The id of its organization.
    pub org_id: Option<String>,
}

/// A github login.
#[losant_model(request)]
pub struct GithubLogin {
    /// The access token, 1 to 1024 characters.
    #[secret]
    pub access_token: String,
    /// What the token is to allow; all that it can by default.
    pub requested_scopes: Option<Vec<String>>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
}

/// What came of a SAML.
#[losant_model(request)]
pub struct SamlResponse {
    /// What the identity provider said, 4 to 100000 characters.
    #[name = "SAMLResponse"]
    #[secret]
    pub saml_response: String,
    /// The SAML domain, 3 to 45 characters.
    #[name = "SAMLDomain"]
    pub saml_domain: String,
    /// What the token is to allow; all that it can by default.
    pub requested_scopes: Option<Vec<String>>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
}

/// A SSO request.
#[losant_model(response)]
pub struct SsoRequest {
    /// What kind of SSO it is.
    pub sso_type: SsoType,
    /// Where to sign in, at most 32767 characters.
    pub sso_request: String,
}
