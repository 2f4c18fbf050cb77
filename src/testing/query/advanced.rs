//! Advanced queries: parsed and validated for one of Losant's schemas, then matched to documents.

mod test;

use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use self::test::Test;
pub(in crate::testing) use self::test::compare;
use super::Items;
use crate::models::condition::Kind;
use crate::testing::groups::Groups;
use crate::testing::route::Refusal;
use crate::testing::store::{Document, Store, value_at, values_at};

/// What an advanced query selects, and by which fields.
#[derive(Debug, PartialEq)]
pub(in crate::testing) struct Schema {
    pub(in crate::testing) name: &'static str,
    pub(in crate::testing) fields: &'static [(&'static str, Kind)],
    /// Where documents have the fields that are not at their own name.
    pub(in crate::testing) places: &'static [(&'static str, At)],
}

/// Where documents have the value of a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::testing) enum At {
    /// At the field's own name.
    Name,
    /// At another path.
    Path(&'static str),
    /// In this field of all ancestors.
    Ancestors(&'static str),
    /// In the ids of the experience groups that have the device whose id is in this field.
    Groups(&'static str),
    /// In the ids of the users in these groups.
    Users(&'static str),
}

/// An advanced query.
#[derive(Debug)]
pub(in crate::testing) enum Query {
    All(Vec<Query>),
    Any(Vec<Query>),
    None(Vec<Query>),
    Field { name: String, at: At, test: Test },
}

/// The most conditions in one list.
const MOST: usize = 100;

/// How deep conditions may be in each other.
const DEEPEST: usize = 20;

/// Parses a query.
pub(in crate::testing) fn parse(schema: &Schema, query: &Value) -> Result<Query, Refusal> {
    parse_with(query, &|name| schema.field(name))
}

/// Parses a query of rows, whose fields are these columns; any if they are not known.
pub(in crate::testing) fn parse_rows(
    columns: Option<&[&str]>,
    query: &Value,
) -> Result<Query, Refusal> {
    parse_with(query, &|name| {
        if columns.is_none_or(|columns| columns.contains(&name)) {
            return Ok((Kind::Text, At::Name));
        }
        Err(invalid(format!("the table has no column `{name}`")))
    })
}

type Lookup<'l> = dyn Fn(&str) -> Result<(Kind, At), Refusal> + 'l;

fn parse_with(query: &Value, field: &Lookup<'_>) -> Result<Query, Refusal> {
    conditions(query, field, DEEPEST)
}

fn conditions(query: &Value, field: &Lookup<'_>, depth: usize) -> Result<Query, Refusal> {
    let Value::Object(entries) = query else { return Err(invalid("a query must be an object")) };
    if depth == 0 {
        return Err(invalid(format!("a query must not be deeper than {DEEPEST}")));
    }
    let parsed = entries.iter().map(|(name, value)| match name.as_str() {
        "$and" => Ok(Query::All(list(name, value, field, depth)?)),
        "$or" => Ok(Query::Any(list(name, value, field, depth)?)),
        "$nor" => Ok(Query::None(list(name, value, field, depth)?)),
        _ if name.starts_with('$') => Err(invalid(format!("unknown operator `{name}`"))),
        _ => {
            let (kind, at) = field(name)?;
            let test = Test::parse(kind, name, value)?;
            Ok(Query::Field { name: name.clone(), at, test })
        }
    });
    Ok(Query::All(parsed.collect::<Result<_, _>>()?))
}

fn list(
    name: &str,
    value: &Value,
    field: &Lookup<'_>,
    depth: usize,
) -> Result<Vec<Query>, Refusal> {
    match value {
        Value::Array(items) if items.len() <= MOST => {
            items.iter().map(|item| conditions(item, field, depth - 1)).collect()
        }
        _ => Err(invalid(format!("`{name}` must be a list of at most {MOST} queries"))),
    }
}

fn invalid(message: impl Into<String>) -> Refusal {
    Refusal::validation(message)
}

impl Schema {
    pub(in crate::testing) fn place(&self, name: &str) -> At {
        let place = self.places.iter().find(|(own, _)| *own == name);
        place.map_or(At::Name, |(_, place)| *place)
    }

    fn field(&self, name: &str) -> Result<(Kind, At), Refusal> {
        let Some((_, kind)) = self.fields.iter().find(|(own, _)| *own == name) else {
            return Err(invalid(format!("{} queries have no field `{name}`", self.name)));
        };
        Ok((*kind, self.place(name)))
    }
}

impl Query {
    /// The documents of a list that fit.
    pub(in crate::testing) fn select<'s>(&self, store: &'s Store, items: Items<'s>) -> Items<'s> {
        self.select_among(items, |path| Groups::of(store, path))
    }

    /// The same, and those that fit if their fields are those of one of the documents below them, at this
    /// path, where it has them.
    pub(in crate::testing) fn select_or_below<'s>(
        &self,
        store: &'s Store,
        mut items: Items<'s>,
        below: &str,
    ) -> Items<'s> {
        let fits = |path: &str, item: &Document| !self.select(store, vec![(path, item)]).is_empty();
        items.retain(|(path, item)| {
            let below = store.items(&format!("{path}/{below}/"));
            let others = below.map(|(_, other)| (*item).clone().into_iter().chain(other.clone()));
            fits(path, item) || others.into_iter().any(|other| fits(path, &other.collect()))
        });
        items
    }

    /// The same, of devices for an experience group, whose query cannot be about groups.
    pub(in crate::testing) fn select_for_group<'s>(&self, items: Items<'s>) -> Items<'s> {
        self.select_among(items, |_| Groups::default())
    }

    fn select_among<'s>(
        &self,
        mut items: Items<'s>,
        groups: impl Fn(&str) -> Groups<'s>,
    ) -> Items<'s> {
        let path = items.first().map_or("", |(path, _)| path);
        let others = Others::new(&items, || groups(path));
        items.retain(|(_, item)| self.matches(item, &others));
        items
    }

    fn matches<'s, F>(&self, item: &Document, others: &Others<'s, F>) -> bool
    where
        F: Fn() -> Groups<'s>,
    {
        let any = |queries: &[Self]| queries.iter().any(|query| query.matches(item, others));
        let (at, name, test) = match self {
            Self::All(queries) => return queries.iter().all(|query| query.matches(item, others)),
            Self::Any(queries) => return any(queries),
            Self::None(queries) => return !any(queries),
            Self::Field { name, at, test } => (*at, name, test),
        };
        let ids = match at {
            At::Name => return test.matches(&values_at(item, name)),
            At::Path(path) => return test.matches(&values_at(item, path)),
            At::Ancestors(field) => others.ancestors(item, field),
            At::Groups(field) => others.groups().of_device(value_at(item, field)),
            At::Users(field) => others.groups().users_of_device(value_at(item, field)),
        };
        let ids: Vec<_> = ids.into_iter().map(Value::from).collect();
        test.matches(&ids.iter().collect::<Vec<_>>())
    }
}

/// What a query looks up besides the document itself: the ones beside it, by id, and groups.
struct Others<'s, F> {
    by_id: BTreeMap<&'s str, &'s Document>,
    groups: OnceCell<Groups<'s>>,
    find_groups: F,
}

impl<'s, F: Fn() -> Groups<'s>> Others<'s, F> {
    fn new(items: &Items<'s>, find_groups: F) -> Self {
        let by_id = items.iter().filter_map(|(_, item)| Some((item.get("id")?.as_str()?, *item)));
        Self { by_id: by_id.collect(), groups: OnceCell::new(), find_groups }
    }

    fn groups(&self) -> &Groups<'s> {
        self.groups.get_or_init(&self.find_groups)
    }

    fn ancestors<'d>(&'d self, item: &'d Document, field: &str) -> Vec<&'d str> {
        ancestors(item, field, |id| self.by_id.get(id).copied())
    }
}

/// The ids of a document's ancestors, from its parent on.
pub(in crate::testing) fn ancestors<'d>(
    document: &'d Document,
    field: &str,
    find: impl Fn(&str) -> Option<&'d Document>,
) -> Vec<&'d str> {
    let parent = |document: &'d Document| value_at(document, field).and_then(Value::as_str);
    let mut found = Vec::new();
    let mut next = parent(document);
    // Documents that are their own ancestors do not make it endless.
    while let Some(id) = next.filter(|id| !found.contains(id)) {
        found.push(id);
        next = find(id).and_then(parent);
    }
    found
}

/// An object, or a refusal that says what must be one.
fn object<'v>(name: &str, value: &'v Value) -> Result<&'v Map<String, Value>, Refusal> {
    value.as_object().ok_or_else(|| invalid(format!("`{name}` must be an object")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::known::schemas::{DEVICES, FLOWS};
    use serde_json::json;

    fn matches(schema: &Schema, query: &Value, item: &Value) -> bool {
        let item = item.as_object().unwrap();
        let query = parse(schema, query).unwrap();
        !query.select(&Store::default(), vec![("", item)]).is_empty()
    }

    fn refusal(schema: &Schema, query: &Value) -> String {
        let refusal = parse(schema, query).unwrap_err();
        assert_eq!(refusal.status, 400);
        refusal.message
    }

    #[test]
    fn every_operator_of_scalars() {
        let item = json!({"name": "Pump 7", "creationDate": "2026-01-02T00:00:00.000Z",
            "attributes": [{"name": "speed"}, {"name": "heat"}]});
        for (query, expected) in [
            (json!({"name": "Pump 7"}), true),
            (json!({"name": "pump 7"}), false),
            (json!({"name": {"$eq": "pump 7", "$ci": true}}), true),
            (json!({"name": {"$ne": "Pump 7"}}), false),
            (json!({"name": {"$gt": "Pump 6", "$lt": "Pump 8"}}), true),
            (json!({"name": {"$gte": "Pump 7", "$lte": "Pump 7"}}), true),
            (json!({"name": {"$gt": "Pump 7"}}), false),
            (json!({"name": {"$startsWith": "Pu"}}), true),
            (json!({"name": {"$startsWith": "pu"}}), false),
            (json!({"name": {"$startsWith": "pu", "$ci": true}}), true),
            (json!({"name": {"$endsWith": "7"}}), true),
            (json!({"name": {"$contains": "mp"}}), true),
            (json!({"name": {"$contains": "x"}}), false),
            (json!({"name": {"$in": ["a", "Pump 7"]}}), true),
            (json!({"name": {"$nin": ["a", "Pump 7"]}}), false),
            (json!({"name": null}), false),
            (json!({"deviceClass": null}), true),
            (json!({"deviceClass": {"$ne": null}}), false),
            (json!({"creationDate": {"$gt": 1_735_689_600_000_i64}}), true),
            (json!({"creationDate": {"$lt": "2026-01-01T23:59:59+00:00"}}), false),
            (json!({"attributeName": "heat"}), true),
            (json!({"attributeName": {"$ne": "heat"}}), false),
            (json!({}), true),
        ] {
            assert_eq!(matches(&DEVICES, &query, &item), expected, "{query}");
        }
    }

    #[test]
    fn conditions_are_combined() {
        let item = json!({"name": "a", "deviceClass": "gateway"});
        let (yes, no) = (json!({"name": "a"}), json!({"name": "b"}));
        for (query, expected) in [
            (json!({"$and": [yes, yes]}), true),
            (json!({"$and": [yes, no]}), false),
            (json!({"$or": [no, yes]}), true),
            (json!({"$or": [no, no]}), false),
            (json!({"$nor": [no, no]}), true),
            (json!({"$nor": [no, yes]}), false),
            (json!({"name": "a", "deviceClass": "system"}), false),
        ] {
            assert_eq!(matches(&DEVICES, &query, &item), expected, "{query}");
        }
    }

    #[test]
    fn tags_are_found_by_key_and_value() {
        let item = json!({"tags": [{"key": "site", "value": "x"}, {"key": "floor", "value": "2"}]});
        for (query, expected) in [
            (json!({"$tagKey": "site"}), true),
            (json!({"$tagKey": "site", "$tagValue": "x"}), true),
            (json!({"$tagKey": "site", "$tagValue": "2"}), false),
            (json!({"$tagValue": {"$in": ["2", "3"]}}), true),
            (json!({"$tagKey": "site", "$tagValue": {"$nin": ["x"]}}), false),
            (json!({"site": "x", "floor": "2"}), true),
            (json!({"site": "2"}), false),
            (json!({"roof": null}), true),
            (json!({"site": null}), false),
            (json!({"$ne": {"site": "x"}}), false),
            (json!({"$eq": {"site": {"$in": ["x"]}}}), true),
            (json!(null), false),
            (json!({"$ne": null}), true),
        ] {
            let query = json!({"tags": query});
            assert_eq!(matches(&DEVICES, &query, &item), expected, "{query}");
        }
    }

    #[test]
    fn parts_of_workflows_are_found_by_type_key_and_configuration() {
        let item = json!({"triggers": [{"type": "timer", "key": "k", "config": {"seconds": 5}}]});
        for (query, expected) in [
            (json!({"type": "timer"}), true),
            (json!({"type": "timer", "key": "k", "config": {"seconds": 5}}), true),
            (json!({"type": "timer", "config": {"seconds": 6}}), false),
            (json!({"$ne": {"type": "timer"}}), false),
            (json!({"$eq": {"type": "webhook"}}), false),
        ] {
            let query = json!({"triggers": query});
            assert_eq!(matches(&FLOWS, &query, &item), expected, "{query}");
        }
    }

    #[test]
    fn ancestors_are_found_through_their_parents() {
        let [a, b, c] = [
            json!({"id": "a"}),
            json!({"id": "b", "parentId": "a"}),
            json!({"id": "c", "parentId": "b"}),
        ];
        let items = [("a", &a), ("b", &b), ("c", &c)];
        let items = items.map(|(path, item)| (path, item.as_object().unwrap()));
        let query = parse(&DEVICES, &json!({"ancestorId": "a"})).unwrap();
        let store = Store::default();
        let found = query.select(&store, items.into());
        assert_eq!(found.into_iter().map(|(path, _)| path).collect::<String>(), "bc");
    }

    #[test]
    fn mistakes_are_named() {
        for (query, message) in [
            (json!([]), "a query must be an object"),
            (json!({"nmae": 1}), "device queries have no field `nmae`"),
            (json!({"$xor": []}), "unknown operator `$xor`"),
            (json!({"name": {"$like": "a"}}), "`name` has no operator `$like`"),
            (json!({"id": {"$contains": "a"}}), "`id` has no operator `$contains`"),
            (json!({"name": {"$in": "a"}}), "`$in` of `name` must be a list of at most 100"),
            (json!({"name": [1]}), "`name` must be a string, a number, a boolean or null"),
            (json!({"$and": {}}), "`$and` must be a list of at most 100 queries"),
            (json!({"tags": {"$tagKey": {"$gt": "a"}}}), "a tag has no operator `$gt`"),
        ] {
            assert_eq!(refusal(&DEVICES, &query), message, "{query}");
        }
        let mut deep = json!({});
        for _ in 0..30 {
            deep = json!({"$and": [deep]});
        }
        assert_eq!(refusal(&DEVICES, &deep), "a query must not be deeper than 20");
    }
}
