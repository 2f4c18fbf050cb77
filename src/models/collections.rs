//! Shapes that a document can have more than one of: one or many, a list or a map.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{ParamKind, QueryEncoder, QueryValue};

/// One value, or a list of them.
///
/// ```
/// use losant::models::OneOrMany;
///
/// let many: OneOrMany<i32> = vec![1, 2].into();
/// assert_eq!(serde_json::to_string(&many)?, "[1,2]");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub enum OneOrMany<T> {
    /// A list.
    Many(Vec<T>),
    /// One value.
    One(T),
}

impl<T> From<T> for OneOrMany<T> {
    fn from(one: T) -> Self {
        Self::One(one)
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(many: Vec<T>) -> Self {
        Self::Many(many)
    }
}

/// A list, or a map where the call asked for one (`tagsAsObject`, `attributesAsObject`).
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ListOrMap<T, V> {
    /// A list.
    List(Vec<T>),
    /// A map by key.
    Map(BTreeMap<String, V>),
}

impl<T, V> ListOrMap<T, V> {
    /// The list, where it is one.
    pub fn list(&self) -> Option<&[T]> {
        match self {
            Self::List(list) => Some(list),
            Self::Map(_) => None,
        }
    }

    /// The map, where it is one.
    pub fn map(&self) -> Option<&BTreeMap<String, V>> {
        match self {
            Self::Map(map) => Some(map),
            Self::List(_) => None,
        }
    }
}

impl<T, V> From<Vec<T>> for ListOrMap<T, V> {
    fn from(list: Vec<T>) -> Self {
        Self::List(list)
    }
}

impl<T: QueryValue> QueryValue for OneOrMany<T> {
    const KIND: ParamKind = ParamKind::Array;
    const VALUES: &'static [&'static str] = T::VALUES;

    fn encode(&self, to: &mut QueryEncoder) {
        match self {
            Self::One(one) => one.encode(to),
            Self::Many(many) => many.encode(to),
        }
    }
}
