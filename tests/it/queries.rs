//! Advanced queries, as they are written and sent.

use losant::models::condition::{NodeMatch, TagMatch, TriggerMatch};
use losant::models::{
    AdvancedApplicationKeyQuery, AdvancedDeviceQuery, AdvancedEventQuery, AdvancedFlowQuery,
    AdvancedQuery, DeviceClass, FlowTriggerType,
};
use losant::{Client, jiff, serde_json};
use serde_json::{Value, json};

use crate::support::server::HttpRequest;

fn device() -> AdvancedDeviceQuery {
    AdvancedDeviceQuery::new()
}

fn assert_json(query: impl Into<Value>, expected: &Value) {
    assert_eq!(query.into(), *expected);
}

#[test]
fn each_kind_of_field_has_its_operators() {
    let time = jiff::Timestamp::UNIX_EPOCH;
    assert_json(device().id().one_of(["a", "b"]), &json!({"id": {"$in": ["a", "b"]}}));
    assert_json(device().id().gt("a"), &json!({"id": {"$gt": "a"}}));
    assert_json(device().parent_id().is_null(), &json!({"parentId": {"$eq": null}}));
    assert_json(device().parent_id().is_not_null(), &json!({"parentId": {"$ne": null}}));
    assert_json(device().name().contains("pump"), &json!({"name": {"$contains": "pump"}}));
    assert_json(
        device().name().ignore_case().ends_with("x"),
        &json!({"name": {"$endsWith": "x", "$ci": true}}),
    );
    assert_json(
        device().device_class().none_of([DeviceClass::System]),
        &json!({"deviceClass": {"$nin": ["system"]}}),
    );
    assert_json(
        device().creation_date().gte(time).last_updated().lt(5),
        &json!({"creationDate": {"$gte": "1970-01-01T00:00:00Z"}, "lastUpdated": {"$lt": 5}}),
    );
    assert_json(AdvancedFlowQuery::new().enabled().ne(true), &json!({"enabled": {"$ne": true}}));
}

#[test]
fn tags_and_parts_of_workflows_are_matched() {
    assert_json(
        device().tag("site", "north"),
        &json!({"tags": {"$eq": {"$tagKey": "site", "$tagValue": "north"}}}),
    );
    assert_json(
        AdvancedApplicationKeyQuery::new().device_tags().ne(TagMatch::new().key("site")),
        &json!({"deviceTags": {"$ne": {"$tagKey": "site"}}}),
    );
    let tag = TagMatch::new().key_one_of(["a", "b"]).value_none_of(["c"]);
    assert_json(
        AdvancedEventQuery::new().event_tags().eq(tag),
        &json!({"eventTags": {"$eq": {"$tagKey": {"$in": ["a", "b"]}, "$tagValue": {"$nin": ["c"]}}}}),
    );
    let trigger = TriggerMatch::new(FlowTriggerType::DeviceTag).key("site").config("a", 1);
    assert_json(
        AdvancedFlowQuery::new().triggers().eq(trigger),
        &json!({"triggers": {"$eq": {"type": "deviceTag", "key": "site", "config": {"a": 1}}}}),
    );
    assert_json(
        AdvancedFlowQuery::new().nodes().ne(NodeMatch::new("HttpNode").config("method", "GET")),
        &json!({"nodes": {"$ne": {"type": "HttpNode", "config": {"method": "GET"}}}}),
    );
}

#[test]
fn every_condition_must_be_met() {
    assert_json(
        device().name().starts_with("a").name().ends_with("b").name().ne("ab"),
        &json!({
            "name": {"$startsWith": "a"},
            "$and": [{"name": {"$endsWith": "b"}}, {"name": {"$ne": "ab"}}],
        }),
    );
    let (a, b, c, d) = ("a", "b", "c", "d");
    let named = |name: &str| device().name().eq(name);
    assert_json(
        device().any([named(a), named(b)]).any([named(c), named(d)]),
        &json!({
            "$or": [{"name": {"$eq": a}}, {"name": {"$eq": b}}],
            "$and": [{"$or": [{"name": {"$eq": c}}, {"name": {"$eq": d}}]}],
        }),
    );
    assert_json(
        device().all([named(a)]).all([named(b)]).none([named(c)]).none([named(d)]),
        &json!({
            "$and": [{"name": {"$eq": a}}, {"name": {"$eq": b}}],
            "$nor": [{"name": {"$eq": c}}, {"name": {"$eq": d}}],
        }),
    );
}

#[test]
fn fields_and_operators_can_be_named() {
    assert_json(
        AdvancedQuery::new().field("stock").lt(5).field("sku").operator("$like", "P-*"),
        &json!({"stock": {"$lt": 5}, "sku": {"$like": "P-*"}}),
    );
    assert_json(
        device().field("color").one_of([json!(1), json!("red")]),
        &json!({"color": {"$in": [1, "red"]}}),
    );
}

#[test]
fn written_queries_are_kept() {
    let written = json!({"name": "pump", "$or": "odd"});
    assert_json(AdvancedDeviceQuery::from(written.clone()), &written);
    assert_json(
        AdvancedDeviceQuery::from(written.clone()).id().eq("7").any([device()]),
        &json!({"name": "pump", "$or": "odd", "id": {"$eq": "7"}, "$and": [{"$or": [{}]}]}),
    );
    assert_json(AdvancedDeviceQuery::from(json!("odd")), &json!("odd"));
    assert_json(
        AdvancedDeviceQuery::from(json!("odd")).name().eq("a"),
        &json!({"$and": ["odd", {"name": {"$eq": "a"}}]}),
    );
    let read: AdvancedDeviceQuery = serde_json::from_value(json!({"name": "a"})).unwrap();
    assert_eq!(read, AdvancedDeviceQuery::from(json!({"name": "a"})));
    assert!(serde_json::from_value::<AdvancedDeviceQuery>(json!(7)).is_err());
}

#[test]
fn lists_take_their_own_query_or_json() {
    let client = Client::builder().access_token("t").build().unwrap();
    let devices = client.application("a1").devices();
    let typed = device().name().eq("a");
    let named = AdvancedQuery::new().field("name").eq("a");
    let operator = r#"query={"name":{"$eq":"a"}}"#;
    for (call, expected) in [
        (devices.get().query(typed), operator),
        (devices.get().query(named), operator),
        (devices.get().query(json!({"name": "a"})), r#"query={"name":"a"}"#),
    ] {
        assert_eq!(HttpRequest::from_call(call).own_query(), [expected]);
    }
}
