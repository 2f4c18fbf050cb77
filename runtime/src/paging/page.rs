//! The pages of collections.

use serde::de::{DeserializeOwned, MapAccess};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use crate::model::described::{Described, ShapeOf};
use crate::model::shape::{Object, Shape, ShapeRef};
use crate::model::{Entry, FieldWriter, Model, read_model};

/// The response of a `paged` action: some items, and what the server reports about the others.
///
/// [`Page`] implements it. Implement it for page types of your own.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a page of a collection",
    label = "not a page",
    note = "a `paged` action returns `losant::Page<T>` or a type that implements `losant::Paged`"
)]
pub trait Paged {
    /// The items of the collection.
    type Item: Send + 'static;

    /// The items of this page.
    fn items(&self) -> &[Self::Item];

    /// Consumes the page and returns its items.
    fn into_items(self) -> Vec<Self::Item>;

    /// Number of items in all pages, if the server reports it.
    fn total_count(&self) -> Option<u64> {
        None
    }

    /// Maximum number of items in a page, if the server reports it.
    fn per_page(&self) -> Option<u64> {
        None
    }

    /// Number of this page, starting with 0, if the server reports it.
    fn page(&self) -> Option<u64> {
        None
    }

    /// Whether more items follow this page, if the server reports it.
    fn has_more(&self) -> Option<bool> {
        None
    }

    /// The id of an item, for collections with [`Paging::Cursor`](crate::Paging::Cursor).
    fn id(item: &Self::Item) -> Option<&str> {
        let _ = item;
        None
    }
}

/// A page of a collection.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// Number of items in this page.
    pub count: Option<u64>,
    /// Number of items in all pages.
    pub total_count: Option<u64>,
    /// Maximum number of items in a page.
    pub per_page: Option<u64>,
    /// Number of this page, starting with 0.
    pub page: Option<u64>,
    /// The filter that was applied.
    pub filter: Option<String>,
    /// The field that the filter was applied to.
    pub filter_field: Option<String>,
    /// The field that the items are sorted by.
    pub sort_field: Option<String>,
    /// The direction in which the items are sorted.
    pub sort_direction: Option<String>,
    /// All other fields, such as the id of the application that the items belong to.
    pub extra: Map<String, Value>,
    /// Whether the response had no `items`, so that the page is serialized without them again.
    items_missing: bool,
}

/// Consumes the page and iterates over its items.
///
/// ```
/// # let page = losant::Page::<&str>::default();
/// for item in page {
///     println!("{item}");
/// }
/// ```
impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
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
            items_missing: false,
        }
    }
}

/// The shape of a page with such items.
const fn object(items: &'static [ShapeRef]) -> Object {
    let keys = &[
        "items",
        "count",
        "totalCount",
        "perPage",
        "page",
        "filter",
        "filterField",
        "sortField",
        "sortDirection",
    ];
    Object::response("Page", keys, "[#0 i i i i s s s s v", items)
}

impl<T: Described> Described for Page<T> {
    fn shape() -> &'static Shape {
        const { &Shape::Object(object(&[ShapeOf::<T>::SHAPE])) }
    }
}

/// Reads a page.
struct PageReader<T>(Page<T>);

impl<T> Default for PageReader<T> {
    fn default() -> Self {
        Self(Page { items_missing: true, ..Page::default() })
    }
}

impl<T: DeserializeOwned> Model for PageReader<T> {
    const OBJECT: Object = object(&[ShapeRef::ANY]);

    type Draft = Self;

    fn read_entry<'de, A: MapAccess<'de>>(
        Self(page): &mut Self,
        entry: Entry<'_, 'de, A>,
    ) -> Result<(), A::Error> {
        match entry.key() {
            "items" => {
                page.items_missing = false;
                entry.read(&mut page.items)
            }
            "count" => entry.read_integers(&mut page.count),
            "totalCount" => entry.read_integers(&mut page.total_count),
            "perPage" => entry.read_integers(&mut page.per_page),
            "page" => entry.read_integers(&mut page.page),
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
        read_model(deserializer).map(|PageReader(page)| page)
    }
}

impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let missing = self.items_missing && self.items.is_empty();
        let items = (!missing).then_some(&self.items);
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
