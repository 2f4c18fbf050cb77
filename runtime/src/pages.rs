//! Collections that come page by page, as streams of pages or of items.
//!
//! A stream asks for a page when it is wanted and never for one twice. It ends with an empty page,
//! or as soon as the server's own counts say that there is nothing more.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::str::FromStr;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{Call, CallFuture, Error, Request};

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

/// What an action that is `paged` gives: some items, and as much as the server tells of the rest.
///
/// [`Page`] is one; implement it for a page type of your own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a page of a collection",
    label = "not a page",
    note = "a `paged` action gives `losant::Page<T>` or a type that implements `losant::Paged`"
)]
pub trait Paged {
    /// What the collection holds.
    type Item: Send + 'static;

    /// The items of this page.
    fn items(&self) -> &[Self::Item];

    /// The items of this page, owned.
    fn into_items(self) -> Vec<Self::Item>;

    /// How many items all pages hold, if the server told.
    fn total_count(&self) -> Option<u64> {
        None
    }

    /// How many items a page can hold, if the server told.
    fn per_page(&self) -> Option<u64> {
        None
    }

    /// Which page this is, from 0, if the server told.
    fn page(&self) -> Option<u64> {
        None
    }

    /// Whether there is more behind this page, if the server told.
    fn has_more(&self) -> Option<bool> {
        None
    }

    /// The id of an item, for collections that are divided by ids.
    fn id(item: &Self::Item) -> Option<&str> {
        let _ = item;
        None
    }
}

/// One page of a collection.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", default, bound(deserialize = "T: Deserialize<'de>"))]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// How many items this page holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<u64>,
    /// How many items all pages hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<u64>,
    /// How many items a page can hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub per_page: Option<u64>,
    /// Which page this is, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u64>,
    /// The filter in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<String>,
    /// The field that the filter is held against.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_field: Option<String>,
    /// The field the items are sorted by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_field: Option<String>,
    /// The direction the items are sorted in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_direction: Option<String>,
    /// All other fields, such as the id of what the collection belongs to.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            count: None,
            total_count: None,
            per_page: None,
            page: None,
            filter: None,
            filter_field: None,
            sort_field: None,
            sort_direction: None,
            extra: Map::new(),
        }
    }
}

impl<T: Send + 'static> Paged for Page<T> {
    type Item = T;

    fn items(&self) -> &[T] {
        &self.items
    }

    fn into_items(self) -> Vec<T> {
        self.items
    }

    fn total_count(&self) -> Option<u64> {
        self.total_count
    }

    fn per_page(&self) -> Option<u64> {
        self.per_page
    }

    fn page(&self) -> Option<u64> {
        self.page
    }
}

/// A place in a collection, to go on from with `start_at`, in this run or, kept as text, another.
///
/// ```
/// let position: losant::Position = "page:3+17".parse().unwrap();
/// assert_eq!(position.to_string(), "page:3+17"); // 17 items of page 3 were taken
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    next: Next,
    /// How many items of that page are behind it.
    taken: usize,
}

/// What to ask for next.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Next {
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
    fn of(request: &Request, paging: Paging) -> Self {
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
    fn set(&self, request: &mut Request) {
        match self {
            Self::Page(page) => request.set_value("page", page),
            Self::Offset(offset) => request.set_value("offset", offset),
            Self::After(Some(id)) => request.set_value("startingAfterId", id),
            Self::Before(id) => request.set_value("endingBeforeId", id),
            Self::After(None) => {}
        }
    }

    /// What follows this page, if anything does.
    fn after<P: Paged>(&self, page: &P, asked_per_page: Option<u64>) -> Option<Self> {
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

/// The pages of a collection, as a stream.
///
/// After an error the stream can be asked again, and asks for the same page once more.
#[must_use = "a stream does nothing until it is asked for an item"]
pub struct Pages<C: Call> {
    call: C,
    next: Option<Next>,
    asked: Option<CallFuture<C::Value>>,
}

impl<C: Call> Pages<C> {
    /// All pages of a call, from where it starts.
    #[doc(hidden)]
    pub fn new(mut call: C) -> Self {
        let paging = C::ACTION.paging.unwrap_or(Paging::Page);
        let next = Some(Next::of(call.inner(), paging));
        Self { call, next, asked: None }
    }
}

impl<C: Call<Value: Paged>> Pages<C> {
    /// Goes on from a position that another stream of the same call was at.
    ///
    /// A position within a page begins with that page, whole.
    pub fn start_at(mut self, position: &Position) -> Self {
        self.next = Some(position.next.clone());
        self
    }

    /// Where the next page begins; `None` at the end.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.next.clone().map(|next| Position { next, taken: 0 })
    }

    /// The pages as an iterator, for code that does not await.
    #[cfg(feature = "blocking")]
    pub fn blocking(mut self) -> crate::Blocking<Self> {
        let client = self.call.inner().client.clone();
        crate::Blocking::new(self, client)
    }

    /// The next page; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<C::Value>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<C::Value, Error>>> {
        let Some(next) = &self.next else { return Poll::Ready(None) };
        let asked = self.asked.get_or_insert_with(|| {
            let mut call = self.call.clone();
            next.set(call.inner());
            call.into_future()
        });
        let answered = ready!(Pin::new(asked).poll(context));
        self.asked = None;
        let page = match answered {
            Ok(page) => page,
            Err(error) => {
                return Poll::Ready(Some(Err(error.at(Position { next: next.clone(), taken: 0 }))));
            }
        };
        if is_another(next, &page) {
            self.next = None;
            return Poll::Ready(None);
        }
        let asked_per_page = self.call.inner().number("perPage");
        self.next = next.after(&page, asked_per_page);
        Poll::Ready(Some(Ok(page)))
    }
}

/// Whether the server gave an earlier page than it was asked for, because there is no such page.
fn is_another<P: Paged>(asked: &Next, page: &P) -> bool {
    matches!((asked, page.page()), (Next::Page(asked), Some(given)) if given < *asked)
}

impl<C: Call<Value: Paged>> Stream for Pages<C> {
    type Item = Result<C::Value, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<C: Call> Unpin for Pages<C> {}

impl<C: Call> fmt::Debug for Pages<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", &self.call)
            .field("next", &self.next)
            .finish_non_exhaustive()
    }
}

/// The items of a collection, as a stream.
///
/// ```no_run
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// let mut tokens = client.user_api_tokens().get().per_page(500).items();
/// while let Some(token) = tokens.try_next().await? {
///     println!("{}", token.name);
/// }
/// # Ok(()) }
/// ```
///
/// After an error the stream can be asked again, and asks for the same page once more.
#[must_use = "a stream does nothing until it is asked for an item"]
pub struct Items<C: Call<Value: Paged>> {
    pages: Pages<C>,
    /// The page that is being taken from: where it began, and what is left of it.
    from: Option<Next>,
    left: VecDeque<<C::Value as Paged>::Item>,
    taken: usize,
}

impl<C: Call<Value: Paged>> Items<C> {
    /// All items of a call, from where it starts.
    #[doc(hidden)]
    pub fn new(call: C) -> Self {
        Self { pages: Pages::new(call), from: None, left: VecDeque::new(), taken: 0 }
    }

    /// Goes on from a position that another stream of the same call was at.
    pub fn start_at(mut self, position: &Position) -> Self {
        self.pages = self.pages.start_at(position);
        self.taken = position.taken;
        self
    }

    /// Where the next item stands; `None` at the end.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        let within = self.from.clone().filter(|_| !self.left.is_empty());
        let taken = if self.from.is_some() && within.is_none() { 0 } else { self.taken };
        within.or_else(|| self.pages.next.clone()).map(|next| Position { next, taken })
    }

    /// The items as an iterator, for code that does not await.
    #[cfg(feature = "blocking")]
    pub fn blocking(mut self) -> crate::Blocking<Self> {
        let client = self.pages.call.inner().client.clone();
        crate::Blocking::new(self, client)
    }

    /// The next item; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<<C::Value as Paged>::Item>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<<C::Value as Paged>::Item, Error>>> {
        loop {
            if let Some(item) = self.left.pop_front() {
                self.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let asked = self.pages.next.clone();
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => {
                    let taken = if self.from.is_none() { self.taken } else { 0 };
                    self.left = page.into_items().into();
                    self.left.drain(..taken.min(self.left.len()));
                    (self.from, self.taken) = (asked, taken);
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<C: Call<Value: Paged>> Stream for Items<C> {
    type Item = Result<<C::Value as Paged>::Item, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<C: Call<Value: Paged>> Unpin for Items<C> {}

impl<C: Call<Value: Paged>> fmt::Debug for Items<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("left", &self.left.len())
            .finish_non_exhaustive()
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
