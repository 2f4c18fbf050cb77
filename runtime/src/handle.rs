//! Handles: values that stand for one place in the API and hand out its calls.

use std::fmt;
use std::fmt::Display;

use crate::call::request::RequestBuilder;
use crate::client::ClientCore;
use crate::const_string::{ConstString, str_eq};
use crate::metadata::{Action, Resource};
use crate::wire::path::PathValues;

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
    const PLACEHOLDERS: &'static [&'static str] = Self::RESOURCE.placeholders;

    /// The client that its calls go through.
    fn client(&self) -> &ClientCore;

    /// Where it points.
    #[doc(hidden)]
    fn handle_state(&self) -> HandleState;
}

impl Handle for ClientCore {
    const RESOURCE: &'static Resource = Resource::ROOT;

    fn client(&self) -> &ClientCore {
        self
    }

    fn handle_state(&self) -> HandleState {
        HandleState::new(self, &[])
    }
}

/// What a handle holds: the client, and the values of the path so far.
#[derive(Clone)]
pub struct HandleState {
    client: ClientCore,
    values: PathValues,
}

impl HandleState {
    /// A place known by all the values of its path.
    #[must_use]
    pub fn new(client: &ClientCore, values: &[String]) -> Self {
        Self { client: client.clone(), values: PathValues::default() }.child(values)
    }

    /// The place below this one that has these further values.
    #[must_use]
    pub fn child(mut self, values: &[String]) -> Self {
        for value in values {
            self.values.push(value);
        }
        self
    }

    /// The client.
    #[must_use]
    pub fn client(&self) -> &ClientCore {
        &self.client
    }

    /// A request of one of its actions, with the values of the action's own placeholders.
    #[must_use]
    pub fn request(&self, action: &'static Action, values: &[&dyn Display]) -> RequestBuilder {
        let mut path_values = self.values.clone();
        for value in values {
            path_values.push(*value);
        }
        RequestBuilder::new(self.client.clone(), action, &path_values)
    }

    /// Debug for a handle: its name and its path values.
    #[doc(hidden)]
    pub fn debug(
        &self,
        resource: &Resource,
        name: &str,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let mut shown = f.debug_struct(name);
        for (placeholder, value) in resource.placeholders.iter().zip(self.values.decoded()) {
            shown.field(placeholder, &value);
        }
        shown.finish()
    }
}

impl fmt::Debug for HandleState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.values.decoded()).finish()
    }
}

/// Fails to compile unless a child's path has exactly its parent's placeholders before its own.
///
/// # Panics
///
/// At compile time, that is, with a message that lists both.
#[track_caller]
#[expect(clippy::panic, reason = "it fails compilation")]
pub const fn assert_placeholders(name: &str, parent: &[&str], child: &[&str]) {
    let mut agree = parent.len() == child.len();
    let mut i = 0;
    while agree && i < parent.len() {
        agree = str_eq(parent[i], child[i]);
        i += 1;
    }
    if !agree {
        let message = ConstString::new()
            .push_str("before its own placeholder the path must have those of `")
            .push_str(name)
            .push_str("`, which are")
            .push_names(parent, " {", "}")
            .push_str("; it has")
            .push_names(child, " {", "}");
        panic!("{}", message.as_str());
    }
}
