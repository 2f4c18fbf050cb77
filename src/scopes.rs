//! The sets of broad scopes that Losant's actions are allowed by.
//!
//! An action is allowed by any scope of its set, by its resource's own (`userApiToken.*`) and by
//! its own (`userApiToken.get`). A set is named after whom it is about and how much it lets do.

/// Actions of the signed-in user that only full access allows: tokens, credentials, membership.
pub const USER_FULL: &[&str] = &["all.User", "only.User"];

/// Actions that read what is the signed-in user's.
pub const USER_READ: &[&str] = &[
    "all.User",
    "all.User.bounded",
    "all.User.read",
    "only.User",
    "only.User.bounded",
    "only.User.read",
];
