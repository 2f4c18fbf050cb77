//! Groups of an experience: their users, endpoints and devices. The lists of ids in the groups decide;
//! what members say of their groups follows from them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::known::schemas::DEVICES;
use super::query::Items;
use super::query::advanced::{self, Query};
use super::route::Refusal;
use super::state::FakeState;
use super::store::{Document, Store, values_at};
use super::telemetry::has_tag;

pub(super) const GROUP: &str = "experienceGroup";

/// The field of a group with its query of devices, as text.
const QUERY: &str = "deviceQueryJson";

/// The field of a member that sets its groups, and the one that shows them.
const SET: &str = "experienceGroupIds";
const SHOWN: &str = "experienceGroups";

/// A resource of members.
struct Member {
    resource: &'static str,
    /// Their path beside the groups.
    path: &'static str,
    /// The field of a group that lists them.
    list: &'static str,
    /// What they show of a group.
    shown: &'static [&'static str],
}

const MEMBERS: [Member; 2] = [
    Member {
        resource: "experienceUser",
        path: "users",
        list: USERS,
        shown: &["id", "name", "parentId"],
    },
    Member {
        resource: "experienceEndpoint",
        path: "endpoints",
        list: "experienceEndpointIds",
        shown: &["id", "name"],
    },
];
const USERS: &str = "experienceUserIds";

impl FakeState {
    /// Keeps groups and members the same after a change of a document of a resource.
    pub(super) fn sync_groups(&mut self, resource: &str, path: &str) {
        let (experience, _) = path.rsplit_once('/').unwrap_or_default();
        let (experience, _) = experience.rsplit_once('/').unwrap_or_default();
        if resource == GROUP {
            self.show_ancestors(experience);
            for kind in &MEMBERS {
                let members = self.store.items(&format!("{experience}/{}/", kind.path));
                for member in members.map(|(path, _)| path.clone()).collect::<Vec<_>>() {
                    self.show_groups(experience, &member, kind);
                }
            }
        }
        if let Some(kind) = MEMBERS.iter().find(|kind| kind.resource == resource)
            && self.set_groups(experience, path, kind.list)
        {
            self.show_groups(experience, path, kind);
        }
    }

    /// Moves a member to the groups that it was changed to have, if it was; out of all if it was deleted.
    fn set_groups(&mut self, experience: &str, path: &str, list: &str) -> bool {
        let set = match self.store.get_mut(path) {
            Some(member) => member.remove(SET),
            None => Some(json!([])),
        };
        let Some(Value::Array(wanted)) = set else { return false };
        let id: Value = path.rsplit('/').next().unwrap_or_default().into();
        let groups = self.store.items(&format!("{experience}/groups/"));
        for path in groups.map(|(path, _)| path.clone()).collect::<Vec<_>>() {
            let Some(group) = self.store.get_mut(&path) else { continue };
            let is_member = group.get("id").is_some_and(|id| wanted.contains(id));
            let members = group.entry(list).or_insert_with(|| json!([]));
            if let Value::Array(members) = members {
                members.retain(|other| *other != id);
                members.extend(is_member.then(|| id.clone()));
            }
        }
        true
    }

    fn show_groups(&mut self, experience: &str, path: &str, kind: &Member) {
        let id: Value = path.rsplit('/').next().unwrap_or_default().into();
        let lists_it = |group: &Document| {
            group.get(kind.list).and_then(Value::as_array).is_some_and(|ids| ids.contains(&id))
        };
        let groups = self.store.items(&format!("{experience}/groups/"));
        let groups = groups.filter(|(_, group)| lists_it(group));
        let fields = |group: &Document| {
            let fields = kind.shown.iter();
            let fields = fields.filter_map(|key| Some(((*key).to_owned(), group.get(*key)?)));
            fields.map(|(key, value)| (key, value.clone())).collect::<Document>()
        };
        let groups: Vec<_> = groups.map(|(_, group)| Value::Object(fields(group))).collect();
        if let Some(member) = self.store.get_mut(path) {
            member.insert(SHOWN.to_owned(), groups.into());
        }
    }

    fn show_ancestors(&mut self, experience: &str) {
        let groups = Groups::of(&self.store, experience);
        let all = self.store.items(&format!("{experience}/groups/"));
        let all = all.map(|(path, group)| (path.clone(), json!(groups.ancestors(group))));
        for (path, ancestors) in all.collect::<Vec<_>>() {
            if let Some(group) = self.store.get_mut(&path) {
                group.insert("ancestorIds".to_owned(), ancestors);
            }
        }
    }
}

/// The groups of an application's experience, and the devices that they have.
#[derive(Debug, Default)]
pub(super) struct Groups<'s> {
    by_id: BTreeMap<&'s str, &'s Document>,
    devices: BTreeMap<&'s str, &'s Document>,
    /// The devices that fit the query of a group, by the group's id.
    queried: BTreeMap<&'s str, BTreeSet<&'s str>>,
}

impl<'s> Groups<'s> {
    /// The groups of the application that a path is in.
    pub(super) fn of(store: &'s Store, path: &str) -> Self {
        let application = path.split('/').take(3).collect::<Vec<_>>().join("/");
        let groups = items(store, &format!("{application}/experience/groups/"));
        if groups.is_empty() {
            return Self::default();
        }
        let devices = items(store, &format!("{application}/devices/"));
        let queried = groups.iter().filter_map(|(_, group)| {
            let fitting = query_of(group)?.ok()?.select_for_group(devices.clone());
            Some((id(group)?, fitting.into_iter().filter_map(|(_, device)| id(device)).collect()))
        });
        let queried = queried.collect();
        Self { by_id: by_id(groups), devices: by_id(devices), queried }
    }

    /// The ids of the groups above a group, from its parent on.
    fn ancestors<'d>(&'d self, group: &'d Document) -> Vec<&'d str> {
        advanced::ancestors(group, "parentId", |id| self.by_id.get(id).copied())
    }

    /// The same of the group with an id.
    pub(super) fn ancestors_of(&self, id: &str) -> Vec<&str> {
        self.by_id.get(id).map_or_else(Vec::new, |group| self.ancestors(group))
    }

    /// The ids of the groups that have a device, and of those above them.
    pub(super) fn of_device(&self, device: Option<&Value>) -> Vec<&str> {
        let device = device.and_then(Value::as_str).and_then(|id| self.devices.get(id));
        let having = self.by_id.values().filter(|group| device.is_some_and(|d| self.has(group, d)));
        let ids: BTreeSet<_> =
            having.flat_map(|group| id(group).into_iter().chain(self.ancestors(group))).collect();
        ids.into_iter().collect()
    }

    /// The ids of the users in the groups that have a device, and in those above them.
    pub(super) fn users_of_device(&self, device: Option<&Value>) -> Vec<&str> {
        let groups = self.of_device(device);
        let groups = groups.iter().filter_map(|id| self.by_id.get(id));
        groups.flat_map(|group| values_at(group, USERS)).filter_map(Value::as_str).collect()
    }

    /// Number of the devices of a group, or also of those below it.
    pub(super) fn count_devices(&self, group: &Document, with_descendants: bool) -> usize {
        let devices = self.devices.values();
        let counted = devices.filter(|device| {
            if with_descendants {
                id(group).is_some_and(|id| self.of_device(device.get("id")).contains(&id))
            } else {
                self.has(group, device)
            }
        });
        counted.count()
    }

    /// Whether a group itself has a device: by its id, one of its tags, or the query.
    fn has(&self, group: &Document, device: &Document) -> bool {
        let (own, tags) = (device.get("id"), device.get("tags").and_then(Value::as_array));
        let tags = tags.map_or(&[][..], Vec::as_slice);
        let queried = id(group).and_then(|id| self.queried.get(id));
        values_at(group, "deviceIds").into_iter().any(|id| Some(id) == own)
            || values_at(group, "deviceTags").into_iter().any(|tag| has_tag(tags, tag))
            || queried.zip(id(device)).is_some_and(|(queried, id)| queried.contains(id))
    }
}

/// Fails if a group has a query that is not one of devices.
pub(super) fn check_query(group: &Document) -> Result<(), Refusal> {
    query_of(group).transpose().map(drop)
}

fn query_of(group: &Document) -> Option<Result<Query, Refusal>> {
    let text = group.get(QUERY)?.as_str()?;
    let query = serde_json::from_str(text)
        .map_err(|error| Refusal::validation(format!("`{QUERY}` is not JSON: {error}")));
    Some(query.and_then(|query| advanced::parse(&DEVICES, &query)))
}

fn id(document: &Document) -> Option<&str> {
    document.get("id").and_then(Value::as_str)
}

fn items<'s>(store: &'s Store, below: &str) -> Items<'s> {
    store.items(below).map(|(path, document)| (path.as_str(), document)).collect()
}

fn by_id(items: Items<'_>) -> BTreeMap<&str, &Document> {
    items.into_iter().filter_map(|(_, document)| Some((id(document)?, document))).collect()
}
