//! Turns bodies into values, and says where one did not fit.

use serde::de::{DeserializeOwned, IgnoredAny};

use crate::call::response::RawResponse;
use crate::error::{Error, ErrorKind};
use crate::model::json_path::path_at;

/// How the body of one success status becomes the value of a call.
///
/// An action has one of these a success code, so that the status decides and the body never does.
pub type Decoder<T> = (u16, fn(&[u8]) -> Result<T, serde_json::Error>);

/// Decodes JSON.
pub fn decode_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_slice(body)
}

/// The value of a body that has none, whatever it holds.
pub fn decode_empty(_: &[u8]) -> Result<(), serde_json::Error> {
    Ok(())
}

/// The value of an answer.
pub(crate) fn decode<T>(raw: &RawResponse, decoders: &[Decoder<T>]) -> Result<T, Error> {
    let mut decoders = decoders.iter();
    let Some((_, decode)) = decoders.find(|(status, _)| *status == raw.status.as_u16()) else {
        let kind = ErrorKind::UnexpectedStatus;
        let error = Error::from_response(kind, raw.status, raw.headers.clone(), raw.body.clone());
        return Err(error.with_action(raw.action).with_attempts(raw.attempts));
    };
    decode(&raw.body).map_err(|error| misfit(raw, &error))
}

pub(crate) fn misfit(raw: &RawResponse, error: &serde_json::Error) -> Error {
    let message = if raw.body.iter().all(u8::is_ascii_whitespace) {
        "the body is empty".to_owned()
    } else {
        let path = path_at(&raw.body, error.line(), error.column());
        // What is no JSON is told by the parser alone; a model puts its fields' names before it.
        let syntax = serde_json::from_slice::<IgnoredAny>(&raw.body).err();
        format!("the body does not fit at {path}: {}", reason(syntax.as_ref().unwrap_or(error)))
    };
    Error::new(ErrorKind::Decode, message)
        .with_response(raw.status, raw.headers.clone(), raw.body.clone(), None)
        .with_action(raw.action)
        .with_attempts(raw.attempts)
}

/// What the decoder says, without the values of the body that it may repeat: one may be a secret.
///
/// The decoder's own error is no source of ours for the same reason.
fn reason(error: &serde_json::Error) -> String {
    const WITH_A_VALUE: [&str; 4] =
        ["invalid type: ", "invalid value: ", "invalid length ", "unknown variant "];
    let text = without_position(error);
    let text = without_fields(&text).to_owned();
    if !error.is_data() || text.starts_with("missing field ") {
        return text;
    }
    let repeats = WITH_A_VALUE.iter().any(|start| text.starts_with(start));
    let Some((found, expected)) = text.rsplit_once(", expected ").filter(|_| repeats) else {
        return "the value is not of its type".to_owned();
    };
    match found.split_once(": ").map(|(_, found)| found.split(['`', '"']).next()) {
        Some(Some(kind)) => format!("expected {expected}, found {}", kind.trim_end()),
        _ => format!("expected {expected}"),
    }
}

/// The error without the names of fields that models put before it: the path has them.
fn without_fields(mut text: &str) -> &str {
    while let Some((_, rest)) = text.strip_prefix('`').and_then(|text| text.split_once("`: ")) {
        text = rest;
    }
    text
}

/// The error without its "at line 1 column 100", which helps nobody with a body of one line.
fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&position).unwrap_or(&text).to_owned()
}
