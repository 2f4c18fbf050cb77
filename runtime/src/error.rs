//! The one error type: what went wrong, where, and what the server said of it.

mod predicates;

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, RETRY_AFTER};
use serde::de::DeserializeOwned;

use crate::metadata::Action;
use crate::metadata::paging::Position;
use crate::model::api_error::ApiError;

/// Why a call failed, or a client could not be built.
///
/// It prints as one line that a person can act on, such as
/// `device.get: 404 NotFound: Device was not found`. No token, no body and no query value is ever
/// part of that line or of its Debug form.
///
/// ```no_run
/// # async fn f(client: losant::Client) -> Result<(), losant::Error> {
/// match client.user_api_token("575ec7417ae143cd83dc4a95").get().await {
///     Ok(token) => println!("{token:?}"),
///     Err(error) if error.is_not_found() => println!("no such token"),
///     Err(error) => return Err(error),
/// }
/// # Ok(()) }
/// ```
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: String,
    action: Option<&'static Action>,
    answer: Option<ErrorResponse>,
    attempts: u32,
    position: Option<Position>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What the server answered, where it did.
struct ErrorResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    api: Option<ApiError>,
}

/// The kinds of failure, by who can do something about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client's settings can't work. Nothing was sent.
    Config,
    /// A value given to the call can't be sent. Nothing was sent.
    Input,
    /// There is no access token to be had. The call itself was not sent, or was refused.
    SignIn,
    /// The access token does not allow the action, as far as it tells. Nothing was sent.
    Scopes,
    /// No connection could be made. Nothing was sent.
    Connect,
    /// It took longer than allowed.
    Timeout,
    /// The connection broke, or what came over it was no HTTP.
    Transport,
    /// The server answered with an error status (400 to 599).
    Status,
    /// The server answered with a status that is no error, and that the action does not declare.
    UnexpectedStatus,
    /// The server's answer is larger than the client takes.
    TooLarge,
    /// The server's answer is not of the declared type.
    Decode,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(Inner {
            kind,
            message,
            action: None,
            answer: None,
            attempts: 0,
            position: None,
            source: None,
        }))
    }

    /// Reports that something can't be set up.
    #[cfg(feature = "testing")]
    #[doc(hidden)]
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// There is no access token to be had, for a [`TokenProvider`](crate::TokenProvider) to say.
    pub fn sign_in(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::SignIn, message)
    }

    /// The error with what caused it.
    #[must_use]
    pub fn caused_by(self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.with_source(source)
    }

    /// An answer that is an error: its status says which, its body may say why.
    pub(crate) fn from_response(
        kind: ErrorKind,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Self {
        let api = ApiError::parse(&body);
        let message = match (&api, kind) {
            (_, ErrorKind::UnexpectedStatus) => {
                "the action does not declare this status".to_owned()
            }
            (Some(ApiError { message: Some(message), .. }), _) => message.clone(),
            _ => describe(&headers, &body),
        };
        Self::new(kind, message).with_response(status, headers, body, api)
    }

    pub(crate) fn with_response(
        mut self,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        api: Option<ApiError>,
    ) -> Self {
        self.0.answer = Some(ErrorResponse { status, headers, body, api });
        self
    }

    pub(crate) fn with_action(mut self, action: &'static Action) -> Self {
        self.0.action = Some(action);
        self
    }

    /// The action, unless the error is of another already.
    pub(crate) fn or_action(mut self, action: &'static Action) -> Self {
        self.0.action.get_or_insert(action);
        self
    }

    pub(crate) fn with_source<E: StdError + Send + Sync + 'static>(mut self, source: E) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_position(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the server's answer, if it answered; kept whatever the body was.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// The headers of the server's answer, if it answered.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The body of the server's answer, as much as was read of it (64 KiB of an error by default).
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// What Losant said: type, message and more. `None` if the answer was no JSON object.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        self.0.answer.as_ref()?.api.as_ref()
    }

    /// The error body in the type that the action declares for this status.
    ///
    /// `None` if there was no answer, `T` is not the declared type, or the body does not fit it.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if let Some(problem) = error.details::<losant::ApiError>() {
    ///     println!("{:?}", problem.message);
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn details<T: DeserializeOwned + 'static>(&self) -> Option<T> {
        let answer = self.0.answer.as_ref()?;
        let declared = self.0.action?.response(answer.status)?;
        let body = declared.is::<T>().then_some(&answer.body)?;
        serde_json::from_slice(body).ok()
    }

    /// The action that failed, such as `device.get`; `None` while a client is built.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.action.map(|action| action.id)
    }

    /// How often the request was begun. 0 if it never was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Where in a collection it happened, for a stream to go on from.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.0.position.as_ref()
    }

    /// How long the server asks to wait before the next try (its `Retry-After`).
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let header = self.headers()?.get(RETRY_AFTER)?.to_str().ok()?.trim();
        if let Ok(seconds) = header.parse() {
            return Some(Duration::from_secs(seconds));
        }
        let date = httpdate::parse_http_date(header).ok()?;
        Some(date.duration_since(SystemTime::now()).unwrap_or_default())
    }

    /// Whether Losant may have got the request, so that doing it again may do it twice.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if !error.may_have_been_sent() {
    ///     println!("nothing happened, so it can be done again");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        use ErrorKind::{Config, Connect, Input, Scopes, SignIn};
        !matches!(self.kind(), Config | Connect | Input | Scopes | SignIn)
    }
}

/// What can be said of an error body that holds no message.
fn describe(headers: &HeaderMap, body: &[u8]) -> String {
    let media = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    match (body.len(), media) {
        (0, _) => "the body is empty".to_owned(),
        (len, Some(media)) => format!("the body holds no message ({media}, {len} bytes)"),
        (len, None) => format!("the body holds no message ({len} bytes)"),
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(action) = self.0.action {
            write!(f, "{action}: ")?;
        }
        if let Some(status) = self.status() {
            write!(f, "{}", status.as_u16())?;
            let kind = self.api().and_then(|api| api.error_type.as_deref());
            if let Some(name) = kind.or(status.canonical_reason()) {
                write!(f, " {}", OneLine(name))?;
            }
            f.write_str(": ")?;
        }
        write!(f, "{}", OneLine(&self.0.message))
    }
}

/// Text of the server's with its line breaks and control characters made spaces, and an end.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 500;
        let printable = |c: char| if c.is_control() { ' ' } else { c };
        self.0.chars().take(LONGEST).try_for_each(|c| fmt::Write::write_char(f, printable(c)))?;
        if self.0.chars().nth(LONGEST).is_some() { f.write_str("…") } else { Ok(()) }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("message", &self.0.message)
            .field("attempts", &self.0.attempts)
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests;
