//! The sets of broad scopes that Losant's actions are allowed by.
//!
//! An action is allowed by any scope of its set, by its resource's own (`userApiToken.*`) and by
//! its own (`userApiToken.get`). A set is named after whom it is about and how much it lets do.

/// Actions that read what is an application's.
pub const APPLICATION_READ: &[&str] = &[
    "all.Application",
    "all.Application.bounded",
    "all.Application.read",
    "all.Organization",
    "all.Organization.bounded",
    "all.Organization.read",
    "all.User",
    "all.User.bounded",
    "all.User.read",
];

/// Actions that change what is an application's.
pub const APPLICATION_WRITE: &[&str] = &[
    "all.Application",
    "all.Application.bounded",
    "all.Organization",
    "all.Organization.bounded",
    "all.User",
    "all.User.bounded",
];

/// Actions that change what is an application's, and that Losant's command line takes.
pub const APPLICATION_WRITE_CLI: &[&str] = &[
    "all.Application",
    "all.Application.bounded",
    "all.Application.cli",
    "all.Organization",
    "all.Organization.bounded",
    "all.User",
    "all.User.bounded",
    "all.User.cli",
];

/// Actions that read what is an application's, and that its devices may take too.
pub const DEVICE_READ: &[&str] = &[
    "all.Application",
    "all.Application.bounded",
    "all.Application.read",
    "all.Device",
    "all.Device.read",
    "all.Organization",
    "all.Organization.bounded",
    "all.Organization.read",
    "all.User",
    "all.User.bounded",
    "all.User.read",
];

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
