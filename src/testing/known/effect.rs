//! What parameters do.

use crate::testing::query::advanced::Schema;

/// What a query parameter or a field of a body does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::testing) enum Effect {
    /// Divides a list into pages.
    Page,
    /// Sorts a list.
    Sort,
    /// Keeps what matches a pattern.
    Filter,
    /// Keeps what has one of the values at one of the paths, which `|` separates.
    Is(&'static str),
    /// The same; blank keeps what has the other value, or else nothing, there.
    IsOrNone(&'static str, Option<(&'static str, &'static str)>),
    /// Keeps what matches a pattern at a path.
    Matches(&'static str),
    /// Keeps what has the value as a key of an object.
    HasKey(&'static str),
    /// Keeps what has all values in a list.
    HasAll(&'static str),
    /// Keeps what has an object with these entries in a list.
    Pairs(&'static str),
    /// Keeps what is directly in a directory.
    Directory(&'static str),
    /// Keeps what is in a group, in `any` or in `none`.
    Group(&'static str),
    /// Keeps what has a value at one of the paths.
    NotEmpty(&'static str),
    /// Keeps what has a time at or after it.
    From(&'static str),
    /// Keeps what has a time at or before it.
    To(&'static str),
    /// Keeps what fits an advanced query.
    Query(&'static Schema),
    /// Lists what was deleted instead.
    Deleted,
    /// Lists also what was deleted.
    WithDeleted,
    /// Reads a version of the experience.
    InVersion,
    /// Keeps also what has something below it, at this path, that fits an advanced query.
    OrBelow(&'static str),
    /// Keeps audit logs by what they are of.
    AuditLogs,
    /// Returns also the items that the user has visited.
    Recent,
    /// Returns a list as an object, by this key, of all values at another key or of whole items.
    AsObject(&'static str, &'static str, Option<&'static str>),
    /// Leaves out a field.
    Without(&'static str),
    /// Returns only the named fields, besides `id` and the dates.
    Fields,
    /// Returns the number of devices of a group, or also of those below it, in this field.
    DeviceCount { field: &'static str, with_descendants: bool },
    /// Names fields of the summary to return.
    SummaryInclude,
    /// Names fields of the summary to leave out.
    SummaryExclude,
    /// The action itself reads it.
    Own,
    /// The fake does not simulate it, for this reason.
    Refused(&'static str),
}
