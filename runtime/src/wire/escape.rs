//! Percent-encoding, the same for paths and queries.

use std::fmt::{self, Display, Write};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All but the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes all that is written to it.
pub(crate) struct Escape<'a>(pub(crate) &'a mut String);

impl Write for Escape<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend(utf8_percent_encode(text, RESERVED));
        Ok(())
    }
}

/// Percent-encoded text.
pub(crate) fn escaped(text: &dyn Display) -> String {
    let mut out = String::new();
    let _ = write!(Escape(&mut out), "{text}");
    out
}
