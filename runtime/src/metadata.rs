//! What resources and actions *are*, as plain `&'static` data.
//!
//! The macro writes this data and the rest of the runtime reads it; nothing here sends anything.

pub(crate) mod paging;
pub(crate) mod param;
pub(crate) mod response;

use std::fmt;

use http::{Method, StatusCode};

use paging::Paging;
use param::{Param, ParamLocation};
use response::ResponseSpec;

/// One resource of the API: a path and the actions it offers.
#[derive(Debug)]
#[non_exhaustive]
pub struct Resource {
    /// Losant's name for it, such as `userApiToken`.
    pub name: &'static str,
    /// Its full path template, such as `/me/tokens/{apiTokenId}`.
    pub path: &'static str,
    /// The placeholders of [`path`](Self::path), in order and without braces.
    pub placeholders: &'static [&'static str],
    /// Its actions, in declared order.
    pub actions: &'static [&'static Action],
}

impl Resource {
    /// What the client itself is the handle of: the API as a whole, without actions of its own.
    pub const ROOT: &'static Self = &Self::new("", "", &[], &[]);

    /// What a declaration expands to.
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
}

/// One action of a resource: everything that is known of it without sending it.
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
    /// Resource and action in one, as Losant writes it: `userApiToken.get`.
    pub id: &'static str,
    /// Losant's name of the resource: `userApiToken`.
    pub resource: &'static str,
    /// Losant's name of the action: `get`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The full path template, the resource's path included.
    pub path: &'static str,
    /// Path, query, body and part parameters: first those of the path, then as declared.
    ///
    /// The four parameters that every action takes are in [`GLOBAL_PARAMS`](crate::GLOBAL_PARAMS).
    pub params: &'static [Param],
    /// The scopes that allow it; a token needs one of them. Empty where none is needed.
    ///
    /// They are sorted, if the set that the declaration names is, as those of `losant::scopes` are.
    pub scopes: &'static [&'static str],
    /// The documented answers: successes first, then errors, each in declared order.
    pub responses: &'static [ResponseSpec],
    /// How freely it may be sent again.
    pub retry: RetryClass,
    /// Whether tokens that were issued through OAuth are refused.
    pub deny_oauth: bool,
    /// Whether users may call it who have not verified their email address.
    pub allow_unverified: bool,
    /// How its collection is divided into pages, if it is.
    pub paging: Option<Paging>,
    /// The events of its stream: names, and the types of their data. Empty if it has none.
    pub events: &'static [(&'static str, &'static str)],
}

impl Action {
    /// What a declaration expands to; the methods below add what few actions have.
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
            deny_oauth: false,
            allow_unverified: false,
            paging: None,
            events: &[],
        }
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

    /// The parameter with this name in this location, and its position among all.
    pub(crate) fn find(
        &self,
        location: ParamLocation,
        name: &str,
    ) -> Option<(usize, &'static Param)> {
        let mut params = self.params.iter().enumerate();
        params.find(|(_, param)| param.location == location && param.name == name)
    }

    /// The declared answer with this status.
    #[must_use]
    pub fn response(&self, status: StatusCode) -> Option<&'static ResponseSpec> {
        self.responses.iter().find(|answer| answer.status == status.as_u16())
    }

    /// Whether it sends a multipart form rather than JSON.
    pub(crate) fn is_multipart(&self) -> bool {
        self.params.iter().any(|param| param.location == ParamLocation::Part)
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}

/// How freely an action may be sent again after a failure.
///
/// It is declared action by action, because the method does not tell: some of Losant's GETs start
/// jobs, and some of its POSTs only ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetryClass {
    /// It changes nothing, so it may be sent again at will. The default of GET.
    Safe,
    /// Sending it twice has the effect of sending it once. The default of DELETE.
    Idempotent,
    /// Sending it twice may do it twice. The default of POST, PUT and PATCH.
    Never,
}
