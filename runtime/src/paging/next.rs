//! What a stream of pages asks for next.

use crate::call::request::RequestBuilder;
use crate::metadata::paging::{Next, Paging};
use crate::paging::page::Paged;

impl Next {
    /// Where a call starts, by what its setters were given.
    pub(crate) fn of(request: &RequestBuilder, paging: Paging) -> Self {
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
    pub(crate) fn set(&self, request: &mut RequestBuilder) {
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
