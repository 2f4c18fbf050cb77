//! The signed-in user.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The account of the signed-in user.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Me {
    /// The id.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// The id once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// When the account was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Timestamp>,
    /// When the account was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<Timestamp>,
    /// When the password was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password_last_updated: Option<Timestamp>,
    /// The email address.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// The email address that is to take its place once it is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_email: Option<String>,
    /// The first name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// The last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// First and last name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// The company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// The title in the company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// The place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// The web page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// The name on GitHub.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub github_name: Option<String>,
    /// Tokens issued before this moment are not accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_cutoff: Option<Timestamp>,
    /// Whether the email address is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// Whether the email address has to be verified yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs_to_verify_email: Option<bool>,
    /// Whether signing in takes a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub two_factor_auth_enabled: Option<bool>,
    /// Whether the account is linked to single sign-on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sso_linked: Option<bool>,
    /// When the current billing period began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_period_start: Option<Timestamp>,
    /// When the current billing period ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_period_end: Option<Timestamp>,
}
