//! Pages of collections: how Losant divides them, and what one tells of the rest.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

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
