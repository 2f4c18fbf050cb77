//! The documents of instance sandbox.

use jiff::Timestamp;

use crate::losant_model;
use crate::models::{ResourceLimits, ResourceSummary};

/// Instance sandbox.
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
    /// The permanent deletion.
    pub permanent_deletion: Option<Timestamp>,
    /// The data deletion.
    pub data_deletion: Option<Timestamp>,
    /// When it was last changed.
    pub last_updated: Option<Timestamp>,
    /// The last successful login.
    pub last_successful_login: Option<Timestamp>,
    /// The last failed login.
    pub last_failed_login: Option<Timestamp>,
    /// How many failed logins there are.
    pub failed_login_count: Option<f64>,
    /// The password last updated.
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
    /// How many of each kind there are.
    pub summary: Option<ResourceSummary>,
    /// The current period start.
    pub current_period_start: Option<Timestamp>,
    /// The current period end.
    pub current_period_end: Option<Timestamp>,
    /// Whether there is SSO linked.
    pub sso_linked: Option<bool>,
    /// The orgs.
    pub orgs: Option<Vec<SandboxOrg>>,
}

/// Sandbox organization.
#[losant_model(response)]
pub struct SandboxOrg {
    /// The id.
    pub id: String,
    /// The icon color, at most 64 characters.
    pub icon_color: Option<String>,
    /// The name, 1 to 255 characters.
    pub name: String,
}
