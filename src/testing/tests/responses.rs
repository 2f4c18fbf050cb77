//! The parameters that change what a response looks like.

use serde_json::{Map, Value, json};

use super::Caller;
use super::parameters::{Asked, actions, filled, operation_of, query_params};
use crate::Client;
use crate::testing::crud::Operation;
use crate::testing::known::{Effect, effect};
use crate::{Action, Param, ParamLocation};

fn is_of_shape(action: &Action, param: &Param) -> bool {
    matches!(
        effect(action, param.name),
        Some(
            Effect::AsObject(..)
                | Effect::Without(_)
                | Effect::Fields
                | Effect::SummaryInclude
                | Effect::SummaryExclude
        )
    )
}

/// What the item looks like that an action returns, with this query.
fn returned(asked: &Asked, action: &'static Action, query: &str) -> Value {
    let document = json!({"name": "x", "tags": [{"key": "k", "value": "v"}],
        "attributes": [{"name": "t", "dataType": "number"}]});
    let body = match action.params.iter().find(|param| param.location == ParamLocation::Body) {
        Some(param) if param.shape.check(&document).is_empty() => document,
        Some(param) if param.shape.check(&json!({"name": "x"})).is_empty() => json!({"name": "x"}),
        Some(_) => json!({}),
        None => Value::Null,
    };
    let answer = asked.send(action, &filled(action.path), query, &body);
    answer.pointer("/items/0").cloned().unwrap_or(answer)
}

#[tokio::test]
async fn responses_have_the_shape_that_is_asked_for() {
    let mut checked = Map::new();
    for action in actions() {
        for param in query_params(action).filter(|param| is_of_shape(action, param)) {
            let asked = Asked::new().await;
            let stored = json!({"name": "x", "tags": [{"key": "k", "value": "v"}], "c": 1,
                "attributes": [{"name": "t", "dataType": "number"}], "connectionInfo": {}});
            match operation_of(action) {
                Some(Operation::List(items)) => asked.put(items, action, "a", stored),
                Some(Operation::Read(_) | Operation::Change(_)) => {
                    asked.fake.put(&filled(action.path), stored);
                }
                Some(Operation::Create(_)) => {}
                _ => continue,
            }
            let plain = returned(&asked, action, "");
            let name = param.name;
            let shaped = |value: &str| returned(&asked, action, &format!("{name}={value}"));
            match effect(action, param.name) {
                Some(Effect::AsObject(field, key, _)) => {
                    let key = plain[field][0][key].as_str().unwrap();
                    assert!(shaped("true")[field].get(key).is_some(), "{action} {name}");
                }
                Some(Effect::Without(field)) => {
                    assert!(plain.get(field).is_some(), "{action}");
                    assert_eq!(shaped("true").get(field), None, "{action}");
                }
                Some(Effect::Fields) => {
                    let row = shaped("name");
                    assert_eq!((row.get("name"), row.get("c")), (plain.get("name"), None));
                    assert!(row.get("id").is_some() && plain.get("c").is_some());
                }
                Some(Effect::SummaryInclude) => {
                    assert_eq!(shaped("deviceCount")["summary"], json!({"deviceCount": 0}));
                    assert!(plain["summary"].get("flowCount").is_some(), "{action}");
                }
                Some(Effect::SummaryExclude) => {
                    let summary = &shaped("deviceCount,eventCount")["summary"];
                    assert_eq!(summary.get("deviceCount"), None);
                    assert!(summary.get("flowCount").is_some(), "{action}");
                }
                _ => continue,
            }
            checked.insert(name.to_owned(), ().into());
        }
    }
    assert_eq!(checked.len(), 6, "{checked:?}");
}

#[tokio::test]
async fn documents_and_lists_say_their_kind_link_and_actions() {
    let fake = Caller::new().await;
    fake.device("a%20b", json!({}));
    fake.put("/dashboards/7", json!({"name": "x", "applicationId": "1"}));
    fake.put("/me/tokens/8", json!({"name": "x"}));
    let links = |href: &str| json!({"self": {"href": href}});
    for (action, kind, href, item) in [
        ("devices.get", "devices", "/applications/1/devices", "/applications/1/devices/a%20b"),
        (
            "applicationDashboards.get",
            "applicationDashboards",
            "/applications/1/dashboards",
            "/applications/1/dashboards/7",
        ),
        ("dashboards.get", "dashboards", "/dashboards", "/dashboards/7"),
        ("userApiTokens.get", "userApiTokens", "/me/tokens", "/me/tokens/8"),
    ] {
        let list = fake.ok(action, json!({})).await;
        assert_eq!((&list["_type"], &list["_links"]), (&json!(kind), &links(href)));
        let first = &list["items"][0];
        let single = kind.strip_suffix('s').unwrap();
        assert_eq!((&first["_type"], &first["_links"]), (&json!(single), &links(item)));
        assert_eq!((list.get("_actions"), first.get("_actions")), (None, None));
        let bare = fake.ok(action, json!({"_links": false})).await;
        assert_eq!((bare.get("_links"), bare["items"][0].get("_links")), (None, None));
        let all = fake.ok(action, json!({"_embedded": false})).await;
        assert_eq!(all, list);
    }
}

#[tokio::test]
async fn responses_list_the_actions_that_the_token_allows() {
    let fake = Caller::new().await;
    fake.put("/me/tokens/8", json!({"name": "x"}));
    let read = |client: Client| async move {
        let call = client.call("userApiToken.get", json!({"apiTokenId": "8", "_actions": true}));
        call.await.unwrap()["_actions"].clone()
    };
    let action = |method: &str| json!({"href": "/me/tokens/8", "method": method});
    let expected =
        json!({"delete": action("DELETE"), "get": action("GET"), "patch": action("PATCH")});
    assert_eq!(read(fake.client.clone()).await, expected);
    let token = fake.fake.token(["all.User.read"]);
    let reader = Client::builder().base_url(fake.fake.base_url()).access_token(token);
    assert_eq!(read(reader.build().unwrap()).await, json!({"get": action("GET")}));
}

#[tokio::test]
async fn lists_repeat_what_they_were_selected_by() {
    let fake = Caller::new().await;
    let id = "575ec7417ae143cd83dc4a95";
    fake.put("/instances/1", json!({}));
    for (action, params) in [
        ("devices.get", json!({"query": {"name": "a"}})),
        ("devices.get", json!({"tagFilter": [{"key": "site", "value": "x"}], "parentId": id})),
        ("devices.getCompositeState", json!({"query": {}})),
        ("events.get", json!({"query": {"level": "info"}})),
        ("events.get", json!({"state": "new"})),
        ("experienceUsers.get", json!({"experienceGroupId": id})),
        ("embeddedDeployments.get", json!({"flowId": id, "version": "v1"})),
        ("applicationTemplates.get", json!({"keywords": ["a", "b"]})),
        ("instanceSandboxes.get", json!({"instanceId": "1", "startingAfterId": id})),
        ("flows.get", json!({"flowClass": "edge"})),
    ] {
        let mut list = fake.ok(action, params.clone()).await;
        let expected = params.as_object().unwrap().iter().filter(|(key, _)| *key != "instanceId");
        for (key, value) in expected {
            assert_eq!(list[key].take(), *value, "{action} {key}");
        }
    }
    // Not all lists do.
    let list = fake.ok("experienceGroups.get", json!({"query": {"name": "a"}})).await;
    assert_eq!(list.get("query"), None);
}
