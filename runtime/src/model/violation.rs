//! What is wrong with a JSON value.

use std::fmt;

use crate::model::shape::format::Format;
use crate::model::shape::limits::Limits;
use crate::model::shape::pattern::Pattern;

/// A part of a JSON value that does not have its declared shape.
///
/// Neither the path nor the message contains a value, and the path ends at fields that are secrets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The place in the value, such as `$.tags[3].key`.
    pub path: String,
    /// What is wrong there.
    pub kind: ViolationKind,
}

/// What is wrong with a part of a JSON value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ViolationKind {
    /// A required field is missing.
    Missing,
    /// The object must not have this field; contains the known field with the most similar name.
    Unknown(Option<&'static str>),
    /// The value must not be `null`.
    Null,
    /// The value has none of these types.
    Type(Vec<&'static str>),
    /// The string has too few or too many characters.
    Length(Limits),
    /// The array has too few or too many items.
    ItemCount(Limits),
    /// The object has too few or too many entries.
    EntryCount(Limits),
    /// The number is too small or too large.
    Range(Limits),
    /// The string is not one of these.
    Choice(&'static [&'static str]),
    /// The object is not of one of these kinds.
    Kind(Vec<&'static str>),
    /// The string has none of these formats, and matches none of these patterns.
    Form(Vec<Format>, Vec<&'static Pattern>),
    /// A key of the object is not as it must be. The path is that of its value.
    Key(Box<ViolationKind>),
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.kind)
    }
}

impl fmt::Display for ViolationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is required"),
            Self::Unknown(None) => f.write_str("unknown field"),
            Self::Unknown(Some(near)) => write!(f, "unknown field; did you mean `{near}`?"),
            Self::Null => f.write_str("must not be null"),
            Self::Type(types) => {
                f.write_str("must be ")?;
                write_alternatives(f, types.iter().map(ToString::to_string))
            }
            Self::Length(limits) => write_size(f, limits, "character", "characters"),
            Self::ItemCount(limits) => write_size(f, limits, "item", "items"),
            Self::EntryCount(limits) => write_size(f, limits, "entry", "entries"),
            Self::Range(limits) => write!(f, "must be {limits}"),
            Self::Choice(values) => {
                f.write_str("must be ")?;
                write_alternatives(f, values.iter().map(|value| format!("`{value}`")))
            }
            Self::Kind(kinds) => {
                f.write_str("must be ")?;
                write_alternatives(f, kinds.iter().map(|kind| format!("`{kind}`")))
            }
            Self::Form(formats, patterns) => {
                f.write_str("must be ")?;
                let formats = formats.iter().map(ToString::to_string);
                let patterns = patterns.iter().map(|pattern| pattern.description.to_owned());
                write_alternatives(f, formats.chain(patterns))
            }
            Self::Key(kind) => write!(f, "the key {kind}"),
        }
    }
}

fn write_size(
    f: &mut fmt::Formatter<'_>,
    limits: &Limits,
    singular: &str,
    plural: &str,
) -> fmt::Result {
    let is_one = [limits.min, limits.max].into_iter().flatten().last() == Some(1.0);
    write!(f, "must have {limits} {}", if is_one { singular } else { plural })
}

/// Writes "a", "a or b", "a, b or c".
fn write_alternatives(
    f: &mut fmt::Formatter<'_>,
    names: impl Iterator<Item = String>,
) -> fmt::Result {
    let names: Vec<_> = names.collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => write!(f, "{} or {last}", others.join(", ")),
        Some((last, _)) => f.write_str(last),
        None => Ok(()),
    }
}
