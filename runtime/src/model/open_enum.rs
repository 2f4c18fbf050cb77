//! Enumerations that Losant may add to.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::Visitor;

/// Declares an enumeration that keeps values it does not know.
///
/// Losant adds values now and then. An unknown one becomes `Unknown` with its text, and is written
/// back unchanged, so neither reading nor copying fails.
///
/// ```
/// losant::open_enum! {
///     /// How a gadget is.
///     pub enum GadgetStatus {
///         /// It works.
///         Working = "working",
///         /// It is being mended.
///         InRepair = "inRepair",
///     }
/// }
///
/// assert_eq!(GadgetStatus::from("inRepair"), GadgetStatus::InRepair);
/// assert_eq!(GadgetStatus::from("lost"), GadgetStatus::Unknown("lost".into()));
/// assert_eq!(GadgetStatus::Working.as_str(), "working");
/// ```
///
/// The type implements `Clone`, `Debug`, `Default` (an empty text), `Display`, `Eq`, `Hash`, `From<&str>`, `From<String>`,
/// `Serialize`, `Deserialize` and [`QueryValue`](crate::QueryValue).
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$attr:meta])*
        $vis:vis enum $name:ident {
            $($(#[$variant_attr:meta])* $variant:ident = $text:literal),+ $(,)?
        }
    ) => {
        $(#[$attr])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        $vis enum $name {
            $($(#[$variant_attr])* $variant,)+
            /// A value that this version does not know.
            Unknown(::std::string::String),
        }

        impl $name {
            /// The value as Losant writes it.
            #[must_use]
            $vis fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Unknown(text) => text,
                }
            }
        }

        /// No value: an empty text.
        impl ::core::default::Default for $name {
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }

        /// By their texts.
        impl ::core::cmp::PartialEq for $name {
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
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)+
                    _ => Self::Unknown(::std::borrow::ToOwned::to_owned(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                match Self::from(text.as_str()) {
                    Self::Unknown(_) => Self::Unknown(text),
                    known => known,
                }
            }
        }

        impl ::core::fmt::Display for $name {
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
                $crate::__private::text(deserializer)
            }
        }

        impl $crate::QueryValue for $name {
            const KIND: $crate::ParamKind = $crate::ParamKind::String;
            const VALUES: &'static [&'static str] = &[$($text),+];
            fn encode(&self, to: &mut $crate::QueryEncoder) {
                to.scalar(self.as_str());
            }
        }
    };
}

/// Reads a value from its text, without a copy of a text that is known.
#[doc(hidden)]
pub fn text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'t> From<&'t str> + From<String>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(Text(PhantomData))
}

struct Text<T>(PhantomData<T>);

impl<T: for<'t> From<&'t str> + From<String>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(text.into())
    }

    fn visit_string<E>(self, text: String) -> Result<T, E> {
        Ok(text.into())
    }
}

#[cfg(test)]
mod tests {
    crate::open_enum! {
        /// Two known values.
        enum Tone {
            /// Low.
            Low = "low",
            /// High.
            High = "high",
        }
    }

    #[test]
    fn known_and_unknown_values_come_back_unchanged() {
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
