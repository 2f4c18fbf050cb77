//! Requests that no client of ours makes.

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::testing::FakeLosant;

/// Sends requests that no declared call makes; their status and message.
pub(super) fn raw(fake: &FakeLosant) -> impl AsyncFn(&str) -> (u16, String) {
    let token = fake.token(fake.all_scopes());
    let address = address(fake);
    async move |line: &str| {
        let response = send(&address, &token, line, "", b"").await;
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        let body: Value = serde_json::from_str(body).unwrap_or_default();
        (head[9..12].parse().unwrap(), body["message"].as_str().unwrap_or_default().to_owned())
    }
}

fn address(fake: &FakeLosant) -> String {
    fake.base_url().strip_prefix("http://").unwrap().to_owned()
}

/// Sends a request with a token and these headers, and reads to the end of the connection.
async fn send(address: &str, token: &str, line: &str, headers: &str, body: &[u8]) -> String {
    let head = format!("{line} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n{headers}");
    let length =
        if body.is_empty() { String::new() } else { format!("content-length: {}\r\n", body.len()) };
    let head = format!("{head}{length}connection: close\r\n\r\n");
    exchange(address, &[head.as_bytes(), body].concat(), false).await
}

/// Sends bytes, and reads to the end of the connection, which the client may end first.
async fn exchange(address: &str, request: &[u8], ends: bool) -> String {
    let stream = TcpStream::connect(address).await.unwrap();
    let (mut reader, mut writer) = stream.into_split();
    // A server that refuses a long body may close before all of it was sent.
    let write = async {
        let _ = writer.write_all(request).await;
        if ends {
            let _ = writer.shutdown().await;
        }
    };
    let read = async {
        let mut response = Vec::new();
        let _ = reader.read_to_end(&mut response).await;
        String::from_utf8_lossy(&response).into_owned()
    };
    let ((), response) = tokio::join!(write, read);
    response
}

const JSON: &str = "content-type: application/json\r\n";

#[tokio::test]
async fn bodies_are_checked_before_they_are_read() {
    let fake = FakeLosant::start().await.unwrap();
    let (address, token) = (address(&fake), fake.token(["all.User"]));
    let body = br#"{"name": "x"}"#;
    let long = vec![b' '; 11 << 20];
    for (headers, body, expected) in [
        (JSON, &body[..], "HTTP/1.1 201"),
        ("content-type: application/json; charset=utf-8\r\n", &body[..], "HTTP/1.1 201"),
        ("content-type: text/plain\r\n", &body[..], "HTTP/1.1 415"),
        ("", &body[..], "HTTP/1.1 415"),
        (JSON, &body[..8], "HTTP/1.1 400"),
        (JSON, &long[..], "HTTP/1.1 413"),
        ("content-type: multipart/form-data\r\n", &body[..], "HTTP/1.1 400"),
        ("content-type: multipart/form-data; boundary=b\r\n", &body[..], "HTTP/1.1 400"),
    ] {
        let response = send(&address, &token, "POST /me/tokens", headers, body).await;
        assert!(response.starts_with(expected), "{headers}: {response}");
    }
    assert_eq!(fake.all_received().len(), 2);
}

#[tokio::test]
async fn truncated_bodies_are_not_taken_for_empty_ones() {
    let fake = FakeLosant::start().await.unwrap();
    let (address, token) = (address(&fake), fake.token(["all.User"]));
    let head = format!(
        "POST /me/tokens HTTP/1.1\r\nhost: x\r\nauthorization: Bearer {token}\r\n{JSON}\
         content-length: 99\r\n\r\n{{\"name\": \"x\"}}"
    );
    let response = exchange(&address, head.as_bytes(), true).await;
    assert!(response.is_empty() || response.starts_with("HTTP/1.1 400"), "{response}");
    assert!(fake.all_received().is_empty());
}

#[tokio::test]
async fn other_methods_than_declared_are_405_with_those_that_are() {
    let fake = FakeLosant::start().await.unwrap();
    let (address, token) = (address(&fake), fake.token(["all.User"]));
    let response = send(&address, &token, "DELETE /me/tokens", "", b"").await;
    assert!(response.starts_with("HTTP/1.1 405"), "{response}");
    assert!(response.contains("allow: GET, POST\r\n"), "{response}");
    let response = send(&address, &token, "OPTIONS /me/tokens", "", b"").await;
    assert!(response.starts_with("HTTP/1.1 204"), "{response}");
    assert!(response.contains("access-control-allow-methods: GET, POST\r\n"), "{response}");
    let response = send(&address, &token, "HEAD /me/tokens", "", b"").await;
    assert!(response.starts_with("HTTP/1.1 200") && response.ends_with("\r\n\r\n"), "{response}");
    let response = send(&address, &token, "OPTIONS /nowhere", "", b"").await;
    assert!(response.starts_with("HTTP/1.1 404"), "{response}");
}

#[tokio::test]
async fn queries_are_read_as_other_languages_write_them() {
    let fake = FakeLosant::start().await.unwrap();
    fake.create_parents();
    fake.put("/applications/1/devices/2", json!({"name": "a b+é", "tags": []}));
    let client = raw(&fake);
    for (query, status) in [
        ("filterField=name&filter=a+b%2B%C3%A9&tagsAsObject=True", 200),
        ("filterField=name&filter=a%20b%2B%C3%A9&tagsAsObject=true&_links=False", 200),
        ("tagFilter%5B0%5D%5Bkey%5D=k&deviceClass%5B0%5D=gateway&deviceClass%5B1%5D=system", 200),
        ("_actions=false", 200),
        ("_actions=true", 200),
        ("tagsAsObject=TRUE", 400),
        ("filter=%FF", 400),
        ("page=-1", 400),
        ("filterField=name&filter=%5Ba", 400),
        ("query=%7B%22nmae%22%3A1%7D", 400),
        ("query=%7B", 400),
    ] {
        let (got, message) = client(&format!("GET /applications/1/devices?{query}")).await;
        assert_eq!(got, status, "{query}: {message}");
    }
}

#[tokio::test]
async fn malformed_requests_end_their_connection_only() {
    let fake = FakeLosant::start().await.unwrap();
    let address = address(&fake);
    for request in ["\0\0\0", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /me HTTP/1.1\r\n", ""] {
        let response = exchange(&address, request.as_bytes(), true).await;
        assert!(response.is_empty() || response.starts_with("HTTP/1.1 400"), "{response}");
    }
    assert!(fake.client().me().get().await.is_ok());
}

#[tokio::test]
async fn two_hundred_connections_are_served_at_once() {
    let fake = FakeLosant::start().await.unwrap();
    let (address, token) = (address(&fake), fake.token(["all.User"]));
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..200 {
        let (address, token) = (address.clone(), token.clone());
        calls.spawn(async move { send(&address, &token, "GET /me", "", b"").await });
    }
    for response in calls.join_all().await {
        assert!(response.starts_with("HTTP/1.1 200"), "{response:?}");
    }
}

#[tokio::test]
async fn long_changes_lose_no_change_that_is_made_beside_them() {
    let (fake, address, token) = with_devices(200).await;
    let long = vec![json!({"name": {"$contains": "a".repeat(100)}}); 100];
    let body = json!({"query": {"$and": long}, "updateFields": {"description": "x"}}).to_string();
    let patch = send(&address, &token, "PATCH /applications/1/devices", JSON, body.as_bytes());
    let posts = async {
        for _ in 0..40 {
            let posted =
                send(&address, &token, "POST /me/tokens", JSON, b"{\"name\": \"x\"}").await;
            assert!(posted.starts_with("HTTP/1.1 201"), "{posted}");
        }
    };
    let (patched, ()) = tokio::join!(patch, posts);
    assert!(patched.contains("\"updated\":200"), "{patched}");
    let client = fake.client();
    let tokens = client.user_api_tokens().get().await.unwrap();
    let devices = client.application("1").devices().get().per_page(1000).await.unwrap();
    assert_eq!((tokens.items.len(), devices.items.len()), (40, 200));
    assert!(devices.items.iter().all(|device| device.description.as_deref() == Some("x")));
}

#[tokio::test]
async fn requests_for_another_domain_are_501() {
    let fake = FakeLosant::start().await.unwrap();
    let (address, token) = (address(&fake), fake.token(["all.User"]));
    let response = send(&address, &token, "GET /me", "losantdomain: example.com\r\n", b"").await;
    assert!(response.starts_with("HTTP/1.1 501"), "{response}");
    assert!(
        response.contains("`losantdomain` of me.get (the fake serves one domain)"),
        "{response}"
    );
}

/// A pattern of many stars, which matches none of the devices of [`with_devices`].
fn stars() -> String {
    let pattern = "%2Aa".repeat(120);
    format!("GET /applications/1/devices?filterField=name&filter={pattern}b")
}

/// A fake that has so many devices, the address of its server, and a token.
async fn with_devices(count: usize) -> (FakeLosant, String, String) {
    let fake = FakeLosant::start().await.unwrap();
    fake.create_parents();
    for id in 0..count {
        let name = "a".repeat(255);
        fake.put(&format!("/applications/1/devices/{id}"), json!({"name": name}));
    }
    let (address, token) = (address(&fake), fake.token(fake.all_scopes()));
    (fake, address, token)
}

#[tokio::test]
async fn a_pattern_of_many_stars_is_matched_in_linear_time() {
    let (_fake, address, token) = with_devices(100).await;
    let start = Instant::now();
    let response = send(&address, &token, &stars(), "", b"").await;
    assert!(response.contains("\"totalCount\":0"), "{response}");
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

/// The response to a request, and how long the slowest call beside it took, in the quietest of three
/// rounds: what holds calls up does so in each.
async fn slowest_beside(address: &str, token: &str, line: &str, body: &[u8]) -> (String, Duration) {
    let (mut response, mut quietest) = (String::new(), Duration::MAX);
    for _ in 0..3 {
        let hostile = async { (send(address, token, line, JSON, body).await, Instant::now()) };
        let beside = async {
            let mut answered = Vec::new();
            for _ in 0..20 {
                let start = Instant::now();
                send(address, token, "GET /me", "", b"").await;
                answered.push((start, start.elapsed()));
            }
            answered
        };
        let ((hostile, done), answered) = tokio::join!(hostile, beside);
        let during = answered.iter().filter(|(start, _)| *start < done);
        quietest = quietest.min(during.map(|(_, time)| *time).max().unwrap_or_default());
        response = hostile;
    }
    (response, quietest)
}

#[tokio::test]
async fn no_request_holds_others_up_for_more_than_100_ms() {
    let (_fake, address, token) = with_devices(1000).await;
    let part = json!({"name": {"$contains": format!("{}b", "a".repeat(100))}});
    let parts = json!(vec![part; 100]).to_string();
    let query = format!("{{\"$or\":{parts}}}");
    let query = query.replace('"', "%22").replace('{', "%7B").replace('}', "%7D");
    let scopes = vec!["\"a\""; 2 << 20].join(",");
    let get = |line| (line, String::new());
    let post = |body| ("POST /me/tokens".to_owned(), body);
    let change = |line: &str, more: &str| {
        (line.to_owned(), format!("{{\"query\": {{\"$or\": {parts}}}{more}}}"))
    };
    for ((line, body), expected) in [
        (get(stars()), 200),
        (get(format!("GET /applications/1/devices?query={query}")), 200),
        (get("GET /applications/1/devices?perPage=1000&sortField=name".to_owned()), 200),
        (
            change("PATCH /applications/1/devices", ", \"updateFields\": {\"description\": \"x\"}"),
            200,
        ),
        (change("POST /applications/1/devices/delete", ""), 200),
        (post(format!("{{\"name\": \"x\", \"scope\": [{scopes}]}}")), 400),
        (post(" ".repeat(20 << 20)), 413),
        (post("[".repeat(1 << 20)), 400),
    ] {
        let (response, slowest) = slowest_beside(&address, &token, &line, body.as_bytes()).await;
        // A connection that is closed before the whole body was sent can lose the response.
        let is_lost = expected == 413 && response.is_empty();
        let is_expected = response.starts_with(&format!("HTTP/1.1 {expected}"));
        assert!(is_expected || is_lost, "{line:.60}: {response:.200}");
        assert!(slowest < Duration::from_millis(100), "{line:.60}: {slowest:?}");
    }
}
