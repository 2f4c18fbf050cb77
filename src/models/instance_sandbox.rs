//! What Losant takes and gives of instance sandboxs.

use jiff::Timestamp;

use crate::losant_model;
use crate::models::{ResourceLimits, ResourceSummary};

/// An instance sandbox.
#[losant_model(response)]
pub struct InstanceSandbox {
    /// The id.
    pub id: String,
    /// The id of the instance sandbox.
    pub instance_sandbox_id: Option<String>,
    /// The id of its instance.
    pub instance_id: Option<String>,
    /// When it was created.
    pub creation_date: Option<Timestamp>,
    /// When it is deleted for good.
    pub permanent_deletion: Option<Timestamp>,
    /// When its data is deleted.
    pub data_deletion: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// When the user last signed in.
    pub last_successful_login: Option<Timestamp>,
    /// When signing in last failed.
    pub last_failed_login: Option<Timestamp>,
    /// How many failed logins there are.
    pub failed_login_count: Option<f64>,
    /// When the password was last changed.
    pub password_last_updated: Option<Timestamp>,
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
    /// How many of each kind there are.
    pub summary: Option<ResourceSummary>,
    /// The current period start.
    pub current_period_start: Option<Timestamp>,
    /// The current period end.
    pub current_period_end: Option<Timestamp>,
    /// Whether the user signs in at an identity provider.
    pub sso_linked: Option<bool>,
    /// The orgs.
    pub orgs: Option<Vec<SandboxOrg>>,
}

/// What a sandbox counts as an organization.
#[losant_model(response)]
pub struct SandboxOrg {
    /// The id.
    pub id: String,
    /// The icon color, at most 64 characters.
    pub icon_color: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
}
