//! Unions of models that keep unknown kinds, since Losant may add some.

use serde::ser::Error as _;
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

/// Declares an enum of models that a field of the object (the tag) tells apart, and that keeps
/// objects of a kind it does not know.
///
/// An object with an unknown tag is deserialized as `Unknown` and serialized unchanged. The models
/// have no field for the tag: the union reads and writes it.
///
/// ```
/// use losant::losant_model;
///
/// /// A gadget with wheels.
/// #[losant_model(response)]
/// pub struct Cart {
///     /// Number of wheels.
///     pub wheels: i64,
/// }
///
/// /// A gadget that gives light.
/// #[losant_model(response)]
/// pub struct Lamp {
///     /// Whether the light is on.
///     pub lit: bool,
/// }
///
/// losant::open_union! {
///     /// A gadget of any kind.
///     pub enum Gadget by "kind" {
///         /// A cart.
///         Cart(Cart) = "cart",
///         /// A lamp.
///         Lamp(Lamp) = "lamp",
///     }
/// }
///
/// # fn main() -> Result<(), serde_json::Error> {
/// let cart = Gadget::from(Cart::new().wheels(4));
/// assert_eq!(serde_json::to_string(&cart)?, r#"{"kind":"cart","wheels":4}"#);
///
/// let json = r#"{"kind":"kite","weight":12.5}"#;
/// let kite: Gadget = serde_json::from_str(json)?;
/// assert!(matches!(&kite, Gadget::Unknown(kite) if kite["weight"] == 12.5));
/// assert_eq!(serde_json::to_string(&kite)?, json);
/// # Ok(()) }
/// ```
///
/// The type implements `Clone`, `Debug`, `Default` (`Unknown` with an empty object), `PartialEq`,
/// `From` for each of its models, `Serialize`, `Deserialize` and [`Described`](crate::Described). `Debug` prints nothing of an `Unknown`
/// object, since its fields may be secrets.
#[macro_export]
macro_rules! open_union {
    (
        $(#[$attr:meta])*
        $vis:vis enum $name:ident by $tag:literal {
            $($(#[$variant_attr:meta])* $variant:ident($model:ty) = $kind:literal),+ $(,)?
        }
    ) => {
        $(#[$attr])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_attr])* $variant($model),)+
            /// An object of a kind that this version does not know.
            Unknown($crate::__private::JsonObject),
        }

        /// Prints nothing of an unknown object, since its fields may be secrets.
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $(if let Self::$variant(model) = self {
                    return f.debug_tuple(::core::stringify!($variant)).field(model).finish();
                })+
                f.debug_tuple("Unknown").field(&$crate::__private::Redacted).finish()
            }
        }

        /// `Unknown` with an empty object.
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::core::default::Default::default())
            }
        }

        $(
            impl ::core::convert::From<$model> for $name {
                #[inline]
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
                        let kind: &str = $kind;
                        let model = <$model as $crate::ToJson>::to_json_value(model);
                        $crate::__private::write_variant(serializer, $tag, kind, model)
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
                let object: $crate::__private::JsonObject =
                    $crate::__private::serde::Deserialize::deserialize(deserializer)?;
                match $crate::__private::tag_of(&object, $tag) {
                    $($kind => {
                        let read = <$model as $crate::FromJson>::from_json_value;
                        $crate::__private::read_variant(object, $tag, read).map(::core::convert::From::from)
                    })+
                    _ => ::core::result::Result::Ok(Self::Unknown(object)),
                }
            }
        }

        impl $crate::Described for $name {
            fn shape() -> &'static $crate::Shape {
                #[allow(unused_imports)]
                use $crate::__private::Undescribed as _;
                &$crate::Shape::Union {
                    name: stringify!($name),
                    tag: $tag,
                    variants: &[$(($kind, $crate::__private::ShapeOf::<$model>::SHAPE)),+],
                }
            }
        }

        const _: () = $crate::__private::assert_different(stringify!($name), &[$($kind),+]);
    };
    ($($tokens:tt)*) => {
        compile_error!($crate::__private::explain_variants!(
            union "Variant(Model) = \"kind\""
            "pub enum Name by \"tag\" { Variant(Model) = \"kind\", … }": $($tokens)*
        ));
    };
}

/// A JSON object.
#[doc(hidden)]
pub type JsonObject = Map<String, Value>;

/// The tag of an object; empty if it has none.
#[doc(hidden)]
#[must_use]
pub fn tag_of<'o>(object: &'o JsonObject, key: &str) -> &'o str {
    object.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Deserializes the model from an object with a known tag.
#[doc(hidden)]
pub fn read_variant<T, E: serde::de::Error>(
    mut object: JsonObject,
    tag: &str,
    read: fn(Value) -> Result<T, serde_json::Error>,
) -> Result<T, E> {
    object.remove(tag);
    read(Value::Object(object)).map_err(E::custom)
}

/// Serializes a model with its tag.
#[doc(hidden)]
pub fn write_variant<S: Serializer>(
    serializer: S,
    tag: &str,
    kind: &str,
    model: Result<Value, serde_json::Error>,
) -> Result<S::Ok, S::Error> {
    match model.map_err(S::Error::custom)? {
        Value::Object(mut object) => {
            object.insert(tag.to_owned(), kind.into());
            object.serialize(serializer)
        }
        _ => Err(S::Error::custom(format_args!("the model of the kind `{kind}` is not an object"))),
    }
}
