//! Validates a request against the declaration of its action.

use std::borrow::Cow;

use crate::http::StatusCode;
use serde_json::Value;

use super::given::Given;
use super::route::{Refusal, Request};
use crate::{Action, GLOBAL_PARAMS, Param, ParamKind, ParamLocation};

/// Validates the query.
pub(super) fn query(
    action: &'static Action,
    pairs: Vec<(String, String)>,
) -> Result<Given, Refusal> {
    let declared = || params(action, ParamLocation::Query);
    for (name, value) in &pairs {
        let base = name.split_once('[').map_or(name.as_str(), |(base, _)| base);
        let mut known = declared().chain(&GLOBAL_PARAMS);
        let Some(param) = known.find(|param| param.name == base) else {
            let message = format!("{action} has no query parameter `{base}`");
            return Err(Refusal::validation(message));
        };
        check_value(param, value)?;
    }
    let given = Given::new(action, pairs);
    match declared().find(|param| param.required && !given.has(param.name)) {
        Some(missing) => {
            let message = format!("{action} needs the query parameter `{}`", missing.name);
            Err(Refusal::validation(message))
        }
        None => Ok(given),
    }
}

fn params(action: &Action, location: ParamLocation) -> impl Iterator<Item = &Param> {
    action.params.iter().filter(move |param| param.location == location)
}

fn check_value(param: &Param, value: &str) -> Result<(), Refusal> {
    let is_valid = match param.kind {
        _ if value.is_empty() => true,
        _ if !param.values.is_empty() => param.values.contains(&value),
        ParamKind::Boolean => as_bool(value).is_some(),
        ParamKind::Integer | ParamKind::Time => value.parse::<i64>().is_ok(),
        ParamKind::Number => value.parse::<f64>().is_ok_and(f64::is_finite),
        ParamKind::Json => serde_json::from_str::<Value>(value).is_ok(),
        _ => true,
    };
    if is_valid {
        return Ok(());
    }
    let wanted = match param.kind {
        _ if !param.values.is_empty() => format!("one of {}", param.values.join(", ")),
        ParamKind::Boolean => "true or false".to_owned(),
        ParamKind::Integer | ParamKind::Time => "a whole number".to_owned(),
        ParamKind::Number => "a number".to_owned(),
        _ => "JSON".to_owned(),
    };
    Err(Refusal::validation(format!("`{}` is {value:?}; it must be {wanted}", param.name)))
}

/// A boolean as JavaScript or as Python writes it.
pub(super) fn as_bool(value: &str) -> Option<bool> {
    match value {
        "true" | "True" => Some(true),
        "false" | "False" => Some(false),
        _ => None,
    }
}

/// Validates the body, and reads it: its JSON, or the parts of a form.
pub(super) fn body<'r>(
    action: &Action,
    request: &'r Request,
) -> Result<(Value, Vec<Part<'r>>), Refusal> {
    let takes_parts = params(action, ParamLocation::Part).next().is_some();
    let is_nothing = is_nothing(&request.body);
    match request.form_boundary() {
        Some("") => Err(Refusal::validation("the form has no boundary between its parts")),
        Some(boundary) if takes_parts => form(action, parts(&request.body, boundary)),
        Some(_) => Err(Refusal::validation(format!("{action} takes no form"))),
        None if takes_parts && is_nothing => form(action, Vec::new()),
        None if takes_parts => Err(Refusal::validation(format!("{action} takes a multipart form"))),
        None => Ok((json(action, request, is_nothing)?, Vec::new())),
    }
}

fn json(action: &Action, request: &Request, is_nothing: bool) -> Result<Value, Refusal> {
    let body = &request.body;
    if !body.is_empty() && !is_json(request.media_type.as_deref()) {
        let message = format!(
            "the body's content type is {:?}; it must be application/json",
            request.media_type.as_deref().unwrap_or_default()
        );
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        return Err(Refusal::new(status, "UnsupportedMediaType", message));
    }
    let value: Value = if body.is_empty() {
        Value::Null
    } else {
        serde_json::from_slice(body)
            .map_err(|error| Refusal::validation(format!("the body is not JSON: {error}")))?
    };
    match params(action, ParamLocation::Body).next() {
        None if !is_nothing => Err(Refusal::validation(format!("{action} takes no body"))),
        Some(param) if param.required && body.is_empty() => {
            Err(Refusal::validation(format!("{action} needs a body, `{}`", param.name)))
        }
        // The clients send `{}` where no body was given.
        Some(param) if !is_nothing || param.required => {
            let violations = param.shape.check(&value);
            if violations.is_empty() {
                return Ok(value);
            }
            let violations: Vec<_> = violations.iter().map(ToString::to_string).collect();
            let message = format!(
                "the body does not fit `{}` of {action}: {}",
                param.name,
                violations.join("; ")
            );
            Err(Refusal::validation(message))
        }
        _ => Ok(value),
    }
}

fn is_json(media_type: Option<&str>) -> bool {
    let media_type = media_type.unwrap_or_default();
    let kind = media_type.split(';').next().unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/json")
}

/// Whether a body is what clients send if none is set: nothing, or an empty object.
fn is_nothing(json: &[u8]) -> bool {
    const LONGEST: usize = 64;
    json.is_empty()
        || json.len() < LONGEST
            && serde_json::from_slice::<serde_json::Map<_, _>>(json).is_ok_and(|map| map.is_empty())
}

/// Validates the parts of a form, and reads them as an object of their texts too.
fn form<'f>(action: &Action, parts: Vec<Part<'f>>) -> Result<(Value, Vec<Part<'f>>), Refusal> {
    let declared = || params(action, ParamLocation::Part);
    if let Some(unknown) = parts.iter().find(|part| !declared().any(|p| p.name == part.name)) {
        return Err(Refusal::validation(format!("{action} has no part `{}`", unknown.name)));
    }
    let missing = declared()
        .find(|param| param.required && !parts.iter().any(|part| part.name == param.name));
    if let Some(missing) = missing {
        return Err(Refusal::validation(format!("{action} needs the part `{}`", missing.name)));
    }
    let texts = parts.iter().map(|part| (part.name.clone(), Value::from(part.text()))).collect();
    Ok((texts, parts))
}

/// A part of a form.
#[derive(Debug)]
pub(super) struct Part<'f> {
    pub(super) name: String,
    pub(super) media_type: Option<String>,
    pub(super) content: &'f [u8],
}

impl Part<'_> {
    pub(super) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(self.content)
    }
}

/// The parts of a form.
pub(super) fn parts<'f>(form: &'f [u8], boundary: &str) -> Vec<Part<'f>> {
    let delimiter = format!("--{boundary}");
    let mut pieces = Vec::new();
    let mut rest = form;
    while let Some((piece, after)) = split_once(rest, delimiter.as_bytes()) {
        pieces.push(piece);
        rest = after;
    }
    pieces.into_iter().filter_map(part).collect()
}

fn part(piece: &[u8]) -> Option<Part<'_>> {
    let (head, content) = split_once(piece, b"\r\n\r\n")?;
    let head = String::from_utf8_lossy(head);
    let (_, name) = head.split_once("; name=\"")?;
    let (name, _) = name.split_once('"')?;
    let media_type = head.lines().find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case("content-type").then(|| value.trim().to_owned())
    });
    let content = content.strip_suffix(b"\r\n").unwrap_or(content);
    Some(Part { name: name.to_owned(), media_type, content })
}

fn split_once<'b>(bytes: &'b [u8], separator: &[u8]) -> Option<(&'b [u8], &'b [u8])> {
    let at = bytes.windows(separator.len()).position(|window| window == separator)?;
    Some((&bytes[..at], &bytes[at + separator.len()..]))
}
