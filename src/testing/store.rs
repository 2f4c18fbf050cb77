//! The documents that the fake remembers, by their path.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use serde_json::{Map, Value};

pub(super) type Document = Map<String, Value>;

/// Documents by their path, and the clock that they are dated by.
#[derive(Clone, Debug, Default)]
pub(super) struct Store {
    documents: BTreeMap<String, Document>,
    /// Documents that were deleted, but can be listed and restored.
    deleted: BTreeMap<String, Document>,
    created: u32,
    ahead: SignedDuration,
}

impl Store {
    pub(super) fn put(&mut self, path: &str, document: Document) {
        self.documents.insert(path.to_owned(), document);
    }

    pub(super) fn contains(&self, path: &str) -> bool {
        self.documents.contains_key(path)
    }

    pub(super) fn get(&self, path: &str) -> Option<&Document> {
        self.documents.get(path)
    }

    pub(super) fn get_mut(&mut self, path: &str) -> Option<&mut Document> {
        self.documents.get_mut(path)
    }

    /// The documents whose path is this and one segment more, in the order of their ids.
    pub(super) fn items<'s>(
        &'s self,
        below: &str,
    ) -> impl Iterator<Item = (&'s String, &'s Document)> + use<'s> {
        items(&self.documents, below)
    }

    /// The same of documents that were deleted.
    pub(super) fn deleted_items<'s>(
        &'s self,
        below: &str,
    ) -> impl Iterator<Item = (&'s String, &'s Document)> + use<'s> {
        items(&self.deleted, below)
    }

    /// Number of documents at this path and one segment more.
    pub(super) fn count(&self, below: &str) -> usize {
        self.items(below).count()
    }

    /// Removes a document and all that are below it. If it is kept, it can be restored.
    pub(super) fn remove(&mut self, path: &str, keep: bool) -> Option<Document> {
        let mut removed = self.documents.remove(path)?;
        let below = format!("{path}/");
        let range = self.documents.range(below.clone()..);
        let paths: Vec<_> =
            range.map(|(other, _)| other.clone()).take_while(|p| p.starts_with(&below)).collect();
        for path in paths {
            self.documents.remove(&path);
        }
        if keep {
            removed.insert("deletedAt".to_owned(), self.date());
            self.deleted.insert(path.to_owned(), removed.clone());
        }
        Some(removed)
    }

    /// Brings back a document that was deleted.
    pub(super) fn restore(&mut self, path: &str) {
        if let Some(mut document) = self.deleted.remove(path) {
            document.remove("deletedAt");
            self.documents.insert(path.to_owned(), document);
        }
    }

    /// A new id. Later ones sort after earlier ones.
    pub(super) fn next_id(&mut self) -> String {
        self.created += 1;
        format!("575ec7417ae143cd{:08x}", self.created)
    }

    /// The time by the clock of the fake.
    pub(super) fn now(&self) -> Timestamp {
        Timestamp::now().checked_add(self.ahead).unwrap_or(Timestamp::MAX)
    }

    /// The time as documents have it.
    pub(super) fn date(&self) -> Value {
        date(self.now())
    }

    /// Moves the clock.
    pub(super) fn advance(&mut self, by: SignedDuration) {
        self.ahead = self.ahead.checked_add(by).unwrap_or(SignedDuration::MAX);
    }
}

fn items<'s>(
    documents: &'s BTreeMap<String, Document>,
    below: &str,
) -> impl Iterator<Item = (&'s String, &'s Document)> + use<'s> {
    let below = below.to_owned();
    let range = documents.range(below.clone()..);
    let end = below.clone();
    let within = range.take_while(move |(path, _)| path.starts_with(&end));
    within.filter(move |(path, _)| path.len() > below.len() && !path[below.len()..].contains('/'))
}

/// A time as documents have it.
pub(super) fn date(time: Timestamp) -> Value {
    format!("{time:.3}").into()
}

/// Characters that are in a path as they are.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A value as a segment of a path.
pub(super) fn segment(value: &str) -> String {
    percent_encode(value.as_bytes(), UNRESERVED).to_string()
}

/// The values at a path of keys, such as `certificateInfo.commonName`. Lists on the way are entered, and
/// `*` stands for all keys, so there may be several.
pub(super) fn values_at<'d>(document: &'d Document, path: &str) -> Vec<&'d Value> {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    if let Some(rest) = rest.filter(|_| key == "*") {
        let inner = document.values().filter_map(Value::as_object);
        return inner.flat_map(|inner| values_at(inner, rest)).collect();
    }
    // A key of the document may itself have dots.
    let direct = rest.and_then(|_| document.get(path));
    match (direct.or_else(|| document.get(key)), direct.map_or(rest, |_| None)) {
        (None, _) => Vec::new(),
        (Some(Value::Array(items)), None) => items.iter().collect(),
        (Some(value), None) => vec![value],
        (Some(Value::Array(items)), Some(rest)) => items
            .iter()
            .filter_map(Value::as_object)
            .flat_map(|item| values_at(item, rest))
            .collect(),
        (Some(value), Some(rest)) => {
            value.as_object().map_or_else(Vec::new, |inner| values_at(inner, rest))
        }
    }
}

/// The first value at a path of keys.
pub(super) fn value_at<'d>(document: &'d Document, path: &str) -> Option<&'d Value> {
    values_at(document, path).into_iter().next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn dotted_paths_enter_objects_and_lists() {
        let document = json!({"a": {"b": 1}, "c": [{"d": 2}, {"d": [3, 4]}], "e.f": 5});
        let document = document.as_object().unwrap();
        for (path, expected) in [
            ("a.b", json!([1])),
            ("c.d", json!([2, 3, 4])),
            ("e.f", json!([5])),
            ("*.b", json!([1])),
            ("a.x", json!([])),
        ] {
            assert_eq!(json!(values_at(document, path)), expected, "{path}");
        }
    }
}
