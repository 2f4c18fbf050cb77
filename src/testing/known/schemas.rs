//! Advanced queries: what each selects, and where documents have fields that are not at their own name.

use crate::models::{
    AdvancedApplicationCertQuery, AdvancedApplicationJobLogQuery, AdvancedApplicationKeyQuery,
    AdvancedDeviceQuery, AdvancedEventQuery, AdvancedExperienceGroupQuery,
    AdvancedExperienceUserQuery, AdvancedFlowByVersionQuery, AdvancedFlowQuery,
    AdvancedFlowVersionQuery, AdvancedInstanceOrgQuery,
};
use crate::testing::query::advanced::{
    At::{Ancestors, Groups, Path, Users},
    Schema,
};

pub(in crate::testing) const CERTIFICATES: Schema = Schema {
    name: "certificate",
    fields: AdvancedApplicationCertQuery::FIELDS,
    places: &[
        ("deviceId", Path("deviceIds")),
        ("name", Path("certificateInfo.commonName")),
        ("serialNumber", Path("certificateInfo.serialNumber")),
        ("fingerprint", Path("certificateInfo.fingerprint")),
        ("commonName", Path("certificateInfo.commonName")),
        ("issuerName", Path("certificateInfo.issuerName")),
        ("issuerSerialNumber", Path("certificateInfo.issuerSerialNumber")),
        ("notValidBefore", Path("certificateInfo.notValidBefore")),
        ("notValidAfter", Path("certificateInfo.notValidAfter")),
    ],
};

pub(in crate::testing) const JOB_LOGS: Schema =
    Schema { name: "job log", fields: AdvancedApplicationJobLogQuery::FIELDS, places: &[] };

pub(in crate::testing) const KEYS: Schema =
    Schema { name: "access key", fields: AdvancedApplicationKeyQuery::FIELDS, places: &[] };

pub(in crate::testing) const DEVICES: Schema = Schema {
    name: "device",
    fields: AdvancedDeviceQuery::FIELDS,
    places: &[
        ("ancestorId", Ancestors("parentId")),
        ("experienceUserId", Users("id")),
        ("experienceGroupId", Groups("id")),
        ("attributeName", Path("attributes.name")),
    ],
};

pub(in crate::testing) const EVENTS: Schema = Schema {
    name: "event",
    fields: AdvancedEventQuery::FIELDS,
    places: &[("experienceUserId", Users("deviceId")), ("experienceGroupId", Groups("deviceId"))],
};

pub(in crate::testing) const EXPERIENCE_GROUPS: Schema = Schema {
    name: "experience group",
    fields: AdvancedExperienceGroupQuery::FIELDS,
    places: &[
        ("ancestorId", Ancestors("parentId")),
        ("experienceUserId", Path("experienceUserIds")),
        ("experienceEndpointId", Path("experienceEndpointIds")),
    ],
};

pub(in crate::testing) const EXPERIENCE_USERS: Schema = Schema {
    name: "experience user",
    fields: AdvancedExperienceUserQuery::FIELDS,
    places: &[("experienceGroupId", Path("experienceGroups.id"))],
};

pub(in crate::testing) const FLOWS: Schema = Schema {
    name: "workflow",
    fields: AdvancedFlowQuery::FIELDS,
    places: &[("defaultVersion", Path("defaultVersionId"))],
};

pub(in crate::testing) const FLOW_VERSIONS: Schema =
    Schema { name: "workflow version", fields: AdvancedFlowVersionQuery::FIELDS, places: &[] };

pub(in crate::testing) const FLOWS_BY_VERSION: Schema =
    Schema { name: "workflow by version", fields: AdvancedFlowByVersionQuery::FIELDS, places: &[] };

pub(in crate::testing) const INSTANCE_ORGS: Schema = Schema {
    name: "organization",
    fields: AdvancedInstanceOrgQuery::FIELDS,
    places: &[("memberId", Path("members.userId"))],
};
