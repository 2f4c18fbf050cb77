//! Fields by which several kinds of lists can be sorted. Those of one list are beside its page
//! type.

use crate::open_enum;

pub use losant_runtime::SortDirection;

open_enum! {
    /// Fields that a list of certificate authorities or of OAuth tokens can be sorted by.
    pub enum NameStatusSortField {
        /// Display name of the entry.
        Name = "name",
        /// Whether the entry is active or inactive.
        Status = "status",
        /// Unique id of the entry.
        Id = "id",
        /// When the entry was created.
        CreationDate = "creationDate",
        /// When the entry was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that lists of many kinds of named resources can be sorted by.
    pub enum NamedSortField {
        /// Display name of the resource.
        Name = "name",
        /// Unique id of the resource.
        Id = "id",
        /// When the resource was created.
        CreationDate = "creationDate",
        /// When the resource was last changed.
        LastUpdated = "lastUpdated",
    }
}

open_enum! {
    /// Fields that a list of versions of workflows or experiences can be sorted by.
    pub enum VersionsSortField {
        /// Name of the version, such as `v1.2.3`.
        Version = "version",
        Id = "id",
        CreationDate = "creationDate",
        /// When the version was last changed.
        LastUpdated = "lastUpdated",
    }
}
