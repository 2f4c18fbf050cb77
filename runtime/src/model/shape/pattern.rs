//! Patterns of strings.

use std::fmt;

/// A pattern that strings must match: a regular expression for other tools, and a function that decides.
///
/// The check does not need a regex engine. The two must agree.
///
/// ```
/// use losant::Pattern;
///
/// /// A serial number, such as `P-0042`.
/// pub const SERIAL: Pattern = Pattern::new("^P-[0-9]{4}$", "`P-` and four digits", |text| {
///     let digits = text.strip_prefix("P-").unwrap_or_default();
///     digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit())
/// });
///
/// assert!(SERIAL.matches("P-0042"));
/// ```
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Pattern {
    /// The pattern as JSON Schema has it: a regular expression of ECMA-262.
    pub regex: &'static str,
    /// What matches, to complete "must be": `24 hexadecimal digits`.
    pub description: &'static str,
    matches: fn(&str) -> bool,
}

impl Pattern {
    /// Creates a pattern.
    #[must_use]
    pub const fn new(
        regex: &'static str,
        description: &'static str,
        matches: fn(&str) -> bool,
    ) -> Self {
        Self { regex, description, matches }
    }

    /// Whether a string matches.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        (self.matches)(text)
    }
}

/// Compares the regular expressions.
impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.regex == other.regex
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.regex).finish()
    }
}
