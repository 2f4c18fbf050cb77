//! What goes over the wire, held against what Losant's official client sends.
//!
//! The cases stand in `wire_cases.jsonl`; `LOSANT_GOLDEN` names a directory with a
//! `requests.jsonl` of the same form, recorded from that client. Each is sent by its name, and built
//! by its typed call where `typed.rs` has one.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp;
use losant::{Action, Body, Call, Client, Part, QueryTime};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::typed;
use crate::support::server::{Seen, Server, TOKEN, find, json};

/// An action with its parameters, and the request that it is.
#[derive(Deserialize)]
struct Case {
    action: String,
    variant: String,
    params: Params,
    request: Wire,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct Wire {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: BTreeMap<String, String>,
    body: Option<Content>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Content {
    Json(Value),
    Multipart(Vec<FormPart>),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct FormPart {
    name: String,
    filename: Option<String>,
    value: String,
}

/// The headers that matter to Losant; all others are the transport's.
const HEADERS: [&str; 5] =
    ["accept", "accept-version", "authorization", "content-type", "losantdomain"];

/// Where the official client is not followed: action and variant, or `*`, and why.
const DIFFERENCES: [(&str, &str, &str); 4] = [
    ("application.import", "minimal", "a form without parts is a form, and no JSON"),
    ("applications.import", "minimal", "a form without parts is a form, and no JSON"),
    ("devices.get", "awkward", "`queryDeleted` is true or false, and no text"),
    ("*", "*", "a path is escaped as UTF-8, where the official client has CESU-8"),
];

fn is_different(case: &Case) -> bool {
    DIFFERENCES
        .iter()
        .any(|(action, variant, _)| case.action == *action && case.variant == *variant)
}

impl From<Seen> for Wire {
    fn from(seen: Seen) -> Self {
        let header = |name: &str| Some((name.to_owned(), seen.header(name)?));
        let form = seen.header("content-type").and_then(|media| {
            media.strip_prefix("multipart/form-data; boundary=").map(str::to_owned)
        });
        Self {
            method: seen.method.clone(),
            path: seen.path().to_owned(),
            query: seen.pairs(),
            headers: HEADERS.into_iter().filter_map(header).collect(),
            body: match form {
                Some(boundary) => Some(Content::Multipart(parts(&seen.body, &boundary))),
                None => seen.json().map(Content::Json),
            },
        }
        .normal()
    }
}

/// The parts of a form.
fn parts(mut body: &[u8], boundary: &str) -> Vec<FormPart> {
    let boundary = format!("--{boundary}");
    let mut parts = Vec::new();
    while let Some(end) = find(body, boundary.as_bytes()) {
        if let Some(at) = find(&body[..end], b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&body[..at]).into_owned();
            let field = |name: &str| {
                let (_, rest) = head.split_once(&format!("; {name}=\""))?;
                rest.split_once('"').map(|(value, _)| value.to_owned())
            };
            let value = String::from_utf8_lossy(&body[at + 4..end - 2]).into_owned();
            parts.push(FormPart {
                name: field("name").unwrap(),
                filename: field("filename"),
                value,
            });
        }
        body = &body[end + boundary.len()..];
    }
    parts
}

impl Wire {
    /// The same request in one notation: moments, numbers, surrogates in paths, boundaries.
    fn normal(mut self) -> Self {
        self.path = utf8(&self.path);
        if let Some(media) = self.headers.get_mut("content-type") {
            media.truncate(media.find(';').unwrap_or(media.len()));
        }
        if let Some(Content::Json(json)) = &mut self.body {
            normal_json(json);
        }
        self
    }
}

/// A moment is written in more than one way, and so is a number.
fn normal_json(json: &mut Value) {
    match json {
        Value::String(text) => {
            if let Ok(moment) = text.parse::<Timestamp>() {
                *text = moment.to_string();
            }
        }
        Value::Number(number) => *json = Value::from(number.as_f64()),
        Value::Array(items) => items.iter_mut().for_each(normal_json),
        Value::Object(map) => map.values_mut().for_each(normal_json),
        Value::Null | Value::Bool(_) => {}
    }
}

/// All but the characters that stand in a path as they are.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The path with surrogates, which the official client escapes one by one, put together.
fn utf8(path: &str) -> String {
    if !path.contains("%ED%A") && !path.contains("%ED%B") {
        return path.to_owned();
    }
    let one = |segment: &str| {
        let bytes: Vec<u8> = percent_decode_str(segment).collect();
        let mut text = Vec::new();
        let mut rest = &bytes[..];
        while let [first, ..] = rest {
            if let [0xED, a @ 0xA0..=0xAF, b, 0xED, c @ 0xB0..=0xBF, d, ..] = rest {
                let unit = |x: u8, y: u8| 0xD000 | (u16::from(x & 0x3F) << 6) | u16::from(y & 0x3F);
                let units = [unit(*a, *b), unit(*c, *d)];
                text.extend(String::from_utf16(&units).unwrap().into_bytes());
                rest = &rest[6..];
            } else {
                text.push(*first);
                rest = &rest[1..];
            }
        }
        percent_encode(&text, RESERVED).to_string()
    };
    path.split('/').map(one).collect::<Vec<_>>().join("/")
}

/// The parameters of a case, by Losant's names. As the official client takes them, numbers and
/// booleans of the query are text.
#[derive(Deserialize)]
pub(super) struct Params(Map<String, Value>);

impl Params {
    pub(super) fn text(&self, name: &str) -> Option<String> {
        let value = self.0.get(name)?;
        Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    }

    /// A boolean or a number.
    pub(super) fn parsed<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.text(name).map(|text| serde_json::from_str(&text).unwrap())
    }

    pub(super) fn when(&self, name: &str) -> Option<QueryTime> {
        self.parsed::<i64>(name).map(QueryTime::from)
    }

    pub(super) fn open<T: From<String>>(&self, name: &str) -> Option<T> {
        self.text(name).map(T::from)
    }

    pub(super) fn json<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        let value = self.0.get(name)?;
        Some(serde_json::from_value(value.clone()).unwrap())
    }

    pub(super) fn list(&self, name: &str) -> Option<Vec<String>> {
        self.json(name)
    }

    pub(super) fn file(&self, name: &str) -> Option<Part> {
        self.text(name).map(Part::bytes)
    }

    pub(super) fn path(&self, name: &str) -> String {
        self.text(name).unwrap()
    }

    pub(super) fn need<T: DeserializeOwned>(&self, name: &str) -> T {
        self.json(name).unwrap()
    }
}

/// What a typed call shows of its request.
pub(super) fn built<C: Call>(call: C, params: &Params) -> Wire {
    let call = call
        .maybe(params.parsed("_embedded"), C::embedded)
        .maybe(params.parsed("_links"), C::links)
        .maybe(params.parsed("_actions"), C::actions)
        .maybe(params.text("losantdomain"), C::losant_domain);
    let Body::Multipart(parts) = call.clone().request().unwrap().into_body() else {
        return Seen::built(call).into();
    };
    let parts = parts.into_iter().map(|(name, part)| FormPart {
        name: name.to_owned(),
        // A file's name is given to it as it is sent.
        filename: C::ACTION
            .params
            .iter()
            .any(|p| p.name == name && p.kind == losant::ParamKind::File)
            .then(|| name.to_owned()),
        value: String::from_utf8(part.data().unwrap().to_vec()).unwrap(),
    });
    let body = Some(Content::Multipart(parts.collect()));
    let mut wire = Wire::from(Seen::head(&call.request().unwrap()));
    wire.headers.insert("content-type".to_owned(), "multipart/form-data".to_owned());
    Wire { body, ..wire }
}

/// Values that the description allows and the typed API does not: the recorded client takes
/// anything, so that its cases hold texts for booleans, lists for texts, and any object for options.
fn is_typed(case: &Case) -> bool {
    let untyped = |name: &str, value: &Value| match name {
        "auditLogFilter" | "executionId" | "filterEmpty" | "parentDirectory" | "triggerFilter" => {
            value.is_array()
        }
        "options" => value.get("a").is_some(),
        "includeDevices" | "includeDataTableRows" | "includeFiles" => value.is_string(),
        _ => false,
    };
    !case.params.0.iter().any(|(name, value)| untyped(name, value))
}

/// Sends each case by its name, builds it by its typed call, and compares both.
async fn run(lines: &str, token: &str) -> (usize, usize) {
    let cases = lines.lines().map(|line| serde_json::from_str::<Case>(line).unwrap());
    let cases: Vec<_> = cases.filter(|case| !is_different(case)).collect();
    let known = |name: &str| -> &Action {
        let known = losant::catalog().iter().flat_map(|resource| resource.actions);
        known.into_iter().find(|known| known.id == name).unwrap()
    };
    let answers =
        cases.iter().map(|case| json(known(&case.action).responses[0].status, Value::Null));
    let server = Server::answering(answers).await;
    let client = server.builder().access_token(token).build().unwrap();
    let mut typed = 0;
    for case in &cases {
        let Case { action, variant, params, request } = case;
        let expected = request.clone().normal();
        client.call(action, Value::Object(params.0.clone())).raw().await.unwrap();
        let sent = Wire::from(server.last());
        assert_eq!(sent, expected, "{action}, {variant}, by its name");
        let own = is_typed(case).then(|| typed::request(&client, action, params)).flatten();
        if let Some(own) = own {
            assert_eq!(own, expected, "{action}, {variant}, by its typed call");
            typed += 1;
        }
    }
    (cases.len(), typed)
}

#[tokio::test]
async fn every_action_sends_what_the_official_client_would() {
    let (named, typed) = run(include_str!("wire_cases.jsonl"), TOKEN).await;
    assert_eq!((named, typed), (16, 16));
}

#[tokio::test]
async fn every_action_sends_what_the_official_client_sent() {
    let Some(golden) = std::env::var_os("LOSANT_GOLDEN") else {
        eprintln!("skipped: LOSANT_GOLDEN names no directory with recorded requests");
        return;
    };
    let path = Path::new(&golden).join("requests.jsonl");
    let (named, typed) = run(&std::fs::read_to_string(path).unwrap(), "golden-token").await;
    assert!(named >= 803 && typed >= 475, "{named} {typed}");
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
