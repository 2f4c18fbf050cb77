//! One call before it is sent: what its setters collect, and how that becomes an HTTP request.
//!
//! Values are encoded as they are given. What can't be encoded is remembered, the first of it,
//! and comes as the error of the call, so that making a call never fails.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Uri};
use reqwest::Url;
use serde::Serialize;

use crate::client::retry::Retry;
use crate::client::{ClientCore, Credential};
use crate::error::{Error, ErrorKind};
use crate::metadata::Action;
use crate::metadata::param::ParamLocation;
use crate::wire::body::Body;
use crate::wire::escape::percent_encode;
use crate::wire::header::parse_header;
use crate::wire::multipart::{Part, reqwest_form};
use crate::wire::path::PathValues;
use crate::wire::query::{QueryEncoder, QueryValue};

/// A call's action, client and values. Each call struct is a newtype over it.
#[derive(Clone)]
pub struct RequestBuilder {
    pub(crate) client: ClientCore,
    pub(crate) action: &'static Action,
    path: String,
    /// Encoded pairs, each with its parameter's position.
    query: Vec<(usize, String)>,
    body: Option<Bytes>,
    parts: Vec<(usize, &'static str, Part)>,
    flags: [Option<bool>; 3],
    headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: Retry,
    error: Option<String>,
}

/// What precedes every query, with the values the official clients send.
const FLAGS: [(&str, bool); 3] = [("_actions", false), ("_links", true), ("_embedded", true)];

const JSON: HeaderValue = HeaderValue::from_static("application/json");

impl RequestBuilder {
    pub(crate) fn new(client: ClientCore, action: &'static Action, values: &PathValues) -> Self {
        let (path, error) = match values.fill(action.path) {
            Ok(path) => (path, None),
            Err(error) => (action.path.to_owned(), Some(error)),
        };
        Self {
            timeout: client.limits().timeout,
            attempt_timeout: client.limits().attempt_timeout,
            retry: client.retry(),
            client,
            action,
            path,
            query: Vec::new(),
            body: None,
            parts: Vec::new(),
            flags: [None; 3],
            headers: HeaderMap::new(),
            error,
        }
    }

    /// Sets a query parameter to what this [`encode`](crate::QueryValue::encode) writes.
    pub fn query<T: ?Sized>(&mut self, name: &str, encode: fn(&T, &mut QueryEncoder), value: &T) {
        self.set_query(name, QueryEncoder::encode_pairs(name, |to| encode(value, to)));
    }

    /// Sets a query parameter to text.
    pub fn query_text(&mut self, name: &str, value: impl Into<String>) {
        self.set_query_value(name, &value.into());
    }

    /// Sets a query parameter to one piece of JSON.
    pub fn query_json<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        let json = serde_json::to_string(value).map_err(|error| error.to_string());
        self.set_query(
            name,
            json.map(|json| format!("{}={}", percent_encode(&name), percent_encode(&json))),
        );
    }

    fn set_query(&mut self, name: &str, pairs: Result<String, String>) {
        let Some((position, _)) = self.action.find_param(ParamLocation::Query, name) else {
            return;
        };
        if let Some(pairs) = self.keep(name, pairs) {
            self.query.retain(|(other, _)| *other != position);
            self.query.push((position, pairs));
        }
    }

    /// The value of a query parameter that is a plain string.
    pub(crate) fn query_value(&self, name: &str) -> Option<String> {
        let (position, _) = self.action.find_param(ParamLocation::Query, name)?;
        let (_, pair) = self.query.iter().find(|(other, _)| *other == position)?;
        let (_, value) = pair.split_once('=')?;
        Some(percent_encoding::percent_decode_str(value).decode_utf8_lossy().into_owned())
    }

    /// The value of a query parameter that is a number.
    pub(crate) fn query_number(&self, name: &str) -> Option<u64> {
        self.query_value(name)?.parse().ok()
    }

    /// Sets a query parameter that the runtime knows by its name.
    pub(crate) fn set_query_value<T: QueryValue>(&mut self, name: &str, value: &T) {
        self.query(name, T::encode, value);
    }

    /// Sets the body.
    pub fn body<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        let json = serde_json::to_vec(value).map_err(|error| error.to_string());
        if let Some(json) = self.keep(name, json) {
            self.body = Some(json.into());
        }
    }

    /// Sets a part of a multipart form to what [`to_part`](crate::PartValue::to_part) made.
    pub fn part(&mut self, name: &str, part: Result<Part, String>) {
        let Some((position, param)) = self.action.find_param(ParamLocation::Part, name) else {
            return;
        };
        if let Some(part) = self.keep(name, part) {
            self.parts.retain(|(other, ..)| *other != position);
            self.parts.push((position, param.name, part));
        }
    }

    /// Sets a part of a multipart form to JSON text.
    pub fn part_json<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        let json = serde_json::to_string(value).map_err(|error| error.to_string());
        self.part(name, json.map(Part::plain));
    }

    /// Sets `_actions`, `_links` or `_embedded`, by their position among the three.
    pub(crate) fn flag(&mut self, position: usize, value: bool) {
        self.flags[position] = Some(value);
    }

    /// Sets a header, in place of the client's own of this name.
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        self.set_header(name, parse_header(name, value));
    }

    /// The same, of a header that was made before; `what` is what its error is about.
    pub(crate) fn set_header(
        &mut self,
        what: &str,
        made: Result<(HeaderName, HeaderValue), String>,
    ) {
        if let Some((name, value)) = self.keep(what, made) {
            self.headers.insert(name, value);
        }
    }

    /// Takes what could be encoded; remembers the first thing that could not.
    fn keep<T>(&mut self, name: &str, encoded: Result<T, String>) -> Option<T> {
        encoded.map_err(|error| self.error.get_or_insert_with(|| format!("`{name}`: {error}"))).ok()
    }

    /// Fails with the first thing that could not be encoded.
    pub(crate) fn check(&self) -> Result<(), Error> {
        match &self.error {
            Some(error) => {
                Err(Error::new(ErrorKind::Input, error.clone()).with_action(self.action))
            }
            None => Ok(()),
        }
    }

    /// Whether the call sets this header itself.
    pub(crate) fn has_header(&self, name: &HeaderName) -> bool {
        self.headers.contains_key(name)
    }

    /// Whether it can be sent a second time.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.parts.iter().all(|(.., part)| part.is_sendable())
    }

    /// The URL as it goes out.
    fn url(&self) -> String {
        let base = self.client.base_url();
        let pairs: usize = self.query.iter().map(|(_, pairs)| pairs.len() + 1).sum();
        let mut url = String::with_capacity(base.len() + self.path.len() + 64 + pairs);
        url.push_str(base);
        url.push_str(&self.path);
        let mut between = '?';
        let mut push = |url: &mut String, pieces: &[&str]| {
            url.push(std::mem::replace(&mut between, '&'));
            url.extend(pieces.iter().copied());
        };
        for ((name, default), value) in FLAGS.iter().zip(self.flags) {
            // Streams of events get these when they are set alone.
            let default = self.action.events.is_empty().then_some(*default);
            if let Some(value) = value.or(default) {
                push(&mut url, &[name, if value { "=true" } else { "=false" }]);
            }
        }
        let mut pairs: Vec<_> = self.query.iter().filter(|(_, pairs)| !pairs.is_empty()).collect();
        pairs.sort_by_key(|(position, _)| *position);
        for (_, pairs) in pairs {
            push(&mut url, &[pairs]);
        }
        url
    }

    /// The headers as they go out with this body.
    fn headers(&self, body: &Body, credential: Option<&Credential>) -> HeaderMap {
        let mut headers = self.client.headers().clone();
        if let Some(credential) = credential {
            headers.insert(AUTHORIZATION, credential.header().clone());
        }
        if matches!(body, Body::Json(_)) {
            headers.insert(CONTENT_TYPE, JSON);
        }
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
        headers
    }

    /// The body: parts where the action has parts, nothing for GET, else JSON, `{}` if none was set.
    fn payload(&self) -> Body {
        if self.action.is_multipart() {
            let mut parts = self.parts.clone();
            parts.sort_by_key(|(position, ..)| *position);
            Body::Multipart(parts.into_iter().map(|(_, name, part)| (name, part)).collect())
        } else if self.action.method == Method::GET {
            Body::Empty
        } else {
            Body::Json(self.body.clone().unwrap_or(Bytes::from_static(b"{}")))
        }
    }

    /// The request for a person to look at.
    pub(crate) fn built(&self) -> Result<http::Request<Body>, Error> {
        self.check()?;
        let body = self.payload();
        let headers = self.headers(&body, None);
        let uri = Uri::try_from(self.url()).map_err(|error| self.too_long(error))?;
        let mut request = http::Request::new(body);
        *request.method_mut() = self.action.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// The request for the transport.
    pub(crate) async fn to_http(
        &self,
        credential: Option<&Credential>,
    ) -> Result<reqwest::Request, Error> {
        let body = self.payload();
        let url = Url::parse(&self.url()).map_err(|error| self.too_long(error))?;
        let mut request = reqwest::Request::new(self.action.method.clone(), url);
        *request.headers_mut() = self.headers(&body, credential);
        match body {
            Body::Empty => {}
            Body::Json(json) => *request.body_mut() = Some(json.into()),
            Body::Multipart(parts) => {
                return self.client.transport().with_form(request, reqwest_form(&parts).await?);
            }
        }
        Ok(request)
    }

    fn too_long(&self, error: impl std::error::Error + Send + Sync + 'static) -> Error {
        Error::new(ErrorKind::Input, "the path and query are too long")
            .with_action(self.action)
            .with_source(error)
    }
}

impl RequestBuilder {
    /// Shows a call of this name: the action, the path and what is set, never a value.
    pub fn debug(&self, call: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let positions =
            self.query.iter().map(|(at, _)| at).chain(self.parts.iter().map(|(at, ..)| at));
        let names: Vec<_> = positions.map(|at| self.action.params[*at].name).collect();
        f.debug_struct(call)
            .field("action", &format_args!("{}", self.action))
            .field("path", &self.path)
            .field("set", &names)
            .field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RequestBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.debug("Request", f)
    }
}
