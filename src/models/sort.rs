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

open_enum! {
    /// What a user's tokens can be sorted by.
    pub enum UserApiTokensSortField {
        /// The name.
        Name = "name",
        /// Whether it is accepted.
        Status = "status",
        /// The id.
        Id = "id",
        /// When it was created.
        CreationDate = "creationDate",
        /// When it was last changed.
        LastUpdated = "lastUpdated",
        /// When it stops being accepted.
        ExpirationDate = "expirationDate",
    }
}

open_enum! {
    /// What a user's tokens can be filtered by.
    pub enum UserApiTokensFilterField {
        /// The name.
        Name = "name",
        /// Whether it is accepted.
        Status = "status",
    }
}
