//! How models are read and written: one visitor and one writer for all of them.
//!
//! The expansion of a model only maps keys to fields. Everything that models share is here, so that
//! several hundred of them compile quickly.

pub(crate) mod api_error;
pub(crate) mod check;
pub(crate) mod described;
pub(crate) mod field_names;
pub(crate) mod integers;
pub(crate) mod json;
pub(crate) mod json_path;
pub(crate) mod json_schema;
pub(crate) mod names;
pub(crate) mod open_enum;
pub(crate) mod open_union;
pub(crate) mod secrets;
pub(crate) mod setters;
pub(crate) mod shape;
pub(crate) mod variants;
pub(crate) mod violation;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::mem;

use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use integers::Integers;
use shape::Object;

/// A struct that is read from an object key by key; `#[losant_model]` implements it.
#[doc(hidden)]
pub trait Model: Sized {
    /// Its shape.
    const OBJECT: Object;

    /// What is read into: the model itself, unless it has required fields.
    type Draft: Draft<Self>;

    /// Reads the value of a key into its field.
    fn read_entry<'de, A: MapAccess<'de>>(
        draft: &mut Self::Draft,
        entry: Entry<'_, 'de, A>,
    ) -> Result<(), A::Error>;
}

/// A model of which some fields may still be missing.
#[doc(hidden)]
pub trait Draft<M>: Default {
    /// Returns the model; fails if a required field is missing.
    fn finish<E: serde::de::Error>(self) -> Result<M, E>;
}

impl<M: Model + Default> Draft<M> for M {
    #[inline]
    fn finish<E>(self) -> Result<M, E> {
        Ok(self)
    }
}

/// Deserializes a model.
pub fn read_model<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    deserializer.deserialize_map(ModelVisitor(PhantomData))
}

struct ModelVisitor<M>(PhantomData<M>);

impl<'de, M: Model> Visitor<'de> for ModelVisitor<M> {
    type Value = M;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<M, A::Error> {
        let mut entries = Entries { map, key: Cow::Borrowed("") };
        let mut draft = M::Draft::default();
        while let Some(Key(key)) = entries.map.next_key()? {
            entries.key = key;
            M::read_entry(&mut draft, Entry(&mut entries))?;
        }
        draft.finish()
    }
}

/// A key, borrowed from the input if the format allows it.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }
            fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }
            fn visit_str<E>(self, key: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
            fn visit_string<E>(self, key: String) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key)))
            }
        }
        deserializer.deserialize_identifier(KeyVisitor)
    }
}

/// The entries of an object that are still to be read, and the key of the current one.
struct Entries<'de, A> {
    map: A,
    key: Cow<'de, str>,
}

/// Returns the value of a required field; fails if its key was missing.
pub fn required_value<T, E: serde::de::Error>(key: &'static str, value: Option<T>) -> Result<T, E> {
    value.ok_or_else(|| E::missing_field(key))
}

/// A key of an object whose value is still to be read.
#[expect(missing_debug_implementations, reason = "it exists only while one entry is read")]
pub struct Entry<'a, 'de, A>(&'a mut Entries<'de, A>);

impl<'de, A: MapAccess<'de>> Entry<'_, 'de, A> {
    /// The key.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.0.key
    }

    /// Reads the value into a field.
    pub fn read<T: Deserialize<'de>>(self, field: &mut T) -> Result<(), A::Error> {
        *field = self.value()?;
        Ok(())
    }

    /// Reads the value into a field that is `None` as long as it was not read.
    pub fn read_some<T: Deserialize<'de>>(self, field: &mut Option<T>) -> Result<(), A::Error> {
        *field = Some(self.value()?);
        Ok(())
    }

    /// Reads the value into a field for which `null` is the same as absent.
    pub fn read_or_default<T: Deserialize<'de> + Default>(
        self,
        field: &mut T,
    ) -> Result<(), A::Error> {
        *field = self.value::<Option<T>>()?.unwrap_or_default();
        Ok(())
    }

    /// Reads the value into a field of integers, as [`read_or_default`](Self::read_or_default).
    pub fn read_integers<T: Integers + Default>(self, field: &mut T) -> Result<(), A::Error> {
        *field = self.value::<Option<T::Read>>()?.map(T::from_read).unwrap_or_default();
        Ok(())
    }

    fn value<T: Deserialize<'de>>(self) -> Result<T, A::Error> {
        self.0.map.next_value().map_err(|error| with_key(&self.0.key, &error))
    }

    /// Reads key and value into the map of other fields.
    pub fn read_rest<T: Deserialize<'de>, M: Extend<(String, T)>>(
        self,
        map: &mut M,
    ) -> Result<(), A::Error> {
        let value = self.0.map.next_value()?;
        map.extend([(mem::take(&mut self.0.key).into_owned(), value)]);
        Ok(())
    }

    /// Skips the value of a key without a field.
    pub fn ignore(self) -> Result<(), A::Error> {
        self.0.map.next_value::<IgnoredAny>().map(drop)
    }

    /// Fails because the model has no field with this key.
    pub fn reject<M: Model>(self) -> Result<(), A::Error> {
        Err(A::Error::unknown_field(&self.0.key, const { M::OBJECT.keys }))
    }
}

/// The error of a value, prefixed with its key.
#[cold]
fn with_key<E: serde::de::Error>(key: &str, error: &E) -> E {
    E::custom(format_args!("`{key}`: {error}"))
}

/// Writes a model field by field. The first error is kept, and returned by [`end`](Self::end).
#[expect(missing_debug_implementations, reason = "it exists only while one model is written")]
pub struct FieldWriter<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> FieldWriter<S> {
    /// Starts an object.
    pub fn new(serializer: S) -> Self {
        Self(serializer.serialize_map(None))
    }

    /// Writes a field that is always present.
    #[must_use]
    pub fn required<T: Serialize>(mut self, key: &str, value: &T) -> Self {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(key, value)
        {
            self.0 = Err(error);
        }
        self
    }

    /// Writes a field unless it is `None`.
    #[must_use]
    pub fn optional<T: Serialize>(self, key: &str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.required(key, value),
            None => self,
        }
    }

    /// Writes a field unless it has its default value: a string, list or map unless it is empty.
    #[must_use]
    pub fn unless_default<T: Serialize + Default + PartialEq>(self, key: &str, value: &T) -> Self {
        if *value == T::default() { self } else { self.required(key, value) }
    }

    /// Writes the map of other fields.
    #[must_use]
    pub fn rest<'t, T: Serialize + 't>(
        self,
        rest: impl IntoIterator<Item = (&'t String, &'t T)>,
    ) -> Self {
        rest.into_iter().fold(self, |writer, (key, value)| writer.required(key, value))
    }

    /// Ends the object.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}

/// A secret in `Debug` output: prints `…`.
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    #[test]
    fn numbers_are_written_as_they_were_read() {
        for number in ["31.245270191439438", "-122.41629403378658"] {
            let read: Option<f64> = serde_json::from_str(number).ok();
            assert_eq!(serde_json::to_string(&read).ok().as_deref(), Some(number));
            let read: Option<Value> = serde_json::from_str(number).ok();
            assert_eq!(serde_json::to_string(&read).ok().as_deref(), Some(number));
        }
    }
}
