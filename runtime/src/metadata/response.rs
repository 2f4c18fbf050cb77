//! The documented responses of actions: status and type of the body.

use std::any::TypeId;
use std::fmt;

use crate::model::api_error::ApiError;
use crate::model::described::Described as _;
use crate::model::shape::ShapeRef;

/// A documented response of an action: its status and the type of its body.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct ResponseSpec {
    /// The HTTP status.
    pub status: u16,
    /// The type of the body as the declaration names it, without its module: `ApiToken`.
    ///
    /// `()` if the body is empty, `Error` for errors that are declared without a type.
    pub type_name: &'static str,
    /// The shape of the body's JSON; [`Shape::Any`](crate::Shape::Any) if it is empty.
    pub shape: ShapeRef,
    type_id: fn() -> TypeId,
}

impl ResponseSpec {
    /// A response with a body of type `T`. Generated code calls it.
    #[doc(hidden)]
    #[must_use]
    pub const fn new<T: 'static>(status: u16, type_name: &'static str, shape: ShapeRef) -> Self {
        Self { status, type_name, shape, type_id: TypeId::of::<T> }
    }

    /// A success with an empty body.
    #[doc(hidden)]
    #[must_use]
    pub const fn empty(status: u16) -> Self {
        Self::new::<()>(status, "()", ShapeRef::ANY)
    }

    /// An error with the body that all of Losant's errors have.
    #[doc(hidden)]
    #[must_use]
    pub const fn error(status: u16) -> Self {
        Self::new::<ApiError>(status, "Error", ShapeRef(ApiError::shape))
    }

    /// Whether the status is a success (200 to 299).
    #[must_use]
    pub const fn is_success(&self) -> bool {
        matches!(self.status, 200..=299)
    }

    /// Whether `T` is the declared type of the body.
    pub(crate) fn is<T: 'static>(&self) -> bool {
        (self.type_id)() == TypeId::of::<T>()
    }
}

impl fmt::Debug for ResponseSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.type_name)
    }
}
