//! `sorted`, `paged` and `filtered`, and the defaults of parameters.

use losant::models::SortDirection;
use losant::{Call, Page, ParamKind, losant_resource, open_enum};

use super::{Thing, client};
use crate::support::server::HttpRequest;

open_enum! {
    /// Field to sort shelves by.
    pub(crate) enum ShelfSortField {
        /// Height of the shelf.
        Height = "height",
        /// Name of the shelf.
        Name = "name",
    }
}

open_enum! {
    /// Field to filter shelves by.
    pub(crate) enum ShelfFilterField {
        /// Name of the shelf.
        Name = "name",
    }
}

/// Shelves, in lists that differ in their groups.
#[losant_resource(path = "/shelves", extends = losant::Client, scopes("all.Shop"))]
trait Shelves {
    /// Returns the shelves.
    #[get(filtered(ShelfFilterField), sorted(ShelfSortField, "height", "desc"), paged)]
    fn get(
        &self,
        #[query] aisle: u8,
        /// Whether empty shelves are returned.
        #[query(default = "true", before_groups)]
        empty: Option<bool>,
        #[query(default = "-1")] min_height: Option<i8>,
        #[query(default = "any")] color: Option<String>,
    ) -> Page<Thing>;

    /// Returns the shelves in pages of another size.
    #[get("/large", paged(per_page = 1000))]
    fn large(&self) -> Page<Thing>;

    /// Returns a range of the shelves.
    #[get("/range", paged("offset", limit = 50), sorted(ShelfSortField, "name"))]
    fn range(&self, offset: Option<u8>) -> Page<Thing>;

    /// Returns the shelves after another.
    #[get("/after", paged("cursor"))]
    fn after(&self) -> Page<Thing>;

    /// Counts shelves.
    #[post("/count", filtered(ShelfFilterField))]
    fn count(&self, #[part(default = "cm")] unit: Option<String>) -> u64;
}

/// The names of an action's parameters, with their defaults.
fn defaults(action: &losant::Action) -> Vec<(&'static str, Option<&'static str>)> {
    action.params.iter().map(|param| (param.name, param.default)).collect()
}

#[test]
fn groups_add_their_parameters_in_the_order_of_the_arguments() {
    assert_eq!(
        defaults(ShelvesGetCall::ACTION),
        [
            ("aisle", None),
            ("empty", Some("true")),
            ("filterField", None),
            ("filter", None),
            ("sortField", Some("height")),
            ("sortDirection", Some("desc")),
            ("page", Some("0")),
            ("perPage", Some("100")),
            ("minHeight", Some("-1")),
            ("color", Some("any")),
        ]
    );
    assert_eq!(
        defaults(ShelvesCountCall::ACTION),
        [("filterField", None), ("filter", None), ("unit", Some("cm"))]
    );
}

#[test]
fn each_kind_of_paging_has_its_parameters_and_defaults() {
    assert_eq!(
        defaults(ShelvesLargeCall::ACTION),
        [("page", Some("0")), ("perPage", Some("1000"))]
    );
    // `offset` is declared by hand, without a default.
    assert_eq!(
        defaults(ShelvesRangeCall::ACTION),
        [
            ("limit", Some("50")),
            ("sortField", Some("name")),
            ("sortDirection", Some("asc")),
            ("offset", None)
        ]
    );
    assert_eq!(
        defaults(ShelvesAfterCall::ACTION),
        [("startingAfterId", None), ("endingBeforeId", None), ("limit", None)]
    );
}

#[test]
fn parameters_of_groups_have_kinds_and_values() {
    let params = ShelvesGetCall::ACTION.params;
    let param = |name: &str| params.iter().find(|param| param.name == name).unwrap();
    assert_eq!(param("sortField").values, ["height", "name"]);
    assert_eq!(param("sortDirection").values, ["asc", "desc"]);
    assert_eq!(param("filterField").values, ["name"]);
    assert_eq!(param("perPage").kind, ParamKind::Integer);
    assert!(params.iter().all(|param| param.required == (param.name == "aisle")));
}

#[test]
fn defaults_are_not_sent() {
    let shelves = client().shelves();
    assert_eq!(HttpRequest::from_call(shelves.get(3)).own_query(), ["aisle=3"]);
    let call = shelves
        .get(3)
        .filter("a*")
        .sort_direction(SortDirection::Asc)
        .sort_field(ShelfSortField::Name)
        .filter_field(ShelfFilterField::Name)
        .per_page(10)
        .empty(false);
    assert_eq!(
        HttpRequest::from_call(call).own_query(),
        [
            "aisle=3",
            "empty=false",
            "filterField=name",
            "filter=a*",
            "sortField=name",
            "sortDirection=asc",
            "perPage=10",
        ]
    );
}
