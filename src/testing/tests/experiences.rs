//! Versions of experiences and workflows.

use serde_json::{Value, json};

use super::Caller;

/// The values of a field in a list.
fn values(list: &Value, field: &str) -> Vec<Value> {
    list["items"].as_array().unwrap().iter().map(|item| item[field].clone()).collect()
}

#[tokio::test]
async fn a_version_keeps_what_the_experience_had() {
    let fake = Caller::new().await;
    let post = |route: &str| {
        let endpoint = json!({"route": route, "method": "get"});
        fake.ok("experienceEndpoints.post", json!({"experienceEndpoint": endpoint}))
    };
    let old = post("/old").await;
    let view = json!({"name": "home", "viewType": "page"});
    let view = fake.ok("experienceViews.post", json!({"experienceView": view})).await;
    let flow = json!({"name": "greets", "flowClass": "experience"});
    fake.ok("flows.post", json!({"flow": flow})).await;
    fake.ok("flows.post", json!({"flow": {"name": "counts", "flowClass": "cloud"}})).await;
    fake.ok("experienceVersions.post", json!({"experienceVersion": {"version": "v 1"}})).await;

    post("/new").await;
    let patch = json!({"experienceEndpointId": old["id"],
        "experienceEndpoint": {"route": "/changed"}});
    fake.ok("experienceEndpoint.patch", patch).await;
    let routes = |version: Value| {
        let params = json!({"version": version, "sortField": "order"});
        async { values(&fake.ok("experienceEndpoints.get", params).await, "route") }
    };
    for develop in [json!("develop"), json!("")] {
        assert_eq!(routes(develop).await, ["/changed", "/new"]);
    }
    assert_eq!(routes(json!("v 1")).await, ["/old"]);
    let views = fake.ok("experienceViews.get", json!({"version": "v 1"})).await;
    assert_eq!(values(&views, "name"), ["home"]);
    let get = json!({"experienceEndpointId": old["id"], "version": "v 1"});
    assert_eq!(fake.ok("experienceEndpoint.get", get).await["route"], "/old");
    let get = json!({"experienceViewId": view["id"], "version": "v 2"});
    let (status, error) = fake.call("experienceView.get", get).await;
    assert_eq!((status, &error["message"]), (404, &json!("Experience version was not found")));
    let flows =
        fake.ok("flows.getByVersion", json!({"version": "v 1", "flowClass": "experience"})).await;
    assert_eq!(values(&flows, "name"), ["greets"]);

    fake.ok("experienceVersion.delete", json!({"experienceVersionIdOrName": "v 1"})).await;
    assert_eq!(fake.status("experienceEndpoints.get", json!({"version": "v 1"})).await, 404);
}

#[tokio::test]
async fn a_version_says_which_domains_and_slugs_lead_to_it() {
    let fake = Caller::new().await;
    let slug = json!({"slug": "plant"});
    let slug = fake.ok("experienceSlugs.post", json!({"experienceSlug": slug})).await;
    let domain = json!({"domainName": "plant.example.com"});
    let domain = fake.ok("experienceDomains.post", json!({"experienceDomain": domain})).await;
    let version = json!({"version": "v1", "slugIds": [slug["id"]], "domainIds": [domain["id"]]});
    let made = fake.ok("experienceVersions.post", json!({"experienceVersion": version})).await;
    assert_eq!(made["attachedSlugs"], json!([{"id": slug["id"], "slug": "plant"}]));
    assert_eq!(made["attachedDomains"][0]["domainName"], "plant.example.com");
    assert_eq!((made.get("slugIds"), made.get("domainIds")), (None, None));

    let patch = json!({"experienceSlugId": slug["id"], "experienceSlug": {"version": null}});
    fake.ok("experienceSlug.patch", patch).await;
    let got = fake.ok("experienceVersion.get", json!({"experienceVersionIdOrName": "v1"})).await;
    assert_eq!(got["attachedSlugs"], json!([]));
}

#[tokio::test]
async fn workflows_are_found_by_their_versions_on_request() {
    let fake = Caller::new().await;
    for (name, enabled) in [("a", true), ("b", false)] {
        let flow = fake.ok("flows.post", json!({"flow": {"name": name, "enabled": enabled}})).await;
        let version = json!({"version": "v1", "enabled": true});
        fake.ok("flowVersions.post", json!({"flowId": flow["id"], "flowVersion": version})).await;
    }
    for (all, expected) in [(false, &["a"][..]), (true, &["a", "b"])] {
        let params = json!({"query": {"enabled": true}, "allVersions": all, "sortField": "name"});
        let found = fake.ok("flows.get", params).await;
        assert_eq!(values(&found, "name"), expected, "{all}");
    }
}
