//! Typed calls by action id, made as a user would make them.
//!
//! Each family has a table. A row names an action, the call with its required parameters, and the
//! optional parameters that are set if the case has them.

use losant::Client;

use self::table::TypedCall;
use super::canonical::CanonicalRequest;
use super::params::Params;

mod application;
mod dashboard;
mod device;
mod experience;
mod instance;
mod org;
mod table;
mod user;
mod workflow;

const FAMILIES: [&[TypedCall]; 8] = [
    application::CALLS,
    dashboard::CALLS,
    device::CALLS,
    experience::CALLS,
    instance::CALLS,
    org::CALLS,
    user::CALLS,
    workflow::CALLS,
];

/// Returns the request of the typed call, or `None` if no table has the action.
pub(super) fn request(client: &Client, action: &str, params: &Params) -> Option<CanonicalRequest> {
    let calls = FAMILIES.into_iter().flatten();
    let (_, build) = calls.into_iter().find(|(id, _)| *id == action)?;
    Some(build(client, params))
}
