//! The fake as a client uses it.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use super::FakeLosant;
use super::crud::operation;
use crate::api::{
    ApplicationsImportCall, DeviceExportCall, MeGenerateTwoFactorAuthCall, MeGetCall,
};
use crate::models::{
    ApiTokenPatch, ApiTokenPost, DataType, DeviceAttributePost, DeviceDataExport, DevicePost,
    FilePost, FileType, FlowVersionPost, SortDirection, UserApiTokensFilterField,
    UserApiTokensSortField, UserOauthClientPatch, UserOauthClientPost, UserOauthClientsFilterField,
};
use crate::{Call, Client, Error, ErrorKind, ParamKind, ParamLocation, Retry};

mod accounts;
mod bodies;
mod caller;
mod devices;
mod experiences;
mod files;
mod groups;
mod http;
mod parameters;
mod relations;
mod responses;
mod samples;
mod tables;
mod tokens;

use self::caller::Caller;

/// Whether the fake simulates an action, so that it needs no script.
fn is_simulated(action: &'static crate::Action) -> bool {
    let resources = crate::catalog();
    let has_handler = super::known::handler(action).is_some();
    has_handler
        || !action.events.is_empty()
        || operation(resources, action, action.path == "/me").is_some()
}

#[test]
fn at_most_110_actions_need_a_script() {
    let actions = crate::catalog().iter().flat_map(|resource| resource.actions).copied();
    let rest: Vec<_> = actions.filter(|action| !is_simulated(action)).map(|a| a.id).collect();
    println!("{} actions are not simulated: {rest:#?}", rest.len());
    assert!(rest.len() <= 110);
}

async fn fake() -> FakeLosant {
    FakeLosant::start().await.unwrap()
}

fn status_and_message(error: &Error) -> (u16, &str) {
    let message = error.api().and_then(|api| api.message.as_deref()).unwrap_or_default();
    (error.status().map_or(0, |status| status.as_u16()), message)
}

#[tokio::test]
async fn posted_documents_can_be_read_changed_listed_and_deleted() {
    let fake = fake().await;
    let client = fake.client();
    for name in ["b2", "a1", "b1"] {
        client.user_api_tokens().post(ApiTokenPost::new(name)).await.unwrap();
    }
    let list = client
        .user_api_tokens()
        .get()
        .sort_field(UserApiTokensSortField::Name)
        .sort_direction(SortDirection::Desc)
        .filter_field(UserApiTokensFilterField::Name)
        .filter("b*");
    let names = |page: &crate::models::ApiTokens| {
        page.items.iter().map(|token| token.name.clone()).collect::<Vec<_>>()
    };
    let all = list.clone().await.unwrap();
    assert_eq!((names(&all), all.total_count), (vec!["b2".to_owned(), "b1".to_owned()], Some(2)));
    let second = list.page(1).per_page(1).await.unwrap();
    assert_eq!((names(&second), second.count), (vec!["b1".to_owned()], Some(1)));
    let token = client.user_api_token(&second.items[0].id);
    let changed = token.patch(ApiTokenPatch::new().name("c1")).await.unwrap();
    assert_eq!(token.get().await.unwrap(), changed);
    assert_eq!(changed.name, "c1");
    token.delete().await.unwrap();
    let error = token.get().await.unwrap_err();
    assert_eq!(status_and_message(&error), (404, "User api token was not found"));
    assert_eq!(fake.all_received().len(), 9);
}

#[tokio::test]
async fn created_token_is_limited_to_its_scopes() {
    let fake = fake().await;
    let post = ApiTokenPost::new("reader").scope(["all.User.read"]);
    let made = fake.client().user_api_tokens().post(post).await.unwrap();
    let token = made.token.unwrap();
    let reader = Client::builder().base_url(fake.base_url()).access_token(token).build().unwrap();
    let read = reader.user_api_token(&made.id).get().await.unwrap();
    assert_eq!((read.name.as_str(), read.token), ("reader", None));
    let error = reader.user_api_token(&made.id).delete().await.unwrap_err();
    let expected = "userApiToken.delete needs one of the scopes all.User, only.User, userApiToken.*, \
                    userApiToken.delete";
    assert_eq!(status_and_message(&error), (403, expected));
    let error = reader.me().get().access_token("unknown").await.unwrap_err();
    assert_eq!(status_and_message(&error), (401, "Invalid access token"));
}

#[tokio::test]
async fn undeclared_requests_are_rejected() {
    let fake = fake().await;
    let client = http::raw(&fake);
    for (request, status, message) in [
        ("GET /nowhere", 404, "no registered resource has the path /nowhere"),
        ("PUT /me/tokens", 405, "/me/tokens takes no PUT, only GET, POST"),
        ("GET /me/tokens?colour=red", 400, "userApiTokens.get has no query parameter `colour`"),
        ("GET /me/tokens?page=first", 400, "`page` is \"first\"; it must be a whole number"),
        (
            "GET /me/tokens?sortDirection=up",
            400,
            "`sortDirection` is \"up\"; it must be one of asc, desc",
        ),
        ("GET /me?_links=maybe", 400, "`_links` is \"maybe\"; it must be true or false"),
        ("POST /me/tokens", 400, "userApiTokens.post needs a body, `apiToken`"),
    ] {
        assert_eq!(client(request).await, (status, message.to_owned()), "{request}");
    }
}

#[tokio::test]
async fn actions_without_state_return_501_with_a_hint() {
    let fake = fake().await;
    let generate = fake.client().me().generate_two_factor_auth();
    let error = generate.clone().await.unwrap_err();
    let expected = "the fake keeps no state for me.generateTwoFactorAuth; script its response with \
                    `fake.on::<MeGenerateTwoFactorAuthCall>().reply(…)`";
    assert_eq!(status_and_message(&error), (501, expected));
    fake.on::<MeGenerateTwoFactorAuthCall>().reply(json!({"key": "new"}));
    assert_eq!(generate.await.unwrap().key.as_deref(), Some("new"));
}

#[tokio::test]
async fn put_stores_a_document_at_any_path() {
    let fake = fake().await;
    fake.put("/me/tokens/575ec7417ae143cd83dc4a95", json!({"name": "old"}));
    let token = fake.client().user_api_token("575ec7417ae143cd83dc4a95").get().await.unwrap();
    assert_eq!(token.name, "old");
    assert_eq!(fake.client().me().get().await.unwrap().email, "ada@example.com");
}

#[tokio::test]
async fn every_catalog_route_is_served() {
    let fake = fake().await;
    fake.create_parents();
    let client = fake.client();
    let actions = crate::catalog().iter().flat_map(|resource| resource.actions);
    for action in actions.copied().filter(|action| action.events.is_empty()) {
        let required = action.params.iter().filter(|param| param.required).map(|param| {
            let value = match (param.location, param.kind) {
                (ParamLocation::Body, _) => samples::smallest(&param.shape),
                (_, ParamKind::Time | ParamKind::Integer) => json!(1),
                (ParamLocation::Query, _) if !param.values.is_empty() => json!(param.values[0]),
                _ => json!("575ec7417ae143cd83dc4a95"),
            };
            (param.name.to_owned(), value)
        });
        let params = Value::Object(required.collect());
        let (status, message) = match client.call(action, params).await {
            Ok(_) => continue,
            Err(error) => {
                let (status, message) = status_and_message(&error);
                (status, message.to_owned())
            }
        };
        let is_expected = match status {
            400 => message.starts_with("the body does not fit"),
            // The samples are not the credentials of anyone.
            401 => message.starts_with("Invalid "),
            404 => message.ends_with("was not found"),
            501 => message.contains(&format!("no state for {action};")),
            _ => false,
        };
        assert!(is_expected, "{action}: {status} {message}");
    }
}

#[tokio::test]
async fn lists_and_items_share_their_state() {
    let fake = fake().await;
    fake.create_parents();
    let application = fake.client().application("575ec8687ae143cd83dc4a97");
    let post = FilePost::new("a.csv", FileType::File).content_type("text/csv");
    let file = application.files().post(post).await.unwrap();
    assert!(file.upload.is_some_and(|upload| upload.url == Some(fake.upload_url())));
    assert_eq!(application.file(&file.id).get().await.unwrap().name, "a.csv");
    assert_eq!(application.files().get().filter("*.csv").await.unwrap().items.len(), 1);
    application.file(&file.id).delete().await.unwrap();
    assert!(application.files().get().await.unwrap().items.is_empty());

    let device = application.devices().post(DevicePost::new("pump")).await.unwrap();
    let attributes = application.device(&device.id).attributes();
    let post = DeviceAttributePost::new("speed", DataType::Number);
    attributes.post(post).await.unwrap();
    let speed = application.device(&device.id).attribute("speed").get().await.unwrap();
    assert_eq!(speed.name.as_deref(), Some("speed"));

    let flow = application.flow("575ed18f7ae143cd83dc4aa6");
    let version = flow.versions().post(FlowVersionPost::new("v1.0")).await.unwrap();
    assert_eq!(flow.version("v1.0").get().await.unwrap().id, version.id);
    assert_eq!(flow.version(&version.id).get().await.unwrap().id, version.id);
}

#[tokio::test]
async fn oauth_clients_show_their_secret_once() {
    let fake = fake().await;
    let client = fake.client();
    let post = UserOauthClientPost::new("pump house", ["https://pumps.example/back"]);
    let made = client.user_oauth_clients().post(post).await.unwrap();
    assert!(made.client_secret.is_some());
    assert_eq!(made.client_id, made.id);

    let own = client.user_oauth_client(&made.id);
    let read = own.get().await.unwrap();
    assert_eq!((read.client_id, read.client_secret), (made.client_id, None));
    let patch = UserOauthClientPatch::new().client_name("gate");
    assert_eq!(own.patch(patch).await.unwrap().client_name.as_deref(), Some("gate"));
    let field = UserOauthClientsFilterField::ClientName;
    let list = client.user_oauth_clients().get().filter_field(field).filter("g*");
    assert_eq!(list.await.unwrap().items.len(), 1);
    own.delete().await.unwrap();
    assert!(own.get().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn rows_page_by_offset_and_sandboxes_by_cursor() {
    let fake = fake().await;
    fake.create_parents();
    let client = fake.client();
    let table = client.application("1").data_table("2");
    let row = |n: i32| BTreeMap::from([("n".to_owned(), json!(n))]);
    table.rows().post(vec![row(1), row(2), row(3)]).await.unwrap();
    let mut rows = table.rows().get().sort_column("n").limit(2).items();
    let mut read = 0;
    while rows.try_next().await.unwrap().is_some() {
        read += 1;
    }
    assert_eq!(read, 3);
    for id in ["a", "b", "c"] {
        fake.put(&format!("/instances/1/sandboxes/{id}"), json!({"id": id}));
    }
    let page = client.instance("1").sandboxes().get().limit(1).starting_after_id("a");
    let page = page.await.unwrap();
    assert_eq!((page.items[0].id.as_str(), &page.extra["hasMore"]), ("b", &json!(true)));
}

#[tokio::test]
async fn a_form_without_parts_is_an_empty_object() {
    let fake = fake().await;
    fake.on::<ApplicationsImportCall>().reply(json!({}));
    fake.client().applications().import().raw().await.unwrap();
    let received = &fake.received::<ApplicationsImportCall>()[0];
    assert_eq!(received.body::<Value>().unwrap(), json!({}));
}

#[tokio::test]
async fn invalid_bodies_are_rejected_by_name() {
    let fake = fake().await;
    fake.create_parents();
    let client = fake.client();
    let device = DevicePost::new("");
    let error = client.application("1").devices().post(device).await.unwrap_err();
    let expected =
        "the body does not fit `device` of devices.post: $.name: must have at least 1 character";
    assert_eq!(status_and_message(&error), (400, expected));
}

#[tokio::test]
async fn scripted_responses_precede_state_and_run_in_order() {
    let fake = fake().await;
    let me = || fake.client().me().get().retry(Retry::none());
    fake.on::<MeGetCall>().reply(json!({"email": "first@example.com"}));
    fake.on::<MeGetCall>().status(429).times(1);
    fake.on::<MeGetCall>().garbled().times(1);
    fake.on::<MeGetCall>().cut().times(1);
    fake.on::<MeGetCall>().reply(json!({"email": "last@example.com"}));
    fake.on::<MeGetCall>().status(503).reply(json!({"message": "later"})).times(1);
    assert!(me().await.unwrap_err().is_rate_limited());
    assert!(me().await.unwrap_err().is_decode());
    assert_eq!(me().await.unwrap_err().kind(), ErrorKind::Transport);
    assert_eq!(status_and_message(&me().await.unwrap_err()), (503, "later"));
    assert_eq!(me().await.unwrap().email, "last@example.com");
    let _ = fake.on::<MeGetCall>().delay(Duration::from_secs(600));
    let late = me().attempt_timeout(Duration::from_secs(2)).await.unwrap_err();
    assert!(late.is_timeout());
    assert_eq!(fake.received::<MeGetCall>().len(), 6);
}

#[tokio::test]
async fn received_requests_keep_path_query_and_body() {
    let fake = fake().await;
    fake.on::<DeviceExportCall>().reply(json!({"success": true}));
    let device = fake.client().application("a b").device("1");
    let body = DeviceDataExport::default();
    device.export().email("a@example.com").query(body.clone()).await.unwrap();
    let received = &fake.received::<DeviceExportCall>()[0];
    assert_eq!(received.path_value("applicationId"), Some("a b"));
    assert_eq!(received.query_value("email"), Some("a@example.com"));
    assert_eq!(received.body::<DeviceDataExport>().unwrap(), body);
    assert_eq!(received.action.id, "device.export");
}

#[tokio::test]
async fn check_scopes_fails_before_sending() {
    let fake = fake().await;
    let token = fake.token(["all.User.read"]);
    let builder = Client::builder().base_url(fake.base_url()).access_token(token);
    let client = builder.check_scopes(true).build().unwrap();
    let error = client.user_api_token("1").delete().await.unwrap_err();
    assert_eq!((error.kind(), fake.all_received().len()), (ErrorKind::Scopes, 0));
}
