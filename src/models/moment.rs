//! Moments that Losant writes in more than one way.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value};

/// When something was: text, milliseconds since the epoch, or an object with `$date`.
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
    /// Milliseconds since the epoch; a negative number counts from now.
    Millis(Number),
    /// A date as text, in RFC 3339 when Losant writes it.
    Text(String),
    /// `{"$date": …}`, or anything later versions may write.
    Other(Value),
}

impl Default for Moment {
    fn default() -> Self {
        Self::Millis(0.into())
    }
}

impl Moment {
    /// The moment as a timestamp, where it is one and no time relative to now.
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

/// Whether something is switched off, and since when.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum DisabledAt {
    /// Whether it is.
    Flag(bool),
    /// Since when it is.
    Since(Timestamp),
}
