//! Conversion of received documents into patches, without the fields that cannot be changed.

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

impl Edit<Option<String>> for String {
    fn edit(&self) -> Option<String> {
        (!self.is_empty()).then(|| self.clone())
    }
}

/// Patches accept only lists, so a map is dropped: request the list form to edit it.
impl<T: Clone + Into<U>, U, V> Edit<Option<Vec<U>>> for Option<ListOrMap<T, V>> {
    fn edit(&self) -> Option<Vec<U>> {
        Some(self.as_ref()?.list()?.iter().cloned().map(Into::into).collect())
    }
}

impl Edit<Option<Vec<DeviceAttributePost>>> for Option<Vec<DeviceAttributeInfo>> {
    fn edit(&self) -> Option<Vec<DeviceAttributePost>> {
        Some(self.as_ref()?.iter().cloned().map(Into::into).collect())
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
        Self { name, data_type, content_type, description, attribute_tags, system }
    }
}

/// Implements the conversion of a response into a patch, for the listed fields.
macro_rules! edits {
    ($given:ident => $change:ident: $($field:ident),+) => {
        impl From<&$given> for $change {
            /// Creates a patch that sets every changeable field to its current value.
            fn from(given: &$given) -> Self {
                use $crate::models::edit::Edit;
                Self { $($field: given.$field.edit(),)+ ..Self::default() }
            }
        }
    };
}

pub(crate) use edits;
