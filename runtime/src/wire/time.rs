//! Moments in queries.

use std::time::Duration;

use jiff::Timestamp;

use crate::metadata::param::ParamKind;
use crate::wire::query::{QueryEncoder, QueryValue};

/// A moment, as Losant's queries take it: absolute, now, or a while ago.
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
/// Losant reads 0 as now and negative numbers as relative, so a [`Timestamp`] of 1970 or before
/// can't be told: a call with one fails before it is sent. A number is sent as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QueryTime(Moment);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Moment {
    Number(i64),
    At(Timestamp),
}

impl QueryTime {
    /// The moment at which Losant handles the call.
    #[must_use]
    pub const fn now() -> Self {
        Self(Moment::Number(0))
    }

    /// This long before Losant handles the call, to the millisecond.
    #[must_use]
    pub fn ago(duration: Duration) -> Self {
        Self(Moment::Number(i64::try_from(duration.as_millis()).map_or(i64::MIN, |ms| -ms)))
    }
}

impl From<Timestamp> for QueryTime {
    fn from(at: Timestamp) -> Self {
        Self(Moment::At(at))
    }
}

/// Milliseconds since 1970; 0 is now, a negative number a while ago.
impl From<i64> for QueryTime {
    fn from(milliseconds: i64) -> Self {
        Self(Moment::Number(milliseconds))
    }
}

impl QueryValue for QueryTime {
    const KIND: ParamKind = ParamKind::Time;

    fn encode(&self, to: &mut QueryEncoder) {
        match self.0 {
            Moment::Number(number) => to.scalar(number),
            Moment::At(at) if at.as_millisecond() > 0 => to.scalar(at.as_millisecond()),
            Moment::At(at) => to.reject(format!("{at} is not after 1970, as Losant's times are")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(when: impl Into<QueryTime>) -> Result<String, String> {
        QueryEncoder::text(&when.into())
    }

    #[test]
    fn moments_are_milliseconds() {
        assert_eq!(sent(QueryTime::now()).as_deref(), Ok("0"));
        assert_eq!(sent(QueryTime::ago(Duration::from_millis(1500))).as_deref(), Ok("-1500"));
        assert_eq!(sent(-5).as_deref(), Ok("-5"));
        let at = Timestamp::from_millisecond(1_465_790_400_000);
        assert!(matches!(at.map(sent), Ok(Ok(sent)) if sent == "1465790400000"));
    }

    #[test]
    fn a_timestamp_that_would_be_read_as_relative_is_refused() {
        assert!(sent(Timestamp::UNIX_EPOCH).is_err());
    }
}
