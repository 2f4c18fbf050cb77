//! Typed calls of organizations.

use losant::Client;
use losant::api::Org;
use losant::models;

use super::table::typed_calls;
use crate::conformance::params::Params;

typed_calls! {
    |client, p|

    "auditLog.get" => org(client, p).audit_log(p.path("auditLogId")).get();
    "auditLogs.get" => org(client, p).audit_logs().get(),
        sorted, paged, start: time, end: time, audit_log_filter: json as models::AuditLogFilter;
    "org.get" => org(client, p).get(), summary_exclude: text, summary_include: text;
    "org.patch" => org(client, p).patch(p.need("organization")),
        summary_exclude: text, summary_include: text;
    "org.delete" => org(client, p).delete();
    "org.inviteMember" => org(client, p).invite_member(p.need("invite"));
    "orgs.get" => client.orgs().get(),
        sorted, paged, filtered, summary_exclude: text, summary_include: text;
}

fn org(client: &Client, p: &Params) -> Org {
    client.org(p.path("orgId"))
}
