//! The request of a call: its setters collect the values, and it builds the HTTP request.
//!
//! Values are encoded when they are set. The first value that cannot be encoded is recorded as the
//! error of the call, so that setters do not return errors.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Uri};
use reqwest::Url;

use crate::call::invalid_value::InvalidValue;
use crate::call::prepared::PreparedRequest;
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
use crate::wire::query::{QueryEncoder, QueryValue, USUAL_FLAGS};

/// The client, action and values of a call. Each call struct is a newtype over it.
#[derive(Clone)]
pub struct RequestBuilder {
    pub(crate) client: ClientCore,
    pub(crate) action: &'static Action,
    path: String,
    /// Encoded `name=value` pairs, with the index of the parameter in [`Action::params`].
    query: Vec<(usize, String)>,
    body: Option<Bytes>,
    /// The parts, with the index of the parameter in [`Action::params`].
    parts: Vec<(usize, &'static str, Part)>,
    flags: [Option<bool>; 3],
    headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: Retry,
    /// Why the first invalid value cannot be sent.
    error: Option<InvalidValue>,
}

/// The parts of a form, with their names.
pub(crate) type Form = Vec<(&'static str, Part)>;

/// The flags at the start of every query, with the defaults of the official clients.
const FLAGS: [(&str, bool); 3] = [("_actions", false), ("_links", true), ("_embedded", true)];

const JSON: HeaderValue = HeaderValue::from_static("application/json");

impl RequestBuilder {
    pub(crate) fn new(client: ClientCore, action: &'static Action, values: &PathValues) -> Self {
        let (path, error) = match values.fill(action.path) {
            Ok(path) => (path, None),
            Err(error) => (action.path.to_owned(), Some(error.into())),
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

    /// Sets a query parameter, encoded with a [`QueryValue::encode`].
    pub fn query<T: ?Sized>(&mut self, name: &str, encode: fn(&T, &mut QueryEncoder), value: &T) {
        self.set_query(name, QueryEncoder::encode_pairs(name, |to| encode(value, to)));
    }

    /// Sets a query parameter to a string.
    pub fn query_str(&mut self, name: &str, value: impl Into<String>) {
        self.set_query_value(name, &value.into());
    }

    /// Sets a query parameter that is encoded as JSON.
    pub fn query_json(&mut self, name: &str, json: Result<String, serde_json::Error>) {
        let pair = json.map(|json| format!("{}={}", percent_encode(&name), percent_encode(&json)));
        self.set_query(name, pair.map_err(|error| error.to_string()));
    }

    fn set_query(&mut self, name: &str, pairs: Result<String, String>) {
        let Some((position, _)) = self.action.find_param(ParamLocation::Query, name) else {
            return;
        };
        if let Some(pairs) = self.ok_or_record(name, pairs) {
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

    /// Sets a query parameter.
    pub(crate) fn set_query_value<T: QueryValue>(&mut self, name: &str, value: &T) {
        self.query(name, T::encode, value);
    }

    /// Sets the body, converted with a [`ToJson::to_json`](crate::ToJson::to_json).
    pub fn body(&mut self, name: &str, json: Result<String, serde_json::Error>) {
        if let Some(json) = self.ok_or_record(name, json.map_err(|error| error.to_string())) {
            if self.client.checks_bodies() {
                self.check_body(name, &json);
            }
            self.body = Some(json.into());
        }
    }

    /// Records the violations in the body, if it is the first invalid value.
    fn check_body(&mut self, name: &str, json: &str) {
        let param = self.action.find_param(ParamLocation::Body, name);
        let (Some((_, param)), Ok(value)) = (param, serde_json::from_str(json)) else { return };
        let violations = param.shape.check(&value);
        if !violations.is_empty() {
            self.error.get_or_insert_with(|| InvalidValue::body(name, violations));
        }
    }

    /// Sets a part of a multipart form, converted with a
    /// [`PartValue::to_part`](crate::PartValue::to_part).
    pub fn part(&mut self, name: &str, part: Result<Part, String>) {
        let Some((position, param)) = self.action.find_param(ParamLocation::Part, name) else {
            return;
        };
        if let Some(part) = self.ok_or_record(name, part) {
            self.parts.retain(|(other, ..)| *other != position);
            self.parts.push((position, param.name, part));
        }
    }

    /// Sets a part of a multipart form that is encoded as JSON.
    pub fn part_json(&mut self, name: &str, json: Result<String, serde_json::Error>) {
        self.part(name, json.map(Part::plain).map_err(|error| error.to_string()));
    }

    /// Sets the flag with this index in [`FLAGS`].
    pub(crate) fn set_flag(&mut self, index: usize, value: bool) {
        self.flags[index] = Some(value);
    }

    /// Sets a header. It replaces a header of the client.
    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        self.set_parsed_header("header", parse_header(name, value));
    }

    /// Sets a header that was already parsed. An error names `setter` as the invalid value.
    pub(crate) fn set_parsed_header(
        &mut self,
        setter: &str,
        header: Result<(HeaderName, HeaderValue), String>,
    ) {
        if let Some((name, value)) = self.ok_or_record(setter, header) {
            self.headers.insert(name, value);
        }
    }

    /// Returns a value that could be encoded, or records the error if it is the first.
    fn ok_or_record<T>(&mut self, name: &str, encoded: Result<T, String>) -> Option<T> {
        let invalid = |error| format!("`{name}`: {error}").into();
        encoded.map_err(|error| self.error.get_or_insert_with(|| invalid(error))).ok()
    }

    /// Fails if a value could not be encoded.
    pub(crate) fn check_values(&self) -> Result<(), Error> {
        match &self.error {
            Some(error) => Err(error.clone().into_error().with_action(self.action)),
            None => Ok(()),
        }
    }

    /// The JSON of the body, if one was set.
    pub(crate) fn json(&self) -> Option<&[u8]> {
        self.body.as_deref()
    }

    /// The path, with its values.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Whether this header was set on the call.
    pub(crate) fn has_header(&self, name: &HeaderName) -> bool {
        self.headers.contains_key(name)
    }

    /// Whether the body can be sent again: a part with a reader can be sent only once.
    pub(crate) fn can_be_resent(&self) -> bool {
        self.parts.iter().all(|(.., part)| part.is_sendable())
    }

    /// Whether the query is that of most calls: the flags with their defaults, and nothing else.
    fn has_usual_query(&self) -> bool {
        let sets_nothing = self.query.is_empty() && self.flags == [None; FLAGS.len()];
        sets_nothing && self.action.events.is_empty()
    }

    /// The base, the path, and the query if there is one: the flags, and the parameters in declared
    /// order. Fails if this is too long for the crate `http`.
    fn with_path_and_query(&self, base: &str) -> Result<String, Error> {
        let pairs: usize = self.query.iter().map(|(_, pairs)| pairs.len() + 1).sum();
        let length = self.path.len() + USUAL_FLAGS.len() + 4 + pairs;
        let mut out = String::with_capacity(base.len() + length);
        out.push_str(base);
        out.push_str(&self.path);
        if self.has_usual_query() {
            out.push('?');
            out.push_str(USUAL_FLAGS);
        } else {
            self.push_query(&mut out);
        }
        self.check_length(out.len() - base.len())?;
        Ok(out)
    }

    fn push_query(&self, out: &mut String) {
        let mut separator = '?';
        let mut push = |pieces: &[&str]| {
            out.push(separator);
            separator = '&';
            out.extend(pieces.iter().copied());
        };
        for ((name, default), value) in FLAGS.iter().zip(self.flags) {
            // Requests for streams of events contain a flag only if it was set.
            let default = self.action.events.is_empty().then_some(*default);
            if let Some(value) = value.or(default) {
                push(&[name, if value { "=true" } else { "=false" }]);
            }
        }
        let mut pairs: Vec<_> = self.query.iter().filter(|(_, pairs)| !pairs.is_empty()).collect();
        pairs.sort_by_key(|(position, _)| *position);
        for (_, pairs) in pairs {
            push(&[pairs]);
        }
    }

    /// Fails unless a URL with a path and query of this length is short enough for the crate `http`.
    fn check_length(&self, path_and_query: usize) -> Result<(), Error> {
        const MAX_LENGTH: usize = u16::MAX as usize;
        if self.client.base_url().len() + path_and_query < MAX_LENGTH {
            return Ok(());
        }
        let message = "the path and query are longer than 64 KiB";
        Err(Error::new(ErrorKind::Input, message).with_action(self.action))
    }

    /// The URL. That of most calls is made without parsing the flags.
    fn url(&self) -> Result<Url, Error> {
        if self.has_usual_query() {
            self.check_length(self.path.len() + USUAL_FLAGS.len() + 1)?;
            return Ok(self.client.url_with_usual_flags(&self.path));
        }
        self.client.url(&self.with_path_and_query("")?)
    }

    /// The headers of a request with this body.
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

    /// The body: a form if parts were set, none for GET, and otherwise JSON. If no body was set, it is
    /// `{}`, as in the official client.
    fn http_body(&self) -> Body {
        if !self.parts.is_empty() {
            let mut parts = self.parts.clone();
            parts.sort_by_key(|(position, ..)| *position);
            Body::Multipart(parts.into_iter().map(|(_, name, part)| (name, part)).collect())
        } else if self.action.method == Method::GET {
            Body::Empty
        } else {
            Body::Json(self.body.clone().unwrap_or(Bytes::from_static(b"{}")))
        }
    }

    /// Builds the request without the parts that are added when it is sent.
    pub(crate) fn build(&self) -> Result<PreparedRequest, Error> {
        self.check_values()?;
        let body = self.http_body();
        let headers = self.headers(&body, None);
        let url = self.with_path_and_query(self.client.base_url())?;
        let uri = Uri::try_from(url).map_err(|error| {
            Error::new(ErrorKind::Input, "the URL is invalid")
                .with_action(self.action)
                .with_source(error)
        })?;
        let mut request = http::Request::new(body);
        *request.method_mut() = self.action.method.clone();
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        Ok(PreparedRequest(request))
    }

    /// Builds the request for reqwest, and returns it with the parts of its form, if it has one.
    pub(crate) fn to_reqwest(
        &self,
        credential: Option<&Credential>,
    ) -> Result<(reqwest::Request, Form), Error> {
        let body = self.http_body();
        let url = self.url()?;
        let mut request = reqwest::Request::new(self.action.method.clone(), url);
        *request.headers_mut() = self.headers(&body, credential);
        let mut form = Form::new();
        match body {
            Body::Empty => {}
            Body::Json(json) => *request.body_mut() = Some(json.into()),
            Body::Multipart(parts) => form = parts,
        }
        Ok((request, form))
    }

    /// Sets a form as the body of a request. This opens its files, which may block.
    pub(crate) async fn with_form(
        &self,
        mut request: reqwest::Request,
        form: Form,
    ) -> Result<reqwest::Request, Error> {
        // The form sets it, with its boundary.
        request.headers_mut().remove(CONTENT_TYPE);
        self.client.transport().with_form(request, reqwest_form(&form).await?)
    }
}

impl RequestBuilder {
    /// `Debug` of the call struct with this name: the action, the path and which values are set. It
    /// prints no value of a query, body or header.
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

#[cfg(test)]
mod tests;
