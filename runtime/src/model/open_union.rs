//! Objects of several kinds, to which Losant may add more.

use serde::de::DeserializeOwned;
use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// Declares a union of models that one field tells apart, and that keeps kinds it does not know.
///
/// An object of an unknown kind becomes `Unknown`, whole, and is written back unchanged. The models
/// leave out the field that tells the kinds apart: the union reads and writes it.
///
/// ```
/// use losant::losant_model;
///
/// /// A gadget with wheels.
/// #[losant_model(response)]
/// pub struct Cart {
///     /// How many wheels it has.
///     pub wheels: i64,
/// }
///
/// /// A gadget that stands still.
/// #[losant_model(response)]
/// pub struct Lamp {
///     /// Whether it is lit.
///     pub lit: bool,
/// }
///
/// losant::open_union! {
///     /// A gadget, by its `kind`.
///     pub enum Gadget by "kind" {
///         /// It has wheels.
///         Cart(Cart) = "cart",
///         /// It stands still.
///         Lamp(Lamp) = "lamp",
///     }
/// }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let cart = Gadget::from(Cart::new(4));
/// assert_eq!(serde_json::to_string(&cart)?, r#"{"kind":"cart","wheels":4}"#);
///
/// let later = r#"{"kind":"kite","weight":12.5}"#;
/// let kite: Gadget = serde_json::from_str(later)?;
/// assert!(matches!(&kite, Gadget::Unknown(kite) if kite["weight"] == 12.5));
/// assert_eq!(serde_json::to_string(&kite)?, later);
/// # Ok(()) }
/// ```
///
/// The type implements `Clone`, `Debug`, `Default` (unknown, and empty), `PartialEq`, `From` each
/// of its models, `Serialize` and `Deserialize`. `Debug` shows an object of an unknown kind whole,
/// since nothing says which of its fields are secret.
#[macro_export]
macro_rules! open_union {
    (
        $(#[$attr:meta])*
        $vis:vis enum $name:ident by $tag:literal {
            $($(#[$variant_attr:meta])* $variant:ident($model:ty) = $kind:literal),+ $(,)?
        }
    ) => {
        $(#[$attr])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_attr])* $variant($model),)+
            /// A kind that this version does not know: the whole object.
            Unknown($crate::__private::Object),
        }

        /// Of no kind, and empty.
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::Unknown(::core::default::Default::default())
            }
        }

        $(
            impl ::core::convert::From<$model> for $name {
                fn from(model: $model) -> Self {
                    Self::$variant(model)
                }
            }
        )+

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(model) => {
                        $crate::__private::write_kind(serializer, $tag, $kind, model)
                    })+
                    Self::Unknown(object) => {
                        $crate::__private::serde::Serialize::serialize(object, serializer)
                    }
                }
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                let object: $crate::__private::Object =
                    $crate::__private::serde::Deserialize::deserialize(deserializer)?;
                match $crate::__private::kind(&object, $tag) {
                    $($kind => $crate::__private::read_kind(object, $tag).map(Self::$variant),)+
                    _ => ::core::result::Result::Ok(Self::Unknown(object)),
                }
            }
        }
    };
}

/// A whole JSON object.
#[doc(hidden)]
pub type Object = Map<String, Value>;

/// The kind of an object; empty where it has none, which is no kind.
#[doc(hidden)]
#[must_use]
pub fn kind<'o>(object: &'o Object, tag: &str) -> &'o str {
    object.get(tag).and_then(Value::as_str).unwrap_or_default()
}

/// Reads an object whose kind is known.
#[doc(hidden)]
pub fn read_kind<T: DeserializeOwned, E: serde::de::Error>(
    mut object: Object,
    tag: &str,
) -> Result<T, E> {
    object.remove(tag);
    T::deserialize(Value::Object(object)).map_err(E::custom)
}

/// Writes a model with its kind.
#[doc(hidden)]
pub fn write_kind<S: Serializer>(
    serializer: S,
    tag: &str,
    kind: &str,
    model: &impl Serialize,
) -> Result<S::Ok, S::Error> {
    match serde_json::to_value(model).map_err(S::Error::custom)? {
        Value::Object(mut object) => {
            object.insert(tag.to_owned(), kind.into());
            object.serialize(serializer)
        }
        _ => Err(S::Error::custom(format_args!("the model of the kind `{kind}` is no object"))),
    }
}
