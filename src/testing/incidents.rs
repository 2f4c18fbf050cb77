//! Events of an application: their updates, and actions on several at once.

use serde_json::{Value, json};

use super::known::USER_ID;
use super::query::filter;
use super::relations;
use super::route::Refusal;
use super::state::{FakeState, Incoming};
use super::store::Document;

/// From the most to the least severe.
const LEVELS: [&str; 4] = ["critical", "error", "warning", "info"];

impl FakeState {
    /// `event.patch`
    pub(super) fn patch_event(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let path = incoming.path.to_owned();
        self.update_event(&path, &incoming.body);
        self.returned(incoming, &path)
    }

    /// `events.patch`
    pub(super) fn patch_events(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        for path in self.selected_events(incoming)? {
            self.update_event(&path, &incoming.body);
        }
        Ok(json!({"success": true}))
    }

    /// `events.delete`
    pub(super) fn delete_events(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let (below, schema) = (below(incoming), &super::known::schemas::EVENTS);
        let query = super::query::advanced::parse(schema, &or_empty(&incoming.body))?;
        let events: Vec<_> =
            self.store.items(&below).map(|(path, event)| (path.as_str(), event)).collect();
        let selected = query.select(&self.store, events);
        let paths: Vec<_> = selected.into_iter().map(|(path, _)| path.to_owned()).collect();
        for path in &paths {
            self.store.remove(path, false);
        }
        Ok(json!({"removed": paths.len()}))
    }

    /// `events.mostRecentBySeverity`: of the new events, the most severe and then the latest.
    pub(super) fn most_recent_event(&mut self, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let paths = self.selected_events(incoming)?;
        let events = paths.iter().filter_map(|path| Some((path, self.store.get(path)?)));
        let new = events.filter(|(_, event)| event.get("state").is_some_and(|s| s == "new"));
        let new: Vec<_> = new.collect();
        let severity = |event: &Document| {
            let level = event.get("level").and_then(Value::as_str).unwrap_or_default();
            LEVELS.iter().rev().position(|other| *other == level)
        };
        let date = |event: &Document| event.get("creationDate").map(ToString::to_string);
        let first = new.iter().max_by_key(|(path, event)| (severity(event), date(event), *path));
        Ok(json!({"event": first.map(|(_, event)| event), "newCount": new.len()}))
    }

    fn selected_events(&self, incoming: &Incoming<'_>) -> Result<Vec<String>, Refusal> {
        let below = below(incoming);
        let events = self.store.items(&below).map(|(path, event)| (path.as_str(), event));
        let selected = filter::keep(&self.store, incoming, events.collect())?;
        Ok(selected.into_iter().map(|(path, _)| path.to_owned()).collect())
    }

    /// Changes an event, and adds the update to it.
    fn update_event(&mut self, path: &str, body: &Value) {
        let now = self.store.date();
        let Some(event) = self.store.get_mut(path) else { return };
        let mut update = json!({"creationDate": now, "sourceType": "user", "sourceId": USER_ID});
        for (key, value) in body.as_object().into_iter().flatten() {
            update[key] = value.clone();
            let old = event.get(key);
            if ["state", "level", "subject"].contains(&&**key) && old != Some(value) {
                update[format!("{key}Change")] = json!({"old": old, "new": value});
            }
        }
        let mut changes = body.clone();
        if let Some(changes) = changes.as_object_mut() {
            changes.remove("comment");
        }
        relations::merge(event, &changes);
        event.insert("lastUpdated".to_owned(), now);
        let updates = event.entry("updates").or_insert_with(|| json!([]));
        if let Some(updates) = updates.as_array_mut() {
            updates.push(update);
        }
    }
}

fn below(incoming: &Incoming<'_>) -> String {
    format!("{}/events/", incoming.document_path())
}

/// A query that may be absent.
pub(super) fn or_empty(query: &Value) -> Value {
    if query.is_null() { json!({}) } else { query.clone() }
}
