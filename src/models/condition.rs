//! Conditions on the fields of advanced queries, by kind of field.
//!
//! A method of a query that is named for a field returns one of these types, whose methods are the
//! operators that this kind of field has. Each returns the query, with the condition added.
//!
//! | type | field |
//! |---|---|
//! | [`Id`] | an id |
//! | [`Text`] | a string |
//! | [`Choice`] | a string that is one of a few |
//! | [`Flag`] | `true` or `false` |
//! | [`Time`] | a time |
//! | [`Tags`] | tags, matched by a [`TagMatch`] |
//! | [`Triggers`], [`Nodes`] | parts of a workflow, matched by a [`TriggerMatch`] or [`NodeMatch`] |
//! | [`Field`] | a field by name, with all operators |

use std::borrow::Cow;
use std::marker::PhantomData;

use serde_json::{Map, Value, json};

use crate::models::{AdvancedQuery, Moment};

/// The kinds of fields that advanced queries have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// See [`Id`].
    Id,
    /// See [`Text`].
    Text,
    /// See [`Choice`].
    Choice,
    /// See [`Flag`].
    Flag,
    /// See [`Time`].
    Time,
    /// See [`Tags`].
    Tags,
    /// See [`Triggers`].
    Triggers,
    /// See [`Nodes`].
    Nodes,
}

/// A field of a query that is about to get a condition.
#[derive(Clone, Debug)]
struct Condition<Q> {
    query: Q,
    field: Cow<'static, str>,
    ignores_case: bool,
}

impl<Q: AsMut<AdvancedQuery>> Condition<Q> {
    fn new(query: Q, field: impl Into<Cow<'static, str>>) -> Self {
        Self { query, field: field.into(), ignores_case: false }
    }

    /// Adds an operator to those that the field has.
    fn operator(mut self, operator: &str, value: Value) -> Q {
        let mut operators = Map::new();
        operators.insert(operator.to_owned(), value);
        if self.ignores_case {
            operators.insert("$ci".to_owned(), true.into());
        }
        self.query.as_mut().require(self.field.into_owned(), operators);
        self.query
    }

    fn list(self, operator: &str, values: impl Iterator<Item = Value>) -> Q {
        self.operator(operator, values.collect())
    }
}

/// Declares a kind of field with groups of its operators.
macro_rules! kinds {
    ($($(#[$attr:meta])* $name:ident $(<$choice:ident>)? ($value:ty, $json:expr): $($group:ident),*;)+) => {$(
        $(#[$attr])*
        #[derive(Clone, Debug)]
        #[must_use = "a field without an operator adds nothing to the query"]
        pub struct $name<Q $(, $choice)?>(Condition<Q>, PhantomData<($($choice,)?)>);

        impl<Q: AsMut<AdvancedQuery> $(, $choice: ToString)?> $name<Q $(, $choice)?> {
            pub(crate) fn new(query: Q, field: impl Into<Cow<'static, str>>) -> Self {
                Self(Condition::new(query, field), PhantomData)
            }

            $(operators!($group $value, $json);)*
        }
    )+};
}

/// The operators of a group.
macro_rules! operators {
    (equality $value:ty, $json:expr) => {
        /// Requires that the field equals the value.
        #[must_use]
        pub fn eq(self, value: impl Into<$value>) -> Q {
            self.0.operator("$eq", $json(value.into()))
        }

        /// Requires that the field does not equal the value.
        #[must_use]
        pub fn ne(self, value: impl Into<$value>) -> Q {
            self.0.operator("$ne", $json(value.into()))
        }

        operators!(null $value, $json);
    };
    (matching $value:ty, $json:expr) => {
        /// Requires that one matches.
        #[must_use]
        pub fn eq(self, value: impl Into<$value>) -> Q {
            self.0.operator("$eq", $json(value.into()))
        }

        /// Requires that none matches.
        #[must_use]
        pub fn ne(self, value: impl Into<$value>) -> Q {
            self.0.operator("$ne", $json(value.into()))
        }
    };
    (null $value:ty, $json:expr) => {
        /// Requires that the field has no value.
        #[must_use]
        pub fn is_null(self) -> Q {
            self.0.operator("$eq", Value::Null)
        }

        /// Requires that the field has a value.
        #[must_use]
        pub fn is_not_null(self) -> Q {
            self.0.operator("$ne", Value::Null)
        }
    };
    (lists $value:ty, $json:expr) => {
        /// Requires that the field equals one of up to 100 values.
        #[must_use]
        pub fn one_of(self, values: impl IntoIterator<Item = impl Into<$value>>) -> Q {
            self.0.list("$in", values.into_iter().map(|value| $json(value.into())))
        }

        /// Requires that the field equals none of up to 100 values.
        #[must_use]
        pub fn none_of(self, values: impl IntoIterator<Item = impl Into<$value>>) -> Q {
            self.0.list("$nin", values.into_iter().map(|value| $json(value.into())))
        }
    };
    (order $value:ty, $json:expr) => {
        /// Requires that the field is greater than the value.
        #[must_use]
        pub fn gt(self, value: impl Into<$value>) -> Q {
            self.0.operator("$gt", $json(value.into()))
        }

        /// Requires that the field is greater than or equal to the value.
        #[must_use]
        pub fn gte(self, value: impl Into<$value>) -> Q {
            self.0.operator("$gte", $json(value.into()))
        }

        /// Requires that the field is less than the value.
        #[must_use]
        pub fn lt(self, value: impl Into<$value>) -> Q {
            self.0.operator("$lt", $json(value.into()))
        }

        /// Requires that the field is less than or equal to the value.
        #[must_use]
        pub fn lte(self, value: impl Into<$value>) -> Q {
            self.0.operator("$lte", $json(value.into()))
        }
    };
    (parts $value:ty, $json:expr) => {
        /// Makes the next operator ignore case.
        pub fn ignore_case(mut self) -> Self {
            self.0.ignores_case = true;
            self
        }

        /// Requires that the field starts with a string, which must not be empty.
        #[must_use]
        pub fn starts_with(self, text: impl Into<String>) -> Q {
            self.0.operator("$startsWith", Value::String(text.into()))
        }

        /// Requires that the field ends with a string, which must not be empty.
        #[must_use]
        pub fn ends_with(self, text: impl Into<String>) -> Q {
            self.0.operator("$endsWith", Value::String(text.into()))
        }

        /// Requires that the field contains a string, which must not be empty.
        #[must_use]
        pub fn contains(self, text: impl Into<String>) -> Q {
            self.0.operator("$contains", Value::String(text.into()))
        }
    };
    (any $value:ty, $json:expr) => {
        /// Adds an operator by its name in the API, such as `$gt`.
        #[must_use]
        pub fn operator(self, name: &str, value: impl Into<Value>) -> Q {
            self.0.operator(name, value.into())
        }
    };
}

kinds! {
    /// A field with an id, or with a list of ids one of which must meet the condition.
    Id(String, Value::String): equality, lists, order;

    /// A field with a string, or with a list of strings one of which must meet the condition.
    Text(String, Value::String): equality, lists, order, parts;

    /// A field whose string is one of a few.
    Choice<T>(T, |value: T| Value::String(value.to_string())): equality, lists;

    /// A field that is `true` or `false`.
    Flag(bool, Value::Bool): equality;

    /// A field with a time: a [`Timestamp`](crate::jiff::Timestamp), milliseconds since the Unix epoch,
    /// or an RFC 3339 string.
    Time(Moment, Value::from): equality, lists, order;

    /// A field with tags.
    Tags(TagMatch, Value::from): matching, null;

    /// The triggers of a workflow.
    Triggers(TriggerMatch, Value::from): matching;

    /// The nodes of a workflow.
    Nodes(NodeMatch, Value::from): matching;

    /// A field by name, which has all operators and takes any value.
    Field(Value, std::convert::identity): equality, lists, order, parts, any;
}

/// Which tags to find: those whose key and value are as given, any where none is.
///
/// ```
/// use losant::models::AdvancedDeviceQuery;
/// use losant::models::condition::TagMatch;
///
/// let north = AdvancedDeviceQuery::new().tags().eq(("site", "north"));
/// let anywhere = AdvancedDeviceQuery::new().tags().eq(TagMatch::new().key("site"));
/// let upstairs = TagMatch::new().key("floor").value_one_of(["2", "3"]);
/// let not_upstairs = AdvancedDeviceQuery::new().tags().ne(upstairs);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagMatch(Map<String, Value>);

impl TagMatch {
    /// Matches all tags.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Requires this key.
    #[must_use]
    pub fn key(self, key: impl Into<String>) -> Self {
        self.with("$tagKey", Value::String(key.into()))
    }

    /// Requires one of up to 100 keys.
    #[must_use]
    pub fn key_one_of(self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("$tagKey", json!({"$in": strings(keys)}))
    }

    /// Requires none of up to 100 keys.
    #[must_use]
    pub fn key_none_of(self, keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("$tagKey", json!({"$nin": strings(keys)}))
    }

    /// Requires this value.
    #[must_use]
    pub fn value(self, value: impl Into<String>) -> Self {
        self.with("$tagValue", Value::String(value.into()))
    }

    /// Requires one of up to 100 values.
    #[must_use]
    pub fn value_one_of(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("$tagValue", json!({"$in": strings(values)}))
    }

    /// Requires none of up to 100 values.
    #[must_use]
    pub fn value_none_of(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with("$tagValue", json!({"$nin": strings(values)}))
    }

    fn with(mut self, key: &str, value: Value) -> Self {
        self.0.insert(key.to_owned(), value);
        self
    }
}

fn strings(items: impl IntoIterator<Item = impl Into<String>>) -> Vec<String> {
    items.into_iter().map(Into::into).collect()
}

impl<K: Into<String>, V: Into<String>> From<(K, V)> for TagMatch {
    fn from((key, value): (K, V)) -> Self {
        Self::new().key(key).value(value)
    }
}

impl From<TagMatch> for Value {
    fn from(tag: TagMatch) -> Self {
        Self::Object(tag.0)
    }
}

/// Which triggers to find: those of a type, and with a key and settings if some are given.
///
/// ```
/// use losant::models::condition::TriggerMatch;
/// use losant::models::{AdvancedFlowQuery, FlowTriggerType};
///
/// let started_by_north = TriggerMatch::new(FlowTriggerType::DeviceTag).key("site");
/// let query = AdvancedFlowQuery::new().triggers().eq(started_by_north).triggers().ne("timer");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct TriggerMatch(Map<String, Value>);

/// Which nodes to find: those of a type, and with some settings if these are given.
///
/// ```
/// use losant::models::AdvancedFlowQuery;
/// use losant::models::condition::NodeMatch;
///
/// let posts = NodeMatch::new("HttpNode").config("method", "POST");
/// let query = AdvancedFlowQuery::new().nodes().eq(posts).nodes().ne("FunctionNode");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct NodeMatch(Map<String, Value>);

impl TriggerMatch {
    /// Requires this key, such as the id of a device.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.0.insert("key".to_owned(), Value::String(key.into()));
        self
    }
}

macro_rules! parts {
    ($($name:ident),+) => {$(
        impl $name {
            /// Requires this type.
            #[must_use]
            pub fn new(r#type: impl ToString) -> Self {
                Self([("type".to_owned(), Value::String(r#type.to_string()))].into_iter().collect())
            }

            /// Requires that a setting has this value.
            #[must_use]
            pub fn config(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
                let config = self.0.entry("config").or_insert_with(|| json!({}));
                if let Value::Object(config) = config {
                    config.insert(name.into(), value.into());
                }
                self
            }
        }

        impl<T: ToString> From<T> for $name {
            fn from(r#type: T) -> Self {
                Self::new(r#type)
            }
        }

        impl From<$name> for Value {
            fn from(part: $name) -> Self {
                Self::Object(part.0)
            }
        }
    )+};
}

parts!(TriggerMatch, NodeMatch);
