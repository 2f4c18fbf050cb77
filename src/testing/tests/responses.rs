//! The parameters that change what a response looks like.

use serde_json::{Map, Value, json};

use super::parameters::{Asked, actions, filled, operation_of, query_params};
use crate::testing::crud::Operation;
use crate::testing::known::{Effect, effect};
use crate::{Action, Param, ParamLocation};

fn is_of_shape(action: &Action, param: &Param) -> bool {
    matches!(
        effect(action, param),
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
            match effect(action, param) {
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
