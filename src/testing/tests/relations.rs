//! What exists, what belongs together, and what responses have of it.

use serde_json::{Value, json};

use super::Caller;
use crate::testing::FakeLosant;

#[tokio::test]
async fn what_a_path_leads_through_must_exist() {
    let fake = FakeLosant::start().await.unwrap();
    let client = fake.client();
    let device = json!({"applicationId": "1", "device": {"name": "x"}});
    let error = client.call("devices.post", device.clone()).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 404);
    assert_eq!(error.api().unwrap().message.as_deref(), Some("Application was not found"));
    let made = client.call("applications.post", json!({"application": {"name": "a"}})).await;
    let id = made.unwrap()["id"].clone();
    let device = json!({"applicationId": id, "device": {"name": "x"}});
    let device = client.call("devices.post", device).await.unwrap();
    assert_eq!((&device["applicationId"], &device["deviceId"]), (&id, &device["id"]));
    let stream = json!({"applicationId": id, "deviceId": "none"});
    assert!(client.call("device.stateStream", stream).events().await.is_err());
    fake.create_parents();
    let device = json!({"applicationId": "1", "device": {"name": "x"}});
    assert!(client.call("devices.post", device).await.is_ok());
}

#[tokio::test]
async fn deleting_takes_along_what_is_below() {
    let fake = Caller::new().await;
    fake.device("d", json!({}));
    let dashboard = json!({"dashboard": {"name": "x"}});
    let made = fake.ok("applicationDashboards.post", dashboard).await;
    let read = json!({"dashboardId": made["id"]});
    assert_eq!(fake.ok("dashboard.get", read.clone()).await["applicationId"], "1");
    let listed = fake.ok("dashboards.get", json!({})).await;
    assert_eq!(listed["totalCount"], 1);
    let other = json!({"applicationId": "2", "dashboardId": made["id"]});
    assert_eq!(fake.status("applicationDashboard.get", other).await, 404);
    fake.ok("application.delete", json!({})).await;
    assert_eq!(fake.status("dashboard.get", read).await, 404);
    fake.put("/applications/1", json!({"name": "again"}));
    assert_eq!(fake.ok("devices.get", json!({})).await["totalCount"], 0);
}

#[tokio::test]
async fn versions_are_named_below_their_own_parent_only() {
    let fake = Caller::new().await;
    fake.put("/applications/1/flows/f", json!({"name": "f"}));
    fake.put("/applications/1/flows/f/versions/9", json!({"version": "v1"}));
    fake.put("/applications/1/flows/g", json!({"name": "g"}));
    let get = |flow: &str| json!({"flowId": flow, "flowVersionId": "v1"});
    assert_eq!(fake.ok("flowVersion.get", get("f")).await["id"], "9");
    assert_eq!(fake.status("flowVersion.get", get("g")).await, 404);
    assert_eq!(fake.status("application.delete", json!({"applicationId": "v1"})).await, 404);
    assert_eq!(fake.ok("flowVersion.get", get("f")).await["flowId"], "f");
}

#[tokio::test]
async fn attributes_are_part_of_their_device() {
    let fake = Caller::new().await;
    let device = json!({"name": "x", "attributes": [{"name": "a", "dataType": "number"}]});
    let device = fake.ok("devices.post", json!({"device": device})).await;
    let id = &device["id"];
    let attribute = json!({"deviceId": id, "deviceAttribute": {"name": "b", "dataType": "string"}});
    let made = fake.ok("deviceAttributes.post", attribute.clone()).await;
    let keys: Vec<_> = made.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["_links", "_type", "applicationId", "dataType", "deviceId", "name"]);
    assert_eq!(fake.status("deviceAttributes.post", attribute).await, 400);
    fake.ok("deviceAttribute.delete", json!({"deviceId": id, "name": "a"})).await;
    let expected = json!([{"name": "b", "dataType": "string"}]);
    assert_eq!(fake.ok("device.get", json!({"deviceId": id})).await["attributes"], expected);
    let patch = json!({"attributes": [{"name": "c", "dataType": "gps"}]});
    fake.ok("device.patch", json!({"deviceId": id, "device": patch})).await;
    let list = fake.ok("deviceAttributes.get", json!({"deviceId": id})).await;
    assert_eq!((&list["count"], &list["items"][0]["name"]), (&json!(1), &json!("c")));
}

#[tokio::test]
async fn duplicates_are_refused() {
    let fake = Caller::new().await;
    let user = |email: &str| json!({"experienceUser": {"email": email, "password": "long enough"}});
    let made = fake.ok("experienceUsers.post", user("a@example.com")).await;
    assert_eq!(made.get("password"), None);
    assert_eq!(fake.status("experienceUsers.post", user("a@example.com")).await, 400);
    let other = fake.ok("experienceUsers.post", user("b@example.com")).await;
    let patch =
        |email: &str| json!({"experienceUserId": other["id"], "experienceUser": {"email": email}});
    assert_eq!(fake.status("experienceUser.patch", patch("a@example.com")).await, 400);
    assert_eq!(fake.status("experienceUser.patch", patch("b@example.com")).await, 200);
}

#[tokio::test]
async fn documents_have_the_ids_of_their_schema_and_no_others() {
    let fake = Caller::new().await;
    let file = json!({"file": {"name": "a", "type": "directory"}});
    let file = fake.ok("files.post", file).await;
    let has = |document: &Value, key: &str| document.get(key).is_some();
    assert!(has(&file, "id") && has(&file, "applicationId") && !has(&file, "fileId"));
    let version = json!({"experienceVersion": {"version": "v1"}});
    let version = fake.ok("experienceVersions.post", version).await;
    assert!(has(&version, "experienceVersionId") && !has(&version, "experienceVersionIdOrName"));
    let application = fake.ok("application.get", json!({})).await;
    assert_eq!(application["ownerType"], "user");
    assert!(has(&application, "creationDate") && has(&application, "ownerId"));
}

#[tokio::test]
async fn members_are_in_the_groups_that_list_them() {
    let fake = Caller::new().await;
    let ids = ["575ed18f7ae143cd83dc4aa1", "575ed18f7ae143cd83dc4aa2"];
    for id in ids {
        fake.put(&format!("/applications/1/experience/groups/{id}"), json!({"name": id}));
    }
    let user = json!({"email": "a@example.com", "password": "Correct-Horse-7",
        "experienceGroupIds": [ids[0]]});
    let user = fake.ok("experienceUsers.post", json!({"experienceUser": user})).await;
    assert_eq!(user["experienceGroups"], json!([{"id": ids[0], "name": ids[0]}]));
    let fake = &fake;
    let count = |group: &'static str| async move {
        let params = json!({"experienceGroupId": group});
        fake.ok("experienceUsers.get", params).await["totalCount"].clone()
    };
    assert_eq!((count(ids[0]).await, count("none").await), (json!(1), json!(0)));
    let patch = json!({"experienceGroupId": ids[1], "experienceGroup": {"experienceUserIds": [user["id"]]}});
    fake.ok("experienceGroup.patch", patch).await;
    assert_eq!(count(ids[1]).await, 1);
    fake.ok("experienceGroup.delete", json!({"experienceGroupId": ids[0]})).await;
    assert_eq!((count(ids[0]).await, count("any").await), (json!(0), json!(1)));
    fake.ok("experienceUser.delete", json!({"experienceUserId": user["id"]})).await;
    let group = fake.ok("experienceGroup.get", json!({"experienceGroupId": ids[1]})).await;
    assert_eq!(group["experienceUserIds"], json!([]));
}

#[tokio::test]
async fn organizations_have_members_and_invites() {
    let fake = Caller::new().await;
    let member = json!({"userId": "575ed70c7ae143cd83dc4aa9", "role": "view"});
    fake.put("/orgs/o", json!({"name": "o", "members": [member]}));
    let invite = json!({"orgId": "o", "invite": {"email": "a@example.com", "role": "edit"}});
    let invites = fake.ok("org.inviteMember", invite).await;
    assert_eq!(invites[0]["email"], "a@example.com");
    let revoke = json!({"orgId": "o", "inviteId": invites[0]["id"]});
    assert_eq!(fake.ok("org.revokeInvite", revoke.clone()).await, json!([]));
    assert_eq!(fake.status("org.revokeInvite", revoke).await, 404);
    let change =
        json!({"orgId": "o", "member": {"userId": "575ed70c7ae143cd83dc4aa9", "role": "admin"}});
    assert_eq!(fake.ok("org.modifyMember", change).await["members"][0]["role"], "admin");
    let remove = json!({"orgId": "o", "userId": "575ed70c7ae143cd83dc4aa9"});
    assert_eq!(fake.ok("org.removeMember", remove.clone()).await["members"], json!([]));
    assert_eq!(fake.status("org.removeMember", remove).await, 404);
}
