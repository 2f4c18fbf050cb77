//! Whole numbers as JSON writes them: `3` and `3.0` are the same.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::hash::{BuildHasher, Hash};
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error, Unexpected, Visitor};

/// An integer, or an option, list or map of integers.
pub trait Integers {
    /// What is read for it.
    type Read: DeserializeOwned;

    /// Converts what was read.
    fn from_read(read: Self::Read) -> Self;
}

/// An integer that is read from any number without a fraction.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Whole<T>(T);

impl<'de, T: TryFrom<i128>> Deserialize<'de> for Whole<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_i64(WholeVisitor(PhantomData))
    }
}

struct WholeVisitor<T>(PhantomData<T>);

impl<T: TryFrom<i128>> Visitor<'_> for WholeVisitor<T> {
    type Value = Whole<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = std::any::type_name::<T>();
        write!(f, "a whole number in the range of `{name}`")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Whole<T>, E> {
        let whole = T::try_from(i128::from(number)).map(Whole);
        whole.map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Whole<T>, E> {
        let whole = T::try_from(i128::from(number)).map(Whole);
        whole.map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Whole<T>, E> {
        whole(number)
            .and_then(|number| T::try_from(number).ok())
            .map(Whole)
            .ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the conversion saturates beyond all integers")]
fn whole(number: f64) -> Option<i128> {
    (number.fract() == 0.0).then_some(number as i128)
}

macro_rules! integers {
    ($($type:ty)+) => {
        $(
            impl Integers for $type {
                type Read = Whole<$type>;
                fn from_read(Whole(number): Whole<$type>) -> $type {
                    number
                }
            }
        )+
    };
}

integers!(i8 i16 i32 i64 u8 u16 u32 u64 isize usize);

impl<T: Integers> Integers for Option<T> {
    type Read = Option<T::Read>;

    fn from_read(read: Self::Read) -> Self {
        read.map(T::from_read)
    }
}

impl<T: Integers> Integers for Vec<T> {
    type Read = Vec<T::Read>;

    fn from_read(read: Self::Read) -> Self {
        read.into_iter().map(T::from_read).collect()
    }
}

impl<K: DeserializeOwned + Ord, T: Integers> Integers for BTreeMap<K, T> {
    type Read = BTreeMap<K, T::Read>;

    fn from_read(read: Self::Read) -> Self {
        read.into_iter().map(|(key, value)| (key, T::from_read(value))).collect()
    }
}

impl<K: DeserializeOwned + Eq + Hash, T: Integers, S: BuildHasher + Default> Integers
    for HashMap<K, T, S>
{
    type Read = HashMap<K, T::Read>;

    fn from_read(read: Self::Read) -> Self {
        read.into_iter().map(|(key, value)| (key, T::from_read(value))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read<T: Integers>(json: &str) -> Result<T, String> {
        serde_json::from_str(json).map(T::from_read).map_err(|error| error.to_string())
    }

    #[test]
    fn a_fraction_of_zero_is_read() {
        assert_eq!(read("3.0"), Ok(3_u64));
        assert_eq!(read("-3e2"), Ok(-300_i64));
        assert_eq!(read("null"), Ok(None::<u64>));
        assert_eq!(read("[1, 2.0]"), Ok(vec![1_u8, 2]));
        assert_eq!(read(r#"{"a": 1.0}"#), Ok(BTreeMap::from([("a".to_owned(), 1_u16)])));
    }

    #[test]
    fn other_numbers_are_errors() {
        let expected = "expected a whole number in the range of `u8` at line 1 column";
        for (json, what) in [
            ("3.5", "floating point `3.5`"),
            ("-1", "integer `-1`"),
            ("256", "integer `256`"),
            ("1e3", "floating point `1000.0`"),
        ] {
            let error = read::<u8>(json).unwrap_err();
            assert!(error.starts_with(&format!("invalid value: {what}, {expected}")), "{error}");
        }
    }

    proptest! {
        #[test]
        fn integers_survive(number: i64) {
            prop_assert_eq!(read(&number.to_string()), Ok(number));
        }

        #[test]
        fn integers_up_to_2_to_the_53_survive_as_floats(number in -(1_i64 << 53)..=1 << 53) {
            prop_assert_eq!(read(&format!("{number}.0")), Ok(number));
        }
    }
}
