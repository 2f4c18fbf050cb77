//! The fake, as a client sees it.

use serde_json::json;

use super::FakeLosant;
use crate::models::{ApiTokenPatch, ApiTokenPost, SortDirection, UserApiTokensFilterField};
use crate::{Call, Client, Error, models::UserApiTokensSortField};

async fn fake() -> FakeLosant {
    FakeLosant::start().await.unwrap()
}

fn said(error: &Error) -> (u16, &str) {
    let message = error.api().and_then(|api| api.message.as_deref()).unwrap_or_default();
    (error.status().map_or(0, |status| status.as_u16()), message)
}

#[tokio::test]
async fn what_is_posted_is_read_changed_listed_and_deleted() {
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
    assert_eq!(said(&error), (404, "User api token was not found"));
    assert_eq!(fake.received().len(), 9);
}

#[tokio::test]
async fn a_created_token_works_as_far_as_its_scopes_allow() {
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
    assert_eq!(said(&error), (403, expected));
    let error = reader.me().get().access_token("unknown").await.unwrap_err();
    assert_eq!(said(&error), (401, "Invalid access token"));
}

#[tokio::test]
async fn what_is_not_declared_is_refused() {
    let fake = fake().await;
    let client = raw(&fake);
    for (request, status, message) in [
        ("GET /nowhere", 404, "no registered resource has the path /nowhere"),
        ("PUT /me/tokens", 404, "/me/tokens takes no PUT, only GET, POST"),
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

/// Sends requests that no declared call would make.
fn raw(fake: &FakeLosant) -> impl AsyncFn(&str) -> (u16, String) {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let token = fake.token(["all.User"]);
    let address = fake.base_url().strip_prefix("http://").unwrap().to_owned();
    async move |line: &str| {
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        let head = format!("{line} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n");
        stream.write_all(format!("{head}connection: close\r\n\r\n").as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        (head[9..12].parse().unwrap(), body["message"].as_str().unwrap_or_default().to_owned())
    }
}

#[tokio::test]
async fn what_has_no_state_says_what_to_write() {
    let fake = fake().await;
    let refresh = fake.client().me().refresh_token();
    let error = refresh.clone().await.unwrap_err();
    let expected = "the fake keeps no state for me.refreshToken; script its answer with \
                    `fake.reply(\"me.refreshToken\", 200, json!(…))`";
    assert_eq!(said(&error), (501, expected));
    fake.reply("me.refreshToken", 200, json!({"token": "new"})).unwrap();
    assert_eq!(refresh.await.unwrap().token, "new");
    let error = fake.reply("me.refresh", 200, json!({})).unwrap_err();
    assert!(error.to_string().contains("`me.refresh`"), "{error}");
}

#[tokio::test]
async fn a_document_can_be_put_anywhere() {
    let fake = fake().await;
    fake.put("/me/tokens/575ec7417ae143cd83dc4a95", json!({"name": "old"}));
    let token = fake.client().user_api_token("575ec7417ae143cd83dc4a95").get().await.unwrap();
    assert_eq!(token.name, "old");
    assert_eq!(fake.client().me().get().await.unwrap().email, "ada@example.com");
}
