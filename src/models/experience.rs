//! An experience as a whole.

use crate::losant_model;
use crate::models::{ExperienceEndpoints, ExperienceViews, FlowVersions, Flows, patterns};

/// Options for filling an experience with example resources.
#[losant_model(request)]
pub struct ExperienceBootstrapOptions {
    /// Whether existing resources are overwritten.
    pub replace_existing: Option<bool>,
    /// Whether to create a user for tests.
    pub create_users: Option<bool>,
    /// Whether to create a group for tests.
    pub create_groups: Option<bool>,
    /// Subdomain of `onlosant.com` to serve the experience at.
    #[limits(3..=63)]
    #[pattern(patterns::SLUG)]
    pub slug: Option<String>,
}

/// Result of filling an experience with example resources.
#[losant_model(response)]
pub struct ExperienceBootstrapResult {
    /// Suffix of the names of the created resources.
    pub resource_suffix: Option<String>,
    /// Password of the created user, which is not returned again. `Debug` does not show it.
    #[secret]
    pub password: Option<String>,
    /// Email address that the created user signs in with.
    pub email: Option<String>,
}

/// Resources that are linked to an endpoint or a view of an experience.
#[losant_model(response)]
pub struct ExperienceLinkedResources {
    /// Linked views.
    pub experience_views: ExperienceViews,
    /// Linked endpoints.
    pub experience_endpoints: ExperienceEndpoints,
    /// Linked workflows.
    pub flows: Flows,
    /// Linked workflow versions.
    pub flow_versions: FlowVersions,
}
