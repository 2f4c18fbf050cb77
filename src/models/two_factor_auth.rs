//! Two-factor authentication of users and experience users.

use crate::losant_model;

/// Credentials that turn off multi-factor authentication for the current user.
#[losant_model(request)]
pub struct MultiFactorAuthDisable {
    /// Current code from the authenticator app. `Debug` output hides it.
    #[secret]
    #[limits(..=2048)]
    pub two_factor_code: String,
    /// Password of the current user. `Debug` output hides it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
}

/// Key and credentials that turn on multi-factor authentication for the current user.
#[losant_model(request)]
pub struct MultiFactorAuthEnable {
    /// Key from [`MultiFactorAuthInfo`]. `Debug` output hides it.
    #[secret]
    #[limits(52..=52)]
    pub two_factor_auth_key: Option<String>,
    /// Password of the current user. `Debug` output hides it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
    /// Current code from the authenticator app. `Debug` output hides it.
    #[secret]
    #[limits(..=2048)]
    pub two_factor_code: String,
}

/// New key for setting up an authenticator app.
#[losant_model(response)]
pub struct MultiFactorAuthInfo {
    /// Key to enter into the app. `Debug` output hides it.
    #[secret]
    #[limits(..=1024)]
    pub key: Option<String>,
    /// Key as a URI for the app. `Debug` output hides it.
    #[secret]
    #[limits(..=1024)]
    pub key_uri: Option<String>,
}

/// Credentials that confirm turning off two-factor authentication.
///
/// No action takes it.
#[losant_model(response)]
pub struct DisableTwoFactorAuth {
    /// One-time code of the authenticator app.
    #[secret]
    #[limits(..=2048)]
    pub two_factor_code: String,
    /// Current password of the user, to confirm the change. `Debug` does not
    /// show it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
}

/// Credentials that confirm turning on two-factor authentication.
///
/// No action takes it.
#[losant_model(response)]
pub struct EnableTwoFactorAuth {
    /// Secret key that the authenticator app was set up with.
    #[secret]
    #[limits(52..=52)]
    pub two_factor_auth_key: Option<String>,
    /// Current password of the user, to confirm the change. `Debug` does not
    /// show it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
    /// One-time code of the authenticator app, as proof that it is set up.
    #[secret]
    #[limits(..=2048)]
    pub two_factor_code: String,
}

/// Secret key to set up an authenticator app with.
///
/// No action returns it.
#[losant_model(response)]
pub struct TwoFactorAuthInfo {
    /// Secret key, to type into the app.
    #[secret]
    #[limits(..=1024)]
    pub key: Option<String>,
    /// Secret key as a URI, to show as a QR code.
    #[secret]
    #[limits(..=1024)]
    pub key_uri: Option<String>,
}
