//! The direction in which a list is sorted.

crate::open_enum! {
    /// The direction in which a list is sorted.
    pub enum SortDirection {
        /// Smallest first.
        Asc = "asc",
        /// Largest first.
        Desc = "desc",
    }
}
