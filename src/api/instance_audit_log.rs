//! `/instance/{instanceId}/audit-logs/{instanceAuditLogId}`, `/instance/{instanceId}/audit-logs`:
//! the audit log of an instance.

use crate::api::Instance;
use crate::scopes::INSTANCE_READ;
use crate::{losant_resource, models};

/// One entry of the audit log of an instance.
#[losant_resource(
    path = "/instance/{instanceId}/audit-logs/{instanceAuditLogId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceAuditLog {
    /// Read the entry.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceAuditLog;
}

/// The audit log of an instance.
#[losant_resource(path = "/instance/{instanceId}/audit-logs", parent = Instance, errors(400, 404))]
pub trait InstanceAuditLogs {
    /// List the entries.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceAuditLogsSortField, "creationDate", "desc"),
        paged
    )]
    fn get(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
        /// What the entries must be.
        audit_log_filter: Option<models::InstanceAuditLogFilter>,
    ) -> models::InstanceAuditLogs;
}
