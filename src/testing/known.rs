//! All that the fake knows of Losant beyond the declarations, as tables.

pub(super) mod effects;
mod handlers;
pub(super) mod schemas;

pub(super) use self::effects::{Effect, effect, refused};
pub(super) use self::handlers::handler;

/// The id of the user that all tokens are of.
pub(super) const USER_ID: &str = "575ed70c7ae143cd83dc4aa9";

/// The password of that user, unless a test puts another one.
pub const PASSWORD: &str = "fake-password";

/// What the fake knows of the documents of a resource, besides the shape of its responses.
#[derive(Debug)]
pub(super) struct Facts {
    /// The resource of one document.
    pub(super) resource: &'static str,
    /// The field that has the document's id besides `id`, unless it is named as the placeholder.
    pub(super) id: Option<&'static str>,
    /// What a document has that was created without it: keys, and values as JSON.
    pub(super) defaults: &'static [(&'static str, &'static str)],
    /// Keys whose value no other document beside it may have.
    pub(super) unique: &'static [&'static str],
    /// The key of the name by which a path can have the document, in place of its id.
    pub(super) name: Option<&'static str>,
    /// Whether an organization or a user owns the document, and it says which.
    pub(super) has_owner: bool,
    /// Whether deleted documents can be listed and restored.
    pub(super) is_kept: bool,
}

const USUAL: Facts = Facts {
    resource: "",
    id: None,
    defaults: &[],
    unique: &[],
    name: None,
    has_owner: false,
    is_kept: false,
};

const ACTIVE: &[(&str, &str)] = &[("status", "\"active\"")];
const CLOUD: &[(&str, &str)] = &[("flowClass", "\"cloud\""), ("enabled", "true")];

#[rustfmt::skip]
const FACTS: &[Facts] = &[
    Facts { resource: "application", has_owner: true, ..USUAL },
    Facts { resource: "applicationApiToken", defaults: ACTIVE, ..USUAL },
    Facts { resource: "applicationDashboard", has_owner: true, ..USUAL },
    Facts { resource: "applicationKey", defaults: ACTIVE, ..USUAL },
    Facts { resource: "dashboard", has_owner: true, ..USUAL },
    Facts {
        resource: "device",
        defaults: &[("deviceClass", "\"standalone\"")],
        is_kept: true,
        ..USUAL
    },
    Facts { resource: "deviceAttribute", unique: &["name"], ..USUAL },
    Facts {
        resource: "event",
        defaults: &[("state", "\"new\""), ("updates", "[]")],
        ..USUAL
    },
    Facts { resource: "experienceSlug", unique: &["slug"], ..USUAL },
    Facts { resource: "experienceUser", unique: &["email"], ..USUAL },
    Facts {
        resource: "experienceVersion",
        id: Some("experienceVersionId"),
        unique: &["version"],
        name: Some("version"),
        ..USUAL
    },
    Facts { resource: "flow", defaults: CLOUD, ..USUAL },
    Facts {
        resource: "flowVersion",
        defaults: CLOUD,
        unique: &["version"],
        name: Some("version"),
        ..USUAL
    },
    Facts { resource: "instanceApiToken", defaults: ACTIVE, ..USUAL },
    Facts { resource: "instanceMember", unique: &["email"], ..USUAL },
    Facts { resource: "userApiToken", defaults: ACTIVE, ..USUAL },
    Facts { resource: "userOauthClient", id: Some("client_id"), ..USUAL },
    Facts { resource: "userOauthToken", defaults: ACTIVE, ..USUAL },
];

/// What the fake knows of the documents of a resource.
pub(super) fn facts(resource: &str) -> &'static Facts {
    FACTS.iter().find(|facts| facts.resource == resource).unwrap_or(&USUAL)
}

/// Documents that two paths lead to: below the first path only those whose field has its id.
#[derive(Debug)]
pub(super) struct View {
    pub(super) parent: &'static str,
    pub(super) items: &'static str,
    pub(super) field: &'static str,
}

pub(super) const VIEWS: &[View] = &[
    View { parent: "/applications/", items: "/dashboards", field: "applicationId" },
    View { parent: "/instances/", items: "/orgs", field: "instanceId" },
];

/// Lists that do not repeat what they were filtered by, nor have the ids of their path.
pub(super) const BARE_LISTS: &[&str] = &[
    "applicationApiTokens",
    "files",
    "instanceApiTokens",
    "instanceNotificationRules",
    "instanceSandboxes",
    "privateFiles",
    "userOauthClients",
];

/// Where documents have what a list calls otherwise: the resource of the list, its name and the path.
const PATHS: &[(&str, &str, &str)] = &[
    ("applicationCertificates", "name", "certificateInfo.commonName"),
    ("devices", "connectionStatus", "connectionInfo.connected"),
];

/// The path in documents of a field that a list can be sorted or filtered by.
pub(super) fn path_of<'f>(list: &str, field: &'f str) -> &'f str {
    let known = PATHS.iter().find(|(own, name, _)| *own == list && *name == field);
    known.map_or(field, |(_, _, path)| path)
}

/// The summary fields of an application, each with the path of what it counts.
pub(super) const SUMMARY: &[(&str, &str)] = &[
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
