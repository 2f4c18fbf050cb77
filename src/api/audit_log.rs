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
    #[get(scopes = ORG_READ, paged)]
    fn get(
        &self,
        /// The field to sort by: the creation by default.
        sort_field: Option<models::AuditLogsSortField>,
        /// The direction to sort in: descending by default.
        sort_direction: Option<models::SortDirection>,
        /// Which page to give, from 0: the first by default.
        page: Option<u64>,
        /// How many audit log entries a page holds: 100 by default.
        per_page: Option<u64>,
        /// The start of the span of time.
        start: Option<crate::QueryTime>,
        /// The end of the span of time.
        end: Option<crate::QueryTime>,
        /// What the entries must be.
        audit_log_filter: Option<models::AuditLogFilter>,
    ) -> models::AuditLogs;
}
