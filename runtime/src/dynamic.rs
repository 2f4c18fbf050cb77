//! Calls made from data: an action, and its parameters as one JSON object.

use std::convert::Infallible;
use std::fmt::Display;
use std::future::{Future, IntoFuture, poll_fn};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value};

use crate::call::decode::decode_error;
use crate::call::future::CallFuture;
use crate::call::request::RequestBuilder;
use crate::call::response::{RawResponse, Response, read_body};
use crate::call::send::{send_buffered, send_streaming};
use crate::client::ClientCore;
use crate::error::{Error, ErrorKind};
use crate::events::EventStream;
use crate::metadata::Action;
use crate::metadata::param::{GLOBAL_PARAMS, Param, ParamKind, ParamLocation};
use crate::wire::body::Body;
use crate::wire::multipart::Part;
use crate::wire::path::PathValues;

/// A call of an action that is known at run time alone, with parameters from JSON.
///
/// Awaiting it sends it and gives the body as JSON, [`Value::Null`] where there is none. A stream of
/// events is for [`events`](Self::events); awaited, it gives its text, if it ends in time.
///
/// # Parameters
///
/// They stand in one object under Losant's own names, those of [`GLOBAL_PARAMS`](crate::GLOBAL_PARAMS) among them. Each has
/// to be of the action, and none that it requires may be left out.
///
/// * Scalars may be JSON strings, numbers or booleans, and are checked by their meaning: `"0"` and `0`
///   are whole numbers, `"x"` is not. Whether Losant lists the value is left to Losant.
/// * In the query, lists and objects go as they are given, and `null` goes as `name=`.
/// * A file is its text, or its bytes in base64: `{"base64": "…"}`.
///
/// What does not fit fails the call before anything is sent, with all that is wrong.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DynamicCall(Result<RequestBuilder, Refused>);

/// Why a call can't be made, and of which action.
#[derive(Clone, Debug)]
struct Refused {
    action: Option<&'static Action>,
    message: String,
}

impl Refused {
    fn error(self) -> Error {
        let error = Error::new(ErrorKind::Input, self.message);
        match self.action {
            Some(action) => error.with_action(action),
            None => error,
        }
    }
}

impl DynamicCall {
    /// A call of this action. Parameters are an object; `null` is none.
    pub fn new(client: &ClientCore, action: &'static Action, params: Value) -> Self {
        Self(
            request(client, action, params)
                .map_err(|message| Refused { action: Some(action), message }),
        )
    }

    /// A call that fails when it is sent, for what was asked for is not there.
    pub fn refused(message: impl Into<String>) -> Self {
        Self(Err(Refused { action: None, message: message.into() }))
    }

    fn into_builder(self) -> Result<RequestBuilder, Error> {
        self.0.map_err(Refused::error)
    }

    /// Sends it. Awaiting the call itself does the same.
    pub fn send(self) -> CallFuture<Value> {
        self.into_future()
    }

    /// Sends it, for the status and headers beside the value.
    pub fn with_response(self) -> impl Future<Output = Result<Response<Value>, Error>> + Send {
        let mut sent = self.into_future();
        poll_fn(move |context| sent.poll_response(context))
    }

    /// Sends it, for the bytes of the body, undecoded.
    pub fn raw(self) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        let request = self.into_builder();
        async move {
            let raw = whole(request?).await?;
            let body = raw.body.clone();
            Ok(Response::new(raw, body))
        }
    }

    /// Sends it, for the events of its stream.
    ///
    /// Their types are not known here, so that each comes as [`Unknown`](crate::StreamItem::Unknown),
    /// with its name and its data as text.
    pub fn events(
        self,
    ) -> impl Future<Output = Result<EventStream<Infallible>, Error>> + Send + 'static {
        let request = self.into_builder();
        async move {
            let request = request?;
            if request.action.events.is_empty() {
                let message = "the action gives no stream of events";
                return Err(Error::new(ErrorKind::Input, message).with_action(request.action));
            }
            let again = request.clone();
            let mut opened = send_streaming(request).await?;
            Ok(EventStream::new(again, &mut opened, &[]))
        }
    }

    /// The request as it would go out, unsent.
    pub fn request(self) -> Result<http::Request<Body>, Error> {
        self.into_builder()?.build()
    }
}

impl IntoFuture for DynamicCall {
    type Output = Result<Value, Error>;
    type IntoFuture = CallFuture<Value>;

    fn into_future(self) -> CallFuture<Value> {
        let request = self.into_builder();
        CallFuture::with_decoder(async { whole(request?).await }, value)
    }
}

/// The whole answer; that of a stream if it ends within the time that the call may take.
async fn whole(request: RequestBuilder) -> Result<RawResponse, Error> {
    if request.action.events.is_empty() {
        return send_buffered(request).await;
    }
    let (allowed, action, limit) =
        (request.timeout, request.action, request.client.limits().max_body);
    let all = async {
        let mut raw = send_streaming(request).await?;
        let Some(response) = raw.unread.take() else { return Ok(raw) };
        match read_body(response, limit).await {
            (body, None) => Ok(RawResponse { body, ..raw }),
            (_, Some(error)) => Err(error.with_action(action)),
        }
    };
    tokio::time::timeout(allowed, all).await.unwrap_or_else(|_| {
        let message = format!("the stream did not end within {allowed:?}; ask for its events");
        Err(Error::new(ErrorKind::Timeout, message).with_action(action))
    })
}

/// The JSON of an answer.
fn value(raw: &RawResponse) -> Result<Value, Error> {
    if raw.body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Null);
    }
    if !raw.action.events.is_empty() {
        return Ok(Value::String(String::from_utf8_lossy(&raw.body).into_owned()));
    }
    serde_json::from_slice(&raw.body).map_err(|error| decode_error(raw, &error))
}

/// The request of these parameters, or all that is wrong with them.
fn request(
    client: &ClientCore,
    action: &'static Action,
    params: Value,
) -> Result<RequestBuilder, String> {
    let mut params = match params {
        Value::Object(params) => params,
        Value::Null => Map::new(),
        other => return Err(format!("the parameters are {}, and not an object", shown(&other))),
    };
    let mut wrong = unknown(action, &params);
    let mut path = PathValues::default();
    for param in action.params.iter().filter(|param| param.location == ParamLocation::Path) {
        match params.remove(param.name).map(|value| text(&value)) {
            Some(Some(value)) => path.push(&value),
            Some(None) => wrong.push(format!("`{}` stands in the path, so it is text", param.name)),
            None => wrong.push(missing(param)),
        }
    }
    if !wrong.is_empty() {
        // What the path lacks must not be told a second time, by the path.
        let rest = action.params.iter().filter(|param| param.location != ParamLocation::Path);
        wrong.extend(rest.filter(|param| lacks(param, &params)).map(missing));
        return Err(wrong.join("; "));
    }
    let mut request = RequestBuilder::new(client.clone(), action, &path);
    for param in action.params.iter().filter(|param| param.location != ParamLocation::Path) {
        if lacks(param, &params) {
            wrong.push(missing(param));
        } else if let Some(value) = params.remove(param.name) {
            wrong.extend(set(&mut request, param, value).err());
        }
    }
    for (position, param) in GLOBAL_PARAMS.iter().enumerate() {
        if let Some(value) = params.remove(param.name) {
            wrong.extend(set_global(&mut request, position, param, &value).err());
        }
    }
    if wrong.is_empty() { Ok(request) } else { Err(wrong.join("; ")) }
}

fn lacks(param: &Param, params: &Map<String, Value>) -> bool {
    let given = params.get(param.name);
    // `null` is a value of the query, and nothing anywhere else.
    param.required
        && given.is_none_or(|value| value.is_null() && param.location != ParamLocation::Query)
}

fn missing(param: &Param) -> String {
    format!("`{}` is missing", param.name)
}

fn unknown(action: &Action, params: &Map<String, Value>) -> Vec<String> {
    let known: Vec<_> =
        action.params.iter().chain(&GLOBAL_PARAMS).map(|param| param.name).collect();
    let unknown = params.keys().filter(|name| !known.contains(&name.as_str()));
    let message = |name: &String| {
        if let Some(near) = nearest_name(name, known.iter().copied()) {
            return format!("`{name}` is no parameter, did you mean `{near}`?");
        }
        let all: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
        format!("`{name}` is no parameter; there are {}", all.join(", "))
    };
    unknown.map(message).collect()
}

/// Of several names the one that was probably meant.
#[must_use]
pub fn nearest_name<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let lower = name.to_lowercase();
    let distance = |known: &str| strsim::osa_distance(&lower, &known.to_lowercase());
    let near = known.map(|known| (distance(known), known)).min()?;
    (near.0 <= 2.max(name.len() / 4)).then_some(near.1)
}

/// The text of a scalar.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A value as a message shows it: what it is, for it may be a secret.
fn shown(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn set(request: &mut RequestBuilder, param: &Param, value: Value) -> Result<(), String> {
    match (param.location, param.kind, value) {
        (ParamLocation::Body | ParamLocation::Part, _, Value::Null) => {}
        (ParamLocation::Body, _, value) => request.body(param.name, &value),
        (ParamLocation::Part, ParamKind::File, value) => {
            request.part(param.name, Ok(file(param, &value)?));
        }
        (ParamLocation::Part, ParamKind::Json, value @ (Value::Array(_) | Value::Object(_))) => {
            request.part_json(param.name, &value);
        }
        (ParamLocation::Part, _, value) => {
            let text = text(&value).ok_or_else(|| wrong(param, "text", &value))?;
            request.part(param.name, Ok(Part::plain(text)));
        }
        (_, ParamKind::Json, value @ (Value::Array(_) | Value::Object(_))) => {
            request.query_json(param.name, &value);
        }
        (_, ParamKind::Json, Value::String(text)) => {
            let value: Value = serde_json::from_str(&text)
                .map_err(|_| wrong(param, "an object, or the JSON of one", &Value::Null))?;
            request.query_json(param.name, &value);
        }
        (_, kind, value) => {
            check(param, kind, &value)?;
            request.set_query_value(param.name, &value);
        }
    }
    Ok(())
}

/// Whether a scalar means what its parameter takes.
fn check(param: &Param, kind: ParamKind, value: &Value) -> Result<(), String> {
    let Some(text) = text(value) else { return Ok(()) };
    let (fits, expected) = match kind {
        ParamKind::Boolean => (text.parse::<bool>().is_ok(), "true or false"),
        ParamKind::Integer => (text.parse::<i64>().is_ok(), "a whole number"),
        ParamKind::Time => (text.parse::<i64>().is_ok(), "a whole number of milliseconds"),
        ParamKind::Number => (text.parse::<f64>().is_ok_and(f64::is_finite), "a number"),
        ParamKind::Json => (false, "an object, or the JSON of one"),
        _ => (true, ""),
    };
    if fits { Ok(()) } else { Err(wrong(param, expected, value)) }
}

fn wrong(param: &Param, expected: impl Display, value: &Value) -> String {
    match value {
        Value::Null => format!("`{}` must be {expected}", param.name),
        value => format!("`{}` must be {expected}, and is {}", param.name, shown(value)),
    }
}

fn set_global(
    request: &mut RequestBuilder,
    position: usize,
    param: &Param,
    value: &Value,
) -> Result<(), String> {
    check(param, param.kind, value)?;
    match text(value) {
        Some(text) if param.location == ParamLocation::Header => {
            request.set_header(param.name, &text)
        }
        Some(text) => request.set_flag(position, text == "true"),
        None if value.is_null() => {}
        None => return Err(wrong(param, "a scalar", value)),
    }
    Ok(())
}

/// A file from its text, or from its bytes in base64.
fn file(param: &Param, value: &Value) -> Result<Part, String> {
    let bytes = match value {
        Value::String(text) => text.clone().into_bytes(),
        Value::Object(map) if map.len() == 1 => {
            let encoded = map.get("base64").and_then(Value::as_str);
            let decoded = encoded.map(|encoded| STANDARD.decode(encoded.trim()));
            match decoded {
                Some(Ok(bytes)) => bytes,
                Some(Err(error)) => {
                    return Err(format!("`{}` is no base64: {error}", param.name));
                }
                None => return Err(wrong(param, "its text, or {\"base64\": \"…\"}", value)),
            }
        }
        other => return Err(wrong(param, "its text, or {\"base64\": \"…\"}", other)),
    };
    Ok(Part::bytes(bytes))
}
