//! How documents belong together: by their paths, and by ids in them.

use serde_json::Value;

use super::declared::document_fields;
use super::known::{USER_ID, VIEWS, facts};
use super::route::{Refusal, matches, path_values};
use super::store::{Document, Store, segment};
use crate::{Action, Resource};

/// Where a document is, or the documents of a list are.
#[derive(Debug)]
pub(super) struct Place {
    /// The path that they are stored at.
    pub(super) path: String,
    /// The field that must have this value, if the request has another path than they are stored at.
    pub(super) link: Option<(&'static str, String)>,
}

impl Place {
    pub(super) fn of(path: &str) -> Self {
        for view in VIEWS {
            let inside = path.strip_prefix(view.parent).and_then(|rest| rest.split_once('/'));
            let Some((id, rest)) = inside else { continue };
            let rest = format!("/{rest}");
            if rest == view.items || rest.starts_with(&format!("{}/", view.items)) {
                return Self { path: rest, link: Some((view.field, id.to_owned())) };
            }
        }
        Self { path: path.to_owned(), link: None }
    }

    /// Whether a document is one that the path leads to.
    pub(super) fn leads_to(&self, document: &Document) -> bool {
        self.link.as_ref().is_none_or(|(field, id)| {
            document.get(*field).and_then(Value::as_str) == Some(id.as_str())
        })
    }
}

/// The path of an existing document, which the request may name by its version.
pub(super) fn find(
    store: &Store,
    item: &Resource,
    values: &[(&'static str, String)],
    path: &str,
) -> Result<String, Refusal> {
    let place = Place::of(path);
    if store.get(&place.path).is_some_and(|document| place.leads_to(document)) {
        return Ok(place.path);
    }
    let name = facts(item.name).name.zip(values.last());
    let named = name.and_then(|(key, (_, wanted))| {
        let (siblings, _) = place.path.rsplit_once('/')?;
        let mut items = store.items(&format!("{siblings}/"));
        let (path, _) = items.find(|(_, other)| other.get(key).is_some_and(|v| v == wanted))?;
        Some(path.clone())
    });
    named.ok_or_else(|| not_found(item))
}

pub(super) fn not_found(item: &Resource) -> Refusal {
    Refusal::not_found(format!("{} was not found", words(item.name)))
}

/// Fails unless the documents exist that a path leads through; also the one that it leads to, or without
/// the one that the action is of, if asked to. Creates them instead, if asked to, and returns whether it
/// created any.
pub(super) fn check_parents(
    store: &mut Store,
    resources: &[&'static Resource],
    action: &Action,
    path: &str,
    (creates, with_last, without_own): (bool, bool, bool),
) -> Result<bool, Refusal> {
    let mut has_created = false;
    let ends = path.match_indices('/').map(|(at, _)| at).skip(1);
    let mut ends: Vec<_> = ends.chain(with_last.then_some(path.len())).collect();
    if without_own {
        ends.pop();
    }
    for end in ends {
        let parent = &path[..end];
        let segments = parent.matches('/').count();
        let template: Vec<_> = action.path.split('/').take(segments + 1).collect();
        let template = template.join("/");
        let Some(item) = resources.iter().find(|r| r.path == template && r.path.ends_with('}'))
        else {
            continue;
        };
        let values = path_values(item.path, parent);
        match find(store, item, &values, parent) {
            Ok(_) => {}
            Err(_) if creates => {
                let (_, id) = values.last().cloned().unwrap_or_default();
                let named = Document::from_iter([("name".to_owned(), id.into())]);
                let document = complete(store, item, parent, named);
                put(store, parent, document);
                has_created = true;
            }
            Err(refusal) => return Err(refusal),
        }
    }
    Ok(has_created)
}

/// Stores a document at a path, with the field that links it if it is stored at another one.
pub(super) fn put(store: &mut Store, path: &str, mut document: Document) {
    let place = Place::of(path);
    if let Some((field, id)) = place.link {
        document.entry(field).or_insert_with(|| id.into());
    }
    store.put(&place.path, document);
}

/// Adds the ids, dates and defaults that a document of this path has, where it has none.
pub(super) fn complete(
    store: &Store,
    item: &Resource,
    path: &str,
    mut document: Document,
) -> Document {
    let known = facts(item.name);
    let fields = document_fields(item);
    let has = |key: &str| fields.as_ref().is_none_or(|fields| fields.contains(&key));
    let mut values = path_values(item.path, path);
    if let Some((_, id)) = values.pop() {
        for key in id_keys(item).into_iter().filter(|key| has(key)) {
            document.entry(key).or_insert_with(|| id.clone().into());
        }
    }
    for (name, value) in values.into_iter().filter(|(name, _)| has(name)) {
        document.entry(name).or_insert_with(|| value.into());
    }
    if known.has_owner && !document.contains_key("ownerId") {
        let (id, kind) = match document.get("orgId").and_then(Value::as_str) {
            Some(organization) => (organization.to_owned(), "organization"),
            None => (USER_ID.to_owned(), "user"),
        };
        document.insert("ownerId".to_owned(), id.into());
        document.insert("ownerType".to_owned(), kind.into());
    }
    for (key, value) in known.defaults {
        let value = serde_json::from_str(value).unwrap_or_default();
        document.entry(*key).or_insert(value);
    }
    for key in DATES.into_iter().filter(|key| is_date_of(fields.as_deref(), key)) {
        document.entry(key).or_insert_with(|| store.date());
    }
    document
}

/// Fields with the dates of creation and of the last change.
const DATES: [&str; 4] = ["creationDate", "lastUpdated", "createdAt", "updatedAt"];

/// Whether documents with these fields have a date. Those with any fields have the first two.
fn is_date_of(fields: Option<&[&str]>, key: &str) -> bool {
    fields.map_or(DATES[..2].contains(&key), |fields| fields.contains(&key))
}

/// The field with the date of the last change.
pub(super) fn date_of_change(item: &Resource) -> Option<&'static str> {
    let fields = document_fields(item);
    ["lastUpdated", "updatedAt"].into_iter().find(|key| is_date_of(fields.as_deref(), key))
}

/// Removes the ids, which the platform generates, since a body may have them too.
pub(super) fn remove_ids(item: &Resource, document: &mut Document) {
    for key in id_keys(item) {
        document.remove(key);
    }
}

/// The keys that have the id of a document.
fn id_keys(item: &Resource) -> Vec<&'static str> {
    let other = facts(item.name).id.or(item.placeholders.last().copied());
    ["id"].into_iter().chain(other).collect()
}

/// Changes the fields of a document; `null` removes one.
pub(super) fn merge(document: &mut Document, changes: &Value) {
    for (name, value) in changes.as_object().into_iter().flatten() {
        match value {
            Value::Null => drop(document.remove(name)),
            value => drop(document.insert(name.clone(), value.clone())),
        }
    }
}

/// Removes a document, what is below it, and what is linked to it by a field.
pub(super) fn remove(store: &mut Store, item: &str, path: &str) -> Option<Document> {
    let removed = store.remove(path, facts(item).is_kept)?;
    for view in VIEWS {
        let Some(id) = path.strip_prefix(view.parent).filter(|id| !id.contains('/')) else {
            continue;
        };
        let linked = store.items(&format!("{}/", view.items));
        let linked = linked.filter(|(_, document)| {
            document.get(view.field).and_then(Value::as_str).map(segment).as_deref() == Some(id)
        });
        let paths: Vec<_> = linked.map(|(path, _)| path.clone()).collect();
        for path in paths {
            store.remove(&path, false);
        }
    }
    Some(removed)
}

/// Fails if another document beside it has the same value where that is not allowed.
pub(super) fn check_unique(
    store: &Store,
    item: &Resource,
    below: &str,
    own_path: Option<&str>,
    document: &Document,
) -> Result<(), Refusal> {
    for key in facts(item.name).unique {
        let Some(value) = document.get(*key).filter(|value| !value.is_null()) else { continue };
        let mut others = store.items(below).filter(|(path, _)| Some(path.as_str()) != own_path);
        if others.any(|(_, other)| other.get(*key) == Some(value)) {
            let message = format!("{} with the `{key}` {value} exists", words(item.name));
            return Err(Refusal::validation(message));
        }
    }
    Ok(())
}

/// The resource of the documents at a path.
pub(super) fn resource_at(
    resources: &[&'static Resource],
    path: &str,
) -> Option<&'static Resource> {
    let fitting = resources.iter().filter(|r| r.path.ends_with('}') && matches(r.path, path));
    fitting.min_by_key(|r| r.placeholders.len()).copied()
}

/// `userApiToken` as a person reads it: `User api token`.
pub(super) fn words(name: &str) -> String {
    let mut words = String::new();
    for (index, c) in name.chars().enumerate() {
        if index == 0 {
            words.extend(c.to_uppercase());
        } else if c.is_uppercase() {
            words.push(' ');
            words.extend(c.to_lowercase());
        } else {
            words.push(c);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_words() {
        assert_eq!(words("userApiToken"), "User api token");
    }

    #[test]
    fn dashboards_of_an_application_are_stored_with_all_dashboards() {
        let place = Place::of("/applications/1/dashboards/2");
        assert_eq!(place.path, "/dashboards/2");
        assert_eq!(place.link, Some(("applicationId", "1".to_owned())));
        assert_eq!(Place::of("/applications/1/devices/2").path, "/applications/1/devices/2");
        assert_eq!(Place::of("/instances/1/orgs/2/members").path, "/orgs/2/members");
    }
}
