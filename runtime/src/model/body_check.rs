//! Whether JSON is valid for the type of a body. Only the fake asks, so only `testing` compiles it.

use std::marker::PhantomData;

use serde::de::DeserializeOwned;

type Check = fn(&[u8]) -> Result<(), String>;

/// The check of bodies of type `T`.
///
/// A body must implement `Serialize`, but not `Deserialize`. For one that implements both, the
/// inherent constant `CHECK` takes precedence over the constant of [`NoBodyCheck`].
#[derive(Debug)]
pub struct BodyCheck<T>(PhantomData<T>);

/// The fallback for types that cannot be deserialized.
pub trait NoBodyCheck {
    /// No check.
    const CHECK: Option<Check> = None;
}

impl<T> NoBodyCheck for BodyCheck<T> {}

impl<T: DeserializeOwned> BodyCheck<T> {
    /// Deserializes the JSON as a `T`.
    pub const CHECK: Option<Check> = Some(|json| {
        let value = serde_json::from_slice::<T>(json);
        value.map(drop).map_err(|error| error.to_string())
    });
}

/// The check of bodies of a type.
#[cfg(feature = "testing")]
#[doc(hidden)]
#[macro_export]
macro_rules! __body_check {
    ($type:ty) => {{
        #[allow(unused_imports)]
        use $crate::__private::NoBodyCheck as _;
        <$crate::__private::BodyCheck<$type>>::CHECK
    }};
}

/// The check of bodies of a type: none, since there is no fake.
#[cfg(not(feature = "testing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __body_check {
    ($type:ty) => {
        ::core::option::Option::None
    };
}
