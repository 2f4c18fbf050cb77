//! The rules of a value, as a schema describes and a model declares them.

use std::collections::BTreeSet;
use std::fmt;

use losant::Shape;
use losant::shape::{Content, FieldValue, Limits};
use serde_json::Value;

use super::schemas::of_type;

/// The keywords for the smallest and the largest number, count of items, and count of entries.
const RANGES: [[&str; 2]; 3] =
    [["minimum", "maximum"], ["minItems", "maxItems"], ["minProperties", "maxProperties"]];

/// The rules of a value, as one line of text each: `1 to 255`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rules(BTreeSet<String>);

impl Rules {
    /// Adds a rule, unless its value is empty.
    pub(super) fn add(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.0.insert(format!("{name} {value}"));
        }
    }
}

impl fmt::Display for Rules {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules: Vec<_> = self.0.iter().map(|rule| format!("`{rule}`")).collect();
        f.write_str(if rules.is_empty() { "nothing" } else { "" })?;
        f.write_str(&rules.join(", "))
    }
}

impl Rules {
    /// What these schemas say of a value that is not an object with known fields.
    pub(super) fn described(schemas: &[Value]) -> Self {
        let mut rules = Self::default();
        rules.add_strings(schemas);
        for schema in schemas {
            for [low, high] in RANGES {
                // No count is negative.
                let obvious = |min: &f64| low != "minimum" && *min <= 0.0;
                let min = schema[low].as_f64().filter(|min| !obvious(min));
                rules.add("limits", &limits(min, schema[high].as_f64()));
            }
            let values = schema["enum"].as_array().into_iter().flatten();
            values.filter_map(Value::as_str).for_each(|value| rules.add("value", value));
        }
        rules
    }

    /// Adds what the schemas of strings without an enumeration say: the widest limits, all formats and all
    /// patterns.
    fn add_strings(&mut self, schemas: &[Value]) {
        let strings: Vec<_> =
            of_type(schemas, "string").filter(|schema| schema.get("enum").is_none()).collect();
        let all = |key: &str| strings.iter().map(|schema| schema[key].as_f64()).collect();
        let (min, max): (Option<Vec<f64>>, Option<Vec<f64>>) = (all("minLength"), all("maxLength"));
        let min = min.and_then(|min| min.into_iter().reduce(f64::min)).filter(|min| *min > 0.0);
        let max = max.and_then(|max| max.into_iter().reduce(f64::max));
        self.add("limits", &limits(min, max));
        for schema in strings {
            self.add("format", schema["format"].as_str().unwrap_or_default());
            self.add("pattern", &escaped(schema["pattern"].as_str().unwrap_or_default()));
        }
    }

    /// Whether a request must contain a value, and whether it may be `null`.
    pub(super) fn presence(required: bool, nullable: bool) -> Self {
        let mut rules = Self::default();
        rules.add("required", if required { "yes" } else { "" });
        rules.add("nullable", if nullable { "yes" } else { "" });
        rules
    }

    /// What is declared of the size of a value.
    pub(super) fn of_limits(declared: Limits) -> Self {
        let mut rules = Self::default();
        rules.add("limits", &limits(declared.min, declared.max));
        rules
    }

    /// What is declared of a value, and what its type says.
    pub(super) fn declared(value: &FieldValue) -> Self {
        let mut rules = Self::of_limits(value.limits);
        if let Content::Plain { shape, formats, patterns } = &value.content {
            for format in formats {
                rules.add("format", format.name());
            }
            for pattern in patterns {
                rules.add("pattern", pattern.regex);
            }
            rules.0.extend(Self::of_type(shape).0);
        }
        rules
    }

    /// What a type says by itself.
    pub(super) fn of_type(shape: &Shape) -> Self {
        let mut rules = Self::default();
        match shape {
            Shape::Enum(values) => {
                values.iter().copied().for_each(|value| rules.add("value", value));
            }
            Shape::Timestamp => rules.add("format", "date-time"),
            _ => {}
        }
        rules
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether these described rules are the declared ones, which may allow more values.
    pub(super) fn matches(&self, declared: &Self) -> bool {
        let is_value = |rule: &&String| rule.starts_with("value ");
        let rules = |rules: &Self| {
            rules.0.iter().filter(|rule| !is_value(rule)).cloned().collect::<Vec<_>>()
        };
        let mut values = self.0.iter().filter(is_value);
        rules(self) == rules(declared) && values.all(|value| declared.0.contains(value))
    }
}

/// A pattern with the braces escaped that are meant literally, as the Unicode mode of a regular
/// expression requires.
fn escaped(pattern: &str) -> String {
    pattern.replace("{{", r"\{\{").replace("}}", r"\}\}")
}

fn limits(min: Option<f64>, max: Option<f64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min}..={max}"),
        (Some(min), None) => format!("{min}.."),
        (None, Some(max)) => format!("..={max}"),
        (None, None) => String::new(),
    }
}
