//! Collections page by page: what a page is, what follows it, and streams of pages and items.

mod next;
pub(crate) mod page;
pub(crate) mod stream;
