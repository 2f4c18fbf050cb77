//! Handles: the client, and resources with the values of their path parameters.

use std::fmt;
use std::fmt::Display;

use crate::call::request::RequestBuilder;
use crate::client::ClientCore;
use crate::const_string::{ConstString, str_eq};
use crate::metadata::{Action, Resource};
use crate::wire::path::PathValues;

/// The client, or a resource with the values of its path parameters.
///
/// The macro implements it for each declared resource, and requires it of `T` in `parent = T` and
/// `extends = T`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a handle, so no resource can be declared under it",
    label = "not a handle",
    note = "`losant::Client` is a handle, and so is each type that `#[losant_resource]` generates",
    note = "`parent = T` takes a handle of this crate, `extends = T` one of another crate"
)]
pub trait Handle: Clone + Send + Sync + 'static {
    /// The resource. For a client it is [`Resource::ROOT`].
    const RESOURCE: &'static Resource;

    /// The placeholders in the path, in order. A client has none.
    const PLACEHOLDERS: &'static [&'static str] = Self::RESOURCE.placeholders;

    /// The client that sends the calls.
    fn client(&self) -> &ClientCore;

    /// The client and the path values.
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

/// The state of a handle: the client, and the values of the path parameters.
#[derive(Clone)]
pub struct HandleState {
    client: ClientCore,
    values: PathValues,
}

impl HandleState {
    /// The state of a handle that is created with all its path values.
    #[must_use]
    pub fn new(client: &ClientCore, values: &[String]) -> Self {
        Self { client: client.clone(), values: PathValues::default() }.child(values)
    }

    /// The state of a handle below this one, with further path values.
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

    /// The request of an action, with the values of the placeholders in the suffix of its path.
    #[must_use]
    pub fn request(&self, action: &'static Action, values: &[&dyn Display]) -> RequestBuilder {
        let mut path_values = self.values.clone();
        for value in values {
            path_values.push(*value);
        }
        RequestBuilder::new(self.client.clone(), action, &path_values)
    }

    /// `Debug` of the handle with this name: prints the path values.
    #[doc(hidden)]
    pub fn debug(
        &self,
        resource: &Resource,
        name: &str,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let mut output = f.debug_struct(name);
        for (placeholder, value) in resource.placeholders.iter().zip(self.values.decoded()) {
            output.field(placeholder, &value);
        }
        output.finish()
    }
}

impl fmt::Debug for HandleState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.values.decoded()).finish()
    }
}

/// Fails compilation unless the path of a child starts with exactly the placeholders of its parent.
///
/// # Panics
///
/// Panics at compile time, with a message that lists both.
#[track_caller]
#[expect(clippy::panic, reason = "it fails compilation")]
pub const fn assert_placeholders(name: &str, parent: &[&str], child: &[&str]) {
    let mut equal = parent.len() == child.len();
    let mut i = 0;
    while equal && i < parent.len() {
        equal = str_eq(parent[i], child[i]);
        i += 1;
    }
    if !equal {
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
