//! Versions of an experience: what it has when the version is created stays as it is then.

use serde_json::{Value, json};

use super::crud::Operation;
use super::known::{Effect, effect};
use super::relations::find;
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use super::store::{Document, segment};

/// The version that is changed, of which the others are copies.
const DEVELOP: &str = "develop";

/// What a version has a copy of.
const COPIED: [&str; 2] = ["endpoints", "views"];

/// What leads to a version, and says to which one.
struct Entrance {
    /// Its path in the experience.
    path: &'static str,
    name: &'static str,
    /// The field of a new version with the ids of its entrances.
    ids: &'static str,
    /// The field of a version that shows them.
    shown: &'static str,
}

const ENTRANCES: [Entrance; 2] = [
    Entrance { path: "domains", name: "domainName", ids: "domainIds", shown: "attachedDomains" },
    Entrance { path: "slugs", name: "slug", ids: "slugIds", shown: "attachedSlugs" },
];

impl FakeState {
    /// `experienceVersions.post`
    pub(super) fn post_version(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let item = incoming.resource("experienceVersion");
        let created = self.carry_out(Operation::Create(item), incoming)?;
        let name = incoming.body["version"].clone();
        let experience = experience_of(incoming.path);
        let path = format!("{experience}/versions/{}", created["id"].as_str().unwrap_or_default());
        for kind in COPIED {
            let copied = self.store.items(&format!("{experience}/{kind}/"));
            let copied = copied.map(|(from, document)| {
                let id = from.rsplit('/').next().unwrap_or_default();
                (format!("{path}/{kind}/{id}"), document.clone())
            });
            for (path, document) in copied.collect::<Vec<_>>() {
                self.store.put(&path, document);
            }
        }
        for Entrance { path, ids, .. } in ENTRANCES {
            for id in incoming.body[ids].as_array().into_iter().flatten() {
                let path = format!("{experience}/{path}/{}", id.as_str().unwrap_or_default());
                if let Some(entrance) = self.store.get_mut(&path) {
                    entrance.insert("version".to_owned(), name.clone());
                }
            }
        }
        self.copy_workflows(incoming, &name);
        self.show_entrances(experience);
        self.shaped(item, incoming, &path)
    }

    /// Creates a version, with this name, of each workflow of the experience.
    fn copy_workflows(&mut self, incoming: &Incoming<'_>, name: &Value) {
        let flows = self.store.items(&format!("{}/flows/", incoming.document_path()));
        let flows =
            flows.filter(|(_, flow)| flow.get("flowClass").is_some_and(|c| c == "experience"));
        let flows = flows.map(|(path, flow)| (path.clone(), flow.clone()));
        for (path, mut version) in flows.collect::<Vec<(String, Document)>>() {
            for key in ["id", "creationDate", "lastUpdated"] {
                version.remove(key);
            }
            version.insert("version".to_owned(), name.clone());
            let path = format!("{path}/versions/{}", self.store.next_id());
            self.put(incoming.resources, &path, version.into());
        }
    }

    /// Keeps what versions say of their domains and slugs the same after a change in an experience.
    pub(super) fn sync_versions(&mut self, resource: &str, path: &str) {
        if ["experienceVersion", "experienceDomain", "experienceSlug"].contains(&resource) {
            self.show_entrances(experience_of(path));
        }
    }

    fn show_entrances(&mut self, experience: &str) {
        let versions = self.store.items(&format!("{experience}/versions/"));
        let versions: Vec<_> = versions
            .map(|(path, version)| (path.clone(), version.get("version").cloned()))
            .collect();
        for (path, name) in versions {
            for Entrance { path: kind, name: key, shown, .. } in ENTRANCES {
                let all = self.store.items(&format!("{experience}/{kind}/"));
                let own = all.filter(|(_, entrance)| entrance.get("version") == name.as_ref());
                let own = own
                    .map(|(_, entrance)| json!({"id": entrance.get("id"), key: entrance.get(key)}));
                let own = own.collect();
                if let Some(version) = self.store.get_mut(&path) {
                    version.insert(shown.to_owned(), own);
                }
            }
        }
    }

    /// Where what an action is about is stored: in the version of the experience that it asks for.
    pub(super) fn in_version(
        &self,
        incoming: &Incoming<'_>,
        path: &str,
    ) -> Result<String, Refusal> {
        let action = incoming.action;
        let params = action.params.iter();
        let mut params = params.filter(|p| effect(action, p.name) == Some(Effect::InVersion));
        let asked = params.next().and_then(|param| incoming.given.text(param.name));
        let Some(name) = asked.filter(|name| *name != DEVELOP) else { return Ok(path.to_owned()) };
        let experience = experience_of(path);
        let version = format!("{experience}/versions/{}", segment(name));
        let values = [("version", name.to_owned())];
        let item = incoming.resource("experienceVersion");
        let version = find(&self.store, item, &values, &version)?;
        Ok(path.replacen(experience, &version, 1))
    }
}

/// The path of the experience that a path is in.
fn experience_of(path: &str) -> &str {
    let end = path.match_indices('/').nth(3).map_or(path.len(), |(at, _)| at);
    &path[..end]
}
