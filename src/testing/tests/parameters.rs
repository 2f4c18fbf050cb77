//! All query parameters of all actions: each changes the response as documented, or is refused.

use serde_json::{Value, json};

use crate::models::condition::Kind;
use crate::testing::FakeLosant;
use crate::testing::crud::{Operation, below, operation};
use crate::testing::known::{self, Effect, effect};
use crate::testing::query::advanced::{At, Schema};
use crate::testing::route::Request;
use crate::testing::state::Reply;
use crate::testing::tests::is_simulated;
use crate::{Action, Param, ParamLocation, Resource, catalog};

pub(super) fn actions() -> impl Iterator<Item = &'static Action> {
    catalog().iter().flat_map(|resource| resource.actions).copied()
}

pub(super) fn operation_of(action: &'static Action) -> Option<Operation> {
    operation(catalog(), action, action.path == "/me")
}

pub(super) fn query_params(action: &'static Action) -> impl Iterator<Item = &'static Param> {
    action.params.iter().filter(|param| param.location == ParamLocation::Query)
}

#[test]
fn every_parameter_of_a_simulated_action_is_honored_or_refused() {
    let (mut honored, mut refusals, mut unknown) = (0, Vec::new(), Vec::new());
    for action in actions().filter(|action| is_simulated(action)) {
        for param in query_params(action) {
            let name = format!("{action} {}", param.name);
            match effect(action, param.name) {
                Some(Effect::Refused(reason)) => refusals.push(format!("{name}: {reason}")),
                Some(_) => honored += 1,
                None => unknown.push(name),
            }
        }
    }
    assert!(unknown.is_empty(), "neither simulated nor refused: {unknown:#?}");
    let most = (honored + refusals.len()) / 10;
    println!("{honored} parameters are honored, {} refused:\n{refusals:#?}", refusals.len());
    assert!(refusals.len() <= most, "{} of at most {most} are refused", refusals.len());
}

/// A fake that was asked for nothing yet, and requests to it.
pub(super) struct Asked {
    pub(super) fake: FakeLosant,
    token: String,
}

impl Asked {
    pub(super) async fn new() -> Self {
        let fake = FakeLosant::start().await.unwrap();
        fake.create_parents();
        let token = fake.token(fake.all_scopes());
        Self { fake, token }
    }

    pub(super) fn send(&self, action: &Action, path: &str, query: &str, body: &Value) -> Value {
        let request = Request {
            method: action.method.clone(),
            path: path.to_owned(),
            query: query.to_owned(),
            token: Some(self.token.clone()),
            media_type: Some("application/json".to_owned()),
            has_domain: false,
            body: if body.is_null() { String::new() } else { body.to_string() }.into(),
        };
        match self.fake.state.answer(&request).0 {
            Reply::Json(status, body) if status.is_success() => body,
            other => panic!("{action} {query}: {other:?}"),
        }
    }

    /// The markers of the items of a list.
    pub(super) fn markers(&self, action: &Action, query: &str) -> String {
        let list = self.send(action, &filled(action.path), query, &Value::Null);
        let items = list["items"].as_array().unwrap().iter();
        items.map(|item| item["marker"].as_str().unwrap_or_default()).collect()
    }

    /// Puts a document of a list, found by its marker.
    pub(super) fn put(&self, items: &Resource, list: &Action, marker: &str, mut document: Value) {
        document["marker"] = marker.into();
        let path = format!("{}{marker}", below(items, &filled(list.path)));
        self.fake.put(&path, document);
    }
}

/// A path whose placeholders are all `1`.
pub(super) fn filled(template: &str) -> String {
    let segments = template.split('/');
    let filled = segments.map(|segment| if segment.starts_with('{') { "1" } else { segment });
    filled.collect::<Vec<_>>().join("/")
}

/// A document with a value at a path of keys.
fn with(path: &str, value: impl Into<Value>) -> Value {
    let path = path.split('|').next().unwrap();
    path.rsplit('.').fold(value.into(), |inner, key| json!({key: inner}))
}

fn lists() -> impl Iterator<Item = (&'static Action, &'static Resource)> {
    actions().filter_map(|action| match operation_of(action) {
        Some(Operation::List(items)) => Some((action, items)),
        _ => None,
    })
}

/// Asserts that a query selects the documents with these markers, of two, in whatever order.
async fn assert_selects(
    list: (&'static Action, &'static Resource),
    documents: [Value; 2],
    cases: &[(&str, &str)],
) {
    let sorts = query_params(list.0).any(|param| param.name == "sortDirection");
    let sorted = cases.iter().map(|(query, expected)| {
        (if sorts { format!("sortDirection=asc&{query}") } else { (*query).to_owned() }, *expected)
    });
    let sorted: Vec<_> = sorted.collect();
    let cases: Vec<_> = sorted.iter().map(|(query, expected)| (&**query, *expected)).collect();
    assert_lists(list, documents, &cases).await;
}

/// Asserts that a query returns the documents with these markers, of two, in this order.
async fn assert_lists(
    (action, items): (&'static Action, &'static Resource),
    [a, b]: [Value; 2],
    cases: &[(&str, &str)],
) {
    let asked = Asked::new().await;
    asked.put(items, action, "a", a);
    asked.put(items, action, "b", b);
    for (query, expected) in cases {
        assert_eq!(asked.markers(action, query), *expected, "{action} {query}");
    }
}

#[tokio::test]
async fn pages_divide_lists() {
    for list in lists() {
        let empty = || [json!({}), json!({})];
        let has = |name: &str| query_params(list.0).any(|param| param.name == name);
        if has("perPage") {
            let cases = [("perPage=1", "a"), ("perPage=1&page=1", "b"), ("page=2", "")];
            assert_selects(list, empty(), &cases).await;
        } else if has("offset") {
            let cases = [("limit=1", "a"), ("offset=1", "b"), ("limit=1&offset=2", "")];
            assert_selects(list, empty(), &cases).await;
        } else if has("startingAfterId") {
            let cases = [("limit=1", "a"), ("startingAfterId=a", "b"), ("endingBeforeId=b", "a")];
            assert_selects(list, empty(), &cases).await;
        }
    }
}

#[tokio::test]
async fn lists_are_sorted_by_every_field_and_by_their_default() {
    for list in lists() {
        let Some(param) = query_params(list.0).find(|param| param.name == "sortField") else {
            continue;
        };
        for field in param.values {
            let path = known::path_of(list.0.resource, field);
            let asc = format!("sortField={field}&sortDirection=asc");
            let desc = format!("sortField={field}&sortDirection=desc");
            let documents = [with(path, "2"), with(path, "1")];
            assert_lists(list, documents, &[(&*asc, "ba"), (&*desc, "ab")]).await;
        }
        let direction = query_params(list.0).find(|param| param.name == "sortDirection").unwrap();
        if let Some(field) = param.default {
            let path = known::path_of(list.0.resource, field);
            let is_desc = direction.default == Some("desc");
            let expected = if is_desc { "ab" } else { "ba" };
            assert_lists(list, [with(path, "2"), with(path, "1")], &[("", expected)]).await;
        }
    }
}

#[tokio::test]
async fn lists_are_filtered_by_every_field() {
    for list in lists() {
        let Some(param) = query_params(list.0).find(|param| param.name == "filterField") else {
            continue;
        };
        for field in param.values {
            let path = known::path_of(list.0.resource, field);
            let matching = format!("filterField={field}&filter=%2Abc");
            let [blank, without] =
                [format!("filterField={field}&filter="), "filter=abc".to_owned()];
            let documents = [with(path, "abc"), with(path, "xyz")];
            let count = |markers: &str| markers.len();
            let asked = Asked::new().await;
            let [a, b] = documents;
            asked.put(list.1, list.0, "a", a);
            asked.put(list.1, list.0, "b", b);
            assert_eq!(asked.markers(list.0, &matching), "a", "{} {field}", list.0);
            for query in [blank, without] {
                assert_eq!(count(&asked.markers(list.0, &query)), 2, "{} {query}", list.0);
            }
        }
    }
}

#[tokio::test]
async fn lists_are_selected_from_by_their_own_parameters() {
    for list in lists() {
        for param in query_params(list.0) {
            let name = param.name;
            let one = param.values.first().copied().unwrap_or("one");
            let default = param.default;
            match effect(list.0, param.name) {
                Some(Effect::Is(path)) => {
                    let other = default.or(param.values.get(1).copied()).unwrap_or("two");
                    let rest = if default.is_some() { "b" } else { "ab" };
                    let query = format!("{name}={one}");
                    let documents = [with(path, one), with(path, other)];
                    assert_selects(list, documents, &[(&*query, "a"), ("", rest)]).await;
                }
                Some(Effect::IsOrNone(path, none)) => {
                    let other = none.map_or(json!({}), |(path, value)| with(path, value));
                    let [query, blank] = [format!("{name}=one"), format!("{name}=")];
                    let cases = [(&*query, "a"), (&*blank, "b"), ("", "ab")];
                    assert_selects(list, [with(path, "one"), other], &cases).await;
                }
                Some(Effect::HasKey(path)) => {
                    let query = format!("{name}=one");
                    let documents =
                        [with(path, json!({"one": {}})), with(path, json!({"two": {}}))];
                    assert_selects(list, documents, &[(&*query, "a"), ("", "ab")]).await;
                }
                Some(Effect::AuditLogs) => assert_audit_logs(list, name).await,
                Some(Effect::HasAll(path)) => {
                    let query = format!("{name}[0]=x&{name}[1]=y");
                    let documents = [with(path, json!(["x", "y"])), with(path, json!(["x"]))];
                    assert_selects(list, documents, &[(&*query, "a"), ("", "ab")]).await;
                }
                Some(Effect::Pairs(path)) => {
                    let query = format!("{name}[0][key]=k");
                    let documents = [with(path, json!([{"key": "k"}])), json!({})];
                    assert_selects(list, documents, &[(&*query, "a"), ("", "ab")]).await;
                }
                Some(Effect::Directory(path)) => {
                    let query = format!("{name}=/x/");
                    let documents = [with(path, "/x"), with(path, "/x/y")];
                    assert_selects(list, documents, &[(&*query, "a")]).await;
                }
                Some(Effect::Group(path)) => {
                    let cases = ["one", "any", "none"].map(|value| format!("{name}={value}"));
                    let cases = [(&*cases[0], "a"), (&*cases[1], "a"), (&*cases[2], "b")];
                    assert_selects(list, [with(path, "one"), json!({})], &cases).await;
                }
                Some(Effect::NotEmpty(path)) => {
                    let cases =
                        [&*format!("{name}=True"), &*format!("{name}=false")].map(str::to_owned);
                    let cases = [(&*cases[0], "a"), (&*cases[1], "ab")];
                    assert_selects(list, [with(path, "one"), with(path, ())], &cases).await;
                }
                Some(Effect::From(path) | Effect::To(path)) => {
                    let documents =
                        [with(path, "2026-01-01T00:00:00Z"), with(path, "2020-01-01T00:00:00Z")];
                    let query = format!("{name}=1700000000000");
                    let expected = if name == "start" { "a" } else { "b" };
                    assert_selects(list, documents, &[(&*query, expected)]).await;
                }
                Some(Effect::Query(schema)) => assert_queries(list, name, schema).await,
                _ => {}
            }
        }
    }
}

/// Every member of the filter of audit logs.
async fn assert_audit_logs(list: (&'static Action, &'static Resource), name: &str) {
    let fields = [
        ("primaryTarget", "id"),
        ("primaryTarget", "type"),
        ("secondaryTarget", "name"),
        ("actor", "type"),
        ("request", "resource"),
        ("request", "action"),
    ];
    let cases = fields.map(|(of, key)| {
        let field = format!("{of}{}{}", key[..1].to_uppercase(), &key[1..]);
        (json!({field: "one"}), json!({of: [{key: "two"}, {key: "one"}]}))
    });
    let code = (json!({"responseStatus": 404}), json!({"responseCode": [400, 404], "actor": []}));
    for (log, filter) in cases.into_iter().chain([code]) {
        let query = format!("{name}={filter}");
        assert_selects(list, [log, json!({})], &[(&*query, "a"), ("", "ab")]).await;
    }
}

/// Every field of an advanced query that the fake knows.
async fn assert_queries(
    list: (&'static Action, &'static Resource),
    name: &str,
    schema: &'static Schema,
) {
    for (field, kind) in schema.fields {
        let path = match schema.place(field) {
            At::Name => field,
            At::Path(path) | At::Ancestors(path) => path,
            At::Groups(_) | At::Users(_) => continue, // in `tests/groups.rs`
        };
        let (value, query) = match kind {
            Kind::Id | Kind::Text | Kind::Choice | Kind::Flag | Kind::Time => {
                (json!("one"), json!("one"))
            }
            Kind::Tags => (json!([{"key": "k", "value": "v"}]), json!({"$tagKey": "k"})),
            Kind::Triggers | Kind::Nodes => (json!([{"type": "t"}]), json!({"type": "t"})),
        };
        let query = format!("{name}={}", json!({*field: query}));
        assert_selects(list, [with(path, value), json!({})], &[(&*query, "a")]).await;
    }
}

#[tokio::test]
async fn deleted_documents_are_listed_on_request() {
    for (list, items) in lists() {
        let of_deleted = |param: &&Param| {
            matches!(effect(list, param.name), Some(Effect::Deleted | Effect::WithDeleted))
        };
        let Some(param) = query_params(list).find(of_deleted) else { continue };
        let with_others = effect(list, param.name) == Some(Effect::WithDeleted);
        let asked = Asked::new().await;
        asked.put(items, list, "a", json!({}));
        asked.put(items, list, "b", json!({}));
        let delete = items.actions.iter().find(|action| action.name == "delete").unwrap();
        let path = format!("{}a", below(items, &filled(list.path)));
        asked.send(delete, &path, "", &Value::Null);
        assert_eq!(asked.markers(list, ""), "b");
        let markers = asked.markers(list, &format!("{}=true", param.name));
        assert_eq!(markers, if with_others { "ba" } else { "a" });
    }
}

#[tokio::test]
async fn deleting_takes_workflows_along_on_request() {
    for action in actions() {
        if !query_params(action).any(|param| param.name == "includeWorkflows") {
            continue;
        }
        for (query, expected) in [("", 1), ("includeWorkflows=True", 0)] {
            let asked = Asked::new().await;
            asked.fake.put(&filled(action.path), json!({"name": "x"}));
            let flow = json!({"triggers": [{"type": "webhook", "key": "1"}]});
            asked.fake.put("/applications/1/flows/2", flow);
            asked.send(action, &filled(action.path), query, &Value::Null);
            let flows = actions().find(|action| action.id == "flows.get").unwrap();
            assert_eq!(asked.markers(flows, "").len(), 0);
            let list = asked.send(flows, &filled(flows.path), "", &Value::Null);
            assert_eq!(list["count"], expected, "{action} {query}");
        }
    }
}

#[tokio::test]
async fn refused_parameters_are_501_with_their_name_unless_they_are_ignored() {
    let fake = FakeLosant::start().await.unwrap();
    fake.create_parents();
    let client = fake.client();
    let get = || client.application("1").flows().get().include_custom_nodes(true);
    let error = get().await.unwrap_err();
    let message = error.api().unwrap().message.clone().unwrap();
    let expected = "the fake does not simulate `includeCustomNodes` of flows.get (the fake \
                    knows no custom nodes of an instance); script its response with \
                    `fake.on::<FlowsGetCall>().reply(…)`, or have it ignored with \
                    `fake.ignore::<FlowsGetCall>(\"includeCustomNodes\")`";
    assert_eq!((error.status().unwrap().as_u16(), &*message), (501, expected));
    assert!(get().include_custom_nodes(false).await.is_ok());
    fake.ignore::<crate::api::FlowsGetCall>("includeCustomNodes");
    assert!(get().await.is_ok());
}
