//! Documented responses: a status, and the type of its body.

use std::any::TypeId;
use std::fmt;

use crate::model::api_error::ApiError;

/// One documented answer of an action: a status and the type of its body.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct ResponseSpec {
    /// The HTTP status.
    pub status: u16,
    /// The type of the body as the declaration names it, without its module: `ApiToken`.
    /// `()` is an empty body; errors that name no type have `Error`.
    pub type_name: &'static str,
    type_id: fn() -> TypeId,
}

impl ResponseSpec {
    /// What a declaration expands to: the answer with this status has the type `T`.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: 'static>(status: u16, type_name: &'static str) -> Self {
        Self { status, type_name, type_id: TypeId::of::<T> }
    }

    /// What a declaration expands to: a success without a body.
    #[doc(hidden)]
    #[must_use]
    pub const fn empty(status: u16) -> Self {
        Self::new::<()>(status, "()")
    }

    /// What a declaration expands to: an error with Losant's own document.
    #[doc(hidden)]
    #[must_use]
    pub const fn error(status: u16) -> Self {
        Self::new::<ApiError>(status, "Error")
    }

    /// Whether this is a success (200 to 299).
    #[must_use]
    pub const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// Whether the body was declared to be a `T`.
    pub(crate) fn is<T: 'static>(&self) -> bool {
        (self.type_id)() == TypeId::of::<T>()
    }
}

impl fmt::Debug for ResponseSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.type_name)
    }
}
