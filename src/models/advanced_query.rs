//! Advanced queries: conditions on the fields of what a list, an export or a bulk change selects.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value, json};

use crate::models::condition::Field;
use crate::shape::ShapeRef;
use crate::{Described, Shape};

/// A query that selects items by fields that only the caller knows, such as the columns of a data table.
///
/// An item must meet all conditions that are added. Queries of Losant's own items have a type of their
/// own, such as [`AdvancedDeviceQuery`](crate::models::AdvancedDeviceQuery); this type converts to each.
///
/// ```
/// use losant::models::AdvancedQuery;
///
/// let scarce = AdvancedQuery::new().field("stock").lt(5).field("sku").starts_with("P-");
/// assert_eq!(
///     serde_json::to_value(scarce)?,
///     serde_json::json!({"stock": {"$lt": 5}, "sku": {"$startsWith": "P-"}}),
/// );
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct AdvancedQuery(Value);

impl AdvancedQuery {
    /// Creates a query without conditions, which matches every item.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a condition on a field, by the name that it has in the API.
    pub fn field(self, name: impl Into<String>) -> Field<Self> {
        Field::new(self, name.into())
    }

    /// Requires that an item matches all of up to 100 queries.
    #[must_use]
    pub fn all(mut self, queries: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        self.append("$and", queries);
        self
    }

    /// Requires that an item matches at least one of up to 100 queries.
    #[must_use]
    pub fn any(mut self, queries: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        if self.0.get("$or").is_none() {
            self.append("$or", queries);
        } else {
            self.append("$and", [Self::new().any(queries)]);
        }
        self
    }

    /// Requires that an item matches none of up to 100 queries.
    #[must_use]
    pub fn none(mut self, queries: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        self.append("$nor", queries);
        self
    }

    /// Adds the condition of a field. The second one of the same field becomes a query in `$and`.
    pub(crate) fn require(&mut self, field: String, condition: Map<String, Value>) {
        match &mut self.0 {
            Value::Object(fields) if !fields.contains_key(&field) => {
                fields.insert(field, Value::Object(condition));
            }
            _ => self.append("$and", [Self(json!({field: condition}))]),
        }
    }

    /// Adds queries to a list of queries.
    fn append(&mut self, list: &str, queries: impl IntoIterator<Item = impl Into<Self>>) {
        let is_list = self.0.get(list).is_none_or(Value::is_array);
        if !self.0.is_object() || !is_list {
            // What is not a query is sent beside the new ones: Losant rejects it with a reason.
            self.0 = json!({"$and": [self.0.take()]});
        }
        let Value::Object(fields) = &mut self.0 else { return };
        if let Value::Array(all) = fields.entry(list).or_insert_with(|| json!([])) {
            all.extend(queries.into_iter().map(|query| query.into().0));
        }
    }
}

/// A query without conditions.
impl Default for AdvancedQuery {
    fn default() -> Self {
        Self(Value::Object(Map::new()))
    }
}

impl AsMut<Self> for AdvancedQuery {
    fn as_mut(&mut self) -> &mut Self {
        self
    }
}

/// An object with any fields.
impl Described for AdvancedQuery {
    fn shape() -> &'static Shape {
        &Shape::Map(ShapeRef::ANY)
    }
}

impl<'de> Deserialize<'de> for AdvancedQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}

/// A query that is already written.
impl From<Map<String, Value>> for AdvancedQuery {
    fn from(query: Map<String, Value>) -> Self {
        Self(Value::Object(query))
    }
}

/// A query that is already written, such as `json!({"name": "pump"})`. It is sent as it is.
impl From<Value> for AdvancedQuery {
    fn from(query: Value) -> Self {
        Self(query)
    }
}

impl From<AdvancedQuery> for Value {
    fn from(query: AdvancedQuery) -> Self {
        query.0
    }
}

/// Declares a query of items with known fields, each with its kind and its name in the API.
macro_rules! advanced_query {
    (
        $(#[$attr:meta])*
        $name:ident {
            $($(#[$doc:meta])* $field:ident: $kind:ident $(<$choice:ty>)? = $key:literal),+ $(,)?
        }
    ) => {
        $(#[$attr])*
        #[derive(Clone, Debug, Default, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
        #[serde(transparent)]
        pub struct $name($crate::models::AdvancedQuery);

        impl $name {
            /// The names that its fields have in the API, with what they can be compared with.
            pub const FIELDS: &[(&str, $crate::models::condition::Kind)] =
                &[$(($key, $crate::models::condition::Kind::$kind)),+];

            /// Creates a query without conditions, which matches every item.
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }

            $(
                $(#[$doc])*
                #[doc = ""]
                #[doc = concat!("`", $key, "` on the wire.")]
                #[inline]
                pub fn $field(self) -> $crate::models::condition::$kind<Self $(, $choice)?> {
                    $crate::models::condition::$kind::new(self, $key)
                }

                advanced_query!(@tag $kind $field);
            )+

            /// Starts a condition on a field that this version does not know, by its name in the API.
            pub fn field(self, name: impl Into<String>) -> $crate::models::condition::Field<Self> {
                $crate::models::condition::Field::new(self, name.into())
            }

            /// Requires that an item matches all of up to 100 queries.
            #[must_use]
            pub fn all(self, queries: impl IntoIterator<Item = impl Into<Self>>) -> Self {
                Self(self.0.all(queries.into_iter().map(|query| query.into().0)))
            }

            /// Requires that an item matches at least one of up to 100 queries.
            #[must_use]
            pub fn any(self, queries: impl IntoIterator<Item = impl Into<Self>>) -> Self {
                Self(self.0.any(queries.into_iter().map(|query| query.into().0)))
            }

            /// Requires that an item matches none of up to 100 queries.
            #[must_use]
            pub fn none(self, queries: impl IntoIterator<Item = impl Into<Self>>) -> Self {
                Self(self.0.none(queries.into_iter().map(|query| query.into().0)))
            }
        }

        impl AsMut<$crate::models::AdvancedQuery> for $name {
            #[inline]
            fn as_mut(&mut self) -> &mut $crate::models::AdvancedQuery {
                &mut self.0
            }
        }

        /// An object with any fields.
        impl $crate::Described for $name {
            fn shape() -> &'static $crate::Shape {
                <$crate::models::AdvancedQuery as $crate::Described>::shape()
            }
        }

        impl From<$crate::models::AdvancedQuery> for $name {
            #[inline]
            fn from(query: $crate::models::AdvancedQuery) -> Self {
                Self(query)
            }
        }

        /// A query that is already written.
        impl From<::serde_json::Map<String, ::serde_json::Value>> for $name {
            #[inline]
            fn from(query: ::serde_json::Map<String, ::serde_json::Value>) -> Self {
                Self(query.into())
            }
        }

        /// A query that is already written, such as `json!({"id": null})`. It is sent as it is.
        impl From<::serde_json::Value> for $name {
            #[inline]
            fn from(query: ::serde_json::Value) -> Self {
                Self(query.into())
            }
        }

        impl From<$name> for ::serde_json::Value {
            #[inline]
            fn from(query: $name) -> Self {
                query.0.into()
            }
        }
    };
    (@tag Tags $field:ident) => {
        /// Requires a tag with this key and value.
        #[must_use]
        pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
            self.$field().eq((key, value))
        }
    };
    (@tag $kind:ident $field:ident) => {};
}

pub(crate) use advanced_query;
