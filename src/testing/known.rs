//! All that the fake knows of Losant beyond the declarations, as tables.

pub(super) mod effects;
pub(super) mod schemas;

pub(super) use self::effects::{Effect, effect, refused};

/// The id of the user that all tokens are of.
pub(super) const USER_ID: &str = "575ed70c7ae143cd83dc4aa9";

/// What the fake knows of the documents of a resource.
#[derive(Debug)]
pub(super) struct Facts {
    /// The resource of one document.
    pub(super) resource: &'static str,
    /// The keys that have the document's id.
    pub(super) ids: Ids,
    /// Whether the document has the other ids of its path.
    pub(super) has_path_ids: bool,
    /// The keys of the dates of creation and of the last change.
    pub(super) dates: Option<[&'static str; 2]>,
    /// What a document has that was created without it: keys, and values as JSON.
    pub(super) defaults: &'static [(&'static str, &'static str)],
    /// Keys whose value no other document beside it may have.
    pub(super) unique: &'static [&'static str],
    /// Keys that are taken, but never returned.
    pub(super) write_only: &'static [&'static str],
    /// The key of the name by which a path can have the document, in place of its id.
    pub(super) name: Option<&'static str>,
    /// Whether an organization or a user owns the document, and it says which.
    pub(super) has_owner: bool,
    /// Whether deleted documents can be listed and restored.
    pub(super) is_kept: bool,
}

/// The keys that have a document's id.
#[derive(Debug)]
pub(super) enum Ids {
    /// `id`, and the name of the last placeholder of its path.
    IdAndPlaceholder,
    /// These.
    Keys(&'static [&'static str]),
}

const USUAL: Facts = Facts {
    resource: "",
    ids: Ids::IdAndPlaceholder,
    has_path_ids: true,
    dates: Some(["creationDate", "lastUpdated"]),
    defaults: &[],
    unique: &[],
    write_only: &[],
    name: None,
    has_owner: false,
    is_kept: false,
};

const TOKEN_DEFAULTS: &[(&str, &str)] = &[("status", "\"active\"")];

const FACTS: &[Facts] = &[
    Facts {
        resource: "application",
        write_only: &["orgId", "applicationTemplateId"],
        has_owner: true,
        ..USUAL
    },
    Facts {
        resource: "applicationApiToken",
        has_path_ids: false,
        defaults: TOKEN_DEFAULTS,
        ..USUAL
    },
    Facts { resource: "applicationDashboard", write_only: &["password"], has_owner: true, ..USUAL },
    Facts { resource: "applicationKey", defaults: TOKEN_DEFAULTS, ..USUAL },
    Facts { resource: "credential", ids: Ids::Keys(&["id"]), ..USUAL },
    Facts { resource: "dashboard", write_only: &["orgId", "password"], has_owner: true, ..USUAL },
    Facts {
        resource: "dataTableRow",
        ids: Ids::Keys(&["id"]),
        has_path_ids: false,
        dates: Some(["createdAt", "updatedAt"]),
        ..USUAL
    },
    Facts {
        resource: "device",
        defaults: &[("deviceClass", "\"standalone\"")],
        is_kept: true,
        ..USUAL
    },
    Facts {
        resource: "deviceAttribute",
        ids: Ids::Keys(&["name"]),
        dates: None,
        unique: &["name"],
        ..USUAL
    },
    Facts {
        resource: "event",
        defaults: &[("state", "\"new\""), ("updates", "[]")],
        write_only: &["comment"],
        ..USUAL
    },
    Facts { resource: "experienceDomain", write_only: &["sslKey"], ..USUAL },
    Facts { resource: "experienceSlug", unique: &["slug"], ..USUAL },
    Facts { resource: "experienceUser", unique: &["email"], write_only: &["password"], ..USUAL },
    Facts {
        resource: "experienceVersion",
        ids: Ids::Keys(&["id", "experienceVersionId"]),
        unique: &["version"],
        write_only: &["domainIds", "slugIds", "sourceVersionIdOrName"],
        name: Some("version"),
        ..USUAL
    },
    Facts { resource: "file", ids: Ids::Keys(&["id"]), ..USUAL },
    Facts {
        resource: "flow",
        defaults: &[("flowClass", "\"cloud\""), ("enabled", "true")],
        ..USUAL
    },
    Facts {
        resource: "flowVersion",
        defaults: &[("enabled", "true")],
        unique: &["version"],
        name: Some("version"),
        ..USUAL
    },
    Facts { resource: "instanceApiToken", has_path_ids: false, defaults: TOKEN_DEFAULTS, ..USUAL },
    Facts {
        resource: "instanceMember",
        ids: Ids::Keys(&["userId"]),
        dates: None,
        unique: &["email"],
        ..USUAL
    },
    Facts { resource: "instanceNotificationRule", has_path_ids: false, ..USUAL },
    Facts { resource: "instanceOrgInvite", dates: None, ..USUAL },
    Facts { resource: "instanceOrgMember", ids: Ids::Keys(&["userId"]), dates: None, ..USUAL },
    Facts { resource: "me", write_only: &["password", "currentCredentials"], ..USUAL },
    Facts { resource: "org", write_only: &["cardToken"], ..USUAL },
    Facts { resource: "privateFile", ids: Ids::Keys(&["id"]), ..USUAL },
    Facts { resource: "userApiToken", defaults: TOKEN_DEFAULTS, ..USUAL },
    Facts { resource: "userOauthClient", ids: Ids::Keys(&["id", "client_id"]), ..USUAL },
    Facts { resource: "userOauthToken", defaults: TOKEN_DEFAULTS, ..USUAL },
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
pub(super) const BARE_LISTS: [&str; 3] = ["files", "privateFiles", "userOauthClients"];

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
