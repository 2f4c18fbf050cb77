//! Pages of collections: how Losant divides them, and what one tells of the rest.

use serde::de::{DeserializeOwned, MapAccess};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::model::{Entry, FieldWriter, Model, read_model};

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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// How many items this page holds.
    pub count: Option<u64>,
    /// How many items all pages hold.
    pub total_count: Option<u64>,
    /// How many items a page can hold.
    pub per_page: Option<u64>,
    /// Which page this is, from 0.
    pub page: Option<u64>,
    /// The filter in force.
    pub filter: Option<String>,
    /// The field that the filter is held against.
    pub filter_field: Option<String>,
    /// The field the items are sorted by.
    pub sort_field: Option<String>,
    /// The direction the items are sorted in.
    pub sort_direction: Option<String>,
    /// All other fields, such as the id of what the collection belongs to.
    pub extra: Map<String, Value>,
    /// Whether the answer left `items` out, so that it is written as it was read.
    without_items: bool,
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
            without_items: false,
        }
    }
}

/// A page while it is read.
struct PageFields<T>(Page<T>);

impl<T> Default for PageFields<T> {
    fn default() -> Self {
        Self(Page { without_items: true, ..Page::default() })
    }
}

impl<T: DeserializeOwned> Model for PageFields<T> {
    fn read_entry<'de, A: MapAccess<'de>>(
        &mut self,
        entry: Entry<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        let page = &mut self.0;
        match entry.key() {
            "items" => {
                page.without_items = false;
                entry.read(&mut page.items)
            }
            "count" => entry.read(&mut page.count),
            "totalCount" => entry.read(&mut page.total_count),
            "perPage" => entry.read(&mut page.per_page),
            "page" => entry.read(&mut page.page),
            "filter" => entry.read(&mut page.filter),
            "filterField" => entry.read(&mut page.filter_field),
            "sortField" => entry.read(&mut page.sort_field),
            "sortDirection" => entry.read(&mut page.sort_direction),
            _ => entry.read_rest(&mut page.extra),
        }
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read_model(deserializer).map(|PageFields(page)| page)
    }
}

impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let left_out = self.without_items && self.items.is_empty();
        let items = (!left_out).then_some(&self.items);
        FieldWriter::new(serializer)
            .optional("items", &items)
            .optional("count", &self.count)
            .optional("totalCount", &self.total_count)
            .optional("perPage", &self.per_page)
            .optional("page", &self.page)
            .optional("filter", &self.filter)
            .optional("filterField", &self.filter_field)
            .optional("sortField", &self.sort_field)
            .optional("sortDirection", &self.sort_direction)
            .rest(&self.extra)
            .end()
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
