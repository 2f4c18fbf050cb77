//! Lists: which documents a request selects, in what order, and which page of them.

pub(super) mod advanced;
pub(super) mod filter;

use std::cmp::Ordering;

use serde_json::{Value, json};

use self::advanced::compare;
use super::given::Given;
use super::known;
use super::route::Refusal;
use super::state::Incoming;
use super::store::{Document, Store, value_at};
use crate::{Action, Paging};

/// The documents of a list, each with its path.
pub(super) type Items<'s> = Vec<(&'s str, &'s Document)>;

/// Keeps the documents that the parameters select, in the order that they ask for.
pub(super) fn select<'s>(
    store: &'s Store,
    incoming: &Incoming<'_>,
    items: Items<'s>,
) -> Result<Items<'s>, Refusal> {
    let mut items = filter::keep(store, incoming, items)?;
    sort(incoming.action, &incoming.given, &mut items);
    Ok(items)
}

fn sort(action: &Action, given: &Given, items: &mut Items<'_>) {
    let Some(field) = given.text("sortField").or_else(|| given.text("sortColumn")) else { return };
    let path = known::path_of(action.resource, field);
    items.sort_by(|(_, a), (_, b)| order(value_at(a, path), value_at(b, path)));
    if given.text("sortDirection").is_some_and(|direction| direction.eq_ignore_ascii_case("desc")) {
        items.reverse();
    }
}

/// The order of two values: what is missing is first, then numbers, then strings.
fn order(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    let (a, b) = (a.unwrap_or(&Value::Null), b.unwrap_or(&Value::Null));
    let rank = |value: &Value| match value {
        Value::Null => 0,
        Value::Bool(_) => 1,
        Value::Number(_) => 2,
        Value::String(_) => 3,
        _ => 4,
    };
    rank(a).cmp(&rank(b)).then_with(|| compare(a, b).unwrap_or(Ordering::Equal))
}

/// The page that a request asks for, of documents that it selected, with what lists say of themselves.
pub(super) fn page(
    action: &'static Action,
    given: &Given,
    items: Items<'_>,
    shape: impl FnMut((&str, &Document)) -> Result<Value, Refusal>,
) -> Result<Value, Refusal> {
    let total = items.len();
    let mut list = json!({});
    let (from, size) = match action.paging {
        Some(Paging::Page) => {
            let page = given.count("page")?.unwrap_or(0);
            let size = given.count("perPage")?.unwrap_or(total);
            (list["page"], list["perPage"]) = (page.into(), size.into());
            list["totalCount"] = total.into();
            (page.saturating_mul(size), size)
        }
        Some(Paging::Offset) => {
            let (offset, limit) = (given.count("offset")?, given.count("limit")?);
            let (offset, limit) = (offset.unwrap_or(0), limit.unwrap_or(total));
            (list["offset"], list["limit"]) = (offset.into(), limit.into());
            list["totalCount"] = total.into();
            (offset, limit)
        }
        Some(Paging::Cursor) => {
            let (from, size) = cursor(given, &items)?;
            list["hasMore"] = (from.saturating_add(size) < total).into();
            (from, size)
        }
        _ => {
            list["totalCount"] = total.into();
            (0, total)
        }
    };
    let page = items.into_iter().skip(from).take(size).map(shape);
    let page = page.collect::<Result<Vec<_>, _>>()?;
    list["count"] = page.len().into();
    list["items"] = page.into();
    echo(action, given, &mut list);
    Ok(list)
}

/// Where a page starts that is after or before an item, and its size.
fn cursor(given: &Given, items: &Items<'_>) -> Result<(usize, usize), Refusal> {
    let at = |id: &str| {
        items.iter().position(|(_, item)| item.get("id").and_then(Value::as_str) == Some(id))
    };
    let size = given.count("limit")?.unwrap_or(items.len());
    if let Some(before) = given.text("endingBeforeId").and_then(at) {
        let from = before.saturating_sub(size);
        return Ok((from, before - from));
    }
    Ok((given.text("startingAfterId").and_then(at).map_or(0, |at| at + 1), size))
}

/// Repeats what the list was selected and sorted by.
fn echo(action: &'static Action, given: &Given, list: &mut Value) {
    for param in action.params.iter().filter(|param| known::repeats(action, param.name)) {
        if let Some(value) = given.value(param) {
            list[param.name] = value;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_of_different_types_have_an_order() {
        let values = [json!(null), json!(false), json!(true), json!(2), json!(10), json!("1")];
        for pair in values.windows(2) {
            assert_eq!(order(Some(&pair[0]), Some(&pair[1])), Ordering::Less, "{pair:?}");
        }
        assert_eq!(order(None, Some(&json!(null))), Ordering::Equal);
    }
}
