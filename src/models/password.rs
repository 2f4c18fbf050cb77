//! Changing and resetting passwords, and verifying email addresses.

use crate::losant_model;
use crate::models::patterns;

/// A new password for the signed-in user, and the credentials that confirm it.
#[losant_model(request)]
pub struct ChangePassword {
    /// One-time code of the authenticator app, if two-factor authentication is enabled.
    #[secret]
    #[limits(..=2048)]
    pub two_factor_code: Option<String>,
    /// Current password of the user, to confirm the change. `Debug` does not
    /// show it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
    /// Password to set instead of the current one.
    #[secret]
    #[limits(12..=2048)]
    #[pattern(patterns::PASSWORD)]
    pub new_password: String,
    /// Whether to sign out all other sessions: tokens issued before the change are rejected.
    pub invalidate_existing_tokens: Option<bool>,
    /// Lifetime of the new token. Losant documents neither its unit nor its default.
    #[name = "tokenTTL"]
    #[limits(0..)]
    pub token_ttl: Option<i64>,
}

/// Proof that an email address belongs to its user.
///
/// No action takes it.
#[losant_model(response)]
pub struct EmailVerificationVerify {
    /// Email address to verify.
    #[limits(..=1024)]
    #[format(email)]
    pub email: String,
    /// Token from the verification email. `Debug` does not show it.
    #[secret]
    #[limits(1..)]
    pub token: String,
}

/// A new password for a user who forgot the old one.
///
/// No action takes it.
#[losant_model(response)]
pub struct PasswordResetFinish {
    /// Token that authorizes the reset. `Debug` does not show it.
    #[secret]
    #[limits(1..)]
    pub token: String,
    /// Email address of the user who resets the password.
    #[limits(..=1024)]
    #[format(email)]
    pub email: String,
    /// New password to set. `Debug` does not show it.
    #[secret]
    #[limits(12..=2048)]
    #[pattern(patterns::PASSWORD)]
    pub password: String,
}

/// User who asks for a password reset.
///
/// No action takes it.
#[losant_model(response)]
pub struct PasswordResetInput {
    /// Email address of the user who forgot the password.
    #[limits(..=1024)]
    #[format(email)]
    pub email: String,
}

/// Result of a password reset.
///
/// No action returns it.
#[losant_model(response)]
pub struct PasswordResetResponse {
    /// Always `true`; a failure is an error.
    pub success: Option<bool>,
    /// Whether the user's account is locked.
    pub account_is_locked: Option<bool>,
    /// Whether signing in requires a one-time code.
    pub two_factor_auth_enabled: Option<bool>,
}

/// Password and one-time code that confirm a change to the signed-in user.
#[losant_model(request)]
pub struct CurrentCredentials {
    /// One-time code of the authenticator app, if two-factor authentication is enabled.
    #[secret]
    #[limits(..=2048)]
    pub two_factor_code: Option<String>,
    /// Current password of the user, to confirm the change. `Debug` does not
    /// show it.
    #[secret]
    #[limits(8..=2048)]
    pub password: String,
}
