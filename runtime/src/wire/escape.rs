//! Percent-encoding of paths and queries.

use std::fmt::{self, Display, Write};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// All characters but the unreserved ones of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Percent-encodes what is written to it, and appends it to the string.
pub(crate) struct PercentEncoder<'a>(pub(crate) &'a mut String);

impl Write for PercentEncoder<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.extend(utf8_percent_encode(text, RESERVED));
        Ok(())
    }
}

/// Percent-encodes a value.
pub(crate) fn percent_encode(value: &dyn Display) -> String {
    let mut out = String::new();
    let _ = write!(PercentEncoder(&mut out), "{value}");
    out
}
