//! Data tables and events.

use serde_json::{Value, json};

use super::Caller;

async fn table() -> Caller {
    let fake = Caller::new().await;
    let columns = json!([
        {"name": "n", "dataType": "number", "constraint": "required"},
        {"name": "s", "dataType": "string", "constraint": "unique"},
        {"name": "b", "dataType": "boolean", "constraint": "optional", "defaultValue": true},
    ]);
    fake.put("/applications/1/data-tables/t", json!({"name": "t", "columns": columns}));
    fake
}

async fn row(fake: &Caller, row: Value) -> (u16, Value) {
    fake.call("dataTableRows.post", json!({"dataTableId": "t", "dataTableRow": row})).await
}

#[tokio::test]
async fn rows_fit_the_columns_of_their_table() {
    let fake = table().await;
    let (status, made) = row(&fake, json!({"n": 1, "s": "a"})).await;
    assert_eq!((status, &made["b"]), (201, &json!(true)));
    let keys: Vec<_> = made.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["_links", "_type", "b", "createdAt", "id", "n", "s", "updatedAt"]);
    for (invalid, message) in [
        (json!({"s": "b"}), "the column `n` is required"),
        (json!({"n": "1", "s": "b"}), "the column `n` must be a \"number\"; it is \"1\""),
        (json!({"n": 1, "s": "a"}), "another row has the `s` \"a\""),
        (json!({"n": 1, "s": "b", "x": 1}), "the table has no column `x`"),
    ] {
        let (status, error) = row(&fake, invalid).await;
        assert_eq!((status, &error["message"]), (400, &json!(message)));
    }
    let patch = json!({"dataTableId": "t", "rowId": made["id"], "dataTableRow": {"n": 2}});
    assert_eq!(fake.ok("dataTableRow.patch", patch).await["n"], 2);
}

#[tokio::test]
async fn rows_are_queried_and_deleted() {
    let fake = table().await;
    for n in 1..=4 {
        row(&fake, json!({"n": n, "s": n.to_string()})).await;
    }
    let query = json!({"dataTableId": "t", "query": {"n": {"$gt": 1}}, "sortColumn": "n",
        "sortDirection": "desc", "limit": 2, "includeFields": "n"});
    let found = fake.ok("dataTableRows.query", query).await;
    assert_eq!((&found["totalCount"], &found["items"][0]["n"]), (&json!(3), &json!(4)));
    assert_eq!(found["items"][0].get("s"), None);
    let unknown = json!({"dataTableId": "t", "query": {"x": 1}});
    assert_eq!(fake.status("dataTableRows.query", unknown).await, 400);
    let query = json!({"dataTableId": "t", "query": {"n": {"$lt": 4}}, "limit": 2});
    assert_eq!(fake.ok("dataTableRows.delete", query).await, json!({"removed": 2}));
    fake.ok("dataTableRows.truncate", json!({"dataTableId": "t"})).await;
    let rows = fake.ok("dataTableRows.get", json!({"dataTableId": "t"})).await;
    assert_eq!(rows["totalCount"], 0);
}

#[tokio::test]
async fn columns_come_and_go_with_their_values() {
    let fake = table().await;
    row(&fake, json!({"n": 1, "s": "a"})).await;
    let column =
        json!({"name": "c", "dataType": "number", "constraint": "optional", "defaultValue": 5});
    let add = json!({"dataTableId": "t", "dataTableColumn": column});
    let changed = fake.ok("dataTable.addColumn", add.clone()).await;
    assert_eq!(changed["columns"].as_array().unwrap().len(), 4);
    assert_eq!(fake.status("dataTable.addColumn", add).await, 400);
    let rows = fake.ok("dataTableRows.get", json!({"dataTableId": "t"})).await;
    assert_eq!(rows["items"][0]["c"], 5);
    let remove = json!({"dataTableId": "t", "columnName": "c"});
    fake.ok("dataTable.removeColumn", remove.clone()).await;
    assert_eq!(fake.status("dataTable.removeColumn", remove).await, 404);
    let rows = fake.ok("dataTableRows.get", json!({"dataTableId": "t"})).await;
    assert_eq!(rows["items"][0].get("c"), None);
}

#[tokio::test]
async fn events_have_states_and_updates_and_are_newest_first() {
    let fake = Caller::new().await;
    for (subject, level) in [("a", "info"), ("b", "critical"), ("c", "critical"), ("d", "error")] {
        let event = json!({"subject": subject, "level": level});
        fake.ok("events.post", json!({"event": event})).await;
    }
    let subjects = |list: &Value| -> Vec<Value> {
        list["items"].as_array().unwrap().iter().map(|event| event["subject"].clone()).collect()
    };
    let all = fake.ok("events.get", json!({})).await;
    assert_eq!(subjects(&all), ["d", "c", "b", "a"]);
    assert_eq!(all["items"][0]["state"], "new");
    let recent = fake.ok("events.mostRecentBySeverity", json!({"filter": "?"})).await;
    assert_eq!((&recent["event"]["subject"], &recent["newCount"]), (&json!("c"), &json!(4)));

    let id = &all["items"][1]["id"];
    let patch = json!({"eventId": id, "event": {"state": "resolved", "comment": "done"}});
    let event = fake.ok("event.patch", patch).await;
    assert_eq!((&event["state"], event.get("comment")), (&json!("resolved"), None));
    let update = &event["updates"][0];
    assert_eq!(update["comment"], "done");
    assert_eq!(update["stateChange"], json!({"old": "new", "new": "resolved"}));

    let patch = json!({"updates": {"state": "acknowledged"}, "query": {"level": {"$ne": "info"}},
        "state": "new"});
    fake.ok("events.patch", patch).await;
    let new = fake.ok("events.get", json!({"state": "new"})).await;
    assert_eq!(subjects(&new), ["a"]);
    let event = json!({"subject": "old", "level": "info", "creationDate": 1000});
    let old = fake.ok("events.post", json!({"event": event})).await;
    assert_eq!(old["creationDate"], "1970-01-01T00:00:01.000Z");
    let removed = fake.ok("events.delete", json!({"query": {"level": "critical"}})).await;
    assert_eq!(removed, json!({"removed": 2}));
}

#[tokio::test]
async fn workflows_have_storage_and_versions() {
    let fake = Caller::new().await;
    fake.put("/applications/1/flows/f", json!({"name": "f"}));
    for version in ["v1", "v2"] {
        let params = json!({"flowId": "f", "flowVersion": {"version": version}});
        fake.ok("flowVersions.post", params.clone()).await;
        assert_eq!(fake.status("flowVersions.post", params).await, 400);
    }
    let replaced = json!({"flowId": "f", "flowVersion": {"version": "v1", "notes": "new"},
        "allowReplacement": true});
    fake.ok("flowVersions.post", replaced).await;
    let read = fake.ok("flowVersion.get", json!({"flowId": "f", "flowVersionId": "v1"})).await;
    assert_eq!(read["notes"], "new");
    let of = fake.ok("flows.getByVersion", json!({"version": "v2"})).await;
    assert_eq!((&of["totalCount"], &of["items"][0]["flowId"]), (&json!(1), &json!("f")));
    let options = json!({"query": {"version": {"$ne": "v2"}}});
    let removed = fake.ok("flowVersions.delete", json!({"flowId": "f", "options": options})).await;
    assert_eq!(removed["removed"], 1);

    let entry = json!({"flowId": "f", "entry": {"key": "k", "value": [1]}});
    fake.ok("flow.setStorageEntry", entry).await;
    assert_eq!(fake.ok("flow.getStorageEntries", json!({"flowId": "f"})).await, json!({"k": [1]}));
    fake.ok("flow.clearStorageEntries", json!({"flowId": "f"})).await;
    assert_eq!(fake.ok("flow.getStorageEntries", json!({"flowId": "f"})).await, json!({}));
}

#[tokio::test]
async fn deployments_have_a_desired_version_for_each_device() {
    let fake = Caller::new().await;
    fake.device("575ecf887ae143cd83dc4aa2", json!({"deviceClass": "edgeCompute"}));
    let flow = "575ed18f7ae143cd83dc4aa6";
    let release =
        json!({"flowId": flow, "version": "v1", "deviceIds": ["575ecf887ae143cd83dc4aa2"]});
    fake.ok("edgeDeployments.release", json!({"deployment": release})).await;
    let desired = || async {
        fake.ok("edgeDeployments.get", json!({})).await["items"][0]["desiredVersion"].clone()
    };
    assert_eq!(desired().await, "v1");
    let replace = json!({"flowId": flow, "oldVersion": "v1", "newVersion": "v2"});
    fake.ok("edgeDeployments.replace", json!({"deployment": replace})).await;
    assert_eq!(desired().await, "v2");
    let remove = json!({"flowId": flow, "deviceId": null});
    fake.ok("edgeDeployments.remove", json!({"deployment": remove})).await;
    assert_eq!(desired().await, json!(null));
}

#[tokio::test]
async fn embedded_deployments_have_the_desired_versions_of_a_device() {
    let fake = Caller::new().await;
    fake.device("a", json!({"tags": [{"key": "site", "value": "x"}]}));
    fake.device("b", json!({}));
    let [one, two] = ["575ec7417ae143cd83dc4a95", "575ec7417ae143cd83dc4a96"];
    let change = |action: &str, deployment: Value| {
        let action = format!("embeddedDeployments.{action}");
        let fake = &fake;
        async move { fake.ok(&action, json!({"deployment": deployment})).await }
    };
    let tags = json!([{"key": "site", "value": "x"}]);
    change("release", json!({"flowId": one, "version": "v1", "deviceTags": tags})).await;
    change("release", json!({"flowId": two, "version": "v1", "deviceTags": tags})).await;
    let flows = |params: Value| {
        let fake = &fake;
        async move {
            let list = fake.ok("embeddedDeployments.get", params).await;
            (list["totalCount"].clone(), list["items"][0]["flows"].clone())
        }
    };
    let both = |first: Value, second: &str| {
        json!({one: {"currentVersion": null, "desiredVersion": first},
            two: {"currentVersion": null, "desiredVersion": second}})
    };
    assert_eq!(flows(json!({})).await, (json!(1), both(json!("v1"), "v1")));
    change("replace", json!({"flowId": two, "oldVersion": "v1", "newVersion": "v2"})).await;
    change("replace", json!({"flowId": one, "oldVersion": "v0", "newVersion": "v2"})).await;
    change("remove", json!({"flowId": one, "deviceId": null})).await;
    assert_eq!(flows(json!({})).await, (json!(1), both(Value::Null, "v2")));
    for (params, count) in [
        (json!({"flowId": two, "version": "v2"}), 1),
        (json!({"flowId": "575ec7417ae143cd83dc4a97"}), 0),
        (json!({"version": "v1"}), 0),
    ] {
        assert_eq!(flows(params.clone()).await.0, json!(count), "{params}");
    }
}

#[tokio::test]
async fn deployments_may_be_put_in_any_form() {
    let fake = Caller::new().await;
    fake.device("575ec7417ae143cd83dc4a91", json!({}));
    let flow = "575ec7417ae143cd83dc4a95";
    for kind in ["edge", "embedded"] {
        let puts = [json!({"flows": {flow: 1}}), json!({"flows": []}), json!({})];
        for (id, put) in puts.into_iter().enumerate() {
            let mut put = put;
            put["deviceId"] = "575ec7417ae143cd83dc4a91".into();
            fake.put(&format!("/applications/1/{kind}/deployments/{id}"), put);
        }
        let action = |name: &str| format!("{kind}Deployments.{name}");
        let release = json!({"flowId": flow, "version": "v1",
            "deviceIds": ["575ec7417ae143cd83dc4a91"]});
        fake.ok(&action("release"), json!({"deployment": release})).await;
        let replace = json!({"flowId": flow, "oldVersion": "v1", "newVersion": "v2"});
        fake.ok(&action("replace"), json!({"deployment": replace})).await;
        let remove = json!({"flowId": null, "deviceId": null});
        fake.ok(&action("remove"), json!({"deployment": remove})).await;
    }
}
