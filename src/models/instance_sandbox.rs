//! Sandboxes: the personal accounts of an instance's users.

use jiff::Timestamp;

use crate::models::{PersonFilterField, ResourceLimits, ResourceSummary, patterns};
use crate::{Page, losant_model, open_enum};

/// User of an instance, who has a personal space for applications and dashboards.
#[losant_model(response)]
pub struct InstanceSandbox {
    /// Id of the user.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the user, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_sandbox_id: String,
    /// Instance that the user belongs to.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_id: String,
    /// When the account was created.
    pub creation_date: Option<Timestamp>,
    /// When an account that is marked for deletion is permanently deleted.
    pub permanent_deletion: Option<Timestamp>,
    /// When the data of the sandbox is deleted.
    pub data_deletion: Option<Timestamp>,
    /// When the account was last changed.
    pub last_updated: Option<Timestamp>,
    /// When the user last signed in.
    pub last_successful_login: Option<Timestamp>,
    /// When an attempt to sign in last failed.
    pub last_failed_login: Option<Timestamp>,
    /// Number of attempts to sign in that failed.
    pub failed_login_count: Option<i64>,
    /// When the user last changed the password.
    pub password_last_updated: Option<Timestamp>,
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
    /// Telephone number of the user.
    #[limits(..=1024)]
    pub phone_number: Option<String>,
    /// Place where the user is based.
    #[limits(..=1024)]
    pub location: Option<String>,
    /// Website of the user.
    #[limits(..=1024)]
    pub url: Option<String>,
    /// Time before which issued tokens are no longer accepted.
    pub token_cutoff: Option<Timestamp>,
    /// Whether the user has confirmed the email address.
    pub email_verified: Option<bool>,
    /// Whether the user still has to confirm the email address.
    pub needs_to_verify_email: Option<bool>,
    /// Whether the user signs in with a second factor.
    pub two_factor_auth_enabled: Option<bool>,
    /// First and last name of the user.
    pub full_name: Option<String>,
    /// User name on GitHub.
    pub github_name: Option<String>,
    /// URL of the user's profile picture.
    #[limits(..=1024)]
    #[format(uri)]
    pub avatar_url: Option<String>,
    /// Limits on the sandbox's resources, usage and data retention.
    pub limits: Option<ResourceLimits>,
    /// Counts of the sandbox's resources; parameters of the request choose which.
    pub summary: Option<ResourceSummary>,
    /// Start of the period that usage is counted in.
    pub current_period_start: Option<Timestamp>,
    /// End of the period that usage is counted in.
    pub current_period_end: Option<Timestamp>,
    /// Whether the user signs in through single sign-on.
    pub sso_linked: Option<bool>,
    /// Organizations that the user is a member of.
    pub orgs: Vec<SandboxOrg>,
}

/// A page of sandbox accounts.
pub type InstanceSandboxes = Page<InstanceSandbox>;

/// Organization that a sandbox user is a member of.
#[losant_model(response)]
pub struct SandboxOrg {
    /// Id of the organization.
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Color that identifies the organization in the interface.
    #[limits(..=64)]
    pub icon_color: Option<String>,
    /// Name that all members see.
    #[limits(1..=255)]
    pub name: String,
}

/// Fields that a list of sandboxes of an instance can be filtered by.
pub type InstanceSandboxesFilterField = PersonFilterField;

open_enum! {
    /// Fields that a list of sandboxes of an instance can be sorted by.
    pub enum InstanceSandboxesSortField {
        /// Given name of the user.
        FirstName = "firstName",
        /// Family name of the user.
        LastName = "lastName",
        /// Email address that the user signs in with.
        Email = "email",
        /// Unique id of the user.
        Id = "id",
        /// When the user was created.
        CreationDate = "creationDate",
        /// When the user last signed in.
        LastSuccessfulLogin = "lastSuccessfulLogin",
        /// When an attempt to sign in as the user last failed.
        LastFailedLogin = "lastFailedLogin",
        /// Number of failed attempts to sign in as the user.
        FailedLoginCount = "failedLoginCount",
        /// When the user was last changed.
        LastUpdated = "lastUpdated",
    }
}
