//! What every document and list says of itself: its kind, its link, and what can be done with it.
//!
//! Losant's framework for servers, which is public, adds these to each document and each list of them.
//! Links to other documents differ by resource and are not described, so there is only that to itself.
//! Nothing embeds other documents, so `_embedded` changes nothing.

use serde_json::{Map, json};

use super::route::{path_values, placeholder};
use super::state::{FakeState, Incoming};
use super::store::{Document, segment};
use crate::{Action, Resource};

/// What is added to the documents of a resource, or to its list.
pub(super) struct Marks<'f> {
    incoming: &'f Incoming<'f>,
    resource: &'static Resource,
    /// The actions that the token allows, if the request asks for them.
    actions: Option<Vec<&'static Action>>,
}

impl<'f> Marks<'f> {
    pub(super) fn new(
        fake: &FakeState,
        incoming: &'f Incoming<'f>,
        resource: &'static Resource,
    ) -> Self {
        let actions = incoming.given.flag("_actions").then(|| {
            let all = resource.actions.iter().copied();
            all.filter(|action| fake.is_allowed(action, incoming.token)).collect()
        });
        Self { incoming, resource, actions }
    }

    /// Adds them to a document or a list with this path.
    pub(super) fn add(&self, document: &mut Document, path: &str) {
        let mut add = |key: &str, value| drop(document.insert(key.to_owned(), value));
        add("_type", self.resource.name.into());
        if self.incoming.given.flag_or("_links", true) {
            add("_links", json!({"self": {"href": path}}));
        }
        if let Some(actions) = &self.actions {
            let values = path_values(self.resource.path, path);
            let entries = actions.iter().map(|action| {
                let href = expand(action.path, &values);
                (action.name.to_owned(), json!({"href": href, "method": action.method.as_str()}))
            });
            add("_actions", entries.collect::<Map<_, _>>().into());
        }
    }
}

/// A template with the values of its placeholders. Those without a value stay.
pub(super) fn expand(template: &str, values: &[(&'static str, String)]) -> String {
    let segments = template.split('/').map(|part| {
        let value = values.iter().find(|(name, _)| Some(*name) == placeholder(part));
        value.map_or_else(|| part.to_owned(), |(_, value)| segment(value))
    });
    segments.collect::<Vec<_>>().join("/")
}
