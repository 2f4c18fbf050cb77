//! The sets of broad scopes that Losant's actions are allowed by.
//!
//! An action is allowed by any scope of its set, by its resource's own (`userApiToken.*`) and by
//! its own (`userApiToken.get`). A set is named after whom it is about and how much it lets do.
//!
//! [`least`] gives what to ask for when a token is made, and [`require!`] checks as the program is
//! compiled that scopes allow its calls.

use crate::Action;

pub use losant_macros::require;

/// The narrowest scopes that allow these actions: of each its own, such as `device.get`.
///
/// They are sorted, and none allows more than the actions given, as `device.*` or `all.Device` would.
/// Actions that need no token add none.
///
/// ```
/// use losant::Call;
/// use losant::api::{AuthAuthenticateDeviceCall, DeviceGetCall, FlowGetLogEntriesCall};
///
/// let scopes = losant::scopes::minimal(&[
///     AuthAuthenticateDeviceCall::ACTION,
///     FlowGetLogEntriesCall::ACTION,
///     DeviceGetCall::ACTION,
/// ]);
/// assert_eq!(scopes, ["device.get", "flow.log"]);
/// ```
#[must_use]
pub fn minimal(actions: &[&Action]) -> Vec<&'static str> {
    let mut scopes: Vec<_> = actions.iter().filter_map(|action| own(action)).collect();
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}

/// The scope that allows this action, and the fewest others.
fn own(action: &Action) -> Option<&'static str> {
    let broad = |scope: &str| {
        scope.ends_with(".*") || scope.starts_with("all.") || scope.starts_with("only.")
    };
    let mut narrow = action.scopes.iter().copied().filter(|scope| !broad(scope));
    action.scopes.iter().copied().find(|scope| *scope == action.id).or_else(|| narrow.next())
}

/// Actions of an application that only full access allows: its tokens.
pub const APPLICATION_FULL: &[&str] = &["all.Application", "all.Organization", "all.User"];

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

/// Actions that read what is an application's, and that Losant's command line takes.
pub const APPLICATION_READ_CLI: &[&str] = &[
    "all.Application",
    "all.Application.bounded",
    "all.Application.cli",
    "all.Application.read",
    "all.Organization",
    "all.Organization.bounded",
    "all.Organization.read",
    "all.User",
    "all.User.bounded",
    "all.User.cli",
    "all.User.read",
];

/// Actions that change what is an application's, and that its devices may take too.
pub const DEVICE_WRITE: &[&str] = &[
    "all.Application",
    "all.Application.bounded",
    "all.Device",
    "all.Organization",
    "all.Organization.bounded",
    "all.User",
    "all.User.bounded",
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

/// Actions of an instance that only full access allows: its members, invitations and tokens.
pub const INSTANCE_FULL: &[&str] = &["all.Instance", "all.User"];

/// Actions that change what is an instance's.
pub const INSTANCE_WRITE: &[&str] =
    &["all.Instance", "all.Instance.bounded", "all.User", "all.User.bounded"];

/// Actions that read what is an instance's.
pub const INSTANCE_READ: &[&str] = &[
    "all.Instance",
    "all.Instance.bounded",
    "all.Instance.read",
    "all.User",
    "all.User.bounded",
    "all.User.read",
];

/// Actions of an organization that only full access allows: its members and resources.
pub const ORG_FULL: &[&str] = &["all.Organization", "all.User", "only.Organization"];

/// Actions that change what is an organization's.
pub const ORG_WRITE: &[&str] = &[
    "all.Organization",
    "all.Organization.bounded",
    "all.User",
    "all.User.bounded",
    "only.Organization",
    "only.Organization.bounded",
];

/// Actions that read what is an organization's.
pub const ORG_READ: &[&str] = &[
    "all.Organization",
    "all.Organization.bounded",
    "all.Organization.read",
    "all.User",
    "all.User.bounded",
    "all.User.read",
    "only.Organization",
    "only.Organization.bounded",
    "only.Organization.read",
];

/// Actions that read what is an organization's, and that Losant's command line takes.
pub const ORG_READ_CLI: &[&str] = &[
    "all.Organization",
    "all.Organization.bounded",
    "all.Organization.read",
    "all.User",
    "all.User.bounded",
    "all.User.cli",
    "all.User.read",
    "only.Organization",
    "only.Organization.bounded",
    "only.Organization.read",
];

/// Actions of the signed-in user that only full access allows: tokens, credentials, membership.
pub const USER_FULL: &[&str] = &["all.User", "only.User"];

/// Actions that change what is the signed-in user's.
pub const USER_WRITE: &[&str] = &["all.User", "all.User.bounded", "only.User", "only.User.bounded"];

/// Actions that read what is the signed-in user's.
pub const USER_READ: &[&str] = &[
    "all.User",
    "all.User.bounded",
    "all.User.read",
    "only.User",
    "only.User.bounded",
    "only.User.read",
];
