//! The query parameters of a request, read by name.

use std::collections::BTreeMap;

use serde_json::Value;

use super::check::as_bool;
use super::route::Refusal;
use crate::{Action, Param, ParamKind, ParamLocation};

/// The query parameters that a request sets, validated, with the declared defaults of the others.
#[derive(Debug)]
pub(super) struct Given {
    action: &'static Action,
    pairs: Vec<(String, String)>,
}

impl Given {
    pub(super) fn new(action: &'static Action, pairs: Vec<(String, String)>) -> Self {
        Self { action, pairs }
    }

    /// The pairs as they were sent, decoded.
    pub(super) fn pairs(&self) -> &[(String, String)] {
        &self.pairs
    }

    /// Whether the request has the parameter, be it blank.
    pub(super) fn has(&self, name: &str) -> bool {
        self.pairs.iter().any(|(other, _)| base(other) == name)
    }

    /// The declared parameters that the request sets to something that can change the response: not
    /// blank, not `false`, and not the default.
    pub(super) fn effective(&self) -> impl Iterator<Item = &'static Param> {
        let params = self.action.params.iter();
        let query = params.filter(|param| param.location == ParamLocation::Query);
        query.filter(|param| {
            let mut values = self.pairs.iter().filter(|(other, _)| base(other) == param.name);
            values.any(|(_, value)| {
                !value.is_empty()
                    && Some(value.as_str()) != param.default
                    && as_bool(value) != Some(false)
            })
        })
    }

    /// The value, blank if it was sent blank.
    pub(super) fn sent(&self, name: &str) -> Option<&str> {
        let (_, value) = self.pairs.iter().find(|(other, _)| other == name)?;
        Some(value)
    }

    /// The value or the declared default. Blank is the same as absent.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        let sent = self.sent(name).filter(|value| !value.is_empty());
        let param = self.action.params.iter().find(|param| param.name == name);
        sent.or_else(|| param?.default)
    }

    pub(super) fn flag(&self, name: &str) -> bool {
        self.flag_or(name, false)
    }

    /// A flag that has a default which is not declared.
    pub(super) fn flag_or(&self, name: &str, default: bool) -> bool {
        self.text(name).and_then(as_bool).unwrap_or(default)
    }

    pub(super) fn number(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    /// A number of items. Fails if it is negative.
    pub(super) fn count(&self, name: &str) -> Result<Option<usize>, Refusal> {
        self.number(name)
            .map(|number| {
                usize::try_from(number).map_err(|_| {
                    Refusal::validation(format!("`{name}` is {number}; it must not be negative"))
                })
            })
            .transpose()
    }

    /// A value that is JSON.
    pub(super) fn json(&self, name: &str) -> Option<Value> {
        self.text(name).and_then(|text| serde_json::from_str(text).ok())
    }

    /// The value as JSON: text, what is encoded as JSON, or a list of texts or objects.
    pub(super) fn value(&self, param: &Param) -> Option<Value> {
        let (name, objects) = (param.name, self.objects(param.name));
        match self.text(name) {
            Some(_) if param.kind == ParamKind::Json => self.json(name),
            Some(text) => Some(text.into()),
            None if !objects.is_empty() => serde_json::to_value(objects).ok(),
            None => Some(self.list(name)).filter(|list| !list.is_empty()).map(Value::from),
        }
    }

    /// The values of a list, which may be sent as one value or as `name[0]=…&name[1]=…`.
    pub(super) fn list(&self, name: &str) -> Vec<&str> {
        let values = self.pairs.iter().filter(|(other, _)| base(other) == name);
        values.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty()).collect()
    }

    /// The names in a list that is separated by commas.
    pub(super) fn names(&self, name: &str) -> Option<Vec<&str>> {
        let names = self.text(name)?.split(',').map(str::trim);
        Some(names.filter(|name| !name.is_empty()).collect())
    }

    /// The objects of a list: `name[0][key]=…&name[0][value]=…`.
    pub(super) fn objects(&self, name: &str) -> Vec<BTreeMap<&str, &str>> {
        let mut objects: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
        for (key, value) in &self.pairs {
            let inner = key.strip_prefix(name).and_then(|key| key.strip_prefix('['));
            let Some((index, key)) = inner.and_then(|key| key.split_once("][")) else { continue };
            objects.entry(index).or_default().insert(key.trim_end_matches(']'), value);
        }
        objects.into_values().collect()
    }
}

fn base(name: &str) -> &str {
    name.split_once('[').map_or(name, |(base, _)| base)
}
