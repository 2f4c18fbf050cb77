//! Queries that choose items by their fields, with typed builders and a way out to plain JSON.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

/// Chooses items by their fields.
///
/// All conditions have to hold. Fields are named as Losant spells them, and values are anything
/// that becomes JSON. What has no method here goes in by [`from`](From::from) a JSON map.
///
/// ```
/// use losant::models::AdvancedQuery;
///
/// let offline_pumps = AdvancedQuery::new()
///     .starts_with("name", "pump-")
///     .is("connectionStatus", "disconnected")
///     .tag("site", "north")
///     .any([AdvancedQuery::new().greater("lastUpdated", 0), AdvancedQuery::new().is("level", "error")]);
/// assert_eq!(
///     serde_json::to_value(&offline_pumps)?,
///     serde_json::json!({
///         "name": {"$startsWith": "pump-"},
///         "connectionStatus": {"$eq": "disconnected"},
///         "tags": {"$eq": {"$tagKey": "site", "$tagValue": "north"}},
///         "$or": [{"lastUpdated": {"$gt": 0}}, {"level": {"$eq": "error"}}],
///     })
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(transparent)]
pub struct AdvancedQuery(Map<String, Value>);

impl AdvancedQuery {
    /// Chooses everything.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The field has this value.
    #[must_use]
    pub fn is(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$eq", value)
    }

    /// The field has another value.
    #[must_use]
    pub fn is_not(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$ne", value)
    }

    /// The field is greater.
    #[must_use]
    pub fn greater(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$gt", value)
    }

    /// The field is greater or the same.
    #[must_use]
    pub fn at_least(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$gte", value)
    }

    /// The field is less.
    #[must_use]
    pub fn less(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$lt", value)
    }

    /// The field is less or the same.
    #[must_use]
    pub fn at_most(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$lte", value)
    }

    /// The field's text starts so.
    #[must_use]
    pub fn starts_with(self, field: &str, text: impl Into<String>) -> Self {
        self.with(field, "$startsWith", text.into())
    }

    /// The field's text ends so.
    #[must_use]
    pub fn ends_with(self, field: &str, text: impl Into<String>) -> Self {
        self.with(field, "$endsWith", text.into())
    }

    /// The field's text holds this.
    #[must_use]
    pub fn contains(self, field: &str, text: impl Into<String>) -> Self {
        self.with(field, "$contains", text.into())
    }

    /// The field has one of these values, at most 100.
    #[must_use]
    pub fn one_of(self, field: &str, values: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.with(field, "$in", values.into_iter().map(Into::into).collect::<Vec<_>>())
    }

    /// The field has none of these values, at most 100.
    #[must_use]
    pub fn none_of(self, field: &str, values: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.with(field, "$nin", values.into_iter().map(Into::into).collect::<Vec<_>>())
    }

    /// There is a tag with this key and value.
    #[must_use]
    pub fn tag(self, key: &str, value: impl Into<Value>) -> Self {
        self.with("tags", "$eq", json!({"$tagKey": key, "$tagValue": value.into()}))
    }

    /// All of these hold, at most 100.
    #[must_use]
    pub fn all(self, queries: impl IntoIterator<Item = Self>) -> Self {
        self.join("$and", queries)
    }

    /// One of these holds, at most 100.
    #[must_use]
    pub fn any(self, queries: impl IntoIterator<Item = Self>) -> Self {
        self.join("$or", queries)
    }

    /// None of these holds, at most 100.
    #[must_use]
    pub fn none(self, queries: impl IntoIterator<Item = Self>) -> Self {
        self.join("$nor", queries)
    }

    /// The field meets this operator, as Losant spells it (`$gt`).
    #[must_use]
    pub fn with(mut self, field: &str, operator: &str, value: impl Into<Value>) -> Self {
        let operators = self.0.entry(field).or_insert_with(|| json!({}));
        if !operators.is_object() {
            *operators = json!({"$eq": operators.take()});
        }
        if let Some(operators) = operators.as_object_mut() {
            operators.insert(operator.to_owned(), value.into());
        }
        self
    }

    fn join(mut self, operator: &str, queries: impl IntoIterator<Item = Self>) -> Self {
        let more = queries.into_iter().map(|query| Value::Object(query.0));
        let list = self.0.entry(operator).or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.extend(more);
        }
        self
    }
}

impl From<Map<String, Value>> for AdvancedQuery {
    fn from(query: Map<String, Value>) -> Self {
        Self(query)
    }
}

impl From<AdvancedQuery> for Value {
    fn from(query: AdvancedQuery) -> Self {
        Self::Object(query.0)
    }
}

/// Selects application certificates by their fields.
pub type AdvancedApplicationCertQuery = AdvancedQuery;

/// Chooses application job logs by their fields.
pub type AdvancedApplicationJobLogQuery = AdvancedQuery;

/// Chooses application keys by their fields.
pub type AdvancedApplicationKeyQuery = AdvancedQuery;

/// Chooses devices by their fields.
pub type AdvancedDeviceQuery = AdvancedQuery;

/// Chooses events by their fields.
pub type AdvancedEventQuery = AdvancedQuery;

/// Chooses experience groups by their fields.
pub type AdvancedExperienceGroupQuery = AdvancedQuery;

/// Chooses experience users by their fields.
pub type AdvancedExperienceUserQuery = AdvancedQuery;

/// Chooses versions of workflows by their fields.
pub type AdvancedFlowByVersionQuery = AdvancedQuery;

/// Chooses workflows by their fields.
pub type AdvancedFlowQuery = AdvancedQuery;

/// Chooses workflow versions by their fields.
pub type AdvancedFlowVersionQuery = AdvancedQuery;

/// Chooses instance organizations by their fields.
pub type AdvancedInstanceOrgQuery = AdvancedQuery;
