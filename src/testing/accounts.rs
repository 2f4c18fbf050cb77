//! Members and invitations of organizations, and the signed-in user.

use serde_json::{Value, json};

use super::relations;
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use super::store::{Store, segment};
use super::tokens::unauthorized;

#[expect(clippy::unnecessary_wraps, reason = "all handlers of actions have one signature")]
impl FakeState {
    /// `org.pendingInvites`
    pub(super) fn invites(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let invites = self.store.items(&format!("{}/invites/", incoming.document_path()));
        Ok(invites.map(|(_, invite)| Value::Object(invite.clone())).collect())
    }

    /// `org.inviteMember`
    pub(super) fn invite(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let id = self.store.next_id();
        let path = format!("{}/invites/{id}", incoming.document_path());
        let mut invite = incoming.body.as_object().cloned().unwrap_or_default();
        invite.insert("id".to_owned(), id.into());
        invite.insert("inviteDate".to_owned(), self.store.date());
        self.store.put(&path, invite);
        self.invites(incoming)
    }

    /// `org.revokeInvite`
    pub(super) fn revoke_invite(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let id = segment(incoming.given.text("inviteId").unwrap_or_default());
        let path = format!("{}/invites/{id}", incoming.document_path());
        match self.store.remove(&path, false) {
            Some(_) => self.invites(incoming),
            None => Err(Refusal::not_found("Invite was not found")),
        }
    }

    /// `org.modifyMember`
    pub(super) fn modify_member(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let body = incoming.body.clone();
        let id = body["userId"].as_str().unwrap_or_default();
        self.change_members(incoming, id, |members, at| {
            if let Some(member) = members[at].as_object_mut() {
                relations::merge(member, &body);
            }
        })
    }

    /// `org.removeMember`
    pub(super) fn remove_member(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let id = incoming.given.text("userId").unwrap_or_default();
        self.change_members(incoming, id, |members, at| drop(members.remove(at)))
    }

    fn change_members(
        &mut self,
        incoming: &Incoming<'_>,
        id: &str,
        change: impl FnOnce(&mut Vec<Value>, usize),
    ) -> Result<Value, Refusal> {
        let path = incoming.document_path();
        let org = self.store.get_mut(path).and_then(|org| org.get_mut("members"));
        let members = org.and_then(Value::as_array_mut);
        let at = |members: &Vec<Value>| members.iter().position(|m| m["userId"] == id);
        let Some((members, at)) = members.and_then(|all| at(all).map(|at| (all, at))) else {
            return Err(Refusal::not_found("Member was not found"));
        };
        change(members, at);
        self.returned(incoming, path)
    }

    /// `me.patch`: the current password must be right if it is given.
    pub(super) fn patch_user(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let path = incoming.path;
        let mut user = self.store.get(path).cloned().unwrap_or_default();
        let given = incoming.body.pointer("/currentCredentials/password");
        if given.is_some() && given != user.get("password") {
            return Err(unauthorized("Invalid password"));
        }
        relations::merge(&mut user, &incoming.body);
        user.remove("currentCredentials");
        user.insert("lastUpdated".to_owned(), self.store.date());
        self.store.put(path, user);
        self.returned(incoming, path)
    }

    /// `me.addRecentItem`
    pub(super) fn add_recent(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let text = |key: &str| incoming.body[key].as_str().unwrap_or_default();
        let (kind, parent, id) = (text("itemType"), text("parentId"), text("itemId"));
        if !self.store.contains(&item_path(kind, parent, id)) {
            return Err(Refusal::validation(format!("there is no {kind} {id:?}")));
        }
        let path = recent_path(kind, parent);
        let mut recent = self.store.get(&path).cloned().unwrap_or_default();
        let ids = recent.entry("ids").or_insert_with(|| json!([]));
        if let Some(ids) = ids.as_array_mut() {
            ids.retain(|other| other != id);
            ids.insert(0, id.into());
        }
        self.store.put(&path, recent);
        Ok(recent_items(&self.store, kind, parent))
    }

    /// `me.fetchRecentItems`
    pub(super) fn recent_items(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let text = |key: &str| incoming.given.text(key).unwrap_or_default();
        Ok(recent_items(&self.store, text("itemType"), text("parentId")))
    }

    /// `instanceSandbox.undelete`
    pub(super) fn undelete(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let path = incoming.document_path();
        self.store.restore(path);
        self.returned(incoming, path)
    }

    /// `me.verifyEmail`
    pub(super) fn verify_email(&mut self, _: &Incoming<'_>) -> Result<Value, Refusal> {
        if let Some(user) = self.store.get_mut("/me") {
            user.insert("emailVerified".to_owned(), true.into());
        }
        Ok(json!({"success": true}))
    }
}

/// The items of a kind that the user visited last, the latest first; of devices and workflows, those in one
/// application.
pub(super) fn recent_items(store: &Store, kind: &str, parent: &str) -> Value {
    let ids = store.get(&recent_path(kind, parent)).and_then(|recent| recent.get("ids"));
    let ids = ids.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let items = ids.filter_map(|id| {
        let item = store.get(&item_path(kind, parent, id))?;
        Some(json!({"id": id, "name": item.get("name")}))
    });
    let mut list = json!({"itemType": kind, "items": items.collect::<Vec<_>>()});
    if !parent.is_empty() {
        list["parentId"] = parent.into();
    }
    list
}

fn recent_path(kind: &str, parent: &str) -> String {
    format!("/me/recentItems/{kind}/{}", segment(parent))
}

fn item_path(kind: &str, parent: &str, id: &str) -> String {
    let id = segment(id);
    match kind {
        "organization" => format!("/orgs/{id}"),
        "device" | "flow" => format!("/applications/{}/{kind}s/{id}", segment(parent)),
        _ => format!("/{kind}s/{id}"),
    }
}
