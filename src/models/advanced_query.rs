//! Queries that select items by their fields, with typed builders, or from plain JSON.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::shape::ShapeRef;
use crate::{Described, Shape};

/// A query that selects items by their fields.
///
/// Each method adds a condition, and an item must meet all of them. Fields are spelled as in the API
/// (`connectionStatus`), and values are anything that converts to JSON. For a query that no method
/// can express, convert a JSON map with [`from`](From::from).
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
    /// Creates a query without conditions, which matches every item.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Requires that the field equals the value.
    #[must_use]
    pub fn is(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$eq", value)
    }

    /// Requires that the field does not equal the value.
    #[must_use]
    pub fn is_not(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$ne", value)
    }

    /// Requires that the field is greater than the value.
    #[must_use]
    pub fn greater(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$gt", value)
    }

    /// Requires that the field is greater than or equal to the value.
    #[must_use]
    pub fn at_least(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$gte", value)
    }

    /// Requires that the field is less than the value.
    #[must_use]
    pub fn less(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$lt", value)
    }

    /// Requires that the field is less than or equal to the value.
    #[must_use]
    pub fn at_most(self, field: &str, value: impl Into<Value>) -> Self {
        self.with(field, "$lte", value)
    }

    /// Requires that the field is a string that starts with `text`, in the same case.
    #[must_use]
    pub fn starts_with(self, field: &str, text: impl Into<String>) -> Self {
        self.with(field, "$startsWith", text.into())
    }

    /// Requires that the field is a string that ends with `text`, in the same case.
    #[must_use]
    pub fn ends_with(self, field: &str, text: impl Into<String>) -> Self {
        self.with(field, "$endsWith", text.into())
    }

    /// Requires that the field is a string that contains `text`, in the same case.
    #[must_use]
    pub fn contains(self, field: &str, text: impl Into<String>) -> Self {
        self.with(field, "$contains", text.into())
    }

    /// Requires that the field equals one of up to 100 values.
    #[must_use]
    pub fn one_of(self, field: &str, values: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.with(field, "$in", values.into_iter().map(Into::into).collect::<Vec<_>>())
    }

    /// Requires that the field equals none of up to 100 values.
    #[must_use]
    pub fn none_of(self, field: &str, values: impl IntoIterator<Item = impl Into<Value>>) -> Self {
        self.with(field, "$nin", values.into_iter().map(Into::into).collect::<Vec<_>>())
    }

    /// Requires a tag with this key and value.
    ///
    /// A second call replaces the first; to require several tags, join queries with
    /// [`all`](Self::all).
    #[must_use]
    pub fn tag(self, key: &str, value: impl Into<Value>) -> Self {
        self.with("tags", "$eq", json!({"$tagKey": key, "$tagValue": value.into()}))
    }

    /// Requires that an item matches all of up to 100 queries.
    ///
    /// Further calls add queries to the list.
    #[must_use]
    pub fn all(self, queries: impl IntoIterator<Item = Self>) -> Self {
        self.join("$and", queries)
    }

    /// Requires that an item matches at least one of up to 100 queries.
    ///
    /// Further calls add queries to the list.
    #[must_use]
    pub fn any(self, queries: impl IntoIterator<Item = Self>) -> Self {
        self.join("$or", queries)
    }

    /// Requires that an item matches none of up to 100 queries.
    ///
    /// Further calls add queries to the list.
    #[must_use]
    pub fn none(self, queries: impl IntoIterator<Item = Self>) -> Self {
        self.join("$nor", queries)
    }

    /// Adds a condition with an operator of the API, such as `$gt`.
    ///
    /// Conditions on the same field all apply, but the same operator replaces an earlier one. The
    /// operator `$ci` with the value `true` makes the string conditions of the field ignore case.
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

/// An object with any fields.
impl Described for AdvancedQuery {
    fn shape() -> &'static Shape {
        &Shape::Map(ShapeRef::ANY)
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

/// Query that selects application certificates.
pub type AdvancedApplicationCertQuery = AdvancedQuery;

/// Query that selects job logs of an application.
pub type AdvancedApplicationJobLogQuery = AdvancedQuery;

/// Query that selects access keys of an application.
pub type AdvancedApplicationKeyQuery = AdvancedQuery;

/// Query that selects devices.
pub type AdvancedDeviceQuery = AdvancedQuery;

/// Query that selects events.
pub type AdvancedEventQuery = AdvancedQuery;

/// Query that selects experience groups.
pub type AdvancedExperienceGroupQuery = AdvancedQuery;

/// Query that selects experience users.
pub type AdvancedExperienceUserQuery = AdvancedQuery;

/// Query that selects workflows that have a particular version.
pub type AdvancedFlowByVersionQuery = AdvancedQuery;

/// Query that selects workflows.
pub type AdvancedFlowQuery = AdvancedQuery;

/// Query that selects versions of a workflow.
pub type AdvancedFlowVersionQuery = AdvancedQuery;

/// Query that selects organizations of an instance.
pub type AdvancedInstanceOrgQuery = AdvancedQuery;
