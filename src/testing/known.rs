//! All that the fake knows of Losant beyond the declarations: the types of the table, and how it is read.

mod common;
mod effect;
pub(super) mod schemas;
mod table;

use self::common::COMMON;
pub(super) use self::common::{SUMMARY, VIEWS};
pub(super) use self::effect::Effect;
pub(super) use self::table::KNOWN;
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use crate::{Action, Paging};
use serde_json::Value;

/// The id of the user that all tokens are of.
pub(super) const USER_ID: &str = "575ed70c7ae143cd83dc4aa9";

/// The password of that user, unless a test puts another one.
pub const PASSWORD: &str = "fake-password";

/// What the fake knows of a resource.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) resource: &'static str,
    /// The field that has the id of a document besides `id`, unless it is named as the placeholder.
    pub(super) id: Option<&'static str>,
    /// What a document has that was created without it: keys, and values as JSON.
    pub(super) defaults: &'static [(&'static str, &'static str)],
    /// Keys whose value no other document beside it may have.
    pub(super) unique: &'static [&'static str],
    /// The key of the name by which a path can have a document, in place of its id.
    pub(super) name: Option<&'static str>,
    /// Whether an organization or a user owns a document, and it says which.
    pub(super) has_owner: bool,
    /// Whether deleted documents can be listed and restored.
    pub(super) is_kept: bool,
    /// Whether a list has neither the ids of its path nor what it was filtered by.
    pub(super) is_bare: bool,
    /// Where documents have what a list sorts and filters by another name.
    pub(super) paths: &'static [(&'static str, &'static str)],
    /// Fields that queries know and responses do not have.
    pub(super) hidden: &'static [&'static str],
    /// Parameters of all its actions.
    pub(super) effects: &'static [(&'static str, Effect)],
    pub(super) actions: &'static [KnownAction],
}

/// What the fake knows of an action.
#[derive(Debug)]
pub(super) struct KnownAction {
    pub(super) name: &'static str,
    /// What it does, if that is not what its method does to documents.
    pub(super) handler: Option<Handler>,
    /// Its query parameters and the fields of its body.
    pub(super) effects: &'static [(&'static str, Effect)],
    /// Those of them that the handler reads, or that documents show in another field.
    pub(super) reads: &'static [&'static str],
    /// Parameters that its list repeats, besides those that are compared with one field.
    pub(super) repeats: &'static [&'static str],
    /// Whether the document that it is of was deleted.
    pub(super) is_of_deleted: bool,
}

/// What an action does.
pub(super) type Handler = fn(&mut FakeState, &Incoming<'_>) -> Result<Value, Refusal>;

/// A resource of which no more is known than its name.
const fn known(resource: &'static str) -> Known {
    Known {
        resource,
        id: None,
        defaults: &[],
        unique: &[],
        name: None,
        has_owner: false,
        is_kept: false,
        is_bare: false,
        paths: &[],
        hidden: &[],
        effects: &[],
        actions: &[],
    }
}

/// An action that does what its method does to documents.
const fn action(name: &'static str) -> KnownAction {
    KnownAction {
        name,
        handler: None,
        effects: &[],
        reads: &[],
        repeats: &[],
        is_of_deleted: false,
    }
}

/// An action that a function carries out.
const fn handled(name: &'static str, handler: Handler) -> KnownAction {
    KnownAction { handler: Some(handler), ..action(name) }
}

impl KnownAction {
    const fn effects(self, effects: &'static [(&'static str, Effect)]) -> Self {
        Self { effects, ..self }
    }

    const fn reads(self, reads: &'static [&'static str]) -> Self {
        Self { reads, ..self }
    }

    const fn repeats(self, repeats: &'static [&'static str]) -> Self {
        Self { repeats, ..self }
    }

    const fn of_deleted(self) -> Self {
        Self { is_of_deleted: true, ..self }
    }
}

/// What the fake knows of the documents of a resource.
pub(super) fn facts(resource: &str) -> &'static Known {
    const NOTHING: &Known = &known("");
    KNOWN.iter().find(|known| known.resource == resource).unwrap_or(NOTHING)
}

fn action_of(action: &Action) -> Option<&'static KnownAction> {
    facts(action.resource).actions.iter().find(|known| known.name == action.name)
}

/// What an action does, if it is not what its method does to documents.
pub(super) fn handler(action: &Action) -> Option<Handler> {
    action_of(action)?.handler
}

/// Whether the document that an action is of was deleted.
pub(super) fn is_of_deleted(action: &Action) -> bool {
    action_of(action).is_some_and(|known| known.is_of_deleted)
}

/// Whether the list of an action repeats what a parameter was.
pub(super) fn repeats(action: &Action, param: &str) -> bool {
    match effect(action, param) {
        Some(Effect::Sort | Effect::Filter) => true,
        Some(Effect::Is(_) | Effect::IsOrNone(..) | Effect::HasKey(_) | Effect::Group(_)) => {
            !facts(action.resource).is_bare
        }
        _ => action_of(action).is_some_and(|known| known.repeats.contains(&param)),
    }
}

/// What a query parameter of an action does. `None` if the fake does not know.
pub(super) fn effect(action: &Action, param: &str) -> Option<Effect> {
    let common = COMMON.iter().find(|(name, _)| *name == param).map(|(_, effect)| *effect);
    let page = is_of_pages(action.paging, param).then_some(Effect::Page);
    field_effect(action, param).or(page).or(common)
}

/// What a field of the body of an action does, besides being stored. `None` if nothing.
pub(super) fn field_effect(action: &Action, field: &str) -> Option<Effect> {
    let known = action_of(action);
    if known.is_some_and(|known| known.reads.contains(&field)) {
        return Some(Effect::Own);
    }
    let own = known.map_or(&[][..], |known| known.effects);
    let mut effects = own.iter().chain(facts(action.resource).effects);
    effects.find(|(name, _)| *name == field).map(|(_, effect)| *effect)
}

fn is_of_pages(paging: Option<Paging>, name: &str) -> bool {
    let names: &[&str] = match paging {
        Some(Paging::Page) => &["page", "perPage"],
        Some(Paging::Offset) => &["offset", "limit"],
        Some(Paging::Cursor) => &["startingAfterId", "endingBeforeId", "limit"],
        _ => &[],
    };
    names.contains(&name)
}

/// Documents that two paths lead to: below the first path only those whose field has its id.
#[derive(Debug)]
pub(super) struct View {
    pub(super) parent: &'static str,
    pub(super) items: &'static str,
    pub(super) field: &'static str,
}

/// The path in documents of a field that a list can be sorted or filtered by.
pub(super) fn path_of<'f>(list: &str, field: &'f str) -> &'f str {
    let known = facts(list).paths.iter().find(|(name, _)| *name == field);
    known.map_or(field, |(_, path)| path)
}
