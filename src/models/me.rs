//! The signed-in user: registration, profile and settings.

use jiff::Timestamp;

use crate::models::{
    CurrentCredentials, OauthLogin, RecentItemList, ResourceLimits, ResourceSummary, edit::edits,
    patterns,
};
use crate::{losant_model, open_enum};

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

edits! {
    Me => MePatch: email, first_name, last_name, company_name, title, phone_number, location, url, token_cutoff
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

/// A user to register.
///
/// No action takes it.
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

open_enum! {
    /// Acceptance of Losant's terms by a new user.
    pub enum UserAcceptTerms {
        /// The terms are accepted.
        On = "on",
    }
}
