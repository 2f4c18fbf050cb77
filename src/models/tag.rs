//! Conversion of key-value pairs into tags and tag filters.

use crate::models::{Tag, TagFilter};
use crate::query_value;

/// Creates a tag from its key and value.
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

/// Creates a filter for a tag with this key and value.
///
/// To match any key or any value, start from [`TagFilter::new`] and leave it unset.
impl<K: Into<String>, V: Into<String>> From<(K, V)> for TagFilter {
    fn from((key, value): (K, V)) -> Self {
        Self::new().key(key).value(value)
    }
}

query_value!(TagFilter);
