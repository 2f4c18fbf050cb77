//! The names of the fields of a type, for types whose `Deserialize` is derived.

use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, forward_to_deserialize_any};

/// The fields that a type asks a deserializer for; none if it does not ask for a struct.
///
/// Only the names are known: to find those of nested types, their code would be compiled again.
pub(crate) fn field_names<'de, T: Deserialize<'de>>() -> &'static [&'static str] {
    T::deserialize(Probe).err().map_or(&[], |Names(names)| names)
}

/// A deserializer that fails with the names of the struct it is asked for.
struct Probe;

#[derive(Debug)]
struct Names(&'static [&'static str]);

impl<'de> Deserializer<'de> for Probe {
    type Error = Names;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Names> {
        Err(Names(&[]))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Names> {
        Err(Names(fields))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

impl de::Error for Names {
    fn custom<M: fmt::Display>(_: M) -> Self {
        Self(&[])
    }
}

impl std::error::Error for Names {}

impl fmt::Display for Names {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no value")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    #[expect(dead_code, reason = "only its names are used")]
    struct Gadget {
        is_on: bool,
        #[serde(rename = "x")]
        width: u8,
    }

    #[test]
    fn only_a_struct_has_names() {
        assert_eq!(field_names::<Gadget>(), ["isOn", "x"]);
        assert_eq!(field_names::<Vec<Gadget>>(), [""; 0]);
        assert_eq!(field_names::<BTreeMap<String, u8>>(), [""; 0]);
        assert_eq!(field_names::<serde_json::Value>(), [""; 0]);
    }
}
