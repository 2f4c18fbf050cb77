//! How collections are divided into pages, and positions in them.

use std::fmt;
use std::str::FromStr;

/// How a collection is divided into pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// By page number: `page` and `perPage`.
    Page,
    /// By a number of items to skip: `offset` and `limit`.
    Offset,
    /// By the id of an item: `startingAfterId`, `endingBeforeId` and `limit`.
    Cursor,
}

/// A position in a collection, from which a stream of pages or items can continue with `start_at`.
///
/// It converts to a string and back, so that another run of a program can continue too.
///
/// ```
/// let position: losant::Position = "page:3+17".parse().unwrap();
/// assert_eq!(position.to_string(), "page:3+17"); // after 17 items of page 3
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    pub(crate) page: PageStart,
    /// Number of items of the page that come before the position.
    pub(crate) taken: usize,
}

/// Where a page starts: the parameters of the request for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum PageStart {
    Page(u64),
    Offset(u64),
    /// After the item with this id, or with the first item.
    After(Option<String>),
    Before(String),
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.page {
            PageStart::Page(page) => write!(f, "page:{page}")?,
            PageStart::Offset(offset) => write!(f, "offset:{offset}")?,
            PageStart::After(id) => write!(f, "after:{}", id.as_deref().unwrap_or_default())?,
            PageStart::Before(id) => write!(f, "before:{id}")?,
        }
        write!(f, "+{}", self.taken)
    }
}

/// The error of a string that is not a [`Position`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPosition;

impl fmt::Display for InvalidPosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a position in a collection; positions look like `page:3+17`")
    }
}

impl std::error::Error for InvalidPosition {}

impl FromStr for Position {
    type Err = InvalidPosition;

    fn from_str(text: &str) -> Result<Self, InvalidPosition> {
        let (kind, rest) = text.split_once(':').ok_or(InvalidPosition)?;
        let (at, taken) = rest.rsplit_once('+').ok_or(InvalidPosition)?;
        let number = || at.parse().map_err(|_| InvalidPosition);
        let page = match kind {
            "page" => PageStart::Page(number()?),
            "offset" => PageStart::Offset(number()?),
            "after" => PageStart::After(Some(at.to_owned()).filter(|id| !id.is_empty())),
            "before" => PageStart::Before(at.to_owned()),
            _ => return Err(InvalidPosition),
        };
        Ok(Self { page, taken: taken.parse().map_err(|_| InvalidPosition)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn strings_that_are_not_positions_are_rejected() {
        for text in ["", "page:3", "page:x+1", "page:1+x", "row:1+1", "page:-1+0", "3+17"] {
            assert_eq!(text.parse::<Position>(), Err(InvalidPosition), "{text}");
        }
    }

    proptest! {
        #[test]
        fn positions_convert_to_strings_and_back(number in any::<u64>(), id in "[^+]{0,9}", taken in any::<usize>()) {
            let after = PageStart::After(Some(id.clone()).filter(|id| !id.is_empty()));
            for page in [PageStart::Page(number), PageStart::Offset(number), after, PageStart::Before(id)] {
                let position = Position { page, taken };
                prop_assert_eq!(position.to_string().parse(), Ok(position));
            }
        }

        #[test]
        fn no_string_panics(text in any::<String>()) {
            let _ = text.parse::<Position>();
        }
    }
}
