//! Instances.

use jiff::Timestamp;

use crate::models::{
    InstanceReportConfig, NameFilterField, NamedSortField, NewMember, ResourceLimits, edit::edits,
    patterns,
};
use crate::{Page, losant_model, open_enum};

/// Environment of a company on Losant, with its own organizations and sandbox accounts.
#[losant_model(response)]
pub struct Instance {
    /// Display name.
    #[limits(1..=255)]
    pub name: String,
    #[pattern(patterns::OBJECT_ID)]
    pub id: String,
    /// Id of the instance, the same as `id`.
    #[pattern(patterns::OBJECT_ID)]
    pub instance_id: String,
    pub creation_date: Option<Timestamp>,
    /// When the instance was last changed.
    pub last_updated: Option<Timestamp>,
    /// Whether requests may be recorded in audit logs.
    pub allow_audit_logging: Option<bool>,
    /// Usage reports that are sent on a schedule.
    #[limits(..=10)]
    pub report_configs: Vec<InstanceReportConfig>,
    /// Limits on the instance's resources, usage and data retention.
    ///
    /// Payloads and notebook minutes are not strictly limited: processing continues beyond the limits.
    pub limits: Option<ResourceLimits>,
    /// Limits that new organizations start with.
    pub org_default_limit_config: Option<ResourceLimits>,
    /// Users who manage the instance, with their roles.
    pub members: Vec<NewMember>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
}

edits! {
    Instance => InstancePatch: report_configs, org_default_limit_config, mfa_mode
}

/// Changes to an instance; unset fields keep their values.
#[losant_model(patch)]
pub struct InstancePatch {
    /// Usage reports that are sent on a schedule.
    #[limits(..=10)]
    pub report_configs: Option<Vec<InstanceReportConfig>>,
    /// Limits that new organizations start with.
    pub org_default_limit_config: Option<ResourceLimits>,
    /// Members who must use multi-factor authentication.
    pub mfa_mode: Option<MfaMode>,
}

/// A page of instances.
pub type Instances = Page<Instance>;

open_enum! {
    /// Members who must use multi-factor authentication.
    pub enum MfaMode {
        /// No member; it remains optional.
        NotRequired = "notRequired",
        /// Administrators only.
        AdminRequired = "adminRequired",
        /// All members.
        Required = "required",
    }
}

/// Field that a list of instances can be filtered by.
pub type InstancesFilterField = NameFilterField;

/// Fields that a list of instances can be sorted by.
pub type InstancesSortField = NamedSortField;
