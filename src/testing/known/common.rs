//! What the table says of many resources: parameters, reasons, lists of fields.

use super::Effect::{
    self, AsObject, AuditLogs, Directory, Fields, Filter, From, Is, Own, Query, Recent, Refused,
    Sort, SummaryExclude, SummaryInclude, To, Without,
};
use super::{KnownAction, View, action, schemas};

/// Parameters that mean the same in all actions.
pub(in crate::testing) const COMMON: &[(&str, Effect)] = &[
    ("sortField", Sort),
    ("sortDirection", Sort),
    ("sortColumn", Sort),
    ("filterField", Filter),
    ("filter", Filter),
    ("tagsAsObject", AsObject("tags", "key", Some("value"))),
    ("attributesAsObject", AsObject("attributes", "name", None)),
    ("excludeConnectionInfo", Without("connectionInfo")),
    ("includeFields", Fields),
    ("summaryInclude", SummaryInclude),
    ("summaryExclude", SummaryExclude),
    ("email", Refused(NO_MAIL)),
    ("callbackUrl", Refused(NO_CALLBACK)),
    ("includeCustomNodes", Refused("the fake knows no custom nodes of an instance")),
    ("strictValidation", Refused("the fake does not validate workflows")),
    ("urlTTL", Own),
    ("includeRecent", Recent),
    ("auditLogFilter", AuditLogs),
];

const NO_MAIL: &str = "the fake sends no mail";
const NO_CALLBACK: &str = "the fake calls nobody back";
pub(super) const NO_PASSWORD: &str = "the fake does not protect dashboards";
pub(super) const FIXED: &str = "the fake does not change what a version has";
pub(super) const NO_SECOND_FACTOR: &str = "the user of the fake has no second factor";
pub(super) const NO_BILLING: &str = "the fake bills nobody";
const NO_ROLES: &str = "the fake knows no permissions of members";

/// How an action on several documents reports its end.
pub(super) const REPORT: &[(&str, Effect)] =
    &[("email", Refused(NO_MAIL)), ("callbackUrl", Refused(NO_CALLBACK))];
pub(super) const JOB: &[(&str, Effect)] = &[
    ("email", Refused(NO_MAIL)),
    ("callbackUrl", Refused(NO_CALLBACK)),
    ("forceJob", Refused("the fake has no jobs in the background")),
];
pub(super) const ROLES: &[(&str, Effect)] =
    &[("applicationRoles", Refused(NO_ROLES)), ("dashboardRoles", Refused(NO_ROLES))];
pub(super) const INVITATION: &[(&str, Effect)] = &[
    ("applicationRoles", Refused(NO_ROLES)),
    ("dashboardRoles", Refused(NO_ROLES)),
    ("disallowTransfer", Refused(NO_ROLES)),
];

pub(super) const ACTIVE: &[(&str, &str)] = &[("status", "\"active\"")];
pub(super) const CLOUD: &[(&str, &str)] = &[("flowClass", "\"cloud\""), ("enabled", "true")];
pub(super) const OWN_USER: Option<(&str, &str)> = Some(("ownerType", "user"));
pub(super) const DEVICES: (&str, Effect) = ("query", Query(&schemas::DEVICES));
pub(super) const DIRECT_DEVICES: Effect =
    Effect::DeviceCount { field: "directDeviceCount", with_descendants: false };
pub(super) const ALL_DEVICES: Effect =
    Effect::DeviceCount { field: "totalDeviceCount", with_descendants: true };
/// What an action on all deployments of a kind reads.
pub(super) const RELEASE: &[&str] = &["flowId", "version", "deviceIds", "deviceTags"];
pub(super) const REMOVE: &[&str] = &["flowId", "deviceId"];
pub(super) const REPLACE: &[&str] = &["flowId", "oldVersion", "newVersion"];
/// What lists repeat that have advanced queries.
pub(super) const QUERY: &[&str] = &["query"];
pub(super) const RANGE: &[&str] = &["duration", "end", "limit", "since", "start"];
pub(super) const STARTS: &[&str] = &["startsWith"];
pub(super) const WITH_WORKFLOWS: &[KnownAction] = &[action("delete").reads(&["includeWorkflows"])];
pub(super) const FILES: &[KnownAction] = &[action("get").effects(&[
    ("directory", Directory("parentDirectory")),
    ("status", Is("status")),
    ("type", Is("type")),
])];
pub(super) const KEEPS_ALIVE: &[&str] = &["keepAliveInterval"];
pub(super) const PERIOD: &[(&str, Effect)] =
    &[("start", From("creationDate")), ("end", To("creationDate"))];
pub(super) const REMOVAL: &[&str] =
    &["query", "start", "end", "attributes", "keepConnectionHistory", "keepCommandHistory"];
pub(super) const COMPOSITE: &[&str] = &["attributes", "start", "end"];
pub(super) const LAST_VALUES: &[&str] =
    &["attribute", "deviceIds", "deviceTags", "deviceQuery", "end"];
pub(super) const TIME_SERIES: &[&str] = &[
    "start",
    "end",
    "duration",
    "resolution",
    "aggregation",
    "attributes",
    "deviceIds",
    "deviceTags",
    "deviceQuery",
    "limit",
    "order",
];
pub(super) const CONNECTION: &[&str] = &[
    "status",
    "connectedAt",
    "ipAddress",
    "disconnectedAt",
    "disconnectReason",
    "messagesFromClient",
    "messagesToClient",
];
pub(super) const COLUMN: &[&str] = &["name", "dataType", "constraint", "defaultValue"];
pub(super) const COMMAND: &[&str] =
    &["name", "time", "payload", "deviceTags", "deviceIds", "deviceQuery"];
pub(super) const DEVICE_SIGN_IN: &[&str] =
    &["deviceId", "key", "secret", "tokenTTL", "requestedScopes"];
pub(super) const USER_SIGN_IN: &[&str] = &["email", "password", "tokenTTL", "requestedScopes"];
/// The fields of an update of an event.
pub(super) const UPDATE: &[&str] =
    &["state", "level", "subject", "deviceId", "comment", "data", "eventTags"];
pub(super) const VERSION: &[(&str, Effect)] = &[("version", Effect::InVersion)];
pub(super) const MEMBERSHIP: &[&str] = &["experienceGroupIds"];

pub(in crate::testing) const VIEWS: &[View] = &[
    View { parent: "/applications/", items: "/dashboards", field: "applicationId" },
    View { parent: "/instances/", items: "/orgs", field: "instanceId" },
];

/// The summary fields of an application, each with the path of what it counts.
pub(in crate::testing) const SUMMARY: &[(&str, &str)] = &[
    ("apiTokenCount", "tokens"),
    ("certificateAuthorityCount", "certificate-authorities"),
    ("certificateCount", "certificates"),
    ("credentialCount", "credentials"),
    ("dataTableCount", "data-tables"),
    ("deviceCount", "devices"),
    ("deviceRecipeCount", "device-recipes"),
    ("eventCount", "events"),
    ("experienceDomainCount", "experience/domains"),
    ("experienceEndpointCount", "experience/endpoints"),
    ("experienceGroupCount", "experience/groups"),
    ("experienceSlugCount", "experience/slugs"),
    ("experienceUserCount", "experience/users"),
    ("experienceVersionCount", "experience/versions"),
    ("experienceViewCount", "experience/views"),
    ("fileCount", "file"),
    ("flowCount", "flows"),
    ("integrationCount", "integrations"),
    ("keyCount", "keys"),
    ("notebookCount", "notebooks"),
    ("privateFileCount", "privateFiles"),
    ("resourceJobCount", "resource-jobs"),
    ("webhookCount", "webhooks"),
];
