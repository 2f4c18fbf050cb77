//! The signed-in user: profile, password, second factor, recent items.

use jiff::Timestamp;

use crate::models::{ResourceLimits, ResourceSummary, edit::edits};
use crate::{losant_model, open_enum};

open_enum! {
    /// What the item type of a recent item can be.
    pub enum RecentItemType {
        /// Application.
        Application = "application",
        /// Device.
        Device = "device",
        /// Workflow.
        Flow = "flow",
        /// Dashboard.
        Dashboard = "dashboard",
        /// Organization.
        Organization = "organization",
    }
}

open_enum! {
    /// What the accept terms of a user can be.
    pub enum UserAcceptTerms {
        /// On.
        On = "on",
    }
}

open_enum! {
    /// What the service of a user can be.
    pub enum OauthService {
        /// Github.
        Github = "github",
    }
}

/// A change password.
#[losant_model(request)]
pub struct ChangePassword {
    /// The code of the second factor, at most 2048 characters.
    #[secret]
    pub two_factor_code: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
    /// The new password, 12 to 2048 characters.
    #[secret]
    pub new_password: String,
    /// Whether older tokens stop being accepted.
    pub invalidate_existing_tokens: Option<bool>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
}

/// A disable two factor auth.
#[losant_model(response)]
pub struct DisableTwoFactorAuth {
    /// The code of the second factor, at most 2048 characters.
    #[secret]
    pub two_factor_code: String,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
}

/// An email verification verify.
#[losant_model(response)]
pub struct EmailVerificationVerify {
    /// The email address, at most 1024 characters.
    pub email: String,
    /// The token itself. Debug does not show it.
    #[secret]
    pub token: String,
}

/// An enable two factor auth.
#[losant_model(response)]
pub struct EnableTwoFactorAuth {
    /// The key of the second factor, 52 characters.
    #[secret]
    pub two_factor_auth_key: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
    /// The code of the second factor, at most 2048 characters.
    #[secret]
    pub two_factor_code: String,
}

/// The signed-in user.
#[losant_model(response)]
pub struct Me {
    /// The id.
    pub id: String,
    /// The id of the user.
    pub user_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// When the password was last changed.
    pub password_last_updated: Option<Timestamp>,
    /// The email address, at most 1024 characters.
    pub email: String,
    /// The address that is still to be verified, at most 1024 characters.
    pub requested_email: Option<String>,
    /// The first name, 1 to 1024 characters.
    pub first_name: Option<String>,
    /// The last name, at most 1024 characters.
    pub last_name: Option<String>,
    /// The name of the company, at most 1024 characters.
    pub company_name: Option<String>,
    /// The title, at most 1024 characters.
    pub title: Option<String>,
    /// The phone number, at most 1024 characters.
    pub phone_number: Option<String>,
    /// Where it is, at most 1024 characters.
    pub location: Option<String>,
    /// The address, at most 1024 characters.
    pub url: Option<String>,
    /// Tokens from before are not accepted.
    pub token_cutoff: Option<Timestamp>,
    /// Whether the email address is verified.
    pub email_verified: Option<bool>,
    /// Whether the email address is still to be verified.
    pub needs_to_verify_email: Option<bool>,
    /// Whether a second factor is asked for.
    pub two_factor_auth_enabled: Option<bool>,
    /// The full name.
    pub full_name: Option<String>,
    /// The name of the github.
    pub github_name: Option<String>,
    /// The address of the picture, at most 1024 characters.
    pub avatar_url: Option<String>,
    /// How much of each kind there may be.
    pub limits: Option<ResourceLimits>,
    /// The recent dashboards.
    pub recent_dashboards: Option<RecentItemList>,
    /// The recent applications.
    pub recent_applications: Option<RecentItemList>,
    /// The recent organizations.
    pub recent_organizations: Option<RecentItemList>,
    /// How many of each kind there are.
    pub summary: Option<ResourceSummary>,
    /// The current period start.
    pub current_period_start: Option<Timestamp>,
    /// The current period end.
    pub current_period_end: Option<Timestamp>,
    /// Whether the user signs in at an identity provider.
    pub sso_linked: Option<bool>,
}

/// A change of a me; what is not set stays as it is.
#[losant_model(patch)]
pub struct MePatch {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The first name, 1 to 1024 characters.
    pub first_name: Option<String>,
    /// The last name, at most 1024 characters.
    pub last_name: Option<String>,
    /// The name of the company, at most 1024 characters.
    pub company_name: Option<String>,
    /// The title, at most 1024 characters.
    pub title: Option<String>,
    /// The phone number, at most 1024 characters.
    pub phone_number: Option<String>,
    /// Where it is, at most 1024 characters.
    pub location: Option<String>,
    /// The address, at most 1024 characters.
    pub url: Option<String>,
    /// The password. Debug does not show it, 12 to 2048 characters.
    #[secret]
    pub password: Option<String>,
    /// Tokens from before are not accepted.
    pub token_cutoff: Option<Timestamp>,
    /// The current credentials.
    pub current_credentials: Option<CurrentCredentials>,
}

/// A password reset finish.
#[losant_model(response)]
pub struct PasswordResetFinish {
    /// The token itself. Debug does not show it.
    #[secret]
    pub token: String,
    /// The email address, at most 1024 characters.
    pub email: String,
    /// The password. Debug does not show it, 12 to 2048 characters.
    #[secret]
    pub password: String,
}

/// A password reset input.
#[losant_model(response)]
pub struct PasswordResetInput {
    /// The email address, at most 1024 characters.
    pub email: String,
}

/// What came of a password reset.
#[losant_model(response)]
pub struct PasswordResetResponse {
    /// Whether it was done.
    pub success: Option<bool>,
    /// Whether the account is locked.
    pub account_is_locked: Option<bool>,
    /// Whether a second factor is asked for.
    pub two_factor_auth_enabled: Option<bool>,
}

/// A recent item.
#[losant_model(request)]
pub struct RecentItem {
    /// What kind of item it is.
    pub item_type: RecentItemType,
    /// The id of the parent.
    pub parent_id: Option<String>,
    /// The id of the item.
    pub item_id: String,
}

/// A recent item list.
#[losant_model(response)]
pub struct RecentItemList {
    /// What kind of item it is.
    pub item_type: Option<RecentItemType>,
    /// The id of the parent.
    pub parent_id: Option<String>,
    /// What it holds.
    pub items: Option<Vec<RecentEntry>>,
}

/// A second factor of signing in that is to be set up.
#[losant_model(response)]
pub struct TwoFactorAuthInfo {
    /// The key of the second factor, at most 1024 characters.
    #[secret]
    pub key: Option<String>,
    /// The key of the second factor, as an address for apps, at most 1024 characters.
    #[secret]
    pub key_uri: Option<String>,
}

/// What a user signs in with.
#[losant_model(request)]
pub struct UserCredentials {
    /// The email address, at most 1024 characters.
    pub email: String,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
    /// The code of the second factor, at most 2048 characters.
    #[secret]
    pub two_factor_code: Option<String>,
    /// What the token is to allow; all that it can by default.
    pub requested_scopes: Option<Vec<String>>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
}

/// A new user.
#[losant_model(request)]
pub struct UserPost {
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The first name, 1 to 1024 characters.
    pub first_name: Option<String>,
    /// The last name, at most 1024 characters.
    pub last_name: Option<String>,
    /// The name of the company, at most 1024 characters.
    pub company_name: Option<String>,
    /// The title, at most 1024 characters.
    pub title: Option<String>,
    /// The phone number, at most 1024 characters.
    pub phone_number: Option<String>,
    /// Where it is, at most 1024 characters.
    pub location: Option<String>,
    /// The address, at most 1024 characters.
    pub url: Option<String>,
    /// The OAuth.
    pub oauth: Option<OauthLogin>,
    /// The password. Debug does not show it, 12 to 2048 characters.
    #[secret]
    pub password: Option<String>,
    /// Whether the terms are accepted.
    pub accept_terms: Option<UserAcceptTerms>,
    /// The visitor that the website knows, at most 1024 characters.
    #[secret]
    pub hs_token: Option<String>,
    /// How far the user is with IoT, at most 1024 characters.
    pub iot_journey_stage: Option<String>,
    /// What the token is to allow; all that it can by default.
    pub requested_scopes: Option<Vec<String>>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
    /// The invite token.
    #[secret]
    pub invite_token: Option<String>,
    /// Whether the invitation is accepted.
    pub accept_invite: Option<bool>,
}

/// The password that allows a change of the own user.
#[losant_model(request)]
pub struct CurrentCredentials {
    /// The code of the second factor, at most 2048 characters.
    #[secret]
    pub two_factor_code: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
}

/// Something that was looked at lately.
#[losant_model(response)]
pub struct RecentEntry {
    /// The id.
    pub id: String,
    /// The name, 1 to 255 characters.
    pub name: String,
}

/// Somebody else's service that a user signs in with.
#[losant_model(request)]
pub struct OauthLogin {
    /// The service.
    pub service: OauthService,
    /// The access token, 1 to 1024 characters.
    #[secret]
    pub access_token: String,
}

edits! {
    Me => MePatch: email, first_name, last_name, company_name, title, phone_number, location, url, token_cutoff
}
