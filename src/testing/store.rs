//! What the fake remembers: documents by their path, and what the methods do to them.
//!
//! It is a rule about paths and knows no resource: a resource with a placeholder at its end holds
//! the items of the one without it.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use http::{Method, StatusCode};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::route::{Refusal, fits};
use crate::{Action, Resource};

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
        let is_own_path = own.is_some_and(|resource| resource.path == action.path);
        let items = resources.iter().find(|resource| holds(path, resource.path));
        let answer = match (action.method.clone(), items) {
            _ if !is_own_path => return Err(no_state(action)),
            (Method::GET, Some(_)) => self.list(path, query),
            (Method::POST, Some(items)) => self.create(path, items, body),
            (Method::GET, None) => Value::Object(self.find(action, path)?.clone()),
            (Method::PATCH, None) => self.change(action, path, body)?,
            (Method::DELETE, None) => {
                self.find(action, path)?;
                self.documents.remove(path);
                json!({"success": true})
            }
            _ => return Err(no_state(action)),
        };
        let status = StatusCode::from_u16(action.responses[0].status).unwrap_or_default();
        Ok((status, answer))
    }

    fn find(&mut self, action: &Action, path: &str) -> Result<&mut Map<String, Value>, Refusal> {
        let missing = || Refusal::not_found(format!("{} was not found", words(action.resource)));
        self.documents.get_mut(path).ok_or_else(missing)
    }

    fn create(&mut self, path: &str, items: &Resource, body: Value) -> Value {
        self.made += 1;
        let id = format!("575ec7417ae143cd{:08x}", self.made);
        let mut document = match body {
            Value::Object(body) => body,
            _ => Map::new(),
        };
        let now = now();
        document.insert("id".to_owned(), id.clone().into());
        if let Some(own) = items.placeholders.last() {
            document.insert((*own).to_owned(), id.clone().into());
        }
        document.insert("creationDate".to_owned(), now.clone());
        document.insert("lastUpdated".to_owned(), now);
        self.documents.insert(format!("{path}/{id}"), document.clone());
        Value::Object(document)
    }

    fn change(&mut self, action: &Action, path: &str, body: Value) -> Result<Value, Refusal> {
        let document = self.find(action, path)?;
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

    fn list(&self, path: &str, query: &[(&str, &str)]) -> Value {
        let given =
            |name: &str| query.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        let number = |name: &str| given(name).and_then(|value| value.parse::<usize>().ok());
        let (page, per_page) = (number("page").unwrap_or(0), number("perPage").unwrap_or(100));
        let mut items: Vec<_> = self.items(path).collect();
        if let (Some(field), Some(filter)) = (given("filterField"), given("filter")) {
            items.retain(|item| is_like(filter, &text(item.get(field))));
        }
        if let Some(field) = given("sortField") {
            items.sort_by(|a, b| compare(a.get(field), b.get(field)));
        }
        if given("sortDirection") == Some("desc") {
            items.reverse();
        }
        let total = items.len();
        let from = page.saturating_mul(per_page).min(total);
        let items: Vec<_> = items.into_iter().skip(from).take(per_page).collect();
        let mut list = json!({
            "count": items.len(),
            "items": items,
            "totalCount": total,
            "page": page,
            "perPage": per_page,
        });
        for name in ["sortField", "sortDirection", "filterField", "filter"] {
            if let Some(value) = given(name) {
                list[name] = value.into();
            }
        }
        list
    }

    /// The documents one segment below a path, in the order they were made.
    fn items(&self, path: &str) -> impl Iterator<Item = &Map<String, Value>> {
        let below = format!("{path}/");
        let is_item = move |other: &str| {
            other.strip_prefix(&below).is_some_and(|rest| !rest.is_empty() && !rest.contains('/'))
        };
        self.documents.iter().filter(move |(other, _)| is_item(other)).map(|(_, item)| item)
    }
}

/// Whether the items of a path are those of a template.
fn holds(path: &str, template: &str) -> bool {
    let (collection, own) = template.rsplit_once('/').unwrap_or_default();
    own.starts_with('{') && fits(collection, path)
}

fn no_state(action: &Action) -> Refusal {
    let message = format!(
        "the fake keeps no state for {action}; script its answer with \
         `fake.reply(\"{action}\", {}, json!(…))`",
        action.responses[0].status
    );
    Refusal { status: StatusCode::NOT_IMPLEMENTED, kind: "NotImplemented", message }
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
