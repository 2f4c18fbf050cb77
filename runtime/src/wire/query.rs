//! The values of query parameters and their encoding.
//!
//! Scalars are encoded as `name=value`, lists as `name[0]=…`, objects as `name[key]=…`, with names
//! and values percent-encoded. Empty lists and objects are omitted.

use std::collections::{BTreeMap, HashMap};
use std::fmt::{Display, Write as _};

use serde_json::Value;

use crate::metadata::param::{Param, ParamKind, ParamLocation};
use crate::wire::escape::{PercentEncoder, percent_encode};

/// The value of a query parameter, or of a part of a multipart form that is not a file.
///
/// It is implemented for booleans, numbers, strings, [`QueryTime`](crate::QueryTime), [`Value`], `Vec`,
/// slices, maps with `String` keys, and every [`open_enum!`](crate::open_enum). For your own types
/// that implement `Serialize`, [`query_value!`](crate::query_value) implements it. An implementation
/// by hand:
///
/// ```
/// use losant::{ParamKind, QueryEncoder, QueryValue};
///
/// struct Celsius(f64);
///
/// impl QueryValue for Celsius {
///     const KIND: ParamKind = ParamKind::Number;
///     fn encode(&self, to: &mut QueryEncoder) {
///         to.scalar(self.0);
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be the value of a query parameter",
    label = "not a query value",
    note = "`losant::query_value!({Self});` implements it for a type that implements `Serialize`",
    note = "`#[query(json)]` sends any type that implements `Serialize` as JSON"
)]
pub trait QueryValue {
    /// The kind of the value.
    const KIND: ParamKind;

    /// The values that Losant documents. Empty if it documents no list.
    const VALUES: &'static [&'static str] = &[];

    /// A parameter of this type, still without its name. Generated code names it.
    #[doc(hidden)]
    const PARAM: Param = Param::new("", ParamLocation::Query, false, Self::KIND, Self::VALUES);

    /// Encodes the value: a scalar with one call of [`scalar`](QueryEncoder::scalar), a list or an
    /// object with a call of [`entry`](QueryEncoder::entry) for each entry.
    fn encode(&self, to: &mut QueryEncoder);
}

/// The flags of a call that sets none of them: links and embedded documents, but no actions.
pub(crate) const USUAL_FLAGS: &str = "_actions=false&_links=true&_embedded=true";

/// Encodes a [`QueryValue`].
#[derive(Debug)]
pub struct QueryEncoder {
    out: String,
    /// The encoded name of the current entry. `None` if only a plain string is allowed.
    name: Option<String>,
    error: Option<String>,
}

impl QueryEncoder {
    /// Encodes a value as `name=value` pairs joined with `&`.
    pub(crate) fn encode_pairs(
        name: &str,
        encode: impl FnOnce(&mut Self),
    ) -> Result<String, String> {
        Self::run(Some(percent_encode(&name)), encode)
    }

    /// Encodes a scalar as a plain string. Fails for lists and objects.
    pub(crate) fn encode_plain(value: &(impl QueryValue + ?Sized)) -> Result<String, String> {
        Self::run(None, |to| value.encode(to))
    }

    fn run(name: Option<String>, encode: impl FnOnce(&mut Self)) -> Result<String, String> {
        let mut encoder = Self { out: String::new(), name, error: None };
        encode(&mut encoder);
        encoder.error.map_or(Ok(encoder.out), Err)
    }

    /// Encodes a scalar.
    pub fn scalar(&mut self, value: impl Display) {
        let Some(name) = &self.name else {
            let _ = write!(self.out, "{value}");
            return;
        };
        if !self.out.is_empty() {
            self.out.push('&');
        }
        self.out.push_str(name);
        self.out.push('=');
        let _ = write!(PercentEncoder(&mut self.out), "{value}");
    }

    /// Encodes an entry of a list or an object, with its index or key.
    pub fn entry(&mut self, key: impl Display, value: &(impl QueryValue + ?Sized)) {
        let Some(name) = &mut self.name else {
            return self
                .reject("a part can't be a list or an object; send it with `#[part(json)]`");
        };
        let before = name.len();
        name.push_str(&percent_encode(&format_args!("[{key}]")));
        value.encode(self);
        if let Some(name) = &mut self.name {
            name.truncate(before);
        }
    }

    /// Rejects the value. The call fails with this reason before it is sent.
    pub fn reject(&mut self, reason: impl Into<String>) {
        self.error.get_or_insert_with(|| reason.into());
    }
}

macro_rules! scalars {
    ($($kind:ident: $($type:ty),*;)*) => {$($(
        impl QueryValue for $type {
            const KIND: ParamKind = ParamKind::$kind;
            fn encode(&self, to: &mut QueryEncoder) {
                to.scalar(self);
            }
        }
    )*)*};
}

scalars! {
    Boolean: bool;
    Integer: i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize;
    String: str, String;
}

macro_rules! floats {
    ($($type:ty),*) => {$(
        impl QueryValue for $type {
            const KIND: ParamKind = ParamKind::Number;
            fn encode(&self, to: &mut QueryEncoder) {
                if self.is_finite() {
                    to.scalar(self);
                } else {
                    to.reject(format!("{self} is not a finite number"));
                }
            }
        }
    )*};
}

floats!(f32, f64);

impl<T: QueryValue + ?Sized> QueryValue for &T {
    const KIND: ParamKind = T::KIND;
    const VALUES: &'static [&'static str] = T::VALUES;

    fn encode(&self, to: &mut QueryEncoder) {
        (**self).encode(to);
    }
}

impl<T: QueryValue> QueryValue for [T] {
    const KIND: ParamKind = ParamKind::Array;
    const VALUES: &'static [&'static str] = T::VALUES;

    fn encode(&self, to: &mut QueryEncoder) {
        self.iter().enumerate().for_each(|(index, item)| to.entry(index, item));
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    const KIND: ParamKind = ParamKind::Array;
    const VALUES: &'static [&'static str] = T::VALUES;

    fn encode(&self, to: &mut QueryEncoder) {
        self.as_slice().encode(to);
    }
}

macro_rules! maps {
    ($($map:ident $(<$hasher:ident>)?),*) => {$(
        impl<T: QueryValue $(, $hasher)?> QueryValue for $map<String, T $(, $hasher)?> {
            const KIND: ParamKind = ParamKind::Object;
            fn encode(&self, to: &mut QueryEncoder) {
                for (key, value) in self {
                    to.entry(key, value);
                }
            }
        }
    )*};
}

maps!(BTreeMap, HashMap<S>);

impl QueryValue for Value {
    const KIND: ParamKind = ParamKind::Object;

    fn encode(&self, to: &mut QueryEncoder) {
        match self {
            Value::Null => to.scalar(""),
            Value::Bool(value) => to.scalar(value),
            Value::Number(value) => to.scalar(value),
            Value::String(value) => to.scalar(value),
            Value::Array(items) => items.encode(to),
            Value::Object(map) => map.iter().for_each(|(key, value)| to.entry(key, value)),
        }
    }
}

/// Implements [`QueryValue`] for a type that implements `Serialize`.
///
/// ```
/// #[derive(serde::Serialize)]
/// struct TagFilter {
///     key: &'static str,
///     value: &'static str,
/// }
///
/// losant::query_value!(TagFilter); // encoded as tagFilter[key]=…&tagFilter[value]=…
/// ```
#[macro_export]
macro_rules! query_value {
    ($type:ty) => {
        impl $crate::QueryValue for $type {
            const KIND: $crate::ParamKind = $crate::ParamKind::Object;
            fn encode(&self, to: &mut $crate::QueryEncoder) {
                match <$type as $crate::ToJson>::to_json_value(self) {
                    ::core::result::Result::Ok(value) => $crate::QueryValue::encode(&value, to),
                    ::core::result::Result::Err(error) => {
                        to.reject(::std::string::ToString::to_string(&error));
                    }
                }
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn pairs(name: &str, value: impl QueryValue) -> Result<String, String> {
        QueryEncoder::encode_pairs(name, |to| value.encode(to))
    }

    #[test]
    fn nested_values_are_written_key_by_key() {
        let tags = json!([{"key": "key2"}, {"key": "k 1", "value": "v/1"}]);
        assert_eq!(
            pairs("tagFilter", tags).as_deref(),
            Ok("tagFilter%5B0%5D%5Bkey%5D=key2\
                &tagFilter%5B1%5D%5Bkey%5D=k%201&tagFilter%5B1%5D%5Bvalue%5D=v%2F1")
        );
        let methods = BTreeMap::from([("requestMethods".to_owned(), vec!["GET"])]);
        assert_eq!(
            pairs("auditLogFilter", methods).as_deref(),
            Ok("auditLogFilter%5BrequestMethods%5D%5B0%5D=GET")
        );
    }

    #[test]
    fn empty_lists_and_objects_are_omitted_and_null_is_empty() {
        assert_eq!(pairs("a", Vec::<String>::new()).as_deref(), Ok(""));
        assert_eq!(pairs("a", json!({"b": [], "c": {}})).as_deref(), Ok(""));
        assert_eq!(pairs("a", Value::Null).as_deref(), Ok("a="));
        assert_eq!(pairs("orgId", "").as_deref(), Ok("orgId="));
    }

    #[test]
    fn non_finite_numbers_are_rejected() {
        let error = pairs("a", vec![1.5, f64::NAN]);
        assert_eq!(error, Err("NaN is not a finite number".into()));
    }

    #[test]
    fn lists_are_not_plain_values() {
        assert!(QueryEncoder::encode_plain(&vec!["a"]).is_err());
        assert_eq!(QueryEncoder::encode_plain("a b/é").as_deref(), Ok("a b/é"));
    }

    proptest! {
        #[test]
        fn any_string_can_be_decoded(name in "[a-zA-Z]{1,9}", value in any::<String>(), key in any::<String>()) {
            let map = BTreeMap::from([(key.clone(), value.clone())]);
            let query = pairs(&name, map).unwrap_or_default();
            let url = reqwest::Url::parse(&format!("http://localhost/?{query}"));
            let read = url.map(|url| url.query_pairs().into_owned().collect::<Vec<_>>());
            prop_assert_eq!(read, Ok(vec![(format!("{name}[{key}]"), value)]));
        }
    }
}
