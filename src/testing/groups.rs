//! Groups of an experience and their members. The lists of ids in the groups decide; what members say of
//! their groups follows from them.

use serde_json::{Value, json};

use super::state::FakeState;
use super::store::Document;

const GROUP: &str = "experienceGroup";

/// The field of a member that sets its groups, and the one that shows them.
const SET: &str = "experienceGroupIds";
const SHOWN: &str = "experienceGroups";

/// The resources of members: their path beside the groups, and the field of a group that lists them.
const MEMBERS: &[(&str, &str, &str)] = &[
    ("experienceUser", "users", "experienceUserIds"),
    ("experienceEndpoint", "endpoints", "experienceEndpointIds"),
];

impl FakeState {
    /// Keeps groups and members the same after a change of a document of a resource.
    pub(super) fn sync_groups(&mut self, resource: &str, path: &str) {
        let (experience, _) = path.rsplit_once('/').unwrap_or_default();
        let (experience, _) = experience.rsplit_once('/').unwrap_or_default();
        if resource == GROUP {
            for (_, at, list) in MEMBERS {
                let members = self.store.items(&format!("{experience}/{at}/"));
                for member in members.map(|(path, _)| path.clone()).collect::<Vec<_>>() {
                    self.show_groups(experience, &member, list);
                }
            }
        }
        let member = MEMBERS.iter().find(|(name, ..)| *name == resource);
        if let Some((_, _, list)) = member {
            self.set_groups(experience, path, list);
        }
    }

    /// Moves a member to the groups that it was changed to have; out of all if it was deleted.
    fn set_groups(&mut self, experience: &str, path: &str, list: &str) {
        let set = match self.store.get_mut(path) {
            Some(member) => member.remove(SET),
            None => Some(json!([])),
        };
        let Some(Value::Array(wanted)) = set else { return };
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
        self.show_groups(experience, path, list);
    }

    fn show_groups(&mut self, experience: &str, path: &str, list: &str) {
        let id: Value = path.rsplit('/').next().unwrap_or_default().into();
        let lists_it = |group: &Document| {
            group.get(list).and_then(Value::as_array).is_some_and(|ids| ids.contains(&id))
        };
        let groups = self.store.items(&format!("{experience}/groups/"));
        let groups = groups.filter(|(_, group)| lists_it(group));
        let groups: Vec<_> = groups
            .map(|(_, group)| json!({"id": group.get("id"), "name": group.get("name")}))
            .collect();
        if let Some(member) = self.store.get_mut(path) {
            member.insert(SHOWN.to_owned(), groups.into());
        }
    }
}
