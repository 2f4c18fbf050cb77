//! Deserializes the bodies of responses, and describes where that fails.

use serde::de::IgnoredAny;

use crate::call::response::RawResponse;
use crate::error::{Error, ErrorKind};
use crate::model::json_path::path_at;
use crate::model::secrets::Secrets;

/// A success status, and the function that deserializes the body of a response with it.
///
/// The status alone selects the function, never the content of the body.
pub type Decoder<T> = (u16, fn(&[u8]) -> Result<T, serde_json::Error>);

/// Ignores the body.
pub fn decode_empty(_: &[u8]) -> Result<(), serde_json::Error> {
    Ok(())
}

/// Deserializes the body of a response with the decoder for its status.
pub(crate) fn decode<T>(raw: &RawResponse, decoders: &[Decoder<T>]) -> Result<T, Error> {
    let mut decoders = decoders.iter();
    let Some((_, decode)) = decoders.find(|(status, _)| *status == raw.status.as_u16()) else {
        let kind = ErrorKind::UnexpectedStatus;
        let (headers, body) = (raw.headers.clone(), raw.body.clone());
        let error = Error::from_response(kind, raw.status, headers, body, &Secrets::default());
        return Err(error.with_action(raw.action).with_attempts(raw.attempts));
    };
    decode(&raw.body).map_err(|error| decode_error(raw, &error))
}

/// The error of a body that is not of the declared type: where it is invalid, and why.
pub(crate) fn decode_error(raw: &RawResponse, error: &serde_json::Error) -> Error {
    let message = if raw.body.iter().all(u8::is_ascii_whitespace) {
        "the body is empty".to_owned()
    } else {
        let text = error.to_string();
        let (names, _) = split_names(&text);
        let path = path_at(&raw.body, error.line(), error.column(), &names);
        // If the body is not JSON, the error of a model repeats the names; the parser's does not.
        let syntax = serde_json::from_slice::<IgnoredAny>(&raw.body).err();
        format!("the body is invalid at {path}: {}", reason(syntax.as_ref().unwrap_or(error)))
    };
    Error::new(ErrorKind::Decode, message)
        .with_response(raw.status, raw.headers.clone(), raw.body.clone(), None)
        .with_action(raw.action)
        .with_attempts(raw.attempts)
}

/// The message of a deserialization error, without values of the body, which may be secrets.
///
/// For the same reason, the error is not kept as the source.
fn reason(error: &serde_json::Error) -> String {
    const WITH_VALUE: [&str; 4] =
        ["invalid type: ", "invalid value: ", "invalid length ", "unknown variant "];
    let text = without_position(error);
    let (_, text) = split_names(&text);
    if !error.is_data() || text.starts_with("missing field ") {
        return text.to_owned();
    }
    let has_value = WITH_VALUE.iter().any(|start| text.starts_with(start));
    let Some((found, expected)) = text.rsplit_once(", expected ").filter(|_| has_value) else {
        return "the value is not valid for its type".to_owned();
    };
    match found.split_once(": ").map(|(_, found)| found.split(['`', '"']).next()) {
        Some(Some(kind)) => format!("expected {expected}, found {}", kind.trim_end()),
        _ => format!("expected {expected}"),
    }
}

/// The names of fields that models prefix a message with, from the outermost, and the message.
fn split_names(mut message: &str) -> (Vec<&str>, &str) {
    let mut names = Vec::new();
    while let Some((name, rest)) = message.strip_prefix('`').and_then(|rest| rest.split_once("`: "))
    {
        names.push(name);
        message = rest;
    }
    (names, message)
}

/// The message without "at line 1 column 100", since bodies are usually a single line.
fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&position).unwrap_or(&text).to_owned()
}
