//! What the fake was sent.

use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;
use serde_json::Value;

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
    pub(super) fn new(
        action: &'static Action,
        path: &str,
        query: &[(String, String)],
        body: &Value,
    ) -> Self {
        let values = action.path.split('/').zip(path.split('/')).filter_map(|(wanted, given)| {
            let name = wanted.strip_prefix('{')?.strip_suffix('}')?;
            Some((name, percent_decode_str(given).decode_utf8_lossy().into_owned()))
        });
        Self {
            action,
            path: path.to_owned(),
            path_values: values.collect(),
            query: query.to_vec(),
            json: body.clone(),
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
