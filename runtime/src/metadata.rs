//! Resources and actions as plain `&'static` data.
//!
//! The macro generates the data; the rest of the runtime, the fake and tools read it.

pub(crate) mod paging;
pub(crate) mod param;
pub(crate) mod response;
pub(crate) mod throttle;

use std::fmt;
use std::time::Duration;

use http::{Method, StatusCode};

use crate::const_string::str_eq;
use paging::Paging;
use param::{Param, ParamLocation};
use response::ResponseSpec;
use throttle::Throttle;

/// A resource of the API: its path and its actions.
#[derive(Debug)]
#[non_exhaustive]
pub struct Resource {
    /// Losant's name of the resource, such as `userApiToken`.
    pub name: &'static str,
    /// The full path template, such as `/me/tokens/{apiTokenId}`.
    pub path: &'static str,
    /// The placeholders of [`path`](Self::path), in order and without braces.
    pub placeholders: &'static [&'static str],
    /// The actions in declared order.
    pub actions: &'static [&'static Action],
}

impl Resource {
    /// The root of the API, which has no actions. The client is its handle.
    pub const ROOT: &'static Self = &Self::new("", "", &[], &[]);

    /// Generated code calls it.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        name: &'static str,
        path: &'static str,
        placeholders: &'static [&'static str],
        actions: &'static [&'static Action],
    ) -> Self {
        Self { name, path, placeholders, actions }
    }

    /// Generated code calls it: fails to compile unless both are the same function.
    #[doc(hidden)]
    pub const fn assert_accessor<F, R: Accessor<F>>(_accessor: &F, _reached: &R) {}
}

/// The method of a type that a call by this name reaches.
///
/// It is a macro so that the compiler does not suggest to write the path of a trait into a
/// declaration, where several traits have the method.
#[doc(hidden)]
#[macro_export]
macro_rules! __reached_method {
    ($type:ty, $name:ident) => {
        <$type>::$name
    };
}

/// Implemented by an accessor `F` only for itself, since a method that hides it is another function.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a method of the parent hides the accessor, since it has the same name",
    label = "hidden by a method of the parent",
    note = "`accessor = \"…\"` gives the accessor another name"
)]
pub trait Accessor<F> {}

impl<F> Accessor<F> for F {}

/// An action of a resource: everything that its declaration says about it.
///
/// ```
/// use losant::{Call, api::UserApiTokenGetCall};
///
/// let action = UserApiTokenGetCall::ACTION;
/// assert_eq!(action.to_string(), "userApiToken.get");
/// assert_eq!(action.method, "GET");
/// assert_eq!(action.path, "/me/tokens/{apiTokenId}");
/// assert!(action.scopes.contains(&"all.User.read"));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Action {
    /// The names of resource and action, as Losant joins them: `userApiToken.get`.
    pub id: &'static str,
    /// Losant's name of the resource: `userApiToken`.
    pub resource: &'static str,
    /// Losant's name of the action: `get`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The full path template, including the path of the resource.
    pub path: &'static str,
    /// The parameters: first those of the path, then the others in declared order.
    ///
    /// It does not contain the parameters common to all actions, which are
    /// [`GLOBAL_PARAMS`](crate::GLOBAL_PARAMS).
    pub params: &'static [Param],
    /// The scopes that allow the action. A token needs one of them; if there are none, it needs none.
    ///
    /// They are sorted if the set that the declaration names is sorted. The sets in `losant::scopes`
    /// are.
    pub scopes: &'static [&'static str],
    /// The documented responses: successes first, then errors, each in declared order.
    pub responses: &'static [ResponseSpec],
    /// Whether a failed call may be sent again.
    pub retry: RetryClass,
    /// The documented limits on how often it can be called.
    pub throttles: &'static [Throttle],
    /// Whether Losant refuses tokens that were issued through OAuth.
    pub deny_oauth: bool,
    /// Whether users who have not verified their email address may call it.
    pub allow_unverified: bool,
    /// How the collection is divided into pages, if it is.
    pub paging: Option<Paging>,
    /// The events of the stream: each name with the type of its data. Empty if the response is not a
    /// stream.
    pub events: &'static [(&'static str, &'static str)],
}

impl Action {
    /// Generated code calls it, and the methods below for what few actions have.
    #[doc(hidden)]
    #[must_use]
    pub const fn new(
        [id, resource, name]: [&'static str; 3],
        method: Method,
        path: &'static str,
        retry: RetryClass,
        params: &'static [Param],
        scopes: &'static [&'static str],
        responses: &'static [ResponseSpec],
    ) -> Self {
        Self {
            id,
            resource,
            name,
            method,
            path,
            params,
            scopes,
            responses,
            retry,
            throttles: &[],
            deny_oauth: false,
            allow_unverified: false,
            paging: None,
            events: &[],
        }
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn throttles(mut self, throttles: &'static [Throttle]) -> Self {
        self.throttles = throttles;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn deny_oauth(mut self) -> Self {
        self.deny_oauth = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn allow_unverified(mut self) -> Self {
        self.allow_unverified = true;
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn paged(mut self, paging: Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn events(mut self, events: &'static [(&'static str, &'static str)]) -> Self {
        self.events = events;
        self
    }

    /// Generated code calls it: fails to compile if a parameter with this name does not take its
    /// default.
    #[doc(hidden)]
    #[track_caller]
    pub const fn assert_default(&self, name: &str) {
        let mut i = 0;
        while i < self.params.len() {
            if str_eq(self.params[i].name, name) {
                self.params[i].assert_default();
            }
            i += 1;
        }
    }

    /// The parameter with this name in this location, and its index in [`params`](Self::params).
    pub(crate) fn find_param(
        &self,
        location: ParamLocation,
        name: &str,
    ) -> Option<(usize, &'static Param)> {
        let mut params = self.params.iter().enumerate();
        params.find(|(_, param)| param.location == location && param.name == name)
    }

    /// The shortest window in which the server accepts a limited number of calls.
    pub(crate) fn throttle_window(&self) -> Option<Duration> {
        self.throttles.iter().filter_map(|throttle| throttle.window).min()
    }

    /// The documented response with this status.
    #[must_use]
    pub fn response(&self, status: StatusCode) -> Option<&'static ResponseSpec> {
        self.responses.iter().find(|response| response.status == status.as_u16())
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// Whether an action may be sent again after a failure.
///
/// Each action declares its class, because the HTTP method is not enough: some of Losant's GETs start
/// jobs, and some of its POSTs only query.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryClass {
    /// The action changes nothing. The default for GET.
    Safe,
    /// Sending it twice has the same effect as sending it once. The default for DELETE.
    Idempotent,
    /// Sending it twice may have its effect twice. The default for POST, PUT and PATCH.
    Never,
}
