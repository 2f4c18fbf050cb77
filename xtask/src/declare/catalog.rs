//! Looks up what the catalog declares, for what the description does not say.

use losant::{Action, Param};

/// All declared actions.
fn actions() -> impl Iterator<Item = &'static Action> {
    losant::catalog().iter().flat_map(|resource| resource.actions).copied()
}

/// The declared action of this name.
pub(super) fn action(resource: &str, name: &str) -> Option<&'static Action> {
    actions().find(|action| (action.resource, action.name) == (resource, name))
}

/// The declared parameter of this name in this action.
pub(super) fn param(resource: &str, action: &str, name: &str) -> Option<&'static Param> {
    self::action(resource, action)?.params.iter().find(|param| param.name == name)
}

/// The first declared parameter of this name in any action.
pub(super) fn any_param(name: &str) -> Option<&'static Param> {
    actions().flat_map(|action| action.params).find(|param| param.name == name)
}
