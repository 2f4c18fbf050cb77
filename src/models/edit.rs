//! From what Losant gave to a change of it: what can't be changed is left behind.

use crate::models::ListOrMap;

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
impl<T: Clone, V> Edit<Option<Vec<T>>> for Option<ListOrMap<T, V>> {
    fn edit(&self) -> Option<Vec<T>> {
        self.as_ref()?.list().map(<[T]>::to_vec)
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
