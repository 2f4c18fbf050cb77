//! The signed-in user: profile, password, two-factor authentication, recently viewed items.

use jiff::Timestamp;

use crate::models::{ResourceLimits, ResourceSummary, edit::edits, patterns};
use crate::{losant_model, open_enum};

open_enum! {
    /// Kind of resource that a list of recently viewed items contains.
    pub enum RecentItemType {
        /// Applications that were viewed.
        Application = "application",
        /// Devices that were viewed.
        Device = "device",
        /// Workflows that were viewed.
        Flow = "flow",
        /// Dashboards that were viewed.
        Dashboard = "dashboard",
        /// Organizations that were viewed.
        Organization = "organization",
    }
}

open_enum! {
    /// Acceptance of Losant's terms by a new user.
    pub enum UserAcceptTerms {
        /// The terms are accepted.
        On = "on",
    }
}

open_enum! {
    /// External service that users can sign in with.
    pub enum OauthService {
        /// GitHub, at github.com.
        Github = "github",
    }
}

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

/// Credentials that confirm turning off two-factor authentication.
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

/// Proof that an email address belongs to its user.
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

/// Credentials that confirm turning on two-factor authentication.
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

/// Profile of the signed-in user.
#[losant_model(response)]
pub struct Me {
    /// Unique id of the user.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the user, equal to `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub user_id: String,
    /// When the user signed up.
    pub creation_date: Option<Timestamp>,
    /// When the profile was last changed.
    pub last_updated: Option<Timestamp>,
    /// When the password was last changed.
    pub password_last_updated: Option<Timestamp>,
    /// Email address that the user signs in with.
    #[limits(..=1024)]
    #[format(email)]
    pub email: String,
    /// New email address, until the user verifies it.
    #[limits(..=1024)]
    #[format(email)]
    pub requested_email: Option<String>,
    /// Given name of the user.
    #[limits(1..=1024)]
    pub first_name: Option<String>,
    /// Family name of the user.
    #[limits(..=1024)]
    pub last_name: Option<String>,
    /// Company that the user works for.
    #[limits(..=1024)]
    pub company_name: Option<String>,
    /// Job title of the user.
    #[limits(..=1024)]
    pub title: Option<String>,
    /// Phone number to reach the user at.
    #[limits(..=1024)]
    pub phone_number: Option<String>,
    /// Free-form location of the user.
    #[limits(..=1024)]
    pub location: Option<String>,
    /// Website of the user.
    #[limits(..=1024)]
    pub url: Option<String>,
    /// Tokens issued before this time are rejected.
    pub token_cutoff: Option<Timestamp>,
    /// Whether the user has verified the email address.
    pub email_verified: Option<bool>,
    /// Whether the user must still verify the email address.
    pub needs_to_verify_email: Option<bool>,
    /// Whether signing in requires a one-time code.
    pub two_factor_auth_enabled: Option<bool>,
    /// First and last name together.
    pub full_name: Option<String>,
    /// GitHub account that is linked to the user.
    pub github_name: Option<String>,
    /// URL of the user's picture.
    #[limits(..=1024)]
    #[format(uri)]
    pub avatar_url: Option<String>,
    /// Limits on the resources that the user can own.
    pub limits: Option<ResourceLimits>,
    /// Dashboards that the user viewed recently. Returned if `include_recent` is set.
    pub recent_dashboards: Option<RecentItemList>,
    /// Applications that the user viewed recently. Returned if `include_recent` is set.
    pub recent_applications: Option<RecentItemList>,
    /// Organizations that the user viewed recently. Returned if `include_recent` is set.
    pub recent_organizations: Option<RecentItemList>,
    /// Number of resources of each kind that the user has.
    pub summary: Option<ResourceSummary>,
    /// Start of the period that usage is currently counted for.
    pub current_period_start: Option<Timestamp>,
    /// End of the period that usage is currently counted for.
    pub current_period_end: Option<Timestamp>,
    /// Whether the user signs in through single sign-on.
    pub sso_linked: Option<bool>,
}

/// Changes to the signed-in user. Fields that are not set stay as they are.
#[losant_model(patch)]
pub struct MePatch {
    /// Email address that the user signs in with.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Given name of the user.
    #[limits(1..=1024)]
    pub first_name: Option<String>,
    /// Family name of the user.
    #[limits(..=1024)]
    pub last_name: Option<String>,
    /// Company that the user works for.
    #[limits(..=1024)]
    pub company_name: Option<String>,
    /// Job title of the user.
    #[limits(..=1024)]
    pub title: Option<String>,
    /// Phone number to reach the user at.
    #[limits(..=1024)]
    pub phone_number: Option<String>,
    /// Free-form location of the user.
    #[limits(..=1024)]
    pub location: Option<String>,
    /// Website of the user.
    #[limits(..=1024)]
    pub url: Option<String>,
    /// New password to set. `Debug` does not show it.
    #[secret]
    #[limits(12..=2048)]
    #[pattern(patterns::PASSWORD)]
    pub password: Option<String>,
    /// Tokens issued before this time are rejected.
    pub token_cutoff: Option<Timestamp>,
    /// Current password and one-time code, to confirm the change.
    pub current_credentials: Option<CurrentCredentials>,
}

/// A new password for a user who forgot the old one.
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
#[losant_model(response)]
pub struct PasswordResetInput {
    /// Email address of the user who forgot the password.
    #[limits(..=1024)]
    #[format(email)]
    pub email: String,
}

/// Result of a password reset.
#[losant_model(response)]
pub struct PasswordResetResponse {
    /// Always `true`; a failure is an error.
    pub success: Option<bool>,
    /// Whether the user's account is locked.
    pub account_is_locked: Option<bool>,
    /// Whether signing in requires a one-time code.
    pub two_factor_auth_enabled: Option<bool>,
}

/// An item that the user has just viewed, to add to a list of recent items.
#[losant_model(request)]
pub struct RecentItem {
    /// Kind of resource that was viewed.
    pub item_type: RecentItemType,
    /// Resource that contains the item, such as the application of a device.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<String>,
    /// Resource that was viewed.
    #[pattern(patterns::OBJECT_ID)]
    pub item_id: String,
}

/// Items of one kind that the user viewed recently.
#[losant_model(response)]
pub struct RecentItemList {
    /// Kind of resource that the list contains.
    pub item_type: Option<RecentItemType>,
    /// Resource that contains the items, such as the application of devices.
    #[pattern(patterns::OBJECT_ID)]
    pub parent_id: Option<String>,
    /// Resources that were viewed.
    pub items: Vec<RecentEntry>,
}

/// Secret key to set up an authenticator app with.
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

/// A user to register.
#[losant_model(request)]
pub struct UserPost {
    /// Email address that the user signs in with.
    #[limits(..=1024)]
    #[format(email)]
    pub email: Option<String>,
    /// Given name of the user.
    #[limits(1..=1024)]
    pub first_name: Option<String>,
    /// Family name of the user.
    #[limits(..=1024)]
    pub last_name: Option<String>,
    /// Company that the user works for.
    #[limits(..=1024)]
    pub company_name: Option<String>,
    /// Job title of the user.
    #[limits(..=1024)]
    pub title: Option<String>,
    /// Phone number to reach the user at.
    #[limits(..=1024)]
    pub phone_number: Option<String>,
    /// Free-form location of the user.
    #[limits(..=1024)]
    pub location: Option<String>,
    /// Website of the user.
    #[limits(..=1024)]
    pub url: Option<String>,
    /// Account at an external service to register with, such as a GitHub account.
    pub oauth: Option<OauthLogin>,
    /// Password to sign in with. `Debug` does not show it.
    #[secret]
    #[limits(12..=2048)]
    #[pattern(patterns::PASSWORD)]
    pub password: Option<String>,
    /// Acceptance of Losant's terms.
    pub accept_terms: Option<UserAcceptTerms>,
    /// Token with a use that Losant does not document.
    #[secret]
    #[limits(..=1024)]
    pub hs_token: Option<String>,
    /// Stage of IoT adoption that the user is at.
    #[limits(..=1024)]
    pub iot_journey_stage: Option<String>,
    /// Scopes to request for the token of the new user.
    pub requested_scopes: Option<Vec<String>>,
    /// Lifetime of the token of the new user. Losant documents neither its unit nor its
    /// default.
    #[name = "tokenTTL"]
    #[limits(0..)]
    pub token_ttl: Option<i64>,
    /// Token of an invitation to an organization.
    #[secret]
    #[limits(1..)]
    pub invite_token: Option<String>,
    /// Whether the new user accepts the invitation that `invite_token` belongs to.
    pub accept_invite: Option<bool>,
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

/// A resource that the user viewed recently.
#[losant_model(response)]
pub struct RecentEntry {
    /// Unique id of the resource.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Display name of the resource.
    #[limits(1..=255)]
    pub name: String,
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

edits! {
    Me => MePatch: email, first_name, last_name, company_name, title, phone_number, location, url, token_cutoff
}
