//! `/orgs/{orgId}/audit-logs/{auditLogId}`, `/orgs/{orgId}/audit-logs`: the audit log of an
//! organization.

use crate::api::Org;
use crate::scopes::ORG_READ;
use crate::{losant_resource, models};

/// An entry in the audit log of an organization: one request to the API.
#[losant_resource(path = "/orgs/{orgId}/audit-logs/{auditLogId}", parent = Org, errors(400, 404))]
pub trait AuditLog {
    /// Returns the entry: who made the request, what it acted on, and the response.
    #[get(scopes = ORG_READ)]
    fn get(&self) -> models::AuditLog;
}

/// The audit log of an organization, which records requests to the API.
#[losant_resource(path = "/orgs/{orgId}/audit-logs", parent = Org, errors(400, 404))]
pub trait AuditLogs {
    /// Returns the entries of the audit log, in pages.
    #[get(scopes = ORG_READ, sorted(models::AuditLogsSortField, "creationDate", "desc"), paged)]
    fn get(
        &self,
        /// Start of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        start: Option<crate::QueryTime>,
        /// End of the time range, in milliseconds since the Unix epoch.
        ///
        /// 0 is now, and a negative number counts back from now.
        end: Option<crate::QueryTime>,
        /// Actors, targets, requests and response codes that the entries must match.
        audit_log_filter: Option<models::AuditLogFilter>,
    ) -> models::AuditLogs;
}
