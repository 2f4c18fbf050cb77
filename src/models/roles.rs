//! What a token or a member may do within organizations.

use serde::{Deserialize, Serialize};

use crate::open_enum;

open_enum! {
    /// How much someone may do.
    pub enum Role {
        /// Everything, members and billing included.
        Admin = "admin",
        /// Change everything but members and billing.
        Edit = "edit",
        /// Work with what there is, without changing how it is set up.
        Collaborate = "collaborate",
        /// Look at it.
        View = "view",
        /// Nothing.
        None = "none",
    }
}

/// The role in one organization, and the exceptions for single applications and dashboards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct OrgRole {
    /// The id of the organization, or `sandbox` for what is the user's own.
    pub org_id: String,
    /// The role there.
    pub role: Role,
    /// Other roles for single applications, at most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application_roles: Option<Vec<ResourceRole>>,
    /// Other roles for single dashboards, at most 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dashboard_roles: Option<Vec<ResourceRole>>,
}

impl OrgRole {
    /// This role in this organization, without exceptions.
    pub fn new(org_id: impl Into<String>, role: Role) -> Self {
        Self { org_id: org_id.into(), role, application_roles: None, dashboard_roles: None }
    }

    /// Other roles for single applications, at most 100.
    pub fn application_roles(mut self, roles: Vec<ResourceRole>) -> Self {
        self.application_roles = Some(roles);
        self
    }

    /// Other roles for single dashboards, at most 100.
    pub fn dashboard_roles(mut self, roles: Vec<ResourceRole>) -> Self {
        self.dashboard_roles = Some(roles);
        self
    }
}

/// The role for one application or dashboard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[non_exhaustive]
pub struct ResourceRole {
    /// The id of the application or dashboard.
    pub resource_id: String,
    /// The role there: `Collaborate`, `View` or `None`.
    pub role: Role,
}

impl ResourceRole {
    /// This role for this application or dashboard.
    pub fn new(resource_id: impl Into<String>, role: Role) -> Self {
        Self { resource_id: resource_id.into(), role }
    }
}
