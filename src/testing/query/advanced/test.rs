//! The condition of one field of an advanced query.

use std::cmp::Ordering;

use jiff::Timestamp;
use serde_json::{Map, Value};

use super::{MOST, invalid, object};
use crate::models::condition::Kind;
use crate::testing::route::Refusal;

/// The condition of a field.
#[derive(Debug)]
pub(in crate::testing) enum Test {
    /// All operators hold.
    Scalar { operators: Vec<(Operator, Value)>, ignore_case: bool },
    /// The document has tags that fit; or has none that do.
    Tags { tags: Option<Map<String, Value>>, is_equal: bool },
    /// The document has such a part; or has none.
    Part { part: Map<String, Value>, is_equal: bool },
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::testing) enum Operator {
    Equal,
    NotEqual,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
    StartsWith,
    EndsWith,
    Contains,
    In,
    NotIn,
}

const OPERATORS: [(&str, Operator); 11] = [
    ("$eq", Operator::Equal),
    ("$ne", Operator::NotEqual),
    ("$gt", Operator::Greater),
    ("$lt", Operator::Less),
    ("$gte", Operator::GreaterOrEqual),
    ("$lte", Operator::LessOrEqual),
    ("$startsWith", Operator::StartsWith),
    ("$endsWith", Operator::EndsWith),
    ("$contains", Operator::Contains),
    ("$in", Operator::In),
    ("$nin", Operator::NotIn),
];

impl Test {
    pub(super) fn parse(kind: Kind, name: &str, value: &Value) -> Result<Self, Refusal> {
        match kind {
            Kind::Id | Kind::Text | Kind::Choice | Kind::Flag | Kind::Time => {
                scalar(kind, name, value)
            }
            Kind::Tags => {
                let (value, is_equal) = unwrap(value);
                let tags = if value.is_null() { None } else { Some(object(name, value)?.clone()) };
                tags.iter().flatten().try_for_each(|(_, value)| check_tag(value))?;
                Ok(Self::Tags { tags, is_equal })
            }
            Kind::Triggers | Kind::Nodes => {
                let (value, is_equal) = unwrap(value);
                let part = object(name, value)?.clone();
                let is_known = |key: &str| match key {
                    "type" | "config" => true,
                    "key" => kind == Kind::Triggers,
                    _ => false,
                };
                match part.keys().find(|key| !is_known(key)) {
                    Some(key) => Err(invalid(format!("`{name}` has no field `{key}`"))),
                    None if !part.contains_key("type") => {
                        Err(invalid(format!("`{name}` needs a `type`")))
                    }
                    None => Ok(Self::Part { part, is_equal }),
                }
            }
        }
    }

    pub(super) fn matches(&self, values: &[&Value]) -> bool {
        match self {
            Self::Scalar { operators, ignore_case } => operators
                .iter()
                .all(|(operator, wanted)| operator.holds(values, wanted, *ignore_case)),
            Self::Tags { tags, is_equal } => {
                let pairs = tag_pairs(values);
                let found = match tags {
                    None => pairs.is_empty(),
                    Some(tags) => has_tags(&pairs, tags),
                };
                found == *is_equal
            }
            Self::Part { part, is_equal } => {
                values.iter().any(|value| contains(value, part)) == *is_equal
            }
        }
    }
}

/// The value of `$eq` or `$ne`, if it is in one, and whether it must be equal.
fn unwrap(value: &Value) -> (&Value, bool) {
    match (value.get("$eq"), value.get("$ne")) {
        (Some(value), _) => (value, true),
        (_, Some(value)) => (value, false),
        _ => (value, true),
    }
}

fn scalar(kind: Kind, name: &str, value: &Value) -> Result<Test, Refusal> {
    let Value::Object(entries) = value else {
        check_scalar(name, value)?;
        let operators = vec![(Operator::Equal, value.clone())];
        return Ok(Test::Scalar { operators, ignore_case: false });
    };
    let (mut operators, mut ignore_case) = (Vec::new(), false);
    for (key, value) in entries {
        if key == "$ci" && kind != Kind::Id {
            ignore_case = value == true;
            continue;
        }
        let operator = operator(kind, key)
            .ok_or_else(|| invalid(format!("`{name}` has no operator `{key}`")))?;
        operator.check(name, key, value)?;
        operators.push((operator, value.clone()));
    }
    Ok(Test::Scalar { operators, ignore_case })
}

fn operator(kind: Kind, key: &str) -> Option<Operator> {
    let (_, operator) = OPERATORS.into_iter().find(|(name, _)| *name == key)?;
    (kind != Kind::Id || !operator.is_of_strings()).then_some(operator)
}

fn check_scalar(name: &str, value: &Value) -> Result<(), Refusal> {
    if value.is_array() || value.is_object() {
        return Err(invalid(format!("`{name}` must be a string, a number, a boolean or null")));
    }
    Ok(())
}

impl Operator {
    fn is_of_strings(self) -> bool {
        matches!(self, Self::StartsWith | Self::EndsWith | Self::Contains)
    }

    fn check(self, name: &str, key: &str, value: &Value) -> Result<(), Refusal> {
        match (self, value) {
            (Self::In | Self::NotIn, Value::Array(items)) if items.len() <= MOST => {
                items.iter().try_for_each(|item| check_scalar(name, item))
            }
            (Self::In | Self::NotIn, _) => {
                Err(invalid(format!("`{key}` of `{name}` must be a list of at most {MOST}")))
            }
            (_, Value::String(_)) => Ok(()),
            _ if self.is_of_strings() => {
                Err(invalid(format!("`{key}` of `{name}` must be a string")))
            }
            _ => check_scalar(name, value),
        }
    }

    /// Whether it holds for one of the values; for a negation, for none.
    fn holds(self, values: &[&Value], wanted: &Value, ignore_case: bool) -> bool {
        let fold = |value: &Value| match value {
            Value::String(text) if ignore_case => text.to_lowercase().into(),
            value => value.clone(),
        };
        let wanted = fold(wanted);
        let listed = || wanted.as_array().into_iter().flatten().map(fold);
        let any = |test: &dyn Fn(&Value) -> bool| values.iter().any(|value| test(&fold(value)));
        let is_equal = |wanted: &Value| {
            if wanted.is_null() {
                return values.iter().all(|value| value.is_null());
            }
            any(&|value| compare(value, wanted) == Some(Ordering::Equal))
        };
        let ordered =
            |test: fn(Ordering) -> bool| any(&|value| compare(value, &wanted).is_some_and(test));
        let text = |test: fn(&str, &str) -> bool| {
            let wanted = wanted.as_str().unwrap_or_default();
            any(&|value| value.as_str().is_some_and(|value| test(value, wanted)))
        };
        match self {
            Self::Equal => is_equal(&wanted),
            Self::NotEqual => !is_equal(&wanted),
            Self::Greater => ordered(Ordering::is_gt),
            Self::Less => ordered(Ordering::is_lt),
            Self::GreaterOrEqual => ordered(Ordering::is_ge),
            Self::LessOrEqual => ordered(Ordering::is_le),
            Self::StartsWith => text(|value, wanted| value.starts_with(wanted)),
            Self::EndsWith => text(|value, wanted| value.ends_with(wanted)),
            Self::Contains => text(|value, wanted| value.contains(wanted)),
            Self::In => listed().any(|wanted| is_equal(&wanted)),
            Self::NotIn => !listed().any(|wanted| is_equal(&wanted)),
        }
    }
}

/// The order of two values of one type. Times are compared with numbers as milliseconds.
pub(in crate::testing) fn compare(a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::String(a_text), Value::String(b_text)) => match (millis(a), millis(b)) {
            (Some(a), Some(b)) => a.partial_cmp(&b),
            _ => Some(a_text.cmp(b_text)),
        },
        (Value::Bool(a), Value::Bool(b)) => Some(a.cmp(b)),
        _ => millis(a)?.partial_cmp(&millis(b)?),
    }
}

/// A number, or a time in milliseconds.
fn millis(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        // Only times are as long and have a colon there; parsing all strings is slow.
        Value::String(text) if text.as_bytes().get(13) == Some(&b':') => {
            let time: Timestamp = text.parse().ok()?;
            #[expect(clippy::cast_precision_loss, reason = "milliseconds of years are exact")]
            Some(time.as_millisecond() as f64)
        }
        _ => None,
    }
}

/// Keys and values of tags, which are a list of pairs or an object.
fn tag_pairs<'v>(values: &[&'v Value]) -> Vec<(&'v str, &'v str)> {
    let mut pairs = Vec::new();
    for value in values.iter().filter_map(|value| value.as_object()) {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        match (text("key"), value.len() <= 2) {
            (Some(key), true) => pairs.push((key, text("value").unwrap_or_default())),
            _ => {
                for (key, tag) in value {
                    let tags = tag.as_array().map_or(std::slice::from_ref(tag), Vec::as_slice);
                    pairs.extend(tags.iter().filter_map(|tag| Some((key.as_str(), tag.as_str()?))));
                }
            }
        }
    }
    pairs
}

/// Whether tags fit: `$tagKey` and `$tagValue` one tag, or each other key its values.
fn has_tags(pairs: &[(&str, &str)], wanted: &Map<String, Value>) -> bool {
    if wanted.contains_key("$tagKey") || wanted.contains_key("$tagValue") {
        let [key, value] = ["$tagKey", "$tagValue"].map(|name| wanted.get(name));
        let is_absent = [key, value].iter().flatten().any(|wanted| wanted.is_null());
        let fits = |wanted: Option<&Value>, text| {
            wanted.is_none_or(|wanted| wanted.is_null() || is_tag(wanted, text))
        };
        return pairs.iter().any(|(k, v)| fits(key, k) && fits(value, v)) != is_absent;
    }
    wanted.iter().all(|(key, wanted)| {
        let mut values = pairs.iter().filter(|(other, _)| other == key).map(|(_, value)| value);
        if wanted.is_null() { values.next().is_none() } else { values.any(|v| is_tag(wanted, v)) }
    })
}

/// Whether a string is the wanted one, one of `$in`, or none of `$nin`.
fn is_tag(wanted: &Value, text: &str) -> bool {
    let has = |key: &str| {
        let list = wanted.get(key)?.as_array()?;
        Some(list.iter().any(|item| item == text))
    };
    has("$in").or_else(|| has("$nin").map(|found| !found)).unwrap_or(wanted == text)
}

fn check_tag(value: &Value) -> Result<(), Refusal> {
    match value {
        Value::Null | Value::String(_) => Ok(()),
        Value::Object(entries) => entries.iter().try_for_each(|(key, list)| {
            if key != "$in" && key != "$nin" {
                return Err(invalid(format!("a tag has no operator `{key}`")));
            }
            match list {
                Value::Array(items) if items.len() <= MOST => Ok(()),
                _ => Err(invalid(format!("`{key}` of a tag must be a list of at most {MOST}"))),
            }
        }),
        _ => Err(invalid("a tag must be a string, null, or an object with `$in` or `$nin`")),
    }
}

/// Whether an object has all these entries, in objects inside too.
fn contains(value: &Value, wanted: &Map<String, Value>) -> bool {
    wanted.iter().all(|(key, wanted)| match (value.get(key), wanted) {
        (Some(value), Value::Object(wanted)) => contains(value, wanted),
        (Some(value), wanted) => value == wanted,
        (None, _) => false,
    })
}
