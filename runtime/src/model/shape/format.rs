//! Formats of strings.

use std::fmt;

use jiff::Timestamp;

/// A format that strings can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A date and a time, as in RFC 3339.
    DateTime,
    /// An email address.
    Email,
    /// An absolute URI.
    Uri,
}

impl Format {
    /// The name in JSON Schema.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Email => "email",
            Self::Uri => "uri",
        }
    }

    /// Whether a string has the format.
    #[must_use]
    pub fn matches(self, text: &str) -> bool {
        match self {
            Self::DateTime => is_date_time(text),
            Self::Email => is_email(text),
            Self::Uri => is_uri(text),
        }
    }
}

/// Prints it to complete "must be".
impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::DateTime => "an RFC 3339 date and time",
            Self::Email => "an email address",
            Self::Uri => "an absolute URI",
        })
    }
}

/// RFC 3339: what ISO 8601 allows besides is not valid.
fn is_date_time(text: &str) -> bool {
    const FORM: &[u8] = b"dddd-dd-ddTdd:dd:dd";
    let bytes = text.as_bytes();
    let start = FORM.iter().zip(bytes).all(|(form, byte)| match form {
        b'd' => byte.is_ascii_digit(),
        form => form.eq_ignore_ascii_case(byte),
    });
    start && bytes.get(FORM.len()).is_some() && text.parse::<Timestamp>().is_ok()
}

/// A local part and a domain of labels, which is what mail servers accept.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    let is_atom = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+/=?^_`{|}~-".contains(&byte);
    let local = local.len() <= 64
        && local.split('.').all(|atom| !atom.is_empty() && atom.bytes().all(is_atom));
    local && domain.len() <= 255 && domain.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let ends = !label.starts_with('-') && !label.ends_with('-');
    let valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    ends && (1..=63).contains(&label.len()) && label.bytes().all(valid)
}

/// A scheme, and characters that RFC 3986 allows.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let in_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(in_scheme);
    scheme && has_uri_characters(rest)
}

fn has_uri_characters(text: &str) -> bool {
    let mut pieces = text.split('%');
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=".contains(&byte);
    let escaped = |piece: &str| {
        let digits = piece.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    let first = pieces.next().unwrap_or_default();
    first.bytes().all(allowed) && pieces.all(|piece| escaped(piece) && piece.bytes().all(allowed))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_matches(format: Format, valid: &[&str], invalid: &[&str]) {
        for text in valid {
            assert!(format.matches(text), "{text} is {format}");
        }
        for text in invalid {
            assert!(!format.matches(text), "{text} is not {format}");
        }
    }

    #[test]
    fn dates_with_times() {
        assert_matches(
            Format::DateTime,
            &["2026-01-02T03:04:05Z", "2026-01-02T03:04:05.678+02:00", "2026-01-02t03:04:05z"],
            &["", "2026-01-02", "2026-01-02T03:04Z", "20260102T030405Z", "2026-13-02T03:04:05Z"],
        );
    }

    #[test]
    fn email_addresses() {
        assert_matches(
            Format::Email,
            &["ada@example.com", "a.b+c@sub.example.co", "x@localhost"],
            &["", "ada", "@example.com", "ada@", "a b@example.com", "a..b@example.com", "a@-x.com"],
        );
    }

    #[test]
    fn uris() {
        assert_matches(
            Format::Uri,
            &["https://example.com/a?b=c#d", "data:,x%20y", "mqtts://broker:8883"],
            &["", "example.com", "/path", "https://a b", "https://a%2", "1x:y", "https://é"],
        );
    }
}
