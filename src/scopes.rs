//! Scopes: what a token allows.
//!
//! Losant refuses a call (403) whose action no scope of the token covers. An action is covered by its
//! own scope (`device.get`), by that of its resource (`device.*`), and by broad ones (`all.Device`).
//! The broad ones come in sets, which many actions share; each constant here is one of them. The docs
//! of each method in [`api`](crate::api) say which scopes allow it.
//!
//! | to | use |
//! |---|---|
//! | request a token that allows some calls and nothing else | [`minimal`] |
//! | refuse to compile a call that the token of the program does not allow | [`require!`] |
//! | fail before such a call is sent | [`check_scopes`](crate::ClientBuilder::check_scopes) |
//! | see what a token allows | [`auth::claims`](crate::auth::claims) |
//!
//! ```
//! use losant::Call;
//! use losant::api::{DeviceGetCall, DeviceSendStateCall};
//! use losant::models::ApiTokenPost;
//!
//! losant::scopes::require!(["all.Device"] => DeviceGetCall, DeviceSendStateCall);
//!
//! let scopes = losant::scopes::minimal(&[DeviceGetCall::ACTION, DeviceSendStateCall::ACTION]);
//! let post = ApiTokenPost::new("collector").scope(scopes);
//! assert_eq!(post.scope.unwrap_or_default(), ["device.get", "device.sendState"]);
//! ```

use crate::Action;

pub use losant_macros::require;

/// Returns the narrowest scopes that allow these actions, such as `device.get`, sorted.
///
/// They allow nothing else, unlike `device.*` or `all.Device`. Actions that need no token add none.
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

/// The narrowest scope that allows the action.
fn own(action: &Action) -> Option<&'static str> {
    let broad = |scope: &str| {
        scope.ends_with(".*") || scope.starts_with("all.") || scope.starts_with("only.")
    };
    let mut narrow = action.scopes.iter().copied().filter(|scope| !broad(scope));
    action.scopes.iter().copied().find(|scope| *scope == action.id).or_else(|| narrow.next())
}

/// Actions that require full access to an application, such as managing its tokens.
pub const APPLICATION_FULL: &[&str] = &["all.Application", "all.Organization", "all.User"];

/// Actions that change an application and its resources.
pub const APPLICATION_WRITE: &[&str] = &[
    "all.Application",
    "all.Application.bounded",
    "all.Organization",
    "all.Organization.bounded",
    "all.User",
    "all.User.bounded",
];

/// Actions that change an application and its resources, also available to Losant's command line.
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

/// Actions that read an application and its resources.
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

/// Actions that read an application and its resources, also available to Losant's command line.
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

/// Actions that change resources of an application, also available to its devices.
pub const DEVICE_WRITE: &[&str] = &[
    "all.Application",
    "all.Application.bounded",
    "all.Device",
    "all.Organization",
    "all.Organization.bounded",
    "all.User",
    "all.User.bounded",
];

/// Actions that read resources of an application, also available to its devices.
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

/// Actions that require full access to an instance: its members, invitations and tokens.
pub const INSTANCE_FULL: &[&str] = &["all.Instance", "all.User"];

/// Actions that change an instance and its resources.
pub const INSTANCE_WRITE: &[&str] =
    &["all.Instance", "all.Instance.bounded", "all.User", "all.User.bounded"];

/// Actions that read an instance and its resources.
pub const INSTANCE_READ: &[&str] = &[
    "all.Instance",
    "all.Instance.bounded",
    "all.Instance.read",
    "all.User",
    "all.User.bounded",
    "all.User.read",
];

/// Actions that require full access to an organization: its members and resources.
pub const ORG_FULL: &[&str] = &["all.Organization", "all.User", "only.Organization"];

/// Actions that change an organization and its resources.
pub const ORG_WRITE: &[&str] = &[
    "all.Organization",
    "all.Organization.bounded",
    "all.User",
    "all.User.bounded",
    "only.Organization",
    "only.Organization.bounded",
];

/// Actions that read an organization and its resources.
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

/// Actions that read an organization and its resources, also available to Losant's command line.
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

/// Actions that require full access to the signed-in user: tokens, credentials and membership.
pub const USER_FULL: &[&str] = &["all.User", "only.User"];

/// Actions that change the signed-in user and their resources.
pub const USER_WRITE: &[&str] = &["all.User", "all.User.bounded", "only.User", "only.User.bounded"];

/// Actions that read the signed-in user and their resources.
pub const USER_READ: &[&str] = &[
    "all.User",
    "all.User.bounded",
    "all.User.read",
    "only.User",
    "only.User.bounded",
    "only.User.read",
];
