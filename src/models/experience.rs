//! The documents of experience.

use crate::losant_model;
use crate::models::{ExperienceEndpoints, ExperienceViews, FlowVersions, Flows};

/// Experience bootstrap options.
#[losant_model(request)]
pub struct ExperienceBootstrapOptions {
    /// Whether there is replace existing.
    pub replace_existing: Option<bool>,
    /// Whether there is create users.
    pub create_users: Option<bool>,
    /// Whether there is create groups.
    pub create_groups: Option<bool>,
    /// The slug, 3 to 63 characters.
    pub slug: Option<String>,
}

/// Experience bootstrap result.
#[losant_model(response)]
pub struct ExperienceBootstrapResult {
    /// The resource suffix.
    pub resource_suffix: Option<String>,
    /// The password. Debug does not show it.
    #[secret]
    pub password: Option<String>,
    /// The email address.
    pub email: Option<String>,
}

/// Experience linked resources.
#[losant_model(response)]
pub struct ExperienceLinkedResources {
    /// The experience views.
    pub experience_views: Option<ExperienceViews>,
    /// The experience endpoints.
    pub experience_endpoints: Option<ExperienceEndpoints>,
    /// The workflows.
    pub flows: Option<Flows>,
    /// The workflow versions.
    pub flow_versions: Option<FlowVersions>,
}
