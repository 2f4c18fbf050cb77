//! Collections: pages, which page follows another, and streams of pages and items.

mod next;
pub(crate) mod page;
pub(crate) mod stream;
