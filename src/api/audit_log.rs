//! `/orgs/{orgId}/audit-logs/{auditLogId}`, `/orgs/{orgId}/audit-logs`: the audit log of an
//! organization.

use crate::api::Org;
use crate::scopes::ORG_READ;
use crate::{losant_resource, models};

/// One entry of the audit log of an organization.
#[losant_resource(path = "/orgs/{orgId}/audit-logs/{auditLogId}", parent = Org, errors(400, 404))]
pub trait AuditLog {
    /// Read the entry.
    #[get(scopes = ORG_READ)]
    fn get(&self) -> models::AuditLog;
}

/// The audit log of an organization.
#[losant_resource(path = "/orgs/{orgId}/audit-logs", parent = Org, errors(400, 404))]
pub trait AuditLogs {
    /// List the entries.
    #[get(scopes = ORG_READ, sorted(models::AuditLogsSortField, "creationDate", "desc"), paged)]
    fn get(
        &self,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
        /// What the entries must be.
        audit_log_filter: Option<models::AuditLogFilter>,
    ) -> models::AuditLogs;
}
