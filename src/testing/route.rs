//! Finds the action that a request is for, and holds the request against its declaration.

use crate::bytes::Bytes;
use crate::http::header::{AUTHORIZATION, CONTENT_TYPE};
use crate::http::request::Parts;
use crate::http::{Method, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::{Action, GLOBAL_PARAMS, Param, ParamKind, ParamLocation, Resource};

/// A request, as far as it matters here.
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) query: Vec<(String, String)>,
    pub(super) token: Option<String>,
    pub(super) body: Payload,
}

pub(super) enum Payload {
    Json(Bytes),
    Form { bytes: Bytes, boundary: String },
}

/// Why a request is not answered as it wishes.
#[derive(Debug, PartialEq)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    pub(super) kind: &'static str,
    pub(super) message: String,
}

impl Refusal {
    pub(super) fn not_found(message: impl Into<String>) -> Self {
        Self { status: StatusCode::NOT_FOUND, kind: "NotFound", message: message.into() }
    }

    fn validation(message: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, kind: "Validation", message: message.into() }
    }
}

impl Request {
    pub(super) fn new(head: &Parts, body: Bytes) -> Self {
        let header = |name| head.headers.get(name).and_then(|value| value.to_str().ok());
        let boundary = header(CONTENT_TYPE)
            .filter(|media| media.starts_with("multipart/"))
            .map(|media| media.split_once("boundary=").map_or("", |(_, boundary)| boundary));
        let token = header(AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
        Self {
            method: head.method.clone(),
            path: head.uri.path().to_owned(),
            query: pairs(head.uri.query().unwrap_or_default()),
            token: token.map(str::to_owned),
            body: match boundary {
                Some(boundary) => Payload::Form { bytes: body, boundary: boundary.to_owned() },
                None => Payload::Json(body),
            },
        }
    }
}

fn pairs(query: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let pieces = query.split('&').filter(|piece| !piece.is_empty());
    let pairs = pieces.map(|piece| piece.split_once('=').unwrap_or((piece, "")));
    pairs.map(|(name, value)| (decode(name), decode(value))).collect()
}

/// The action with this method and path. Of several that fit, the one with the fewest placeholders.
pub(super) fn find(
    resources: &[&'static Resource],
    method: &Method,
    path: &str,
) -> Result<&'static Action, Refusal> {
    let actions = resources.iter().flat_map(|resource| resource.actions).copied();
    let fitting = actions.filter(|action| fits(action.path, path));
    let fitting: Vec<_> = fitting.collect();
    let found = fitting.iter().filter(|action| action.method == *method);
    found.min_by_key(|action| action.path.matches('{').count()).copied().ok_or_else(|| {
        let others: Vec<_> = fitting.iter().map(|action| action.method.as_str()).collect();
        Refusal::not_found(match others.as_slice() {
            [] => format!("no registered resource has the path {path}"),
            others => format!("{path} takes no {method}, only {}", others.join(", ")),
        })
    })
}

/// Whether a path is one of a template.
pub(super) fn fits(template: &str, path: &str) -> bool {
    let (mut wanted, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (wanted.next(), given.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == given => {}
            (Some(wanted), Some(given)) if wanted.starts_with('{') && !given.is_empty() => {}
            _ => return false,
        }
    }
}

/// Holds the token against the action's scopes.
pub(super) fn check_token(
    action: &Action,
    token: Option<&str>,
    issued: &[(String, Vec<String>)],
) -> Result<(), Refusal> {
    if action.scopes.is_empty() {
        return Ok(());
    }
    let refuse = |status, message: String| Refusal { status, kind: "Authorization", message };
    let known = issued.iter().find(|(known, _)| Some(known.as_str()) == token);
    let Some((_, held)) = known else {
        return Err(refuse(StatusCode::UNAUTHORIZED, "Invalid access token".to_owned()));
    };
    if held.iter().any(|held| action.scopes.contains(&held.as_str())) {
        return Ok(());
    }
    let message = format!("{action} needs one of the scopes {}", action.scopes.join(", "));
    Err(refuse(StatusCode::FORBIDDEN, message))
}

/// Holds the query against the declared parameters; what is left are the action's own.
pub(super) fn check_query<'q>(
    action: &Action,
    query: &'q [(String, String)],
) -> Result<Vec<(&'q str, &'q str)>, Refusal> {
    let declared = || action.params.iter().filter(|param| param.location == ParamLocation::Query);
    let mut own = Vec::new();
    for (name, value) in query {
        let base = name.split_once('[').map_or(name.as_str(), |(base, _)| base);
        if let Some(param) = declared().find(|param| param.name == base) {
            check_value(param, value)?;
            own.push((name.as_str(), value.as_str()));
        } else if let Some(param) = GLOBAL_PARAMS.iter().find(|param| param.name == base) {
            check_value(param, value)?;
        } else {
            let message = format!("{action} has no query parameter `{base}`");
            return Err(Refusal::validation(message));
        }
    }
    match declared()
        .find(|param| param.required && !query.iter().any(|(name, _)| name == param.name))
    {
        Some(missing) => {
            let message = format!("{action} needs the query parameter `{}`", missing.name);
            Err(Refusal::validation(message))
        }
        None => Ok(own),
    }
}

fn check_value(param: &Param, value: &str) -> Result<(), Refusal> {
    let (fits, wanted) = match param.kind {
        _ if !param.values.is_empty() => {
            (param.values.contains(&value), format!("one of {}", param.values.join(", ")))
        }
        ParamKind::Boolean => (matches!(value, "true" | "false"), "true or false".to_owned()),
        ParamKind::Integer | ParamKind::Time => {
            (value.parse::<i128>().is_ok(), "a whole number".to_owned())
        }
        ParamKind::Number => (value.parse::<f64>().is_ok(), "a number".to_owned()),
        ParamKind::Json => (serde_json::from_str::<Value>(value).is_ok(), "JSON".to_owned()),
        _ => return Ok(()),
    };
    if fits || value.is_empty() {
        return Ok(());
    }
    Err(Refusal::validation(format!("`{}` is {value:?}; it must be {wanted}", param.name)))
}

/// Holds the body against the declaration, and reads it.
pub(super) fn check_body(action: &Action, body: &Payload) -> Result<Value, Refusal> {
    let takes_parts = action.params.iter().any(|param| param.location == ParamLocation::Part);
    let declared = action.params.iter().find(|param| param.location == ParamLocation::Body);
    let json = match body {
        Payload::Form { bytes, boundary } if takes_parts => {
            return check_form(action, &parts(bytes, boundary));
        }
        Payload::Form { .. } => return Err(Refusal::validation(format!("{action} takes no form"))),
        Payload::Json(json) if takes_parts && is_nothing(json) => return check_form(action, &[]),
        Payload::Json(_) if takes_parts => {
            return Err(Refusal::validation(format!("{action} takes a multipart form")));
        }
        Payload::Json(json) => json,
    };
    let empty = json.is_empty();
    let value: Value = if empty {
        Value::Null
    } else {
        serde_json::from_slice(json)
            .map_err(|error| Refusal::validation(format!("the body is no JSON: {error}")))?
    };
    let is_nothing = is_nothing(json);
    match declared {
        None if !is_nothing => Err(Refusal::validation(format!("{action} takes no body"))),
        Some(param) if param.required && empty => {
            Err(Refusal::validation(format!("{action} needs a body, `{}`", param.name)))
        }
        // The clients send `{}` where no body was given.
        Some(param) if !is_nothing || param.required => {
            let violations = param.shape.check(&value);
            if violations.is_empty() {
                return Ok(value);
            }
            let violations: Vec<_> = violations.iter().map(ToString::to_string).collect();
            let message =
                format!("`{}` of {action} is invalid: {}", param.name, violations.join("; "));
            Err(Refusal::validation(message))
        }
        _ => Ok(value),
    }
}

/// Whether a body is what clients send if none is set: nothing, or an empty object.
fn is_nothing(json: &[u8]) -> bool {
    json.is_empty()
        || serde_json::from_slice::<serde_json::Map<_, _>>(json).is_ok_and(|map| map.is_empty())
}

/// Holds the parts of a form against the declaration; their texts.
fn check_form(action: &Action, parts: &[(String, String)]) -> Result<Value, Refusal> {
    let declared = || action.params.iter().filter(|param| param.location == ParamLocation::Part);
    if let Some((name, _)) = parts.iter().find(|(name, _)| !declared().any(|p| p.name == name)) {
        return Err(Refusal::validation(format!("{action} has no part `{name}`")));
    }
    let missing = declared()
        .find(|param| param.required && !parts.iter().any(|(name, _)| name == param.name));
    if let Some(missing) = missing {
        return Err(Refusal::validation(format!("{action} needs the part `{}`", missing.name)));
    }
    Ok(parts.iter().map(|(name, text)| (name.clone(), Value::from(text.as_str()))).collect())
}

/// The names and texts of a form's parts.
fn parts(form: &[u8], boundary: &str) -> Vec<(String, String)> {
    let text = String::from_utf8_lossy(form);
    let boundary = format!("--{boundary}");
    let pieces = text.split(&boundary);
    let part = |piece: &str| {
        let (head, content) = piece.split_once("\r\n\r\n")?;
        let (_, name) = head.split_once("; name=\"")?;
        let (name, _) = name.split_once('"')?;
        Some((name.to_owned(), content.strip_suffix("\r\n").unwrap_or(content).to_owned()))
    };
    pieces.filter_map(part).collect()
}
