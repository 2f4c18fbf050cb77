//! From what Losant gave to a change of it: what can't be changed is left behind.

use crate::models::{DeviceAttributeInfo, DeviceAttributePost, ListOrMap};

/// A field of an answer as a field of a change.
pub(crate) trait Edit<T> {
    /// The value to set, if there is one.
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

/// A map can't be set, only a list; ask for the list to edit it.
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

/// What is given of an attribute is what can be set of it.
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

/// Declares that an answer can be edited and sent back: its fields that a change can hold.
macro_rules! edits {
    ($given:ident => $change:ident: $($field:ident),+) => {
        impl From<&$given> for $change {
            /// All that can be changed, as it is now.
            fn from(given: &$given) -> Self {
                use $crate::models::edit::Edit;
                Self { $($field: given.$field.edit(),)+ ..Self::default() }
            }
        }
    };
}

pub(crate) use edits;
