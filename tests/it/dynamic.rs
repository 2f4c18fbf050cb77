//! Calls by name: which parameter values are accepted, and the errors for the others.

use losant::api::DeviceStateStreamCall;
use losant::{Body, Client, StreamItem, losant_resource};
use serde_json::{Value, json};

use crate::support::server::{Server, json_response, response};

const APPLICATION: &str = "575ec8687ae143cd83dc4a97";

fn client() -> Client {
    Client::builder().access_token("token").build().unwrap()
}

fn input_error(action: &str, params: Value) -> String {
    client().call(action, params).request().unwrap_err().to_string()
}

#[test]
fn unknown_action_suggests_the_nearest_name() {
    assert_eq!(
        input_error("device.gte", json!({})),
        "there is no action `device.gte`, did you mean `device.get`?"
    );
    assert_eq!(input_error("weather.tomorrow", json!({})), "there is no action `weather.tomorrow`");
}

#[test]
fn all_parameter_errors_are_reported_at_once() {
    assert_eq!(
        input_error("device.get", json!({"applicationID": APPLICATION})),
        "device.get: unknown parameter `applicationID` (did you mean `applicationId`?); \
         `applicationId` is missing; `deviceId` is missing"
    );
    assert_eq!(
        input_error(
            "devices.get",
            json!({"applicationId": APPLICATION, "page": true, "perPage": 1.5,
            "tagsAsObject": 1, "query": "[", "_links": "no"})
        ),
        "devices.get: `page` must be a whole number; `perPage` must be a whole number; `query` must be \
         an object, or a string with its JSON; `tagsAsObject` must be true or false; `_links` must be \
         true or false"
    );
    assert_eq!(
        input_error("webhooks.post", json!({"applicationId": APPLICATION})),
        "webhooks.post: `webhook` is missing"
    );
    assert_eq!(
        input_error("device.get", json!({"applicationId": [1], "deviceId": "x"})),
        "device.get: `applicationId` must be a string, number or boolean"
    );
    assert_eq!(
        input_error("me.get", json!(["summaryExclude"])),
        "me.get: the parameters must be an object"
    );
}

#[test]
fn scalar_parameters_are_checked_by_kind() {
    let query = |params: Value| {
        let mut all = json!({"applicationId": APPLICATION});
        all.as_object_mut().unwrap().extend(params.as_object().unwrap().clone());
        let request = client().call("devices.get", all).request().unwrap();
        let (_, own) = request.uri().query().unwrap().split_once("_embedded=true").unwrap();
        own.to_owned()
    };
    for page in [json!(3), json!("3")] {
        assert_eq!(query(json!({"page": page})), "&page=3");
    }
    for flag in [json!(true), json!("true")] {
        assert_eq!(query(json!({"tagsAsObject": flag})), "&tagsAsObject=true");
    }
    assert_eq!(
        query(json!({"filter": 5, "sortField": "shoeSize"})),
        "&sortField=shoeSize&filter=5"
    );
    for (name, text) in [("page", "x"), ("tagsAsObject", "maybe"), ("queryDeleted", "")] {
        assert_eq!(query(json!({name: text})), format!("&{name}={text}"));
    }
    assert_eq!(query(json!({"filter": null})), "&filter=");
    assert_eq!(query(json!({"query": null})), "&query=null");
    assert_eq!(query(json!({"deviceClass": "gateway"})), "&deviceClass=gateway");
    assert_eq!(query(json!({"deviceClass": ["gateway"]})), "&deviceClass%5B0%5D=gateway");
    for advanced in [json!({"a": 1}), json!("{\"a\": 1}")] {
        assert_eq!(query(json!({"query": advanced})), "&query=%7B%22a%22%3A1%7D");
    }
}

#[test]
fn global_parameters_are_accepted_by_name() {
    let params = json!({"_actions": true, "_links": "false", "losantdomain": "example.com"});
    let request = client().call("me.get", params).request().unwrap();
    assert_eq!(request.uri().query(), Some("_actions=true&_links=false&_embedded=true"));
    assert_eq!(request.headers()["losantdomain"], "example.com");
}

#[test]
fn file_parameters_accept_text_or_base64() {
    let upload = |file: Value| {
        let params = json!({"applicationId": APPLICATION, "fileId": "1", "file": file});
        client().call("file.upload", params).request()
    };
    for (file, expected) in [(json!("a,b"), &b"a,b"[..]), (json!({"base64": "AP8="}), &[0, 255])] {
        let Body::Multipart(parts) = upload(file).unwrap().into_body() else { panic!("no form") };
        assert_eq!(parts[0].1.data().unwrap(), expected);
    }
    for (file, expected) in [
        (json!({"base64": "?"}), "file.upload: `file` is not valid base64: "),
        (json!({"path": "a"}), "file.upload: `file` must be a string, or {\"base64\": \"…\"}"),
        (json!(1), "file.upload: `file` must be a string, or {\"base64\": \"…\"}"),
    ] {
        let error = upload(file).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{error}");
    }
}

#[tokio::test]
async fn responses_are_returned_as_json() {
    let server = Server::responding([
        json_response(200, json!({"id": "1"})),
        response(204, &[], ""),
        json_response(404, json!({"type": "NotFound", "message": "gone"})),
    ])
    .await;
    let client = server.client();
    let response = client.call("me.get", Value::Null).with_response().await.unwrap();
    assert_eq!((response.status().as_u16(), response.value()), (200, &json!({"id": "1"})));
    let nothing = client.call("auth.ssoDomain", json!({"email": "a@example.com"})).await;
    assert_eq!(nothing.unwrap(), Value::Null);
    let params = json!({"apiTokenId": "1"});
    let error = client.call("userApiToken.get", params).await.unwrap_err();
    assert_eq!(error.to_string(), "userApiToken.get: 404 NotFound: gone");
}

#[tokio::test]
async fn events_returns_events_by_name() {
    let fake = losant::testing::FakeLosant::start().await.unwrap();
    fake.create_parents();
    let params = json!({"applicationId": APPLICATION, "deviceId": "1"});
    let mut events = fake.client().call("device.stateStream", params).events().await.unwrap();
    assert!(matches!(events.try_next().await.unwrap(), Some(StreamItem::Connected)));
    fake.send_event::<DeviceStateStreamCall>("deviceState", &json!({"data": {"a": 1}}));
    let Some(StreamItem::Unknown { name, data, .. }) = events.try_next().await.unwrap() else {
        panic!("no event")
    };
    assert_eq!((name.as_str(), data.as_str()), ("deviceState", "{\"data\":{\"a\":1}}"));
    let error = fake.client().call("me.get", json!({})).events().await.unwrap_err();
    assert_eq!(error.to_string(), "me.get: the action does not return a stream of events");
}

/// A gadget of the signed-in user.
#[losant_resource(path = "/me/gadgets/{gadgetId}", extends = losant::Client)]
pub trait Gadget {
    /// Returns the gadget.
    #[get(scopes("all.User"))]
    fn get(&self) -> Value;
}

#[test]
fn declared_actions_outside_the_catalog_can_be_called() {
    let call = client().call(<GadgetGetCall as losant::Call>::ACTION, json!({"gadgetId": 5}));
    assert_eq!(call.request().unwrap().uri().path(), "/me/gadgets/5");
}
