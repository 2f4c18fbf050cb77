//! Roles of members and API tokens.

use crate::models::patterns;
use crate::{losant_model, open_enum};

open_enum! {
    /// Level of access to an instance, an organization, an application or a dashboard.
    pub enum Role {
        /// Everything that `Edit` allows, and managing members and settings of the organization.
        Admin = "admin",
        /// Everything that `Collaborate` allows, and creating and deleting applications.
        Edit = "edit",
        /// Reading, and changing the contents of applications and dashboards.
        Collaborate = "collaborate",
        /// Reading only.
        View = "view",
        /// No access.
        None = "none",
    }
}

/// Highest role that a token has in one organization.
#[losant_model(request, response)]
pub struct OrgRole {
    /// Organization to which the role applies, or `sandbox` for the user's sandbox.
    pub org_id: String,
    /// Level of access to the organization.
    pub role: Role,
    /// Roles in individual applications, instead of `role`.
    #[limits(..=100)]
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Roles in individual dashboards, instead of `role`.
    #[limits(..=100)]
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

/// Role in one application or dashboard.
#[losant_model(request, response)]
pub struct ResourceRole {
    /// Application or dashboard to which the role applies.
    #[pattern(patterns::OBJECT_ID)]
    pub resource_id: String,
    /// Level of access: `Collaborate`, `View` or `None`.
    pub role: Role,
}
