//! The error type: what failed, in which action, and the response of the server.

mod predicates;
mod retries;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue, RETRY_AFTER};
use serde::de::DeserializeOwned;

use crate::metadata::Action;
use crate::metadata::paging::Position;
use crate::model::api_error::ApiError;
use crate::model::secrets::Secrets;
use crate::model::violation::Violation;

use retries::Ending;
pub use retries::RetriesEndedBy;

/// The longest wait before a retry that is honored. A `Retry-After` that can't be read means this.
pub(crate) const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

/// The reason why a call failed or a client could not be built.
///
/// `Display` prints one line that says what to fix, such as
/// `device.get: 404 NotFound: Device was not found`. Neither `Display` nor `Debug` ever prints a
/// token, a body or a query value.
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
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    message: String,
    action: Option<&'static Action>,
    response: Option<ErrorResponse>,
    attempts: u32,
    retries_ended_by: Option<RetriesEndedBy>,
    position: Option<Position>,
    violations: Vec<Violation>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The response of the server, if there was one.
#[derive(Clone)]
struct ErrorResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    api: Option<ApiError>,
}

/// The kinds of errors, by what can be done about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A setting of the client is invalid. Nothing was sent.
    Config,
    /// A value of the call cannot be sent. Losant received nothing, or not the whole request.
    Input,
    /// No access token could be obtained. The call was not sent, or its token was refused.
    SignIn,
    /// The scopes in the access token do not allow the action. Nothing was sent.
    Scopes,
    /// No connection could be made. Nothing was sent.
    Connect,
    /// With [`pacing`](crate::ClientBuilder::pacing), a throttle of the action does not allow the call
    /// within its `timeout`. Nothing was sent.
    Throttled,
    /// A timeout expired.
    Timeout,
    /// The connection broke, or the response was not valid HTTP.
    Transport,
    /// The response has an error status (400 to 599).
    Status,
    /// The response has a status below 400 that the action does not declare.
    UnexpectedStatus,
    /// The response is larger than the client's limit.
    TooLarge,
    /// The body of the response does not match the declared type.
    Decode,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(Inner {
            kind,
            message,
            action: None,
            response: None,
            attempts: 0,
            retries_ended_by: None,
            position: None,
            violations: Vec::new(),
            source: None,
        }))
    }

    /// An error of kind [`Config`](ErrorKind::Config), for the fake.
    #[cfg(feature = "testing")]
    #[doc(hidden)]
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// Creates the error of a [`TokenProvider`](crate::TokenProvider) that cannot obtain a token.
    pub fn sign_in(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::SignIn, message)
    }

    /// Sets the error that caused this one.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.0.source = Some(Arc::new(source));
        self
    }

    /// The error of a response, with the message from its body if there is one.
    ///
    /// Where the server repeats a secret of the request, the message has `…` in its place.
    pub(crate) fn from_response(
        kind: ErrorKind,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
        secrets: &Secrets,
    ) -> Self {
        let mut api = ApiError::parse(&body);
        if let Some(api) = &mut api {
            api.for_each_string(&mut |text| secrets.hide(text));
        }
        let message = match (&api, kind) {
            (_, ErrorKind::UnexpectedStatus) => {
                "the action does not declare this status".to_owned()
            }
            (Some(ApiError { message: Some(message), .. }), _) => message.clone(),
            _ => {
                let mut message = describe_body(&headers, &body);
                secrets.hide(&mut message);
                message
            }
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
        self.0.response = Some(ErrorResponse { status, headers, body, api });
        self
    }

    pub(crate) fn with_action(mut self, action: &'static Action) -> Self {
        self.0.action = Some(action);
        self
    }

    /// Sets the action, unless the error already has one: that of a sign-in, for example.
    pub(crate) fn with_default_action(mut self, action: &'static Action) -> Self {
        self.0.action.get_or_insert(action);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_retries_ended_by(mut self, reason: RetriesEndedBy) -> Self {
        self.0.retries_ended_by = Some(reason);
        self
    }

    pub(crate) fn with_position(mut self, position: Position) -> Self {
        self.0.position = Some(position);
        self
    }

    pub(crate) fn with_violations(mut self, violations: Vec<Violation>) -> Self {
        self.0.violations = violations;
        self
    }

    /// The kind of the error.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The status of the response, if there was one, whether or not its body could be read.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// The headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// The body of the response, or the part of it that was read: by default up to 64 KiB of an
    /// error response.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// Losant's description of the error: type, message and more. `None` if the body of the response
    /// is not a JSON object, or is larger than 256 KiB.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        self.0.response.as_ref()?.api.as_ref()
    }

    /// Deserializes the body of the response as the type that the action declares for its status.
    ///
    /// `None` if there was no response, if `T` is not the declared type, or if the body does not match
    /// it.
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
        let response = self.0.response.as_ref()?;
        let declared = self.0.action?.response(response.status)?;
        let body = declared.is::<T>().then_some(&response.body)?;
        serde_json::from_slice(body).ok()
    }

    /// The id of the action that failed, such as `device.get`. `None` if a client could not be built.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.0.action.map(|action| action.id)
    }

    /// Number of times the request was sent. 0 if the call failed before.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// What ended the retries of the call. `None` if a retry would not have helped, as after 404.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if let Some(losant::RetriesEndedBy::Deadline { wait }) = error.retries_ended_by() {
    ///     println!("the call can be made again in {wait:?}");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn retries_ended_by(&self) -> Option<RetriesEndedBy> {
        self.0.retries_ended_by
    }

    /// The parts of the body that do not have the declared shape. Empty unless the call was refused
    /// for them, which calls by name are, and others with
    /// [`check_bodies`](crate::ClientBuilder::check_bodies).
    #[must_use]
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// The position in a collection where a stream failed. Another stream can continue from there.
    #[must_use]
    pub fn position(&self) -> Option<&Position> {
        self.0.position.as_ref()
    }

    /// The wait that the server asks for before the next attempt, from the header `Retry-After`.
    ///
    /// If the header is neither a number of seconds nor a date, it is a minute.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.headers()?.get(RETRY_AFTER).map(parse_retry_after)
    }

    /// Whether Losant may have received the request, so that repeating it may have its effect twice.
    ///
    /// ```
    /// # fn f(error: &losant::Error) {
    /// if !error.may_have_been_sent() {
    ///     println!("nothing happened, so the call can be repeated");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        use ErrorKind::{Config, Connect, Input, Scopes, SignIn, Throttled};
        !matches!(self.kind(), Config | Connect | Input | Scopes | SignIn | Throttled)
    }
}

/// The wait in a `Retry-After`: a number of seconds, or the time until a date.
fn parse_retry_after(header: &HeaderValue) -> Duration {
    let text = header.to_str().unwrap_or_default().trim();
    let seconds = text.parse().map(Duration::from_secs).ok();
    let until = |date: SystemTime| date.duration_since(SystemTime::now()).unwrap_or_default();
    let wait = seconds.or_else(|| httpdate::parse_http_date(text).ok().map(until));
    wait.unwrap_or(LONGEST_RETRY_AFTER)
}

/// Media type and length of an error body without a message.
fn describe_body(headers: &HeaderMap, body: &[u8]) -> String {
    let media = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    match (body.len(), media) {
        (0, _) => "the body is empty".to_owned(),
        (len, Some(media)) => format!("the body contains no message ({media}, {len} bytes)"),
        (len, None) => format!("the body contains no message ({len} bytes)"),
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
        write!(f, "{}", OneLine(&self.0.message))?;
        let (attempts, is_timeout) = (self.attempts(), self.is_timeout());
        let ending = |reason| Ending { reason, attempts, is_timeout };
        self.retries_ended_by().map(ending).map_or(Ok(()), |ending| ending.fmt(f))
    }
}

/// A string from the server, cut off after 500 characters, with everything that can break or reorder a
/// line as spaces.
struct OneLine<'a>(&'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 500;
        let printable = |c: char| if is_layout(c) { ' ' } else { c };
        self.0.chars().take(LONGEST).try_for_each(|c| fmt::Write::write_char(f, printable(c)))?;
        if self.0.chars().nth(LONGEST).is_some() { f.write_str("…") } else { Ok(()) }
    }
}

/// Whether a character is a control, a line separator, or changes the direction of text.
fn is_layout(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("message", &format_args!("{:?}", OneLine(&self.0.message).to_string()))
            .field("attempts", &self.0.attempts)
            .field("retries_ended_by", &self.0.retries_ended_by)
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
