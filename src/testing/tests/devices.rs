//! States, commands and connections of devices.

use serde_json::{Value, json};

use super::Caller;
use crate::StreamItem;
use crate::api::DeviceStateStreamEvent;

#[tokio::test]
async fn states_are_kept_by_time_and_returned_by_range() {
    let fake = Caller::new().await;
    fake.device("d", json!({"attributes": [{"name": "t", "dataType": "number"}, {"name": "on", "dataType": "boolean"}]}));
    let states = json!([
        {"time": 2000, "data": {"t": 2, "unknown": 1}},
        {"time": "1970-01-01T00:00:01.000Z", "data": {"t": 1, "on": true}},
        {"time": {"$date": "1970-01-01T00:00:03.000Z"}, "data": {"t": 3}},
    ]);
    fake.ok("device.sendState", json!({"deviceId": "d", "deviceState": states})).await;
    let get = |mut params: Value| {
        params["deviceId"] = "d".into();
        async { fake.ok("device.getState", params).await }
    };
    let values = |states: &Value| -> Vec<Value> {
        states.as_array().unwrap().iter().map(|state| state["data"]["t"].clone()).collect()
    };
    assert_eq!(get(json!({})).await[0]["time"], "1970-01-01T00:00:03.000Z");
    assert_eq!(values(&get(json!({"limit": 9})).await), [3, 2, 1]);
    assert_eq!(values(&get(json!({"limit": 9, "sortDirection": "asc"})).await), [1, 2, 3]);
    assert_eq!(values(&get(json!({"limit": 9, "start": 2000})).await), [3, 2]);
    assert_eq!(values(&get(json!({"limit": 9, "since": 2000})).await), [3, 2]);
    assert_eq!(values(&get(json!({"limit": 9, "end": 2000})).await), [2, 1]);
    assert_eq!(values(&get(json!({"limit": 9, "end": 2000, "duration": 500})).await), [2]);
    assert_eq!(get(json!({"limit": 9})).await[1]["data"], json!({"t": 2}));

    let composite = |params: Value| async { fake.ok("device.getCompositeState", params).await };
    let state = composite(json!({"deviceId": "d"})).await;
    let expected = json!({"time": "1970-01-01T00:00:03.000Z", "value": 3});
    assert_eq!((&state["t"], &state["on"]["value"]), (&expected, &json!(true)));
    let some = composite(json!({"deviceId": "d", "attributes": "t", "end": 2000})).await;
    assert_eq!((&some["t"]["value"], some.get("on")), (&json!(2), None));
    let all = fake.ok("devices.getCompositeState", json!({"query": {"name": "d"}})).await;
    assert_eq!(all["items"][0]["compositeState"], state);

    fake.ok("device.removeData", json!({"deviceId": "d", "start": 2500})).await;
    assert_eq!(values(&get(json!({"limit": 9})).await), [2, 1]);
}

#[tokio::test]
async fn last_values_and_series_are_of_the_selected_devices() {
    let fake = Caller::new().await;
    for id in ["a", "b"] {
        fake.device(id, json!({"tags": [{"key": "k", "value": id}]}));
        let state = json!([{"time": 1000, "data": {"t": 1}}, {"time": 2000, "data": {"t": 3}}]);
        fake.ok("device.sendState", json!({"deviceId": id, "deviceState": state})).await;
    }
    let fake = &fake;
    let last =
        |query: Value| async move { fake.ok("data.lastValueQuery", json!({"query": query})).await };
    let by_tag = json!({"attribute": "t", "deviceTags": [{"key": "k", "value": "a"}]});
    let expected = json!({"time": "1970-01-01T00:00:02.000Z", "data": {"t": 3}});
    assert_eq!(last(by_tag).await, json!({"a": expected}));
    let query =
        json!({"attribute": "t", "deviceQuery": {"name": {"$in": ["a", "b"]}}, "end": 1500});
    let values = last(query).await;
    assert_eq!((&values["a"]["data"]["t"], &values["b"]["data"]["t"]), (&json!(1), &json!(1)));
    let query = json!({"start": 1000, "end": 3000, "resolution": 2000, "aggregation": "MEAN",
        "deviceQuery": {}});
    let series = fake.ok("data.timeSeriesQuery", json!({"query": query})).await;
    let point = json!({"time": "1970-01-01T00:00:01.000Z", "data": {"t": 2.0}});
    assert_eq!(series["devices"]["b"]["points"], json!([point]));
    assert_eq!(series["devices"]["b"]["tags"], json!({"k": ["b"]}));
    let query = json!({"duration": 1000, "aggregation": "NONE", "deviceQuery": {}});
    assert_eq!(fake.status("data.timeSeriesQuery", json!({"query": query})).await, 400);
}

#[tokio::test]
async fn commands_reach_all_selected_devices() {
    let fake = Caller::new().await;
    fake.device("a", json!({"tags": [{"key": "k", "value": "v"}]}));
    fake.device("b", json!({}));
    let command = json!({"name": "open", "payload": {"to": 5}, "time": 1000});
    fake.ok("device.sendCommand", json!({"deviceId": "a", "deviceCommand": command})).await;
    let command = json!({"name": "close", "deviceTags": [{"key": "k"}]});
    fake.ok("devices.sendCommand", json!({"multiDeviceCommand": command})).await;
    let of = |id: &str| {
        let params = json!({"deviceId": id, "limit": 9});
        async { fake.ok("device.getCommand", params).await }
    };
    let commands = of("a").await;
    assert_eq!(
        (&commands[0]["name"], &commands[1]["payload"]),
        (&json!("close"), &json!({"to": 5}))
    );
    assert_eq!(of("b").await, json!([]));
}

#[tokio::test]
async fn connections_are_logged_and_shown_by_the_device() {
    let fake = Caller::new().await;
    fake.device("d", json!({}));
    for status in [
        json!({"status": "connected", "connectedAt": 1000}),
        json!({"status": "disconnected", "disconnectedAt": 2000, "disconnectReason": "gone"}),
    ] {
        let params = json!({"deviceId": "d", "connectionStatus": status});
        fake.ok("device.setConnectionStatus", params).await;
    }
    let log = fake.ok("device.getLogEntries", json!({"deviceId": "d", "limit": 9})).await;
    assert_eq!((&log[0]["connected"], &log[0]["disconnectReason"]), (&json!(0), &json!("gone")));
    assert_eq!(log[1], json!({"connected": 1, "time": "1970-01-01T00:00:01.000Z"}));
    let device = fake.ok("device.get", json!({"deviceId": "d"})).await;
    assert_eq!(device["connectionInfo"]["connected"], 0);
}

#[tokio::test]
async fn streams_have_what_is_sent_to_their_device() {
    let fake = Caller::new().await;
    fake.device("a", json!({}));
    fake.device("b", json!({}));
    let device = fake.client.application("1").device("a");
    let mut states = device.state_stream().await.unwrap();
    assert!(matches!(states.try_next().await.unwrap(), Some(StreamItem::Connected)));
    for (id, value) in [("b", 1), ("a", 2)] {
        let state = json!({"data": {"t": value}});
        fake.ok("device.sendState", json!({"deviceId": id, "deviceState": state})).await;
    }
    let Some(StreamItem::Event(DeviceStateStreamEvent::DeviceState(state))) =
        states.try_next().await.unwrap()
    else {
        panic!("no state")
    };
    assert_eq!(state.data["t"], json!(2));
}

#[tokio::test]
async fn devices_are_changed_deleted_and_restored_together() {
    let fake = Caller::new().await;
    for id in ["a", "b", "c"] {
        fake.device(
            id,
            json!({"tags": [{"key": "k", "value": id}, {"key": "l", "value": "v"}],
            "attributes": [{"name": format!("T{id}"), "dataType": "number"}]}),
        );
    }
    let query = json!({"name": {"$ne": "c"}});
    let ok = |action: &'static str, params: Value| async { fake.ok(action, params).await };
    let names = ok("devices.attributeNames", json!({"query": query, "startsWith": "tA"})).await;
    assert_eq!(names, json!({"attributeNames": ["Ta"]}));
    let none = ok("devices.attributeNames", json!({"dataType": "string"})).await;
    assert_eq!(none, json!({"attributeNames": []}));
    assert_eq!(ok("devices.tagKeys", json!({})).await, json!({"tagKeys": ["k", "l"]}));
    let values = ok("devices.tagValues", json!({"key": "k", "query": query})).await;
    assert_eq!(values, json!({"tagKey": "k", "tagValues": ["a", "b"]}));
    let summary = ok("devices.deviceNames", json!({"startsWith": "B"})).await;
    assert_eq!(summary["deviceSummary"][0]["id"], "b");

    let patch = json!({"query": query, "updateFields": {"description": "new"}});
    let updated = ok("devices.patch", json!({"patchInfo": patch})).await;
    assert_eq!(updated["updated"], 2);
    assert_eq!(ok("device.get", json!({"deviceId": "a"})).await["description"], "new");
    let removed = ok("devices.delete", json!({"options": {"query": query}})).await;
    assert_eq!(removed, json!({"removed": 2, "failed": 0}));
    assert_eq!(ok("devices.get", json!({})).await["totalCount"], 1);
    assert_eq!(ok("devices.get", json!({"queryDeleted": true})).await["totalCount"], 2);
    let restored = ok("devices.restore", json!({"options": {"query": {"name": "a"}}})).await;
    assert_eq!(restored["restored"], 1);
    assert_eq!(fake.status("device.get", json!({"deviceId": "a"})).await, 200);
    let params = json!({"deviceId": "a", "name": "Ta"});
    assert_eq!(fake.status("deviceAttribute.get", params).await, 200);
}

#[tokio::test]
async fn data_of_several_devices_is_removed_by_attribute_and_history() {
    let fake = Caller::new().await;
    fake.device("d", json!({}));
    let reported =
        json!([{"time": 1000, "data": {"a": 1, "b": 1}}, {"time": 2000, "data": {"a": 2}}]);
    fake.ok("device.sendState", json!({"deviceId": "d", "deviceState": reported})).await;
    fake.ok("device.sendCommand", json!({"deviceId": "d", "deviceCommand": {"name": "x"}})).await;
    let connected = json!({"deviceId": "d", "connectionStatus": {"status": "connected"}});
    fake.ok("device.setConnectionStatus", connected).await;
    let fake = &fake;
    let count = |action: &'static str| async move {
        let entries = fake.ok(action, json!({"deviceId": "d", "limit": 9})).await;
        entries.as_array().unwrap().len()
    };
    let remove = |options: Value| async move {
        fake.ok("devices.removeData", json!({"options": options})).await;
        let states = count("device.getState").await;
        (states, count("device.getCommand").await, count("device.getLogEntries").await)
    };
    let keep = json!({"query": {}, "attributes": ["a"], "keepConnectionHistory": true,
        "keepCommandHistory": true});
    assert_eq!(remove(keep).await, (1, 1, 1));
    let commands = json!({"query": {}, "end": 500, "keepConnectionHistory": true});
    assert_eq!(remove(commands).await, (1, 1, 1));
    assert_eq!(remove(json!({"query": {}, "keepConnectionHistory": true})).await, (0, 0, 1));
    assert_eq!(remove(json!({"query": {}})).await, (0, 0, 0));
}

#[tokio::test]
async fn devices_are_found_by_their_connection() {
    let fake = Caller::new().await;
    fake.device("never", json!({}));
    fake.device("off", json!({"connectionInfo": {"connected": 0, "time": "2026-01-01T00:00:00Z"}}));
    fake.device("on", json!({}));
    let report = |status: &str, key: &str, time: &str| {
        let status = json!({"deviceId": "on", "connectionStatus": {"status": status, key: time}});
        fake.ok("device.setConnectionStatus", status)
    };
    report("disconnected", "disconnectedAt", "2026-02-01T00:00:00Z").await;
    report("connected", "connectedAt", "2026-02-02T00:00:00Z").await;
    for (query, expected) in [
        (json!({"connectionStatus": "connected"}), "on"),
        (json!({"connectionStatus": {"$ne": "connected"}}), "never off"),
        (json!({"connectionStatus": null}), "never"),
        (json!({"connectedAt": {"$gt": "2026-02-01T12:00:00Z"}}), "on"),
        (json!({"disconnectedAt": {"$lt": "2026-02-01T12:00:00Z"}}), "off on"),
    ] {
        let list = fake.ok("devices.get", json!({"query": query})).await;
        let items = list["items"].as_array().unwrap();
        let names: Vec<_> = items.iter().map(|device| device["name"].as_str().unwrap()).collect();
        assert_eq!(names.join(" "), expected, "{query}");
        assert!(items.iter().all(|device| device.get("connectionStatus").is_none()));
    }
    let sorted = fake.ok("devices.get", json!({"sortField": "connectionStatus"})).await;
    assert_eq!(sorted["items"][1]["name"], "on");
}

#[tokio::test]
async fn parts_of_devices_are_changed_by_operations() {
    let fake = Caller::new().await;
    let [one, two] = ["575ec7417ae143cd83dc4a95", "575ec7417ae143cd83dc4a96"];
    let device = json!({
        "description": "old",
        "tags": [{"key": "site", "value": "x"}, {"key": "floor", "value": "2"}],
        "attributes": [{"name": "heat", "dataType": "number", "attributeTags": {"a": "1", "b": "2"}},
            {"name": "spare", "dataType": "string"}],
    });
    fake.device(one, device);
    fake.device(two, json!({}));
    let operations = json!([
        {"operation": "set", "target": "name", "value": "pump"},
        {"operation": "set", "target": "keepDuplicates", "value": true},
        {"operation": "remove", "target": "description"},
        {"operation": "set", "target": "tag", "value": {"key": "site", "value": "y"}},
        {"operation": "remove", "target": "tag", "tagKey": "floor"},
        {"operation": "set", "target": "attributeTag", "attributeName": "heat",
            "value": {"key": "a", "value": "3"}},
        {"operation": "remove", "target": "attributeTag", "attributeName": "heat", "tagKey": "b"},
        {"operation": "set", "target": "attributeDescription", "attributeName": "heat",
            "value": "in K"},
        {"operation": "set", "target": "attributeName", "attributeName": "heat",
            "value": "kelvin"},
        {"operation": "remove", "target": "attribute", "attributeName": "spare"},
        {"operation": "add", "target": "attribute",
            "value": {"name": "speed", "dataType": "number"}},
    ]);
    let options = json!({"deviceIds": [one, two], "updateOperations": operations});
    let result = fake.ok("devices.patch", json!({"patchInfo": options})).await;
    assert_eq!(result["updated"], 2);
    let get = |id: &str| fake.ok("device.get", json!({"deviceId": id}));
    let [first, second] = [get(one).await, get(two).await];
    assert_eq!((first.get("description"), &first["keepDuplicates"]), (None, &json!(true)));
    for device in [&first, &second] {
        assert_eq!(device["name"], "pump");
        assert_eq!(device["tags"], json!([{"key": "site", "value": "y"}]));
    }
    let kelvin = json!({"name": "kelvin", "dataType": "number", "description": "in K",
        "attributeTags": {"a": "3"}});
    let speed = json!({"name": "speed", "dataType": "number"});
    assert_eq!(first["attributes"], json!([kelvin, speed]));
    assert_eq!(second["attributes"], json!([speed]));
    let attributes = fake.ok("deviceAttributes.get", json!({"deviceId": one})).await;
    assert_eq!(attributes["count"], 2);
}
