//! The documents of me.

use jiff::Timestamp;

use crate::models::{ResourceLimits, ResourceSummary};
use crate::{losant_model, open_enum};

open_enum! {
    /// The values of `itemType` in a recent item.
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
    /// The values of `acceptTerms` in a user post.
    pub enum UserAcceptTerms {
        /// On.
        On = "on",
    }
}

open_enum! {
    /// The values of `service` in a user post.
    pub enum OauthService {
        /// Github.
        Github = "github",
    }
}

/// Change password.
#[losant_model(request)]
pub struct ChangePassword {
    /// The two factor code, at most 2048 characters.
    pub two_factor_code: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
    /// The new password, 12 to 2048 characters.
    #[secret]
    pub new_password: String,
    /// Whether there is invalidate existing tokens.
    pub invalidate_existing_tokens: Option<bool>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
}

/// Disable two factor auth.
#[losant_model(response)]
pub struct DisableTwoFactorAuth {
    /// The two factor code, at most 2048 characters.
    pub two_factor_code: String,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
}

/// Email verification verify.
#[losant_model(response)]
pub struct EmailVerificationVerify {
    /// The email address, at most 1024 characters.
    pub email: String,
    /// The token itself. Debug does not show it.
    #[secret]
    pub token: String,
}

/// Enable two factor auth.
#[losant_model(response)]
pub struct EnableTwoFactorAuth {
    /// The two factor auth key, 52 characters.
    pub two_factor_auth_key: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
    /// The two factor code, at most 2048 characters.
    pub two_factor_code: String,
}

/// Me.
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
    /// The password last updated.
    pub password_last_updated: Option<Timestamp>,
    /// The email address, at most 1024 characters.
    pub email: Option<String>,
    /// The requested email, at most 1024 characters.
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
    /// The location, at most 1024 characters.
    pub location: Option<String>,
    /// The address, at most 1024 characters.
    pub url: Option<String>,
    /// The token cutoff.
    pub token_cutoff: Option<Timestamp>,
    /// Whether there is email verified.
    pub email_verified: Option<bool>,
    /// Whether there is needs to verify email.
    pub needs_to_verify_email: Option<bool>,
    /// Whether there is two factor auth enabled.
    pub two_factor_auth_enabled: Option<bool>,
    /// The name of the full.
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
    /// Whether there is SSO linked.
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
    /// The location, at most 1024 characters.
    pub location: Option<String>,
    /// The address, at most 1024 characters.
    pub url: Option<String>,
    /// The password. Debug does not show it, 12 to 2048 characters.
    #[secret]
    pub password: Option<String>,
    /// The token cutoff.
    pub token_cutoff: Option<Timestamp>,
    /// The current credentials.
    pub current_credentials: Option<CurrentCredentials>,
}

/// Password reset finish.
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

/// Password reset input.
#[losant_model(response)]
pub struct PasswordResetInput {
    /// The email address, at most 1024 characters.
    pub email: String,
}

/// Password reset response.
#[losant_model(response)]
pub struct PasswordResetResponse {
    /// Whether it was done.
    pub success: Option<bool>,
    /// Whether there is account is locked.
    pub account_is_locked: Option<bool>,
    /// Whether there is two factor auth enabled.
    pub two_factor_auth_enabled: Option<bool>,
}

/// Recent item.
#[losant_model(request)]
pub struct RecentItem {
    /// What kind of item it is.
    pub item_type: RecentItemType,
    /// The id of the parent.
    pub parent_id: Option<String>,
    /// The id of the item.
    pub item_id: String,
}

/// Recent item list.
#[losant_model(response)]
pub struct RecentItemList {
    /// What kind of item it is.
    pub item_type: Option<RecentItemType>,
    /// The id of the parent.
    pub parent_id: Option<String>,
    /// What it holds.
    pub items: Option<Vec<RecentEntry>>,
}

/// Two factor auth info.
#[losant_model(response)]
pub struct TwoFactorAuthInfo {
    /// The key, at most 1024 characters.
    pub key: Option<String>,
    /// The key URI, at most 1024 characters.
    pub key_uri: Option<String>,
}

/// User credentials.
#[losant_model(request)]
pub struct UserCredentials {
    /// The email address, at most 1024 characters.
    pub email: String,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
    /// The two factor code, at most 2048 characters.
    pub two_factor_code: Option<String>,
    /// The requested scopes.
    pub requested_scopes: Option<Vec<String>>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
}

/// What makes a user.
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
    /// The location, at most 1024 characters.
    pub location: Option<String>,
    /// The address, at most 1024 characters.
    pub url: Option<String>,
    /// The OAuth.
    pub oauth: Option<OauthLogin>,
    /// The password. Debug does not show it, 12 to 2048 characters.
    #[secret]
    pub password: Option<String>,
    /// The accept terms.
    pub accept_terms: Option<UserAcceptTerms>,
    /// The hs token, at most 1024 characters.
    #[secret]
    pub hs_token: Option<String>,
    /// The iot journey stage, at most 1024 characters.
    pub iot_journey_stage: Option<String>,
    /// The requested scopes.
    pub requested_scopes: Option<Vec<String>>,
    /// How long token are kept, in seconds, at least 0.
    #[name = "tokenTTL"]
    pub token_ttl: Option<i64>,
    /// The invite token.
    #[secret]
    pub invite_token: Option<String>,
    /// Whether there is accept invite.
    pub accept_invite: Option<bool>,
}

/// Current credentials.
#[losant_model(request)]
pub struct CurrentCredentials {
    /// The two factor code, at most 2048 characters.
    pub two_factor_code: Option<String>,
    /// The password. Debug does not show it, 8 to 2048 characters.
    #[secret]
    pub password: String,
}

/// Recent entry.
#[losant_model(response)]
pub struct RecentEntry {
    /// The id.
    pub id: String,
    /// The name, 1 to 255 characters.
    pub name: String,
}

/// OAuth login.
#[losant_model(request)]
pub struct OauthLogin {
    /// The service.
    pub service: OauthService,
    /// The access token, 1 to 1024 characters.
    #[secret]
    pub access_token: String,
}
