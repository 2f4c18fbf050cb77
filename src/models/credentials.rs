//! What devices and users sign in with, and what they get for it.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::open_enum;

/// What a device signs in with: its id, and an access key with its secret.
///
/// ```
/// let credentials = losant::models::DeviceCredentials::new("575ecf887ae143cd83dc4aa2")
///     .key("the key")
///     .secret("the secret");
/// # let _ = credentials;
/// ```
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct DeviceCredentials {
    /// The id of the device.
    pub device_id: String,
    /// The access key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// The secret of the access key. Debug does not show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// How long the token is to be accepted, in seconds.
    #[serde(default, rename = "tokenTTL", skip_serializing_if = "Option::is_none")]
    pub token_ttl: Option<u64>,
    /// The scopes to ask for; `all.Device` by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_scopes: Option<Vec<String>>,
}

impl DeviceCredentials {
    /// Those of this device.
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            key: None,
            secret: None,
            token_ttl: None,
            requested_scopes: None,
        }
    }

    /// The access key.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The secret of the access key.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// How long the token is to be accepted, in seconds.
    pub fn token_ttl(mut self, seconds: u64) -> Self {
        self.token_ttl = Some(seconds);
        self
    }

    /// The scopes to ask for; `all.Device` by default.
    pub fn requested_scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.requested_scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
}

impl fmt::Debug for DeviceCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceCredentials")
            .field("device_id", &self.device_id)
            .field("key", &self.key)
            .field("secret", &self.secret.as_ref().map(|_| "…"))
            .field("token_ttl", &self.token_ttl)
            .field("requested_scopes", &self.requested_scopes)
            .finish()
    }
}

/// What a user signs in with: email address and password, and a code if the account asks for one.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct UserCredentials {
    /// The email address.
    pub email: String,
    /// The password, 8 to 2048 characters. Debug does not show it.
    pub password: String,
    /// The code of the second factor, good once. Debug does not show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub two_factor_code: Option<String>,
    /// How long the token is to be accepted, in seconds.
    #[serde(default, rename = "tokenTTL", skip_serializing_if = "Option::is_none")]
    pub token_ttl: Option<u64>,
    /// The scopes to ask for; `all.User` by default.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requested_scopes: Option<Vec<String>>,
}

impl UserCredentials {
    /// Email address and password.
    pub fn new(email: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            password: password.into(),
            two_factor_code: None,
            token_ttl: None,
            requested_scopes: None,
        }
    }

    /// The code of the second factor, good once.
    pub fn two_factor_code(mut self, code: impl Into<String>) -> Self {
        self.two_factor_code = Some(code.into());
        self
    }

    /// How long the token is to be accepted, in seconds.
    pub fn token_ttl(mut self, seconds: u64) -> Self {
        self.token_ttl = Some(seconds);
        self
    }

    /// The scopes to ask for; `all.User` by default.
    pub fn requested_scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.requested_scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }
}

impl fmt::Debug for UserCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UserCredentials")
            .field("email", &self.email)
            .field("password", &"…")
            .field("two_factor_code", &self.two_factor_code.as_ref().map(|_| "…"))
            .field("token_ttl", &self.token_ttl)
            .field("requested_scopes", &self.requested_scopes)
            .finish()
    }
}

open_enum! {
    /// What kind of device it is.
    pub enum DeviceClass {
        /// It talks to Losant by itself.
        Standalone = "standalone",
        /// It talks for others as well.
        Gateway = "gateway",
        /// A gateway talks for it.
        Peripheral = "peripheral",
        /// Any gateway may talk for it.
        Floating = "floating",
        /// It runs workflows of its own.
        EdgeCompute = "edgeCompute",
        /// It stands for a group of devices.
        System = "system",
        /// It runs compiled workflows.
        Embedded = "embedded",
    }
}

/// What a device gets for signing in.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct AuthedDevice {
    /// The id of the application.
    pub application_id: String,
    /// The id of the device.
    pub device_id: String,
    /// What kind of device it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_class: Option<DeviceClass>,
    /// The access token. Debug does not show it.
    pub token: String,
    /// What owns the application: `user` or `organization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_type: Option<String>,
    /// How the topics below are meant: `all`, `whitelist`, `blacklist` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_type: Option<String>,
    /// The MQTT topics it may publish to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pub_topics: Option<Vec<String>>,
    /// The MQTT topics it may subscribe to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_topics: Option<Vec<String>>,
}

impl fmt::Debug for AuthedDevice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthedDevice")
            .field("application_id", &self.application_id)
            .field("device_id", &self.device_id)
            .field("device_class", &self.device_class)
            .field("token", &"…")
            .field("owner_type", &self.owner_type)
            .field("filter_type", &self.filter_type)
            .field("pub_topics", &self.pub_topics)
            .field("sub_topics", &self.sub_topics)
            .finish()
    }
}

/// What a user gets for signing in.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct AuthedUser {
    /// The id of the user.
    pub user_id: String,
    /// The access token. Debug does not show it.
    pub token: String,
    /// Whether the email address has to be verified yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs_to_verify_email: Option<bool>,
    /// The id of the organization that the account was signed in through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
}

impl fmt::Debug for AuthedUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthedUser")
            .field("user_id", &self.user_id)
            .field("token", &"…")
            .field("needs_to_verify_email", &self.needs_to_verify_email)
            .field("org_id", &self.org_id)
            .finish()
    }
}
