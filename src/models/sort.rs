//! What lists are sorted by.

use crate::open_enum;

open_enum! {
    /// The direction a list is sorted in.
    pub enum SortDirection {
        /// The smallest first.
        Asc = "asc",
        /// The largest first.
        Desc = "desc",
    }
}
