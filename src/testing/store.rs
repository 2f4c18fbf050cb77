//! What the fake remembers: documents by their path, and what the methods do to them.
//!
//! It is a rule about paths and names and knows no resource: a resource with a placeholder at its end
//! is that of the items of the one without it.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::http::{Method, StatusCode};
use jiff::Timestamp;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use serde_json::{Map, Value, json};

use super::route::Refusal;
use crate::{Action, Paging, Resource};

#[derive(Debug, Default)]
pub(super) struct Store {
    documents: BTreeMap<String, Map<String, Value>>,
    made: u32,
}

impl Store {
    pub(super) fn put(&mut self, path: &str, document: Value) {
        if let Value::Object(document) = document {
            self.documents.insert(path.to_owned(), document);
        }
    }

    /// What an action does and gives.
    pub(super) fn answer(
        &mut self,
        resources: &[&'static Resource],
        action: &'static Action,
        path: &str,
        query: &[(&str, &str)],
        body: Value,
    ) -> Result<(StatusCode, Value), Refusal> {
        let own = resources.iter().find(|resource| resource.name == action.resource);
        let Some(own) = own.filter(|own| own.path == action.path) else {
            return Err(no_state(action));
        };
        let items = resources.iter().find(|resource| holds(own, resource));
        let is_item = own.path.ends_with('}') || self.documents.contains_key(path);
        let answer = match (action.method.clone(), items) {
            (Method::GET, Some(items)) => self.list(&below(items, path), action, query),
            (Method::POST, Some(items)) => self.create_all(&below(items, path), items, body),
            (Method::GET, None) if is_item => Value::Object(self.find(action, path)?.1.clone()),
            (Method::PATCH, None) if is_item => self.change(action, path, body)?,
            (Method::DELETE, None) if is_item => {
                let path = self.find(action, path)?.0.clone();
                self.documents.remove(&path);
                json!({"success": true})
            }
            _ => return Err(no_state(action)),
        };
        let status = StatusCode::from_u16(action.responses[0].status).unwrap_or_default();
        Ok((status, answer))
    }

    /// A document by its path, whose last value may also be the name of its version.
    fn find(
        &mut self,
        action: &Action,
        path: &str,
    ) -> Result<(&String, &mut Map<String, Value>), Refusal> {
        let missing = || Refusal::not_found(format!("{} was not found", words(action.resource)));
        let (siblings, last) = path.rsplit_once('/').unwrap_or_default();
        let last = percent_decode_str(last).decode_utf8_lossy();
        let is_version = |(other, document): (&String, &Map<String, Value>)| {
            let version = document.get("version").and_then(Value::as_str) == Some(&last);
            (version && other.starts_with(siblings)).then(|| other.clone())
        };
        let key = if self.documents.contains_key(path) {
            path.to_owned()
        } else {
            self.documents.iter().find_map(is_version).ok_or_else(missing)?
        };
        let document = self.documents.range_mut(key..).next();
        document.ok_or_else(missing)
    }

    /// Creates a document of a body, or of each item of a list.
    fn create_all(&mut self, below: &str, items: &Resource, body: Value) -> Value {
        match body {
            Value::Array(bodies) => {
                // Rows of data tables are what comes in lists.
                let made = bodies.into_iter().map(|body| self.create(below, items, body));
                let ids: Vec<_> = made.map(|made| made["id"].clone()).collect();
                json!({"count": ids.len(), "rowIds": ids, "createdAt": now()})
            }
            body => self.create(below, items, body),
        }
    }

    fn create(&mut self, below: &str, items: &Resource, body: Value) -> Value {
        self.made += 1;
        let mut document = match body {
            Value::Object(body) => body,
            _ => Map::new(),
        };
        // What is known by a name, as a device's attribute is, has no id of its own.
        let own = id_key(items);
        let given = document.get(own).and_then(Value::as_str).map(str::to_owned);
        let id = given.unwrap_or_else(|| format!("575ec7417ae143cd{:08x}", self.made));
        let now = now();
        document.insert("id".to_owned(), id.clone().into());
        document.insert(own.to_owned(), id.clone().into());
        document.insert("creationDate".to_owned(), now.clone());
        document.insert("lastUpdated".to_owned(), now);
        let path = format!("{below}{}", percent_encode(id.as_bytes(), UNRESERVED));
        self.documents.insert(path, document.clone());
        Value::Object(document)
    }

    fn change(&mut self, action: &Action, path: &str, body: Value) -> Result<Value, Refusal> {
        let (_, document) = self.find(action, path)?;
        let Value::Object(changes) = body else { return Ok(Value::Object(document.clone())) };
        for (name, value) in changes {
            match value {
                Value::Null => drop(document.remove(&name)),
                value => drop(document.insert(name, value)),
            }
        }
        document.insert("lastUpdated".to_owned(), now());
        Ok(Value::Object(document.clone()))
    }

    fn list(&self, below: &str, action: &Action, query: &[(&str, &str)]) -> Value {
        let given =
            |name: &str| query.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        let default = |name: &str| action.params.iter().find(|param| param.name == name)?.default;
        let number = |name: &str| -> Option<usize> {
            given(name).or_else(|| default(name)).and_then(|value| value.parse().ok())
        };
        let mut items: Vec<_> = self.items(below).collect();
        if let Some(filter) = given("filter") {
            let field = given("filterField").unwrap_or("name");
            items.retain(|item| is_like(filter, &text(item.get(field))));
        }
        if let Some(field) = given("sortField").or_else(|| given("sortColumn")) {
            items.sort_by(|a, b| compare(a.get(field), b.get(field)));
        }
        if given("sortDirection") == Some("desc") {
            items.reverse();
        }
        let total = items.len();
        let (mut from, mut size) = (0, total);
        let mut list = json!({"totalCount": total});
        match action.paging {
            Some(Paging::Page) => {
                let page = number("page").unwrap_or(0);
                size = number("perPage").unwrap_or(total);
                from = page.saturating_mul(size);
                list["page"] = page.into();
                list["perPage"] = size.into();
            }
            Some(Paging::Offset) => {
                from = number("offset").unwrap_or(0);
                size = number("limit").unwrap_or(total);
                list["offset"] = from.into();
                list["limit"] = size.into();
            }
            Some(Paging::Cursor) => {
                let at = |id: &str| items.iter().position(|item| text(item.get("id")) == id);
                size = number("limit").unwrap_or(total);
                if let Some(before) = given("endingBeforeId").and_then(at) {
                    from = before.saturating_sub(size);
                    size = before - from;
                } else {
                    from = given("startingAfterId").and_then(at).map_or(0, |at| at + 1);
                }
                list["hasMore"] = (from.saturating_add(size) < total).into();
            }
            _ => {}
        }
        let items: Vec<_> = items.into_iter().skip(from).take(size).collect();
        list["count"] = items.len().into();
        list["items"] = json!(items);
        for name in ["sortField", "sortDirection", "filterField", "filter"] {
            if let Some(value) = given(name) {
                list[name] = value.into();
            }
        }
        list
    }

    /// The documents whose path is this and one segment more, in the order of their ids.
    fn items(&self, below: &str) -> impl Iterator<Item = &Map<String, Value>> {
        let is_item = move |other: &str| {
            other.strip_prefix(below).is_some_and(|rest| !rest.is_empty() && !rest.contains('/'))
        };
        self.documents.iter().filter(move |(other, _)| is_item(other)).map(|(_, item)| item)
    }
}

/// Whether a resource is that of another's items: by its path, or by its name (`files` and `file`).
fn holds(list: &Resource, item: &Resource) -> bool {
    let Some((_, placeholders)) = item.placeholders.split_last() else { return false };
    let (before, own) = item.path.rsplit_once('/').unwrap_or_default();
    let plural = [("", "s"), ("y", "ies"), ("", "es")].into_iter().any(|(end, plural)| {
        let stem = item.name.strip_suffix(end);
        stem.is_some_and(|stem| list.name.strip_suffix(plural) == Some(stem))
    });
    own.starts_with('{') && list.placeholders == placeholders && (before == list.path || plural)
}

/// The path of a list's items without their ids, with the values that the list's path has.
fn below(items: &Resource, list: &str) -> String {
    let (template, _) = items.path.rsplit_once('/').unwrap_or_default();
    // The list's values stand where they stand in the items' path, for both begin alike.
    let filled = template.split('/').zip(list.split('/').map(Some).chain(std::iter::repeat(None)));
    let filled = filled.map(|(wanted, given)| match given {
        Some(given) if wanted.starts_with('{') => given,
        _ => wanted,
    });
    filled.collect::<Vec<_>>().join("/") + "/"
}

/// Placeholders whose value a document has under another key.
const KEYS_OF_PLACEHOLDERS: [(&str, &str); 1] = [("clientId", "client_id")];

/// The key of the value that a document has in its path.
fn id_key(items: &Resource) -> &'static str {
    let placeholder = items.placeholders.last().copied().unwrap_or("id");
    let other = KEYS_OF_PLACEHOLDERS.iter().find(|(name, _)| *name == placeholder);
    other.map_or(placeholder, |(_, key)| key)
}

/// What stands in a path as it is.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

fn no_state(action: &Action) -> Refusal {
    let message = format!(
        "the fake keeps no state for {action}; script its answer with \
         `fake.on::<{}Call>().reply(…)`",
        call_name(action)
    );
    Refusal { status: StatusCode::NOT_IMPLEMENTED, kind: "NotImplemented", message }
}

/// The call of an action, as it is called in Rust unless its method has another name.
fn call_name(action: &Action) -> String {
    [action.resource, action.name].map(|name| name[..1].to_uppercase() + &name[1..]).concat()
}

/// `userApiToken` as a person reads it: `User api token`.
fn words(name: &str) -> String {
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

fn now() -> Value {
    format!("{:.3}", Timestamp::now()).into()
}

/// Whether a text fits a pattern in which `*` stands for any text.
fn is_like(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(text) = text.strip_prefix(start) else { return false };
    text.char_indices().map(|(at, _)| at).chain([text.len()]).any(|at| is_like(rest, &text[at..]))
}

fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => text.clone(),
        Some(value) => value.to_string(),
        None => String::new(),
    }
}

fn compare(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    match (a.and_then(Value::as_f64), b.and_then(Value::as_f64)) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        _ => text(a).cmp(&text(b)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_texts() {
        for (pattern, text, expected) in [
            ("a*c", "abbc", true),
            ("a*c", "ac", true),
            ("a*c", "acd", false),
            ("*", "", true),
            ("*b*", "abc", true),
            ("é*", "éé", true),
            ("abc", "abcd", false),
        ] {
            assert_eq!(is_like(pattern, text), expected, "{pattern} {text}");
        }
    }

    #[test]
    fn names_are_read_as_words() {
        assert_eq!(words("userApiToken"), "User api token");
    }
}
