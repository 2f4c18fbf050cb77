//! The table of what the fake knows of Losant beyond the declarations, by resource.

use super::Effect::{
    Deleted, Group, HasAll, HasKey, Is, IsOrNone, Matches, NotEmpty, OrBelow, Own, Pairs, Query,
    Refused, WithDeleted,
};
use super::common::{
    ACTIVE, ALL_DEVICES, CLOUD, COLUMN, COMMAND, COMPOSITE, CONNECTION, DEVICE_SIGN_IN, DEVICES,
    DIRECT_DEVICES, FILES, FIXED, INVITATION, JOB, KEEPS_ALIVE, LAST_VALUES, MEMBERSHIP,
    NO_BILLING, NO_PASSWORD, NO_SECOND_FACTOR, OWN_USER, PERIOD, QUERY, RANGE, RELEASE, REMOVAL,
    REMOVE, REPLACE, REPORT, ROLES, STARTS, TIME_SERIES, UPDATE, USER_SIGN_IN, VERSION,
    WITH_WORKFLOWS,
};
use super::{Known, action, handled, known, schemas};
use crate::testing::state::FakeState;

pub(in crate::testing) const KNOWN: &[Known] = &[
    Known {
        has_owner: true,
        actions: &[
            handled("globals", FakeState::set_globals),
            handled("mqttPublishMessage", FakeState::publish).reads(&["topic", "message"]),
            action("mqttSubscriptionStream").reads(&["keepAliveInterval", "topic"]),
            handled("readme", FakeState::readme),
            handled("readmePatch", FakeState::patch_readme).reads(&["content"]),
        ],
        ..known("application")
    },
    Known { defaults: ACTIVE, ..known("applicationApiToken") },
    Known { is_bare: true, ..known("applicationApiTokens") },
    Known {
        paths: &[("name", "certificateInfo.commonName")],
        actions: &[action("get").effects(&[("query", Query(&schemas::CERTIFICATES))])],
        ..known("applicationCertificates")
    },
    Known {
        has_owner: true,
        effects: &[("password", Refused(NO_PASSWORD))],
        ..known("applicationDashboard")
    },
    Known { effects: &[("password", Refused(NO_PASSWORD))], ..known("applicationDashboards") },
    Known {
        actions: &[action("get").effects(&[("query", Query(&schemas::JOB_LOGS))]).repeats(QUERY)],
        ..known("applicationJobLogs")
    },
    Known { defaults: ACTIVE, ..known("applicationKey") },
    Known {
        actions: &[action("get").effects(&[("query", Query(&schemas::KEYS))])],
        ..known("applicationKeys")
    },
    Known {
        actions: &[
            action("get")
                .effects(&[("categoryId", Is("categoryIds")), ("keywords", HasAll("keywords"))])
                .repeats(&["keywords"]),
            handled("getUniqueKeywords", FakeState::template_keywords),
        ],
        ..known("applicationTemplates")
    },
    Known {
        actions: &[
            action("get").effects(&[("orgId", IsOrNone("ownerId", OWN_USER))]),
            action("post")
                .effects(&[("applicationTemplateId", Refused("the fake applies no templates"))])
                .reads(&["orgId"]),
        ],
        ..known("applications")
    },
    Known { actions: &[action("get").effects(PERIOD)], ..known("auditLogs") },
    Known {
        actions: &[
            handled("authenticateDevice", FakeState::sign_in_device).reads(DEVICE_SIGN_IN),
            handled("authenticateUser", FakeState::sign_in_user)
                .effects(&[("twoFactorCode", Refused(NO_SECOND_FACTOR))])
                .reads(USER_SIGN_IN),
        ],
        ..known("auth")
    },
    Known { has_owner: true, effects: &[("password", Refused(NO_PASSWORD))], ..known("dashboard") },
    Known {
        effects: &[("password", Refused(NO_PASSWORD))],
        actions: &[
            action("get").effects(&[
                ("applicationId", IsOrNone("applicationId", None)),
                ("orgId", IsOrNone("ownerId", OWN_USER)),
            ]),
            action("post").reads(&["orgId"]),
        ],
        ..known("dashboards")
    },
    Known {
        actions: &[
            handled("lastValueQuery", FakeState::last_values).reads(LAST_VALUES),
            handled("timeSeriesQuery", FakeState::time_series).reads(TIME_SERIES),
        ],
        ..known("data")
    },
    Known {
        actions: &[
            handled("addColumn", FakeState::add_column).reads(COLUMN),
            handled("removeColumn", FakeState::remove_column).reads(&["columnName"]),
        ],
        ..known("dataTable")
    },
    Known {
        actions: &[
            handled("delete", FakeState::delete_rows).reads(&["limit"]),
            handled("query", FakeState::query_rows),
            handled("truncate", FakeState::truncate_rows),
        ],
        ..known("dataTableRows")
    },
    Known {
        defaults: &[("deviceClass", "\"standalone\"")],
        is_kept: true,
        hidden: &["connectionStatus", "connectedAt", "disconnectedAt"],
        actions: &[
            action("commandStream").reads(KEEPS_ALIVE),
            action("stateStream").reads(KEEPS_ALIVE),
            handled("getCommand", FakeState::get_command).reads(RANGE),
            handled("getCompositeState", FakeState::composite_state).reads(COMPOSITE),
            handled("getLogEntries", FakeState::get_connections).reads(RANGE),
            handled("getState", FakeState::get_state).reads(RANGE),
            handled("removeData", FakeState::remove_data).reads(&["start", "end"]),
            handled("sendCommand", FakeState::send_command).reads(&["name", "time", "payload"]),
            handled("sendState", FakeState::send_state),
            handled("setConnectionStatus", FakeState::set_connection).reads(CONNECTION),
        ],
        ..known("device")
    },
    Known { unique: &["name"], ..known("deviceAttribute") },
    Known {
        actions: &[
            action("get")
                .effects(&[
                    ("deviceClass", Is("deviceClass")),
                    ("parentId", Is("parentId")),
                    DEVICES,
                    ("queryDeleted", Deleted),
                    ("tagFilter", Pairs("tags")),
                ])
                .repeats(&["query", "tagFilter"]),
            handled("attributeNames", FakeState::attribute_names)
                .effects(&[DEVICES])
                .reads(&["dataType", "startsWith"]),
            handled("delete", FakeState::delete_devices).effects(JOB).reads(&["query"]),
            handled("deviceNames", FakeState::device_names).effects(&[DEVICES]).reads(STARTS),
            handled("getCompositeState", FakeState::composite_states)
                .effects(&[DEVICES])
                .reads(COMPOSITE)
                .repeats(QUERY),
            handled("patch", FakeState::patch_devices).effects(REPORT).reads(&[
                "updateFields",
                "updateOperations",
                "deviceIds",
                "query",
            ]),
            handled("removeData", FakeState::remove_devices_data).effects(REPORT).reads(REMOVAL),
            handled("restore", FakeState::restore_devices).effects(JOB).reads(&["query"]),
            handled("sendCommand", FakeState::send_commands).reads(COMMAND),
            handled("tagKeys", FakeState::tag_keys).effects(&[DEVICES]).reads(STARTS),
            handled("tagValues", FakeState::tag_values)
                .effects(&[DEVICES])
                .reads(&["key", "startsWith"]),
        ],
        ..known("devices")
    },
    Known {
        actions: &[
            action("get").effects(&[
                ("deviceId", Is("deviceId")),
                ("filterEmpty", NotEmpty("currentVersion|desiredVersion")),
                ("flowId", Is("flowId")),
                ("version", Is("currentVersion|desiredVersion")),
            ]),
            handled("release", FakeState::release).reads(RELEASE),
            handled("remove", FakeState::undeploy).reads(REMOVE),
            handled("replace", FakeState::replace).reads(REPLACE),
        ],
        ..known("edgeDeployments")
    },
    Known {
        actions: &[
            action("get").effects(&[
                ("deviceId", Is("deviceId")),
                ("flowId", HasKey("flows")),
                ("version", Is("flows.*.currentVersion|flows.*.desiredVersion")),
            ]),
            handled("release", FakeState::release_embedded)
                .effects(&[("releaseTag", Refused("the fake builds no bundles"))])
                .reads(RELEASE),
            handled("remove", FakeState::undeploy).reads(REMOVE),
            handled("replace", FakeState::replace).reads(REPLACE),
        ],
        ..known("embeddedDeployments")
    },
    Known {
        defaults: &[("state", "\"new\""), ("updates", "[]")],
        actions: &[handled("patch", FakeState::patch_event).reads(UPDATE)],
        ..known("event")
    },
    Known {
        actions: &[
            action("get")
                .effects(&[("query", Query(&schemas::EVENTS)), ("state", Is("state"))])
                .repeats(QUERY),
            handled("delete", FakeState::delete_events),
            handled("mostRecentBySeverity", FakeState::most_recent_event)
                .effects(&[("filter", Matches("subject")), ("query", Query(&schemas::EVENTS))]),
            handled("patch", FakeState::patch_events)
                .effects(&[("query", Query(&schemas::EVENTS)), ("state", Is("state"))])
                .reads(UPDATE),
        ],
        ..known("events")
    },
    Known { actions: &[action("patch").reads(&["sslKey"])], ..known("experienceDomain") },
    Known { actions: &[action("post").reads(&["sslKey"])], ..known("experienceDomains") },
    Known {
        actions: &[
            action("delete").reads(&["includeWorkflows"]),
            action("get").effects(VERSION),
            action("patch").reads(MEMBERSHIP),
        ],
        ..known("experienceEndpoint")
    },
    Known {
        effects: VERSION,
        actions: &[
            action("get").effects(&[
                ("experienceGroupId", Group("experienceGroups.id")),
                ("requestCountDuration", Refused("the fake serves no experience")),
            ]),
            action("post").reads(MEMBERSHIP),
        ],
        ..known("experienceEndpoints")
    },
    Known {
        effects: &[
            ("includeDirectDeviceCount", DIRECT_DEVICES),
            ("includeTotalDeviceCount", ALL_DEVICES),
        ],
        ..known("experienceGroup")
    },
    Known {
        actions: &[action("get").effects(&[("query", Query(&schemas::EXPERIENCE_GROUPS))])],
        ..known("experienceGroups")
    },
    Known { unique: &["slug"], ..known("experienceSlug") },
    Known {
        unique: &["email"],
        actions: &[action("patch").reads(&["password", "experienceGroupIds"])],
        ..known("experienceUser")
    },
    Known {
        actions: &[
            action("get").effects(&[
                ("experienceGroupId", Group("experienceGroups.id")),
                ("includeAncestorGroups", Own),
                ("query", Query(&schemas::EXPERIENCE_USERS)),
            ]),
            action("post").reads(&["password", "experienceGroupIds"]),
        ],
        ..known("experienceUsers")
    },
    Known {
        id: Some("experienceVersionId"),
        unique: &["version"],
        name: Some("version"),
        effects: &[("sourceVersionIdOrName", Refused(FIXED))],
        ..known("experienceVersion")
    },
    Known {
        actions: &[handled("post", FakeState::post_version).reads(&["domainIds", "slugIds"])],
        ..known("experienceVersions")
    },
    Known { effects: VERSION, ..known("experienceView") },
    Known {
        effects: VERSION,
        actions: &[action("get").effects(&[("viewType", Is("viewType"))])],
        ..known("experienceViews")
    },
    Known {
        actions: &[
            handled("move", FakeState::move_file).reads(&["name", "parentDirectory"]),
            handled("patch", FakeState::patch_file),
            handled("upload", FakeState::upload_file).reads(&["file"]),
        ],
        ..known("file")
    },
    Known { is_bare: true, actions: FILES, ..known("files") },
    Known {
        defaults: CLOUD,
        actions: &[
            handled("clearStorageEntries", FakeState::clear_storage),
            handled("getStorageEntries", FakeState::storage),
            handled("setStorageEntry", FakeState::set_storage).reads(&["key", "value"]),
        ],
        ..known("flow")
    },
    Known { defaults: CLOUD, unique: &["version"], name: Some("version"), ..known("flowVersion") },
    Known {
        actions: &[
            action("get").effects(&[("query", Query(&schemas::FLOW_VERSIONS))]),
            action("post").reads(&["allowReplacement"]),
            handled("delete", FakeState::delete_versions).effects(REPORT).reads(&["query"]),
        ],
        ..known("flowVersions")
    },
    Known {
        actions: &[
            action("get").effects(&[
                ("allVersions", OrBelow("versions")),
                ("flowClass", Is("flowClass")),
                ("query", Query(&schemas::FLOWS)),
                ("triggerFilter", Pairs("triggers")),
            ]),
            handled("getByVersion", FakeState::flows_by_version)
                .effects(&[
                    ("flowClass", Is("flowClass")),
                    ("query", Query(&schemas::FLOWS_BY_VERSION)),
                    ("triggerFilter", Pairs("triggers")),
                ])
                .reads(&["version"]),
        ],
        ..known("flows")
    },
    Known { defaults: ACTIVE, ..known("instanceApiToken") },
    Known { is_bare: true, ..known("instanceApiTokens") },
    Known { actions: &[action("get").effects(PERIOD)], ..known("instanceAuditLogs") },
    Known { unique: &["email"], ..known("instanceMember") },
    Known { is_bare: true, ..known("instanceNotificationRules") },
    Known { effects: ROLES, ..known("instanceOrgMember") },
    Known { effects: INVITATION, ..known("instanceOrgMembers") },
    Known {
        effects: &[("members", Refused("the fake adds members by `instanceOrgMembers.post`"))],
        actions: &[action("get").effects(&[("query", Query(&schemas::INSTANCE_ORGS))])],
        ..known("instanceOrgs")
    },
    Known {
        is_kept: true,
        hidden: &["deletedAt"],
        actions: &[handled("undelete", FakeState::undelete).of_deleted()],
        ..known("instanceSandbox")
    },
    Known {
        is_bare: true,
        effects: &[("includeDeleted", WithDeleted)],
        actions: &[action("get").repeats(&["startingAfterId", "endingBeforeId"])],
        ..known("instanceSandboxes")
    },
    Known { actions: WITH_WORKFLOWS, ..known("integration") },
    Known {
        actions: &[
            handled("addRecentItem", FakeState::add_recent)
                .reads(&["itemType", "parentId", "itemId"]),
            handled("fetchRecentItems", FakeState::recent_items).reads(&["itemType", "parentId"]),
            handled("changePassword", FakeState::change_password)
                .effects(&[("twoFactorCode", Refused(NO_SECOND_FACTOR))])
                .reads(&["password", "newPassword", "invalidateExistingTokens", "tokenTTL"]),
            handled("patch", FakeState::patch_user).reads(&["password", "currentCredentials"]),
            handled("refreshToken", FakeState::refresh_token),
            handled("verifyEmail", FakeState::verify_email),
        ],
        ..known("me")
    },
    Known {
        effects: &[("cardToken", Refused(NO_BILLING))],
        actions: &[
            handled("inviteMember", FakeState::invite)
                .effects(INVITATION)
                .reads(&["email", "role"]),
            handled("modifyMember", FakeState::modify_member)
                .effects(ROLES)
                .reads(&["userId", "role"]),
            handled("pendingInvites", FakeState::invites),
            handled("removeMember", FakeState::remove_member).reads(&["userId"]),
            handled("revokeInvite", FakeState::revoke_invite).reads(&["inviteId"]),
        ],
        ..known("org")
    },
    Known { effects: &[("cardToken", Refused(NO_BILLING))], ..known("orgs") },
    Known {
        actions: &[
            handled("move", FakeState::move_file).reads(&["name", "parentDirectory"]),
            handled("patch", FakeState::patch_file),
            handled("upload", FakeState::upload_file).reads(&["privateFile"]),
        ],
        ..known("privateFile")
    },
    Known { is_bare: true, actions: FILES, ..known("privateFiles") },
    Known { actions: WITH_WORKFLOWS, ..known("resourceJob") },
    Known { defaults: ACTIVE, ..known("userApiToken") },
    Known { id: Some("client_id"), ..known("userOauthClient") },
    Known { is_bare: true, ..known("userOauthClients") },
    Known { defaults: ACTIVE, ..known("userOauthToken") },
    Known { actions: WITH_WORKFLOWS, ..known("webhook") },
];
