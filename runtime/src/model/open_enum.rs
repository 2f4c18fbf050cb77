//! Enums that keep unknown values, since Losant may add some.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::Visitor;

/// Declares an enum of strings that keeps values it does not know.
///
/// Losant adds values from time to time. An unknown value is deserialized as `Unknown` and serialized
/// unchanged, so that reading a document and writing it back never fails or loses it.
///
/// ```
/// losant::open_enum! {
///     /// The condition of a gadget.
///     pub enum GadgetStatus {
///         /// It works.
///         Working = "working",
///         /// It is being repaired.
///         InRepair = "inRepair",
///     }
/// }
///
/// assert_eq!(GadgetStatus::from("inRepair"), GadgetStatus::InRepair);
/// assert_eq!(GadgetStatus::from("lost"), GadgetStatus::Unknown("lost".into()));
/// assert_eq!(GadgetStatus::Working.as_str(), "working");
/// ```
///
/// The docs of each variant end with its value, and may be no more than that.
///
/// The type implements `Clone`, `Debug`, `Default` (an empty string), `Display`, `Eq`, `Hash`,
/// `From<&str>`, `From<String>`, `Serialize`, `Deserialize`,
/// [`Described`](crate::Described) and [`QueryValue`](crate::QueryValue).
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$attr:meta])*
        $vis:vis enum $name:ident {
            $($(#[$variant_attr:meta])* $variant:ident = $value:literal),+ $(,)?
        }
    ) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                $(#[$variant_attr])*
                #[doc = ""]
                #[doc = concat!("`", $value, "` on the wire.")]
                $variant,
            )+
            /// A value that this version does not know.
            Unknown(::std::string::String),
        }

        impl $name {
            /// The value as Losant writes it.
            #[must_use]
            #[inline]
            $vis fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)+
                    Self::Unknown(value) => value,
                }
            }
        }

        /// An empty string.
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }

        /// Compares the strings.
        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)+
                    _ => Self::Unknown(::std::borrow::ToOwned::to_owned(value)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                match Self::from(value.as_str()) {
                    Self::Unknown(_) => Self::Unknown(value),
                    known => known,
                }
            }
        }

        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::read_open_enum(deserializer)
            }
        }

        impl $crate::QueryValue for $name {
            const KIND: $crate::ParamKind = $crate::ParamKind::String;
            const VALUES: &'static [&'static str] = &[$($value),+];
            #[inline]
            fn encode(&self, to: &mut $crate::QueryEncoder) {
                to.scalar(self.as_str());
            }
        }

        impl $crate::Described for $name {
            fn shape() -> &'static $crate::Shape {
                &$crate::Shape::Enum(<Self as $crate::QueryValue>::VALUES)
            }
        }

        const _: () =
            $crate::__private::assert_different(stringify!($name), <$name as $crate::QueryValue>::VALUES);
    };
    ($($tokens:tt)*) => {
        compile_error!($crate::__private::explain_variants!(
            enum "Variant = \"value\"" "pub enum Name { Variant = \"value\", … }": $($tokens)*
        ));
    };
}

/// Deserializes a value. A known value is not copied.
#[doc(hidden)]
pub fn read_open_enum<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'s> From<&'s str> + From<String>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(OpenEnumVisitor(PhantomData))
}

struct OpenEnumVisitor<T>(PhantomData<T>);

impl<T: for<'s> From<&'s str> + From<String>> Visitor<'_> for OpenEnumVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, value: &str) -> Result<T, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<T, E> {
        Ok(value.into())
    }
}

#[cfg(test)]
mod tests {
    crate::open_enum! {
        /// Has two known values.
        enum Tone {
            /// Low.
            Low = "low",
            /// High.
            High = "high",
        }
    }

    #[test]
    fn known_and_unknown_values_are_preserved() {
        for (json, tone) in [
            (r#""high""#, Tone::High),
            (r#""low""#, Tone::Low),
            (r#""shrill""#, Tone::Unknown("shrill".into())),
        ] {
            let read: Result<Tone, _> = serde_json::from_str(json);
            assert!(matches!(&read, Ok(read) if *read == tone), "{read:?}");
            assert!(matches!(serde_json::to_string(&tone), Ok(written) if written == json));
        }
    }

    #[test]
    fn its_values_are_known_to_the_metadata() {
        assert_eq!(<Tone as crate::QueryValue>::VALUES, ["low", "high"]);
    }
}
