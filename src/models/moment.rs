//! Timestamps for which Losant accepts and returns several formats.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

use crate::shape::ShapeRef;
use crate::{Described, Shape};

/// Point in time: a date string, milliseconds since the Unix epoch, or an object with `$date`.
///
/// ```
/// use losant::models::Moment;
///
/// let moment = Moment::from(jiff::Timestamp::UNIX_EPOCH);
/// assert_eq!(serde_json::to_string(&moment)?, r#""1970-01-01T00:00:00Z""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Moment {
    /// Milliseconds since the Unix epoch; a negative number counts back from now.
    Millis(Number),
    /// Date as a string. Losant writes RFC 3339.
    Text(String),
    /// `{"$date": …}`, or a format that this version does not know.
    Other(Value),
}

impl Default for Moment {
    fn default() -> Self {
        Self::Millis(0.into())
    }
}

impl Moment {
    /// Returns the moment as a timestamp, or `None` if it is relative to now or cannot be parsed.
    #[must_use]
    pub fn timestamp(&self) -> Option<Timestamp> {
        match self {
            Self::Millis(millis) => {
                let millis = millis.as_i64().filter(|millis| *millis >= 0)?;
                Timestamp::from_millisecond(millis).ok()
            }
            Self::Text(text) => text.parse().ok(),
            Self::Other(value) => value.get("$date")?.as_str()?.parse().ok(),
        }
    }
}

impl From<Timestamp> for Moment {
    fn from(at: Timestamp) -> Self {
        Self::Text(at.to_string())
    }
}

impl From<i64> for Moment {
    fn from(millis: i64) -> Self {
        Self::Millis(millis.into())
    }
}

impl From<&str> for Moment {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Moment {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Moment> for Value {
    fn from(moment: Moment) -> Self {
        match moment {
            Moment::Millis(millis) => Self::Number(millis),
            Moment::Text(text) => Self::String(text),
            Moment::Other(value) => value,
        }
    }
}

/// Any value, since [`Moment::Other`] takes formats that this version does not know.
impl Described for Moment {
    fn shape() -> &'static Shape {
        &Shape::Any
    }
}

/// Whether and, if known, since when something is disabled.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum DisabledAt {
    /// Whether it is disabled, without the time.
    Flag(bool),
    /// When it was disabled.
    Since(Timestamp),
}

impl Described for DisabledAt {
    fn shape() -> &'static Shape {
        &Shape::OneOf(&[ShapeRef(bool::shape), ShapeRef(Timestamp::shape)])
    }
}
