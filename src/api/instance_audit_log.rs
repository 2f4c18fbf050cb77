//! `/instance/{instanceId}/audit-logs/{instanceAuditLogId}`, `/instance/{instanceId}/audit-logs`:
//! the audit log of an instance.

use crate::api::Instance;
use crate::scopes::INSTANCE_READ;
use crate::{losant_resource, models};

/// An entry of the audit log of an instance.
///
/// ```no_run
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let entry = instance.audit_log("5e8f3c917ae143cd83dc4b10").get().await?;
/// println!("{:?} changed {:?}", entry.actor_name, entry.primary_target_name);
/// println!("at {:?}, {:?}", entry.creation_date, entry.request_action);
/// println!("sent {:?}, received {:?}", entry.request_body, entry.response_status);
/// # Ok(()) }
/// ```
#[losant_resource(
    path = "/instance/{instanceId}/audit-logs/{instanceAuditLogId}",
    parent = Instance,
    errors(400, 404)
)]
pub trait InstanceAuditLog {
    /// Returns the entry, which describes one request and its outcome.
    #[get(scopes = INSTANCE_READ)]
    fn get(&self) -> models::InstanceAuditLog;
}

/// The audit log of an instance.
///
/// ```no_run
/// use losant::models::{AuditLogPrimaryTarget, InstanceAuditLogFilter};
///
/// # async fn f(instance: losant::api::Instance) -> Result<(), losant::Error> {
/// let org = AuditLogPrimaryTarget::new().id("575ed6e87ae143cd83dc4aa8");
/// let filter = InstanceAuditLogFilter::new().primary_target([org]);
/// let mut entries = instance.audit_logs().get().audit_log_filter(filter).items();
/// while let Some(entry) = entries.try_next().await? {
///     println!("{:?} {:?}", entry.actor_name, entry.request_action);
/// }
/// # Ok(()) }
/// ```
#[losant_resource(path = "/instance/{instanceId}/audit-logs", parent = Instance, errors(400, 404))]
pub trait InstanceAuditLogs {
    /// Returns the entries in the audit log, in pages.
    #[get(
        scopes = INSTANCE_READ,
        sorted(models::InstanceAuditLogsSortField, "creationDate", "desc"),
        paged
    )]
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
        /// Filter by target, actor or request that the entries must match.
        audit_log_filter: Option<models::InstanceAuditLogFilter>,
    ) -> models::InstanceAuditLogs;
}
