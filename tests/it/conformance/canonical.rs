//! Requests in one notation, whoever made them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use losant::{Body, Call};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use serde::Deserialize;
use serde_json::Value;

use super::params::Params;
use crate::support::server::{HttpRequest, find};

/// A request in one notation, so that two requests can be compared.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(super) struct CanonicalRequest {
    method: String,
    path: String,
    query: Vec<(String, String)>,
    headers: BTreeMap<String, String>,
    body: Option<CanonicalBody>,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum CanonicalBody {
    Json(Value),
    Multipart(Vec<FormPart>),
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct FormPart {
    name: String,
    filename: Option<String>,
    value: String,
}

/// The request that a typed call builds, with the global parameters of the case.
pub(super) fn built<C: Call>(call: C, params: &Params) -> CanonicalRequest {
    let call = call
        .maybe(params.parsed("_embedded"), C::embedded)
        .maybe(params.parsed("_links"), C::links)
        .maybe(params.parsed("_actions"), C::actions)
        .maybe(params.text("losantdomain"), C::losant_domain);
    let Body::Multipart(parts) = call.clone().request().unwrap().into_body() else {
        return HttpRequest::from_call(call).into();
    };
    let parts = parts.into_iter().map(|(name, part)| FormPart {
        name: name.to_owned(),
        // The name of the parameter is the default file name.
        filename: C::ACTION
            .params
            .iter()
            .any(|p| p.name == name && p.kind == losant::ParamKind::File)
            .then(|| name.to_owned()),
        value: String::from_utf8(part.data().unwrap().to_vec()).unwrap(),
    });
    let mut request = CanonicalRequest::from(HttpRequest::head(&call.request().unwrap()));
    request.headers.insert("content-type".to_owned(), "multipart/form-data".to_owned());
    request.body = Some(CanonicalBody::Multipart(parts.collect()));
    request
}

/// The headers to compare; the others belong to the transport.
const HEADERS: [&str; 5] =
    ["accept", "accept-version", "authorization", "content-type", "losantdomain"];

impl From<HttpRequest> for CanonicalRequest {
    fn from(seen: HttpRequest) -> Self {
        let header = |name: &str| Some((name.to_owned(), seen.header(name)?));
        let form = seen.header("content-type").and_then(|media| {
            media.strip_prefix("multipart/form-data; boundary=").map(str::to_owned)
        });
        Self {
            method: seen.method.clone(),
            path: seen.path().to_owned(),
            query: seen.query_pairs(),
            headers: HEADERS.into_iter().filter_map(header).collect(),
            body: match form {
                Some(boundary) => Some(CanonicalBody::Multipart(parts(&seen.body, &boundary))),
                None => seen.json().map(CanonicalBody::Json),
            },
        }
        .canonical()
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

impl CanonicalRequest {
    /// Puts paths, media types, timestamps and numbers into one notation.
    pub(super) fn canonical(mut self) -> Self {
        self.path = join_surrogates(&self.path);
        if let Some(media) = self.headers.get_mut("content-type") {
            media.truncate(media.find(';').unwrap_or(media.len()));
        }
        if let Some(CanonicalBody::Json(json)) = &mut self.body {
            canonical_json(json);
        }
        self
    }
}

/// Timestamps and numbers can be written in more than one way.
fn canonical_json(json: &mut Value) {
    match json {
        Value::String(text) => {
            if let Ok(timestamp) = text.parse::<Timestamp>() {
                *text = timestamp.to_string();
            }
        }
        Value::Number(number) => *json = Value::from(number.as_f64()),
        Value::Array(items) => items.iter_mut().for_each(canonical_json),
        Value::Object(map) => map.values_mut().for_each(canonical_json),
        Value::Null | Value::Bool(_) => {}
    }
}

/// All characters except those that a path contains unescaped.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Joins surrogate pairs, which the official client escapes one by one, into UTF-8.
fn join_surrogates(path: &str) -> String {
    if !path.contains("%ED%A") && !path.contains("%ED%B") {
        return path.to_owned();
    }
    let join = |segment: &str| {
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
        percent_encode(&text, ESCAPED).to_string()
    };
    path.split('/').map(join).collect::<Vec<_>>().join("/")
}
