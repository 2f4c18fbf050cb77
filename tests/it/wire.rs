//! What goes over the wire, held against what Losant's official client sends.
//!
//! The cases stand in `wire_cases.jsonl`; `LOSANT_GOLDEN` names a directory with a
//! `requests.jsonl` of the same form, recorded from that client.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use losant::api::{
    MeGetCall, UserApiTokenDeleteCall, UserApiTokenGetCall, UserApiTokenPatchCall,
    UserApiTokensGetCall, UserApiTokensPostCall,
};
use losant::{Action, Call, Client};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::server::{Seen, Server, TOKEN, json};

/// An action with its parameters, and the request that it is.
#[derive(Deserialize)]
struct Case {
    action: String,
    variant: String,
    params: Params,
    request: Wire,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Wire {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: BTreeMap<String, String>,
    body: Option<JsonBody>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct JsonBody {
    json: Value,
}

/// The headers that matter to Losant; all others are the transport's.
const HEADERS: [&str; 5] =
    ["accept", "accept-version", "authorization", "content-type", "losantdomain"];

impl From<Seen> for Wire {
    fn from(seen: Seen) -> Self {
        let header = |name: &str| Some((name.to_owned(), seen.header(name)?));
        Self {
            method: seen.method.clone(),
            path: seen.path().to_owned(),
            query: seen.pairs(),
            headers: HEADERS.into_iter().filter_map(header).collect(),
            body: seen.json().map(|json| JsonBody { json }),
        }
        .normal()
    }
}

impl Wire {
    /// The same request, with moments in one notation: `.000Z` and `Z` mean the same.
    fn normal(mut self) -> Self {
        if let Some(date) = self.body.as_mut().and_then(|body| body.json.get_mut("expirationDate"))
        {
            let moment: Timestamp = serde_json::from_value(date.take()).unwrap();
            *date = moment.to_string().into();
        }
        self
    }
}

/// The parameters of a case, by Losant's names. As the official client takes them, some numbers
/// and booleans are text.
#[derive(Deserialize)]
struct Params(Map<String, Value>);

impl Params {
    fn text(&self, name: &str) -> Option<String> {
        self.0
            .get(name)
            .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    }

    /// A parameter that is written in JSON as it is in text: a number or a boolean.
    fn plain<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.text(name).map(|text| serde_json::from_str(&text).unwrap())
    }

    fn open<T: From<String>>(&self, name: &str) -> Option<T> {
        self.text(name).map(T::from)
    }

    fn path(&self, name: &str) -> String {
        self.text(name).unwrap()
    }

    fn body<T: DeserializeOwned>(&self, name: &str) -> T {
        serde_json::from_value(self.0[name].clone()).unwrap()
    }
}

/// Makes the case's call through the typed API and sends it; the request that it said it would be.
async fn send(client: &Client, case: &Case) -> Wire {
    let params = &case.params;
    let token = || client.user_api_token(params.path("apiTokenId"));
    match case.action.as_str() {
        "me.get" => finish(me_get(client, params), params).await,
        "userApiToken.delete" => finish(token().delete(), params).await,
        "userApiToken.get" => finish(token().get(), params).await,
        "userApiToken.patch" => finish(token().patch(params.body("apiToken")), params).await,
        "userApiTokens.get" => finish(tokens_get(client, params), params).await,
        "userApiTokens.post" => {
            finish(client.user_api_tokens().post(params.body("apiToken")), params).await
        }
        other => panic!("no call is known for {other}"),
    }
}

fn me_get(client: &Client, params: &Params) -> MeGetCall {
    client
        .me()
        .get()
        .maybe(params.text("summaryInclude"), MeGetCall::summary_include)
        .maybe(params.text("summaryExclude"), MeGetCall::summary_exclude)
        .maybe(params.plain("includeRecent"), MeGetCall::include_recent)
}

fn tokens_get(client: &Client, params: &Params) -> UserApiTokensGetCall {
    client
        .user_api_tokens()
        .get()
        .maybe(params.text("filter"), UserApiTokensGetCall::filter)
        .maybe(params.open("filterField"), UserApiTokensGetCall::filter_field)
        .maybe(params.plain("perPage"), UserApiTokensGetCall::per_page)
        .maybe(params.plain("page"), UserApiTokensGetCall::page)
        .maybe(params.open("sortDirection"), UserApiTokensGetCall::sort_direction)
        .maybe(params.open("sortField"), UserApiTokensGetCall::sort_field)
}

async fn finish<C: Call>(call: C, params: &Params) -> Wire {
    let call = call
        .maybe(params.plain("_embedded"), C::embedded)
        .maybe(params.plain("_links"), C::links)
        .maybe(params.plain("_actions"), C::actions)
        .maybe(params.text("losantdomain"), C::losant_domain);
    let built = Seen::built(call.clone()).into();
    call.raw().await.unwrap();
    built
}

/// The actions that [`send`] knows the calls of.
const ACTIONS: [&Action; 6] = [
    MeGetCall::ACTION,
    UserApiTokenDeleteCall::ACTION,
    UserApiTokenGetCall::ACTION,
    UserApiTokenPatchCall::ACTION,
    UserApiTokensGetCall::ACTION,
    UserApiTokensPostCall::ACTION,
];

/// Sends each case and compares. Lines of other actions are passed over; each of these has some.
async fn run(lines: &str, token: &str) {
    let lines = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let lines: Vec<_> = lines.collect();
    for action in ACTIONS {
        let mut cases = lines.iter().filter(|case| case["action"] == action.id).peekable();
        assert!(cases.peek().is_some(), "{action} has no case");
        for case in cases {
            compare(action, Case::deserialize(case).unwrap(), token).await;
        }
    }
}

async fn compare(action: &Action, case: Case, token: &str) {
    let server = Server::answering([json(action.responses[0].status, Value::Null)]).await;
    let client = server.builder().access_token(token).build().unwrap();
    let built = send(&client, &case).await;
    let Case { variant, request, .. } = case;
    let (sent, expected) = (Wire::from(server.only()), request.normal());
    assert_eq!(sent, expected, "{action}, {variant}, as it was sent");
    assert_eq!(built, expected, "{action}, {variant}, as `request()` shows it");
}

#[tokio::test]
async fn every_action_sends_what_the_official_client_would() {
    run(include_str!("wire_cases.jsonl"), TOKEN).await;
}

#[tokio::test]
async fn every_action_sends_what_the_official_client_sent() {
    let Some(golden) = std::env::var_os("LOSANT_GOLDEN") else {
        eprintln!("skipped: LOSANT_GOLDEN names no directory with recorded requests");
        return;
    };
    let path = Path::new(&golden).join("requests.jsonl");
    run(&std::fs::read_to_string(path).unwrap(), "golden-token").await;
}

#[tokio::test]
async fn a_query_is_escaped_to_the_letter() {
    let server = Server::answering([json(200, Value::Null)]).await;
    let call = server.client().user_api_tokens().get().filter("k=v&w 5é !*()'+#/?-._~😀");
    call.raw().await.unwrap();
    assert_eq!(
        server.only().query(),
        "_actions=false&_links=true&_embedded=true&\
         filter=k%3Dv%26w%205%C3%A9%20%21%2A%28%29%27%2B%23%2F%3F-._~%F0%9F%98%80"
    );
}

#[tokio::test]
async fn a_client_without_a_token_sends_none() {
    let server = Server::answering([json(200, serde_json::json!({}))]).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    client.me().get().await.unwrap();
    assert_eq!(server.only().header("authorization"), None);
}

#[tokio::test]
async fn a_client_says_who_it_is() {
    let server = Server::answering([json(200, serde_json::json!({}))]).await;
    server.client().me().get().await.unwrap();
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(server.only().header("user-agent"), Some(format!("losant-rust/{version}")));
}

#[tokio::test]
async fn a_base_url_may_have_a_path() {
    let server = Server::answering([json(200, serde_json::json!({}))]).await;
    let client = server.builder().base_url(format!("{}/losant/", server.url())).build().unwrap();
    client.me().get().await.unwrap();
    assert_eq!(server.only().path(), "/losant/me");
}
