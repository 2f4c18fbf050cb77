//! Calls of actions that are known only at run time, with parameters as a JSON object.

use std::convert::Infallible;
use std::future::{Future, IntoFuture, poll_fn};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value};

use crate::call::decode::decode_error;
use crate::call::future::CallFuture;
use crate::call::invalid_value::InvalidValue;
use crate::call::prepared::PreparedRequest;
use crate::call::request::RequestBuilder;
use crate::call::response::{RawResponse, Response, read_body};
use crate::call::send::{send_buffered, send_streaming};
use crate::client::ClientCore;
use crate::error::{Error, ErrorKind};
use crate::events::EventStream;
use crate::metadata::Action;
use crate::metadata::param::{GLOBAL_PARAMS, Param, ParamKind, ParamLocation};
use crate::model::json::ToJson as _;
use crate::model::names::nearest_name;
use crate::wire::multipart::Part;
use crate::wire::path::PathValues;

/// A call of an action that is known only at run time, with parameters from JSON.
///
/// Awaiting the call sends it and returns the body as JSON, or [`Value::Null`] if it is empty. If the
/// response is a stream of events, use [`events`](Self::events). Awaiting such a call returns the whole
/// stream as a string if it ends within the timeout, and fails otherwise.
///
/// # Parameters
///
/// The parameters are an object with Losant's names as keys, those of
/// [`GLOBAL_PARAMS`](crate::GLOBAL_PARAMS) included.
///
/// * A scalar may be a JSON string, number or boolean. Numbers and booleans must have the kind of their
///   parameter: for an integer, `0` is valid, and `1.5` and `true` are not. Strings are sent as they are,
///   since Losant describes all scalars as strings.
/// * In the query, lists and objects are encoded entry by entry, and `null` is sent as `name=`. A
///   parameter that is JSON is sent as JSON, `null` included; a string is the JSON itself.
/// * A file is a string with its content, or `{"base64": "…"}`.
///
/// With unknown, missing or invalid parameters the call fails before it is sent, and the error lists all
/// of them. The body must have its declared [`Shape`](crate::Shape);
/// [`Error::violations`] has what is wrong with it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct DynamicCall(Result<RequestBuilder, InvalidCall>);

/// The error of a call that cannot be sent.
#[derive(Clone, Debug)]
struct InvalidCall {
    action: Option<&'static Action>,
    value: InvalidValue,
}

impl InvalidCall {
    fn into_error(self) -> Error {
        let error = self.value.into_error();
        match self.action {
            Some(action) => error.with_action(action),
            None => error,
        }
    }
}

impl DynamicCall {
    /// Creates a call of an action. The parameters are an object, or `null` if there are none.
    pub fn new(client: &ClientCore, action: &'static Action, params: Value) -> Self {
        Self(
            build_request(client, action, params)
                .map_err(|value| InvalidCall { action: Some(action), value }),
        )
    }

    /// Creates a call that fails with this message when it is sent.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self(Err(InvalidCall { action: None, value: message.into().into() }))
    }

    fn into_builder(self) -> Result<RequestBuilder, Error> {
        self.0.map_err(InvalidCall::into_error)
    }

    /// Sends the call. Awaiting it does the same.
    pub fn send(self) -> CallFuture<Value> {
        self.into_future()
    }

    /// Sends the call, and returns the status and the headers with the value.
    pub fn with_response(self) -> impl Future<Output = Result<Response<Value>, Error>> + Send {
        let mut future = self.into_future();
        poll_fn(move |context| future.poll_response(context))
    }

    /// Sends the call, and returns the body as bytes.
    pub fn raw(self) -> impl Future<Output = Result<Response<Bytes>, Error>> + Send {
        let request = self.into_builder();
        async move {
            let raw = send_and_read(request?).await?;
            let body = raw.body.clone();
            Ok(Response::new(raw, body))
        }
    }

    /// Sends the call, and returns the stream of events.
    ///
    /// Since the types of the events are not known, each is an
    /// [`Unknown`](crate::StreamItem::Unknown) with its name, and its data as a string.
    pub fn events(
        self,
    ) -> impl Future<Output = Result<EventStream<Infallible>, Error>> + Send + 'static {
        let request = self.into_builder();
        async move {
            let request = request?;
            if request.action.events.is_empty() {
                let message = "the action does not return a stream of events";
                return Err(Error::new(ErrorKind::Input, message).with_action(request.action));
            }
            let reconnect = request.clone();
            let mut response = send_streaming(request).await?;
            EventStream::new(reconnect, &mut response, &[])
        }
    }

    /// Returns the request without sending it.
    pub fn request(self) -> Result<PreparedRequest, Error> {
        self.into_builder()?.build()
    }
}

impl IntoFuture for DynamicCall {
    type Output = Result<Value, Error>;
    type IntoFuture = CallFuture<Value>;

    fn into_future(self) -> CallFuture<Value> {
        let request = self.into_builder();
        let response = Box::pin(async { send_and_read(request?).await });
        CallFuture::with_decoder(response, decode_value)
    }
}

/// Sends a call and reads the whole body. A stream of events must end within the timeout of the call.
async fn send_and_read(request: RequestBuilder) -> Result<RawResponse, Error> {
    if request.action.events.is_empty() {
        return send_buffered(request).await;
    }
    let (timeout, action, limit) =
        (request.timeout, request.action, request.client.limits().max_body);
    let response = async {
        let mut raw = send_streaming(request).await?;
        let Some(unread) = raw.unread.take() else { return Ok(raw) };
        match read_body(unread.response, limit).await {
            (body, None) => Ok(RawResponse { body, ..raw }),
            (_, Some(error)) => Err(error.with_action(action)),
        }
    };
    tokio::time::timeout(timeout, response).await.unwrap_or_else(|_| {
        let message = format!("the stream did not end within {timeout:?}; use `events` to read it");
        Err(Error::new(ErrorKind::Timeout, message).with_action(action))
    })
}

/// The body of a response as JSON.
fn decode_value(raw: &RawResponse) -> Result<Value, Error> {
    if raw.body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Null);
    }
    if !raw.action.events.is_empty() {
        return Ok(Value::String(String::from_utf8_lossy(&raw.body).into_owned()));
    }
    serde_json::from_slice(&raw.body).map_err(|error| decode_error(raw, &error))
}

/// Builds the request, or returns all invalid parameters.
fn build_request(
    client: &ClientCore,
    action: &'static Action,
    params: Value,
) -> Result<RequestBuilder, InvalidValue> {
    let mut params = match params {
        Value::Object(params) => params,
        Value::Null => Map::new(),
        _ => return Err("the parameters must be an object".to_owned().into()),
    };
    let mut errors = unknown_params(action, &params);
    let mut path = PathValues::default();
    for param in action.params.iter().filter(|param| param.location == ParamLocation::Path) {
        match params.remove(param.name).map(|value| scalar_to_string(&value)) {
            Some(Some(value)) => path.push(&value),
            Some(None) => {
                errors.push(type_error(param, "a string, number or boolean"));
            }
            None => errors.push(missing_param(param)),
        }
    }
    if !errors.is_empty() {
        // Without the path values no request can be built. Report the other missing parameters too.
        let rest = action.params.iter().filter(|param| param.location != ParamLocation::Path);
        errors.extend(rest.filter(|param| is_missing(param, &params)).map(missing_param));
        return Err(errors.join("; ").into());
    }
    let mut request = RequestBuilder::new(client.clone(), action, &path);
    let mut violations = Vec::new();
    for param in action.params.iter().filter(|param| param.location != ParamLocation::Path) {
        if is_missing(param, &params) {
            errors.push(missing_param(param));
        } else if let Some(value) = params.remove(param.name) {
            let invalid = set_param(&mut request, param, value).err();
            errors.extend(invalid.map(|mut invalid| {
                violations.append(&mut invalid.violations);
                invalid.message
            }));
        }
    }
    for (index, param) in GLOBAL_PARAMS.iter().enumerate() {
        if let Some(value) = params.remove(param.name) {
            errors.extend(set_global_param(&mut request, index, param, &value).err());
        }
    }
    if errors.is_empty() {
        Ok(request)
    } else {
        Err(InvalidValue { message: errors.join("; "), violations })
    }
}

fn is_missing(param: &Param, params: &Map<String, Value>) -> bool {
    let value = params.get(param.name);
    // `null` is a value in the query, and the same as no value elsewhere.
    param.required
        && value.is_none_or(|value| value.is_null() && param.location != ParamLocation::Query)
}

fn missing_param(param: &Param) -> String {
    format!("`{}` is missing", param.name)
}

fn unknown_params(action: &Action, params: &Map<String, Value>) -> Vec<String> {
    let known: Vec<_> =
        action.params.iter().chain(&GLOBAL_PARAMS).map(|param| param.name).collect();
    let unknown = params.keys().filter(|name| !known.contains(&name.as_str()));
    let message = |name: &String| {
        if let Some(near) = nearest_name(name, known.iter().copied()) {
            return format!("unknown parameter `{name}` (did you mean `{near}`?)");
        }
        let all: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
        format!("unknown parameter `{name}` (expected {})", all.join(", "))
    };
    unknown.map(message).collect()
}

/// A scalar as a string.
fn scalar_to_string(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn set_param(
    request: &mut RequestBuilder,
    param: &Param,
    value: Value,
) -> Result<(), InvalidValue> {
    match (param.location, param.kind, value) {
        (ParamLocation::Body | ParamLocation::Part, _, Value::Null) => {}
        (ParamLocation::Body, _, value) => {
            let violations = param.shape.check(&value);
            if !violations.is_empty() {
                return Err(InvalidValue::body(param.name, violations));
            }
            request.body(param.name, value.to_json());
        }
        (ParamLocation::Part, ParamKind::File, value) => {
            request.part(param.name, Ok(file_part(param, &value)?));
        }
        (ParamLocation::Part, ParamKind::Json, value @ (Value::Array(_) | Value::Object(_))) => {
            request.part_json(param.name, value.to_json());
        }
        (ParamLocation::Part, _, value) => {
            let text = scalar_to_string(&value)
                .ok_or_else(|| type_error(param, "a string, number or boolean"))?;
            request.part(param.name, Ok(Part::plain(text)));
        }
        (_, ParamKind::Json, value @ (Value::Null | Value::Array(_) | Value::Object(_))) => {
            request.query_json(param.name, value.to_json());
        }
        (_, ParamKind::Json, Value::String(text)) => {
            let value: Value = serde_json::from_str(&text)
                .map_err(|_| type_error(param, "an object, or a string with its JSON"))?;
            request.query_json(param.name, value.to_json());
        }
        (_, _, value) => {
            if !value.is_string() {
                check_scalar(param, &value)?;
            }
            request.set_query_value(param.name, &value);
        }
    }
    Ok(())
}

/// Fails if a scalar does not have the kind of its parameter.
fn check_scalar(param: &Param, value: &Value) -> Result<(), String> {
    let Some(text) = scalar_to_string(value) else { return Ok(()) };
    let (is_valid, expected) = match param.kind {
        ParamKind::Boolean => (text.parse::<bool>().is_ok(), "true or false"),
        ParamKind::Integer => (text.parse::<i64>().is_ok(), "a whole number"),
        ParamKind::Time => (text.parse::<i64>().is_ok(), "a whole number of milliseconds"),
        ParamKind::Number => (text.parse::<f64>().is_ok_and(f64::is_finite), "a number"),
        ParamKind::Json => (false, "an object, or a string with its JSON"),
        _ => (true, ""),
    };
    if is_valid { Ok(()) } else { Err(type_error(param, expected)) }
}

/// The message for a value of the wrong kind. It does not repeat the value, which may be a secret.
fn type_error(param: &Param, expected: &str) -> String {
    format!("`{}` must be {expected}", param.name)
}

fn set_global_param(
    request: &mut RequestBuilder,
    index: usize,
    param: &Param,
    value: &Value,
) -> Result<(), String> {
    check_scalar(param, value)?;
    match scalar_to_string(value) {
        Some(text) if param.location == ParamLocation::Header => {
            request.set_header(param.name, &text);
        }
        Some(text) => request.set_flag(index, text == "true"),
        None if value.is_null() => {}
        None => return Err(type_error(param, "a string, number or boolean")),
    }
    Ok(())
}

/// A file from a string with its content, or from base64.
fn file_part(param: &Param, value: &Value) -> Result<Part, String> {
    const EXPECTED: &str = "a string, or {\"base64\": \"…\"}";
    let bytes = match value {
        Value::String(text) => text.clone().into_bytes(),
        Value::Object(map) if map.len() == 1 => {
            let encoded = map.get("base64").and_then(Value::as_str);
            let encoded = encoded.ok_or_else(|| type_error(param, EXPECTED))?;
            let decoded = STANDARD.decode(encoded.trim());
            decoded.map_err(|error| format!("`{}` is not valid base64: {error}", param.name))?
        }
        _ => return Err(type_error(param, EXPECTED)),
    };
    Ok(Part::bytes(bytes))
}
