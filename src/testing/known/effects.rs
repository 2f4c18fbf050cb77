//! What query parameters do, and which ones the fake refuses.

use super::schemas;
use crate::testing::query::advanced::Schema;
use crate::{Action, Paging, Param};

/// What a query parameter does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::testing) enum Effect {
    /// Divides a list into pages.
    Page,
    /// Sorts a list.
    Sort,
    /// Keeps what matches a pattern.
    Filter,
    /// Keeps what has one of the values at one of the paths, which `|` separates.
    Is(&'static str),
    /// The same; blank keeps what has the other value, or else nothing, there.
    IsOrNone(&'static str, Option<(&'static str, &'static str)>),
    /// Keeps what matches a pattern at a path.
    Matches(&'static str),
    /// Keeps what has all values in a list.
    HasAll(&'static str),
    /// Keeps what has an object with these entries in a list.
    Pairs(&'static str),
    /// Keeps what is directly in a directory.
    Directory(&'static str),
    /// Keeps what is in a group, in `any` or in `none`.
    Group(&'static str),
    /// Keeps what has a value at one of the paths.
    NotEmpty(&'static str),
    /// Keeps what has a time at or after it.
    From(&'static str),
    /// Keeps what has a time at or before it.
    To(&'static str),
    /// Keeps what fits an advanced query.
    Query(&'static Schema),
    /// Lists what was deleted instead.
    Deleted,
    /// Returns a list as an object, by this key, of all values at another key or of whole items.
    AsObject(&'static str, &'static str, Option<&'static str>),
    /// Leaves out a field.
    Without(&'static str),
    /// Returns only the named fields, besides `id` and the dates.
    Fields,
    /// Names fields of the summary to return.
    SummaryInclude,
    /// Names fields of the summary to leave out.
    SummaryExclude,
    /// The action itself reads it.
    Own,
}

/// Parameters that mean the same in all actions.
const COMMON: &[(&str, Effect)] = &[
    ("sortField", Effect::Sort),
    ("sortDirection", Effect::Sort),
    ("sortColumn", Effect::Sort),
    ("filterField", Effect::Filter),
    ("filter", Effect::Filter),
    ("tagsAsObject", Effect::AsObject("tags", "key", Some("value"))),
    ("attributesAsObject", Effect::AsObject("attributes", "name", None)),
    ("excludeConnectionInfo", Effect::Without("connectionInfo")),
    ("includeFields", Effect::Fields),
    ("summaryInclude", Effect::SummaryInclude),
    ("summaryExclude", Effect::SummaryExclude),
];

const OWN_USER: Option<(&str, &str)> = Some(("ownerType", "user"));

/// Parameters of single actions: action, parameter, effect.
const SINGLE: &[(&str, &str, Effect)] = &[
    ("application.mqttSubscriptionStream", "keepAliveInterval", Effect::Own),
    ("application.mqttSubscriptionStream", "topic", Effect::Own),
    ("applicationCertificates.get", "query", Effect::Query(&schemas::CERTIFICATES)),
    ("applicationJobLogs.get", "query", Effect::Query(&schemas::JOB_LOGS)),
    ("applicationKeys.get", "query", Effect::Query(&schemas::KEYS)),
    ("applicationTemplates.get", "categoryId", Effect::Is("categoryIds")),
    ("applicationTemplates.get", "keywords", Effect::HasAll("keywords")),
    ("applications.get", "orgId", Effect::IsOrNone("ownerId", OWN_USER)),
    ("auditLogs.get", "start", Effect::From("creationDate")),
    ("auditLogs.get", "end", Effect::To("creationDate")),
    ("dataTable.removeColumn", "columnName", Effect::Own),
    ("dataTableRows.delete", "limit", Effect::Own),
    ("dashboards.get", "applicationId", Effect::IsOrNone("applicationId", None)),
    ("dashboards.get", "orgId", Effect::IsOrNone("ownerId", OWN_USER)),
    ("device.commandStream", "keepAliveInterval", Effect::Own),
    ("device.stateStream", "keepAliveInterval", Effect::Own),
    ("device.getCommand", "duration", Effect::Own),
    ("device.getCommand", "end", Effect::Own),
    ("device.getCommand", "limit", Effect::Own),
    ("device.getCommand", "since", Effect::Own),
    ("device.getCommand", "start", Effect::Own),
    ("device.getCompositeState", "attributes", Effect::Own),
    ("device.getCompositeState", "end", Effect::Own),
    ("device.getCompositeState", "start", Effect::Own),
    ("device.getLogEntries", "duration", Effect::Own),
    ("device.getLogEntries", "end", Effect::Own),
    ("device.getLogEntries", "limit", Effect::Own),
    ("device.getLogEntries", "since", Effect::Own),
    ("device.getLogEntries", "start", Effect::Own),
    ("device.getState", "duration", Effect::Own),
    ("device.getState", "end", Effect::Own),
    ("device.getState", "limit", Effect::Own),
    ("device.getState", "since", Effect::Own),
    ("device.getState", "start", Effect::Own),
    ("device.removeData", "end", Effect::Own),
    ("device.removeData", "start", Effect::Own),
    ("devices.attributeNames", "dataType", Effect::Own),
    ("devices.attributeNames", "query", Effect::Query(&schemas::DEVICES)),
    ("devices.attributeNames", "startsWith", Effect::Own),
    ("devices.deviceNames", "query", Effect::Query(&schemas::DEVICES)),
    ("devices.deviceNames", "startsWith", Effect::Own),
    ("devices.getCompositeState", "attributes", Effect::Own),
    ("devices.getCompositeState", "end", Effect::Own),
    ("devices.getCompositeState", "query", Effect::Query(&schemas::DEVICES)),
    ("devices.getCompositeState", "start", Effect::Own),
    ("devices.tagKeys", "query", Effect::Query(&schemas::DEVICES)),
    ("devices.tagKeys", "startsWith", Effect::Own),
    ("devices.tagValues", "key", Effect::Own),
    ("devices.tagValues", "query", Effect::Query(&schemas::DEVICES)),
    ("devices.tagValues", "startsWith", Effect::Own),
    ("devices.get", "deviceClass", Effect::Is("deviceClass")),
    ("devices.get", "parentId", Effect::Is("parentId")),
    ("devices.get", "query", Effect::Query(&schemas::DEVICES)),
    ("devices.get", "queryDeleted", Effect::Deleted),
    ("devices.get", "tagFilter", Effect::Pairs("tags")),
    ("edgeDeployments.get", "deviceId", Effect::Is("deviceId")),
    ("edgeDeployments.get", "filterEmpty", Effect::NotEmpty("currentVersion|desiredVersion")),
    ("edgeDeployments.get", "flowId", Effect::Is("flowId")),
    ("edgeDeployments.get", "version", Effect::Is("currentVersion|desiredVersion")),
    ("embeddedDeployments.get", "deviceId", Effect::Is("deviceId")),
    ("events.get", "query", Effect::Query(&schemas::EVENTS)),
    ("events.get", "state", Effect::Is("state")),
    ("events.mostRecentBySeverity", "filter", Effect::Matches("subject")),
    ("events.mostRecentBySeverity", "query", Effect::Query(&schemas::EVENTS)),
    ("events.patch", "query", Effect::Query(&schemas::EVENTS)),
    ("events.patch", "state", Effect::Is("state")),
    ("experienceEndpoint.delete", "includeWorkflows", Effect::Own),
    ("experienceEndpoints.get", "experienceGroupId", Effect::Group("experienceGroups.id")),
    ("experienceGroups.get", "query", Effect::Query(&schemas::EXPERIENCE_GROUPS)),
    ("experienceUsers.get", "experienceGroupId", Effect::Group("experienceGroups.id")),
    ("experienceUsers.get", "query", Effect::Query(&schemas::EXPERIENCE_USERS)),
    ("experienceViews.get", "viewType", Effect::Is("viewType")),
    ("files.get", "directory", Effect::Directory("parentDirectory")),
    ("files.get", "status", Effect::Is("status")),
    ("files.get", "type", Effect::Is("type")),
    ("file.move", "name", Effect::Own),
    ("file.move", "parentDirectory", Effect::Own),
    ("flowVersions.get", "query", Effect::Query(&schemas::FLOW_VERSIONS)),
    ("flowVersions.post", "allowReplacement", Effect::Own),
    ("flows.get", "flowClass", Effect::Is("flowClass")),
    ("flows.get", "query", Effect::Query(&schemas::FLOWS)),
    ("flows.get", "triggerFilter", Effect::Pairs("triggers")),
    ("flows.getByVersion", "flowClass", Effect::Is("flowClass")),
    ("flows.getByVersion", "query", Effect::Query(&schemas::FLOWS_BY_VERSION)),
    ("flows.getByVersion", "triggerFilter", Effect::Pairs("triggers")),
    ("flows.getByVersion", "version", Effect::Own),
    ("instanceAuditLogs.get", "start", Effect::From("creationDate")),
    ("instanceAuditLogs.get", "end", Effect::To("creationDate")),
    ("instanceOrgs.get", "query", Effect::Query(&schemas::INSTANCE_ORGS)),
    ("integration.delete", "includeWorkflows", Effect::Own),
    ("org.removeMember", "userId", Effect::Own),
    ("org.revokeInvite", "inviteId", Effect::Own),
    ("privateFile.move", "name", Effect::Own),
    ("privateFile.move", "parentDirectory", Effect::Own),
    ("privateFiles.get", "directory", Effect::Directory("parentDirectory")),
    ("privateFiles.get", "status", Effect::Is("status")),
    ("privateFiles.get", "type", Effect::Is("type")),
    ("resourceJob.delete", "includeWorkflows", Effect::Own),
    ("webhook.delete", "includeWorkflows", Effect::Own),
];

/// Parameters that the fake does not simulate, although it simulates the action: the start of the
/// action's name, the parameter and the reason.
pub(in crate::testing) const REFUSED: &[(&str, &str, &str)] = &[
    ("", "includeCustomNodes", "the fake knows no custom nodes of an instance"),
    ("", "strictValidation", "the fake does not validate workflows"),
    ("", "urlTTL", "the fake does not sign URLs of files"),
    ("", "includeRecent", "the fake does not record which items are visited"),
    ("", "email", "the fake sends no mail"),
    ("", "callbackUrl", "the fake calls nobody back"),
    ("", "auditLogFilter", "the fake writes no audit logs"),
    ("embeddedDeployments.", "version", "the fake runs no embedded devices"),
    ("embeddedDeployments.", "flowId", "the fake runs no embedded devices"),
    ("experienceEndpoint", "version", "the fake keeps one version of an experience"),
    ("experienceView", "version", "the fake keeps one version of an experience"),
    ("experienceEndpoints.", "requestCountDuration", "the fake serves no experience"),
    ("experienceGroup.", "includeDirectDeviceCount", "the fake does not link devices to groups"),
    ("experienceGroup.", "includeTotalDeviceCount", "the fake does not link devices to groups"),
    (
        "experienceUsers.",
        "includeAncestorGroups",
        "the fake does not follow groups to their parents",
    ),
    ("flows.", "allVersions", "the fake searches the develop version only"),
    ("dashboard.", "password", "the fake does not protect dashboards"),
    ("instanceSandboxes.", "includeDeleted", "the fake does not keep deleted sandboxes"),
];

/// What a parameter does. `None` if the fake does not simulate it.
pub(in crate::testing) fn effect(action: &Action, param: &Param) -> Option<Effect> {
    let single = SINGLE.iter().find(|(id, name, _)| *id == action.id && *name == param.name);
    if let Some((_, _, effect)) = single {
        return Some(*effect);
    }
    if is_of_pages(action.paging, param.name) {
        return Some(Effect::Page);
    }
    COMMON.iter().find(|(name, _)| *name == param.name).map(|(_, effect)| *effect)
}

fn is_of_pages(paging: Option<Paging>, name: &str) -> bool {
    let names: &[&str] = match paging {
        Some(Paging::Page) => &["page", "perPage"],
        Some(Paging::Offset) => &["offset", "limit"],
        Some(Paging::Cursor) => &["startingAfterId", "endingBeforeId", "limit"],
        _ => &[],
    };
    names.contains(&name)
}

/// Why the fake does not simulate a parameter.
pub(in crate::testing) fn refused(action: &Action, param: &Param) -> Option<&'static str> {
    let mut known = REFUSED.iter();
    let (_, _, reason) =
        known.find(|(start, name, _)| action.id.starts_with(start) && *name == param.name)?;
    Some(reason)
}
