//! Limits on the size of values.

use std::fmt;

/// The smallest and the largest size of a value: characters of a string, items of a list, entries of
/// a map, or the number itself.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Limits {
    /// The smallest valid size; `None` if any smaller one is valid too.
    pub min: Option<f64>,
    /// The largest valid size; `None` if any larger one is valid too.
    pub max: Option<f64>,
}

impl Limits {
    /// Reads `1..255`, where either side may be missing.
    pub(crate) fn parse(text: &str) -> Self {
        let (min, max) = text.split_once("..").unwrap_or_default();
        Self { min: min.parse().ok(), max: max.parse().ok() }
    }

    /// Whether only one size is valid.
    fn is_exact(&self) -> bool {
        self.min.is_some() && self.min == self.max
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.min.is_none() && self.max.is_none()
    }
}

/// Prints "1 to 255", "at least 1", "at most 255", "exactly 24", or nothing.
impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.min, self.max) {
            (Some(min), Some(_)) if self.is_exact() => write!(f, "exactly {min}"),
            (Some(min), Some(max)) => write!(f, "{min} to {max}"),
            (Some(min), None) => write!(f, "at least {min}"),
            (None, Some(max)) => write!(f, "at most {max}"),
            (None, None) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_read_and_printed() {
        for (text, printed) in [
            ("1..255", "1 to 255"),
            ("24..24", "exactly 24"),
            ("0.5..", "at least 0.5"),
            ("..-1", "at most -1"),
            ("..", ""),
        ] {
            assert_eq!(Limits::parse(text).to_string(), printed);
        }
    }
}
