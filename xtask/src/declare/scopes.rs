//! Prints which scopes an action needs.

use std::collections::BTreeSet;

use losant::scopes;

use crate::spec::Action;

/// The named sets of scopes.
const SETS: [(&str, &[&str]); 17] = [
    ("APPLICATION_FULL", scopes::APPLICATION_FULL),
    ("APPLICATION_WRITE", scopes::APPLICATION_WRITE),
    ("APPLICATION_WRITE_CLI", scopes::APPLICATION_WRITE_CLI),
    ("APPLICATION_READ", scopes::APPLICATION_READ),
    ("APPLICATION_READ_CLI", scopes::APPLICATION_READ_CLI),
    ("DEVICE_WRITE", scopes::DEVICE_WRITE),
    ("DEVICE_READ", scopes::DEVICE_READ),
    ("INSTANCE_FULL", scopes::INSTANCE_FULL),
    ("INSTANCE_WRITE", scopes::INSTANCE_WRITE),
    ("INSTANCE_READ", scopes::INSTANCE_READ),
    ("ORG_FULL", scopes::ORG_FULL),
    ("ORG_WRITE", scopes::ORG_WRITE),
    ("ORG_READ", scopes::ORG_READ),
    ("ORG_READ_CLI", scopes::ORG_READ_CLI),
    ("USER_FULL", scopes::USER_FULL),
    ("USER_WRITE", scopes::USER_WRITE),
    ("USER_READ", scopes::USER_READ),
];

/// Returns the named set that an action's broad scopes are, if there is one.
pub(super) fn set(action: &Action) -> Option<&'static str> {
    let broad = broad(action);
    let same = |set: &[&str]| set.iter().copied().collect::<BTreeSet<_>>() == broad;
    let set = SETS.iter().find(|(_, set)| !action.scopes.is_empty() && same(set));
    set.map(|(name, _)| *name)
}

/// Prints the arguments of an action's attribute.
pub(super) fn arguments(resource: &str, name: &str, action: &Action) -> Vec<String> {
    if action.scopes.is_empty() {
        return vec!["scopes(none)".to_owned()];
    }
    let scopes = set(action).map_or_else(
        || {
            let broad = broad(action).into_iter().map(|scope| format!("\"{scope}\""));
            format!("scopes({})", broad.collect::<Vec<_>>().join(", "))
        },
        |set| format!("scopes = {set}"),
    );
    let usual = format!("{resource}.{name}");
    let own = action.scopes.iter().filter(|scope| !is_broad(scope));
    let unusual = own.into_iter().find(|scope| !scope.ends_with(".*") && **scope != usual);
    let scope = unusual.map(|scope| format!("scope = \"{scope}\""));
    [scopes].into_iter().chain(scope).collect()
}

fn broad(action: &Action) -> BTreeSet<&str> {
    action.scopes.iter().map(String::as_str).filter(|scope| is_broad(scope)).collect()
}

/// Whether a scope allows more than the actions of one resource.
fn is_broad(scope: &str) -> bool {
    scope.starts_with("all.") || scope.starts_with("only.")
}
