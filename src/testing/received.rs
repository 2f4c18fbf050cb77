//! What the fake was sent.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::state::Incoming;
use crate::Action;

/// A request that was received and fitted its declaration.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received {
    /// The action it was for.
    pub action: &'static Action,
    /// The path, as it came.
    pub path: String,
    /// The values of the path's placeholders, decoded, with their names.
    pub path_values: Vec<(&'static str, String)>,
    /// The pairs of the query, decoded, the global flags included.
    pub query: Vec<(String, String)>,
    /// The body; `Null` if there was none. The parts of a form are an object of their texts.
    pub json: Value,
}

impl Received {
    pub(super) fn new(incoming: &Incoming<'_>) -> Self {
        Self {
            action: incoming.action,
            path: incoming.path.to_owned(),
            path_values: incoming.values.clone(),
            query: incoming.given.pairs().to_vec(),
            json: incoming.body.clone(),
        }
    }

    /// The value of a placeholder of the path, by Losant's name.
    #[must_use]
    pub fn path_value(&self, name: &str) -> Option<&str> {
        let (_, value) = self.path_values.iter().find(|(other, _)| *other == name)?;
        Some(value)
    }

    /// The value of a query parameter, by Losant's name.
    #[must_use]
    pub fn query_value(&self, name: &str) -> Option<&str> {
        let (_, value) = self.query.iter().find(|(other, _)| other == name)?;
        Some(value)
    }

    /// The body as a type of yours, or of [`models`](crate::models).
    ///
    /// # Errors
    ///
    /// Fails if the body does not fit the type.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_value(self.json.clone())
    }
}
