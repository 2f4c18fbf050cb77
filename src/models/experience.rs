//! What Losant takes and gives of experiences.

use crate::losant_model;
use crate::models::{ExperienceEndpoints, ExperienceViews, FlowVersions, Flows};

/// The options of an experience bootstrap.
#[losant_model(request)]
pub struct ExperienceBootstrapOptions {
    /// Whether what is there already is replaced.
    pub replace_existing: Option<bool>,
    /// Whether to create a user.
    pub create_users: Option<bool>,
    /// Whether to create a group.
    pub create_groups: Option<bool>,
    /// The subdomain, 3 to 63 characters.
    pub slug: Option<String>,
}

/// What came of an experience bootstrap.
#[losant_model(response)]
pub struct ExperienceBootstrapResult {
    /// What the names of new resources end in.
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
