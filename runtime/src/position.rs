//! Places in collections, and what follows a page.

use std::fmt;
use std::str::FromStr;

use crate::{Paged, Paging, Request};

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

impl Next {
    /// Where a call starts, by what its setters were given.
    pub(crate) fn of(request: &Request, paging: Paging) -> Self {
        match paging {
            Paging::Page => Self::Page(request.number("page").unwrap_or_default()),
            Paging::Offset => Self::Offset(request.number("offset").unwrap_or_default()),
            Paging::Cursor => match request.value("endingBeforeId") {
                Some(id) => Self::Before(id),
                None => Self::After(request.value("startingAfterId")),
            },
        }
    }

    /// Writes it into the request.
    pub(crate) fn set(&self, request: &mut Request) {
        match self {
            Self::Page(page) => request.set_value("page", page),
            Self::Offset(offset) => request.set_value("offset", offset),
            Self::After(Some(id)) => request.set_value("startingAfterId", id),
            Self::Before(id) => request.set_value("endingBeforeId", id),
            Self::After(None) => {}
        }
    }

    /// What follows this page, if anything does.
    pub(crate) fn after<P: Paged>(&self, page: &P, asked_per_page: Option<u64>) -> Option<Self> {
        let (first, last) = (page.items().first()?, page.items().last()?);
        let length = page.items().len() as u64;
        let total = page.total_count().unwrap_or(u64::MAX);
        match self {
            Self::Page(number) => {
                let per_page = page.per_page().or(asked_per_page).unwrap_or_default();
                let next = number.checked_add(1)?;
                (next.saturating_mul(per_page) < total).then_some(Self::Page(next))
            }
            Self::Offset(offset) => {
                let next = offset.checked_add(length)?;
                (next < total).then_some(Self::Offset(next))
            }
            Self::After(_) | Self::Before(_) if page.has_more() == Some(false) => None,
            Self::After(id) => {
                let next = P::id(last).filter(|last| id.as_deref() != Some(*last))?;
                Some(Self::After(Some(next.to_owned())))
            }
            Self::Before(id) => {
                let next = P::id(first).filter(|first| id != first)?;
                Some(Self::Before(next.to_owned()))
            }
        }
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
