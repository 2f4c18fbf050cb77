//! Fields with two JSON forms: one value or a list, a list or a map.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::shape::ShapeRef;
use crate::{Described, ParamKind, QueryEncoder, QueryValue, Shape};

/// One value, or a list of values. In JSON, one value is not wrapped in an array.
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
    /// Any number of values, written as a JSON array.
    Many(Vec<T>),
    /// Single value, written without an array.
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

impl<T, const N: usize> From<[T; N]> for OneOrMany<T> {
    fn from(many: [T; N]) -> Self {
        Self::Many(many.into())
    }
}

/// A list, or a map if the call requested one with `tagsAsObject` or `attributesAsObject`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ListOrMap<T, V> {
    /// JSON array, the default.
    List(Vec<T>),
    /// JSON object, keyed by tag key or attribute name.
    Map(BTreeMap<String, V>),
}

/// An empty list.
impl<T, V> Default for ListOrMap<T, V> {
    fn default() -> Self {
        Self::List(Vec::new())
    }
}

impl<T, V> ListOrMap<T, V> {
    /// Returns the list, or `None` for a map.
    pub fn list(&self) -> Option<&[T]> {
        match self {
            Self::List(list) => Some(list),
            Self::Map(_) => None,
        }
    }

    /// Returns the map, or `None` for a list.
    pub fn map(&self) -> Option<&BTreeMap<String, V>> {
        match self {
            Self::Map(map) => Some(map),
            Self::List(_) => None,
        }
    }
}

impl<T, V, U: Into<T>, const N: usize> From<[U; N]> for ListOrMap<T, V> {
    fn from(list: [U; N]) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

impl<T, V> From<Vec<T>> for ListOrMap<T, V> {
    fn from(list: Vec<T>) -> Self {
        Self::List(list)
    }
}

impl<T: Described> Described for OneOrMany<T> {
    fn shape() -> &'static Shape {
        const { &Shape::OneOf(&[ShapeRef(Vec::<T>::shape), ShapeRef(T::shape)]) }
    }
}

impl<T: Described, V: Described> Described for ListOrMap<T, V> {
    fn shape() -> &'static Shape {
        const { &Shape::OneOf(&[ShapeRef(Vec::<T>::shape), ShapeRef(BTreeMap::<String, V>::shape)]) }
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
