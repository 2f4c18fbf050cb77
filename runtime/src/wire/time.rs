//! Times in queries.

use std::time::Duration;

use jiff::Timestamp;

use crate::metadata::param::ParamKind;
use crate::wire::query::{QueryEncoder, QueryValue};

/// A time in a query: absolute, now, or relative to now.
///
/// ```
/// use std::time::Duration;
/// use losant::QueryTime;
///
/// let day = QueryTime::ago(Duration::from_secs(24 * 60 * 60)); // sent as -86400000
/// let start = QueryTime::from(1_465_790_400_000);               // milliseconds since 1970
/// let now = QueryTime::now();                                   // sent as 0
/// # let _ = (day, start, now);
/// ```
///
/// Losant takes 0 for now and negative numbers for relative times. A [`Timestamp`] at or before the
/// start of 1970 can therefore not be expressed, and a call with one fails before it is sent. Numbers
/// are sent unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QueryTime(Repr);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Repr {
    Milliseconds(i64),
    Timestamp(Timestamp),
}

impl QueryTime {
    /// The time at which Losant processes the call.
    #[must_use]
    pub const fn now() -> Self {
        Self(Repr::Milliseconds(0))
    }

    /// The time this long before Losant processes the call, in whole milliseconds.
    #[must_use]
    pub fn ago(duration: Duration) -> Self {
        Self(Repr::Milliseconds(i64::try_from(duration.as_millis()).map_or(i64::MIN, |ms| -ms)))
    }
}

impl From<Timestamp> for QueryTime {
    fn from(at: Timestamp) -> Self {
        Self(Repr::Timestamp(at))
    }
}

/// Milliseconds since 1970. 0 is now, and negative numbers are relative to now.
impl From<i64> for QueryTime {
    fn from(milliseconds: i64) -> Self {
        Self(Repr::Milliseconds(milliseconds))
    }
}

impl QueryValue for QueryTime {
    const KIND: ParamKind = ParamKind::Time;

    fn encode(&self, to: &mut QueryEncoder) {
        match self.0 {
            Repr::Milliseconds(milliseconds) => to.scalar(milliseconds),
            Repr::Timestamp(at) if at.as_millisecond() > 0 => to.scalar(at.as_millisecond()),
            Repr::Timestamp(at) => {
                to.reject(format!("the time {at} must be after the start of 1970"));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(time: impl Into<QueryTime>) -> Result<String, String> {
        QueryEncoder::encode_plain(&time.into())
    }

    #[test]
    fn times_are_milliseconds() {
        assert_eq!(sent(QueryTime::now()).as_deref(), Ok("0"));
        assert_eq!(sent(QueryTime::ago(Duration::from_millis(1500))).as_deref(), Ok("-1500"));
        assert_eq!(sent(-5).as_deref(), Ok("-5"));
        let at = Timestamp::from_millisecond(1_465_790_400_000);
        assert!(matches!(at.map(sent), Ok(Ok(sent)) if sent == "1465790400000"));
    }

    #[test]
    fn timestamps_up_to_1970_are_rejected() {
        assert!(sent(Timestamp::UNIX_EPOCH).is_err());
    }
}
