//! The page that a stream requests first, and the page that follows another.

use crate::call::request::RequestBuilder;
use crate::metadata::paging::{PageStart, Paging};
use crate::paging::page::Paged;

impl PageStart {
    /// The first page of a call, from the parameters that the caller set.
    pub(crate) fn of_request(request: &RequestBuilder, paging: Paging) -> Self {
        match paging {
            Paging::Page => Self::Page(request.query_number("page").unwrap_or_default()),
            Paging::Offset => Self::Offset(request.query_number("offset").unwrap_or_default()),
            Paging::Cursor => match request.query_value("endingBeforeId") {
                Some(id) => Self::Before(id),
                None => Self::After(request.query_value("startingAfterId")),
            },
        }
    }

    /// Sets the parameters that request the page.
    pub(crate) fn apply_to(&self, request: &mut RequestBuilder) {
        match self {
            Self::Page(page) => request.set_query_value("page", page),
            Self::Offset(offset) => request.set_query_value("offset", offset),
            Self::After(Some(id)) => request.set_query_value("startingAfterId", id),
            Self::Before(id) => request.set_query_value("endingBeforeId", id),
            Self::After(None) => {}
        }
    }

    /// The start of the page after `page`, which starts here; `None` if `page` is the last.
    ///
    /// An empty page is the last, and so is a page after which the response reports no more items.
    pub(crate) fn following<P: Paged>(
        &self,
        page: &P,
        requested_per_page: Option<u64>,
    ) -> Option<Self> {
        let (first, last) = (page.items().first()?, page.items().last()?);
        let length = page.items().len() as u64;
        let total = page.total_count().unwrap_or(u64::MAX);
        match self {
            Self::Page(number) => {
                let per_page = page.per_page().or(requested_per_page).unwrap_or_default();
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
