//! Tags, made of pairs.

use crate::models::{Tag, TagFilter};
use crate::query_value;

/// A tag of this key and value.
///
/// ```
/// use losant::models::Tag;
///
/// assert_eq!(Tag::from(("site", "north")), Tag::new().key("site").value("north"));
/// ```
impl<K: Into<String>, V: Into<String>> From<(K, V)> for Tag {
    fn from((key, value): (K, V)) -> Self {
        Self::new().key(key).value(value)
    }
}

/// What has a tag of this key and value; leave one out with [`TagFilter::new`].
impl<K: Into<String>, V: Into<String>> From<(K, V)> for TagFilter {
    fn from((key, value): (K, V)) -> Self {
        Self::new().key(key).value(value)
    }
}

query_value!(TagFilter);
