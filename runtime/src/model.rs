//! How models are read and written: one visitor and one writer for all of them.
//!
//! A model brings only the way from a key to its field. What is shared is here, so that three
//! hundred models stay quick to compile.

pub(crate) mod api_error;
pub(crate) mod fits;
pub(crate) mod json_path;
pub(crate) mod open_enum;
pub(crate) mod open_union;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What `#[losant_model]` writes.
pub trait Model: Default {
    /// The keys that must be there.
    const REQUIRED: &'static [&'static str] = &[];

    /// Reads one entry into its field.
    fn read<'de, A: MapAccess<'de>>(&mut self, entry: Entry<'_, 'de, A>) -> Result<(), A::Error>;
}

/// Reads a model, from any format.
pub fn read<'de, M: Model, D: Deserializer<'de>>(deserializer: D) -> Result<M, D::Error> {
    deserializer.deserialize_map(Reader(PhantomData))
}

struct Reader<M>(PhantomData<M>);

impl<'de, M: Model> Visitor<'de> for Reader<M> {
    type Value = M;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<M, A::Error> {
        let mut model = M::default();
        let mut seen = 0;
        while let Some(Key(key)) = map.next_key()? {
            seen |= required_bit(M::REQUIRED, &key);
            model.read(Entry { map: &mut map, key: &key, lifetime: PhantomData })?;
        }
        match missing(M::REQUIRED, seen) {
            Some(field) => Err(A::Error::missing_field(field)),
            None => Ok(model),
        }
    }
}

/// Which bit stands for a required key. No model has more than 64 of them.
fn required_bit(required: &[&str], key: &str) -> u64 {
    required.iter().position(|name| *name == key).map_or(0, |at| 1 << at)
}

fn missing(required: &'static [&'static str], seen: u64) -> Option<&'static str> {
    required.iter().enumerate().find(|(at, _)| seen & (1 << at) == 0).map(|(_, name)| *name)
}

/// A key, borrowed where the format can lend it.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
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
        deserializer.deserialize_identifier(Keys)
    }
}

/// A key, and the value that comes after it.
#[expect(missing_debug_implementations, reason = "it lives for one field")]
pub struct Entry<'a, 'de, A> {
    map: &'a mut A,
    key: &'a str,
    lifetime: PhantomData<&'de ()>,
}

impl<'a, 'de, A: MapAccess<'de>> Entry<'a, 'de, A> {
    /// The key.
    #[must_use]
    pub fn key(&self) -> &'a str {
        self.key
    }

    /// The value goes into this field.
    pub fn into<T: Deserialize<'de>>(self, field: &mut T) -> Result<(), A::Error> {
        *field = self.map.next_value().map_err(|error| named(self.key, &error))?;
        Ok(())
    }

    /// The value goes into this field, in which `null` is something else than nothing.
    pub fn nullable<T: Deserialize<'de>>(self, field: &mut Option<T>) -> Result<(), A::Error> {
        *field = Some(self.map.next_value().map_err(|error| named(self.key, &error))?);
        Ok(())
    }

    /// The entry goes into this map.
    pub fn rest<T: Deserialize<'de>, M: Extend<(String, T)>>(
        self,
        map: &mut M,
    ) -> Result<(), A::Error> {
        let value = self.map.next_value()?;
        map.extend([(self.key.to_owned(), value)]);
        Ok(())
    }

    /// No field wants it.
    pub fn ignore(self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    /// No field wants it, and Losant would not take it.
    pub fn refuse(self, fields: &'static [&'static str]) -> Result<(), A::Error> {
        Err(A::Error::unknown_field(self.key, fields))
    }
}

/// The error of a value, with the key of its field before it.
#[cold]
fn named<E: serde::de::Error>(key: &str, error: &E) -> E {
    E::custom(format_args!("`{key}`: {error}"))
}

/// Writes a model, field by field; the first error is kept to the end.
#[expect(missing_debug_implementations, reason = "it lives for one model")]
pub struct Fields<S: Serializer>(Result<S::SerializeMap, S::Error>);

impl<S: Serializer> Fields<S> {
    /// Begins.
    pub fn new(serializer: S) -> Self {
        Self(serializer.serialize_map(None))
    }

    /// A field that is always there.
    #[must_use]
    pub fn value<T: Serialize>(mut self, key: &'static str, value: &T) -> Self {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(key, value)
        {
            self.0 = Err(error);
        }
        self
    }

    /// A field that may be absent.
    #[must_use]
    pub fn option<T: Serialize>(self, key: &'static str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.value(key, value),
            None => self,
        }
    }

    /// A text that is absent where it is empty.
    #[must_use]
    pub fn text(self, key: &'static str, value: &String) -> Self {
        if value.is_empty() { self } else { self.value(key, value) }
    }

    /// Further entries.
    #[must_use]
    pub fn rest<'t, T: Serialize + 't>(
        mut self,
        rest: impl IntoIterator<Item = (&'t String, &'t T)>,
    ) -> Self {
        for (key, value) in rest {
            if let Ok(map) = &mut self.0
                && let Err(error) = map.serialize_entry(key, value)
            {
                self.0 = Err(error);
            }
        }
        self
    }

    /// Ends.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.0?.end()
    }
}

/// What `Debug` shows in place of a secret.
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}
