//! Collections that come page by page, as streams of pages or of items.
//!
//! A stream asks for a page when it is wanted and never for one twice. It ends with an empty page,
//! or as soon as the server's own counts say that there is nothing more.

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
use crate::metadata::paging::{Next, Paging, Position};
use crate::paging::page::Paged;

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
        let next = Some(Next::of(call.builder_mut(), paging));
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
    pub fn blocking(mut self) -> Blocking<Self> {
        let client = self.call.builder_mut().client.clone();
        Blocking::new(self, client)
    }

    /// The next page; `None` at the end.
    pub async fn try_next(&mut self) -> Result<Option<C::Value>, Error> {
        poll_fn(|context| self.poll(context)).await.transpose()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<C::Value, Error>>> {
        let Some(next) = &self.next else { return Poll::Ready(None) };
        let asked = self.asked.get_or_insert_with(|| {
            let mut call = self.call.clone();
            next.set(call.builder_mut());
            call.into_future()
        });
        let answered = ready!(Pin::new(asked).poll(context));
        self.asked = None;
        let page = match answered {
            Ok(page) => page,
            Err(error) => {
                return Poll::Ready(Some(Err(
                    error.with_position(Position { next: next.clone(), taken: 0 })
                )));
            }
        };
        if is_another(next, &page) {
            self.next = None;
            return Poll::Ready(None);
        }
        let asked_per_page = self.call.builder_mut().number("perPage");
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
    pub fn blocking(mut self) -> Blocking<Self> {
        let client = self.pages.call.builder_mut().client.clone();
        Blocking::new(self, client)
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
