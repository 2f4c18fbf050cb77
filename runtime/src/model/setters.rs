//! What the setters of models and calls take.

/// A value for a field that can be `null`: anything that converts to `T`.
///
/// The setter of such a field takes a value only. To set the field to `null`, call the method that
/// starts with `clear_`.
#[diagnostic::on_unimplemented(
    message = "the field can't be set to a value of type `{Self}`",
    label = "expected a value that converts to `{T}`",
    note = "to set the field to `null`, call `clear_…` instead of the setter; for an `Option`, match on it"
)]
pub trait NotNull<T> {
    /// Converts to the value of the field.
    #[doc(hidden)]
    fn into_value(self) -> T;
}

#[diagnostic::do_not_recommend]
impl<T, V: Into<T>> NotNull<T> for V {
    fn into_value(self) -> T {
        self.into()
    }
}

/// Collects the argument of a setter for a list.
#[doc(hidden)]
pub fn collect<T>(items: impl IntoIterator<Item: Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

/// Collects the argument of a setter for a list of lists or maps.
#[doc(hidden)]
pub fn collect_with<I, T>(
    items: impl IntoIterator<Item = I>,
    convert: impl FnMut(I) -> T,
) -> Vec<T> {
    items.into_iter().map(convert).collect()
}

/// Collects the argument of a setter for a map.
#[doc(hidden)]
pub fn collect_entries<K, V, M: FromIterator<(K, V)>>(
    entries: impl IntoIterator<Item = (impl Into<K>, impl Into<V>)>,
) -> M {
    entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect()
}
