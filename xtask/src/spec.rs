//! What is known of the API: from Losant's description in a folder, or from the declared catalog.

mod correct;
mod declared;
pub(crate) mod fields;
mod read;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What is known of the API, in the form that both sources share.
#[derive(Debug, Default)]
pub struct Spec {
    /// Resources by Losant's name.
    pub resources: BTreeMap<String, Resource>,
    /// JSON schemas by name. Empty for the catalog.
    pub schemas: BTreeMap<String, Value>,
    /// Places in models that differ from the schemas on purpose, such as `Tag.key`.
    pub deviating: BTreeSet<String>,
}

/// One resource.
#[derive(Debug)]
pub struct Resource {
    /// The path template.
    pub path: String,
    /// Actions by Losant's name.
    pub actions: BTreeMap<String, Action>,
}

/// One action.
#[derive(Debug, Default)]
pub struct Action {
    /// The HTTP method, in upper case.
    pub method: String,
    /// The path after the resource's path.
    pub suffix: String,
    /// Parameters in Losant's order, without the path parameters of the resource.
    pub params: Vec<Param>,
    /// Types of the responses by status code. `None` if there is no body.
    pub responses: BTreeMap<u16, Option<String>>,
    /// Scopes that allow the action.
    pub scopes: BTreeSet<String>,
    /// Names and types of the events of its stream.
    pub events: Vec<(String, String)>,
    /// Whether tokens issued through OAuth are refused.
    pub deny_oauth: bool,
    /// Whether unverified users may call it.
    pub allow_unverified: bool,
}

/// One parameter.
#[derive(Clone, Debug, Default)]
pub struct Param {
    /// The name on the wire.
    pub name: String,
    /// `query`, `body`, `multipart` or `path`.
    pub location: String,
    /// Whether a request must have it.
    pub required: bool,
    /// The allowed values. Empty if any is.
    pub values: BTreeSet<String>,
    /// The type of a body.
    pub schema: Option<String>,
    /// Losant's name for its type, which is not reliable for scalars. Empty for the catalog.
    pub kind: String,
    /// The default, as a request would contain it.
    pub default: Option<String>,
    /// Whether it is deprecated. Always `false` for the catalog.
    pub deprecated: bool,
}
