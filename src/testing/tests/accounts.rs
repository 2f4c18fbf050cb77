//! The signed-in user and the sandboxes of an instance.

use serde_json::{Value, json};

use super::Caller;

#[tokio::test]
async fn recent_items_are_listed_with_the_latest_first() {
    let fake = Caller::new().await;
    fake.device("575ec7417ae143cd83dc4a91", json!({}));
    let [one, two] = ["575ec7417ae143cd83dc4a95", "575ec7417ae143cd83dc4a96"];
    fake.put(&format!("/dashboards/{one}"), json!({"name": "heat"}));
    fake.put(&format!("/dashboards/{two}"), json!({"name": "flow"}));
    let visit = |kind: &str, id: &str| {
        fake.call("me.addRecentItem", json!({"data": {"itemType": kind, "itemId": id}}))
    };
    for id in [one, two, one] {
        visit("dashboard", id).await;
    }
    let (status, list) = visit("dashboard", two).await;
    let items = json!([{"id": two, "name": "flow"}, {"id": one, "name": "heat"}]);
    assert_eq!((status, &list["items"]), (200, &items));
    assert_eq!(visit("organization", one).await.0, 400);

    let fetched = fake.ok("me.fetchRecentItems", json!({"itemType": "dashboard"})).await;
    assert_eq!(fetched, json!({"itemType": "dashboard", "items": items}));
    let fetched = fake.ok("me.fetchRecentItems", json!({"itemType": "application"})).await;
    assert_eq!(fetched["items"], json!([]));

    let me = fake.ok("me.get", json!({"includeRecent": true})).await;
    assert_eq!(me["recentDashboards"]["items"], items);
    assert_eq!(me["recentApplications"]["items"], json!([]));
    let me = fake.ok("me.get", json!({})).await;
    assert_eq!(me.get("recentDashboards"), None);
}

#[tokio::test]
async fn recent_items_of_applications_are_apart() {
    let fake = Caller::new().await;
    let [application, device] = ["575ec7417ae143cd83dc4a90", "575ec7417ae143cd83dc4a91"];
    fake.put(&format!("/applications/{application}"), json!({}));
    fake.put(&format!("/applications/{application}/devices/{device}"), json!({"name": "pump"}));
    let data = json!({"itemType": "device", "parentId": application, "itemId": device});
    fake.ok("me.addRecentItem", json!({"data": data})).await;
    for (parent, count) in [(application, 1), (device, 0)] {
        let asked = json!({"itemType": "device", "parentId": parent});
        let list = fake.ok("me.fetchRecentItems", asked).await;
        assert_eq!(
            (&list["parentId"], list["items"].as_array().unwrap().len()),
            (&json!(parent), count)
        );
    }
}

#[tokio::test]
async fn deleted_sandboxes_are_restored() {
    let fake = Caller::new().await;
    fake.put("/instances/1", json!({}));
    fake.put("/instances/1/sandboxes/2", json!({"email": "ada@example.com"}));
    let one = json!({"instanceId": "1", "instanceSandboxId": "2"});
    fake.ok("instanceSandbox.delete", one.clone()).await;
    assert_eq!(fake.status("instanceSandbox.get", one.clone()).await, 404);
    let restored = fake.ok("instanceSandbox.undelete", one.clone()).await;
    assert_eq!((&restored["email"], restored.get("deletedAt")), (&json!("ada@example.com"), None));
    assert_eq!(fake.status("instanceSandbox.get", one.clone()).await, 200);
    let unknown = json!({"instanceId": "1", "instanceSandboxId": "3"});
    assert_eq!(fake.status("instanceSandbox.undelete", unknown).await, 404);
    let elsewhere = json!({"instanceId": "9", "instanceSandboxId": "2"});
    assert_eq!(fake.status("instanceSandbox.undelete", elsewhere).await, 404);
    let _: Value = fake.ok("instanceSandboxes.get", json!({"instanceId": "1"})).await;
}
