//! The parameters of a recorded case, read as the types of a typed call.

use losant::{Part, QueryTime};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The parameters of a case, by Losant's names.
///
/// Numbers and booleans of the query are strings, as the official client takes them.
#[derive(Deserialize)]
pub(super) struct Params(pub(super) Map<String, Value>);

impl Params {
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let value = self.0.get(name)?;
        Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    }

    /// A boolean or a number.
    pub(super) fn parsed<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.text(name).map(|text| serde_json::from_str(&text).unwrap())
    }

    pub(super) fn time(&self, name: &str) -> Option<QueryTime> {
        self.parsed::<i64>(name).map(QueryTime::from)
    }

    pub(super) fn json<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let value = self.0.get(name)?;
        Some(serde_json::from_value(value.clone()).unwrap())
    }

    pub(super) fn list(&self, name: &str) -> Option<Vec<String>> {
        self.json(name)
    }

    pub(super) fn file(&self, name: &str) -> Option<Part> {
        self.text(name).map(Part::bytes)
    }

    pub(super) fn path(&self, name: &str) -> String {
        self.text(name).unwrap()
    }

    pub(super) fn need<T: DeserializeOwned>(&self, name: &str) -> T {
        self.json(name).unwrap()
    }
}
