//! Fields by which several kinds of lists can be filtered. Those of one list are beside its page
//! type.
//!
//! The value to filter by can contain wildcards, such as `pump-*`.

use crate::open_enum;

open_enum! {
    /// Field that a list of resources with a name can be filtered by.
    pub enum NameFilterField {
        /// Display name of the resource.
        Name = "name",
    }
}

open_enum! {
    /// Fields that a list of resources with a name and a status can be filtered by.
    pub enum NameStatusFilterField {
        /// Display name of the resource.
        Name = "name",
        /// Whether the resource can be used, such as `active`.
        Status = "status",
    }
}

open_enum! {
    /// Fields that a list of experience users or of sandboxes can be filtered by.
    pub enum PersonFilterField {
        /// Given name of the user.
        FirstName = "firstName",
        /// Family name of the user.
        LastName = "lastName",
        /// Email address that the user signs in with.
        Email = "email",
    }
}

open_enum! {
    /// Field that a list of versions of workflows or experiences can be filtered by.
    pub enum VersionsFilterField {
        /// Name of the version, such as `v1.2.3`.
        Version = "version",
    }
}
