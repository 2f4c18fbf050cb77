//! `/orgs/{orgId}/audit-logs/{auditLogId}`, `/orgs/{orgId}/audit-logs`: the audit log of an
//! organization.

use crate::api::Org;
use crate::scopes::ORG_READ;
use crate::{losant_resource, models};

/// An entry in the audit log of an organization: one request to the API.
///
/// ```no_run
/// # async fn f(org: losant::api::Org) -> Result<(), losant::Error> {
/// let entry = org.audit_log("5e8f3c917ae143cd83dc4b04").get().await?;
/// println!("{:?} by {:?}", entry.request_action, entry.actor_name);
/// println!("on {:?}", entry.primary_target_name);
/// println!("sent {:?}, received {:?}", entry.request_body, entry.response_status);
/// # Ok(()) }
/// ```
#[losant_resource(path = "/orgs/{orgId}/audit-logs/{auditLogId}", parent = Org, errors(400, 404))]
pub trait AuditLog {
    /// Returns the entry: who made the request, what it acted on, and the response.
    #[get(scopes = ORG_READ)]
    fn get(&self) -> models::AuditLog;
}

/// The audit log of an organization, which records requests to the API.
///
/// ```no_run
/// use losant::models::{AuditLogFilter, AuditLogRequest};
///
/// # async fn f(org: losant::api::Org) -> Result<(), losant::Error> {
/// let deletions = AuditLogRequest::new().resource("device").action("delete");
/// let filter = AuditLogFilter::new().request([deletions]);
/// let mut entries = org.audit_logs().get().audit_log_filter(filter).items();
/// while let Some(entry) = entries.try_next().await? {
///     println!("{:?} deleted {:?}", entry.actor_name, entry.secondary_target_name);
/// }
/// # Ok(()) }
/// ```
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
