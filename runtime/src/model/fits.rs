//! Whether JSON fits the type of a body: what a fake needs to know, and nobody else pays for.

use std::marker::PhantomData;

use serde::de::DeserializeOwned;

type Check = fn(&[u8]) -> Result<(), String>;

/// Holds JSON against `T`, where `T` can be read: a body has to be written alone.
///
/// The constant of its own is taken where it is there, and the trait's otherwise.
#[derive(Debug)]
pub struct Fits<T>(PhantomData<T>);

/// Anything is as good as any other.
pub trait Anything {
    /// No check.
    const CHECK: Option<Check> = None;
}

impl<T> Anything for Fits<T> {}

impl<T: DeserializeOwned> Fits<T> {
    /// Reads it as a `T`.
    pub const CHECK: Option<Check> = Some(|json| {
        let read = serde_json::from_slice::<T>(json);
        read.map(drop).map_err(|error| error.to_string())
    });
}

/// How a type of a body is checked.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __fits {
    ($type:ty) => {{
        #[allow(unused_imports)]
        use $crate::__private::Anything as _;
        <$crate::__private::Fits<$type>>::CHECK
    }};
}

/// How a type of a body is checked: not at all, where there is no fake.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __fits {
    ($type:ty) => {
        ::core::option::Option::None
    };
}
