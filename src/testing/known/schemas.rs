//! The fields of Losant's advanced queries, and where documents have them.

use crate::testing::query::advanced::{
    At::{Ancestors, Name, Path, Unknown},
    Field,
    Kind::{Id, Part, Scalar, Tags},
    Schema,
};

pub(in crate::testing) const CERTIFICATES: Schema = Schema {
    name: "certificate",
    fields: &[
        Field("id", Id, Name),
        Field("deviceId", Id, Path("deviceIds")),
        Field("name", Scalar, Path("certificateInfo.commonName")),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("status", Scalar, Name),
        Field("filterType", Scalar, Name),
        Field("pubTopics", Scalar, Name),
        Field("subTopics", Scalar, Name),
        Field("addressFilterType", Scalar, Name),
        Field("addresses", Scalar, Name),
        Field("serialNumber", Scalar, Path("certificateInfo.serialNumber")),
        Field("fingerprint", Scalar, Path("certificateInfo.fingerprint")),
        Field("commonName", Scalar, Path("certificateInfo.commonName")),
        Field("issuerName", Scalar, Path("certificateInfo.issuerName")),
        Field("issuerSerialNumber", Scalar, Path("certificateInfo.issuerSerialNumber")),
        Field("notValidBefore", Scalar, Path("certificateInfo.notValidBefore")),
        Field("notValidAfter", Scalar, Path("certificateInfo.notValidAfter")),
    ],
};

pub(in crate::testing) const JOB_LOGS: Schema = Schema {
    name: "job log",
    fields: &[
        Field("id", Id, Name),
        Field("resourceId", Id, Name),
        Field("runQueuedAt", Scalar, Name),
        Field("runStartedAt", Scalar, Name),
        Field("runCompletedAt", Scalar, Name),
        Field("status", Scalar, Name),
        Field("name", Scalar, Name),
        Field("resourceType", Scalar, Name),
    ],
};

pub(in crate::testing) const KEYS: Schema = Schema {
    name: "access key",
    fields: &[
        Field("id", Id, Name),
        Field("deviceIds", Id, Name),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("status", Scalar, Name),
        Field("key", Scalar, Name),
        Field("name", Scalar, Name),
        Field("description", Scalar, Name),
        Field("filterType", Scalar, Name),
        Field("pubTopics", Scalar, Name),
        Field("subTopics", Scalar, Name),
        Field("addressFilterType", Scalar, Name),
        Field("addresses", Scalar, Name),
        Field("deviceTags", Tags, Name),
    ],
};

pub(in crate::testing) const DEVICES: Schema = Schema {
    name: "device",
    fields: &[
        Field("id", Id, Name),
        Field("gatewayId", Id, Name),
        Field("parentId", Id, Name),
        Field("ancestorId", Id, Ancestors("parentId")),
        Field("experienceUserId", Id, Unknown),
        Field("experienceGroupId", Id, Unknown),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("deletedAt", Scalar, Name),
        Field("name", Scalar, Name),
        Field("deviceClass", Scalar, Name),
        Field("attributeName", Scalar, Path("attributes.name")),
        Field("disconnectedAt", Scalar, Unknown),
        Field("connectedAt", Scalar, Unknown),
        Field("connectionStatus", Scalar, Unknown),
        Field("tags", Tags, Name),
    ],
};

pub(in crate::testing) const EVENTS: Schema = Schema {
    name: "event",
    fields: &[
        Field("id", Scalar, Name),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("sourceId", Scalar, Name),
        Field("sourceType", Scalar, Name),
        Field("level", Scalar, Name),
        Field("state", Scalar, Name),
        Field("subject", Scalar, Name),
        Field("deviceId", Scalar, Name),
        Field("experienceUserId", Id, Unknown),
        Field("experienceGroupId", Id, Unknown),
        Field("eventTags", Tags, Name),
    ],
};

pub(in crate::testing) const EXPERIENCE_GROUPS: Schema = Schema {
    name: "experience group",
    fields: &[
        Field("id", Id, Name),
        Field("parentId", Id, Name),
        Field("ancestorId", Id, Ancestors("parentId")),
        Field("experienceUserId", Id, Path("experienceUserIds")),
        Field("experienceEndpointId", Id, Path("experienceEndpointIds")),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("name", Scalar, Name),
        Field("groupTags", Tags, Name),
    ],
};

pub(in crate::testing) const EXPERIENCE_USERS: Schema = Schema {
    name: "experience user",
    fields: &[
        Field("id", Id, Name),
        Field("experienceGroupId", Id, Path("experienceGroups.id")),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("firstName", Scalar, Name),
        Field("lastName", Scalar, Name),
        Field("email", Scalar, Name),
        Field("lastLogin", Scalar, Name),
        Field("passwordLastUpdated", Scalar, Name),
        Field("userTags", Tags, Name),
    ],
};

pub(in crate::testing) const FLOWS: Schema = Schema {
    name: "workflow",
    fields: &[
        Field("id", Id, Name),
        Field("defaultVersion", Id, Path("defaultVersionId")),
        Field("name", Scalar, Name),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("flowClass", Scalar, Name),
        Field("enabled", Scalar, Name),
        Field("customNodeSupports", Scalar, Name),
        Field("triggers", Part, Name),
        Field("nodes", Part, Name),
    ],
};

pub(in crate::testing) const FLOW_VERSIONS: Schema = Schema {
    name: "workflow version",
    fields: &[
        Field("id", Id, Name),
        Field("name", Scalar, Name),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("flowClass", Scalar, Name),
        Field("enabled", Scalar, Name),
        Field("version", Scalar, Name),
        Field("customNodeSupports", Scalar, Name),
        Field("triggers", Part, Name),
        Field("nodes", Part, Name),
    ],
};

pub(in crate::testing) const FLOWS_BY_VERSION: Schema = Schema {
    name: "workflow by version",
    fields: &[
        Field("id", Id, Name),
        Field("flowId", Id, Name),
        Field("name", Scalar, Name),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("flowClass", Scalar, Name),
        Field("enabled", Scalar, Name),
    ],
};

pub(in crate::testing) const INSTANCE_ORGS: Schema = Schema {
    name: "organization",
    fields: &[
        Field("id", Id, Name),
        Field("memberId", Id, Path("members.userId")),
        Field("creationDate", Scalar, Name),
        Field("lastUpdated", Scalar, Name),
        Field("name", Scalar, Name),
        Field("mfaMode", Scalar, Name),
        Field("isReadOnly", Scalar, Name),
        Field("auditLogEnabled", Scalar, Name),
        Field("disabledAt", Scalar, Name),
        Field("referralId", Scalar, Name),
        Field("tags", Tags, Name),
    ],
};
