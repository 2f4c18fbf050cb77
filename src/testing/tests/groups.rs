//! Groups of an experience: what they have, and what queries and parameters make of it.

use serde_json::{Value, json};

use super::Caller;

/// An experience with three groups, each in the one before: `all` with the user `ada`, `north` with the
/// device `pump`, and `hall` with the user `bob`, the device `fan` by its tag and `lamp` by a query.
async fn experience() -> Caller {
    let caller = Caller::new().await;
    for device in ["pump", "lamp", "other"] {
        caller.device(device, json!({}));
    }
    caller.device("fan", json!({"tags": [{"key": "site", "value": "x"}]}));
    let put = |kind: &str, id: &str, document: Value| {
        caller.put(&format!("/applications/1/experience/{kind}/{id}"), document);
    };
    put("users", "ada", json!({"email": "ada@example.com"}));
    put("users", "bob", json!({"email": "bob@example.com"}));
    put("groups", "all", json!({"experienceUserIds": ["ada"]}));
    put("groups", "north", json!({"parentId": "all", "deviceIds": ["pump"]}));
    let hall = json!({"name": "Hall", "parentId": "north", "experienceUserIds": ["bob"],
        "deviceTags": [{"key": "site", "value": "x"}], "deviceQueryJson": "{\"name\": \"lamp\"}"});
    put("groups", "hall", hall);
    caller
}

/// The ids of what a list returns, sorted.
async fn ids(caller: &Caller, list: &str, params: Value) -> String {
    let list = caller.ok(list, params).await;
    let items = list["items"].as_array().unwrap().iter();
    let mut ids: Vec<_> = items.map(|item| item["id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    ids.join(" ")
}

#[tokio::test]
async fn devices_are_found_by_their_groups_and_the_users_of_these() {
    let caller = experience().await;
    for (query, expected) in [
        (json!({"experienceGroupId": "all"}), "fan lamp pump"),
        (json!({"experienceGroupId": "north"}), "fan lamp pump"),
        (json!({"experienceGroupId": "hall"}), "fan lamp"),
        (json!({"experienceGroupId": null}), "other"),
        (json!({"experienceUserId": "ada"}), "fan lamp pump"),
        (json!({"experienceUserId": {"$in": ["bob", "eve"]}}), "fan lamp"),
        (json!({"experienceUserId": {"$ne": "bob"}}), "other pump"),
    ] {
        let found = ids(&caller, "devices.get", json!({"query": query})).await;
        assert_eq!(found, expected, "{query}");
    }
}

#[tokio::test]
async fn events_are_found_by_the_groups_of_their_device() {
    let caller = experience().await;
    caller.put("/applications/1/events/hot", json!({"subject": "hot", "deviceId": "fan"}));
    caller.put("/applications/1/events/cold", json!({"subject": "cold", "deviceId": "other"}));
    for query in [json!({"experienceGroupId": "north"}), json!({"experienceUserId": "bob"})] {
        let found = ids(&caller, "events.get", json!({"query": query})).await;
        assert_eq!(found, "hot", "{query}");
    }
}

#[tokio::test]
async fn a_group_knows_its_ancestors_and_counts_its_devices() {
    let caller = experience().await;
    let group = caller.ok("experienceGroup.get", json!({"experienceGroupId": "hall"})).await;
    assert_eq!(group["ancestorIds"], json!(["north", "all"]));
    assert_eq!((group.get("directDeviceCount"), group.get("totalDeviceCount")), (None, None));
    for (id, direct, total) in [("all", 0, 3), ("north", 1, 3), ("hall", 2, 2)] {
        let counts = json!({"experienceGroupId": id,
            "includeDirectDeviceCount": true, "includeTotalDeviceCount": true});
        let group = caller.ok("experienceGroup.get", counts).await;
        let counts = [&group["directDeviceCount"], &group["totalDeviceCount"]];
        assert_eq!(counts, [direct, total], "{id}");
    }
}

#[tokio::test]
async fn users_are_those_of_a_group_or_also_of_the_groups_above_it() {
    let caller = experience().await;
    for (group, expected, with_ancestors) in [("hall", "bob", "ada bob"), ("north", "", "ada")] {
        for (includes, expected) in [(false, expected), (true, with_ancestors)] {
            let asked = json!({"experienceGroupId": group, "includeAncestorGroups": includes});
            assert_eq!(ids(&caller, "experienceUsers.get", asked).await, expected, "{group}");
        }
    }
    let user = caller.ok("experienceUser.get", json!({"experienceUserId": "bob"})).await;
    let hall = json!([{"id": "hall", "name": "Hall", "parentId": "north"}]);
    assert_eq!(user["experienceGroups"], hall);
}

#[tokio::test]
async fn groups_that_are_their_own_ancestors_have_an_end() {
    let caller = experience().await;
    let id = "575ec7417ae143cd83dc4a95";
    caller.put(&format!("/applications/1/experience/groups/{id}"), json!({"parentId": "all"}));
    let change = json!({"experienceGroupId": "all", "experienceGroup": {"parentId": id}});
    let group = caller.ok("experienceGroup.patch", change).await;
    assert_eq!(group["ancestorIds"], json!([id, "all"]));
}

#[tokio::test]
async fn the_query_of_a_group_is_validated() {
    let caller = experience().await;
    for (query, expected) in [
        ("{", "`deviceQueryJson` is not JSON: EOF while parsing an object at line 1 column 1"),
        (r#"{"nmae": 1}"#, "device queries have no field `nmae`"),
    ] {
        let group = json!({"name": "x", "deviceQueryJson": query});
        let (status, error) =
            caller.call("experienceGroups.post", json!({"experienceGroup": group})).await;
        assert_eq!((status, &error["message"]), (400, &json!(expected)));
    }
}
