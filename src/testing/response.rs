//! What a document looks like in a response.

use serde_json::{Map, Value};

use super::accounts::recent_items;
use super::declared;
use super::files::{LIFETIME, has_signed_urls, sign_url};
use super::groups::Groups;
use super::known::{Effect, SUMMARY, effect, facts};
use super::marks::Marks;
use super::route::{Refusal, matches, placeholder};
use super::state::{FakeState, Incoming};
use super::store::{Document, Store, segment};
use crate::{Action, Resource};

/// Whether a list has the ids of its path, and repeats what it was filtered by.
pub(super) fn echoes(action: &Action) -> bool {
    !facts(action.resource).is_bare
}

/// How the documents of a resource look in the response to a request.
pub(super) struct Shaper<'f> {
    store: &'f Store,
    incoming: &'f Incoming<'f>,
    item: &'static Resource,
    /// The fields that responses do not have, such as passwords.
    hidden: Vec<&'static str>,
    marks: Marks<'f>,
}

impl<'f> Shaper<'f> {
    pub(super) fn new(
        fake: &'f FakeState,
        incoming: &'f Incoming<'f>,
        item: &'static Resource,
    ) -> Self {
        let mut hidden = declared::write_only(incoming.resources, item);
        hidden.extend(declared::secrets(item));
        hidden.extend(facts(item.name).hidden);
        let marks = Marks::new(fake, incoming, item);
        Self { store: &fake.store, incoming, item, hidden, marks }
    }

    /// A document that is stored at a path, as the parameters ask for it.
    pub(super) fn shape(&self, path: &str, document: &Document) -> Result<Value, Refusal> {
        let Incoming { action, given, .. } = self.incoming;
        let mut shaped = document.clone();
        for key in &self.hidden {
            shaped.remove(*key);
        }
        let (mut include, mut exclude, mut summarizes) = (None, None, false);
        for param in action.params {
            let name = param.name;
            match effect(action, name) {
                Some(Effect::AsObject(field, key, value)) if given.flag(name) => {
                    if let Some(list) = shaped.get_mut(field) {
                        *list = as_object(list, key, value);
                    }
                }
                Some(Effect::Without(field)) if given.flag(name) => drop(shaped.remove(field)),
                Some(Effect::DeviceCount { field, with_descendants }) if given.flag(name) => {
                    let groups = Groups::of(self.store, path);
                    let count = groups.count_devices(document, with_descendants);
                    shaped.insert(field.to_owned(), count.into());
                }
                Some(Effect::Recent) if given.flag(name) => {
                    for (field, kind) in RECENT {
                        shaped.insert(field.to_owned(), recent_items(self.store, kind, ""));
                    }
                }
                Some(Effect::Fields) => keep_fields(&mut shaped, given.names(name)),
                Some(Effect::SummaryInclude) => (include, summarizes) = (given.names(name), true),
                Some(Effect::SummaryExclude) => (exclude, summarizes) = (given.names(name), true),
                _ => {}
            }
        }
        if has_signed_urls(self.item) {
            sign_url(&mut shaped, given.number(LIFETIME), self.store.now());
        }
        if summarizes {
            let include = include.as_deref();
            let summary = summary(self.store, path, document, include, exclude.as_deref())?;
            shaped.insert("summary".to_owned(), summary);
        }
        self.marks.add(&mut shaped, &self.own_path(path));
        Ok(Value::Object(shaped))
    }

    /// The path of a document as its resource has it, which it is not always stored at.
    fn own_path(&self, stored: &str) -> String {
        if matches(self.item.path, stored) {
            return stored.to_owned();
        }
        let id = stored.rsplit('/').next().unwrap_or_default();
        let last = self.item.placeholders.last();
        let segments = self.item.path.split('/').map(|part| match placeholder(part) {
            Some(name) if Some(&name) != last => segment(self.incoming.value(name)),
            Some(_) => id.to_owned(),
            None => part.to_owned(),
        });
        segments.collect::<Vec<_>>().join("/")
    }
}

/// What a user has of the items that were visited last.
const RECENT: [(&str, &str); 3] = [
    ("recentApplications", "application"),
    ("recentDashboards", "dashboard"),
    ("recentOrganizations", "organization"),
];

/// A list as an object: by key, with all values of the key in a list, or else with the items.
fn as_object(list: &Value, key: &str, value: Option<&str>) -> Value {
    let mut object = Map::new();
    for item in list.as_array().into_iter().flatten() {
        let Some(name) = item.get(key).and_then(Value::as_str) else { continue };
        match value.and_then(|value| item.get(value)) {
            Some(value) => {
                let values = object.entry(name).or_insert_with(|| Value::Array(Vec::new()));
                if let Value::Array(values) = values {
                    values.push(value.clone());
                }
            }
            None => drop(object.insert(name.to_owned(), item.clone())),
        }
    }
    Value::Object(object)
}

/// Fields that rows have whatever fields a request names.
const ALWAYS: [&str; 3] = ["id", "createdAt", "updatedAt"];

fn keep_fields(document: &mut Document, fields: Option<Vec<&str>>) {
    if let Some(fields) = fields {
        document.retain(|key, _| ALWAYS.contains(&&**key) || fields.contains(&&**key));
    }
}

/// The numbers of what is in an application, or in all of an organization or a user.
fn summary(
    store: &Store,
    path: &str,
    document: &Document,
    include: Option<&[&str]>,
    exclude: Option<&[&str]>,
) -> Result<Value, Refusal> {
    let applications = applications(store, path, document);
    let counts = SUMMARY.iter().map(|(name, at)| {
        let counts = applications.iter().map(|path| store.count(&format!("{path}/{at}/")));
        (*name, counts.sum())
    });
    let mut counts: Vec<(&str, usize)> = counts.collect();
    let is_inside = |dashboard: &Document| {
        let id = dashboard.get("applicationId").and_then(Value::as_str).unwrap_or_default();
        applications.contains(&format!("/applications/{}", segment(id)))
    };
    let dashboards = store.items("/dashboards/");
    counts.push(("dashCount", dashboards.filter(|(_, dashboard)| is_inside(dashboard)).count()));
    if !path.starts_with("/applications/") {
        counts.push(("appCount", applications.len()));
    }
    let counts = counts.into_iter().map(|(name, count)| (name.to_owned(), count.into()));
    let mut summary: Map<String, Value> = counts.collect();
    if let Some(include) = include {
        if let Some(unknown) = include.iter().find(|name| !summary.contains_key(**name)) {
            let message = format!(
                "`summaryInclude` has {unknown:?}, which the fake does not count; script the response"
            );
            let status = crate::http::StatusCode::NOT_IMPLEMENTED;
            return Err(Refusal::new(status, "NotImplemented", message));
        }
        summary.retain(|name, _| include.contains(&&**name));
    }
    summary.retain(|name, _| !exclude.is_some_and(|exclude| exclude.contains(&&**name)));
    Ok(Value::Object(summary))
}

/// The paths of the applications that are in what a document describes.
fn applications(store: &Store, path: &str, document: &Document) -> Vec<String> {
    if path.starts_with("/applications/") {
        return vec![path.to_owned()];
    }
    let owner = document.get("id");
    let all = store.items("/applications/");
    let own = all.filter(|(_, application)| application.get("ownerId") == owner);
    own.map(|(path, _)| path.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn lists_become_objects() {
        let tags = json!([{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]);
        assert_eq!(as_object(&tags, "key", Some("value")), json!({"a": ["1", "2"]}));
        let attributes = json!([{"name": "t", "dataType": "number"}]);
        let expected = json!({"t": {"name": "t", "dataType": "number"}});
        assert_eq!(as_object(&attributes, "name", None), expected);
    }
}
