//! Typed calls of instances.

use losant::Client;
use losant::api::Instance;
use losant::models;

use super::table::typed_calls;
use crate::conformance::params::Params;

typed_calls! {
    |client, p|

    "instance.get" => instance(client, p).get();
    "instance.patch" => instance(client, p).patch(p.need("instance"));
    "instance.generateReport" => instance(client, p).generate_report(), options: json as models::InstanceReportOptionsPost;
    "instance.historicalSummaries" => instance(client, p).historical_summaries(),
        month: text, sorted, paged, filtered;
    "instanceApiToken.get" => instance(client, p).api_token(p.path("apiTokenId")).get();
    "instanceApiToken.patch" =>
        instance(client, p).api_token(p.path("apiTokenId")).patch(p.need("apiToken"));
    "instanceApiToken.delete" => instance(client, p).api_token(p.path("apiTokenId")).delete();
    "instanceApiTokens.get" => instance(client, p).api_tokens().get(), sorted, paged, filtered;
    "instanceApiTokens.post" => instance(client, p).api_tokens().post(p.need("apiToken"));
    "instanceAuditLog.get" => instance(client, p).audit_log(p.path("instanceAuditLogId")).get();
    "instanceAuditLogs.get" => instance(client, p).audit_logs().get(),
        sorted, paged, start: time, end: time, audit_log_filter: json as models::InstanceAuditLogFilter;
    "instanceCustomNode.get" =>
        instance(client, p).custom_node(p.path("instanceCustomNodeId")).get();
    "instanceCustomNode.patch" =>
        instance(client, p).custom_node(p.path("instanceCustomNodeId")).patch(p.need("instanceCustomNode"));
    "instanceCustomNode.delete" =>
        instance(client, p).custom_node(p.path("instanceCustomNodeId")).delete();
    "instanceCustomNodes.get" => instance(client, p).custom_nodes().get(), sorted, paged, filtered;
    "instanceCustomNodes.post" =>
        instance(client, p).custom_nodes().post(p.need("instanceCustomNode"));
    "instanceMember.get" => instance(client, p).member(p.path("userId")).get();
    "instanceMember.patch" => instance(client, p).member(p.path("userId")).patch(p.need("member"));
    "instanceMember.delete" => instance(client, p).member(p.path("userId")).delete();
    "instanceMembers.post" => instance(client, p).members().post(p.need("member"));
    "instanceNotificationRule.get" =>
        instance(client, p).notification_rule(p.path("notificationRuleId")).get();
    "instanceNotificationRule.patch" =>
        instance(client, p).notification_rule(p.path("notificationRuleId")).patch(p.need("notificationRule"));
    "instanceNotificationRule.delete" =>
        instance(client, p).notification_rule(p.path("notificationRuleId")).delete();
    "instanceNotificationRule.evaluate" =>
        instance(client, p).notification_rule(p.path("notificationRuleId")).evaluate(p.need("evaluationOptions"));
    "instanceNotificationRules.get" => instance(client, p).notification_rules().get(),
        sorted, paged, filtered;
    "instanceOrg.get" => instance(client, p).org(p.path("orgId")).get(), summary_include: text;
    "instanceOrg.patch" => instance(client, p).org(p.path("orgId")).patch(p.need("organization")),
        summary_include: text;
    "instanceOrg.delete" => instance(client, p).org(p.path("orgId")).delete();
    "instanceOrgs.get" => instance(client, p).orgs().get(),
        sorted, paged, filtered, summary_include: text, query: json as models::AdvancedInstanceOrgQuery;
    "instanceOrgs.post" => instance(client, p).orgs().post(),
        summary_include: text, org_config: json as models::InstanceOrgPost;
    "instanceOrgInvite.get" =>
        instance(client, p).org(p.path("orgId")).invite(p.path("inviteId")).get();
    "instanceOrgInvite.delete" =>
        instance(client, p).org(p.path("orgId")).invite(p.path("inviteId")).delete();
    "instanceOrgInvite.resendInvite" =>
        instance(client, p).org(p.path("orgId")).invite(p.path("inviteId")).resend_invite(p.need("roleInfo"));
    "instanceOrgMember.get" =>
        instance(client, p).org(p.path("orgId")).member(p.path("userId")).get();
    "instanceOrgMember.patch" =>
        instance(client, p).org(p.path("orgId")).member(p.path("userId")).patch(p.need("member"));
    "instanceOrgMember.delete" =>
        instance(client, p).org(p.path("orgId")).member(p.path("userId")).delete();
    "instanceOrgMembers.post" =>
        instance(client, p).org(p.path("orgId")).members().post(p.need("member"));
    "instanceSandbox.get" => instance(client, p).sandbox(p.path("instanceSandboxId")).get(),
        summary_exclude: text, summary_include: text;
    "instanceSandbox.delete" => instance(client, p).sandbox(p.path("instanceSandboxId")).delete();
    "instanceSandbox.undelete" =>
        instance(client, p).sandbox(p.path("instanceSandboxId")).undelete(),
        summary_exclude: text, summary_include: text;
    "instanceSandboxes.get" => instance(client, p).sandboxes().get(),
        summary_exclude: text, summary_include: text, sorted, starting_after_id: text,
        ending_before_id: text, limit: parsed, filtered, include_deleted: parsed;
}

fn instance(client: &Client, p: &Params) -> Instance {
    client.instance(p.path("instanceId"))
}
