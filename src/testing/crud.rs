//! What the methods do to documents: a rule about paths and names, which knows no resource.
//!
//! A resource with a placeholder at its end is that of the items of the one without it.

use serde_json::{Map, Value, json};

use super::groups;
use super::known::{Effect, facts};
use super::marks::{Marks, expand};
use super::query;
use super::relations::{self, Place, complete, find};
use super::response::{Shaper, echoes};
use super::route::Refusal;
use super::rows;
use super::state::{FakeState, Incoming};
use super::store::{Document, segment};
use super::telemetry::{iso, time_in};
use crate::http::Method;
use crate::{Action, Resource};

/// The date that a body may set, as a time in any notation.
const CREATED: &str = "creationDate";

/// What an action does, if the rule covers it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Operation {
    List(&'static Resource),
    Create(&'static Resource),
    Read(&'static Resource),
    Change(&'static Resource),
    Delete(&'static Resource),
}

/// What an action does to documents. `is_document` is whether its own path is that of one.
pub(super) fn operation(
    resources: &[&'static Resource],
    action: &Action,
    is_document: bool,
) -> Option<Operation> {
    let own = *resources.iter().find(|resource| resource.name == action.resource)?;
    if own.path != action.path {
        return None;
    }
    let items = resources.iter().find(|resource| holds(own, resource)).copied();
    match (&action.method, items) {
        (&Method::GET, Some(items)) => Some(Operation::List(items)),
        (&Method::POST, Some(items)) => Some(Operation::Create(items)),
        (_, Some(_)) => None,
        _ if !own.path.ends_with('}') && !is_document => None,
        (&Method::GET, None) => Some(Operation::Read(own)),
        (&Method::PATCH, None) => Some(Operation::Change(own)),
        (&Method::DELETE, None) => Some(Operation::Delete(own)),
        _ => None,
    }
}

/// Whether a resource is that of another's items: by its path, or by its name (`files` and `file`).
pub(super) fn holds(list: &Resource, item: &Resource) -> bool {
    let Some((_, placeholders)) = item.placeholders.split_last() else { return false };
    let (before, own) = item.path.rsplit_once('/').unwrap_or_default();
    let plural = [("", "s"), ("y", "ies"), ("", "es")].into_iter().any(|(end, plural)| {
        let stem = item.name.strip_suffix(end);
        stem.is_some_and(|stem| list.name.strip_suffix(plural) == Some(stem))
    });
    own.starts_with('{') && list.placeholders == placeholders && (before == list.path || plural)
}

/// The path of a list's items without their ids, with the values that the list's path has.
pub(super) fn below(items: &Resource, list: &str) -> String {
    let (template, _) = items.path.rsplit_once('/').unwrap_or_default();
    // The list's values are where they are in the items' path, since both start alike.
    let filled = template.split('/').zip(list.split('/').map(Some).chain(std::iter::repeat(None)));
    let filled = filled.map(|(wanted, given)| match given {
        Some(given) if wanted.starts_with('{') => given,
        _ => wanted,
    });
    filled.collect::<Vec<_>>().join("/") + "/"
}

impl FakeState {
    /// Carries out an operation on documents.
    pub(super) fn carry_out(
        &mut self,
        operation: Operation,
        incoming: &Incoming<'_>,
    ) -> Result<Value, Refusal> {
        match operation {
            Operation::List(items) => self.list(items, incoming),
            Operation::Create(items) => self.create_all(items, incoming),
            Operation::Read(item) => {
                let path = self.in_version(incoming, incoming.path)?;
                let path = find(&self.store, item, &incoming.values, &path)?;
                self.shaped(item, incoming, &path)
            }
            Operation::Change(item) => self.change(item, incoming),
            Operation::Delete(item) => {
                let path = find(&self.store, item, &incoming.values, incoming.path)?;
                self.delete(item, incoming, &path);
                Ok(json!({"success": true}))
            }
        }
    }

    /// A stored document as a response has it.
    pub(super) fn shaped(
        &self,
        item: &'static Resource,
        incoming: &Incoming<'_>,
        path: &str,
    ) -> Result<Value, Refusal> {
        let document = self.store.get(path).ok_or_else(|| relations::not_found(item))?;
        Shaper::new(self, incoming, item).shape(path, document)
    }

    /// The document of the action's own resource as its response has it.
    pub(super) fn returned(&self, incoming: &Incoming<'_>, path: &str) -> Result<Value, Refusal> {
        self.shaped(incoming.resource(incoming.action.resource), incoming, path)
    }

    fn list(&self, items: &'static Resource, incoming: &Incoming<'_>) -> Result<Value, Refusal> {
        let Incoming { action, path, .. } = incoming;
        let mut place = Place::of(&below(items, path));
        place.path = self.in_version(incoming, &place.path)?;
        let (with_deleted, deleted_only) =
            (incoming.asks_for(Effect::WithDeleted), incoming.asks_for(Effect::Deleted));
        let existing = self.store.items(&place.path).filter(|_| !deleted_only);
        let deleted = self.store.deleted_items(&place.path);
        let all = existing.chain(deleted.filter(|_| with_deleted || deleted_only));
        let is_visible = self.visible(incoming.token);
        let all = all.filter(|(_, document)| {
            place.leads_to(document) && (items.name != "device" || is_visible(document))
        });
        let all = all.map(|(path, document)| (path.as_str(), document)).collect();
        let selected = query::select(&self.store, incoming, all)?;
        let mut list = self.page(items, incoming, selected)?;
        if echoes(action) {
            for (name, value) in &incoming.values {
                list[*name] = value.as_str().into();
            }
        }
        Ok(list)
    }

    /// The page of a list that a request asks for, of documents that it selected.
    pub(super) fn page(
        &self,
        items: &'static Resource,
        incoming: &Incoming<'_>,
        selected: query::Items<'_>,
    ) -> Result<Value, Refusal> {
        let shaper = Shaper::new(self, incoming, items);
        let shape = |(path, document): (&str, &Document)| shaper.shape(path, document);
        let mut list = query::page(incoming.action, &incoming.given, selected, shape)?;
        if let Some(list) = list.as_object_mut() {
            let resource = incoming.resource(incoming.action.resource);
            let path = expand(resource.path, &incoming.values);
            Marks::new(self, incoming, resource).add(list, &path);
        }
        Ok(list)
    }

    /// Creates a document of a body, or of each item of a list.
    fn create_all(
        &mut self,
        items: &'static Resource,
        incoming: &Incoming<'_>,
    ) -> Result<Value, Refusal> {
        let Value::Array(bodies) = &incoming.body else {
            let path = self.create(items, incoming, &incoming.body)?;
            let mut answer = self.shaped(items, incoming, &path)?;
            self.add_secrets(incoming, &path, &mut answer);
            return Ok(answer);
        };
        let made = bodies.iter().map(|body| self.create(items, incoming, body));
        let paths = made.collect::<Result<Vec<_>, _>>()?;
        let documents = paths.iter().filter_map(|path| self.store.get(path));
        let ids: Vec<_> = documents.filter_map(|document| document.get("id").cloned()).collect();
        Ok(json!({"count": ids.len(), "rowIds": ids, "createdAt": self.store.date()}))
    }

    /// Creates a document, and returns its path.
    fn create(
        &mut self,
        item: &Resource,
        incoming: &Incoming<'_>,
        body: &Value,
    ) -> Result<String, Refusal> {
        let mut document = body.as_object().cloned().unwrap_or_else(Map::new);
        let below = below(item, incoming.path);
        let place = Place::of(&below);
        let replaced = self.replaced(item, incoming, &place.path, &document);
        if replaced.is_none() {
            relations::check_unique(&self.store, item, &place.path, None, &document)?;
        }
        self.check_content(item, &place.path, None, &mut document)?;
        // What is known by a name, as a device's attribute is, has no id of its own.
        let placeholder = item.placeholders.last().copied().unwrap_or("id");
        let own = document.get(placeholder).and_then(Value::as_str).map(str::to_owned);
        let id = own.unwrap_or_else(|| self.store.next_id());
        let path = replaced.unwrap_or_else(|| format!("{below}{}", segment(&id)));
        relations::remove_ids(item, &mut document);
        if document.contains_key(CREATED) {
            let time = time_in(&document, CREATED, self.millis())?;
            document.insert(CREATED.to_owned(), iso(time));
        }
        let document = complete(&self.store, item, &path, document);
        relations::put(&mut self.store, &path, document);
        let path = Place::of(&path).path;
        self.sync(incoming.resources, item.name, &path);
        Ok(path)
    }

    /// Validates a document beyond its shape: a row of a table, or a group with a query.
    fn check_content(
        &self,
        item: &Resource,
        below: &str,
        own_path: Option<&str>,
        document: &mut Document,
    ) -> Result<(), Refusal> {
        match below.strip_suffix("/rows/") {
            Some(table) if item.name == "dataTableRow" => {
                rows::check_row(&self.store, table, own_path, document)
            }
            _ if item.name == groups::GROUP => groups::check_query(document),
            _ => Ok(()),
        }
    }

    /// The version that a new one replaces, if the request allows that.
    fn replaced(
        &self,
        item: &Resource,
        incoming: &Incoming<'_>,
        below: &str,
        document: &Document,
    ) -> Option<String> {
        let name = facts(item.name).name.filter(|_| incoming.given.flag("allowReplacement"))?;
        let mut items = self.store.items(below);
        let (path, _) = items.find(|(_, other)| other.get(name) == document.get(name))?;
        Some(path.clone())
    }

    fn change(
        &mut self,
        item: &'static Resource,
        incoming: &Incoming<'_>,
    ) -> Result<Value, Refusal> {
        let path = find(&self.store, item, &incoming.values, incoming.path)?;
        let mut changed = self.store.get(&path).cloned().unwrap_or_default();
        relations::merge(&mut changed, &incoming.body);
        let (siblings, _) = path.rsplit_once('/').unwrap_or_default();
        let siblings = format!("{siblings}/");
        relations::check_unique(&self.store, item, &siblings, Some(&path), &changed)?;
        self.check_content(item, &siblings, Some(&path), &mut changed)?;
        if let Some(updated) = relations::date_of_change(item) {
            changed.insert(updated.to_owned(), self.store.date());
        }
        self.store.put(&path, changed);
        self.sync(incoming.resources, item.name, &path);
        self.shaped(item, incoming, &path)
    }

    fn delete(&mut self, item: &Resource, incoming: &Incoming<'_>, path: &str) {
        let removed = relations::remove(&mut self.store, item.name, path);
        self.sync(incoming.resources, item.name, path);
        if incoming.given.flag("includeWorkflows")
            && let Some(id) = removed.as_ref().and_then(|document| document.get("id"))
        {
            self.delete_flows(path, id);
        }
    }

    /// Deletes the workflows of an application that are triggered by a document.
    fn delete_flows(&mut self, path: &str, id: &Value) {
        let application = path.split('/').take(3).collect::<Vec<_>>().join("/");
        let uses = |flow: &Document| super::store::values_at(flow, "triggers.key").contains(&id);
        let flows = self.store.items(&format!("{application}/flows/"));
        let flows = flows.filter(|(_, flow)| uses(flow)).map(|(path, _)| path.clone());
        for path in flows.collect::<Vec<_>>() {
            self.store.remove(&path, false);
        }
    }
}
