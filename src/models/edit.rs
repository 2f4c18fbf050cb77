//! Conversion of received documents into patches, without the fields that cannot be changed.

use std::collections::BTreeMap;

use crate::models::{DeviceAttributeInfo, DeviceAttributePost, ListOrMap};

/// Conversion of a field of a response into a field of a patch.
pub(crate) trait Edit<T> {
    /// Returns the value for the patch, or `None` to leave the field unchanged.
    fn edit(&self) -> T;
}

impl<T: Clone> Edit<Option<T>> for Option<T> {
    fn edit(&self) -> Option<T> {
        self.clone()
    }
}

impl<T: Clone> Edit<Option<Option<T>>> for Option<T> {
    fn edit(&self) -> Option<Option<T>> {
        self.clone().map(Some)
    }
}

/// Empty values are left out of the patch, which would otherwise clear what was not returned.
impl Edit<Option<String>> for String {
    fn edit(&self) -> Option<String> {
        (!self.is_empty()).then(|| self.clone())
    }
}

impl<T: Clone + Into<U>, U> Edit<Option<Vec<U>>> for Vec<T> {
    fn edit(&self) -> Option<Vec<U>> {
        (!self.is_empty()).then(|| self.iter().cloned().map(Into::into).collect())
    }
}

impl<K: Clone + Ord, V: Clone> Edit<Option<BTreeMap<K, V>>> for BTreeMap<K, V> {
    fn edit(&self) -> Option<BTreeMap<K, V>> {
        (!self.is_empty()).then(|| self.clone())
    }
}

/// Sizes in bytes are whole in responses, but any number in requests.
impl Edit<Option<f64>> for Option<i64> {
    #[expect(clippy::cast_precision_loss, reason = "sizes are far below 2^53")]
    fn edit(&self) -> Option<f64> {
        self.map(|size| size as f64)
    }
}

/// Patches accept only lists, so a map is dropped: request the list form to edit it.
impl<T: Clone + Into<U>, U, V> Edit<Option<Vec<U>>> for ListOrMap<T, V> {
    fn edit(&self) -> Option<Vec<U>> {
        self.list()?.to_vec().edit()
    }
}

/// Copies every field: responses and requests describe an attribute with the same ones.
impl From<DeviceAttributeInfo> for DeviceAttributePost {
    fn from(given: DeviceAttributeInfo) -> Self {
        let DeviceAttributeInfo {
            name,
            data_type,
            content_type,
            description,
            attribute_tags,
            system,
        } = given;
        let attribute_tags = attribute_tags.edit();
        Self { name, data_type, content_type, description, attribute_tags, system }
    }
}

/// Implements the conversion of a response into a patch, for the listed fields.
macro_rules! edits {
    ($given:ident => $change:ident: $($field:ident),+) => {
        impl From<&$given> for $change {
            /// Creates a patch that sets every changeable field to its current value.
            #[inline]
            fn from(given: &$given) -> Self {
                use $crate::models::edit::Edit;
                Self { $($field: given.$field.edit(),)+ ..Self::default() }
            }
        }
    };
}

pub(crate) use edits;
