//! Handles: values that stand for one place in the API and hand out its calls.

use std::fmt;
use std::fmt::Display;

use crate::path::PathValues;
use crate::{Action, Client, Request, Resource};

/// A place in the API: the client itself, or a resource with the values of its path.
///
/// The macro implements it for each declared resource; it is what `parent = T` and `extends = T`
/// ask of `T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a handle, so no resource can be declared under it",
    label = "not a handle",
    note = "a handle is `losant::Client`, or what `#[losant_resource]` makes of a trait",
    note = "`parent = T` takes a handle of this crate, `extends = T` one of another crate"
)]
pub trait Handle: Clone + Send + Sync + 'static {
    /// The resource behind it; that of a client is [`Resource::ROOT`].
    const RESOURCE: &'static Resource;

    /// The placeholders in its path, in order; a client has none.
    const PLACEHOLDERS: &'static [&'static str];

    /// The client that its calls go through.
    fn client(&self) -> &Client;

    /// Where it points.
    #[doc(hidden)]
    fn location(&self) -> Location;
}

impl Handle for Client {
    const RESOURCE: &'static Resource = Resource::ROOT;
    const PLACEHOLDERS: &'static [&'static str] = &[];

    fn client(&self) -> &Client {
        self
    }

    fn location(&self) -> Location {
        Location::new(self, &[])
    }
}

/// What a handle holds: the client, and the values of the path so far.
#[derive(Clone)]
pub struct Location {
    client: Client,
    values: PathValues,
}

impl Location {
    /// A place known by all the values of its path.
    #[must_use]
    pub fn new(client: &Client, values: &[&dyn Display]) -> Self {
        Self { client: client.clone(), values: PathValues::default() }.child(values)
    }

    /// The place below this one that has these further values.
    #[must_use]
    pub fn child(mut self, values: &[&dyn Display]) -> Self {
        for value in values {
            self.values.push(*value);
        }
        self
    }

    /// The client.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// A request of one of its actions, with the values of the action's own placeholders.
    #[must_use]
    pub fn request(&self, action: &'static Action, values: &[&dyn Display]) -> Request {
        let place = self.clone().child(values);
        Request::new(place.client, action, &place.values)
    }

    /// Debug for a handle: its name and its path values.
    #[doc(hidden)]
    pub fn debug(
        &self,
        name: &str,
        placeholders: &[&str],
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let mut shown = f.debug_struct(name);
        for (placeholder, value) in placeholders.iter().zip(self.values.decoded()) {
            shown.field(placeholder, &value);
        }
        shown.finish()
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.values.decoded()).finish()
    }
}

/// Whether a child's path has exactly its parent's placeholders before its own.
#[must_use]
pub const fn same_placeholders(parent: &[&str], child: &[&str]) -> bool {
    if parent.len() != child.len() {
        return false;
    }
    let mut i = 0;
    while i < parent.len() {
        if !crate::scopes::same(parent[i], child[i]) {
            return false;
        }
        i += 1;
    }
    true
}
