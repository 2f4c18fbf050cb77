//! Places in collections, and what follows a page.

use std::fmt;
use std::str::FromStr;

/// How an action's collection is divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// Numbered pages: `page` and `perPage`.
    Page,
    /// A number of items to pass over: `offset` and `limit`.
    Offset,
    /// The id of an item to go on from: `startingAfterId`, `endingBeforeId` and `limit`.
    Cursor,
}

/// A place in a collection, to go on from with `start_at`, in this run or, kept as text, another.
///
/// ```
/// let position: losant::Position = "page:3+17".parse().unwrap();
/// assert_eq!(position.to_string(), "page:3+17"); // 17 items of page 3 were taken
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    pub(crate) next: Next,
    /// How many items of that page are behind it.
    pub(crate) taken: usize,
}

/// What to ask for next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Next {
    Page(u64),
    Offset(u64),
    /// `None` is the beginning.
    After(Option<String>),
    Before(String),
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.next {
            Next::Page(page) => write!(f, "page:{page}")?,
            Next::Offset(offset) => write!(f, "offset:{offset}")?,
            Next::After(id) => write!(f, "after:{}", id.as_deref().unwrap_or_default())?,
            Next::Before(id) => write!(f, "before:{id}")?,
        }
        write!(f, "+{}", self.taken)
    }
}

/// A text that is no [`Position`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPosition;

impl fmt::Display for InvalidPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no position in a collection; one is written as in `page:3+17`")
    }
}

impl std::error::Error for InvalidPosition {}

impl FromStr for Position {
    type Err = InvalidPosition;

    fn from_str(text: &str) -> Result<Self, InvalidPosition> {
        let (kind, rest) = text.split_once(':').ok_or(InvalidPosition)?;
        let (at, taken) = rest.rsplit_once('+').ok_or(InvalidPosition)?;
        let number = || at.parse().map_err(|_| InvalidPosition);
        let next = match kind {
            "page" => Next::Page(number()?),
            "offset" => Next::Offset(number()?),
            "after" => Next::After(Some(at.to_owned()).filter(|id| !id.is_empty())),
            "before" => Next::Before(at.to_owned()),
            _ => return Err(InvalidPosition),
        };
        Ok(Self { next, taken: taken.parse().map_err(|_| InvalidPosition)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_no_position_is_refused() {
        for text in ["", "page:3", "page:x+1", "page:1+x", "row:1+1", "page:-1+0", "3+17"] {
            assert_eq!(text.parse::<Position>(), Err(InvalidPosition), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_position_comes_back_from_its_text(number in any::<u64>(), id in "[^+]{0,9}", taken in any::<usize>()) {
            let after = Next::After(Some(id.clone()).filter(|id| !id.is_empty()));
            for next in [Next::Page(number), Next::Offset(number), after, Next::Before(id)] {
                let position = Position { next, taken };
                prop_assert_eq!(position.to_string().parse(), Ok(position));
            }
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            let _ = text.parse::<Position>();
        }
    }
}
