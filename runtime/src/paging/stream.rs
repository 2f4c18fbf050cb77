//! Streams of the pages or items of a collection.
//!
//! A stream requests a page only when it is polled for it, and only once unless the request failed. It
//! ends at an empty page, or as soon as the counts in a response show that no more items follow.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

#[cfg(feature = "blocking")]
use crate::blocking::Blocking;
use crate::call::Call;
use crate::call::future::CallFuture;
use crate::error::Error;
use crate::metadata::paging::{PageStart, Paging, Position};
use crate::paging::page::Paged;

/// A stream of the pages of a collection.
///
/// After an error, polling the stream again requests the same page again.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<C: Call> {
    call: C,
    next: Option<PageStart>,
    pending: Option<CallFuture<C::Value>>,
}

impl<C: Call> Pages<C> {
    /// All pages of a call, starting where its parameters say.
    #[doc(hidden)]
    pub fn new(mut call: C) -> Self {
        let paging = C::ACTION.paging.unwrap_or(Paging::Page);
        let next = Some(PageStart::of_request(call.builder_mut(), paging));
        Self { call, next, pending: None }
    }
}

impl<C: Call<Value: Paged>> Pages<C> {
    /// Continues from the position of another stream of the same call.
    ///
    /// From a position within a page, the whole page is returned.
    pub fn start_at(mut self, position: &Position) -> Self {
        self.next = Some(position.page.clone());
        self
    }

    /// The position of the next page; `None` at the end.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        self.next.clone().map(|page| Position { page, taken: 0 })
    }

    /// Returns an iterator over the pages, for code that is not async.
    #[cfg(feature = "blocking")]
    pub fn blocking(mut self) -> Blocking<Self> {
        let client = self.call.builder_mut().client.clone();
        Blocking::new(self, client)
    }

    /// Returns the next page; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<C::Value>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<C::Value, Error>>> {
        let Some(next) = &self.next else { return Poll::Ready(None) };
        let pending = self.pending.get_or_insert_with(|| {
            let mut call = self.call.clone();
            next.apply_to(call.builder_mut());
            call.into_future()
        });
        let result = ready!(Pin::new(pending).poll(context));
        self.pending = None;
        let page = match result {
            Ok(page) => page,
            Err(error) => {
                let position = Position { page: next.clone(), taken: 0 };
                return Poll::Ready(Some(Err(error.with_position(position))));
            }
        };
        if is_past_the_end(next, &page) {
            self.next = None;
            return Poll::Ready(None);
        }
        let requested_per_page = self.call.builder_mut().query_number("perPage");
        self.next = next.following(&page, requested_per_page);
        Poll::Ready(Some(Ok(page)))
    }
}

/// Whether the requested page does not exist: the server returns an earlier page then.
fn is_past_the_end<P: Paged>(requested: &PageStart, page: &P) -> bool {
    matches!((requested, page.page()), (PageStart::Page(requested), Some(number)) if number < *requested)
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

/// A stream of the items of a collection.
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
/// After an error, polling the stream again requests the same page again.
#[must_use = "streams do nothing unless polled"]
pub struct Items<C: Call<Value: Paged>> {
    pages: Pages<C>,
    /// The page that was read last.
    page: Option<PageStart>,
    /// The items of that page that were not returned yet.
    buffered: VecDeque<<C::Value as Paged>::Item>,
    /// The number of its items that were returned or skipped. Before the first page is read, the
    /// number to skip.
    taken: usize,
}

impl<C: Call<Value: Paged>> Items<C> {
    /// All items of a call, starting where its parameters say.
    #[doc(hidden)]
    pub fn new(call: C) -> Self {
        Self { pages: Pages::new(call), page: None, buffered: VecDeque::new(), taken: 0 }
    }

    /// Continues from the position of another stream of the same call.
    pub fn start_at(mut self, position: &Position) -> Self {
        self.pages = self.pages.start_at(position);
        self.taken = position.taken;
        self
    }

    /// The position of the next item; `None` at the end.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        if self.page.is_some() && self.buffered.is_empty() {
            return self.pages.position();
        }
        let page = self.page.clone().or_else(|| self.pages.next.clone())?;
        Some(Position { page, taken: self.taken })
    }

    /// Returns an iterator over the items, for code that is not async.
    #[cfg(feature = "blocking")]
    pub fn blocking(mut self) -> Blocking<Self> {
        let client = self.pages.call.builder_mut().client.clone();
        Blocking::new(self, client)
    }

    /// Returns the next item; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<<C::Value as Paged>::Item>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<<C::Value as Paged>::Item, Error>>> {
        loop {
            if let Some(item) = self.buffered.pop_front() {
                self.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let requested = self.pages.next.clone();
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => {
                    let skip = if self.page.is_none() { self.taken } else { 0 };
                    self.buffered = page.into_items().into();
                    self.buffered.drain(..skip.min(self.buffered.len()));
                    (self.page, self.taken) = (requested, skip);
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
            .field("buffered", &self.buffered.len())
            .finish_non_exhaustive()
    }
}
